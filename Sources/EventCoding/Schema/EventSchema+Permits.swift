import Casework

extension EventSchema {
    static let permitGranted = EventSchema(
        type: .permitGranted, version: 1,
        summary: "A permit was granted.",
        remarks: "It ends by itself with its last day.",
        subject: .permit, subjectField: "permit", effectiveField: "validFrom",
        fields: [
            .required(
                "permit", .code(.permit), "The number it was given.",
                example: "R-AZ-000388"),
            casefile,
            whoApplies,
            .required(
                "service", .code(.service), "What it permits.",
                example: "temporary-residence"),
            .required(
                "ground", .code(.groundCode), "On the strength of what.",
                example: "work-permit"),
            .required(
                "validFrom", .day, "The first day.",
                example: "2026-03-15"),
            .required(
                "validThrough", .day, "The last day, inclusive.",
                example: "2027-03-14"),
            .optional(
                "extends", .code(.permit),
                "The permit that it goes on from; absent for a first one.",
                example: "R-AZ-000217"),
            .optional(
                "sponsor", .code(.person),
                "On whose permit or dwelling it rests; absent where on nobody's.",
                example: "P-AZ-001204"),
        ], upcast: nil)

    static let permitCancelled = EventSchema(
        type: .permitCancelled, version: 1,
        summary: "The authority ended a permit in force.",
        remarks: "",
        subject: .permit, subjectField: "permit", effectiveField: "cancelledFrom",
        fields: [
            .required(
                "permit", .code(.permit), "Which.",
                example: "R-AZ-000388"),
            .required(
                "person", .code(.person), "Whose it was.",
                example: "P-AZ-000977"),
            .required(
                "ground", .code(.refusalCode),
                "On which ground; one of the law book, or `annulled` with the decision.",
                example: "absence"),
            .required(
                "cancelledFrom", .day, "The first day on which it is no longer in force.",
                example: "2026-02-04"),
            remark,
        ], upcast: nil)

    static let permitCardReissued = EventSchema(
        type: .permitCardReissued, version: 1,
        summary: "The card of a permit was made again.",
        remarks: "The permit itself stays as it is.",
        subject: .permit, subjectField: "permit", effectiveField: "reissuedOn",
        fields: [
            .required(
                "permit", .code(.permit), "Which.",
                example: "R-AZ-000388"),
            .required(
                "person", .code(.person), "Whose it is.",
                example: "P-AZ-000977"),
            .required(
                "cause", .values(of: ReissueCause.self), "Why.",
                example: "lost"),
            .required(
                "fee", .integer(least: 0, most: 100_000_000_000), "What was to pay, in qəpik.",
                example: 3000),
            legalDay("reissuedOn"),
            remark,
        ], upcast: nil)

    static let stayExtended = EventSchema(
        type: .stayExtended, version: 1,
        summary: "A stay was extended by an announcement, for all whom it concerned.",
        remarks: "No case, no permit: what the law book says of the announcement is the ground.",
        subject: .person, subjectField: "person", effectiveField: "extendedOn",
        fields: [
            .required("person", .code(.person), "Whose.", example: "P-AZ-000977"),
            .required(
                "announcement", .code(.announcementCode), "By which.", example: "spring-2026"),
            .required(
                "validFrom", .day, "The first day, after the last that was lawful before.",
                example: "2026-05-30"),
            .required("validThrough", .day, "The last day, inclusive.", example: "2026-06-30"),
            .required("extendedOn", .day, "The legal day.", example: "2026-05-12"),
        ], upcast: nil)
}
