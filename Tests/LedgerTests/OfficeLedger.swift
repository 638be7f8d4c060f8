import Casework
import EventCoding
import Foundation
import Ledger
import Signatures
import Testing

/// A ledger that demands officers with the right to act: O-AZ-0001 and O-AZ-0002 are administrators,
/// HQ (here BAK) is over all offices, GNJ and SHK belong to it.
struct OfficeLedger {
    let test: TestLedger
    /// Whether every command is signed, by the officer's own key.
    let isSigned: Bool

    static let today = Day("2026-08-01")

    init(seed: UInt64 = 1, signed: Bool = false) throws {
        test = try TestLedger(seed: seed)
        isSigned = signed
        let today = try #require(Self.today)
        try perform(
            .authority(
                .demandAuthority(
                    DemandAuthority(
                        signatures: signed ? .demanded : .none,
                        officeName: "Dövlət Miqrasiya Xidməti",
                        administrators: [
                            FirstAdministrator(officer: try Self.officer(1), key: try Self.key(1)),
                            FirstAdministrator(officer: try Self.officer(2), key: try Self.key(2)),
                        ], demandedOn: today, validThrough: today.adding(days: 700)))), as: 1)
        try open("GNJ")
        try open("SHK")
    }

    static func officer(_ number: Int) throws -> OfficerID {
        try #require(OfficerID("O-AZ-000\(number)"))
    }

    static func office(_ code: String) throws -> OfficeCode { try #require(OfficeCode(code)) }

    /// The key with which an officer signs.
    static func privateKey(_ number: Int) throws -> SSHPrivateKey {
        try SSHPrivateKey(seed: [UInt8](repeating: UInt8(number), count: 32))
    }

    static func key(_ number: Int) throws -> KeyText {
        try #require(KeyText(try privateKey(number).publicKey.text))
    }

    static func request(
        _ work: Work, as number: Int, for office: String = "BAK", id: String? = nil
    ) throws -> Request {
        Request(
            id: id.flatMap { CommandID($0) },
            actor: .officer(try officer(number), office: try Self.office(office)), work: work)
    }

    /// Performs `work` as an officer, for the office named.
    @discardableResult
    func perform(_ work: Work, as number: Int, for office: String = "BAK") throws -> Receipt {
        let request = try Self.request(work, as: number, for: office)
        guard isSigned else { return try test.ledger.perform(request) }
        // By the file in which a signed command travels: whatever may be asked goes through it.
        let file = try SignedCommandFile.bytes(of: try sign(request, by: number))
        return try test.ledger.perform(Request(try SignedCommandFile.read(file)))
    }

    /// Returns the request as an officer signed it, to be recorded within ten minutes.
    func sign(
        _ request: Request, by number: Int, notAfter: Instant? = nil
    ) throws -> SignedCommand {
        let now = Instant(microseconds: test.clock.surroundings.now())
        let draft = try test.ledger.draft(
            request, notAfter: notAfter ?? CommandDraft.arrival(of: now))
        return try SignedCommand(
            draft,
            signature: try Self.privateKey(number).sign(draft.body, namespace: draft.namespace))
    }

    /// Returns why the officer may not, or why a rule says no.
    func error(
        _ work: Work, as number: Int, for office: String = "BAK"
    ) throws -> LedgerError? {
        do {
            try perform(work, as: number, for: office)
            return nil
        } catch let error as LedgerError {
            return error
        }
    }

    private func open(_ code: String) throws {
        try perform(
            .authority(
                .openOffice(
                    OpenOffice(
                        office: try Self.office(code), name: code, kind: .regional,
                        parent: try Self.office("BAK"), territory: [],
                        openedOn: try #require(Self.today)))), as: 1)
    }

    func register(_ number: Int, of office: String = "GNJ", person: PersonID? = nil) throws {
        try perform(
            .registerOfficer(
                OfficerToRegister(
                    officer: try Self.officer(number), office: try Self.office(office),
                    person: person, name: OfficerName(surname: "MƏMMƏDOVA", givenNames: "AYSEL"),
                    registeredOn: try #require(Self.today))), as: 1)
    }

    static func grant(_ number: Int, _ role: Role, _ office: String) throws -> Work {
        let today = try #require(Self.today)
        return .authority(
            .grantRole(
                GrantRole(
                    officer: try officer(number), role: role, office: try Self.office(office),
                    services: nil, grantedFrom: today, validThrough: today.adding(days: 365))))
    }

    /// Grants a role by two administrators, and returns where it stands.
    @discardableResult
    func grant(_ number: Int, _ role: Role, _ office: String = "GNJ") throws -> Position {
        let proposed = try perform(try Self.grant(number, role, office), as: 1)
        let approved = try approve(try #require(Self.act(of: proposed)), as: 2)
        return try #require(approved.events.last).position
    }

    static func act(of receipt: Receipt) -> ActID? {
        guard case .authority(.actProposed(let event))? = receipt.events.first?.event else {
            return nil
        }
        return event.act
    }

    @discardableResult
    func approve(_ act: ActID, as number: Int, for office: String = "BAK") throws -> Receipt {
        try perform(
            .authority(.approveAct(ApproveAct(act: act, approvedOn: try #require(Self.today)))),
            as: number, for: office)
    }

    static func revocation(_ number: Int, _ grant: Position) throws -> Work {
        .authority(
            .revokeRole(
                RevokeRole(
                    officer: try officer(number), position: grant,
                    revokedOn: try #require(Self.today))))
    }
}
