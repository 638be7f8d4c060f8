public import Casework

/// The names of events on disk.
///
/// Written by hand: renaming a Swift type changes no byte.
public enum EventType: String, CaseIterable, Sendable {
    case ledgerFounded = "LedgerFounded"
    case clockJumpAccepted = "ClockJumpAccepted"
    case provisionEnacted = "ProvisionEnacted"
    case personRegistered = "PersonRegistered"
    case personDocumentAdded = "PersonDocumentAdded"
    case personNameChanged = "PersonNameChanged"
    case personNationalitiesChanged = "PersonNationalitiesChanged"
    case personRegistrationCorrected = "PersonRegistrationCorrected"
    case personDocumentCorrected = "PersonDocumentCorrected"
    case personsMerged = "PersonsMerged"
    case personsUnmerged = "PersonsUnmerged"
    case recordAnnulled = "RecordAnnulled"
    case visaRecorded = "VisaRecorded"
    case visaCorrected = "VisaCorrected"
    case visaCancelled = "VisaCancelled"
    case borderCrossed = "BorderCrossed"
    case crossingCorrected = "CrossingCorrected"
    case entryRefused = "EntryRefused"
    case crossingUnmatched = "CrossingUnmatched"
    case crossingAssigned = "CrossingAssigned"
    case unmatchedCrossingDismissed = "UnmatchedCrossingDismissed"
    case placeOfStayRegistered = "PlaceOfStayRegistered"
    case authorityDemanded = "AuthorityDemanded"
    case officeOpened = "OfficeOpened"
    case officeChanged = "OfficeChanged"
    case officeClosed = "OfficeClosed"
    case personFileAssigned = "PersonFileAssigned"
    case officerRegistered = "OfficerRegistered"
    case officerMoved = "OfficerMoved"
    case officerSuspended = "OfficerSuspended"
    case officerReinstated = "OfficerReinstated"
    case officerDischarged = "OfficerDischarged"
    case officerKeyAdded = "OfficerKeyAdded"
    case officerKeyRevoked = "OfficerKeyRevoked"
    case trainingRecorded = "TrainingRecorded"
    case trainingWithdrawn = "TrainingWithdrawn"
    case roleGranted = "RoleGranted"
    case roleRevoked = "RoleRevoked"
    case roleDelegated = "RoleDelegated"
    case delegationEnded = "DelegationEnded"
    case actProposed = "ActProposed"
    case actApproved = "ActApproved"
    case actReturned = "ActReturned"
    case caseLodged = "CaseLodged"
    case caseCompleted = "CaseCompleted"
    case caseCorrected = "CaseCorrected"
    case caseAssigned = "CaseAssigned"
    case caseTransferred = "CaseTransferred"
    case caseClockSuspended = "CaseClockSuspended"
    case caseClockResumed = "CaseClockResumed"
    case caseWithdrawn = "CaseWithdrawn"
    case caseLeftUnconsidered = "CaseLeftUnconsidered"
    case caseClosed = "CaseClosed"
    case caseDocumentAdded = "CaseDocumentAdded"
    case caseDocumentRejected = "CaseDocumentRejected"
    case caseDocumentsRequested = "CaseDocumentsRequested"
    case caseFeeAssessed = "CaseFeeAssessed"
    case caseFeePaid = "CaseFeePaid"
    case caseFeeWaived = "CaseFeeWaived"
    case caseFeeRefunded = "CaseFeeRefunded"
    case opinionRequested = "OpinionRequested"
    case opinionRecorded = "OpinionRecorded"
    case decisionProposed = "DecisionProposed"
    case proposalReturned = "ProposalReturned"
    case caseForwarded = "CaseForwarded"
    case caseGranted = "CaseGranted"
    case caseRefused = "CaseRefused"
    case decisionAnnulled = "DecisionAnnulled"
    case applicantNotified = "ApplicantNotified"
    case cardIssued = "CardIssued"
    case decisionAppealed = "DecisionAppealed"
    case appealDecided = "AppealDecided"
    case permitGranted = "PermitGranted"
    case permitCancelled = "PermitCancelled"
    case permitCardReissued = "PermitCardReissued"
    case stayExtended = "StayExtended"

