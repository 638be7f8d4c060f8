public import Casework

/// Given what has happened, when something is asked, then events or a rejection: on values alone.
public struct Scenario {
    private var facts: Facts

    /// Creates a scenario in which `events` have happened, recorded from position 1 on, and the
    /// clock says `now`.
    public static func given(_ events: [Event], now: Instant) -> Scenario {
        var facts = Facts(now: now)
        var lengths: [Subject: Int] = [:]
        for (index, event) in events.enumerated() {
            let ordinals = event.subjects.map { subject in
                lengths[subject, default: 0] += 1
                return lengths[subject] ?? 1
            }
            let recorded = Recorded(
                event: event, position: Position(index + 1), recordedAt: now, ordinals: ordinals)
            facts.ledger.evolve(recorded)
            facts.law.evolve(recorded)
            for subject in event.subjects {
                guard let person = PersonID(subject.id) else { continue }
                facts.persons[person, default: PersonFile()].evolve(recorded)
            }
        }
        facts.lastRecorded = events.isEmpty ? nil : now
        return Scenario(facts: facts)
    }

    /// Returns the scenario in which a number was claimed for the person to be registered.
    public func claiming(_ person: PersonID) -> Scenario {
        var scenario = self
        scenario.facts.claimedPerson = person
        return scenario
    }

    /// Returns the scenario in which the document to be added is held by `person`.
    public func held(by person: PersonID) -> Scenario {
        var scenario = self
        scenario.facts.documentHolder = person
        return scenario
    }

    /// Returns what the rules answer.
    public func when(_ command: Command) -> Result<Decision, Rejection> {
        Result { () throws(Rejection) in try decide(command, facts) }
    }
}
