public import Casework

extension CommandRecord {
    /// Reads a command as it is kept, in its newest form only: what was signed waits for days, not years.
    ///
    /// Throws `EventCodingError` for what is no command, for another version of one, and for bytes
    /// that are not those `encoded` gives.
    public init(decoding body: [UInt8]) throws(EventCodingError) {
        do {
            let scan = try JSONScan(body)
            let head = try scan.decode(CommandHeading.self)
            guard let kind = CommandKind(rawValue: head.command) else {
                throw EventCodingError.envelope(member: "command")
            }
            guard let actor = Actor(authID: head.authid, office: head.office) else {
                throw EventCodingError.envelope(member: "authid")
            }
            guard let payload = scan.member("payload") else {
                throw EventCodingError.envelope(member: "payload")
            }
            let reader = PayloadReader(scan: scan, payload: payload)
            let command =
                try reader.caseCommand(kind).map { .casework($0) } ?? reader.command(kind)
            guard command.version == head.version else {
                throw EventCodingError.envelope(member: "version")
            }
            self.init(
                ledger: head.ledger, id: head.id, actor: actor, issuedAt: head.issuedAt,
                notAfter: head.notAfter, expecting: head.expecting, command: command)
            guard try encoded() == body else { throw EventCodingError.envelope(member: "form") }
        } catch let error as EventCodingError {
            throw error
        } catch {
            throw .envelope(member: "command")
        }
    }
}

/// What stands in a kept command besides what it asks.
public struct CommandHeading: Decodable, Sendable {
    public let ledger: String
    /// The command's name, as `recordCrossing`.
    public let command: String
    public let version: Int
    public let id: CommandID
    /// Who gave it, as `officer/O-AZ-0017`.
    public let authid: String
    public let office: OfficeCode
    public let issuedAt: Instant
    public let notAfter: Instant?
    public let expecting: [CommandRecord.Expectation]

    /// Reads it off `body`; throws `DecodingError` for what is no kept command.
    public init(of body: [UInt8]) throws {
        self = try JSONScan(body).decode(CommandHeading.self)
    }

    /// The officer who gave it; nil where the program itself did.
    public var officer: OfficerID? { Actor(authID: authid, office: office)?.officer }
}

extension Actor {
    /// Reads CloudEvents `authid`, as `officer/O-AZ-0017`; nil for any other form.
    init?(authID: String, office: OfficeCode) {
        if authID == Actor.system(office: office).authID {
            self = .system(office: office)
            return
        }
        let prefix = "officer/"
        guard authID.utf8.starts(with: prefix.utf8),
            let officer = OfficerID(String(authID.dropFirst(prefix.count)))
        else { return nil }
        self = .officer(officer, office: office)
    }
}

/// Reads the payload of a kept command.
struct PayloadReader {
    let scan: JSONScan
    let payload: JSONScan.Member

    func read<Payload: Decodable>() throws -> Payload {
        try scan.decode(Payload.self, at: payload)
    }

    func command(_ kind: CommandKind) throws -> Command {
        switch kind {
        case .foundLedger: .foundLedger(try read())
        case .acceptClock: .acceptClock(try read())
        case .enactLaw: .enactLaw(try read())
        case .registerPerson: .registerPerson(try read())
        case .addDocument: .addDocument(try read())
        case .changeName: .changeName(try read())
        case .changeNationalities: .changeNationalities(try read())
        case .correctRegistration: .correctRegistration(try read())
        case .correctDocument: .correctDocument(try read())
        case .mergePersons: .mergePersons(try read())
        case .unmergePersons: .unmergePersons(try read())
        case .annulRecord: .annulRecord(try read())
        case .recordVisa: .recordVisa(try read())
        case .correctVisa: .correctVisa(try read())
        case .cancelVisa: .cancelVisa(try read())
        case .recordCrossing: .recordCrossing(try read())
        case .correctCrossing: .correctCrossing(try read())
        case .moveCrossing: .moveCrossing(try read())
        case .refuseEntry: .refuseEntry(try read())
        case .registerPlace: .registerPlace(try read())
        case .importCrossing: .importCrossing(try read())
        case .assignCrossing: .assignCrossing(try read())
        case .dismissCrossing: .dismissCrossing(try read())
        case .demandAuthority: .authority(.demandAuthority(try read()))
        case .openOffice: .authority(.openOffice(try read()))
        case .changeOffice: .authority(.changeOffice(try read()))
        case .closeOffice: .authority(.closeOffice(try read()))
        case .assignFile: .authority(.assignFile(try read()))
        case .registerOfficer: .authority(.registerOfficer(try read()))
        case .moveOfficer: .authority(.moveOfficer(try read()))
        case .suspendOfficer: .authority(.suspendOfficer(try read()))
        case .reinstateOfficer: .authority(.reinstateOfficer(try read()))
        case .dischargeOfficer: .authority(.dischargeOfficer(try read()))
        case .addKey: .authority(.addKey(try read()))
        case .revokeKey: .authority(.revokeKey(try read()))
        case .recordTraining: .authority(.recordTraining(try read()))
        case .withdrawTraining: .authority(.withdrawTraining(try read()))
        case .grantRole: .authority(.grantRole(try read()))
        case .revokeRole: .authority(.revokeRole(try read()))
        case .delegateRole: .authority(.delegateRole(try read()))
        case .endDelegation: .authority(.endDelegation(try read()))
        case .approveAct: .authority(.approveAct(try read()))
        case .returnAct: .authority(.returnAct(try read()))
        default: throw EventCodingError.envelope(member: "command")
        }
    }
}
