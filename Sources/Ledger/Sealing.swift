import Casework
import Custody
import EventCoding
import EventLog

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
        let new = Set(events.compactMap(\.registeredSubject))
        let subjects = new.union(events.flatMap(\.sealedParts).map(\.subject.description)).sorted()
        guard !subjects.isEmpty, !isRehearsal else { return }
        let store = try ledger.keys()
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
                part, of: EventType(of: event).rawValue, id.text, in: ledger.identity.origin)
            let sealed = try key.seal(
                committed.content, salt: committed.salt, context: context,
                nonce: SealNonce(from: &chance))
            return SealedPart(
                subject: part.subject, part: part.part, commit: part.commit, sealed: sealed)
        }
    }
}

extension SealContext {
    /// What a part is bound to: the ledger, the event with its type and name, the subject, its own name.
    init(_ part: SealedPart, of eventType: String, _ eventID: String, in ledger: String) {
        self.init(
            ledger: ledger, eventType: eventType, eventID: eventID,
            subject: part.subject.description, part: part.part.rawValue)
    }
}

extension Event {
    /// The subject whose key is made with the event: a person or an officer who is registered, or a
    /// crossing that belongs to nobody known; nil for every other event.
    fileprivate var registeredSubject: String? {
        if case .personRegistered(let event) = self { return event.person.subject.description }
        if case .crossingUnmatched(let event) = self { return event.unmatched.subject.description }
        if case .authority(.officerRegistered(let event)) = self {
            return event.officer.subject.description
        }
        return nil
    }
}
