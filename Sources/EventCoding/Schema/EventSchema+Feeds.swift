import Casework

extension EventSchema {
    static let crossingUnmatched = EventSchema(
        type: .crossingUnmatched, version: 1,
        summary: "A crossing of a feed belongs to nobody known for certain.",
        remarks: "It waits on a worklist until an officer assigns it.",
        subject: .unmatched, subjectField: "unmatched", effectiveField: "crossedAt",
        fields: [
            .required(
                "unmatched", .code(.unmatched), "The number it was given.",
                example: "U-AZ-000012"),
            .required(
                "direction", .values(of: Direction.self), "Into the country or out of it.",
                example: "entry"),
            .required(
                "crossedAt", .instant, "When somebody crossed.",
                example: "2026-01-20T06:00:00Z"),
            .required(
                "checkpoint", .code(.checkpoint), "Where somebody crossed.",
                example: "BAK-GYD"),
            .optional(
                "issuer", .code(.state),
                "Who issued the document that was shown; absent where the line does not say.",
                example: "GEO"),
            .required(
                "reason", .values(of: UnmatchedReason.self),
                "Why it belongs to nobody for certain.",
                example: "severalHolders"),
            .required(
                "candidates", .codes(.person, least: 0),
                "Whom it may belong to, by number; may be empty.",
                example: ["P-AZ-000977", "P-AZ-001204"]),
            .required(
                "traveller", .sealed(.traveller),
                "What the line says of the traveller, sealed under the crossing's own key.",
                example: .sealed(.traveller)),
        ], upcast: nil)

    static let crossingAssigned = EventSchema(
        type: .crossingAssigned, version: 1,
        summary: "A crossing that belonged to nobody known was assigned to a person.",
        remarks: "It stands in the person's history as a crossing.",
        subject: .person, subjectField: "person", effectiveField: "crossedAt",
        fields: [
            .required(
                "person", .code(.person), "Whose crossing it is.",
                example: "P-AZ-000977"),
            .required(
                "unmatched", .code(.unmatched), "The number it had while it belonged to nobody.",
                example: "U-AZ-000012"),
        ] + crossingFacts, upcast: nil)

    static let unmatchedCrossingDismissed = EventSchema(
        type: .unmatchedCrossingDismissed, version: 1,
        summary: "A crossing that belonged to nobody known was dismissed: it is nobody's.",
        remarks: "A test line, or one that the feed took back.",
        subject: .unmatched, subjectField: "unmatched", effectiveField: "dismissedOn",
        fields: [
            .required(
                "unmatched", .code(.unmatched), "Its number.",
                example: "U-AZ-000012"),
            .required(
                "dismissedOn", .day, "The legal day of the decision.",
                example: "2026-01-21"),
        ], upcast: nil)
}
