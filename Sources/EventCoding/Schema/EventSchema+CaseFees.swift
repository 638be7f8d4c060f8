import Casework

extension EventSchema {
    static let caseFeeAssessed = EventSchema(
        type: .caseFeeAssessed, version: 1,
        summary: "A fee was assessed, by the law of the day of lodging.",
        remarks: "A later assessment of the same kind takes the place of an earlier one.",
        subject: .casefile, subjectField: "case", effectiveField: "assessedOn",
        fields: [
            casefile,
            .required(
                "kind", .values(of: FeeKind.self), "What it is for.",
                example: "duty"),
            amount,
            legalDay("assessedOn"),
            .optional(
                "payBy", .day, "The last day to pay, inclusive; absent where the law has no term.",
                example: "2026-04-06"),
        ], upcast: nil)

    static let caseFeePaid = EventSchema(
        type: .caseFeePaid, version: 1,
        summary: "A fee was paid, or a part of it.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "paidOn",
        fields: [
            casefile,
            amount,
            .required(
                "paidOn", .day, "The legal day of the payment.",
                example: "2026-02-04"),
            .optional(
                "reference", .code(.command),
                "The number of the payment; absent where none is known.",
                example: "AZ-2026-778812"),
        ], upcast: nil)

    static let caseFeeWaived = EventSchema(
        type: .caseFeeWaived, version: 1,
        summary: "What was still to pay need not be paid.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "waivedOn",
        fields: [
            casefile,
            amount,
            legalDay("waivedOn"),
            remark,
        ], upcast: nil)

    static let caseFeeRefunded = EventSchema(
        type: .caseFeeRefunded, version: 1,
        summary: "What was paid was given back, or a part of it.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "refundedOn",
        fields: [
            casefile,
            amount,
            legalDay("refundedOn"),
            remark,
        ], upcast: nil)
}
