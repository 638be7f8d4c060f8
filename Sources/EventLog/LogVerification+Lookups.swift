import GRDB

extension LogVerification {
    /// Returns whether what is looked up is found where it stands.
    ///
    /// The comparisons read whole tables; a lookup goes down a tree of pages, and through SQLite's own
    /// indexes, where one bit that has rotted makes it find nothing.
    static func areLookupsSound(_ database: Database) throws -> Bool {
        try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") == "ok"
    }
}

extension LineCheck {
    /// Notes lookups that find nothing; only asked where all else holds, since what is known to be
    /// broken need not be found twice.
    mutating func compareLookups(with database: Database) throws {
        guard report.faults.isEmpty else { return }
        if try !LogVerification.areLookupsSound(database) { note(.index, at: nil) }
    }
}
