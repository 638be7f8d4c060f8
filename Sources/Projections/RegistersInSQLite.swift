import Casework
import EventLog
import GRDB
import ReadModels

/// Writes rows of the registers into a generation's file, by statements that are prepared once.
final class RegistersInSQLite {
    /// What a statement does to its table.
    private enum Purpose {
        case put
        case remove
        case find
        case move
    }

    private struct Key: Hashable {
        let purpose: Purpose
        let table: String
    }

    private let database: Database
    private var prepared: [Key: PreparedStatement] = [:]

    init(_ database: Database) {
        self.database = database
    }

    private func statement(
        _ purpose: Purpose, _ table: String, _ sql: @autoclosure () -> String
    ) throws -> PreparedStatement {
        let key = Key(purpose: purpose, table: table)
        if let known = prepared[key] { return known }
        let new = try PreparedStatement(sql(), on: database)
        prepared[key] = new
        return new
    }

    /// Puts a row in, in the place of one with its key; into the table of another name if one is given.
    func put<Row: TableRow>(_ row: Row, into table: String? = nil) throws {
        let name = table ?? Row.table.name
        let insertion = try statement(.put, name, Row.table.insertion(into: name))
        try StatementWriter.run(insertion, with: row)
    }

    /// Removes the row with the same key.
    private func remove<Row: TableRow>(_ row: Row) throws {
        let deletion = try statement(.remove, Row.table.name, Row.table.deletion)
        for (index, value) in RowKey.of(row).enumerated() {
            switch value {
            case .text(let text): deletion.bind(text: text, at: Int32(index + 1))
            case .integer(let integer): deletion.bind(Int64(integer), at: Int32(index + 1))
            case .absent: deletion.bindNull(at: Int32(index + 1))
            }
        }
        try deletion.run()
    }

    /// Notes that every event through `position`, whose line has `mark`, is folded in.
    func move(to position: Int, mark: String) throws {
        let update = try statement(.move, "state", "UPDATE state SET position = ?, mark = ?")
        update.bind(Int64(position), at: 1)
        update.bind(text: mark, at: 2)
        try update.run()
    }

    /// Makes the rows that were into the rows that are: only what differs is written.
    func replace(_ before: [PersonRows], with after: [PersonRows]) throws {
        try replace(PersonRow.self, before, after)
        try replace(NationalityRow.self, before, after)
        try replace(DocumentRow.self, before, after)
        try replace(VisaRow.self, before, after)
        try replace(CrossingRow.self, before, after)
        try replace(RefusalRow.self, before, after)
        try replace(PlaceRow.self, before, after)
        try replace(StayRow.self, before, after)
        try replace(CounterRow.self, before, after)
        try replace(AnomalyRow.self, before, after)
        try replace(PresenceRow.self, before, after)
        try replace(WatchRow.self, before, after)
    }

    private func replace<Row: PersonTableRow>(
        _ type: Row.Type, _ before: [PersonRows], _ after: [PersonRows]
    ) throws {
        try replace(before.flatMap { Row.all(in: $0) }, with: after.flatMap { Row.all(in: $0) })
    }

    private func replace<Row: TableRow>(_ before: [Row], with after: [Row]) throws {
        // Most of what is known of a person stays as it is, above all what is old.
        let same = zip(before, after).prefix { $0 == $1 }.count
        let (before, after) = (before.dropFirst(same), after.dropFirst(same))
        guard !before.isEmpty else { return try after.forEach { try put($0) } }
        var old: [[RowKey.Value]: Row] = [:]
        for row in before { old[RowKey.of(row)] = row }
        for row in after {
            let same = old.removeValue(forKey: RowKey.of(row))
            if same != row { try put(row) }
        }
        for row in before where old[RowKey.of(row)] != nil { try remove(row) }
    }

    /// Puts the rows that another law may change into the tables that wait for the exchange.
    func putAside(_ rows: PersonRows) throws {
        for row in rows.stays { try put(row, into: StayRow.table.waiting) }
        for row in rows.counters { try put(row, into: CounterRow.table.waiting) }
        for row in rows.anomalies { try put(row, into: AnomalyRow.table.waiting) }
        for row in rows.presences { try put(row, into: PresenceRow.table.waiting) }
        for row in rows.watches { try put(row, into: WatchRow.table.waiting) }
    }

    /// Puts the rows that an event makes or changes in; nothing where it is about no row of the kind.
    func take<Row: FoldedRow>(_ recorded: Recorded, into type: Row.Type) throws {
        for row in try Row.changes(by: recorded, from: { try find($0) }) { try put(row) }
    }

    private func find<Row: FoldedRow>(_ handle: RowHandle) throws -> Row? {
        let select = try statement(.find, Row.table.name, Row.table.finding)
        switch handle {
        case .position(let position): select.bind(Int64(position.value), at: 1)
        case .code(let code): select.bind(text: code, at: 1)
        }
        defer { select.reset() }
        guard try select.step() else { return nil }
        var reader = StatementReader(select)
        return try Row(from: &reader)
    }
}
