import Casework

extension EventSchema {
    static let caseDocumentAdded = EventSchema(
        type: .caseDocumentAdded, version: 1,
        summary: "A document was added to a case.",
        remarks:
            "Its content is kept outside the ledger; a commitment to it stands in the sealed part.",
        subject: .casefile, subjectField: "case", effectiveField: "addedOn",
        fields: [
            casefile,
            .required(
                "document", .integer(least: 1, most: nil),
                "Its place among the documents of the case, from 1.",
                example: 3),
            .required(
                "kind", .code(.documentCode), "What it is; a document of the law book.",
                example: "passport-copy"),
            .optional(
                "issuer", .code(.office),
                "The medical institution of the service that issued it; absent for every other issuer.",
                example: "MED-1"),
            .optional(
                "validThrough", .day,
                "The last day of its validity, inclusive; absent where it has none.",
                example: "2031-05-01"),
            legalDay("addedOn"),
            .optional(
                "content", .sealed(.content),
                "What was handed in: a file's name, size and SHA-256; absent where only the paper was seen.",
                example: .sealed(.content)),
            remark,
        ], upcast: nil)

    static let caseDocumentRejected = EventSchema(
        type: .caseDocumentRejected, version: 1,
        summary: "A document of a case does not count.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "rejectedOn",
        fields: [
            casefile,
            .required(
                "document", .integer(least: 1, most: nil),
                "Its place among the documents of the case.",
                example: 3),
            legalDay("rejectedOn"),
            remark,
        ], upcast: nil)

    static let caseDocumentsRequested = EventSchema(
        type: .caseDocumentsRequested, version: 1,
        summary: "The applicant was asked for documents.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "requestedOn",
        fields: [
            casefile,
            .required(
                "documents", .codes(.documentCode, least: 1), "Which.",
                example: ["medical-certificate"]),
            legalDay("requestedOn"),
            .optional(
                "answerBy", .day,
                "The last day for them, inclusive; absent where the law has no term.",
                example: "2026-02-18"),
            remark,
        ], upcast: nil)
}
