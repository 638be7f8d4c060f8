import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import Testing

@Suite("Odd surroundings", .serialized)
struct EnvironmentTests {
    private static let registration =
        "person register --surname ISMAYILI --given Ilqar --born 1988 --sex M --citizenship GEO"

    @Test(
        "Neither home, locale nor time zone changes what is recorded or said",
        arguments: [
            [:], ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "C"], ["LC_ALL": "xx_YY.KOI-7"],
            ["HOME": "/nonexistent", "TMPDIR": "/nonexistent"], ["TZ": "Nowhere/Land"],
            ["TZ": "<+14>-14"], ["TZ": ""],
        ])
    func surroundings(_ environment: [String: String]) throws {
        let replay = Torture.replay("EnvironmentTests", seed: Torture.seed)
        let ground = try TortureGround(replay)
        try ground.found(people: 0)
        let run = try ground.run(Self.registration, environment: environment)
        #expect(run.exit == 0, "\(environment): \(run.error)")
        // In Turkish a small i has a dot when it grows: names and codes are not to follow that.
        let found = try ground.run(
            "person find ismayili --format json", environment: environment)
        #expect(found.exit == 0, "\(environment): \(found.error)")
        #expect(found.output.contains("P-AZ-000001"), "\(environment): \(found.output)")
        let crossing = try ground.run(
            "border enter P-AZ-000001 --at 2026-03-01T01:12+04:00 --checkpoint BAK-GYD --format json",
            environment: environment)
        #expect(
            crossing.output.contains("2026-02-28T21:12:00Z"), "\(environment): \(crossing.error)")
        // The law counts days by the clock of Baku, wherever the machine thinks it is.
        let stay = try ground.run("stay show P-AZ-000001 --format json", environment: environment)
        #expect(stay.output.contains("2026-03-01"), "\(environment): \(stay.output) \(stay.error)")
    }

    /// What cannot be written, the command, and the words of the answer; nothing for a command that
    /// must go on.
    private static let closed: [(path: String, mode: Int, command: String, code: String?)] = [
        ("", 0o500, registration, "E-READ-ONLY"),
        ("", 0o000, "log list", "E-READ-ONLY"),
        ("/log.sqlite", 0o400, registration, "E-READ-ONLY"),
        ("/keys.sqlite", 0o400, registration, "E-READ-ONLY"),
        ("/keys.sqlite", 0o000, registration, "E-READ-ONLY"),
        ("/log.sqlite.lock", 0o400, registration, "E-READ-ONLY"),
        ("/people.sqlite", 0o400, registration, "E-READ-ONLY"),
        ("/views/current", 0o400, registration, nil),
        ("/views", 0o500, "views rebuild", "E-READ-ONLY"),
    ]

    @Test("What may not be written is named, and nothing is recorded", arguments: closed)
    func readOnly(path: String, mode: Int, command: String, code: String?) throws {
        let ground = try TortureGround(Torture.replay("EnvironmentTests", seed: Torture.seed))
        try ground.found(people: 1)
        let before = try ground.open().size()
        try ground.giveAway()
        chmod(ground.ledger + path, mode_t(mode))
        let run = try ground.run(command, before: TortureGround.asNobody)
        chmod(ground.ledger + path, path.isEmpty || path == "/views" ? 0o700 : 0o600)
        try ground.takeBack()
        if let code {
            #expect(run.exit == 73, "\(path): \(run.exit) \(run.error)")
            #expect(run.error.contains("error \(code): "), "\(path): \(run.error)")
            #expect(try ground.open().size() == before)
        } else {
            #expect(run.exit == 0, "\(path): \(run.error)")
        }
        try ground.expectIntact()
    }

    @Test("A clock set back and forth is refused until somebody accepts it, and nothing is lost")
    func clock() throws {
        let ground = try TortureGround(Torture.replay("EnvironmentTests", seed: Torture.seed))
        try ground.found(people: 3)
        let hour: Int64 = 3_600_000_000
        var accepted = 0
        for shift in [0, -hour, 400 * 24 * hour, 13 * 24 * hour, -30_000_000, 2 * hour, 0] {
            let now = TortureGround.surroundings.now() + shift
            let ledger = try Ledger.open(
                LedgerDirectory(ground.ledger),
                surroundings: Surroundings(now: { now }, random: TortureGround.surroundings.random))
            let before = try ledger.log.head()
            do {
                _ = try ledger.perform(try Self.request(now))
                accepted += 1
                #expect(try ledger.log.head().recorded ?? 0 >= before.recorded ?? 0)
            } catch LedgerError.clockBehind, LedgerError.clockAhead {
                #expect(try ledger.log.head() == before)
            }
        }
        #expect(accepted >= 2)
        try ground.expectIntact()
    }

    private static func request(_ now: Int64) throws -> Request {
        let officer = try #require(OfficerID("O-AZ-0031"))
        let office = try #require(OfficeCode("HQ"))
        let code = try #require(LedgerCode("AZ"))
        let checkpoint = try #require(CheckpointCode("BAK-GYD"))
        let at = try #require(Instant("2025-03-01T08:00:00Z"))
        return Request(
            actor: .officer(officer, office: office),
            work: .recordCrossing(
                CrossingToRecord(
                    person: PersonID(1, in: code), direction: .entry,
                    crossedAt: Instant(microseconds: at.microseconds + now % 1_000_000_000 * 60),
                    checkpoint: checkpoint)))
    }
}

extension TortureGround {
    /// Where tests run as root, whom no mode stops, the program runs as somebody else.
    static let asNobody =
        getuid() == 0
        ? "exec setpriv --reuid 65534 --regid 65534 --clear-groups \"$0\" \"$@\"" : ":"

    /// Gives all files to whoever the program then runs as.
    func giveAway() throws {
        guard getuid() == 0 else { return }
        chmod(directory, 0o755)
        try change(owner: 65534)
    }

    /// Takes all files back: no user opens another's ledger, not even root.
    func takeBack() throws {
        guard getuid() == 0 else { return }
        try change(owner: 0)
    }

    private func change(owner: Int) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/chown")
        process.arguments = ["-R", "\(owner):\(owner)", ledger]
        try process.run()
        process.waitUntilExit()
    }
}
