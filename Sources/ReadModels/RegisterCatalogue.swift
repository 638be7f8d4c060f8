/// The catalogue of the registers: every table, for a person who reads a copy of the read models.
public enum RegisterCatalogue {
    /// Returns the catalogue in Markdown; the same tables give the same bytes.
    public static func text() -> String {
        ([opening] + Registers.tables.map(section)).joined(separator: "\n")
    }

    private static let opening = """
        # The read models

        What the registers, the screens and the reports are read from: `views/current` in a ledger's
        directory names the generation in use, as `g000002`, and `views/g000002.sqlite` is a SQLite
        file that any tool opens. Nothing in it is evidence: it is made from the log alone,
        `salname views rebuild` makes it anew, and `salname views status` gives the digest of every
        table, which two machines that read one log have in common. Names and document numbers are
        not in it.

        Read it, and never write into it. A row of `state` has the `position` up to which every event
        is folded in; what is read in one transaction belongs to that position. Tables whose names
        begin with `fan_out` or end in `_waiting` belong to a change of the law that is being taken
        in, and are no concern of a reader. Days are ISO 8601 dates in Baku, instants RFC 3339 in
        UTC, booleans 0 or 1; a position is that of the event in the log that proves the row.

        This page is made from the tables themselves in `Sources/ReadModels`; a test compares them.
        To make it again: `RECORD_FIXTURES=1 swift test --filter RegisterCatalogueTests`.

        | table | a row is |
        |---|---|
        \(Registers.tables.map(row).joined(separator: "\n"))

        """

    private static func row(_ table: RegisterTable) -> String {
        "| [`\(table.name)`](#\(table.name)) | \(table.summary) |"
    }

    private static func section(_ table: RegisterTable) -> String {
        """
        ## \(table.name)

        \(table.summary) Version \(table.version). Key: \(names(table.key)).\(indexes(table))

        | column | holds | may be null | meaning |
        |---|---|---|---|
        \(table.columns.map(row).joined(separator: "\n"))

        """
    }

    private static func indexes(_ table: RegisterTable) -> String {
        table.indexed.isEmpty ? "" : " Indexes: \(names(table.indexed))."
    }

    private static func names(_ columns: [String]) -> String {
        columns.map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func row(_ column: RegisterColumn) -> String {
        "| `\(column.name)` | \(column.kind.meaning) | \(column.isOptional ? "yes" : "no")"
            + " | \(column.summary) |"
    }
}

extension RegisterColumn.Kind {
    fileprivate var meaning: String {
        switch self {
        case .text: "text"
        case .integer: "integer"
        case .boolean: "boolean"
        case .day: "day"
        case .instant: "instant"
        case .position: "position"
        case .reference(let table, let column): "`\(table).\(column)`"
        }
    }
}