    /// Returns the type under which `event` is written.
    public init(of event: Event) {
        switch event {
        case .ledgerFounded: self = .ledgerFounded
        case .clockJumpAccepted: self = .clockJumpAccepted
        case .provisionEnacted: self = .provisionEnacted
        case .personRegistered: self = .personRegistered
        case .personDocumentAdded: self = .personDocumentAdded
        case .personNameChanged: self = .personNameChanged
        case .personNationalitiesChanged: self = .personNationalitiesChanged
        case .personRegistrationCorrected: self = .personRegistrationCorrected
        case .personDocumentCorrected: self = .personDocumentCorrected
        case .personsMerged: self = .personsMerged
        case .personsUnmerged: self = .personsUnmerged
        case .recordAnnulled: self = .recordAnnulled
        case .visaRecorded: self = .visaRecorded
        case .visaCorrected: self = .visaCorrected
        case .visaCancelled: self = .visaCancelled
        case .borderCrossed: self = .borderCrossed
        case .crossingCorrected: self = .crossingCorrected
        case .entryRefused: self = .entryRefused
        case .crossingUnmatched: self = .crossingUnmatched
        case .crossingAssigned: self = .crossingAssigned
        case .unmatchedCrossingDismissed: self = .unmatchedCrossingDismissed
        case .placeOfStayRegistered: self = .placeOfStayRegistered
        case .authority(let event): self.init(of: event)
        case .casework(let event): self.init(of: event)
        }
    }

    private init(of event: AuthorityEvent) {
        switch event {
        case .authorityDemanded: self = .authorityDemanded
        case .officeOpened: self = .officeOpened
        case .officeChanged: self = .officeChanged
        case .officeClosed: self = .officeClosed
        case .personFileAssigned: self = .personFileAssigned
        case .officerRegistered: self = .officerRegistered
        case .officerMoved: self = .officerMoved
        case .officerSuspended: self = .officerSuspended
        case .officerReinstated: self = .officerReinstated
        case .officerDischarged: self = .officerDischarged
        case .officerKeyAdded: self = .officerKeyAdded
        case .officerKeyRevoked: self = .officerKeyRevoked
        case .trainingRecorded: self = .trainingRecorded
        case .trainingWithdrawn: self = .trainingWithdrawn
        case .roleGranted: self = .roleGranted
        case .roleRevoked: self = .roleRevoked
        case .roleDelegated: self = .roleDelegated
        case .delegationEnded: self = .delegationEnded
        case .actProposed: self = .actProposed
        case .actApproved: self = .actApproved
        case .actReturned: self = .actReturned
        }
    }

    /// Creates the type from the bytes of its name; nil if no type has it.
    init?(utf8 name: UnsafeBufferPointer<UInt8>) {
        let mark = EventType.mark(name)
        for (candidate, type) in EventType.marks where candidate == mark {
            var known = type.rawValue
            guard known.withUTF8({ JSONBytes.equal($0, name) }) else { continue }
            self = type
            return
        }
        return nil
    }

    private static let marks = allCases.map { type in
        (Array(type.rawValue.utf8).withUnsafeBufferPointer(mark), type)
    }

    /// The length and the last seven bytes, by which the names can be told apart at a glance.
    private static func mark(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        name.suffix(7).reduce(UInt64(name.count)) { $0 << 8 | UInt64($1) }
    }

    /// The version of the payload that is written today; every version from 1 on is read.
    public var version: Int {
        switch self {
        case .borderCrossed: 3
        case .personRegistered: 2
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .personDocumentAdded,
            .personNameChanged, .personNationalitiesChanged, .personRegistrationCorrected,
            .personDocumentCorrected, .personsMerged, .personsUnmerged, .recordAnnulled,
            .visaRecorded, .visaCorrected, .visaCancelled, .crossingCorrected, .entryRefused,
            .crossingUnmatched, .crossingAssigned, .unmatchedCrossingDismissed,
            .placeOfStayRegistered, .authorityDemanded, .officeOpened, .officeChanged,
            .officeClosed, .personFileAssigned, .officerRegistered, .officerMoved,
            .officerSuspended, .officerReinstated, .officerDischarged, .officerKeyAdded,
            .officerKeyRevoked, .trainingRecorded, .trainingWithdrawn, .roleGranted, .roleRevoked,
            .roleDelegated, .delegationEnded, .actProposed, .actApproved, .actReturned, .caseLodged,
            .caseCompleted, .caseCorrected, .caseAssigned, .caseTransferred, .caseClockSuspended,
            .caseClockResumed, .caseWithdrawn, .caseLeftUnconsidered, .caseClosed,
            .caseDocumentAdded, .caseDocumentRejected, .caseDocumentsRequested, .caseFeeAssessed,
            .caseFeePaid, .caseFeeWaived, .caseFeeRefunded, .opinionRequested, .opinionRecorded,
            .decisionProposed, .proposalReturned, .caseForwarded, .caseGranted, .caseRefused,
            .decisionAnnulled, .applicantNotified, .cardIssued, .decisionAppealed, .appealDecided,
            .permitGranted, .permitCancelled, .permitCardReissued,
            .stayExtended:
            1
        }
    }

    /// The name of the payload's schema, as `urn:salname:BorderCrossed:2`.
    public func schemaName(version: Int) -> String {
        "urn:salname:\(rawValue):\(version)"
    }
}
