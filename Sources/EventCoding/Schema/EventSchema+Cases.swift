import Casework

extension EventSchema {
    static let caseLodged = EventSchema(
        type: .caseLodged, version: 1,
        summary: "An application was lodged at the counter.",
        remarks:
            "Whoever lodged it in time stays lawfully until it is decided (Migration Code, art. 20.2).",
        subject: .casefile, subjectField: "case", effectiveField: "lodgedOn",
        fields: [
            .required(
                "case", .code(.casefile), "The number it was given.",
                example: "C-AZ-2026-000017"),
            .required(
                "service", .code(.service), "What is applied for.",
                example: "temporary-residence"),
            whoApplies,
            .required(
                "applicant", .values(of: ApplicantCategory.self),
                "Of what age and standing, as far as fees depend on it.",
                example: "adult"),
            .required(
                "ground", .code(.groundCode), "On the strength of what; a ground of the law book.",
                example: "work-permit"),
            .required(
                "speed", .values(of: CaseSpeed.self), "How quickly the decision was asked for.",
                example: "standard"),
            .optional(
                "requestedFrom", .day, "The first day asked for; absent where the law says it.",
                example: "2026-03-15"),
            .optional(
                "requestedThrough", .day,
                "The last day asked for, inclusive; absent where the law says it.",
                example: "2027-03-14"),
            .optional(
                "extends", .code(.permit),
                "The permit that is to be extended; absent for a first one.",
                example: "R-AZ-000388"),
            .optional(
                "sponsor", .code(.person),
                "The relative or host on whom the ground rests; absent where it rests on nobody.",
                example: "P-AZ-001204"),
            .required(
                "office", .code(.office), "The office that has the case.",
                example: "BAK"),
            .optional(
                "intake", .code(.officer),
                "Who took it in, and so does not decide it; absent where no officer did.",
                example: "O-AZ-0017"),
            .required(
                "documents", .codes(.documentCode, least: 0),
                "The documents it must come with by the law of the day.",
                example: ["form", "passport-copy"]),
            .required(
                "lodgedOn", .day, "The legal day of lodging.",
                example: "2026-02-04"),
            .optional(
                "decideBy", .day,
                "The last day for the decision; absent where the law has no term.",
                example: "2026-03-05"),
            .optional(
                "completeBy", .day,
                "The last day for what is missing; absent where the law has no term.",
                example: "2026-02-18"),
            .optional(
                "movedOn", .day,
                "The day on which the person moved to where they stay; absent where none is stated.",
                example: "2026-01-30"),
            .optional(
                "dwelling", .sealed(.dwelling),
                "Where the person stays; absent where the service does not ask.",
                example: .sealed(.dwelling)),
            remark,
        ], upcast: nil)

    static let caseCompleted = EventSchema(
        type: .caseCompleted, version: 1,
        summary: "All documents are there.",
        remarks: "Recorded with the last of them; from here on opinions are awaited.",
        subject: .casefile, subjectField: "case", effectiveField: "completedOn",
        fields: [
            casefile,
            legalDay("completedOn"),
        ], upcast: nil)

    static let caseCorrected = EventSchema(
        type: .caseCorrected, version: 1,
        summary: "What an application says was recorded wrongly, and is replaced whole.",
        remarks: "The latest stands; the terms run from the day of lodging as before.",
        subject: .casefile, subjectField: "case", effectiveField: "correctedOn",
        fields: [
            casefile,
            .required(
                "corrects", .integer(least: 1, most: nil),
                "Where the application, or the correction that stood, was recorded.",
                example: 18160),
            .required(
                "applicant", .values(of: ApplicantCategory.self), "Of what age and standing.",
                example: "student"),
            .required(
                "ground", .code(.groundCode), "On the strength of what.",
                example: "study"),
            .required(
                "speed", .values(of: CaseSpeed.self), "How quickly the decision was asked for.",
                example: "fast"),
            .optional(
                "requestedFrom", .day, "The first day asked for; absent where the law says it.",
                example: "2026-03-15"),
            .optional(
                "requestedThrough", .day,
                "The last day asked for, inclusive; absent where the law says it.",
                example: "2027-03-14"),
            .optional(
                "sponsor", .code(.person), "The relative or host; absent where there is none.",
                example: "P-AZ-001204"),
            .required(
                "documents", .codes(.documentCode, least: 0), "The documents it must come with.",
                example: ["form", "passport-copy"]),
            .optional(
                "decideBy", .day,
                "The last day for the decision; absent where the law has no term.",
                example: "2026-02-25"),
            .required(
                "correctedOn", .day, "The legal day of the correction.",
                example: "2026-02-04"),
            remark,
        ], upcast: nil)

