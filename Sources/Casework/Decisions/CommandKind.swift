/// What may be asked of the ledger, by name; the raw values are on disk for ever.
public enum CommandKind: String, CaseIterable, Sendable, Codable {
    case foundLedger
    case acceptClock
    case enactLaw
    case registerPerson
    case addDocument
    case changeName
    case changeNationalities
    case correctRegistration
    case correctDocument
    case mergePersons
    case unmergePersons
    case annulRecord
    case recordVisa
    case correctVisa
    case cancelVisa
    case recordCrossing
    case correctCrossing
    case moveCrossing
    case refuseEntry
    case registerPlace
    case importCrossing
    case assignCrossing
    case dismissCrossing
    case demandAuthority
    case openOffice
    case changeOffice
    case closeOffice
    case assignFile
    case registerOfficer
    case moveOfficer
    case suspendOfficer
    case reinstateOfficer
    case dischargeOfficer
    case addKey
    case revokeKey
    case recordTraining
    case withdrawTraining
    case grantRole
    case revokeRole
    case delegateRole
    case endDelegation
    case approveAct
    case returnAct
    case lodgeCase
    case correctCase
    case assignCase
    case transferCase
    case suspendClock
    case resumeClock
    case withdrawCase
    case leaveUnconsidered
    case closeCase
    case addCaseDocuments
    case rejectCaseDocument
    case requestCaseDocuments
    case payFee
    case waiveFee
    case refundFee
    case requestOpinion
    case recordOpinion
    case proposeDecision
    case approveProposal
    case returnProposal
    case forwardCase
    case recordOutcome
    case annulDecision
    case notifyApplicant
    case issueCard
    case appealDecision
    case decideAppeal
    case cancelPermit
    case reissueCard
    case extendStay
}

extension Command {
    /// The command's name.
    public var kind: CommandKind {
        switch self {
        case .foundLedger: .foundLedger
        case .acceptClock: .acceptClock
        case .enactLaw: .enactLaw
        case .registerPerson: .registerPerson
        case .addDocument: .addDocument
        case .changeName: .changeName
        case .changeNationalities: .changeNationalities
        case .correctRegistration: .correctRegistration
        case .correctDocument: .correctDocument
        case .mergePersons: .mergePersons
        case .unmergePersons: .unmergePersons
        case .annulRecord: .annulRecord
        case .recordVisa: .recordVisa
        case .correctVisa: .correctVisa
        case .cancelVisa: .cancelVisa
        case .recordCrossing: .recordCrossing
        case .correctCrossing: .correctCrossing
        case .moveCrossing: .moveCrossing
        case .refuseEntry: .refuseEntry
        case .registerPlace: .registerPlace
        case .importCrossing: .importCrossing
        case .assignCrossing: .assignCrossing
        case .dismissCrossing: .dismissCrossing
        case .authority(let command): command.kind
        case .casework(let command): command.kind
        }
    }
}

extension AuthorityCommand {
    /// The command's name.
    public var kind: CommandKind {
        switch self {
        case .demandAuthority: .demandAuthority
        case .openOffice: .openOffice
        case .changeOffice: .changeOffice
        case .closeOffice: .closeOffice
        case .assignFile: .assignFile
        case .registerOfficer: .registerOfficer
        case .moveOfficer: .moveOfficer
        case .suspendOfficer: .suspendOfficer
        case .reinstateOfficer: .reinstateOfficer
        case .dischargeOfficer: .dischargeOfficer
        case .addKey: .addKey
        case .revokeKey: .revokeKey
        case .recordTraining: .recordTraining
        case .withdrawTraining: .withdrawTraining
        case .grantRole: .grantRole
        case .revokeRole: .revokeRole
        case .delegateRole: .delegateRole
        case .endDelegation: .endDelegation
        case .approveAct: .approveAct
        case .returnAct: .returnAct
        }
    }
}
