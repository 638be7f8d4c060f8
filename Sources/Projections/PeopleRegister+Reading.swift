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

    /// Returns the documents with the number, in whosever files they stand, by person and place.
    ///
    /// Without an issuer, whoever issued them.
    public func documents(
        numbered number: String, issuedBy issuer: StateCode? = nil
    ) throws -> [DocumentName] {
        try Projections.mappingErrors {
            // One statement is one state; a transaction around it would cost more than it does.
            try queue.unsafeRead { database in
                let sql = """
                    SELECT person, document FROM document
                        WHERE number = ?1 AND (?2 IS NULL OR issuer = ?2)
                        ORDER BY person, document
                    """
                return try Row.fetchAll(
                    try database.cachedStatement(sql: sql), arguments: [number, issuer?.text]
                ).compactMap { row in
                    PersonID(row["person"]).map { DocumentName($0, row["document"]) }
                }
            }
        }
    }

    /// Returns who looks like `newcomer`, the likeliest first, then by number; merged persons are
    /// passed over, since whoever they were merged into is looked at.
    public func likenesses(to newcomer: IdentityTraits) throws -> [Likeness] {
        let births = newcomer.born.map { BirthBlock.keys(for: $0) } ?? []
        let numbers = newcomer.documents.map(\.number)
        let candidates = try Projections.mappingErrors {
            try queue.read { database in
                let marks = { (count: Int) in
                    Array(repeating: "?", count: count).joined(separator: ", ")
                }
                let sql = """
                    SELECT person FROM person
                        WHERE merged_into IS NULL AND born IN (\(marks(births.count)))
                    UNION
                    SELECT person FROM document WHERE number IN (\(marks(numbers.count)))
                    """
                let found = try String.fetchAll(
                    try database.cachedStatement(sql: sql),
                    arguments: StatementArguments(births + numbers))
                return try found.compactMap { try Self.person($0, in: database) }
            }
        }
        return candidates.filter { $0.mergedInto == nil }
            .compactMap { known in
                known.traits.flatMap {
                    Likeness(person: known.person, traits: $0, comparedTo: newcomer)
                }
            }
            .sorted(by: Likeness.precedes)
    }

    private static func person(_ number: String, in database: Database) throws -> KnownPerson? {
        guard
            let row = try Row.fetchOne(
                try database.cachedStatement(sql: "SELECT * FROM person WHERE person = ?"),
                arguments: [number]),
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
            person: person, nationality: nationality, sex: sex,
            mergedInto: (row["merged_into"] as String?).flatMap { PersonID($0) },
            identity: identity,
            documents: try documents(of: number, in: database))
    }

    private static func documents(
        of number: String, in database: Database
    ) throws -> [KnownDocument] {
        let sql = "SELECT * FROM document WHERE person = ? ORDER BY document"
        let rows = try Row.fetchAll(
            try database.cachedStatement(sql: sql), arguments: [number])
        guard let person = PersonID(number) else { return [] }
        return rows.compactMap { row in
            guard let kind = DocumentKind(rawValue: row["kind"]),
                let issuer = StateCode(row["issuer"])
            else { return nil }
            let number: String? = row["number"]
            let through: String? = row["valid_through"]
            return KnownDocument(
                name: DocumentName(person, row["document"]), kind: kind, issuer: issuer,
                validThrough: through.flatMap { Day($0) },
                details: number.map {
                    DocumentDetails(number: $0, optionalData: row["optional_data"])
                })
        }
    }
}

extension KnownPerson {
    /// What a newcomer is compared by; nil where the person's key was destroyed.
    public var traits: IdentityTraits? {
        identity.map { identity in
            IdentityTraits(
                surname: identity.surname, givenNames: identity.givenNames,
                machineSurname: identity.machineSurname,
                machineGivenNames: identity.machineGivenNames, born: identity.born,
                documents: documents.compactMap { document in
                    document.details.map {
                        IdentityTraits.Document(issuer: document.issuer, number: $0.number)
                    }
                },
                personalNumbers: documents.compactMap { document in
                    document.details?.optionalData.flatMap { PersonalNumber($0) }
                })
        }
    }
}
