import Audit
import Casework
import EventLog
import Ledger
import Testing

@Suite("The right by which something was done, asked again")
struct RightOfEventTests {
    private func ask(_ ledger: Ledger, at position: Int) throws -> RightOfEvent {
        try RightOfEvent(at: position, in: ledger.log) { _ in nil }
    }

    @Test("What was recorded before an event always allows it, in the role that its line names")
    func everyEvent() throws {
        let offices = try OfficeLedger()
        let ledger = offices.test.ledger
        let today = try #require(OfficeLedger.today)
        let (third, fourth) = (try OfficeLedger.officer(3), try OfficeLedger.officer(4))
        try offices.register(3)
        try offices.register(4)
        let role = try offices.grant(3, .registrar)
        try offices.grant(4, .supervisor)
        for name in ["BERIDZE", "KAPANADZE"] {
            try offices.perform(
                .registerPerson(try TestLedger.person(name, "GEO", "13AB\(name.count)")), as: 3,
                for: "GNJ")
        }
        // A merge by two hands, a delegation that its owner gives, and what is done by it.
        let persons = try ["P-AZ-000001", "P-AZ-000002"].map { try #require(PersonID($0)) }
        let merge = try offices.perform(
            .mergePersons(kept: persons[0], duplicate: persons[1], on: today, remark: "bir"), as: 3,
            for: "GNJ")
        try offices.approve(try #require(OfficeLedger.act(of: merge)), as: 4, for: "GNJ")
        let delegated = try offices.perform(
            .authority(
                .delegateRole(
                    DelegateRole(
                        officer: fourth, delegator: third, grant: role, delegatedFrom: today,
                        validThrough: today))), as: 3, for: "GNJ")
        try offices.perform(
            .registerPerson(try TestLedger.person("LOMIDZE", "GEO", "77CD1")), as: 4, for: "GNJ")
        try offices.perform(
            .authority(
                .endDelegation(
                    EndDelegation(
                        officer: fourth, position: try #require(delegated.events.first).position,
                        endedOn: today))), as: 4, for: "GNJ")
        try offices.perform(try OfficeLedger.revocation(3, role), as: 2)

        var roles: Set<Role?> = []
        for position in 1...(try ledger.size()) {
            let right = try ask(ledger, at: position)
            #expect(right.agrees, "\(position): \(right.command) \(right.answer)")
            #expect(right.positions.contains(position))
            #expect(right.evidence.allSatisfy { $0.position.value < right.positions.lowerBound })
            roles.insert(right.recordedRole)
        }
        #expect(roles == [nil, .administrator, .registrar, .supervisor])
        #expect(throws: AuditError.noLine(position: 0)) { try ask(ledger, at: 0) }
    }

    @Test("A line that names another role than the rule gives is told from one that does not")
    func forged() throws {
        let offices = try OfficeLedger()
        let ledger = offices.test.ledger
        try offices.register(3)
        try offices.grant(3, .registrar)
        let registered = try offices.perform(
            .registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB1")), as: 3, for: "GNJ")
        let position = try #require(registered.events.first).position.value
        #expect(try ask(ledger, at: position).agrees)
        try Shell.sqlite(
            ledger.directory.log,
            """
            DROP TRIGGER entry_unchanged;
            UPDATE entry SET line = replace(line, '"registrar"', '"supervisor"')
            WHERE position = \(position);
            """)
        let right = try ask(ledger, at: position)
        #expect(!right.agrees && right.recordedRole == .supervisor)
    }
}
