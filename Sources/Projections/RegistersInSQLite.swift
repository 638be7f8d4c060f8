import Casework
import EventLog
import GRDB
import ReadModels

/// The registers' rows in one transaction on a generation's file.
final class RegistersInSQLite: RegisterStore {
    typealias Failure = any Error

    private let database: Database
    private var prepared: [String: PreparedStatement] = [:]

    init(_ database: Database) {
        self.database = database
    }

    private func statement(_ sql: String) throws -> PreparedStatement {
        if let known = prepared[sql] { return known }
        let new = try PreparedStatement(sql, on: database)
        prepared[sql] = new
        return new
    }

    private func rows<Row: TableRow>(
        _ type: Row.Type, where condition: String, _ arguments: String...
    ) throws -> [Row] {
        let table = Row.table
        let select = try statement(
            "SELECT \(table.columns.map(\.name).joined(separator: ", ")) FROM \(table.name)"
                + " WHERE \(condition) ORDER BY \(table.key.joined(separator: ", "))")
        for (index, argument) in arguments.enumerated() {
            select.bind(text: argument, at: Int32(index + 1))
        }
        defer { select.reset() }
        var rows: [Row] = []
        while try select.step() {
            var reader = StatementReader(select)
            rows.append(try Row(from: &reader))
        }
        return rows
    }

    private func put(_ row: some TableRow) throws {
        let insertion = try statement(type(of: row).table.insertion)
        var writer = StatementWriter(insertion)
        row.write(to: &writer)
        try insertion.run()
    }

    func person(_ person: PersonID) throws -> PersonRow? {
        try rows(PersonRow.self, where: "person = ?", person.text).first
    }

    func crossings(of person: PersonID) throws -> [CrossingRow] {
        try rows(CrossingRow.self, where: "person = ?", person.text)
    }

    func presence(_ key: PresenceRow.Key) throws -> PresenceRow? {
        try rows(
            PresenceRow.self, where: "nationality = ? AND day = ?", key.nationality.text,
            key.day.description
        ).first
    }

    func insert(_ row: PersonRow) throws { try put(row) }
    func insert(_ row: DocumentRow) throws { try put(row) }
    func insert(_ row: CrossingRow) throws { try put(row) }
    func insert(_ row: ProvisionRow) throws { try put(row) }
    func replace(_ row: PresenceRow) throws { try put(row) }
    func replace(_ row: StayRow) throws { try put(row) }

    func removeStays(of person: PersonID, above number: Int) throws {
        let deletion = try statement("DELETE FROM stay WHERE person = ? AND number > ?")
        deletion.bind(text: person.text, at: 1)
        deletion.bind(Int64(number), at: 2)
        try deletion.run()
    }

    func removePresence(_ key: PresenceRow.Key) throws {
        let deletion = try statement("DELETE FROM presence WHERE nationality = ? AND day = ?")
        deletion.bind(text: key.nationality.text, at: 1)
        deletion.bind(text: key.day.description, at: 2)
        try deletion.run()
    }

    /// Writes every row of registers folded in memory.
    func fill(from memory: RegistersInMemory) throws {
        for row in memory.personRows { try put(row) }
        for row in memory.documentRows { try put(row) }
        for row in memory.crossingRows { try put(row) }
        for row in memory.stayRows { try put(row) }
        for row in memory.presenceRows { try put(row) }
        for row in memory.provisionRows { try put(row) }
    }
}
