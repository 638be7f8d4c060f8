import Casework
import LedgerTesting
import ReadModels
import Testing

@testable import Audit

@Suite("The figures of the reports")
struct ReportFigureTests {
    /// Histories are drawn anew for each seed; a failure names its own.
    static let seeds = (0..<60).map { UInt64(20_261 + $0) }

    @Test("Presence is a count of everybody whose stays cover the day", arguments: seeds)
    func presence(seed: UInt64) throws {
        let drawn = try DrawnRegisters(seed: seed)
        let report = PresenceReport(
            drawn.rows(PresenceRow.self), drawn.rows(StayRow.self), drawn.period)
        for (day, persons) in report.byDay {
            let present = drawn.derivations.filter { $0.derivation.isPresent(on: day) }
            #expect(persons == present.count, "seed \(seed), \(day)")
        }
        var expected: [String: Int] = [:]
        for (_, derivation) in drawn.derivations {
            // Of two stays that share the day the later one stands.
            let last = drawn.period.last
            guard let grounded = derivation.stays.last(where: { $0.stay.covers(last) }) else {
                continue
            }
            let ground = ReportGround(grounded.ground.name)
            expected["\(grounded.nationality) \(ground)", default: 0] += 1
        }
        #expect(report.onLastDay.asDictionary(ReportGround.allCases) == expected, "seed \(seed)")
        for (month, persons, onLastDay) in report.byMonth {
            let days = (0...month.first.days(until: month.last)).map {
                month.first.adding(days: $0)
            }
            let present = drawn.derivations.filter { person in
                days.contains { person.derivation.isPresent(on: $0) }
            }
            #expect(persons == present.count, "seed \(seed), \(month.name)")
            #expect(
                onLastDay
                    == drawn.derivations.count { $0.derivation.isPresent(on: month.last) },
                "seed \(seed), \(month.name)")
        }
    }

    @Test("Who overstays is whom the rule finds days beyond for on the day", arguments: seeds)
    func overstays(seed: UInt64) throws {
        let drawn = try DrawnRegisters(seed: seed)
        let report = OverstaysReport(
            drawn.rows(StayRow.self), drawn.rows(NationalityRow.self), drawn.period)
        var open: [PersonID: Int] = [:]
        var ended: [Position: Int] = [:]
        for (person, derivation) in drawn.derivations {
            let day = drawn.period.last
            let current = derivation.stays.lastIndex {
                $0.stay.entry != nil && $0.stay.covers(day)
            }
            let days = current.flatMap { derivation.figures(ofStay: $0, on: day)?.daysBeyond } ?? 0
            if days > 0 { open[person] = days }
            for (index, grounded) in derivation.stays.enumerated() {
                guard let entry = grounded.stay.entry, let left = grounded.stay.lastDay,
                    drawn.period.first <= left, left <= drawn.period.last
                else { continue }
                let days = derivation.figures(ofStay: index, on: left)?.daysBeyond ?? 0
                if days > 0 { ended[entry.position] = days }
            }
        }
        let found = report.open
        #expect(
            Dictionary(uniqueKeysWithValues: found.map { ($0.stay.person, $0.days) }) == open,
            "seed \(seed)")
        #expect(found.map(\.days) == found.map(\.days).sorted(by: >), "seed \(seed)")
        let pairs = report.ended.compactMap { over in
            over.stay.entryPosition.map { ($0, over.days) }
        }
        #expect(Dictionary(uniqueKeysWithValues: pairs) == ended, "seed \(seed)")
        #expect(OverstaysReport.tally(found).total == open.count, "seed \(seed)")
    }

    @Test(
        "Terms that ended are those the rule gives, each with what became of it", arguments: seeds)
    func registrations(seed: UInt64) throws {
        let drawn = try DrawnRegisters(seed: seed)
        let report = RegistrationsDueReport(
            drawn.rows(StayRow.self), drawn.rows(PlaceRow.self), drawn.period)
        var expected: [Position: RegistrationsDueReport.Outcome] = [:]
        for (person, derivation) in drawn.derivations {
            let places = drawn.memory.files.file(of: person)?.places ?? []
            for (index, grounded) in derivation.stays.enumerated() {
                let stay = grounded.stay
                guard let entry = stay.entry,
                    let term = derivation.figures(ofStay: index, on: entry.day)?.registerBy,
                    drawn.period.first <= term, term <= drawn.period.last
                else { continue }
                let days = places.map(\.from).filter {
                    stay.covers($0) && entry.day <= $0 && $0 <= drawn.period.last
                }
                expected[entry.position] =
                    if let first = days.min() { first <= term ? .inTime : .late } else {
                        stay.lastDay.map { $0 <= term } == true ? .leftWithin : .notRegistered
                    }
            }
        }
        let pairs = report.due.compactMap { due in due.stay.entryPosition.map { ($0, due.outcome) }
        }
        #expect(Dictionary(uniqueKeysWithValues: pairs) == expected, "seed \(seed)")
    }

    @Test(
        "Arrivals are the crossings that stand, under the ground that all facts give",
        arguments: seeds)
    func arrivals(seed: UInt64) throws {
        let drawn = try DrawnRegisters(seed: seed)
        let report = ArrivalsReport(
            stays: drawn.rows(StayRow.self), crossings: drawn.rows(CrossingRow.self),
            refusals: drawn.rows(RefusalRow.self), unmatched: drawn.memory.unmatchedRows,
            period: drawn.period)
        var entries = 0
        var exits = 0
        var byGround = [Int](repeating: 0, count: ReportGround.allCases.count)
        var refusals = 0
        for (person, derivation) in drawn.derivations {
            for grounded in derivation.stays {
                if let entry = grounded.stay.entry, drawn.period.contains(entry.day) {
                    entries += 1
                    byGround[ReportGround(grounded.ground.name).place] += 1
                }
                if let exit = grounded.stay.exit, drawn.period.contains(exit.day) { exits += 1 }
            }
            let file = drawn.memory.files.file(of: person)
            refusals += (file?.refusals ?? []).count { drawn.period.contains($0.at.day) }
        }
        let total = report.total
        #expect(total.entries == entries && total.exits == exits, "seed \(seed)")
        #expect(total.byGround == byGround, "seed \(seed)")
        #expect(report.refusedInAll.refusals == refusals, "seed \(seed)")
        #expect(report.refused.map(\.refusals).reduce(0, +) == refusals, "seed \(seed)")
        let checkpoints = report.count(by: \.checkpoint).map(\.count.entries)
        #expect(checkpoints.reduce(0, +) == entries, "seed \(seed)")
    }

    @Test("The drawn histories hold a case of everything that the reports tell apart")
    func nothingIsVacuous() throws {
        var lengths = [0, 0, 0, 0]
        var ended = 0
        var outcomes = [0, 0, 0, 0]
        var grounds = [Int](repeating: 0, count: ReportGround.allCases.count)
        var refusals = 0
        var unmatched = 0
        for seed in Self.seeds {
            let drawn = try DrawnRegisters(seed: seed)
            let stays = drawn.rows(StayRow.self)
            let overstays = OverstaysReport(
                stays, drawn.rows(NationalityRow.self), drawn.period)
            lengths = zip(lengths, OverstaysReport.tally(overstays.open).totals).map(+)
            ended += overstays.ended.count
            let due = RegistrationsDueReport(stays, drawn.rows(PlaceRow.self), drawn.period).due
            outcomes = zip(outcomes, RegistrationsDueReport.tally(due).totals).map(+)
            let presence = PresenceReport(
                drawn.rows(PresenceRow.self), drawn.rows(StayRow.self), drawn.period)
            grounds = zip(grounds, presence.onLastDay.totals).map(+)
            let arrivals = ArrivalsReport(
                stays: stays, crossings: drawn.rows(CrossingRow.self),
                refusals: drawn.rows(RefusalRow.self), unmatched: drawn.memory.unmatchedRows,
                period: drawn.period)
            refusals += arrivals.refusedInAll.refusals
            unmatched += arrivals.unmatched
        }
        // No drawn stay is long enough for more than ninety days.
        #expect(lengths.prefix(3).allSatisfy { $0 > 0 }, "\(lengths)")
        #expect(outcomes.allSatisfy { $0 > 0 }, "\(outcomes)")
        // Nobody drawn has a permit.
        let drawn = ReportGround.allCases.filter { $0 != .permit }
        #expect(drawn.allSatisfy { grounds[$0.place] > 0 }, "\(grounds)")
        #expect(ended > 0 && refusals > 0 && unmatched > 0)
    }
}

