import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Signatures
import Testing

@testable import salname

@Suite("A revocation and a decision in two processes at once")
struct RevocationProcessTests {
    private static let rounds =
        ProcessInfo.processInfo.environment["SALNAME_TORTURE"] == "long" ? 300 : 24
    private let salname: RunningSalname

    init() throws { salname = try RunningSalname() }

    private func officer(_ number: Int) throws -> OfficerID {
        try #require(
            OfficerID("O-AZ-" + String(repeating: "0", count: number > 9 ? 0 : 3) + "\(number)"))
    }

    /// Founds a ledger with an officer for each round, each with a role of his own; returns the grants.
    private func found() throws -> [Position] {
        var random = SeededRandom(seed: 1)
        let keys = try (1...2).map { number in
            try salname.file(
                "\(number).pub", try SSHPrivateKey(seed: random.bytes(32)).publicKey.text + "\n")
        }
        let run = try salname.run(
            ["init", salname.ledger, "--administrator", keys[0], "--administrator", keys[1]])
        try #require(run.exit == 0, "\(run.error)")
        let ledger = try Ledger.open(LedgerDirectory(salname.ledger), surroundings: .world)
        let office = try #require(OfficeCode("HQ"))
        let day = Instant(microseconds: Surroundings.world.now()).day
        func request(_ command: AuthorityCommand, _ number: Int) throws -> Request {
            Request(
                actor: .officer(try officer(number), office: office), work: .authority(command))
        }
        func results(_ requests: [Request]) throws -> [Receipt] {
            try ledger.perform(requests).map { try $0.get() }
        }
        let numbers = (0..<Self.rounds).map { 1000 + $0 }
        _ = try results(
            try numbers.map {
                try request(
                    .registerOfficer(
                        RegisterOfficer(
                            officer: try officer($0), office: office, person: nil, name: nil,
                            registeredOn: day)), 1)
            })
        let proposals = try results(
            try numbers.map {
                try request(
                    .grantRole(
                        GrantRole(
                            officer: try officer($0), role: .registrar, office: office,
                            services: nil, grantedFrom: day, validThrough: day.adding(days: 30))),
                    1)
            })
        let acts = try proposals.map { receipt in
            guard case .authority(.actProposed(let act))? = receipt.events.first?.event else {
                throw Missing()
            }
            return act.act
        }
        let approvals = try results(
            try acts.map {
                try request(.approveAct(ApproveAct(act: $0, approvedOn: day)), 2)
            })
        return try approvals.map { try #require($0.events.last).position }
    }

    private struct Missing: Error {}

    @Test("Of two processes at once the first wins: no decision stands after the revocation")
    func race() throws {
        let grants = try found()
        var random = SeededRandom(seed: 7)
        for (round, grant) in grants.enumerated() {
            let number = "O-AZ-\(1000 + round)"
            let decision = [
                "person", "register", "--surname", "BERIDZE", "--given", "NINO", "--citizenship",
                "GEO", "--sex", "F", "--born", "\(1940 + round)-01-10",
                "--document", "N\(100_000 + round)", "--yes", "--as", number,
            ]
            let revocation = [
                "officer", "role", "revoke", number, "\(grant)", "--as", "O-AZ-0001",
            ]
            // Which of the two begins, and how much later the other does, is drawn
            let decidesFirst = random.next() % 2 == 0
            let pause = UInt32(random.next() % 12) * 1000
            let first = try salname.start(
                decidesFirst ? decision : revocation, as: "first-\(round)")
            usleep(pause)
            let second = try salname.start(
                decidesFirst ? revocation : decision, as: "second-\(round)")
            let runs = [try first.finished(), try second.finished()]
            let revoked = decidesFirst ? runs[1] : runs[0]
            let decided = decidesFirst ? runs[0] : runs[1]
            #expect(revoked.exit == 0, "\(revoked.error)")
            #expect([0, 6].contains(decided.exit), "\(decided.error)")
        }
        try check(grants.count)
    }

    private func check(_ rounds: Int) throws {
        let ledger = try Ledger.open(LedgerDirectory(salname.ledger), surroundings: .world)
        var revokedAt: [String: Int] = [:]
        var decidedAt: [String: Int] = [:]
        try ledger.log.lines(1...ledger.size()) { position, line in
            let recorded = try EventCoder.decode(line, at: position)
            let facts = try EventCoder.facts(line)
            if case .authority(.roleRevoked(let event)) = recorded.event {
                revokedAt["officer/\(event.officer)"] = position
            }
            if case .personRegistered = recorded.event {
                decidedAt[facts.officer] = position
            }
        }
        #expect(revokedAt.count == rounds)
        for (officer, position) in decidedAt {
            #expect(position < revokedAt[officer] ?? 0, "\(officer)")
        }
        // Both orders were seen
        #expect((1..<rounds).contains(decidedAt.count), "\(decidedAt.count) of \(rounds)")
    }
}
