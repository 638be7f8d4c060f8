import GRDB

extension LineCheck {
    /// What is looked up must be found where it stands.
    ///
    /// The comparisons above read whole tables; a lookup goes down a tree of pages, and through SQLite's
    /// own indexes, where one bit that has rotted makes it find nothing. Only asked where all else
    /// holds: what is known to be broken need not be found twice.
    mutating func compareLookups(with database: Database) throws {
        guard report.faults.isEmpty else { return }
        let said = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
        if said != "ok" { note(.index, at: nil) }
    }
}