/// Registers folded from a drawn history, and the derivation of everybody for the naive count.
struct DrawnRegisters {
    var memory = RegistersInMemory()
    /// Everybody who stands alone or was kept.
    let derivations: [(person: PersonID, derivation: StayDerivation)]
    /// Lies inside the days that are drawn, so that stays begin and end on either side of it.
    let period: ReportPeriod

    init(seed: UInt64) throws {
        memory.apply(try Self.term)
        for event in RandomHistory.events(200, seed: seed) { memory.apply(event) }
        let memory = memory
        derivations = memory.files.persons.compactMap { person in
            guard memory.rows(of: person).persons.first?.mergedInto == nil,
                let file = memory.files.file(of: person), file.registration != nil
            else { return nil }
            return (person, StayDerivation(file, law: memory.law))
        }
        let first = Day(clamping: 20_010 + Int(seed % 20))
        let last = first.adding(days: Int(seed % 37))
        period = try #require(ReportPeriod(first: first, last: last))
    }

    /// A term for registering from the first day on: of those drawn few would bear on anybody.
    private static var term: Recorded {
        get throws {
            let enacted = ProvisionEnacted(
                book: try #require(LawBookCode("az")), key: .registrationTerm, value: "P7D",
                validFrom: Day(clamping: 19_000), validThrough: nil, article: "art. 21.1",
                source: "drawn", confidence: .general, note: nil)
            return Recorded(
                event: .provisionEnacted(enacted), position: Position(0),
                recordedAt: Instant(microseconds: 0), ordinals: [1])
        }
    }

    func rows<Row: PersonTableRow>(_ type: Row.Type) -> [Row] {
        memory.personRows.flatMap { Row.all(in: $0) }
    }
}

extension StayDerivation {
    /// Whether the person is present on `day`.
    func isPresent(on day: Day) -> Bool { stays.contains { $0.stay.covers(day) } }
}

extension NationalityTally {
    /// The counts that are not zero, by nationality and column.
    func asDictionary<Column>(_ columns: [Column]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for row in rows {
            for (column, count) in zip(columns, row.counts) where count > 0 {
                counts["\(row.nationality) \(column)"] = count
            }
        }
        return counts
    }
}
