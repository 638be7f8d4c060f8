import GRDB

/// The tables of `people.sqlite`.
enum PeopleSchema {
    /// Makes the file, for its owner only, unless it is there.
    static func createFile(_ path: String) throws {
        guard createOwnersFile(path) else { throw ViewsError(ofFileAt: path) }
    }

    /// Returns how far the file has come; nil for an empty file, or one made by another release.
    static func state(
        _ database: Database, version: String
    ) throws -> (position: Int, mark: String)? {
        guard try database.tableExists("state") else { return nil }
        // An older release's table may lack a column: its version is looked at first.
        let statement = try database.cachedStatement(sql: "SELECT * FROM state")
        guard let row = try Row.fetchOne(statement),
            try row.decode(String?.self, forColumn: "version") == version
        else { return nil }
        return (try row.decode(forColumn: "position"), try row.decode(forColumn: "mark"))
    }

    /// Makes the tables, empty.
    static func create(in database: Database, version: String) throws {
        try database.execute(
            sql: """
                DROP TABLE IF EXISTS state;
                DROP TABLE IF EXISTS name_key;
                DROP TABLE IF EXISTS document;
                DROP TABLE IF EXISTS person;
                CREATE TABLE person (
                    person              TEXT PRIMARY KEY,
                    nationality         TEXT NOT NULL,
                    sex                 TEXT NOT NULL,
                    merged_into         TEXT,
                    surname             TEXT,
                    given_names         TEXT,
                    machine_surname     TEXT,
                    machine_given_names TEXT,
                    born                TEXT,
                    place_of_birth      TEXT
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE document (
                    person          TEXT NOT NULL REFERENCES person (person),
                    document        INTEGER NOT NULL,
                    kind            TEXT NOT NULL,
                    issuer          TEXT NOT NULL,
                    valid_through   TEXT,
                    number          TEXT,
                    optional_data   TEXT,
                    personal_number TEXT,
                    PRIMARY KEY (person, document)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX document_by_number ON document (number, issuer);
                CREATE INDEX document_by_personal_number ON document (personal_number)
                    WHERE personal_number IS NOT NULL;
                CREATE INDEX person_by_born ON person (born);
                CREATE TABLE name_key (
                    key    TEXT NOT NULL,
                    person TEXT NOT NULL REFERENCES person (person),
                    PRIMARY KEY (key, person)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX name_key_by_person ON name_key (person);
                CREATE TABLE state (
                    version  TEXT NOT NULL,
                    position INTEGER NOT NULL,
                    mark     TEXT NOT NULL
                ) STRICT;
                """)
        try database.execute(
            sql: "INSERT INTO state VALUES (?, 0, '')", arguments: [version])
    }
}
