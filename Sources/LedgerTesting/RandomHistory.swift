public import Casework

/// Draws plausible and implausible histories: late crossings, doubled ones, people of many states.
public struct RandomHistory: DrawnHistory {
    var random: SeededRandom
    var lengths: [Subject: Int] = [:]
    private var documents: [PersonID: Int] = [:]
    var persons: [PersonID] = []
    var events: [Recorded] = []
    var visas: [PersonID: Int] = [:]
    /// Who was merged, into whom, and where; those undone are gone.
    var merges: [(kept: PersonID, duplicate: PersonID, position: Position)] = []
    var unmatched: [CrossingUnmatched] = []

    /// Returns so many events, the founding of the ledger first, recorded from position 1 on and drawn
    /// from `seed`.
    public static func events(_ count: Int, seed: UInt64) -> [Recorded] {
        var history = RandomHistory(random: SeededRandom(seed: seed))
        history.found()
        while history.events.count < count { history.draw() }
        return history.events
    }

    private init(random: SeededRandom) {
        self.random = random
    }

    static let states = ["GEO", "RUS", "CHN", "TUR", "DEU", "AZE", "XXA"]
    static let start = Day(clamping: 20_000)

    private mutating func found() {
        foundLedger(on: Self.start)
    }

    private mutating func draw() {
        guard let person = persons.isEmpty ? nil : random.pick(persons), random.int(0...9) > 1
        else {
            return register()
        }
        switch random.int(0...19) {
        case 0: addDocument(of: person)
        case 1: enact()
        case 2: recordVisa(of: person)
        case 3: changeNationalities(of: person)
        case 4: correctRegistration(of: person)
        case 5, 6: amendCrossing()
        case 7: merge()
        case 8: annul()
        case 9: registerPlace(of: person)
        case 10: refuse(person)
        case 11: leaveUnmatched()
        case 12: settleUnmatched(person)
        default: cross(person)
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
                    person: person, nationality: state, sex: random.pick([.female, .male]),
                    birthYear: random.int(1930...2010), registeredOn: Self.start,
                    identity: identity, remark: nil)))
    }

    private mutating func addDocument(of person: PersonID) {
        guard let issuer = StateCode(random.pick(Self.states)),
            let details = part(of: person.subject, .document)
        else { return }
        documents[person, default: 0] += 1
        record(
            .personDocumentAdded(
                PersonDocumentAdded(
                    person: person, document: documents[person] ?? 1,
                    kind: random.pick(DocumentKind.allCases), issuer: issuer,
                    validThrough: random.int(0...1) == 0 ? nil : Self.start, addedOn: Self.start,
                    details: details, remark: nil)))
    }

    private mutating func cross(_ person: PersonID) {
        guard let checkpoint = CheckpointCode(random.pick(["BAK-GYD", "NAX-SDR"])) else { return }
        let direction = random.pick(Direction.allCases)
        let document = documents[person].map { DocumentName(person, random.int(1...$0)) }
        record(
            .borderCrossed(
                BorderCrossed(
                    person: person, direction: direction, crossedAt: instant(),
                    checkpoint: checkpoint, document: random.int(0...1) == 0 ? nil : document,
                    ground: direction == .exit ? nil : random.pick(EntryGround.allCases),
                    remark: nil)))
    }

    /// Few days and coarse times, so that equal instants and wrong orders come often.
    mutating func instant() -> Instant {
        Instant(startOf: Self.start.adding(days: random.int(0...60)))
            .adding(microseconds: Int64(random.int(0...3)) * 21_600_000_000)
    }

    mutating func day() -> Day { Self.start.adding(days: random.int(0...60)) }
}
