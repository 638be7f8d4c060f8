import Foundation
import Ledger
import LedgerTesting
import Testing

/// What SQLite reads first has rotted, or a value is of another kind than its column: whoever trusts
/// either ends with a trap, and says nothing.
@Suite("A ledger whose schemas and values rot")
struct DiskSchemaTests {
    private static let commands = [
        "doctor", "person show P-AZ-000001", "stay show P-AZ-000002",
        "person register --surname ISMAYILI --given Ilqar --born 1988 --sex M --citizenship GEO",
        "border enter P-AZ-000002 --at 2026-03-01T01:12+04:00 --checkpoint BAK-GYD",
        "views rebuild",
    ]

    /// What once ended the process.
    private static let traps: [(file: String, rot: Rot)] = [
        ("people.sqlite", .column("position", table: "state")),
        ("people.sqlite", .column("mark", table: "state")),
        ("people.sqlite", .value("NULL", column: "position", table: "state")),
        ("people.sqlite", .value("x'FF00'", column: "version", table: "state")),
        ("keys.sqlite", .value("-1", column: "epoch", table: "meta")),
        ("log.sqlite", .value("9223372036854775807", column: "value", table: "counter")),
        ("log.sqlite", .value("9223372036854775807", column: "recorded", table: "entry")),
    ]

    @Test("What once ended the process is said, with an exit code", arguments: 0..<traps.count)
    func pinned(_ index: Int) throws {
        let (file, rot) = Self.traps[index]
        let ground = try Self.ground()
        let exits = try expectSaid(
            rot, of: file, on: ground, through: [1, 3, 5].map { Self.commands[$0] })
        #expect(exits.contains { $0 != 0 }, "\(rot) of \(file) is nowhere said")
    }

    @Test(
        "A schema or a value that rots is said with an exit code, or does no harm",
        arguments: ["log.sqlite", "keys.sqlite", "people.sqlite", "views/g000001.sqlite"])
    func rotten(_ file: String) throws {
        let start = Date()
        let seed = DiskRun.seed ?? 1
        var random = SeededRandom(seed: seed &* 7919)
        let ground = try Self.ground()
        let all = try Rot.all(of: ground.ledger + "/" + file)
        // What is whole pages is always tried.
        var left = Array(all.dropFirst(2))
        var chosen = Array(all.prefix(2))
        for _ in 0..<(DiskRun.isLong ? 60 : 2) where !left.isEmpty {
            chosen.append(left.remove(at: random.int(0...left.count - 1)))
        }
        var said = 0
        for rot in chosen {
            // In a short run one command after the other is let meet it.
            let commands =
                DiskRun.isLong
                ? Self.commands
                : [random.pick(Self.commands), random.pick(Self.commands)]
            let exits = try expectSaid(rot, of: file, on: ground, through: commands)
            said += exits.count { $0 != 0 }
        }
        DiskRun.tell(
            "\(file): \(chosen.count) of \(all.count) ways to rot, seed \(seed), \(said) times said",
            since: start)
    }

    private static func ground() throws -> TortureGround {
        let ground = try TortureGround("SALNAME_SEED=\(DiskRun.seed ?? 1)")
        try ground.found(people: 2)
        try ground.open().catchUp()
        return ground
    }

    /// Expects that each command, on a ledger of its own, ends with an exit code of damage or does what
    /// it is to; returns the codes.
    private func expectSaid(
        _ rot: Rot, of file: String, on ground: TortureGround, through commands: [String]
    ) throws -> [Int32] {
        let rotten = try TortureGround(ground.replay)
        try rotten.copy(ground)
        guard try rot.befall(rotten.ledger + "/" + file) else { return [] }
        return try commands.map { command in
            let trial = try TortureGround(ground.replay)
            try trial.copy(rotten)
            let run = try trial.run(command)
            let label = "\(rot) of \(file): \(command): \(run.exit) \(run.error.prefix(400))"
            // 75: the clock is compared with the last line's time, which may be what has rotted.
            #expect([0, 4, 7, 8, 74, 75, 78].contains(run.exit), "\(label); \(ground.replay)")
            #expect(!run.error.contains("E-INTERNAL"), "\(label); \(ground.replay)")
            return run.exit
        }
    }
}
