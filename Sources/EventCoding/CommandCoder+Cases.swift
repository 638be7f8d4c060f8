import Casework

extension CommandRecord {
    func encoded(_ command: CaseCommand) throws -> [UInt8] {
        let name = command.kind.rawValue
        return switch command {
        case .lodgeCase(let payload): try encoded(name, payload)
        case .correctCase(let payload): try encoded(name, payload)
        case .assignCase(let payload): try encoded(name, payload)
        case .transferCase(let payload): try encoded(name, payload)
        case .suspendClock(let payload): try encoded(name, payload)
        case .resumeClock(let payload): try encoded(name, payload)
        case .withdrawCase(let payload): try encoded(name, payload)
        case .leaveUnconsidered(let payload): try encoded(name, payload)
        case .closeCase(let payload): try encoded(name, payload)
        case .addCaseDocuments(let payload): try encoded(name, payload)
        case .rejectCaseDocument(let payload): try encoded(name, payload)
        case .requestCaseDocuments(let payload): try encoded(name, payload)
        case .payFee(let payload): try encoded(name, payload)
        case .waiveFee(let payload): try encoded(name, payload)
        case .refundFee(let payload): try encoded(name, payload)
        case .requestOpinion(let payload): try encoded(name, payload)
        case .recordOpinion(let payload): try encoded(name, payload)
        case .proposeDecision(let payload): try encoded(name, payload)
        case .approveProposal(let payload): try encoded(name, payload)
        case .returnProposal(let payload): try encoded(name, payload)
        case .forwardCase(let payload): try encoded(name, payload)
        case .recordOutcome(let payload): try encoded(name, payload)
        case .annulDecision(let payload): try encoded(name, payload)
        case .notifyApplicant(let payload): try encoded(name, payload)
        case .issueCard(let payload): try encoded(name, payload)
        case .appealDecision(let payload): try encoded(name, payload)
        case .decideAppeal(let payload): try encoded(name, payload)
        case .cancelPermit(let payload): try encoded(name, payload)
        case .reissueCard(let payload): try encoded(name, payload)
        case .extendStay(let payload): try encoded(name, payload)
        }
    }
}

extension PayloadReader {
    /// Returns the command about a case or a permit; nil for one of another group.
    func caseCommand(_ kind: CommandKind) throws -> CaseCommand? {
        switch kind {
        case .lodgeCase: .lodgeCase(try read())
        case .correctCase: .correctCase(try read())
        case .assignCase: .assignCase(try read())
        case .transferCase: .transferCase(try read())
        case .suspendClock: .suspendClock(try read())
        case .resumeClock: .resumeClock(try read())
        case .withdrawCase: .withdrawCase(try read())
        case .leaveUnconsidered: .leaveUnconsidered(try read())
        case .closeCase: .closeCase(try read())
        case .addCaseDocuments: .addCaseDocuments(try read())
        case .rejectCaseDocument: .rejectCaseDocument(try read())
        case .requestCaseDocuments: .requestCaseDocuments(try read())
        case .payFee: .payFee(try read())
        case .waiveFee: .waiveFee(try read())
        case .refundFee: .refundFee(try read())
        case .requestOpinion: .requestOpinion(try read())
        case .recordOpinion: .recordOpinion(try read())
        case .proposeDecision: .proposeDecision(try read())
        case .approveProposal: .approveProposal(try read())
        case .returnProposal: .returnProposal(try read())
        case .forwardCase: .forwardCase(try read())
        case .recordOutcome: .recordOutcome(try read())
        case .annulDecision: .annulDecision(try read())
        case .notifyApplicant: .notifyApplicant(try read())
        case .issueCard: .issueCard(try read())
        case .appealDecision: .appealDecision(try read())
        case .decideAppeal: .decideAppeal(try read())
        case .cancelPermit: .cancelPermit(try read())
        case .reissueCard: .reissueCard(try read())
        case .extendStay: .extendStay(try read())
        default: nil
        }
    }
}
