public import Casework

/// A command as it is kept, hashed and signed: canonical JSON (RFC 8785).
public struct CommandRecord: Equatable, Sendable {
    public let ledger: String
    public let id: CommandID
    public let actor: Actor
    /// When the command was given.
    public let issuedAt: Instant
    /// The last moment at which a signed command is accepted, inclusive; nil for one that nobody signs.
    public let notAfter: Instant?
    /// The length of a history that the officer had seen; empty where none was vouched for.
    public let expecting: [Expectation]
    public let command: Command

    /// A history and its length as the officer had seen it.
    public struct Expectation: Equatable, Sendable, Codable {
        public let subject: Subject
        public let length: Int

        public init(subject: Subject, length: Int) {
            self.subject = subject
            self.length = length
        }
    }

    public init(
        ledger: String, id: CommandID, actor: Actor, issuedAt: Instant, notAfter: Instant? = nil,
        expecting: [Expectation], command: Command
    ) {
        self.ledger = ledger
        self.id = id
        self.actor = actor
        self.issuedAt = issuedAt
        self.notAfter = notAfter
        self.expecting = expecting
        self.command = command
    }

    /// The canonical bytes.
    public func encoded() throws -> [UInt8] {
        let name = command.name
        return switch command {
        case .foundLedger(let payload): try encoded(name, payload)
        case .acceptClock(let payload): try encoded(name, payload)
        case .enactLaw(let payload): try encoded(name, payload)
        case .registerPerson(let payload): try encoded(name, payload)
        case .addDocument(let payload): try encoded(name, payload)
        case .changeName(let payload): try encoded(name, payload)
        case .changeNationalities(let payload): try encoded(name, payload)
        case .correctRegistration(let payload): try encoded(name, payload)
        case .correctDocument(let payload): try encoded(name, payload)
        case .mergePersons(let payload): try encoded(name, payload)
        case .unmergePersons(let payload): try encoded(name, payload)
        case .annulRecord(let payload): try encoded(name, payload)
        case .recordVisa(let payload): try encoded(name, payload)
        case .correctVisa(let payload): try encoded(name, payload)
        case .cancelVisa(let payload): try encoded(name, payload)
        case .recordCrossing(let payload): try encoded(name, payload)
        case .correctCrossing(let payload): try encoded(name, payload)
        case .moveCrossing(let payload): try encoded(name, payload)
        case .refuseEntry(let payload): try encoded(name, payload)
        case .registerPlace(let payload): try encoded(name, payload)
        case .importCrossing(let payload): try encoded(name, payload)
        case .assignCrossing(let payload): try encoded(name, payload)
        case .dismissCrossing(let payload): try encoded(name, payload)
        case .authority(let command): try encoded(command)
        case .casework(let command): try encoded(command)
        }
    }

    private func encoded(_ command: AuthorityCommand) throws -> [UInt8] {
        let name = command.kind.rawValue
        return switch command {
        case .demandAuthority(let payload): try encoded(name, payload)
        case .openOffice(let payload): try encoded(name, payload)
        case .changeOffice(let payload): try encoded(name, payload)
        case .closeOffice(let payload): try encoded(name, payload)
        case .assignFile(let payload): try encoded(name, payload)
        case .registerOfficer(let payload): try encoded(name, payload)
        case .moveOfficer(let payload): try encoded(name, payload)
        case .suspendOfficer(let payload): try encoded(name, payload)
        case .reinstateOfficer(let payload): try encoded(name, payload)
        case .dischargeOfficer(let payload): try encoded(name, payload)
        case .addKey(let payload): try encoded(name, payload)
        case .revokeKey(let payload): try encoded(name, payload)
        case .recordTraining(let payload): try encoded(name, payload)
        case .withdrawTraining(let payload): try encoded(name, payload)
        case .grantRole(let payload): try encoded(name, payload)
        case .revokeRole(let payload): try encoded(name, payload)
        case .delegateRole(let payload): try encoded(name, payload)
        case .endDelegation(let payload): try encoded(name, payload)
        case .approveAct(let payload): try encoded(name, payload)
        case .returnAct(let payload): try encoded(name, payload)
        }
    }

    func encoded(_ name: String, _ payload: some Encodable) throws -> [UInt8] {
        try JSONLineEncoder(keys: .sorted).encode(
            Body(
                ledger: ledger, command: name, version: command.version, id: id,
                authid: actor.authID,
                office: actor.office, issuedAt: issuedAt, notAfter: notAfter, expecting: expecting,
                payload: payload))
    }

    private struct Body<Payload: Encodable>: Encodable {
        let ledger: String
        let command: String
        let version: Int
        let id: CommandID
        let authid: String
        let office: OfficeCode
        let issuedAt: Instant
        let notAfter: Instant?
        let expecting: [Expectation]
        let payload: Payload
    }

    /// Says whether a kept command is `command`, given by the same officer: the same name and the
    /// same payload, besides commitments, which differ each time for their salts.
    ///
    /// Of two acceptances of the clock each is about its own moment, and they count as the same.
    public static func isSame(
        _ body: [UInt8], as command: Command, by actor: Actor
    ) throws -> Bool {
        let kept = try JSONScan(body)
        let summary = try kept.decode(Summary.self)
        guard summary.command == command.name, summary.authid == actor.authID else { return false }
        if case .acceptClock = command { return true }
        let asked = CommandRecord(
            ledger: "", id: CommandID(made: EventID(Instant(microseconds: 0), random: [])),
            actor: actor, issuedAt: Instant(microseconds: 0), expecting: [], command: command)
        return try payload(of: kept) == payload(of: JSONScan(asked.encoded()))
    }

    /// Returns the payload's bytes with each commitment replaced by nothing.
    private static func payload(of scan: JSONScan) throws -> [UInt8] {
        guard let member = scan.member("payload") else {
            throw EventCodingError.envelope(member: "payload")
        }
        let words = scan.withBytes(of: member.value) { $0.split(separator: 0x22) }
        return Array(
            words.filter { Commitment(String(decoding: $0, as: UTF8.self)) == nil }
                .joined(separator: [0x22]))
    }

    private struct Summary: Decodable {
        let command: String
        let authid: String
    }
}

/// The content of a sealed part ⇄ the canonical JSON that is committed to.
public enum PartCoder {
    /// Returns the canonical bytes of a part's content.
    public static func encode(_ content: some Encodable) throws -> [UInt8] {
        try JSONLineEncoder(keys: .sorted).encode(content)
    }

    /// Returns the content of a part that was opened; throws `DecodingError`.
    public static func decode<Content: Decodable>(
        _ type: Content.Type, from bytes: [UInt8]
    ) throws -> Content {
        try JSONLineDecoder().decode(type, from: bytes)
    }
}

extension Command {
    /// The name of the command as it is kept.
    public var name: String { kind.rawValue }

    /// The version of the payload as it is kept.
    var version: Int {
        switch self {
        case .registerPerson, .recordCrossing: 2
        case .foundLedger, .acceptClock, .enactLaw, .addDocument, .changeName, .changeNationalities,
            .correctRegistration, .correctDocument, .mergePersons, .unmergePersons, .annulRecord,
            .recordVisa, .correctVisa, .cancelVisa, .correctCrossing, .moveCrossing, .refuseEntry,
            .registerPlace, .importCrossing, .assignCrossing, .dismissCrossing, .authority,
            .casework:
            1
        }
    }
}
