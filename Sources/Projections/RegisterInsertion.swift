import EventLog
import GRDB
import ReadModels

/// Puts the rows of persons, who come by number, into empty tables without indexes.
///
/// Rows whose key is a position come in another order than their table's. They wait in a temporary
/// table and are put in sorted when all are there: a table that is filled in order is only appended to.
struct RegisterInsertion {
    private let database: Database
    private let persons: RowInsertion<PersonRow>
    private let nationalities: RowInsertion<NationalityRow>
    private let documents: RowInsertion<DocumentRow>
    private let visas: RowInsertion<VisaRow>
    private let crossings: RowInsertion<CrossingRow>
    private let refusals: RowInsertion<RefusalRow>
    private let places: RowInsertion<PlaceRow>
    private let stays: RowInsertion<StayRow>
    private let counters: RowInsertion<CounterRow>
    private let anomalies: RowInsertion<AnomalyRow>
    private let presences: RowInsertion<PresenceRow>
    private let watches: RowInsertion<WatchRow>

    private static let sortedAfterwards = [
        CrossingRow.table, RefusalRow.table, PlaceRow.table, AnomalyRow.table,
    ]

    init(into database: Database) throws {
        self.database = database
        for table in Self.sortedAfterwards {
            try database.execute(
                sql: "CREATE TEMP TABLE \(table.waiting) AS SELECT * FROM \(table.name)")
        }
        persons = try RowInsertion(on: database)
        nationalities = try RowInsertion(on: database)
        documents = try RowInsertion(on: database)
        visas = try RowInsertion(on: database)
        crossings = try RowInsertion(on: database, into: CrossingRow.table.waiting)
        refusals = try RowInsertion(on: database, into: RefusalRow.table.waiting)
        places = try RowInsertion(on: database, into: PlaceRow.table.waiting)
        stays = try RowInsertion(on: database)
        counters = try RowInsertion(on: database)
        anomalies = try RowInsertion(on: database, into: AnomalyRow.table.waiting)
        presences = try RowInsertion(on: database)
        watches = try RowInsertion(on: database)
    }

    /// Puts in the rows about one person.
    func put(_ rows: PersonRows) throws {
        for row in rows.persons { try persons.put(row) }
        for row in rows.nationalities { try nationalities.put(row) }
        for row in rows.documents { try documents.put(row) }
        for row in rows.visas { try visas.put(row) }
        for row in rows.crossings { try crossings.put(row) }
        for row in rows.refusals { try refusals.put(row) }
        for row in rows.places { try places.put(row) }
        for row in rows.stays { try stays.put(row) }
        for row in rows.counters { try counters.put(row) }
        for row in rows.anomalies { try anomalies.put(row) }
        for row in rows.presences { try presences.put(row) }
        for row in rows.watches { try watches.put(row) }
    }

    /// Puts in sorted what waits for it.
    func finish() throws {
        for table in Self.sortedAfterwards {
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO \(table.name) SELECT * FROM temp.\(table.waiting)
                        ORDER BY \(table.key.joined(separator: ", "));
                    DROP TABLE temp.\(table.waiting);
                    """)
        }
    }
}

/// The statement that puts rows of one kind in, prepared once.
struct RowInsertion<Row: TableRow> {
    private let statement: PreparedStatement

    /// Prepares it for the row's own table, or for the one called `name`.
    init(on database: Database, into name: String = Row.table.name) throws {
        statement = try PreparedStatement(Row.table.insertion(into: name), on: database)
    }

    func put(_ row: Row) throws { try StatementWriter.run(statement, with: row) }
}
