public import Casework

/// The law book as a table.
public struct ProvisionRow: TableRow {
    public let enacted: ProvisionEnacted
    public let ordinal: Int
    public let provedBy: Position

    public static let table = RegisterTable(
        "provision", version: 1, summary: "A provision of law, as enacted.",
        key: ["book", "ordinal"], indexed: ["key"],
        columns: [
            RegisterColumn("book", .text, "The law book."),
            RegisterColumn("ordinal", .integer, "The place in the book's history, as cited."),
            RegisterColumn("key", .text, "What is provided for."),
            RegisterColumn("value", .text, "The value, in the key's own grammar."),
            RegisterColumn("valid_from", .day, "The first day in force."),
            RegisterColumn(
                "valid_through", .day, optional: true, "The last day in force, inclusive."),
            RegisterColumn("article", .text, "The article, decree or agreement."),
            RegisterColumn("source", .text, "Where the text was read."),
            RegisterColumn("confidence", .text, "read, general or unsure."),
            RegisterColumn("note", .text, optional: true, "What the value cannot say."),
            RegisterColumn("proved_by", .position, "The position of the enactment."),
        ])

    /// Creates the row of what was enacted at `position` as the book's `ordinal`-th provision.
    public init(_ enacted: ProvisionEnacted, ordinal: Int, at position: Position) {
        self.enacted = enacted
        self.ordinal = ordinal
        provedBy = position
    }

    public func write(to writer: inout some ColumnWriter) {
        writer.write(enacted.book)
        writer.write(ordinal)
        writer.write(enacted.key)
        writer.write(enacted.value)
        writer.write(enacted.validFrom)
        writer.write(enacted.validThrough)
        writer.write(enacted.article)
        writer.write(enacted.source)
        writer.write(enacted.confidence)
        writer.write(enacted.note)
        writer.write(provedBy)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        let book = try reader.value("book") { LawBookCode($0) }
        ordinal = try reader.integer("ordinal")
        enacted = ProvisionEnacted(
            book: book, key: try reader.value("key") { ProvisionKey($0) },
            value: try reader.text("value"), validFrom: try reader.value("valid_from") { Day($0) },
            validThrough: try reader.optionalValue("valid_through") { Day($0) },
            article: try reader.text("article"), source: try reader.text("source"),
            confidence: try reader.value("confidence") { Confidence(rawValue: $0) },
            note: reader.nextText())
        provedBy = try reader.position("proved_by")
    }
}
