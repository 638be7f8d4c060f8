import Casework

/// The payloads about cases and permits.
extension EventType {
    /// Decodes the payload at `member`, in its version of today; throws for a type of another group.
    func caseEvent(_ member: JSONScan.Member, from scan: JSONScan) throws -> CaseEvent {
        switch self {
        case .caseLodged: .caseLodged(try payload(member, from: scan))
        case .caseCompleted: .caseCompleted(try payload(member, from: scan))
        case .caseCorrected: .caseCorrected(try payload(member, from: scan))
        case .caseAssigned: .caseAssigned(try payload(member, from: scan))
        case .caseTransferred: .caseTransferred(try payload(member, from: scan))
        case .caseClockSuspended: .caseClockSuspended(try payload(member, from: scan))
        case .caseClockResumed: .caseClockResumed(try payload(member, from: scan))
        case .caseWithdrawn: .caseWithdrawn(try payload(member, from: scan))
        case .caseLeftUnconsidered: .caseLeftUnconsidered(try payload(member, from: scan))
        case .caseClosed: .caseClosed(try payload(member, from: scan))
        case .caseDocumentAdded: .caseDocumentAdded(try payload(member, from: scan))
        case .caseDocumentRejected: .caseDocumentRejected(try payload(member, from: scan))
        case .caseDocumentsRequested: .caseDocumentsRequested(try payload(member, from: scan))
        case .caseFeeAssessed: .caseFeeAssessed(try payload(member, from: scan))
        case .caseFeePaid: .caseFeePaid(try payload(member, from: scan))
        case .caseFeeWaived: .caseFeeWaived(try payload(member, from: scan))
        case .caseFeeRefunded: .caseFeeRefunded(try payload(member, from: scan))
        case .opinionRequested: .opinionRequested(try payload(member, from: scan))
        case .opinionRecorded: .opinionRecorded(try payload(member, from: scan))
        case .decisionProposed: .decisionProposed(try payload(member, from: scan))
        case .proposalReturned: .proposalReturned(try payload(member, from: scan))
        case .caseForwarded: .caseForwarded(try payload(member, from: scan))
        case .caseGranted: .caseGranted(try payload(member, from: scan))
        case .caseRefused: .caseRefused(try payload(member, from: scan))
        case .decisionAnnulled: .decisionAnnulled(try payload(member, from: scan))
        case .applicantNotified: .applicantNotified(try payload(member, from: scan))
        case .cardIssued: .cardIssued(try payload(member, from: scan))
        case .decisionAppealed: .decisionAppealed(try payload(member, from: scan))
        case .appealDecided: .appealDecided(try payload(member, from: scan))
        case .permitGranted: .permitGranted(try payload(member, from: scan))
        case .permitCancelled: .permitCancelled(try payload(member, from: scan))
        case .permitCardReissued: .permitCardReissued(try payload(member, from: scan))
        case .stayExtended: .stayExtended(try payload(member, from: scan))
        default: throw EventCodingError.unknownType(rawValue)
        }
    }

    /// Encodes the payload of `part`, which is `event`, inside its line.
    static func encode(
        _ part: CaseEvent, of event: Event, in envelope: Envelope
    ) throws -> [UInt8] {
        switch part {
        case .caseLodged(let payload): try Line(envelope, event, payload).encoded()
        case .caseCompleted(let payload): try Line(envelope, event, payload).encoded()
        case .caseCorrected(let payload): try Line(envelope, event, payload).encoded()
        case .caseAssigned(let payload): try Line(envelope, event, payload).encoded()
        case .caseTransferred(let payload): try Line(envelope, event, payload).encoded()
        case .caseClockSuspended(let payload): try Line(envelope, event, payload).encoded()
        case .caseClockResumed(let payload): try Line(envelope, event, payload).encoded()
        case .caseWithdrawn(let payload): try Line(envelope, event, payload).encoded()
        case .caseLeftUnconsidered(let payload): try Line(envelope, event, payload).encoded()
        case .caseClosed(let payload): try Line(envelope, event, payload).encoded()
        case .caseDocumentAdded(let payload): try Line(envelope, event, payload).encoded()
        case .caseDocumentRejected(let payload): try Line(envelope, event, payload).encoded()
        case .caseDocumentsRequested(let payload): try Line(envelope, event, payload).encoded()
        case .caseFeeAssessed(let payload): try Line(envelope, event, payload).encoded()
        case .caseFeePaid(let payload): try Line(envelope, event, payload).encoded()
        case .caseFeeWaived(let payload): try Line(envelope, event, payload).encoded()
        case .caseFeeRefunded(let payload): try Line(envelope, event, payload).encoded()
        case .opinionRequested(let payload): try Line(envelope, event, payload).encoded()
        case .opinionRecorded(let payload): try Line(envelope, event, payload).encoded()
        case .decisionProposed(let payload): try Line(envelope, event, payload).encoded()
        case .proposalReturned(let payload): try Line(envelope, event, payload).encoded()
        case .caseForwarded(let payload): try Line(envelope, event, payload).encoded()
        case .caseGranted(let payload): try Line(envelope, event, payload).encoded()
        case .caseRefused(let payload): try Line(envelope, event, payload).encoded()
        case .decisionAnnulled(let payload): try Line(envelope, event, payload).encoded()
        case .applicantNotified(let payload): try Line(envelope, event, payload).encoded()
        case .cardIssued(let payload): try Line(envelope, event, payload).encoded()
        case .decisionAppealed(let payload): try Line(envelope, event, payload).encoded()
        case .appealDecided(let payload): try Line(envelope, event, payload).encoded()
        case .permitGranted(let payload): try Line(envelope, event, payload).encoded()
        case .permitCancelled(let payload): try Line(envelope, event, payload).encoded()
        case .permitCardReissued(let payload): try Line(envelope, event, payload).encoded()
        case .stayExtended(let payload): try Line(envelope, event, payload).encoded()
        }
    }

