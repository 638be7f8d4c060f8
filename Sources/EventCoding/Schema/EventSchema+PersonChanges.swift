import Casework

extension EventSchema {
    static let personNameChanged = EventSchema(
        type: .personNameChanged, version: 1,
        summary: "The name of a person changed.",
        remarks: "A change is true from its day on; the name before it stays what it was.",
        subject: .person, subjectField: "person", effectiveField: "changedFrom",
        fields: [
            .required(
                "person", .code(.person), "Whose name changed.",
                example: "P-AZ-000977"),
            .required(
                "changedFrom", .day, "The first day on which the name is true.",
                example: "2026-01-20"),
            .required(
                "nameKeys", .values(of: NameKeyAlgorithm.self), "How the match keys were made.",
                example: "name-key/2"),
            .optional(
                "transliteration", .values(of: Transliteration.self),
                "The table by which the machine-readable form was written; absent where a zone printed it.",
                example: "aze"),
            .required(
                "identity", .sealed(.identity), "The whole identity as it is from that day on.",
                example: .sealed(.identity)),
            remark,
        ], upcast: nil)

    static let personNationalitiesChanged = EventSchema(
        type: .personNationalitiesChanged, version: 1,
        summary: "The nationalities of a person changed.",
        remarks:
            "The list is whole and takes the place of the one before it, from its day on. `XXA` alone is a stateless person.",
        subject: .person, subjectField: "person", effectiveField: "changedFrom",
        fields: [
            .required(
                "person", .code(.person), "Whose nationalities changed.",
                example: "P-AZ-000977"),
            .required(
                "nationalities", .codes(.state, least: 1),
                "All nationalities from the day on, the one the person goes by first; never empty.",
                example: ["GEO", "UKR"]),
            .required(
                "changedFrom", .day, "The first day on which they are true.",
                example: "2026-01-20"),
            remark,
        ], upcast: nil)

    static let personRegistrationCorrected = EventSchema(
        type: .personRegistrationCorrected, version: 1,
        summary: "The registration of a person was corrected: what was recorded was never so.",
        remarks: "Carries the whole replacement; the latest correction stands.",
        subject: .person, subjectField: "person", effectiveField: "correctedOn",
        fields: [
            .required(
                "person", .code(.person), "Whose registration it is.",
                example: "P-AZ-000977"),
            .required(
                "corrects", .integer(least: 1, most: nil), "The position of the registration.",
                example: 18171),
            .required(
                "nationality", .code(.state),
                "The state whose citizen the person is; `XXA` for a stateless person.",
                example: "GEO"),
            .required(
                "sex", .values(of: Sex.self), "The sex the travel document states.",
                example: "F"),
            .optional(
                "birthYear", .integer(least: 1, most: 9999),
                "The year of birth; absent where the document does not know it.",
                example: 1990),
            .required(
                "nameKeys", .values(of: NameKeyAlgorithm.self), "How the match keys were made.",
                example: "name-key/2"),
            .optional(
                "transliteration", .values(of: Transliteration.self),
                "The table by which the machine-readable form was written; absent where a zone printed it.",
                example: "aze"),
            .required(
                "correctedOn", .day, "The legal day of the correction.",
                example: "2026-01-21"),
            .required(
                "identity", .sealed(.identity), "The names, the date and the place of birth.",
                example: .sealed(.identity)),
            remark,
        ], upcast: nil)

    static let personDocumentCorrected = EventSchema(
        type: .personDocumentCorrected, version: 1,
        summary: "A document of a person was corrected: what was recorded was never so.",
        remarks: "Carries the whole replacement; the latest correction stands.",
        subject: .person, subjectField: "person", effectiveField: "correctedOn",
        fields: [
            .required(
                "person", .code(.person), "Whose document it is.",
                example: "P-AZ-000977"),
            .required(
                "corrects", .integer(least: 1, most: nil),
                "The position at which the document was added.",
                example: 18171),
            .required(
                "kind", .values(of: DocumentKind.self),
                "What kind of document it is (Migration Code, art. 3.0.17).",
                example: "passport"),
            .required(
                "issuer", .code(.state), "The state or the body that issued it.",
                example: "GEO"),
            .optional(
                "validThrough", .day,
                "The last day on which it is valid, inclusive; absent where none is stated.",
                example: "2031-05-14"),
            .required(
                "correctedOn", .day, "The legal day of the correction.",
                example: "2026-01-21"),
            .required(
                "details", .sealed(.document), "The document's number.",
                example: .sealed(.document)),
            remark,
        ], upcast: nil)
}
