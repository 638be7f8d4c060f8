import Casework
import EventCoding
import EventLog

/// What was known of a person after each event that may bear on the person, one after the other.
///
/// The histories of everybody who was ever merged with the person are read, and the law.
struct PersonReplay {
    let person: PersonID
    /// In the order of recording.
    let events: [Recorded]

    /// Reads what bears on `person` through position `through`; throws `UnreadableLine` or `LogError`.
    init(of person: PersonID, in log: some LogReader, through: Int) throws {
        self.person = person
        events =
            (try Self.histories(of: person, in: log, through: through)
            + (try Self.law(in: log, through: through))).inOrder
    }

    /// Returns the histories of `person` and of everybody who was ever merged with the person.
    static func histories(
        of person: PersonID, in log: some LogReader, through: Int
    ) throws -> [Recorded] {
        var found: [Recorded] = []
        var read: Set<PersonID> = []
        var next = [person]
        while let member = next.popLast() {
            guard read.insert(member).inserted else { continue }
            try log.fold(member.subject, through: through) { recorded in
                found.append(recorded)
                if case .personsMerged = recorded.event { next += recorded.event.persons }
            }
        }
        return found
    }

    /// Returns the history of the law.
    static func law(in log: some LogReader, through: Int) throws -> [Recorded] {
        guard let book = try log.ledgerFile(through: through).founded?.lawBook else { return [] }
        var found: [Recorded] = []
        try log.fold(book.subject, through: through) { found.append($0) }
        return found
    }

    /// Passes what was known at position `from` to `body`, and then what was known after each later
    /// event, with the event.
    func walk(from: Int, _ body: (KnownPersonFacts, Recorded?) -> Void) {
        var known = KnownPersonFacts()
        var rest = events[...]
        while let next = rest.first, next.position.value <= from {
            known.take(next)
            rest.removeFirst()
        }
        body(known, nil)
        for recorded in rest {
            known.take(recorded)
            body(known, recorded)
        }
    }
}

/// The files and the law as they were known at a moment.
struct KnownPersonFacts {
    private(set) var files = PersonFiles()
    private(set) var law = LawBook()

    fileprivate mutating func take(_ recorded: Recorded) {
        if case .provisionEnacted = recorded.event { law.evolve(recorded) }
        for person in recorded.event.persons {
            files[person, default: PersonFile()].evolve(recorded)
        }
    }

    /// The stays of `person`, with their grounds; nil for somebody not registered.
    func derivation(of person: PersonID) -> StayDerivation? {
        files.file(of: person).map { StayDerivation($0, law: law) }
    }
}

extension [Recorded] {
    /// The events in the order of recording, each once.
    var inOrder: [Recorded] {
        Dictionary(map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
            .values.sorted { $0.position < $1.position }
    }
}
