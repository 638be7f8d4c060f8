public import Casework
import GRDB

extension PeopleRegister {
    /// Returns the person's names and documents; nil for a number nobody has.
    public func person(_ person: PersonID) throws -> KnownPerson? {
        try Projections.mappingErrors {
            try queue.unsafeRead {
                try Self.persons("= ?", [person.text], in: $0).first
            }
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
            try queue.unsafeRead {
                try Self.persons(
                    "IN (SELECT person FROM person\(condition) ORDER BY person LIMIT \(query.limit))",
                    arguments, in: $0)
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
            try queue.unsafeRead { database in
                let sql = """
                    SELECT person, document FROM document
                        WHERE number = ?1 AND (?2 IS NULL OR issuer = ?2)
                        ORDER BY person, document
                    """
                return try Row.fetchAll(
                    try database.cachedStatement(sql: sql), arguments: [number, issuer?.text]
                ).compactMap { row in
                    let place: Int = try row.decode(atIndex: 1)
                    return PersonID(try row.decode(atIndex: 0)).map { DocumentName($0, place) }
                }
            }
        }
    }

    /// Returns who looks like `newcomer`, the likeliest first, then by number; merged persons are
    /// passed over, since whoever they were merged into is looked at.
    public func likenesses(to newcomer: IdentityTraits) throws -> [Likeness] {
        let births = newcomer.born.map { BirthBlock.keys(for: $0) } ?? []
        let numbers = newcomer.documents.map(\.number)
        let personal = newcomer.personalNumbers.map(\.text)
        let marks = { (count: Int) in Array(repeating: "?", count: count).joined(separator: ", ") }
        let candidates = try Projections.mappingErrors {
            try queue.unsafeRead {
                try Self.persons(
                    """
                    IN (SELECT person FROM person
                            WHERE merged_into IS NULL AND born IN (\(marks(births.count)))
                        UNION
                        SELECT person FROM document WHERE number IN (\(marks(numbers.count)))
                        UNION
                        SELECT person FROM document
                            WHERE personal_number IN (\(marks(personal.count))))
                    """, births + numbers + personal, in: $0)
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

    /// Returns the persons whose number is what `condition` says, with their documents, by number.
    ///
    /// One statement is one state; a transaction around several would cost more than they do.
    private static func persons(
        _ condition: String, _ arguments: [String], in database: Database
    ) throws -> [KnownPerson] {
        let sql = """
            SELECT p.person, p.nationality, p.sex, p.merged_into, p.surname, p.given_names,
                p.machine_surname, p.machine_given_names, p.born, p.place_of_birth,
                d.document, d.kind, d.issuer, d.valid_through, d.number, d.optional_data
            FROM person p LEFT JOIN document d ON d.person = p.person
            WHERE p.person \(condition) ORDER BY p.person, d.document
            """
        var persons: [KnownPerson] = []
        let rows = try Row.fetchCursor(
            try database.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
        while let row = try rows.next() {
            guard let person = PersonID(try row.decode(atIndex: 0)) else { continue }
            if persons.last?.person != person, let known = try KnownPerson(person, row) {
                persons.append(known)
            }
            guard persons.last?.person == person, let document = try KnownDocument(of: person, row)
            else { continue }
            persons[persons.count - 1].documents.append(document)
        }
        return persons
    }
}

extension KnownPerson {
    /// Nil for a row that is none of ours; throws where a value is not of its column's kind.
    fileprivate init?(_ person: PersonID, _ row: Row) throws {
        guard let nationality = StateCode(try row.decode(atIndex: 1)),
            let sex = Sex(rawValue: try row.decode(atIndex: 2))
        else { return nil }
        self.person = person
        self.nationality = nationality
        self.sex = sex
        mergedInto = try row.decode(String?.self, atIndex: 3).flatMap { PersonID($0) }
        identity = try row.decode(String?.self, atIndex: 4).map { surname in
            Identity(
                surname: surname, givenNames: try row.decode(String?.self, atIndex: 5) ?? "",
                machineSurname: try row.decode(atIndex: 6),
                machineGivenNames: try row.decode(atIndex: 7),
                born: try row.decode(String?.self, atIndex: 8).flatMap { PartialDate($0) },
                placeOfBirth: try row.decode(atIndex: 9))
        }
        documents = []
    }
}

extension KnownDocument {
    /// Nil for a person without documents, and for a row that is none of ours; throws where a value is
    /// not of its column's kind.
    fileprivate init?(of person: PersonID, _ row: Row) throws {
        guard let place = try row.decode(Int?.self, atIndex: 10),
            let kind = DocumentKind(rawValue: try row.decode(atIndex: 11)),
            let issuer = StateCode(try row.decode(atIndex: 12))
        else { return nil }
        name = DocumentName(person, place)
        self.kind = kind
        self.issuer = issuer
        validThrough = try row.decode(String?.self, atIndex: 13).flatMap { Day($0) }
        details = try row.decode(String?.self, atIndex: 14).map {
            DocumentDetails(number: $0, optionalData: try row.decode(atIndex: 15))
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
