public import Casework
import EventCoding
public import EventLog
import GRDB

extension PeopleRegister {
    /// Writes all that is known of `person`, as the history tells it that was folded into `file`.
    ///
    /// Which name, which documents stand is told by the person's file; what they say is opened from the
    /// lines that brought them. So a correction, a change, an annulment all come to the same rows as if
    /// the register were made anew.
    func write(
        _ person: PersonID, _ file: PersonFile, _ told: PeopleHistories, into database: Database
    ) throws {
        try remove(person, from: database)
        guard let registration = file.registration, let nationality = file.nationalities.last?.first
        else { return }
        let names = [registration.position] + file.nameChanges.map(\.position)
        let identities = try names.compactMap {
            try content(of: .identity, as: Identity.self, in: told.sealed[$0])
        }
        // One key opens all of a person's parts, so that none is missing unless all are.
        let current = identities.last.flatMap { identities.first?.renamed($0) }
        try database.run(
            "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                person.text, nationality.text, registration.sex.rawValue, file.mergedInto?.text,
                current?.surname, current?.givenNames, current?.machineSurname,
                current?.machineGivenNames, current?.born?.description, current?.placeOfBirth,
            ])
        // Whoever has changed the name is found by the name before as well.
        for key in Set(identities.flatMap(\.searchKeys)).sorted() {
            try database.run("INSERT INTO name_key VALUES (?, ?)", [key, person.text])
        }
        for document in file.documents {
            let details = try content(
                of: .document, as: DocumentDetails.self, in: told.sealed[document.position])
            try database.run(
                "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    person.text, document.index, document.kind.rawValue, document.issuer.text,
                    document.validThrough?.description, details?.number, details?.optionalData,
                    details?.optionalData.flatMap { PersonalNumber($0) }?.text,
                ])
        }
    }

    private func remove(_ person: PersonID, from database: Database) throws {
        for table in ["name_key", "document", "person"] {
            try database.run("DELETE FROM \(table) WHERE person = ?", [person.text])
        }
    }

    func identity(at position: Position, in log: some LogReader) throws -> Identity? {
        try content(of: .identity, as: Identity.self, at: position, in: log)
    }

    func details(at position: Position, in log: some LogReader) throws -> DocumentDetails? {
        try content(of: .document, as: DocumentDetails.self, at: position, in: log)
    }

    /// Returns what the sealed part of the line at `position` says; nil where its key was destroyed.
    public func content<Content: Decodable>(
        of name: PartName, as type: Content.Type, at position: Position, in log: some LogReader
    ) throws -> Content? {
        var content: Content?
        try log.lines(position.value...position.value) { number, line in
            let (recorded, id) = try EventCoder.decodeNamed(line, at: number)
            content = try self.content(of: name, as: type, in: SealedLine(recorded, id: id))
        }
        return content
    }

    private func content<Content: Decodable>(
        of name: PartName, as type: Content.Type, in line: SealedLine?
    ) throws -> Content? {
        guard let line, let part = line.parts.first(where: { $0.part == name }),
            let bytes = try opener(part, line.id, line.type)
        else { return nil }
        guard let opened = try? PartCoder.decode(type, from: bytes) else {
            throw ViewsError.cannotApply(
                position: line.position.value,
                .payload(type: line.type, reason: "\(name.rawValue) part"))
        }
        return opened
    }
}

extension Database {
    /// Runs a statement that is prepared once: a feed of crossings registers people by the thousand.
    fileprivate func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }
}

extension Identity {
    /// The texts under which the name is found: those kept with it, or made now where none were.
    var searchKeys: [String] {
        let machine = machineSurname.map {
            NameKey.keys(surname: $0, givenNames: machineGivenNames ?? "")
        }
        return (matchKeys ?? NameKey.keys(surname: surname, givenNames: givenNames))
            + (machine ?? [])
    }
}

extension Event {
    /// Whether the event may change who somebody is known as.
    package var tellsWho: Bool {
        switch self {
        case .personRegistered, .personDocumentAdded, .personNameChanged,
            .personNationalitiesChanged, .personRegistrationCorrected, .personDocumentCorrected,
            .personsMerged, .personsUnmerged, .recordAnnulled:
            true
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .visaRecorded, .visaCorrected,
            .visaCancelled, .borderCrossed, .crossingCorrected, .entryRefused, .crossingUnmatched,
            .crossingAssigned, .unmatchedCrossingDismissed, .placeOfStayRegistered, .authority,
            .casework:
            false
        }
    }
}
