import Casework
import EventCoding
import Ledger
import LedgerTesting

/// What the process is to do: each step follows from seed, round and number alone, so that a command
/// can be sent again, word for word, by the process that comes after.
struct Works {
    /// What a step does.
    enum Kind: String, CaseIterable {
        case register, cross, visa, merge, unmerge, feed
        case follow, rebuild, people, checkpoint

        /// Whether it is a command, which whoever had no answer sends again.
        var isSentAgain: Bool {
            switch self {
            case .register, .cross, .visa, .merge, .unmerge, .feed: true
            case .follow, .rebuild, .people, .checkpoint: false
            }
        }
    }

    /// One step.
    struct Step {
        let kind: Kind
        /// The command's name; of a feed, the beginning of the names of its lines.
        let id: String
        let request: Request?
        let feed: String?
        /// Whether the read models follow at once.
        let followsUp: Bool
    }

    /// How often each kind is drawn.
    private static let drawn: [Kind] =
        [.cross, .cross, .cross, .cross, .register, .register, .visa, .merge, .unmerge]
        + [.feed, .feed, .follow, .rebuild, .people, .checkpoint]

    private let seed: Int
    /// How many persons are registered already, with the first numbers.
    private let people: Int
    private let code: LedgerCode
    private let actor: Actor
    private let checkpoint: CheckpointCode
    private let state: StateCode
    private let start: Day

    init(seed: Int, people: Int) throws {
        guard let code = LedgerCode("AZ"), let officer = OfficerID("O-AZ-0031"),
            let office = OfficeCode("HQ"), let checkpoint = CheckpointCode("BAK-GYD"),
            let state = StateCode("GEO"), let start = Day("2024-01-01")
        else { throw Unworkable.code }
        self.seed = seed
        self.people = people
        self.code = code
        actor = .officer(officer, office: office)
        self.checkpoint = checkpoint
        self.state = state
        self.start = start
    }

    enum Unworkable: Error { case code }

    func step(_ number: Int, of round: Int, kinds: [Kind]?) throws -> Step {
        var random = SeededRandom(
            seed: UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9 &+ UInt64(round * 10_000 + number))
        let kind = kinds.map { $0[(number - 1) % $0.count] } ?? random.pick(Self.drawn)
        let id = "t-\(round)-\(number)"
        let work = try work(kind, number, round, &random)
        return Step(
            kind: kind, id: id,
            request: work.map { Request(id: CommandID(id), actor: actor, work: $0) },
            feed: kind == .feed ? feed(id, number, round, &random) : nil,
            followsUp: random.int(0...1) == 0)
    }

    private func work(
        _ kind: Kind, _ number: Int, _ round: Int, _ random: inout SeededRandom
    ) throws -> Work? {
        let person = PersonID(random.int(1...people), in: code)
        let other = PersonID(random.int(1...people), in: code)
        switch kind {
        case .feed, .follow, .rebuild, .people, .checkpoint: return nil
        case .register:
            return .registerPerson(newcomer("T\(round)X\(number)", &random))
        case .cross:
            return .recordCrossing(
                CrossingToRecord(
                    person: person, direction: random.pick([.entry, .exit]),
                    crossedAt: instant(round, number), checkpoint: checkpoint,
                    remark: random.pick([nil, "seen \(round) \(number)"])))
        case .visa:
            let day = start.adding(days: random.int(0...600))
            return .recordVisa(
                person,
                VisaToRecord(
                    kind: .tourism, form: .electronic, entries: 1, validFrom: day,
                    validThrough: day.adding(days: 60), stayDays: 30, number: "V\(round)\(number)"),
                remark: nil)
        case .merge:
            return .mergePersons(kept: person, duplicate: other, on: today(round), remark: "same")
        case .unmerge:
            return .unmergePersons(kept: person, duplicate: other, on: today(round), remark: nil)
        }
    }

    /// Nobody looks like anybody else: names, births and numbers are of the step alone.
    private func newcomer(_ name: String, _ random: inout SeededRandom) -> PersonToRegister {
        let letters = name.utf8.map { String(UnicodeScalar($0 % 26 + 65)) }.joined()
        return PersonToRegister(
            nationality: state, sex: .female, registeredOn: start,
            identity: Identity(
                surname: letters + String(UnicodeScalar(UInt8(65 + random.int(0...25)))),
                givenNames: "", born: PartialDate("\(1930 + random.int(0...70))-05-11")),
            document: DocumentToAdd(
                kind: .passport, issuer: state, validThrough: nil,
                details: DocumentDetails(number: name)))
    }

    /// A feed of a dozen lines about five persons whom nobody knows yet.
    private func feed(
        _ id: String, _ number: Int, _ round: Int, _ random: inout SeededRandom
    ) -> String {
        var text = "id,document,issuer,citizenship,sex,surname,born,direction,at,checkpoint\n"
        let first = random.int(0...4)
        for line in 0..<12 {
            let person = (first + line) % 5
            let document = "F\(round)X\(number)X\(person)"
            let way = line < 5 || line > 9 ? "entry" : "exit"
            text += "\(id)-\(line),\(document),GEO,GEO,M,Feed\(document),"
            text += "19\(50 + person)-0\(person + 1)-03,\(way),"
            text += "\(start.adding(days: line))T0\(person):\(10 + number % 50):00Z,BAK-GYD\n"
        }
        return text
    }

    private func instant(_ round: Int, _ number: Int) -> Instant {
        Instant(
            microseconds: Instant(startOf: start).microseconds
                + Int64(round * 1000 + number) * 60_000_000)
    }

    private func today(_ round: Int) -> Day { start.adding(days: 300 + round) }
}
