/// Many things of one kind, in rows; rendered in every format.
struct Table: Equatable, Sendable {
    /// What one cell of each row says.
    struct Column: Equatable, Sendable {
        /// The name for machines, in lowerCamelCase, which never changes: `validThrough`.
        let field: String
        /// The heading for people, in their language.
        let header: String
        let alignment: Alignment

        init(_ field: String, header: String, alignment: Alignment = .left) {
            self.field = field
            self.header = header
            self.alignment = alignment
        }
    }

    /// The side on which the texts of a column stand.
    enum Alignment: Equatable, Sendable {
        case left
        /// For numbers.
        case right
    }

    let columns: [Column]
    private(set) var rows: [[Cell]] = []

    init(columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row, which has a cell for every column.
    mutating func append(_ cells: [Cell]) {
        precondition(cells.count == columns.count, "a row has one cell for each column")
        rows.append(cells)
    }

    /// Returns the whole table in `format`, the fields of `selection` only, ending in a line feed.
    func rendered(
        as format: OutputFormat, words: OutputWords, selection: FieldSelection? = nil,
        style: Style = .none
    ) -> String {
        var renderer = RowRenderer(
            columns: columns, format: format, words: words, selection: selection, style: style)
        var text = renderer.header()
        for row in rows { text += renderer.row(row) }
        return text + renderer.footer()
    }
}
