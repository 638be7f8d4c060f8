/// What it takes to ask for something: one of some roles, for a service, over an office.
public struct Need: Equatable, Sendable {
    /// Any of them will do.
    public let roles: [Role]
    /// The service that a grant must not exclude; nil where none is asked about, or the case says which.
    public let service: Service?
    public let jurisdiction: Jurisdiction

    init(_ roles: [Role], _ service: Service?, _ jurisdiction: Jurisdiction) {
        self.roles = roles
        self.service = service
        self.jurisdiction = jurisdiction
    }
}

/// Over which office a role must hold.
public enum Jurisdiction: String, Sendable, CaseIterable {
    /// The office for which the officer acts: whoever stands at a counter is served there.
    case actingOffice
    /// The offices that have the files, wherever the officer sits: what stands in a file is put right
    /// by who has it.
    case fileOffice
    /// The office over all others.
    case ledger
    /// The office for which the officer acts, which must be a training centre.
    case trainingCentre
}

extension CommandKind {
    /// What the command takes; nil for one that is asked for only while nothing is demanded, and for the
    /// second half of an act, which takes what the act does.
    public var need: Need? {
        switch self {
        case .foundLedger, .demandAuthority, .approveAct, .returnAct: nil
        case .acceptClock: Need([.operator, .administrator], nil, .ledger)
        case .enactLaw: Need([.operator], nil, .ledger)
        case .registerPerson: Need([.registrar, .borderFeed], .persons, .actingOffice)
        case .addDocument: Need([.registrar], .persons, .actingOffice)
        case .changeName, .changeNationalities, .correctRegistration, .correctDocument:
            Need([.registrar], .persons, .fileOffice)
        case .mergePersons, .unmergePersons, .assignFile:
            Need([.registrar, .supervisor], .persons, .fileOffice)
        case .annulRecord: Need([.supervisor], nil, .fileOffice)
        case .recordVisa: Need([.registrar], .visas, .actingOffice)
        case .correctVisa: Need([.registrar], .visas, .fileOffice)
        case .cancelVisa: Need([.decider], .visas, .fileOffice)
        case .recordCrossing, .importCrossing: Need([.borderFeed], .borders, .actingOffice)
        case .refuseEntry: Need([.borderFeed, .enforcement], .borders, .actingOffice)
        case .correctCrossing: Need([.borderFeed, .registrar], .borders, .fileOffice)
        case .moveCrossing: Need([.registrar], .borders, .fileOffice)
        case .assignCrossing, .dismissCrossing:
            Need([.registrar, .borderFeed], .borders, .actingOffice)
        case .registerPlace: Need([.registrar], .placeRegistration, .actingOffice)
        case .openOffice, .changeOffice, .closeOffice, .registerOfficer, .moveOfficer,
            .suspendOfficer, .reinstateOfficer, .dischargeOfficer, .addKey, .revokeKey, .grantRole,
            .revokeRole:
            Need([.administrator], nil, .ledger)
        case .recordTraining, .withdrawTraining: Need([.supervisor], nil, .trainingCentre)
        case .delegateRole: Need([.supervisor], nil, .fileOffice)
        case .endDelegation: Need([.supervisor, .administrator], nil, .fileOffice)
        case .lodgeCase, .correctCase, .assignCase, .transferCase, .suspendClock, .resumeClock,
            .withdrawCase, .leaveUnconsidered, .closeCase, .addCaseDocuments, .rejectCaseDocument,
            .requestCaseDocuments, .payFee, .waiveFee, .refundFee, .requestOpinion,
            .recordOpinion, .proposeDecision, .approveProposal, .returnProposal, .forwardCase,
            .recordOutcome, .annulDecision, .notifyApplicant, .issueCard, .appealDecision,
            .decideAppeal, .cancelPermit, .reissueCard:
            caseNeed
        case .extendStay: Need([.examiner], .stayExtension, .actingOffice)
        }
    }

    /// Whether the service is that of the case or permit that it is about.
    public var takesServiceOfCase: Bool { caseNeed != nil }

    /// What a command about a case or a permit takes, whose service the case says; nil for any other.
    ///
    /// Whoever stands at a counter is served there; what is examined and decided is the office's that has
    /// the case.
    private var caseNeed: Need? {
        switch self {
        case .lodgeCase, .withdrawCase, .payFee, .notifyApplicant, .issueCard, .appealDecision,
            .reissueCard:
            Need([.registrar], nil, .actingOffice)
        case .addCaseDocuments: Need([.registrar, .examiner, .medical], nil, .actingOffice)
        case .correctCase, .closeCase: Need([.registrar], nil, .fileOffice)
        case .rejectCaseDocument, .requestCaseDocuments, .requestOpinion, .recordOpinion,
            .suspendClock, .resumeClock, .proposeDecision, .leaveUnconsidered, .forwardCase,
            .cancelPermit:
            Need([.examiner], nil, .fileOffice)
        case .assignCase, .transferCase, .waiveFee, .refundFee, .annulDecision:
            Need([.supervisor], nil, .fileOffice)
        case .approveProposal, .returnProposal, .recordOutcome:
            Need([.decider], nil, .fileOffice)
        case .decideAppeal: Need([.decider], nil, .ledger)
        default: nil
        }
    }

    /// What the second hand takes; nil for what one officer does alone.
    public var secondNeed: Need? {
        switch self {
        case .mergePersons, .unmergePersons: Need([.supervisor], .persons, .fileOffice)
        case .enactLaw: Need([.supervisor], nil, .ledger)
        case .addKey, .grantRole: Need([.administrator], nil, .ledger)
        case .cancelPermit: Need([.decider], nil, .fileOffice)
        default: nil
        }
    }

    /// So many days from the proposal on, the last one included, a second officer may approve.
    ///
    /// A rule of the service's own.
    public static let daysToApprove = 10
}
