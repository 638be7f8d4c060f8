import Casework

extension EventSchema {
    static let applicantNotified = EventSchema(
        type: .applicantNotified, version: 1,
        summary: "The applicant was told what was decided.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "notifiedOn",
        fields: [
            casefile,
            .required(
                "notifiedOn", .day, "The legal day of service.",
                example: "2026-02-04"),
            .optional(
                "letter", .code(.commitment),
                "SHA-256 of the letter as it was given out; absent where none was.",
                example: "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9450"),
            .optional(
                "appealBy", .day,
                "The last day to appeal, inclusive; absent where there is nothing to appeal against.",
                example: "2026-03-06"),
            .optional(
                "leaveBy", .day,
                "The last day to leave the country, inclusive; absent where the decision sets none.",
                example: "2026-02-06"),
        ], upcast: nil)

    static let cardIssued = EventSchema(
        type: .cardIssued, version: 1,
        summary: "The card was handed out.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "issuedOn",
        fields: [
            casefile,
            .required(
                "permit", .code(.permit), "The permit that it shows.",
                example: "R-AZ-000388"),
            legalDay("issuedOn"),
        ], upcast: nil)

    static let decisionAppealed = EventSchema(
        type: .decisionAppealed, version: 1,
        summary: "The applicant appealed against a refusal.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "appealedOn",
        fields: [
            casefile,
            .required(
                "instance", .values(of: AppealInstance.self), "Before whom.",
                example: "council"),
            .required(
                "effect", .values(of: AppealEffect.self),
                "Whether the refusal is held off meanwhile.",
                example: "does-not-suspend"),
            legalDay("appealedOn"),
            .optional(
                "decideBy", .day,
                "The last day for the decision on it, inclusive; absent where the law has no term.",
                example: "2026-03-04"),
            remark,
        ], upcast: nil)

    static let appealDecided = EventSchema(
        type: .appealDecided, version: 1,
        summary: "An appeal was decided.",
        remarks: "Where the refusal does not stand the case is examined again.",
        subject: .casefile, subjectField: "case", effectiveField: "decidedOn",
        fields: [
            casefile,
            whoApplies,
            .required(
                "instance", .values(of: AppealInstance.self), "Before whom it was.",
                example: "council"),
            .required(
                "outcome", .values(of: AppealOutcome.self), "What came of it.",
                example: "reversed"),
            legalDay("decidedOn"),
            remark,
        ], upcast: nil)
}
