import Audit
import Casework
import EventCoding
import LedgerTesting
import LogTesting
import Projections
import Testing

/// An answer is compared with the figures of each person, one by one, on the day.
@Suite("Questions to the registers")
struct QuestionTests {
    /// A ledger cut at a position, and the day asked about.
    private struct Moment {
        let log: LogInMemory
        let position: Int
        let day: Day
        let registers: RegisterSnapshot
        /// The figures of everybody who was not merged into another, on the day.
        let figures: [(person: PersonID, figures: StayFigures, present: Stay?)]

        init(_ log: LogInMemory, _ random: inout SeededRandom) throws {
            let position = random.int(1...log.events.count)
            let day = Day(clamping: 20_000).adding(days: random.int(-5...90))
            let law = try log.lawBook(through: position)
            self.log = log
            self.position = position
            self.day = day
            registers = try RegisterSnapshot(of: log, through: position)
            figures = try log.persons(through: position).compactMap { person in
                let files = try log.personFiles(person, through: position)
                guard files.kept(person) == person, let file = files.file(of: person),
                    let figures = file.stayFigures(on: day, law: law)
                else { return nil }
                return (person, figures, file.stays.last { $0.covers(day) })
            }
        }
    }

    private func compare(
        seed: UInt64, _ question: Question, within: Int = 14,
        _ naive: (PersonID, StayFigures, Stay?) -> String?, _ answered: (Answer) -> [String]
    ) throws -> Int {
        var random = SeededRandom(seed: seed &* 31)
        let log = try LogInMemory(220, seed: seed)
        var found = 0
        for _ in 0..<25 {
            let moment = try Moment(log, &random)
            var terms = QuestionTerms(on: moment.day)
            terms.within = within
            let answer = try Answer(to: question, terms, from: moment.registers)
            let expected = moment.figures.compactMap { naive($0.person, $0.figures, $0.present) }
                .sorted()
            #expect(
                answered(answer).sorted() == expected,
                "seed \(seed), position \(moment.position), day \(moment.day)")
            found += expected.count
        }
        return found
    }

    @Test("Who is over the last lawful day, and by how many days", arguments: UInt64(1)...6)
    func overstays(_ seed: UInt64) throws {
        let found = try compare(seed: seed, .overstays) { person, figures, _ in
            figures.stay != nil && figures.daysBeyond > 0 ? "\(person) \(figures.daysBeyond)" : nil
        } _: { answer in
            guard case .overstays(let rows) = answer else { return [] }
            return rows.map { "\($0.stay.person) \($0.days)" }
        }
        #expect(found > 0, "seed \(seed)")
    }

    @Test("Whose last lawful day is near", arguments: UInt64(1)...6)
    func expiring(_ seed: UInt64) throws {
        let found = try compare(seed: seed, .expiringStays, within: 9) { person, figures, _ in
            guard figures.stay != nil, let last = figures.lastLawfulDay, last >= figures.day,
                figures.day.days(until: last) <= 9
            else { return nil }
            return "\(person) \(last)"
        } _: { answer in
            guard case .expiringStays(let rows) = answer else { return [] }
            return rows.map { "\($0.stay.person) \($0.lastLawfulDay)" }
        }
        #expect(found > 0, "seed \(seed)")
    }

    @Test("Who is past the term without a registered place", arguments: UInt64(1)...6)
    func unregistered(_ seed: UInt64) throws {
        _ = try compare(seed: seed, .unregistered) { person, figures, _ in
            guard let by = figures.registerBy, by < figures.day, figures.place == nil else {
                return nil
            }
            return "\(person) \(by)"
        } _: { answer in
            guard case .unregistered(let rows) = answer else { return [] }
            return rows.map { "\($0.stay.person) \($0.registerBy)" }
        }
    }

    @Test("Who is present, and on what ground", arguments: UInt64(1)...6)
    func present(_ seed: UInt64) throws {
        let found = try compare(seed: seed, .presentOn) { person, figures, present in
            present.map { stay in
                "\(person) \(figures.ground.name) \(stay.entry?.position ?? Position(0))"
            }
        } _: { answer in
            guard case .presentOn(let rows) = answer else { return [] }
            return rows.map { "\($0.person) \($0.ground) \($0.entry ?? Position(0))" }
        }
        #expect(found > 0, "seed \(seed)")
    }

    @Test("Pages follow on each other without a gap, whatever their length", arguments: 1...5)
    func pages(_ length: Int) throws {
        let log = try LogInMemory(300, seed: 4)
        let registers = try RegisterSnapshot(of: log, through: log.events.count)
        let terms = QuestionTerms(on: Day(clamping: 20_090))
        for question in Question.allCases {
            let whole = try Answer(to: question, terms, from: registers)
            var counted = 0
            var after = 0
            while let last = whole.page(after: after, limit: length).lastPosition {
                counted += whole.page(after: after, limit: length).count
                after = last.value
            }
            #expect(counted == whole.count, "\(question)")
        }
    }
}
