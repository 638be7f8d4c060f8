import Casework

extension EventSchema {
    static let roleGranted = EventSchema(
        type: .roleGranted, version: 1,
        summary: "An officer was given a role, for an office and all below it.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "grantedFrom",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "role", .values(of: Role.self), "The role.",
                example: "decider"),
            .required(
                "office", .code(.office), "The office, with all that belong to it.",
                example: "BAK"),
            .optional(
                "services", .codes(.service, least: 1),
                "The services it is limited to; absent where it holds for all.",
                example: ["visas", "work-permit"]),
            .required(
                "grantedFrom", .day, "The first day on which it holds.",
                example: "2026-02-04"),
            .required(
                "validThrough", .day, "The last day on which it holds, inclusive.",
                example: "2027-02-03"),
        ], upcast: nil)

    static let roleRevoked = EventSchema(
        type: .roleRevoked, version: 1,
        summary: "A role was taken back, from this event on.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "revokedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "revokes", .integer(least: 1, most: nil), "The position at which it was granted.",
                example: 18_172),
            .required(
                "revokedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let roleDelegated = EventSchema(
        type: .roleDelegated, version: 1,
        summary:
            "An officer lets another use a role for a while, or somebody over both lets one stand in.",
        remarks: "It stands in the histories of both.",
        subject: .officer, subjectField: "officer", effectiveField: "delegatedFrom",
        fields: [
            .required(
                "officer", .code(.officer), "Who may use it.",
                example: "O-AZ-0018"),
            .required(
                "delegator", .code(.officer), "Whose role it is.",
                example: "O-AZ-0017"),
            .required(
                "grant", .integer(least: 1, most: nil),
                "The position at which it was granted to the delegator.",
                example: 18_172),
            .required(
                "delegatedFrom", .day, "The first day on which it may be used.",
                example: "2026-02-04"),
            .required(
                "validThrough", .day, "The last day, inclusive.",
                example: "2026-02-18"),
        ], upcast: nil)

    static let delegationEnded = EventSchema(
        type: .delegationEnded, version: 1,
        summary: "A delegation ended before its time, from this event on.",
        remarks: "It stands in the histories of both.",
        subject: .officer, subjectField: "officer", effectiveField: "endedOn",
        fields: [
            .required(
                "officer", .code(.officer), "Who could use the role.",
                example: "O-AZ-0018"),
            .required(
                "delegator", .code(.officer), "Whose role it is.",
                example: "O-AZ-0017"),
            .required(
                "ends", .integer(least: 1, most: nil), "The position at which it was delegated.",
                example: 18_173),
            .required(
                "endedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
        ], upcast: nil)
}
