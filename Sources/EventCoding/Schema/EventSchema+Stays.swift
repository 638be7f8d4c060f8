import Casework

extension EventSchema {
    static let placeOfStayRegistered = EventSchema(
        type: .placeOfStayRegistered, version: 1,
        summary: "A person was registered upon the place of stay (Migration Code, art. 21).",
        remarks: "",
        subject: .person, subjectField: "person", effectiveField: "registeredFrom",
        fields: [
            .required(
                "person", .code(.person), "Who was registered.",
                example: "P-AZ-000977"),
            .required(
                "registeredFrom", .day, "The day of the registration.",
                example: "2026-01-22"),
            .required(
                "validThrough", .day, "The last day for which it holds, inclusive (art. 21.5).",
                example: "2026-04-19"),
            .optional(
                "movedOn", .day,
                "The day on which the person moved there from another place; absent where none is stated (art. 21.9).",
                example: "2026-01-20"),
            .required(
                "dwelling", .sealed(.dwelling), "The address, and who gives shelter.",
                example: .sealed(.dwelling)),
            remark,
        ], upcast: nil)
}
