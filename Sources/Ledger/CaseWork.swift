public import Casework

/// What a command about a case or a permit says in clear, before it is committed to.
public struct CaseParts: Sendable {
    public var remark: String?
    /// Where the person stays, for an application that says so.
    public var dwelling: Dwelling?
    /// The file that was handed in with a document.
    public var content: CaseContent?

    public init(remark: String? = nil, dwelling: Dwelling? = nil, content: CaseContent? = nil) {
        self.remark = remark
        self.dwelling = dwelling
        self.content = content
    }
}

extension CaseCommand {
    /// Returns the command with a commitment to each of `parts` that it can hold.
    func committing(_ parts: CaseParts, _ committing: inout Committing) throws -> CaseCommand {
        let remark = try committing.commit(remark: parts.remark)
        switch self {
        case .lodgeCase(var command):
            command.dwelling = try parts.dwelling.map { try committing.commit($0) }
            command.remark = remark
            return .lodgeCase(command)
        case .addCaseDocuments(var command):
            command.content = try parts.content.map { try committing.commit($0) }
            command.remark = remark
            return .addCaseDocuments(command)
        default: return remarking(remark)
        }
    }
}

extension CaseCommand {
    /// Returns the command with the commitment to the officer's remark; the same where it holds none.
    private func remarking(_ remark: Casework.Commitment?) -> CaseCommand {
        switch self {
        case .lodgeCase(let command): .lodgeCase(set(command, \.remark, remark))
        case .correctCase(let command): .correctCase(set(command, \.remark, remark))
        case .transferCase(let command): .transferCase(set(command, \.remark, remark))
        case .suspendClock(let command): .suspendClock(set(command, \.remark, remark))
        case .withdrawCase(let command): .withdrawCase(set(command, \.remark, remark))
        case .leaveUnconsidered(let command): .leaveUnconsidered(set(command, \.remark, remark))
        case .addCaseDocuments(let command): .addCaseDocuments(set(command, \.remark, remark))
        case .rejectCaseDocument(let command): .rejectCaseDocument(set(command, \.remark, remark))
        case .requestCaseDocuments(let command):
            .requestCaseDocuments(set(command, \.remark, remark))
        case .waiveFee(let command): .waiveFee(set(command, \.remark, remark))
        case .refundFee(let command): .refundFee(set(command, \.remark, remark))
        case .recordOpinion(let command): .recordOpinion(set(command, \.remark, remark))
        case .proposeDecision(let command): .proposeDecision(set(command, \.remark, remark))
        case .approveProposal(let command): .approveProposal(set(command, \.remark, remark))
        case .returnProposal(let command): .returnProposal(set(command, \.remark, remark))
        case .forwardCase(let command): .forwardCase(set(command, \.remark, remark))
        case .recordOutcome(let command): .recordOutcome(set(command, \.remark, remark))
        case .annulDecision(let command): .annulDecision(set(command, \.remark, remark))
        case .appealDecision(let command): .appealDecision(set(command, \.remark, remark))
        case .decideAppeal(let command): .decideAppeal(set(command, \.remark, remark))
        case .cancelPermit(let command): .cancelPermit(set(command, \.remark, remark))
        case .reissueCard(let command): .reissueCard(set(command, \.remark, remark))
        case .assignCase, .resumeClock, .closeCase, .payFee, .requestOpinion, .notifyApplicant,
            .issueCard, .extendStay:
            self
        }
    }

    private func set<Payload>(
        _ payload: Payload, _ part: WritableKeyPath<Payload, Casework.Commitment?>,
        _ commitment: Casework.Commitment?
    ) -> Payload {
        var payload = payload
        payload[keyPath: part] = commitment
        return payload
    }
}
