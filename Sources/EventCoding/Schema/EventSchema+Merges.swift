import Casework

extension EventSchema {
    static let personsMerged = EventSchema(
        type: .personsMerged, version: 1,
        summary: "Two registered persons were found to be one.",
        remarks:
            "Both histories go on to exist. What is recorded from then on stands in the history of the person kept.",
        subject: .person, subjectField: "kept", effectiveField: "mergedOn",
        fields: [
            .required(
                "kept", .code(.person), "The person under whose number the file goes on.",
                example: "P-AZ-000977"),
            .required(
                "duplicate", .code(.person), "The person who is the same one.",
                example: "P-AZ-001204"),
            .required(
                "mergedOn", .day, "The legal day of the decision.",
                example: "2026-01-20"),
            remark,
        ], upcast: nil)

    static let personsUnmerged = EventSchema(
        type: .personsUnmerged, version: 1,
        summary: "A merge was undone: two persons are two again.",
        remarks:
            "What was recorded while they were merged stays in the history it was written to, and is listed for assignment.",
        subject: .person, subjectField: "kept", effectiveField: "unmergedOn",
        fields: [
            .required(
                "kept", .code(.person), "The person under whose number the file went on.",
                example: "P-AZ-000977"),
            .required(
                "duplicate", .code(.person), "The person who is somebody else after all.",
                example: "P-AZ-001204"),
            .required(
                "merge", .integer(least: 1, most: nil), "The position of the merge that is undone.",
                example: 18171),
            .required(
                "unmergedOn", .day, "The legal day of the decision.",
                example: "2026-01-22"),
            remark,
        ], upcast: nil)
}
