public import Casework
public import EventCoding
import EventLog
import Projections
public import Signatures

/// A command as it will be kept, ready to be signed, with the personal content behind its commitments.
public struct CommandDraft: Sendable {
    public let record: CommandRecord
    /// What is signed: the command in canonical JSON.
    public let body: [UInt8]
    let prepared: PreparedWork

    /// Returns until when a command that is signed and given at `instant` may arrive: for ten minutes.
    public static func arrival(of instant: Instant) -> Instant {
        instant.adding(microseconds: 10 * 60_000_000)
    }

    init(_ record: CommandRecord, _ prepared: PreparedWork) throws {
        self.record = record
        self.prepared = prepared
        body = try record.encoded()
    }

    /// For what the signature is made: commands of this ledger and nothing else.
    public var namespace: String { CommandDraft.namespace(of: record.ledger) }

    /// Returns the namespace of the commands of the ledger with an origin.
    public static func namespace(of origin: String) -> String { "salname-command@" + origin }
}

/// A command with the signature of one who gives it.
///
/// That the key it names has signed it is certain; whose key that is, and whether it counts, is decided when
/// the command is recorded.
public struct SignedCommand: Sendable {
    public let draft: CommandDraft
    public let signature: SSHSignature

    /// Puts the two together; throws where the signature is not of this command.
    public init(
        _ draft: CommandDraft, signature: SSHSignature
    ) throws(SignatureError) {
        try signature.verify(draft.body, namespace: draft.namespace, by: signature.key)
        self.draft = draft
        self.signature = signature
    }

    /// The key as the ledger writes keys.
    var key: KeyText? { KeyText(signature.key.text) }
}

/// Why a signed command is not recorded, whoever's key it is.
public enum SignatureRefusal: Error, Equatable, Sendable {
    /// The signature is not of this command, or none at all.
    case forged(SignatureError)
    /// The command is for another ledger.
    case otherLedger(String)
    /// It came later than it may.
    case expired(notAfter: Instant, now: Instant)
    /// It was given at a moment that the clock has not reached.
    case early(issuedAt: Instant, now: Instant)
    /// It says no last moment, or one before it was given.
    case noTerm
    /// The ledger knows no officers, and so nobody's key.
    case noOfficers
    /// The file is no signed command, or something in it was changed; what is wrong with it.
    case damaged(String)
}

extension Request {
    /// Asks for what a signed command says, in its officer's name and under its own.
    public init(_ signed: SignedCommand, correlation: String? = nil) {
        let record = signed.draft.record
        self.init(
            id: record.id, actor: record.actor, correlation: correlation, work: .signed(signed))
    }

    /// The signed command; nil for a request that nobody signed.
    public var signed: SignedCommand? {
        if case .signed(let signed) = work { signed } else { nil }
    }
}

extension Ledger {
    /// Whether commands must be signed.
    public func demandsSignatures() throws(LedgerError) -> Bool {
        try roofed { try log.ledgerFile(through: .max).demand?.signatures == .demanded }
    }

    /// Whether the ledger demands officers with the right to act, and so knows whose a key is.
    public func knowsOfficers() throws(LedgerError) -> Bool {
        try roofed { try log.ledgerFile(through: .max).demand != nil }
    }

    /// Returns the command that asks for what `request` asks, to be signed and given through `notAfter`.
    ///
    /// Nothing is decided. What must be looked up, as whose document has a number, is looked up now; if it is
    /// otherwise when the command is recorded, the rules see what was signed.
    public func draft(
        _ request: Request, notAfter: Instant
    ) throws(LedgerError) -> CommandDraft {
        try roofed {
            let clock = Instant(microseconds: surroundings.now())
            let prepared = try PreparedWork(
                request.work, clock: clock, random: surroundings.random,
                documentName: { try documentName($0, $1) })
            let id = request.id ?? CommandID(made: EventID(clock, random: surroundings.random(10)))
            let record = CommandRecord(
                ledger: identity.origin, id: id, actor: request.actor, issuedAt: clock,
                notAfter: notAfter, expecting: try expectations(request, prepared.command),
                command: prepared.command)
            return try CommandDraft(record, prepared)
        }
    }

    private func expectations(
        _ request: Request, _ command: Command
    ) throws -> [CommandRecord.Expectation] {
        guard let seen = request.seenLength else { return [] }
        var facts = Facts(now: Instant(microseconds: surroundings.now()))
        facts.ledger = try log.ledgerFile(through: .max)
        guard let subject = command.mainSubject(facts) else { return [] }
        return [.init(subject: subject, length: seen)]
    }

    private func documentName(_ number: String, _ person: PersonID) throws -> DocumentName {
        let group = try personFiles(person, through: .max).group(of: person)
        return try DocumentName.chosen(
            from: try people().documents(numbered: number), for: person, in: group)
    }
}

extension DocumentName {
    /// Returns which of the documents with one number is meant: the newest of the person, who is one with
    /// `group`.
    ///
    /// Throws `LedgerError` where there is none, and where it is somebody else's.
    static func chosen(
        from found: [DocumentName], for person: PersonID, in group: [PersonID]
    ) throws(LedgerError) -> DocumentName {
        if let own = found.filter({ group.contains($0.person) }).max() { return own }
        if let other = found.min() {
            throw .documentOfAnother(person, holder: other.person)
        }
        throw .documentNotFound(person)
    }
}
