import Casework

extension EventSchema {
    static let recordAnnulled = EventSchema(
        type: .recordAnnulled, version: 1,
        summary: "Something recorded about a person was annulled: it never was so.",
        remarks:
            "What may be annulled: a crossing, a refusal of entry, a visa or the end of one, a change of name or nationality, a document, a registered place of stay, a correction of any of these, and an annulment. Whatever stood before a correction that is annulled stands again.",
        subject: .person, subjectField: "person", effectiveField: "annulledOn",
        fields: [
            .required(
                "person", .code(.person), "In whose history it stands.",
                example: "P-AZ-000977"),
            .required(
                "annuls", .integer(least: 1, most: nil), "The position of what is annulled.",
                example: 18171),
            .required(
                "annulledOn", .day, "The legal day of the annulment.",
                example: "2026-01-21"),
            remark,
        ], upcast: nil)
}
