import Casework

extension EventSchema {
    static let actProposed = EventSchema(
        type: .actProposed, version: 1,
        summary: "One officer asked for what takes two.",
        remarks: "Nothing of it is done until a second officer approves.",
        subject: .act, subjectField: "act", effectiveField: "proposedOn",
        fields: [
            .required(
                "act", .code(.act), "The number it was given.",
                example: "A-AZ-000012"),
            .required(
                "proposer", .code(.officer), "Who asked.",
                example: "O-AZ-0017"),
            .required(
                "command", .values(of: CommandKind.self),
                "What is to be done: the name of a command.",
                example: "mergePersons"),
            .required(
                "payload", .text,
                "The command's payload as it is kept, canonical JSON; personal parts stand in it as commitments.",
                example: .text(
                    #"{"duplicate":"P-AZ-001204","kept":"P-AZ-000977","mergedOn":"2026-02-04"}"#)),
            .required(
                "proposedOn", .day, "The legal day on which it was asked for.",
                example: "2026-02-04"),
            .required(
                "approveBy", .day, "The last day on which a second officer may approve, inclusive.",
                example: "2026-02-14"),
            .optional(
                "remark", .sealed(.remark),
                "What the officer remarked about the person concerned; absent if nothing.",
                example: .sealed(.remark)),
        ], upcast: nil)

    static let actApproved = EventSchema(
        type: .actApproved, version: 1,
        summary: "A second officer approved.",
        remarks: "What was asked for is recorded with it, by the same command.",
        subject: .act, subjectField: "act", effectiveField: "approvedOn",
        fields: [
            .required(
                "act", .code(.act), "The act.",
                example: "A-AZ-000012"),
            .required(
                "approver", .code(.officer), "Who approved.",
                example: "O-AZ-0018"),
            .required(
                "approvedOn", .day, "The legal day of the approval.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let actReturned = EventSchema(
        type: .actReturned, version: 1,
        summary: "A second officer sent the act back, or the first took it back.",
        remarks: "Nothing comes of it.",
        subject: .act, subjectField: "act", effectiveField: "returnedOn",
        fields: [
            .required(
                "act", .code(.act), "The act.",
                example: "A-AZ-000012"),
            .required(
                "officer", .code(.officer), "Who sent it back.",
                example: "O-AZ-0018"),
            .required(
                "returnedOn", .day, "The legal day on which it was sent back.",
                example: "2026-02-04"),
            .optional(
                "reason", .sealed(.reason),
                "Why, sealed under the key of the officer who proposed; absent if nothing was said.",
                example: .sealed(.reason)),
        ], upcast: nil)
}
