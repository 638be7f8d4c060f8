import Casework
import Testing

/// A person and a law book, each a fold over events that a test wrote by hand.
///
/// The law stands at the positions from 1, the registration at 100, the crossings from 101.
struct Scene {
    /// One provision: key, value, first day, last day.
    typealias Rule = (key: String, value: String, from: String, through: String?)

    /// What is enacted unless a test says otherwise; the ordinal of a rule is its place, from 1.
    static let rules: [Rule] = [
        ("stay.counting.entry-day", "counts", "2013-08-01", nil),
        ("stay.counting.exit-day", "counts", "2013-08-01", nil),
        ("stay.registration.term", "P15D", "2018-07-14", nil),
        ("stay.registration.term.KAZ", "P30D", "2013-08-01", nil),
        ("stay.visa-free.GEO", "per-stay:90", "2013-08-01", nil),
        ("stay.visa-free.RUS", "per-stay:90", "2013-08-01", "2024-12-31"),
        ("stay.visa-free.RUS", "calendar-year:90", "2025-01-01", nil),
        ("stay.visa-free.CHN", "visits-per-year:3x30", "2024-07-20", "2025-07-15"),
        ("stay.visa-free.CHN", "per-stay:30 rolling:90/180", "2025-07-16", nil),
        ("stay.visa-free.KAZ", "per-stay:90", "2013-08-01", nil),
    ]

    private(set) var law = LawBook()
    private(set) var file = PersonFile()
    let person: PersonID
    private var position = 100

    /// Enacts `rules` and registers a citizen of `nationality`, or nobody.
    init(_ nationality: String?, rules: [Rule] = Scene.rules) throws {
        person = try #require(PersonID("P-AZ-000977"))
        for (index, rule) in rules.enumerated() {
            law.evolve(
                Recorded(
                    event: .provisionEnacted(try Scene.provision(rule)),
                    position: Position(index + 1), recordedAt: Instant(microseconds: 0),
                    ordinals: [index + 1]))
        }
        guard let nationality else { return }
        let registered = PersonRegistered(
            person: person, nationality: try #require(StateCode(nationality)), sex: .unspecified,
            birthYear: 1995, registeredOn: try #require(Day("2013-08-01")),
            identity: SealedPart(
                subject: person.subject, part: .identity, commit: try Scene.commitment()),
            remark: nil)
        record(.personRegistered(registered))
    }

    /// Returns the event that enacts `rule`.
    static func provision(_ rule: Rule) throws -> ProvisionEnacted {
        ProvisionEnacted(
            book: try #require(LawBookCode("az")), key: try #require(ProvisionKey(rule.key)),
            value: rule.value, validFrom: try #require(Day(rule.from)),
            validThrough: try rule.through.map { try #require(Day($0)) },
            article: "art. 15.3", source: "a list", confidence: .read, note: nil)
    }

    /// Returns a commitment to nothing in particular.
    static func commitment() throws -> Commitment {
        try #require(Commitment(String(repeating: "a1", count: 32)))
    }

    /// Reads `2026-03-01`, for noon of that day in Baku, or `2026-03-01T09:12`, both in Baku's time.
    static func instant(_ text: String) throws -> Instant {
        try #require(Instant(text + (text.utf8.count == 10 ? "T12:00+04:00" : "+04:00")))
    }

    mutating func enter(_ at: String) throws { try cross(.entry, at) }

    mutating func exit(_ at: String) throws { try cross(.exit, at) }

    private mutating func cross(_ direction: Direction, _ at: String) throws {
        let crossed = BorderCrossed(
            person: person, direction: direction, crossedAt: try Scene.instant(at),
            checkpoint: try #require(CheckpointCode("BAK-GYD")), document: nil,
            ground: direction == .entry ? .unexamined : nil, remark: nil)
        record(.borderCrossed(crossed))
    }

    /// Adds the person's next document, a passport.
    mutating func addPassport(validThrough: String?) throws {
        let added = PersonDocumentAdded(
            person: person, document: file.documents.count + 1, kind: .passport,
            issuer: try #require(StateCode("GEO")),
            validThrough: try validThrough.map { try #require(Day($0)) },
            addedOn: try #require(Day("2013-08-01")),
            details: SealedPart(
                subject: person.subject, part: .document, commit: try Scene.commitment()),
            remark: nil)
        record(.personDocumentAdded(added))
    }

    /// Registers the place of stay on a day, until the end of the year 2030.
    mutating func registerPlace(_ on: String) throws {
        let registered = PlaceOfStayRegistered(
            person: person, registeredFrom: try #require(Day(on)),
            validThrough: try #require(Day(2030, 12, 31)),
            dwelling: SealedPart(
                subject: person.subject, part: .dwelling, commit: try Scene.commitment()),
            remark: nil)
        record(.placeOfStayRegistered(registered))
    }

    /// Takes the next event of the person's history in.
    mutating func record(_ event: Event) {
        file.evolve(
            Recorded(
                event: event, position: Position(position), recordedAt: Instant(microseconds: 0),
                ordinals: [position - 99]))
        position += 1
    }

    /// Returns the figures on a day written as text.
    func figures(_ day: String) throws -> StayFigures {
        let day = try #require(Day(day))
        return try #require(file.stayFigures(on: day, law: law))
    }

    /// Returns the figures on a day together with how they came about.
    func derivation(_ day: Day) throws -> (figures: StayFigures, steps: [DerivationStep]) {
        var trace = RecordedDerivation()
        let figures = try #require(file.stayFigures(on: day, law: law, trace: &trace))
        return (figures, trace.steps)
    }
}

extension StayFigures {
    /// The positions that prove the figures, as plain numbers.
    var proof: [Int] { provedBy.map(\.value) }
    /// The ordinals of the provisions, as plain numbers.
    var ordinals: [Int] { provisions.map(\.ordinal) }
}
