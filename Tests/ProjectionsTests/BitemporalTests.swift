import Casework
import EventCoding
import EventLog
import Foundation
import LedgerTesting
import LogTesting
import Projections
import ReadModels
import Testing

@Suite("What was known at a position of a day")
struct BitemporalTests {
    /// How many logs are drawn, and how many pairs of a position and a day in each: 200 in all.
    private static let logs = 40
    private static let pairs = 5

    @Test("200 cuts of random logs answer as a fold by hand over the events known then")
    func agrees() throws {
        let base =
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 2_718
        for round in 0..<Self.logs {
            let seed = base &+ UInt64(round)
            var random = SeededRandom(seed: seed ^ 0xB17E)
            let events = DenseHistory.events(90, seed: seed)
            let log = try LogInMemory(events)
            for _ in 0..<Self.pairs {
                let position = random.int(8...events.count)
                let day = Day(clamping: 20_395 + random.int(0...190))
                try Cut(
                    log: log, naive: NaiveLedger(Array(events.prefix(position))),
                    position: position, day: day, name: "seed \(seed) at \(position) on \(day)"
                ).compare()
            }
        }
    }
}

/// The rules and the registers at one cut, beside the ledger by hand.
private struct Cut {
    let log: LogInMemory
    let naive: NaiveLedger
    let position: Int
    let day: Day
    let name: String

    func compare() throws {
        let law = try log.lawBook(through: position)
        let snapshot = try RegisterSnapshot(of: log, through: position)
        let stays = try snapshot.rows(StayRow.self)
        let presences = try snapshot.rows(PresenceRow.self)
        let watches = try snapshot.rows(WatchRow.self)
        for person in naive.persons {
            let files = try log.personFiles(person, through: position)
            let kept = naive.kept(person)
            #expect(files.kept(person) == kept, "\(name), \(person)")
            let hand = naive.person(person)
            let figures = try #require(files.file(of: person)?.stayFigures(on: day, law: law))
            let expected = hand.figures(on: day)
            #expect(figures.nationality == expected.nationality, "\(name), \(person)")
            #expect(figures.ground.name == expected.ground, "\(name), \(person)")
            #expect(figures.counters.map(\.used) == expected.usedUnder, "\(name), \(person)")
            #expect(figures.left == expected.left, "\(name), \(person)")
            #expect(figures.lastLawfulDay == expected.lastLawfulDay, "\(name), \(person)")
            #expect(figures.daysBeyond == expected.daysBeyond, "\(name), \(person)")

            // Whoever was merged has no rows but the one that says into whom.
            let own = hand.stays().filter { _ in kept == person }
            #expect(
                stays.filter { $0.person == person }.map(Line.init) == own.map(Line.init),
                "\(name), \(person)")
            let isPresent = own.contains { $0.covers(day) }
            #expect(
                presences.count { $0.person == person && $0.covers(day) } == (isPresent ? 1 : 0),
                "\(name), \(person)")
            let watched = own.filter {
                $0.leftOn == nil && $0.figures.ground != .citizen && !$0.isNaturalised
            }
            #expect(
                watches.filter { $0.person == person }.map(Line.init)
                    == watched.map { Line($0.watched) },
                "\(name), \(person)")
        }
    }
}

/// What both say of a stay.
private struct Line: Equatable {
    let nationality: StateCode
    let ground: EntryGround
    let visa: VisaName?
    let provision: Int?
    let enteredOn: Day?
    let leftOn: Day?
    let lastLawfulDay: Day?
    let registerBy: Day?
    let registeredOn: Day?

    init(_ row: StayRow) {
        nationality = row.nationality
        ground = row.ground
        visa = row.visa
        provision = row.provision
        enteredOn = row.enteredOn
        leftOn = row.leftOn
        lastLawfulDay = row.lastLawfulDay
        registerBy = row.registerBy
        registeredOn = row.registeredOn
    }

    /// A stay that is not lawful on its first day ends, in a register, before it begins.
    init(_ stay: NaiveStay) {
        let figures = stay.figures
        nationality = figures.nationality
        ground = figures.ground
        visa = figures.visa
        provision = figures.provision
        enteredOn = stay.enteredOn
        leftOn = stay.leftOn
        let isEndless = figures.isUnlimited || figures.ground == .citizen
        let before = (stay.enteredOn ?? stay.leftOn)?.adding(days: -1)
        lastLawfulDay = isEndless ? nil : figures.lastLawfulDay ?? before
        registerBy = stay.registerBy
        registeredOn = stay.registeredOn
    }

    /// A watch says neither the visa nor the provision.
    init(_ row: WatchRow) {
        nationality = row.nationality
        ground = row.ground
        visa = nil
        provision = nil
        enteredOn = row.enteredOn
        leftOn = nil
        lastLawfulDay = row.lastLawfulDay
        registerBy = row.registerBy
        registeredOn = row.registeredOn
    }
}

extension NaiveStay {
    fileprivate func covers(_ day: Day) -> Bool {
        (enteredOn ?? leftOn).map { $0 <= day && day <= leftOn ?? .last } ?? false
    }

    /// The stay as a watch says it.
    fileprivate var watched: NaiveStay {
        var stay = self
        stay.figures.visa = nil
        stay.figures.provision = nil
        return stay
    }
}

extension PresenceRow {
    fileprivate func covers(_ day: Day) -> Bool { firstOn <= day && day <= lastOn ?? .last }
}
