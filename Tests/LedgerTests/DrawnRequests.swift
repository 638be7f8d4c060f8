import Casework
import Ledger
import LedgerTesting

/// Requests of every kind that changes what is remembered, drawn by a seed; many are refused.
struct DrawnRequests {
    private var random: SeededRandom
    private var count = 0

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func next() throws -> Request {
        count += 1
        // Somebody must be there before anything can happen to them.
        let work = try count <= 5 ? registration() : drawn()
        return try TestLedger.request(work)
    }

    /// A provision that begins to hold on a day that rises with `number`.
    static func law(_ number: Int) throws -> Request {
        let start = try some(Day("2026-08-01")).adding(days: number)
        return try TestLedger.request(
            .enactLaw([
                ProvisionEnacted(
                    book: some(LawBookCode("az")), key: some(ProvisionKey("stay.visa-free.GEO")),
                    value: "per-stay:\(20 + number % 60)", validFrom: start, validThrough: nil,
                    article: "Migration Code, art. 15.3", source: "a test", confidence: .read,
                    note: nil)
            ]))
    }

    private mutating func drawn() throws -> Work {
        let day = try Self.some(Day("2026-02-21"))
        switch random.next() % 12 {
        case 0: return try registration()
        case 1: return try .mergePersons(kept: person(), duplicate: person(), on: day, remark: nil)
        case 2:
            return try .unmergePersons(kept: person(), duplicate: person(), on: day, remark: nil)
        case 3:
            return try .changeNationalities(
                person(), [Self.some(StateCode("TUR"))], from: day, remark: nil)
        case 4:
            let document = try Self.some(TestLedger.person("X", "GEO", number()).document)
            return try .addDocument(person(), document, on: day, remark: "seen")
        case 5: return try Self.law(count).work
        default:
            let hour = random.next() % 24
            let instant = "2026-0\(3 + random.next() % 4)-1\(random.next() % 10)T"
            return try TestLedger.crossing(
                person(), random.next() % 2 == 0 ? .entry : .exit,
                instant + (hour < 10 ? "0" : "") + "\(hour):00+04:00")
        }
    }

    private mutating func registration() throws -> Work {
        let surname = String((0..<8).map { _ in Character(Unicode.Scalar(65 + letter())) })
        return .registerPerson(try TestLedger.person(surname, "GEO", number()))
    }

    private mutating func letter() -> UInt8 { UInt8(random.next() % 26) }

    private mutating func number() -> String { "N\(random.next() % 40)" }

    private mutating func person() throws -> PersonID {
        try Self.some(PersonID("P-AZ-00000\(1 + random.next() % 7)"))
    }

    private static func some<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw TestLedgerError.code }
        return value
    }
}
