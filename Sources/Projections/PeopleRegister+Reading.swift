public import Casework
import GRDB

extension PeopleRegister {
    /// Returns the person's names and documents; nil for a number nobody has.
    public func person(_ person: PersonID) throws -> KnownPerson? {
        try Projections.mappingErrors {
            try queue.read { try Self.person(person.text, in: $0) }
        }
    }

    /// Returns the persons that `query` finds, by number.
    public func find(_ query: PeopleQuery) throws -> [KnownPerson] {
        var clauses: [String] = []
        var arguments: [String] = []
        if let name = query.name {
            let keys = NameKey.keys(surname: name, givenNames: "").filter { !$0.isEmpty }
            guard !keys.isEmpty else { return [] }
            let perKey = keys.map { key in
                let words = key.utf8.split(separator: 32).map {
                    String(decoding: $0, as: UTF8.self)
                }
                arguments += words.map { "% \(Self.literal($0))%" }
                return "("
                    + words.map { _ in "' ' || key LIKE ? ESCAPE '\\'" }.joined(separator: " AND ")
                    + ")"
            }
            clauses.append(
                "person IN (SELECT person FROM name_key WHERE \(perKey.joined(separator: " OR ")))")
        }
        if let number = query.documentNumber {
            clauses.append("person IN (SELECT person FROM document WHERE number = ?)")
            arguments.append(number)
        }
        if let born = query.born {
            clauses.append("(born = ? OR born LIKE ?)")
            arguments += [born.description, born.description + "-%"]
        }
        let condition = clauses.isEmpty ? "" : " WHERE " + clauses.joined(separator: " AND ")
        return try Projections.mappingErrors {
            try queue.read { database in
                let numbers = try String.fetchAll(
                    database,
                    sql:
                        "SELECT person FROM person\(condition) ORDER BY person LIMIT \(query.limit)",
                    arguments: StatementArguments(arguments))
                return try numbers.compactMap { try Self.person($0, in: database) }
            }
        }
    }

    /// Returns the text with the signs that LIKE reads as "anything" taken as themselves.
    private static func literal(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }

    /// Returns whose document it is; nil if nobody's.
    public func holder(of number: String, issuedBy issuer: StateCode) throws -> PersonID? {
        try Projections.mappingErrors {
            try queue.read { database in
                try String.fetchOne(
                    database,
                    sql:
                        "SELECT person FROM document WHERE number = ? AND issuer = ? ORDER BY person",
                    arguments: [number, issuer.text])
            }.flatMap { PersonID($0) }
        }
    }

    private static func person(_ number: String, in database: Database) throws -> KnownPerson? {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT * FROM person WHERE person = ?", arguments: [number]),
            let person = PersonID(number),
            let nationality = StateCode(row["nationality"]), let sex = Sex(rawValue: row["sex"])
        else { return nil }
        let surname: String? = row["surname"]
        let born: String? = row["born"]
        let identity = surname.map {
            Identity(
                surname: $0, givenNames: row["given_names"] ?? "",
                machineSurname: row["machine_surname"],
                machineGivenNames: row["machine_given_names"],
                born: born.flatMap { PartialDate($0) }, placeOfBirth: row["place_of_birth"])
        }
        return KnownPerson(
            person: person, nationality: nationality, sex: sex, identity: identity,
            documents: try documents(of: number, in: database))
    }

    private static func documents(
        of number: String, in database: Database
    ) throws -> [KnownDocument] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM document WHERE person = ? ORDER BY document",
            arguments: [number])
        return rows.compactMap { row in
            guard let kind = DocumentKind(rawValue: row["kind"]),
                let issuer = StateCode(row["issuer"])
            else { return nil }
            let number: String? = row["number"]
            let through: String? = row["valid_through"]
            return KnownDocument(
                index: row["document"], kind: kind, issuer: issuer,
                validThrough: through.flatMap { Day($0) },
                details: number.map {
                    DocumentDetails(number: $0, optionalData: row["optional_data"])
                })
        }
    }
}

/// The tables of `people.sqlite`.
enum PeopleSchema {
    /// Makes the file, for its owner only, unless it is there.
    static func createFile(_ path: String) throws {
        guard createOwnersFile(path) else { throw ViewsError.readOnly(path: path) }
    }

    /// Returns how far the file has come; nil for an empty file, or one made by another release.
    static func state(
        _ database: Database, version: String
    ) throws -> (position: Int, mark: String)? {
        guard try database.tableExists("state") else { return nil }
        // An older release's table may lack a column: its version is looked at first.
        let found = try String.fetchOne(database, sql: "SELECT version FROM state")
        guard found == version else { return nil }
        return try Row.fetchOne(database, sql: "SELECT position, mark FROM state").map {
            ($0["position"], $0["mark"])
        }
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
                    surname             TEXT,
                    given_names         TEXT,
                    machine_surname     TEXT,
                    machine_given_names TEXT,
                    born                TEXT,
                    place_of_birth      TEXT
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE document (
                    person        TEXT NOT NULL REFERENCES person (person),
                    document      INTEGER NOT NULL,
                    kind          TEXT NOT NULL,
                    issuer        TEXT NOT NULL,
                    valid_through TEXT,
                    number        TEXT,
                    optional_data TEXT,
                    PRIMARY KEY (person, document)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX document_by_number ON document (number, issuer);
                CREATE INDEX person_by_born ON person (born);
                CREATE TABLE name_key (
                    key    TEXT NOT NULL,
                    person TEXT NOT NULL REFERENCES person (person),
                    PRIMARY KEY (key, person)
                ) STRICT, WITHOUT ROWID;
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
