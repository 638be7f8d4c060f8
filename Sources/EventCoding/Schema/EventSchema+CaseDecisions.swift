import Casework

extension EventSchema {
    static let decisionProposed = EventSchema(
        type: .decisionProposed, version: 1,
        summary: "An officer proposed a decision.",
        remarks: "Nothing is decided until another officer approves, where the law asks for two.",
        subject: .casefile, subjectField: "case", effectiveField: "proposedOn",
        fields: [
            casefile,
            .required(
                "outcome", .values(of: CaseOutcome.self), "What is to be decided.",
                example: "granted"),
            .optional(
                "validFrom", .day, "The first day of what is granted; absent for a refusal.",
                example: "2026-03-15"),
            .optional(
                "validThrough", .day,
                "The last day of what is granted, inclusive; absent for a refusal.",
                example: "2027-03-14"),
            .optional(
                "grounds", .codes(.refusalCode, least: 1),
                "On which grounds it is refused; absent where it is granted.",
                example: ["absence"]),
            .required(
                "proposer", .code(.officer), "Who proposed, and so does not approve.",
                example: "O-AZ-0021"),
            legalDay("proposedOn"),
            .required(
                "personLength", .integer(least: 1, most: nil),
                "How long the person's history was that it rests on.",
                example: 12),
            .required(
                "lawLength", .integer(least: 0, most: nil),
                "How many provisions the law book had that it rests on.",
                example: 152),
            remark,
        ], upcast: nil)

    static let proposalReturned = EventSchema(
        type: .proposalReturned, version: 1,
        summary: "A proposed decision was sent back.",
        remarks: "The case is examined again.",
        subject: .casefile, subjectField: "case", effectiveField: "returnedOn",
        fields: [
            casefile,
            .required(
                "officer", .code(.officer), "Who sent it back.",
                example: "O-AZ-0022"),
            legalDay("returnedOn"),
            remark,
        ], upcast: nil)

    static let caseForwarded = EventSchema(
        type: .caseForwarded, version: 1,
        summary: "A file was sent to whoever really decides.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "forwardedOn",
        fields: [
            casefile,
            .required(
                "body", .values(of: DecidingBody.self), "Who decides.",
                example: "president"),
            legalDay("forwardedOn"),
            remark,
        ], upcast: nil)

    static let caseGranted = EventSchema(
        type: .caseGranted, version: 1,
        summary: "An application was granted.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "decidedOn",
        fields: [
            casefile,
            whoApplies,
            .required(
                "decidedBy", .values(of: DecidingBody.self), "Who decided.",
                example: "service"),
            .optional(
                "approver", .code(.officer),
                "Who approved, or recorded what another body decided; absent where no officer did.",
                example: "O-AZ-0022"),
            .optional(
                "validFrom", .day, "The first day of what is granted; absent for what has none.",
                example: "2026-03-15"),
            .optional(
                "validThrough", .day,
                "The last day of what is granted, inclusive; absent for what has none.",
                example: "2027-03-14"),
            .required(
                "decidedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
            remark,
        ], upcast: nil)

    static let caseRefused = EventSchema(
        type: .caseRefused, version: 1,
        summary: "An application was refused.",
        remarks: "Reasoned: by the grounds, each of which the law book has with its article.",
        subject: .casefile, subjectField: "case", effectiveField: "decidedOn",
        fields: [
            casefile,
            whoApplies,
            .required(
                "decidedBy", .values(of: DecidingBody.self), "Who decided.",
                example: "service"),
            .optional(
                "approver", .code(.officer),
                "Who approved, or recorded what another body decided; absent where no officer did.",
                example: "O-AZ-0022"),
            .required(
                "grounds", .codes(.refusalCode, least: 1), "On which grounds.",
                example: ["absence"]),
            .required(
                "decidedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
            remark,
        ], upcast: nil)

    static let decisionAnnulled = EventSchema(
        type: .decisionAnnulled, version: 1,
        summary: "The authority undid its own decision.",
        remarks: "The case is examined again; what was granted has never been.",
        subject: .casefile, subjectField: "case", effectiveField: "annulledOn",
        fields: [
            casefile,
            whoApplies,
            .required(
                "annuls", .integer(least: 1, most: nil), "Where the decision was recorded.",
                example: 18160),
            legalDay("annulledOn"),
            remark,
        ], upcast: nil)
}
