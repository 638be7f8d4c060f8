import Audit

extension Question {
    /// What the question asks, in words.
    var saying: any Saying {
        switch self {
        case .overstays: QuestionSaying.overstays
        case .expiringStays: QuestionSaying.expiringStays
        case .unregistered: QuestionSaying.unregistered
        case .crossingsWithoutGround: QuestionSaying.crossingsWithoutGround
        case .anomalies: QuestionSaying.anomalies
        case .presentOn: QuestionSaying.presentOn
        case .actPairs: OfficerQuestionSaying.actPairs
        case .untrainedGrants: OfficerQuestionSaying.untrainedGrants
        case .expiringKeys: OfficerQuestionSaying.expiringKeys
        case .dischargedKeys: OfficerQuestionSaying.dischargedKeys
        case .decidedLate: CaseQuestionSaying.decidedLate
        case .grantedUnproved: CaseQuestionSaying.grantedUnproved
        case .beyondPassport: CaseQuestionSaying.beyondPassport
        case .idleCases: CaseQuestionSaying.idleCases
        case .keptDespiteAbsence: CaseQuestionSaying.keptDespiteAbsence
        case .decisionPairs: CaseQuestionSaying.decisionPairs
        }
    }
}

extension Question.Parameter {
    /// What the parameter is, in words.
    var saying: any Saying {
        switch self {
        case .on: QuestionSaying.paramOn
        case .within: QuestionSaying.paramWithin
        case .since: QuestionSaying.paramSince
        case .nationality: QuestionSaying.paramNationality
        case .kind: QuestionSaying.paramKind
        case .officer: OfficerQuestionSaying.paramOfficer
        case .other: OfficerQuestionSaying.paramOther
        }
    }
}
