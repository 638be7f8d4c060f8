import Casework

extension EventSchema {
    static let borderCrossed = EventSchema(
        type: .borderCrossed, version: 2,
        summary: "A person crossed the border.",
        remarks: "Recorded as the fact it is, whether or not there was a ground for it.",
        subject: .person, subjectField: "person", effectiveField: "crossedAt",
        fields: crossing + [
            .optional(
                "ground", .values(of: EntryGround.self),
                "On what ground the person entered, under the law of that day; absent on an exit."
                    + " `none`: no ground was found, and the crossing is flagged. `unexamined`:"
                    + " recorded before grounds were resolved.",
                example: "visaFree"),
            remark,
        ], upcast: nil)

    /// Version 1, in which a crossing was recorded without its ground.
    static let borderCrossedWithoutGround = EventSchema(
        type: .borderCrossed, version: 1,
        summary: "A person crossed the border.",
        remarks: "Recorded as the fact it is, whether or not there was a ground for it.",
        subject: .person, subjectField: "person", effectiveField: "crossedAt",
        fields: crossing + [remark],
        upcast: "An entry gets the ground `unexamined`, an exit none. Nobody resolved the ground"
            + " then, and no replay may make it up.")

    /// What the two versions share; a change for a third version is not made here.
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
