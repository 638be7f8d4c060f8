import Casework
import EventCoding
public import Ledger

// What the simulation learns from the ledger's answers: numbers, positions, and who looks alike.

extension Simulation {
    /// Takes the answers to the last batch in, one for each request and in their order.
    public mutating func take(_ outcomes: [Result<Receipt, LedgerError>]) {
        precondition(outcomes.count == asked.count, "one answer for each request")
        for (asked, outcome) in zip(asked, outcomes) {
            tally.count(outcome)
            guard asked.traveller >= 0 else {
                crowd?.take(outcome)
                continue
            }
            learn(asked, outcome)
        }
        for asked in asked where asked.traveller >= 0 { release(asked.traveller) }
        asked.removeAll(keepingCapacity: true)
        frequent = crowd?.kept
    }

    private mutating func learn(_ asked: Asked, _ outcome: Result<Receipt, LedgerError>) {
        let place = Int(asked.traveller)
        switch outcome {
        case .success(let receipt):
            guard !receipt.wasAccepted else { return }
            for recorded in receipt.events { learn(recorded, of: place, asked.action) }
        case .failure(.rejected(.similarPersons(let similar))):
            // The officer looks at them, and registers somebody else.
            likely[asked.traveller] = similar.map(\.person)
            let look = now + dice.among(600...1800)
            schedule(asked.action, of: asked.traveller, at: look)
        case .failure: break
        }
        travellers[place].isAwaited = false
    }

    private mutating func learn(_ recorded: Recorded, of place: Int, _ action: Action) {
        switch recorded.event {
        case .personRegistered(let event):
            let number = Int(event.person.text.dropFirst(5)) ?? 0
            if action == .desk(.registerTwice) {
                travellers[place].second = number
            } else {
                travellers[place].number = number
                remember(bystander: number)
            }
        case .borderCrossed: learnCrossing(recorded.position.value, of: place, action)
        case .crossingAssigned: travellers[place].crossing = recorded.position.value
        case .crossingUnmatched(let event):
            learnUnmatched(event, of: place, action)
        case .visaRecorded(let event): travellers[place].visas = UInt8(clamping: event.visa)
        case .personsMerged:
            travellers[place].other = travellers[place].second
            travellers[place].second = 0
        case .personsUnmerged: travellers[place].other = 0
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .personDocumentAdded,
            .personNameChanged, .personNationalitiesChanged, .personRegistrationCorrected,
            .personDocumentCorrected, .recordAnnulled, .visaCorrected, .visaCancelled,
            .crossingCorrected, .entryRefused, .unmatchedCrossingDismissed,
            .placeOfStayRegistered, .authority:
            break
        case .casework(let event): learnCase(event, of: place)
        }
    }

    private mutating func learnCrossing(_ position: Int, of place: Int, _ action: Action) {
        switch action {
        case .border(.recordAgain): travellers[place].marked = position
        case .border(.leaveAsAnother):
            travellers[place].marked = position
            schedule(.desk(.moveMarked), of: Int32(place), at: office(after: now, days: 1...3))
        case .border, .desk: travellers[place].crossing = position
        case .course, .rule, .visa, .change, .casework: break
        }
    }

    /// The worklist of unmatched crossings is gone through in a few days; some stay on it for good.
    private mutating func learnUnmatched(
        _ event: CrossingUnmatched, of place: Int, _ action: Action
    ) {
        travellers[place].marked = Int(event.unmatched.text.dropFirst(5)) ?? 0
        if action == .border(.arrive) {
            likely[Int32(place)] = event.candidates
            schedule(.desk(.register), of: Int32(place), at: now + dice.among(600...3000))
        }
        guard !dice.happens(800) else { return }
        schedule(.desk(.settle), of: Int32(place), at: office(after: now, days: 1...6))
    }

    private mutating func remember(bystander number: Int) {
        guard bystanders.count >= 256 else { return bystanders.append(number) }
        bystanders[dice.below(256)] = number
    }
}
