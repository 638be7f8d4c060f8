import Casework

extension EventSchema {
    static let opinionRequested = EventSchema(
        type: .opinionRequested, version: 1,
        summary: "Another body was asked for its opinion.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "requestedOn",
        fields: [
            casefile,
            .required(
                "body", .code(.bodyCode), "Which body; one of the law book.",
                example: "security"),
            legalDay("requestedOn"),
            .required(
                "answerBy", .day, "The last day for it, inclusive.",
                example: "2026-02-18"),
            .required(
                "silence", .values(of: OpinionSilence.self),
                "What it means if nothing is said by then.",
                example: "consents"),
        ], upcast: nil)

    static let opinionRecorded = EventSchema(
        type: .opinionRecorded, version: 1,
        summary: "Another body gave its opinion.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "givenOn",
        fields: [
            casefile,
            .required(
                "body", .code(.bodyCode), "Which body.",
                example: "security"),
            .required(
                "stance", .values(of: OpinionStance.self), "What it said.",
                example: "no-objection"),
            .required(
                "givenOn", .day, "The legal day on which it came.",
                example: "2026-02-04"),
            remark,
        ], upcast: nil)
}
