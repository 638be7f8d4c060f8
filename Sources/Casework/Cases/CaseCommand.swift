/// What is asked of a case or a permit.
public enum CaseCommand: Equatable, Sendable {
    case lodgeCase(LodgeCase)
    case correctCase(CorrectCase)
    case assignCase(AssignCase)
    case transferCase(TransferCase)
    case suspendClock(SuspendClock)
    case resumeClock(ResumeClock)
    case withdrawCase(WithdrawCase)
    case leaveUnconsidered(LeaveUnconsidered)
    case closeCase(CloseCase)
    case addCaseDocuments(AddCaseDocuments)
    case rejectCaseDocument(RejectCaseDocument)
    case requestCaseDocuments(RequestCaseDocuments)
    case payFee(PayFee)
    case waiveFee(WaiveFee)
    case refundFee(RefundFee)
    case requestOpinion(RequestOpinion)
    case recordOpinion(RecordOpinion)
    case proposeDecision(ProposeDecision)
    case approveProposal(ApproveProposal)
    case returnProposal(ReturnProposal)
    case forwardCase(ForwardCase)
    case recordOutcome(RecordOutcome)
    case annulDecision(AnnulDecision)
    case notifyApplicant(NotifyApplicant)
    case issueCard(IssueCard)
    case appealDecision(AppealDecision)
    case decideAppeal(DecideAppeal)
    case cancelPermit(CancelPermit)
    case reissueCard(ReissueCard)
    case extendStay(ExtendStay)
}

extension CaseCommand {
    /// The command's name.
    public var kind: CommandKind {
        switch self {
        case .lodgeCase: .lodgeCase
        case .correctCase: .correctCase
        case .assignCase: .assignCase
        case .transferCase: .transferCase
        case .suspendClock: .suspendClock
        case .resumeClock: .resumeClock
        case .withdrawCase: .withdrawCase
        case .leaveUnconsidered: .leaveUnconsidered
        case .closeCase: .closeCase
        case .addCaseDocuments: .addCaseDocuments
        case .rejectCaseDocument: .rejectCaseDocument
        case .requestCaseDocuments: .requestCaseDocuments
        case .payFee: .payFee
        case .waiveFee: .waiveFee
        case .refundFee: .refundFee
        case .requestOpinion: .requestOpinion
        case .recordOpinion: .recordOpinion
        case .proposeDecision: .proposeDecision
        case .approveProposal: .approveProposal
        case .returnProposal: .returnProposal
        case .forwardCase: .forwardCase
        case .recordOutcome: .recordOutcome
        case .annulDecision: .annulDecision
        case .notifyApplicant: .notifyApplicant
        case .issueCard: .issueCard
        case .appealDecision: .appealDecision
        case .decideAppeal: .decideAppeal
        case .cancelPermit: .cancelPermit
        case .reissueCard: .reissueCard
        case .extendStay: .extendStay
        }
    }

    /// The case that it is about; nil for one that is only to be lodged, and for what is about a permit.
    public var caseID: CaseID? {
        switch self {
        case .correctCase(let command): command.caseID
        case .assignCase(let command): command.caseID
        case .transferCase(let command): command.caseID
        case .suspendClock(let command): command.caseID
        case .resumeClock(let command): command.caseID
        case .withdrawCase(let command): command.caseID
        case .leaveUnconsidered(let command): command.caseID
        case .closeCase(let command): command.caseID
        case .addCaseDocuments(let command): command.caseID
        case .rejectCaseDocument(let command): command.caseID
        case .requestCaseDocuments(let command): command.caseID
        case .payFee(let command): command.caseID
        case .waiveFee(let command): command.caseID
        case .refundFee(let command): command.caseID
        case .requestOpinion(let command): command.caseID
        case .recordOpinion(let command): command.caseID
        case .proposeDecision(let command): command.caseID
        case .approveProposal(let command): command.caseID
        case .returnProposal(let command): command.caseID
        case .forwardCase(let command): command.caseID
        case .recordOutcome(let command): command.caseID
        case .annulDecision(let command): command.caseID
        case .notifyApplicant(let command): command.caseID
        case .issueCard(let command): command.caseID
        case .appealDecision(let command): command.caseID
        case .decideAppeal(let command): command.caseID
        case .lodgeCase, .cancelPermit, .reissueCard, .extendStay: nil
        }
    }
}
