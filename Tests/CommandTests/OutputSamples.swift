@testable import salname

/// Words and data that several tests of the output share.
enum OutputSamples {
    static let words = OutputWords(error: "error", law: "law", fix: "fix", yes: "yes", no: "no")

    /// Two permits: one with everything that needs care, one with nothing known.
    static let permits: Table = {
        var table = Table(columns: [
            .init("permit", header: "Permit"),
            .init("holder", header: "Holder"),
            .init("daysLeft", header: "Days left", alignment: .right),
            .init("validThrough", header: "Valid through"),
            .init("inForce", header: "In force"),
            .init("grounds", header: "Grounds"),
        ])
        table.append([
            .text("R-AZ-000388"), .text("Əliyeva, \"Günel\""), .integer(98), .day("2026-08-31"),
            .boolean(true), .list([.text("work"), .text("family")]),
        ])
        table.append([
            .text("R-AZ-000389"), .text("tab\there\\"), .integer(-1), .absent, .boolean(false),
            .list([]),
        ])
        return table
    }()

    static let crossing = Record(
        title: "Recorded at 18171.",
        [
            .init("position", label: "position", .integer(18171)),
            .init("lastLawfulDay", label: "last lawful day", .day("2026-05-29")),
            .init("visa", label: "visa", .absent),
        ])
}
