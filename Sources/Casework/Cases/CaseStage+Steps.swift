/// What the lifecycle says of a step at a stage.
public enum StepRuling: Equatable, Sendable {
    case allowed
    /// Not now: this is what comes first, or instead; nil where nothing does.
    case instead(CaseStep?)
}

/// The lifecycle: which step may be taken at which stage, the same for every service.
///
/// What a service says besides, as that a fee is unpaid, the decisions say.
extension CaseStage {
    /// Says whether `step` may be taken at this stage, and what to do instead where it may not.
    public func ruling(on step: CaseStep) -> StepRuling {
        steps.contains(step) ? .allowed : .instead(next)
    }

    /// The steps that may be taken at this stage.
    public var steps: [CaseStep] {
        switch self {
        case .completing:
            Self.filing + [.proposeRefusal]
        case .examination:
            Self.filing + [
                .requestOpinion, .recordOpinion, .proposeGrant, .proposeRefusal, .forward,
            ]
        case .proposed:
            [
                .addDocument, .payFee, .waiveFee, .recordOpinion, .assign, .approve, .sendBack,
                .withdraw,
            ]
        case .forwarded:
            [.addDocument, .payFee, .recordOpinion, .assign, .recordOutcome, .withdraw]
        case .decided:
            [.payFee, .waiveFee, .refundFee, .assign, .notify, .annulDecision]
        case .notified:
            [
                .payFee, .waiveFee, .refundFee, .assign, .issueCard, .close, .appeal,
                .annulDecision,
            ]
        case .appealed: [.addDocument, .assign, .transfer, .decideAppeal]
        case .issued: [.refundFee, .assign, .close, .annulDecision]
        case .closed: [.refundFee, .annulDecision]
        }
    }

    /// What may be done while nothing is proposed.
    private static let filing: [CaseStep] = [
        .addDocument, .requestDocuments, .rejectDocument, .payFee, .waiveFee, .assign, .transfer,
        .suspendClock, .resumeClock, .withdraw, .leaveUnconsidered, .correct,
    ]

    /// What is usually done next at this stage; nil where nothing is.
    public var next: CaseStep? {
        switch self {
        case .completing: .addDocument
        case .examination: .proposeGrant
        case .proposed: .approve
        case .forwarded: .recordOutcome
        case .decided: .notify
        case .notified: .issueCard
        case .appealed: .decideAppeal
        case .issued: .close
        case .closed: nil
        }
    }
}
