import Casework
import EventCoding
import EventLog
import Foundation
import Projections
import Signatures
import Testing
import TransparencyLog

@testable import Ledger

@Suite("Signed commands")
struct SignedCommandTests {
    private let offices: OfficeLedger
    private let registrar = 3

    init() throws {
        offices = try OfficeLedger(signed: true)
        try offices.register(registrar)
        try addKey(registrar)
        try offices.grant(registrar, .registrar)
    }

    private func addKey(_ number: Int, through: Day? = nil) throws {
        let proposed = try offices.perform(
            .authority(
                .addKey(
                    AddKey(
                        officer: try OfficeLedger.officer(number),
                        key: try OfficeLedger.key(number), validThrough: through,
                        addedOn: try #require(OfficeLedger.today)))), as: 1)
        try offices.approve(try #require(OfficeLedger.act(of: proposed)), as: 2)
    }

    private func registration(
        _ document: String = "13AB45678", id: String? = nil
    ) throws -> Request {
        try OfficeLedger.request(
            .registerPerson(try TestLedger.person("BERIDZE", "GEO", document)), as: registrar,
            for: "GNJ", id: id)
    }

    private func error(_ signed: SignedCommand) -> LedgerError? { error(Request(signed)) }

    private func error(_ request: Request) -> LedgerError? {
        do throws(LedgerError) {
            _ = try offices.test.ledger.perform(request)
            return nil
        } catch {
            return error
        }
    }

    private var ledger: Ledger { offices.test.ledger }

    private func check() throws -> SignatureReport {
        try SignatureCheck.report(on: ledger.log)
    }

    // MARK: What is recorded

    @Test("What was signed is recorded with its signature, and both are in the hash of each line")
    func recorded() throws {
        // When a registrar signs a registration
        let signed = try offices.sign(try registration(id: "counter-1"), by: registrar)
        let receipt = try ledger.perform(Request(signed))

        // Then the very bytes stand in the ledger, and its lines hold the hash of both
        let stored = try #require(try ledger.log.command("counter-1"))
        #expect(stored.command.body == signed.draft.body)
        #expect(stored.command.signature == signed.signature.blob)
        let lines = try offices.test.lines()
        for event in receipt.events {
            let line = lines[event.position.value - 1]
            #expect(line.contains(#""commandhash":"\#(stored.command.hash.hex)""#))
        }
        // And everything in the ledger verifies, the law from before signatures excepted
        let report = try check()
        #expect(report.faults.isEmpty)
        #expect(report.unsigned == 2)
        #expect(try offices.test.verify().faults.isEmpty)
        let person = try #require(receipt.person)
        let known = try #require(try ledger.knownPerson(person))
        #expect(known.traits?.surname == "BERIDZE")
    }

    @Test(
        "A document that is named by its number stands in what is signed by its place in the file")
    func documentName() throws {
        let receipt = try ledger.perform(
            Request(try offices.sign(try registration(), by: registrar)))
        let person = try #require(receipt.person)
        let crossing = CrossingToRecord(
            person: person, direction: .entry,
            crossedAt: try #require(Instant("2026-07-30T08:00:00Z")),
            checkpoint: try #require(CheckpointCode("BAK-GYD")), documentNumber: "13AB45678")
        let draft = try ledger.draft(
            try OfficeLedger.request(.recordCrossing(crossing), as: registrar, for: "GNJ"),
            notAfter: try #require(Instant("2026-08-02T00:00:00Z")))
        let body = String(decoding: draft.body, as: UTF8.self)
        #expect(body.contains(#""document":"\#(person)/d1""#))
        #expect(!body.contains("13AB45678"))
    }

    @Test(
        "A command that is recorded again is answered with its first result, and nothing is added")
    func replayed() throws {
        let signed = try offices.sign(try registration(id: "counter-2"), by: registrar)
        let first = try ledger.perform(Request(signed))
        let size = try ledger.size()
        // Also after it could no longer be recorded
        offices.test.clock.advance(microseconds: 3_600_000_000)
        let again = try ledger.perform(Request(signed))
        #expect(again.wasAccepted)
        #expect(again.events.map(\.position) == first.events.map(\.position))
        #expect(try ledger.size() == size)
    }

    // MARK: What is refused

    @Test("Without a signature nothing is recorded, and the attempt is noted")
    func unsigned() throws {
        let size = try ledger.size()
        let officer = try OfficeLedger.officer(registrar)
        #expect(error(try registration()) == .denied(.unsigned(officer)))
        #expect(try ledger.size() == size)
        #expect(try ledger.deniedAttempts().attempts.last?.reason == .unsigned)
        // What is only rehearsed needs none
        #expect(try ledger.rehearse(try registration()).events.isEmpty == false)
    }

    @Test(
        "A signature of something else is none: other bytes, another ledger's namespace, another key"
    )
    func forged() throws {
        let one = try ledger.draft(
            try registration(), notAfter: try #require(Instant("2026-08-02T00:00:00Z")))
        let other = try ledger.draft(
            try registration("77ZZ00001"), notAfter: try #require(Instant("2026-08-02T00:00:00Z")))
        let key = try OfficeLedger.privateKey(registrar)
        let ofOther = try key.sign(other.body, namespace: other.namespace)
        #expect(throws: SignatureError.notSigned) { try SignedCommand(one, signature: ofOther) }
        let namespace = CommandDraft.namespace(of: "ledger.test/nx")
        let elsewhere = try key.sign(one.body, namespace: namespace)
        #expect(throws: SignatureError.otherNamespace(namespace)) {
            try SignedCommand(one, signature: elsewhere)
        }
    }

    @Test("A command of another ledger is refused, though everything in it is sound")
    func otherLedger() throws {
        let record = try record(
            "other-1", of: "ledger.test/nx", at: Instant("2026-08-01T08:00:00Z"),
            notAfter: Instant("2026-08-02T08:00:00Z"))
        #expect(error(try signed(record)) == .signature(.otherLedger("ledger.test/nx")))
    }

    @Test("A command comes within its time: not before it was given, not after its last moment")
    func term() throws {
        let now = Instant(microseconds: offices.test.clock.surroundings.now())
        let last = now.adding(microseconds: 60_000_000)
        let late = try offices.sign(try registration("1"), by: registrar, notAfter: last)
        let punctual = try offices.sign(try registration("2"), by: registrar, notAfter: last)
        // The clock moves a millisecond at each look
        offices.test.clock.set("\(last.adding(microseconds: -1000))")
        #expect(error(punctual) == nil)
        let refusal = error(late)
        guard case .signature(.expired(last, _)) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        // Given by a clock that is ahead of this one by more than a minute
        let early = try record(
            "early-1", of: ledger.identity.origin, at: last.adding(microseconds: 61_000_000),
            notAfter: last.adding(microseconds: 600_000_000))
        guard case .signature(.early) = error(try signed(early)) else {
            Issue.record("an early command was taken")
            return
        }
    }

    @Test("A command without a last moment is refused")
    func noTerm() throws {
        let record = try record(
            "endless-1", of: ledger.identity.origin, at: Instant("2026-08-01T08:00:00Z"),
            notAfter: nil)
        #expect(error(try signed(record)) == .signature(.noTerm))
    }

    private func record(
        _ id: String, of ledger: String, at issuedAt: Instant?, notAfter: Instant?
    ) throws -> CommandRecord {
        CommandRecord(
            ledger: ledger, id: try #require(CommandID(id)),
            actor: .officer(
                try OfficeLedger.officer(1), office: try OfficeLedger.office("BAK")),
            issuedAt: try #require(issuedAt), notAfter: notAfter, expecting: [],
            command: .authority(
                .reinstateOfficer(
                    ReinstateOfficer(
                        officer: try OfficeLedger.officer(registrar),
                        reinstatedOn: try #require(OfficeLedger.today)))))
    }

    /// Returns the command signed by the first administrator.
    private func signed(_ record: CommandRecord) throws -> SignedCommand {
        let draft = try CommandDraft(record, PreparedWork(record.command, [:]))
        return try SignedCommand(
            draft,
            signature: try OfficeLedger.privateKey(1).sign(draft.body, namespace: draft.namespace))
    }

    @Test("A ledger that knows no officers takes no signature")
    func noOfficers() throws {
        let trial = try TestLedger()
        let draft = try trial.ledger.draft(
            try TestLedger.request(
                .registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678"))),
            notAfter: try #require(Instant("2026-08-02T00:00:00Z")))
        let signed = try SignedCommand(
            draft,
            signature: try OfficeLedger.privateKey(1).sign(draft.body, namespace: draft.namespace))
        #expect(throws: LedgerError.signature(.noOfficers)) {
            try trial.ledger.perform(Request(signed))
        }
    }

    // MARK: Whose key it is

    @Test("A key of another officer signs for nobody else")
    func keyOfAnother() throws {
        let signed = try offices.sign(try registration(), by: 2)
        #expect(error(signed) == .denied(.keyNotHeld(try OfficeLedger.officer(registrar))))
    }

    @Test("A key that was revoked signs no more; what it signed before stands")
    func revoked() throws {
        // Given a registration, and one that was signed and not yet recorded
        let before = try offices.sign(try registration("1"), by: registrar)
        let waiting = try offices.sign(try registration("2"), by: registrar)
        #expect(error(before) == nil)
        let key = try #require(
            try ledger.officerKeys().first { $0.officer == OfficerID("O-AZ-0003") })
        // When the key is revoked
        let receipt = try offices.perform(
            .authority(
                .revokeKey(
                    RevokeKey(
                        officer: key.officer, position: key.addedAt,
                        revokedOn: try #require(OfficeLedger.today)))), as: 1)
        let position = try #require(receipt.events.first).position
        // Then the one that came later is denied, and the earlier one stands for ever
        #expect(error(waiting) == .denied(.keyRevoked(key.officer, position)))
        #expect(try check().faults.isEmpty)
    }

    @Test("A key signs through its last day, in Baku, and no longer")
    func ended() throws {
        try offices.register(4)
        try addKey(4, through: Day("2026-08-01"))
        try offices.grant(4, .registrar)
        let request = try OfficeLedger.request(
            .registerPerson(try TestLedger.person("BERIDZE", "GEO", "1")), as: 4, for: "GNJ")
        let signed = try offices.sign(
            request, by: 4, notAfter: Instant("2026-08-05T00:00:00Z"))
        let other = try offices.sign(
            try OfficeLedger.request(
                .registerPerson(try TestLedger.person("QUAVA", "GEO", "2")), as: 4, for: "GNJ"),
            by: 4, notAfter: Instant("2026-08-05T00:00:00Z"))
        offices.test.clock.set("2026-08-01T19:59:59Z")
        #expect(error(signed) == nil)
        offices.test.clock.set("2026-08-01T20:00:00Z")
        let refusal = error(other)
        guard case .denied(.keyEnded(_, through: Day("2026-08-01"), _)) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(try check().faults.isEmpty)
    }

    @Test("Who allows it is proved by the key as well")
    func proof() throws {
        let key = try #require(
            try ledger.officerKeys().first { $0.officer == OfficerID("O-AZ-0003") })
        var authority = Authority()
        authority.demand = try ledger.log.ledgerFile(through: .max).demand
        authority.offices = try ledger.log.offices(through: .max)
        authority.officers = try ledger.log.officers(through: .max)
        var matter = Matter(.registerPerson, for: try OfficeLedger.office("GNJ"))
        matter.signature = .by(key.key)
        let answer = authorise(
            matter, by: key.officer, authority, on: try #require(OfficeLedger.today))
        guard case .allowed(let right) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(right.proof.contains(key.addedAt))
    }
}
