import Casework
import Custody
import EventCoding
import EventLog

/// Work whose personal data has been committed to: the command holds commitments, and the content
/// waits beside it to be sealed.
struct PreparedWork: Sendable {
    let command: Command
    /// The content and the salt behind each commitment.
    var parts: [Casework.Commitment: CommittedPart]
    /// The document that may be new to the ledger, for the search of who holds it.
    let document: DocumentToAdd?
    /// Who would be registered, for the search of who looks alike.
    let newcomer: IdentityTraits?

    /// Whether the command is the one that accepts the clock, which needs no right clock itself.
    var acceptsClock: Bool {
        if case .acceptClock = command { true } else { false }
    }

    /// Whether it gives the second hand to an act, whose parts another command has brought.
    var isApproval: Bool {
        if case .authority(.approveAct) = command { true } else { false }
    }

    /// Takes a command that was prepared elsewhere, with the content behind its commitments.
    init(_ command: Command, _ parts: [Casework.Commitment: CommittedPart]) throws {
        let named = try NamedParts(command, parts)
        self.command = command
        self.parts = parts
        document = named.document
        newcomer = named.newcomer
    }

    /// Prepares `work`; `documentName` finds the document with a number in a person's file.
    init(
        _ work: Work, clock: Instant, random: @escaping (Int) -> [UInt8],
        documentName: (String, PersonID) throws -> DocumentName
    ) throws {
        if case .signed(let signed) = work {
            self = signed.draft.prepared
            return
        }
        var committing = Committing(random: random)
        command = try committing.command(work, clock: clock, documentName)
        parts = committing.parts
        switch work {
        case .registerPerson(let person):
            document = person.document
            newcomer = IdentityTraits(person.identity, person.document)
        case .importCrossing(let line):
            document = line.document
            newcomer = line.identity.map { IdentityTraits($0, line.document) }
        case .addDocument(_, let added, _, _):
            document = added
            newcomer = nil
        case .correctDocument(_, let replacement, _, _):
            document = replacement
            newcomer = nil
        case .foundLedger, .acceptClock, .enactLaw, .changeName, .changeNationalities,
            .correctRegistration, .mergePersons, .unmergePersons, .annulRecord, .recordVisa,
            .correctVisa, .cancelVisa, .recordCrossing, .correctCrossing, .moveCrossing,
            .refuseEntry, .registerPlace, .assignCrossing, .dismissCrossing, .authority,
            .registerOfficer, .returnAct, .casework, .signed:
            document = nil
            newcomer = nil
        }
    }
}

/// The content behind a commitment.
struct CommittedPart: Sendable {
    let content: [UInt8]
    let salt: Salt
}

/// Commits to contents, and keeps them.
struct Committing {
    private var chance: Chance
    private(set) var parts: [Casework.Commitment: CommittedPart] = [:]

    init(random: @escaping (Int) -> [UInt8]) {
        chance = Chance(random: random)
    }

    mutating func commit(_ content: some Encodable) throws -> Casework.Commitment {
        let content = try PartCoder.encode(content)
        let salt = Salt(from: &chance)
        let text = Custody.Commitment(to: content, salt: salt).text
        guard let commitment = Casework.Commitment(text) else { throw SealError.malformed }
        parts[commitment] = CommittedPart(content: content, salt: salt)
        return commitment
    }

    mutating func commit(_ document: DocumentToAdd) throws -> NewDocument {
        NewDocument(
            kind: document.kind, issuer: document.issuer, validThrough: document.validThrough,
            details: try commit(document.details))
    }

    mutating func commit(remark: String?) throws -> Casework.Commitment? {
        try remark.map { try commit(Remark(text: $0)) }
    }

    mutating func commit(_ visa: VisaToRecord) throws -> VisaTerms {
        VisaTerms(
            kind: visa.kind, form: visa.form, entries: visa.entries, validFrom: visa.validFrom,
            validThrough: visa.validThrough, stayDays: visa.stayDays,
            details: try visa.number.map { try commit(DocumentDetails(number: $0)) })
    }
}

extension IdentityTraits {
    init(_ identity: Identity, _ document: DocumentToAdd?) {
        self.init(
            surname: identity.surname, givenNames: identity.givenNames,
            machineSurname: identity.machineSurname,
            machineGivenNames: identity.machineGivenNames, born: identity.born,
            documents: [document].compactMap(\.self).map {
                IdentityTraits.Document(issuer: $0.issuer, number: $0.details.number)
            },
            personalNumbers: [document?.details.optionalData].compactMap(\.self)
                .compactMap { PersonalNumber($0) })
    }
}

extension LineToImport {
    /// Who the line says that crossed; nil where it has no surname.
    var identity: Identity? {
        surname.map { Identity(surname: $0, givenNames: givenNames ?? "", born: born) }
    }
}

extension Identity {
    /// Returns the identity with the name as machines write it, by the table that was chosen, and with
    /// the keys under which it is found.
    ///
    /// A name with a letter that the table does not have keeps no such form; nothing is guessed.
    func completed(_ transliteration: Transliteration?) -> Identity {
        let machine = transliteration.flatMap { table -> (surname: String, given: String)? in
            guard machineSurname == nil,
                let surname = try? table.machineReadableText(of: surname),
                let given = try? table.machineReadableText(of: givenNames)
            else { return nil }
            return (surname, given)
        }
        return Identity(
            surname: surname, givenNames: givenNames,
            machineSurname: machineSurname ?? machine?.surname,
            machineGivenNames: machineGivenNames ?? machine?.given,
            matchKeys: NameKey.keys(surname: surname, givenNames: givenNames), born: born,
            placeOfBirth: placeOfBirth)
    }
}