    static let caseAssigned = EventSchema(
        type: .caseAssigned, version: 1,
        summary: "A case was given to an officer.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "assignedOn",
        fields: [
            casefile,
            .required(
                "officer", .code(.officer), "Whose it is from now on.",
                example: "O-AZ-0021"),
            legalDay("assignedOn"),
        ], upcast: nil)

    static let caseTransferred = EventSchema(
        type: .caseTransferred, version: 1,
        summary: "A case was given to another office.",
        remarks:
            "What stands in it is from now on that office's to decide; nobody has it there yet.",
        subject: .casefile, subjectField: "case", effectiveField: "transferredOn",
        fields: [
            casefile,
            .required(
                "office", .code(.office), "The office that has it from now on.",
                example: "GNJ"),
            legalDay("transferredOn"),
            remark,
        ], upcast: nil)

    static let caseClockSuspended = EventSchema(
        type: .caseClockSuspended, version: 1,
        summary: "The clock of a case was stopped.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "suspendedOn",
        fields: [
            casefile,
            .required(
                "reason", .values(of: ClockReason.self), "Why.",
                example: "document"),
            .required(
                "suspendedOn", .day, "The first day that is not counted.",
                example: "2026-02-04"),
            remark,
        ], upcast: nil)

    static let caseClockResumed = EventSchema(
        type: .caseClockResumed, version: 1,
        summary: "The clock of a case goes on.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "resumedOn",
        fields: [
            casefile,
            .required(
                "resumedOn", .day, "The first day that is counted again.",
                example: "2026-02-18"),
            .optional(
                "decideBy", .day,
                "The last day for the decision from now on; absent where there is none.",
                example: "2026-03-19"),
        ], upcast: nil)

    static let caseWithdrawn = EventSchema(
        type: .caseWithdrawn, version: 1,
        summary: "The applicant withdrew the application.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "withdrawnOn",
        fields: [
            casefile,
            whoApplies,
            legalDay("withdrawnOn"),
            remark,
        ], upcast: nil)

    static let caseLeftUnconsidered = EventSchema(
        type: .caseLeftUnconsidered, version: 1,
        summary: "An application was left without consideration.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "leftOn",
        fields: [
            casefile,
            whoApplies,
            .required(
                "cause", .values(of: UnconsideredCause.self), "Why.",
                example: "incomplete"),
            legalDay("leftOn"),
            remark,
        ], upcast: nil)

    static let caseClosed = EventSchema(
        type: .caseClosed, version: 1,
        summary: "A case was closed: nothing more will happen of itself.",
        remarks: "",
        subject: .casefile, subjectField: "case", effectiveField: "closedOn",
        fields: [
            casefile,
            whoApplies,
            legalDay("closedOn"),
        ], upcast: nil)

    // Members that most events about cases have.

    static let casefile = Field.required(
        "case", .code(.casefile), "The case.", example: "C-AZ-2026-000017")

    static let whoApplies = Field.required(
        "person", .code(.person), "Who applies.", example: "P-AZ-000977")

    static let amount = Field.required(
        "amount", .integer(least: 0, most: 100_000_000_000), "In qəpik.", example: 3000)

    static func legalDay(_ name: String) -> Field {
        .required(name, .day, "The legal day.", example: "2026-02-04")
    }
}
