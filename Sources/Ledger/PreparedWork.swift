import Casework
import Custody
import EventCoding
import EventLog

/// Work whose personal data has been committed to: the command holds commitments, and the content
/// waits beside it to be sealed.
struct PreparedWork {
    let command: Command
    /// The content and the salt behind each commitment.
    let parts: [Casework.Commitment: CommittedPart]
    /// The document that is to be added, for the search of its holder.
    let document: DocumentToAdd?

    /// Whether the command is the one that accepts the clock, which needs no right clock itself.
    var acceptsClock: Bool {
        if case .acceptClock = command { true } else { false }
    }

    init(
        _ work: Work, clock: Instant, random: @escaping (Int) -> [UInt8],
        documentIndex: (String, PersonID) throws -> Int
    ) throws {
        var committing = Committing(random: random)
        var document: DocumentToAdd?
        switch work {
        case .foundLedger(let founding): command = .foundLedger(founding)
        case .acceptClock: command = .acceptClock(AcceptClock(clock: clock))
        case .enactLaw(let provisions): command = .enactLaw(EnactLaw(provisions: provisions))
        case .registerPerson(let person):
            document = person.document
            command = .registerPerson(
                RegisterPerson(
                    nationality: person.nationality, sex: person.sex,
                    birthYear: person.identity.born?.year, registeredOn: person.registeredOn,
                    identity: try committing.commit(person.identity),
                    document: try person.document.map { try committing.commit($0) },
                    remark: try person.remark.map { try committing.commit(Remark(text: $0)) }))
        case .addDocument(let person, let added, let day, let remark):
            document = added
            command = .addDocument(
                AddDocument(
                    person: person, document: try committing.commit(added), addedOn: day,
                    remark: try remark.map { try committing.commit(Remark(text: $0)) }))
        case .recordCrossing(let crossing):
            command = .recordCrossing(
                RecordCrossing(
                    person: crossing.person, direction: crossing.direction,
                    crossedAt: crossing.crossedAt, checkpoint: crossing.checkpoint,
                    document: try crossing.documentNumber.map {
                        try documentIndex($0, crossing.person)
                    },
                    remark: try crossing.remark.map { try committing.commit(Remark(text: $0)) }))
        }
        self.document = document
        parts = committing.parts
    }
}

/// The content behind a commitment.
struct CommittedPart {
    let content: [UInt8]
    let salt: Salt
}

/// Commits to contents, and keeps them.
private struct Committing {
    private var chance: Chance
    private(set) var parts: [Casework.Commitment: CommittedPart] = [:]

    init(random: @escaping (Int) -> [UInt8]) {
        chance = Chance(random: random)
    }

    mutating func commit(_ content: some Encodable) throws -> Casework.Commitment {
        let content = try PartCoder.encode(content)
        let salt = Salt(from: &chance)
        let text = Custody.Commitment(to: content, salt: salt).text
        guard let commitment = Casework.Commitment(text) else { throw SealError.malformed }
        parts[commitment] = CommittedPart(content: content, salt: salt)
        return commitment
    }

    mutating func commit(_ document: DocumentToAdd) throws -> NewDocument {
        NewDocument(
            kind: document.kind, issuer: document.issuer, validThrough: document.validThrough,
            details: try commit(document.details))
    }
}

/// Seals the parts of a command's events.
struct Sealing {
    private let ledger: Ledger
    private let parts: [Casework.Commitment: CommittedPart]
    private let isRehearsal: Bool
    private var keys: [String: SubjectKey] = [:]

    init(ledger: Ledger, parts: [Casework.Commitment: CommittedPart], isRehearsal: Bool) {
        self.ledger = ledger
        self.parts = parts
        self.isRehearsal = isRehearsal
    }

    /// Makes the keys durable before any line that uses them.
    ///
    /// A crash after this leaves a key that nothing uses, and the next person to get the number
    /// uses it.
    mutating func makeKeys(for events: [Event], at instant: Instant) throws {
        let subjects = Set(events.flatMap(\.sealedParts).map(\.subject.description)).sorted()
        guard !subjects.isEmpty, !isRehearsal else { return }
        let store = try ledger.keys()
        let new = Set(events.compactMap(\.registeredSubject))
        var chance = Chance(random: ledger.surroundings.random)
        keys = try store.keys(
            for: subjects.filter(new.contains), randomness: &chance, at: instant.fullText)
        // A key is made with the person. Whose key is missing has lost it, and a second one of the
        // same generation would make two key files that can never be one again.
        for subject in subjects where !new.contains(subject) {
            keys[subject] = try store.key(of: subject, generation: 1)
        }
    }

    /// Returns the event with its parts sealed; a rehearsal leaves them empty.
    func seal(_ event: Event, id: EventID) throws -> Event {
        guard !isRehearsal else { return event }
        var chance = Chance(random: ledger.surroundings.random)
        return try event.sealing { part in
            guard let committed = parts[part.commit], let key = keys[part.subject.description]
            else { throw SealError.malformed }
            let context = SealContext(
                ledger: ledger.identity.origin, eventType: EventType(of: event).rawValue,
                eventID: id.text, subject: part.subject.description, part: part.part.rawValue)
            let sealed = try key.seal(
                committed.content, salt: committed.salt, context: context,
                nonce: SealNonce(from: &chance))
            return SealedPart(
                subject: part.subject, part: part.part, commit: part.commit, sealed: sealed)
        }
    }
}

extension Event {
    /// The subject of a person whom the event registers; nil for every other event.
    fileprivate var registeredSubject: String? {
        if case .personRegistered(let event) = self {
            event.person.subject.description
        } else {
            nil
        }
    }
}
