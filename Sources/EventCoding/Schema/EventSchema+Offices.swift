import Casework

extension EventSchema {
    static let authorityDemanded = EventSchema(
        type: .authorityDemanded, version: 1,
        summary:
            "From here on the ledger demands that whoever acts is an officer with the right to.",
        remarks: "The offices, officers and roles that follow say who has.",
        subject: .ledger, subjectField: "ledger", effectiveField: "demandedOn",
        fields: [
            .required(
                "ledger", .code(.ledger), "The ledger.",
                example: "AZ"),
            .required(
                "signatures", .values(of: SignatureDemand.self),
                "Whether commands must also be signed.",
                example: "demanded"),
            .required(
                "office", .code(.office), "The office over all others.",
                example: "HQ"),
            .required(
                "demandedOn", .day, "The legal day from which it is demanded.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let officeOpened = EventSchema(
        type: .officeOpened, version: 1,
        summary: "An office was opened.",
        remarks: "",
        subject: .office, subjectField: "office", effectiveField: "openedOn",
        fields: [
            .required(
                "office", .code(.office), "The office.",
                example: "GNJ"),
            .required(
                "name", .text, "What it is called.",
                example: "Gəncə Regional Miqrasiya İdarəsi"),
            .required(
                "kind", .values(of: OfficeKind.self), "What it is.",
                example: "regional"),
            .optional(
                "parent", .code(.office),
                "The office it belongs to; absent for the one over all others.",
                example: "HQ"),
            .required(
                "territory", .codes(.region, least: 0),
                "The parts of the country it is responsible for; may be empty.",
                example: ["AZ-GA", "AZ-GYG"]),
            .required(
                "openedOn", .day, "The legal day of its opening.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let officeChanged = EventSchema(
        type: .officeChanged, version: 1,
        summary: "An office is called otherwise, belongs to another one, or has another territory.",
        remarks: "Carries the whole of what it is now.",
        subject: .office, subjectField: "office", effectiveField: "changedOn",
        fields: [
            .required(
                "office", .code(.office), "The office.",
                example: "GNJ"),
            .required(
                "name", .text, "What it is called now.",
                example: "Gəncə Regional Miqrasiya İdarəsi"),
            .optional(
                "parent", .code(.office),
                "The office it belongs to now; absent for the one over all others.",
                example: "HQ"),
            .required(
                "territory", .codes(.region, least: 0),
                "The parts of the country it is responsible for now; may be empty.",
                example: ["AZ-GA"]),
            .required(
                "changedOn", .day, "The legal day of the change.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let officeClosed = EventSchema(
        type: .officeClosed, version: 1,
        summary: "An office was closed; its files are another's.",
        remarks: "",
        subject: .office, subjectField: "office", effectiveField: "closedOn",
        fields: [
            .required(
                "office", .code(.office), "The office.",
                example: "GNJ"),
            .required(
                "successor", .code(.office), "The office that has its files from now on.",
                example: "BAK"),
            .required(
                "closedOn", .day, "The legal day of its closing.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let personFileAssigned = EventSchema(
        type: .personFileAssigned, version: 1,
        summary: "A person's file is an office's from now on.",
        remarks: "Jurisdiction follows it, not the place of an event.",
        subject: .person, subjectField: "person", effectiveField: "assignedOn",
        fields: [
            .required(
                "person", .code(.person), "Whose file it is.",
                example: "P-AZ-000977"),
            .required(
                "office", .code(.office), "The office that has it.",
                example: "GNJ"),
            .required(
                "assignedOn", .day, "The legal day from which it has it.",
                example: "2026-02-04"),
        ], upcast: nil)
}
