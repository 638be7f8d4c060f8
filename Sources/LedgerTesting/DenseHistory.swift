public import Casework

/// Draws few people on few days about whom very much happens, so that everything meets everything.
///
/// Half a year around New Year; the law, the crossings and the visas are all amended, annulled and
/// restored, and persons are merged and parted, whether or not a decision would have allowed it.
public struct DenseHistory: DrawnHistory {
    var random: SeededRandom
    var events: [Recorded] = []
    var persons: [PersonID] = []
    var lengths: [Subject: Int] = [:]
    /// How many documents and visas each person's history has.
    var documents: [PersonID: Int] = [:]
    var visas: [PersonID: Int] = [:]
    var merges: [(kept: PersonID, duplicate: PersonID, position: Position)] = []
    private var unmatched = 0

    static let start = Day(clamping: 20_400)
    static let states = ["GEO", "RUS", "CHN", "KAZ"]
    /// The days on which anything is true.
    static let days = 0...140

    /// Returns so many events, recorded from position 1 on and drawn from `seed`.
    public static func events(_ count: Int, seed: UInt64) -> [Recorded] {
        var history = DenseHistory(random: SeededRandom(seed: seed))
        history.found()
        while history.events.count < count { history.draw() }
        return history.events
    }

    private init(random: SeededRandom) {
        self.random = random
    }

    private mutating func found() {
        foundLedger(on: Self.start)
        enact("border.checkpoint.BAK-GYD", "mainland", from: -400, through: nil)
        enact("border.checkpoint.NAX-SDR", "nakhchivan", from: -400, through: nil)
        enact("stay.registration.term", "P15D", from: -400, through: nil)
        for state in Self.states.prefix(2) {
            enact("stay.visa-free.\(state)", counters(), from: -60, through: nil)
        }
        for _ in 0...random.int(1...3) { register() }
    }

    private mutating func draw() {
        let person = random.pick(persons)
        switch random.int(0...29) {
        case 0: drawLaw()
        case 1: enactTreaty()
        case 2, 3: recordVisa(of: person)
        case 4: cancelVisa(of: person)
        case 5: correctVisa()
        case 6: changeNationalities(of: person)
        case 7: correctRegistration()
        case 8: addDocument(of: person)
        case 9: correctDocument()
        case 10, 11, 12: correctCrossing()
        case 13, 14: merge()
        case 15, 16, 17: annul()
        case 18: registerPlace(of: person)
        case 19: assign(to: person)
        case 20, 21: cross(person, random.pick(Direction.allCases), on: random.int(Self.days))
        default: visit(person)
        }
    }

    func day(_ offset: Int) -> Day { Self.start.adding(days: offset) }

    /// Quarters of a day, so that equal instants come often.
    mutating func instant(on offset: Int) -> Instant {
        Instant(startOf: day(offset))
            .adding(microseconds: Int64(random.int(0...3)) * 21_600_000_000)
    }

    // MARK: - Crossings

    /// An entry and mostly an exit some days later, recorded in either order.
    private mutating func visit(_ person: PersonID) {
        let first = random.int(Self.days)
        let last = first + random.pick([0, 1, 2, 4, 7, 12, 20, 35])
        let isLate = random.int(0...4) == 0
        if isLate { cross(person, .exit, on: last) }
        cross(person, .entry, on: first)
        if !isLate, random.int(0...4) > 0 { cross(person, .exit, on: last) }
    }

    mutating func cross(_ person: PersonID, _ direction: Direction, on day: Int) {
        guard let checkpoint = checkpoint() else { return }
        record(
            .borderCrossed(
                BorderCrossed(
                    person: person, direction: direction, crossedAt: instant(on: day),
                    checkpoint: checkpoint, document: document(of: person), ground: nil,
                    remark: nil)))
    }

    mutating func checkpoint() -> CheckpointCode? {
        CheckpointCode(random.pick(["BAK-GYD", "BAK-GYD", "NAX-SDR"]))
    }

    mutating func document(of person: PersonID) -> DocumentName? {
        guard let count = documents[person], random.int(0...1) == 0 else { return nil }
        return DocumentName(person, random.int(1...count))
    }

    private mutating func assign(to person: PersonID) {
        guard let code = LedgerCode("AZ"), let checkpoint = checkpoint() else { return }
        unmatched += 1
        let number = UnmatchedID(unmatched, in: code)
        guard let traveller = part(of: number.subject, .traveller) else { return }
        let (direction, at) = (random.pick(Direction.allCases), instant(on: random.int(Self.days)))
        record(
            .crossingUnmatched(
                CrossingUnmatched(
                    unmatched: number, direction: direction, crossedAt: at, checkpoint: checkpoint,
                    issuer: nil, reason: .tooLittle, candidates: [], traveller: traveller)))
        record(
            .crossingAssigned(
                CrossingAssigned(
                    person: person, unmatched: number, direction: direction, crossedAt: at,
                    checkpoint: checkpoint, document: nil, ground: nil, visa: nil,
                    nationality: nil, remark: nil)))
    }

    // MARK: - Law

    private mutating func counters() -> String {
        let one = [
            "per-stay:\(random.int(1...25))", "calendar-year:\(random.int(1...50))",
            "rolling:\(random.int(1...25))/\(random.int(20...60))", "rolling:30/30",
            "visits-per-year:\(random.int(0...3))x\(random.int(1...20))",
        ]
        let first = random.pick(one)
        let second = random.pick(one)
        return random.int(0...2) == 0 && first != second ? first + " " + second : first
    }

    private mutating func enact(_ key: String, _ value: String, from: Int, through: Int?) {
        guard let book = LawBookCode("az"), let key = ProvisionKey(key) else { return }
        record(
            .provisionEnacted(
                ProvisionEnacted(
                    book: book, key: key, value: value, validFrom: day(from),
                    validThrough: through.map { day($0) }, article: "art. 15.3", source: "drawn",
                    confidence: .general, note: nil)))
    }

    private mutating func enactTreaty() {
        let from = random.int(-30...120)
        let place = random.int(0...2) == 0 ? "nakhchivan." : ""
        enact(
            "stay.visa-free.\(place)\(random.pick(Self.states))", counters(), from: from,
            through: random.int(0...1) == 0 ? nil : from + random.int(0...60))
    }

    /// Whatever else of the law bears on stays.
    private mutating func drawLaw() {
        let from = random.int(-30...120)
        let through = random.int(0...3) == 0 ? nil : from + random.int(0...60)
        let counts = random.pick(["counts", "does-not-count"])
        switch random.int(0...3) {
        case 0: enact("stay.counting.entry-day", counts, from: from, through: through)
        case 1: enact("stay.counting.exit-day", counts, from: from, through: through)
        case 2:
            let key = random.pick(["stay.registration.term", "stay.registration.term.KAZ"])
            enact(key, "P\(random.int(1...30))D", from: from, through: through)
        default:
            let key = random.pick(["border.checkpoint.BAK-GYD", "border.checkpoint.NAX-SDR"])
            enact(key, random.pick(Territory.allCases).rawValue, from: from, through: through)
        }
    }

    private mutating func register() {
        guard let code = LedgerCode("AZ"), let state = StateCode(random.pick(Self.states)) else {
            return
        }
        let person = PersonID(persons.count + 1, in: code)
        guard let identity = part(of: person.subject, .identity) else { return }
        persons.append(person)
        record(
            .personRegistered(
                PersonRegistered(
                    person: person, nationality: state, sex: .unspecified, birthYear: 1990,
                    registeredOn: Self.start, identity: identity, remark: nil)))
    }
}
