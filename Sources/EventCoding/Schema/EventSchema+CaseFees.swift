import Casework

extension EventSchema {
    static let caseFeeAssessed = EventSchema(
        type: .caseFeeAssessed, version: 1,
        summary: "A fee was assessed, by the law of the day of lodging.",
        remarks: "A later assessment of the same kind takes the place of an earlier one.",
        subject: .casefile, subjectField: "case", effectiveField: "assessedOn",
        fields: [
            .required(
                "case", .code(.casefile), "The case.",
                example: "C-AZ-2026-000017"),
            .required(
                "kind", .values(of: FeeKind.self), "What it is for.",
                example: "duty"),
            .required(
                "amount", .integer(least: 0, most: 100_000_000_000), "In qəpik.",
                example: 3000),
            .required(
                "assessedOn", .day, "The legal day.",
                example: "2026-02-04"),
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
            .required(
                "case", .code(.casefile), "The case.",
                example: "C-AZ-2026-000017"),
            .required(
                "amount", .integer(least: 0, most: 100_000_000_000), "In qəpik.",
                example: 3000),
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
            .required(
                "case", .code(.casefile), "The case.",
                example: "C-AZ-2026-000017"),
            .required(
                "amount", .integer(least: 0, most: 100_000_000_000), "In qəpik.",
                example: 3000),
            .required(
                "waivedOn", .day, "The legal day.",
                example: "2026-02-04"),
            .optional(
                "remark", .sealed(.remark), "What the officer remarked; absent if nothing.",
                example: .sealed(.remark)),
        ], upcast: nil)

    static let caseFeeRefunded = EventSchema(
        type: .caseFeeRefunded, version: 1,
        summary: "What was paid was given back, or a part of it.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "refundedOn",
        fields: [
            .required(
                "case", .code(.casefile), "The case.",
                example: "C-AZ-2026-000017"),
            .required(
                "amount", .integer(least: 0, most: 100_000_000_000), "In qəpik.",
                example: 3000),
            .required(
                "refundedOn", .day, "The legal day.",
                example: "2026-02-04"),
            .optional(
                "remark", .sealed(.remark), "What the officer remarked; absent if nothing.",
                example: .sealed(.remark)),
        ], upcast: nil)
}
