import Casework

extension EventSchema {
    static let ledgerFounded = EventSchema(
        type: .ledgerFounded, version: 1,
        summary: "The ledger was founded.",
        remarks: "The first event of every ledger, and the only one at position 1.",
        subject: .ledger, subjectField: "code", effectiveField: "foundedOn",
        fields: [
            .required(
                "code", .code(.ledger), "The letters that the ledger's numbers carry.",
                example: "AZ"),
            .required(
                "origin", .text, "The `source` of every line that follows.",
                example: "ledger.example/az"),
            .required(
                "lawBook", .code(.lawBook), "The law book whose provisions the ledger applies.",
                example: "az"),
            .required(
                // Signatures are demanded with the right to act, by an event of its own.
                "signatures", .enumeration([SignatureDemand.none.rawValue]),
                "Whether commands must be signed by the officer who gives them.",
                example: "none"),
            .required(
                "office", .code(.office),
                "The office that stands on an event when the officer names none.",
                example: "BAK"),
            .required(
                "foundedOn", .day, "The legal day from which the ledger is kept.",
                example: "2026-01-05"),
        ], upcast: nil)

    static let clockJumpAccepted = EventSchema(
        type: .clockJumpAccepted, version: 1,
        summary: "An officer accepted that the clock jumped, so that recording can go on.",
        remarks: "",
        subject: .ledger, subjectField: "ledger", effectiveField: "clock",
        fields: [
            .required(
                "ledger", .code(.ledger), "The ledger whose clock it is.", example: "AZ"),
            .required(
                "last", .instant, "The recorded time of the last line before the jump.",
                example: "2026-02-04T05:12:44.031207Z"),
            .required(
                "clock", .instant, "What the clock said when the jump was accepted.",
                example: "2026-02-04T13:17:49Z"),
        ], upcast: nil)

    static let provisionEnacted = EventSchema(
        type: .provisionEnacted, version: 1,
        summary: "A provision of law was enacted into the ledger.",
        remarks: "From `validFrom` on, `key` has `value`. A later enactment of the same key stands"
            + " where the two overlap.",
        subject: .law, subjectField: "book", effectiveField: "validFrom",
        fields: [
            .required(
                "book", .code(.lawBook), "The law book into which it was enacted.", example: "az"),
            .required(
                "key", .code(.provisionKey), "What is provided for.",
                example: "stay.visa-free.GEO"),
            .required(
                "value", .text, "The value in the key's own grammar, as `per-stay:90` or `P15D`.",
                example: "per-stay:90"),
            .required(
                "validFrom", .day, "The first day on which the provision is in force.",
                example: "2016-03-01"),
            .optional(
                "validThrough", .day,
                "The last day on which it is in force, inclusive; absent while no end is known.",
                example: "2029-12-31"),
            .required(
                "article", .text, "The article, decree or agreement it is taken from.",
                example: "Migration Code, art. 15.3"),
            .required(
                "source", .text, "Where the text was read.",
                example: "https://law.example/migration-code"),
            .required(
                "confidence", .values(of: Confidence.self),
                "How sure the office is of the text: `read` in a public source, `general` knowledge"
                    + " that nobody confirmed, or `unsure`.",
                example: "read"),
            .optional(
                "note", .text, "What the value cannot say; absent if nothing.",
                example: "Holders of service passports: Azərbaycan ilə ayrıca saziş."),
        ], upcast: nil)
}