    /// Returns the type under which `event` is written.
    init(of event: CaseEvent) {
        switch event {
        case .caseLodged: self = .caseLodged
        case .caseCompleted: self = .caseCompleted
        case .caseCorrected: self = .caseCorrected
        case .caseAssigned: self = .caseAssigned
        case .caseTransferred: self = .caseTransferred
        case .caseClockSuspended: self = .caseClockSuspended
        case .caseClockResumed: self = .caseClockResumed
        case .caseWithdrawn: self = .caseWithdrawn
        case .caseLeftUnconsidered: self = .caseLeftUnconsidered
        case .caseClosed: self = .caseClosed
        case .caseDocumentAdded: self = .caseDocumentAdded
        case .caseDocumentRejected: self = .caseDocumentRejected
        case .caseDocumentsRequested: self = .caseDocumentsRequested
        case .caseFeeAssessed: self = .caseFeeAssessed
        case .caseFeePaid: self = .caseFeePaid
        case .caseFeeWaived: self = .caseFeeWaived
        case .caseFeeRefunded: self = .caseFeeRefunded
        case .opinionRequested: self = .opinionRequested
        case .opinionRecorded: self = .opinionRecorded
        case .decisionProposed: self = .decisionProposed
        case .proposalReturned: self = .proposalReturned
        case .caseForwarded: self = .caseForwarded
        case .caseGranted: self = .caseGranted
        case .caseRefused: self = .caseRefused
        case .decisionAnnulled: self = .decisionAnnulled
        case .applicantNotified: self = .applicantNotified
        case .cardIssued: self = .cardIssued
        case .decisionAppealed: self = .decisionAppealed
        case .appealDecided: self = .appealDecided
        case .permitGranted: self = .permitGranted
        case .permitCancelled: self = .permitCancelled
        case .permitCardReissued: self = .permitCardReissued
        case .stayExtended: self = .stayExtended
        }
    }

    /// The schemas of a type about cases and permits, oldest version first; none for any other.
    var caseSchemas: [EventSchema] {
        switch self {
        case .caseLodged: [.caseLodged]
        case .caseCompleted: [.caseCompleted]
        case .caseCorrected: [.caseCorrected]
        case .caseAssigned: [.caseAssigned]
        case .caseTransferred: [.caseTransferred]
        case .caseClockSuspended: [.caseClockSuspended]
        case .caseClockResumed: [.caseClockResumed]
        case .caseWithdrawn: [.caseWithdrawn]
        case .caseLeftUnconsidered: [.caseLeftUnconsidered]
        case .caseClosed: [.caseClosed]
        case .caseDocumentAdded: [.caseDocumentAdded]
        case .caseDocumentRejected: [.caseDocumentRejected]
        case .caseDocumentsRequested: [.caseDocumentsRequested]
        case .caseFeeAssessed: [.caseFeeAssessed]
        case .caseFeePaid: [.caseFeePaid]
        case .caseFeeWaived: [.caseFeeWaived]
        case .caseFeeRefunded: [.caseFeeRefunded]
        case .opinionRequested: [.opinionRequested]
        case .opinionRecorded: [.opinionRecorded]
        case .decisionProposed: [.decisionProposed]
        case .proposalReturned: [.proposalReturned]
        case .caseForwarded: [.caseForwarded]
        case .caseGranted: [.caseGranted]
        case .caseRefused: [.caseRefused]
        case .decisionAnnulled: [.decisionAnnulled]
        case .applicantNotified: [.applicantNotified]
        case .cardIssued: [.cardIssued]
        case .decisionAppealed: [.decisionAppealed]
        case .appealDecided: [.appealDecided]
        case .permitGranted: [.permitGranted]
        case .permitCancelled: [.permitCancelled]
        case .permitCardReissued: [.permitCardReissued]
        case .stayExtended: [.stayExtended]
        default: []
        }
    }
}
