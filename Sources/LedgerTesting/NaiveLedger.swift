public import Casework

/// What events say about people, found out the slow way: every person is read from all events again.
///
/// It shares nothing with the rules but the payloads, days and instants, so that what both say is not
/// wrong for one reason. It is the measure of the property tests.
public struct NaiveLedger {
    let events: [Recorded]
    /// The provisions under each key, in the order of enactment.
    let laws: [String: [NaiveProvision]]
    private let annulments: [Position: [Position]]
    private let corrections: [Position: [Recorded]]

    /// Creates the ledger as it is known once `events`, from position 1 on, are recorded.
    public init(_ events: [Recorded]) {
        self.events = events
        var laws: [String: [NaiveProvision]] = [:]
        var annulments: [Position: [Position]] = [:]
        var corrections: [Position: [Recorded]] = [:]
        for recorded in events {
            if case .provisionEnacted(let event) = recorded.event {
                laws[event.key.text, default: []].append(
                    NaiveProvision(event, ordinal: recorded.ordinals[0]))
            }
            if case .recordAnnulled(let event) = recorded.event {
                annulments[event.annuls, default: []].append(recorded.position)
            }
            if let original = recorded.event.correctedPosition {
                corrections[original, default: []].append(recorded)
            }
        }
        self.laws = laws
        self.annulments = annulments
        self.corrections = corrections
    }

    /// Whether an annulment that is itself not annulled undoes the record at `position`.
    func isAnnulled(_ position: Position) -> Bool {
        annulments[position, default: []].contains { !isAnnulled($0) }
    }

    /// The events that stand in the histories of `persons`, corrections in the place of what they
    /// correct; `original` gives the position under which a correction speaks of it.
    func standing(in persons: Set<PersonID>) -> [(recorded: Recorded, original: Position)] {
        events.compactMap { recorded in
            guard recorded.event.persons.contains(where: persons.contains),
                recorded.event.correctedPosition == nil, !isAnnulled(recorded.position)
            else { return nil }
            let correction = corrections[recorded.position, default: []].last {
                !isAnnulled($0.position)
            }
            return (correction ?? recorded, recorded.position)
        }
    }
}

extension Event {
    /// The position of what the event corrects; nil for any other event.
    fileprivate var correctedPosition: Position? {
        if case .crossingCorrected(let event) = self { return event.corrects }
        if case .visaCorrected(let event) = self { return event.corrects }
        if case .personRegistrationCorrected(let event) = self { return event.corrects }
        if case .personDocumentCorrected(let event) = self { return event.corrects }
        return nil
    }
}

// MARK: - Who is who

extension NaiveLedger {
    /// Everybody registered, by number.
    public var persons: [PersonID] {
        events.compactMap {
            if case .personRegistered(let event) = $0.event { event.person } else { nil }
        }.sorted()
    }

    /// Returns into whom `person` is merged; the person itself where nobody.
    public func kept(_ person: PersonID) -> PersonID {
        let merges = events.compactMap { recorded -> PersonsMerged? in
            guard case .personsMerged(let event) = recorded.event else { return nil }
            let isUndone = events.contains {
                if case .personsUnmerged(let undone) = $0.event {
                    undone.merge == recorded.position
                } else {
                    false
                }
            }
            return isUndone ? nil : event
        }
        guard let merge = merges.last(where: { $0.duplicate == person }) else { return person }
        return kept(merge.kept)
    }

    /// Returns everybody who is one with `person`.
    func group(of person: PersonID) -> Set<PersonID> {
        Set(persons.filter { kept($0) == kept(person) })
    }

    /// Returns all that stands about `person` and whoever is one with it.
    public func person(_ person: PersonID) -> NaivePerson {
        NaivePerson(
            ledger: self, own: standing(in: [kept(person)]).map(\.recorded.event),
            facts: standing(in: group(of: person)))
    }
}

/// All that stands about one person.
public struct NaivePerson {
    let ledger: NaiveLedger
    /// What stands in the history of the person kept.
    let own: [Event]
    /// What stands in the histories of all who are one.
    let facts: [(recorded: Recorded, original: Position)]

    /// Returns the nationalities on a day, the first one first.
    func nationalities(on day: Int) -> [StateCode] {
        let changes = own.compactMap { event in
            if case .personNationalitiesChanged(let change) = event { change } else { nil }
        }
        let first = changes.map(\.changedFrom.number).min() ?? .max
        var judged = day
        while judged >= first {
            if let change = changes.last(where: { $0.changedFrom.number == judged }) {
                return change.nationalities
            }
            judged -= 1
        }
        return own.compactMap { event in
            switch event {
            case .personRegistered(let event): event.nationality
            case .personRegistrationCorrected(let event): event.nationality
            default: nil
            }
        }
    }

    /// Returns who issued the document; nil for one that does not stand.
    func issuer(of document: DocumentName) -> StateCode? {
        for (recorded, original) in facts {
            guard case .personDocumentAdded(let added) = ledger.events[original.value - 1].event,
                DocumentName(added.person, added.document) == document
            else { continue }
            if case .personDocumentCorrected(let event) = recorded.event { return event.issuer }
            return added.issuer
        }
        return nil
    }
}

// MARK: - Where somebody was

/// A crossing that stands.
struct NaiveCrossing {
    let direction: Direction
    let at: Instant
    let checkpoint: CheckpointCode
    let document: DocumentName?
    let position: Position

    var day: Int { at.day.number }
}

/// A stay: the crossing that begins it, or the exit alone where none does.
struct NaiveVisit {
    let entry: NaiveCrossing?
    let exit: NaiveCrossing?
    /// The first day, and the last where the stay is over.
    let first: Int
    let last: Int?

    func covers(_ day: Int) -> Bool { first <= day && day <= last ?? .max }
}

extension NaivePerson {
    func crossings() -> [NaiveCrossing] {
        facts.compactMap { recorded, _ in
            let position = recorded.position
            switch recorded.event {
            case .borderCrossed(let event):
                return NaiveCrossing(
                    direction: event.direction, at: event.crossedAt, checkpoint: event.checkpoint,
                    document: event.document, position: position)
            case .crossingAssigned(let event):
                return NaiveCrossing(
                    direction: event.direction, at: event.crossedAt, checkpoint: event.checkpoint,
                    document: event.document, position: position)
            case .crossingCorrected(let event):
                return NaiveCrossing(
                    direction: event.direction, at: event.crossedAt, checkpoint: event.checkpoint,
                    document: event.document, position: position)
            default: return nil
            }
        }.sorted { ($0.at, $0.position) < ($1.at, $1.position) }
    }

    /// The stays, oldest first; a crossing that repeats the one before it on its day is passed over.
    func visits() -> [NaiveVisit] {
        var made: [NaiveCrossing] = []
        for crossing in crossings() {
            if let before = made.last, before.direction == crossing.direction,
                before.day == crossing.day
            {
                continue
            }
            made.append(crossing)
        }
        return made.indices.compactMap { index in
            let next = index + 1 < made.count ? made[index + 1] : nil
            if made[index].direction == .entry {
                return NaiveVisit(
                    entry: made[index], exit: next?.direction == .exit ? next : nil,
                    first: made[index].day, last: next?.day)
            }
            if index > 0, made[index - 1].direction == .entry { return nil }
            return NaiveVisit(
                entry: nil, exit: made[index], first: made[index].day, last: made[index].day)
        }
    }
}
