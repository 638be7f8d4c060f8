import Casework

extension EventSchema {
    static let borderCrossed = EventSchema(
        type: .borderCrossed, version: 3,
        summary: "A person crossed the border.",
        remarks: "Recorded as the fact it is, whether or not there was a ground for it.",
        subject: .person, subjectField: "person", effectiveField: "crossedAt",
        fields: [
            .required(
                "person", .code(.person), "The person who crossed.",
                example: "P-AZ-000977")
        ] + crossingFacts, upcast: nil)

    static let crossingCorrected = EventSchema(
        type: .crossingCorrected, version: 1,
        summary: "A recorded crossing was corrected: what was recorded was never so.",
        remarks: "Carries the whole replacement; the latest correction stands.",
        subject: .person, subjectField: "person", effectiveField: "crossedAt",
        fields: [
            .required(
                "person", .code(.person), "The person who crossed.",
                example: "P-AZ-000977"),
            .required(
                "corrects", .integer(least: 1, most: nil),
                "The position of the crossing as it was first recorded.",
                example: 18171),
        ] + crossingFacts, upcast: nil)

    /// What is recorded of a crossing once it is somebody's, in this order.
    static let crossingFacts: [Field] = [
        .required(
            "direction", .values(of: Direction.self), "Into the country or out of it.",
            example: "entry"),
        .required(
            "crossedAt", .instant, "When the person crossed.",
            example: "2026-01-20T06:00:00Z"),
        .required(
            "checkpoint", .code(.checkpoint), "Where the person crossed.",
            example: "BAK-GYD"),
        .optional(
            "document", .code(.document),
            "The document that was shown; absent if none was named.",
            example: "P-AZ-000977/d1"),
        .optional(
            "ground", .values(of: EntryGround.self),
            "On what ground the person entered, as it was found from the facts then known; absent on an exit.",
            example: "visa"),
        .optional(
            "visa", .code(.visa),
            "The visa on which the person entered; absent on any other ground.",
            example: "P-AZ-000977/v1"),
        .optional(
            "nationality", .code(.state),
            "The nationality under which the person entered; absent on an exit.",
            example: "GEO"),
        remark,
    ]

    static let entryRefused = EventSchema(
        type: .entryRefused, version: 1,
        summary: "A person was refused entry at the border.",
        remarks: "",
        subject: .person, subjectField: "person", effectiveField: "refusedAt",
        fields: [
            .required(
                "person", .code(.person), "Who was refused.",
                example: "P-AZ-000977"),
            .required(
                "refusedAt", .instant, "When entry was refused.",
                example: "2026-01-20T06:00:00Z"),
            .required(
                "checkpoint", .code(.checkpoint), "Where entry was refused.",
                example: "BAK-GYD"),
            .required(
                "reason", .values(of: EntryRefusalReason.self),
                "Why (Migration Code, art. 16.1, 18).",
                example: "noGround"),
            .optional(
                "document", .code(.document),
                "The document that was shown; absent if none was named.",
                example: "P-AZ-000977/d1"),
            remark,
        ], upcast: nil)

    /// Version 2, in which a document was named by its place and no visa was known.
    static let borderCrossedWithoutVisa = EventSchema(
        type: .borderCrossed, version: 2,
        summary: "A person crossed the border.",
        remarks: "Recorded as the fact it is, whether or not there was a ground for it.",
        subject: .person, subjectField: "person", effectiveField: "crossedAt",
        fields: crossing + [
            .optional(
                "ground", .enumeration(["citizen", "visaFree", "none", "unexamined"]),
                "On what ground the person entered, under the law of that day; absent on an exit."
                    + " `none`: no ground was found, and the crossing is flagged. `unexamined`:"
                    + " recorded before grounds were resolved.",
                example: "visaFree"),
            remark,
        ],
        upcast: "The document is named by the person and its place. The visa and the nationality on"
            + " entry are absent: nobody recorded them then.")

    /// Version 1, in which a crossing was recorded without its ground.
    static let borderCrossedWithoutGround = EventSchema(
        type: .borderCrossed, version: 1,
        summary: "A person crossed the border.",
        remarks: "Recorded as the fact it is, whether or not there was a ground for it.",
        subject: .person, subjectField: "person", effectiveField: "crossedAt",
        fields: crossing + [remark],
        upcast: "An entry gets the ground `unexamined`, an exit none. Nobody resolved the ground"
            + " then, and no replay may make it up.")

    /// What versions 1 and 2 share; never changed.
    private static let crossing: [Field] = [
        .required(
            "person", .code(.person), "The person who crossed.", example: "P-AZ-000977"),
        .required(
            "direction", .values(of: Direction.self), "Into the country or out of it.",
            example: "entry"),
        .required(
            "crossedAt", .instant, "When the person crossed.", example: "2026-01-20T06:00:00Z"),
        .required(
            "checkpoint", .code(.checkpoint), "Where the person crossed.", example: "BAK-GYD"),
        .optional(
            "document", .integer(least: 1, most: nil),
            "The person's document that was shown, by its place among the person's documents;"
                + " absent if none was named.",
            example: 1),
    ]
}
