import Casework

extension EventSchema {
    static let visaRecorded = EventSchema(
        type: .visaRecorded, version: 1,
        summary: "A visa of a person was recorded.",
        remarks: "",
        subject: .person, subjectField: "person", effectiveField: "validFrom",
        fields: [
            .required(
                "person", .code(.person), "To whom it was issued.",
                example: "P-AZ-000977"),
            .required(
                "visa", .integer(least: 1, most: 9999),
                "The visa's place among the visas of the person's history, from 1. Other events name it by the person and this.",
                example: 1),
        ] + visaFacts + [
            .optional(
                "details", .sealed(.document), "The visa's number; absent where none is known.",
                example: .sealed(.document)),
            remark,
        ], upcast: nil)

    /// What a visa says, in this order.
    private static let visaFacts: [Field] = [
        .required(
            "kind", .values(of: VisaKind.self),
            "What the visa was issued for (Migration Code, art. 24.5 and 25-34).",
            example: "tourism"),
        .required(
            "form", .values(of: VisaForm.self), "A sticker, or electronic (art. 38).",
            example: "electronic"),
        .optional(
            "entries", .integer(least: 1, most: 9999),
            "How many entries it allows; absent for any number.",
            example: 1),
        .required(
            "validFrom", .day, "The first day on which it allows an entry.",
            example: "2026-01-20"),
        .required(
            "validThrough", .day,
            "The last day of its validity, inclusive; a stay under it ends on that day at the latest (art. 24.8).",
            example: "2026-04-19"),
        .required(
            "stayDays", .integer(least: 1, most: 9999),
            "The days of stay it carries in all, however many entries (art. 35.1).",
            example: 30),
    ]

    static let visaCorrected = EventSchema(
        type: .visaCorrected, version: 1,
        summary: "A recorded visa was corrected: what was recorded was never so.",
        remarks: "Carries the whole replacement; the latest correction stands.",
        subject: .person, subjectField: "person", effectiveField: "correctedOn",
        fields: [
            .required(
                "person", .code(.person), "Whose visa it is.",
                example: "P-AZ-000977"),
            .required(
                "corrects", .integer(least: 1, most: nil),
                "The position at which the visa was recorded.",
                example: 18171),
        ] + visaFacts + [
            .required(
                "correctedOn", .day, "The legal day of the correction.",
                example: "2026-01-21"),
            .optional(
                "details", .sealed(.document), "The visa's number; absent where none is known.",
                example: .sealed(.document)),
            remark,
        ], upcast: nil)

    static let visaCancelled = EventSchema(
        type: .visaCancelled, version: 1,
        summary: "A visa in force was cancelled (Migration Code, art. 37.10, 38.9).",
        remarks: "",
        subject: .person, subjectField: "person", effectiveField: "cancelledFrom",
        fields: [
            .required(
                "person", .code(.person), "Whose visa it is.",
                example: "P-AZ-000977"),
            .required(
                "visa", .code(.visa), "Which visa it is.",
                example: "P-AZ-000977/v1"),
            .required(
                "cancelledFrom", .day, "The first day on which it is no longer in force.",
                example: "2026-02-10"),
            remark,
        ], upcast: nil)
}
