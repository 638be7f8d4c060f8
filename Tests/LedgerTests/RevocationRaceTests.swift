import Casework
import EventCoding
import Foundation
import Ledger
import Testing

@Suite("A revocation and a decision at once")
struct RevocationRaceTests {
    @Test("A revocation that comes first wins: no decision stands after it under the role")
    func race() throws {
        // Two who write at once: one uses the role, the other revokes it; again and again
        let isLong = ProcessInfo.processInfo.environment["SALNAME_TORTURE"] == "long"
        let rounds = isLong ? 400 : 40
        var decided = 0
        for round in 0..<rounds {
            let offices = try OfficeLedger(seed: UInt64(round))
            try offices.register(3)
            let grant = try offices.grant(3, .registrar)
            let person = Work.registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678"))
            let revocation = try OfficeLedger.revocation(3, grant)
            let request = try OfficeLedger.request(revocation, as: 1)
            let finished = DispatchSemaphore(value: 0)
            let (directory, surroundings) = (
                offices.test.ledger.directory, offices.test.clock.surroundings
            )
            Thread {
                let other = try? Ledger.open(directory, surroundings: surroundings)
                if round % 3 == 1 { usleep(UInt32(round) * 20) }
                _ = try? other?.perform(request)
                finished.signal()
            }.start()
            if round % 3 != 1 { usleep(UInt32(round % 30) * 100) }
            let receipt = try? offices.perform(person, as: 3, for: "GNJ")
            finished.wait()

            let lines = try offices.test.lines()
            let revoked = try #require(
                lines.firstIndex { $0.contains(#""type":"RoleRevoked""#) })
            let after = lines[(revoked + 1)...].filter {
                $0.contains(#""authid":"officer/O-AZ-0003""#)
            }
            #expect(after.isEmpty, "round \(round)")
            let registered = lines.contains { $0.contains(#""type":"PersonRegistered""#) }
            #expect(registered == (receipt != nil), "round \(round)")
            decided += registered ? 1 : 0
        }
        // Both orders were seen
        #expect(
            (1..<rounds).contains(decided), "\(decided) of \(rounds) decided before the revocation")
    }
}
