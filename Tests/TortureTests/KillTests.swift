import CLastCall
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing
import TransparencyLog

@Suite("Killed at any moment", .serialized)
struct KillTests {
    @Test("Killed at random moments, the ledger holds what was acknowledged and nothing half")
    func randomMoments() throws {
        let (ledgers, kills) = Torture.isLong ? (20, 50) : (2, 8)
        for seed in Torture.seed..<Torture.seed + ledgers {
            var random = SeededRandom(seed: UInt64(seed))
            let ground = try TortureGround(Torture.replay("KillTests", seed: seed))
            try ground.found(people: 6)
            var history = KilledHistory(ground: ground, seed: seed)
            while history.kills < kills {
                try history.live(microseconds: random.int(2000...350_000))
                // Looking at everything takes longer than a life; the cheap is looked at each time.
                if history.kills % 5 == 0 { try ground.expectIntact() }
            }
            try ground.expectKept(history.acknowledged)
            try ground.expectIntact()
            Tally.add("seeds of random kills")
        }
    }

    @Test(
        "Killed between any two files, what comes after ends in the very registers of a ledger left alone",
        .enabled(if: last_call_works() == 1, "a process cannot stand before its C library here"))
    func namedMoments() throws {
        let replay = Torture.replay("KillTests", seed: Torture.seed)
        let (base, alone) = (try TortureGround(replay), try TortureGround(replay))
        try base.found(people: 4)
        try alone.copy(base)
        let work = [
            "seed=\(Torture.seed)", "people=4", "round=1", "steps=9", "kinds=\(Self.kinds)",
        ]
        let turns = Torture.isLong ? 0 : 1
        let all = try alone.said(work + ["before=-1", "turns=\(turns)"])
        try #require(all.hasEnded && all.failures.isEmpty, "\(all.failures)")
        let expected = try alone.tables()
        let chosen = Self.chosen(of: all.moments)
        var kills = 0
        for number in chosen {
            let ground = try TortureGround("before call \(number); \(replay)")
            try ground.copy(base)
            let killed = try ground.said(work + ["before=\(number)", "turns=\(turns)"])
            // How files are closed at the very end is not the same each time: a process that did all its
            // work may not have come to the moment.
            if killed.wasKilled { kills += 1 }
            #expect(killed.wasKilled || killed.hasEnded, "\(killed.moments); \(ground.replay)")
            #expect(killed.failures.isEmpty, "\(killed.failures); \(ground.replay)")
            try ground.expectKept(killed.acknowledged, feeds: killed.feeds)
            try ground.expectIntact()
            // Whoever had no answer sends everything again.
            let next = try ground.said(work)
            #expect(next.failures.isEmpty, "\(next.failures); \(ground.replay)")
            try ground.expectKept(
                killed.acknowledged.merging(next.acknowledged) { first, _ in first })
            #expect(next.new.isDisjoint(with: killed.acknowledged.keys), "\(ground.replay)")
            #expect(next.acknowledged == all.acknowledged, "\(ground.replay)")
            #expect(try ground.tables() == expected, "\(ground.replay)")
            guard let moment = killed.moment else { continue }
            Tally.add("kills before a named system call")
            Tally.add("killed before: \(Self.kind(of: moment))")
        }
        #expect(kills * 5 >= chosen.count * 4, "\(kills) of \(chosen.count); \(replay)")
    }

    private static let kinds = "register,cross,feed,follow,rebuild,people,checkpoint,visa,merge"

    /// At length every call; otherwise every commit, and the first of each other call on each file that
    /// outlives a process.
    private static func chosen(of moments: [String]) -> [Int] {
        if Torture.isLong { return Array(1...moments.count) }
        var seen: Set<String> = []
        return moments.indices.filter { index in
            let isNew = seen.insert(moments[index]).inserted
            return moments[index].hasPrefix("commit ") || isNew && !moments[index].hasSuffix("-shm")
        }.map { $0 + 1 }
    }

    /// The moment without the number of a generation.
    private static func kind(of moment: String) -> String {
        moment.replacing(/g[0-9]{6}/, with: "gN")
    }
}

extension TortureGround {
    /// Lets a process work to its end, and returns what it said.
    fileprivate func said(_ words: [String]) throws -> Said {
        try Child(["work", ledger] + words).said()
    }

    /// The read models, as their digests.
    fileprivate func tables() throws -> [String] {
        let ledger = try open()
        try ledger.catchUp()
        return try #require(try ledger.views.digest()).tables.map { "\($0.name) \($0.digest.hex)" }
            + peopleRows()
    }
}

/// The lives and deaths of processes on one ledger, each sending again what the last one had no
/// answer to.
private struct KilledHistory {
    let ground: TortureGround
    let seed: Int
    private(set) var kills = 0
    private(set) var acknowledged: [String: ClosedRange<Int>] = [:]
    private var round = 1
    /// The round whose commands are sent again, and how many of its steps had begun.
    private var before: (round: Int, count: Int)?

    init(ground: TortureGround, seed: Int) {
        self.ground = ground
        self.seed = seed
    }

    mutating func live(microseconds: Int) throws {
        var words = ["work", ground.ledger, "seed=\(seed)", "people=6", "round=\(round)"]
        words.append("steps=400")
        if let before { words.append("again=\(before.round):\(before.count)") }
        let child = try Child(words)
        usleep(UInt32(microseconds))
        child.kill()
        let said = try child.said()
        if said.wasKilled {
            kills += 1
            Tally.add("kills at random moments")
        }
        #expect(said.failures.isEmpty, "\(said.failures); round \(round); \(ground.replay)")
        for (id, positions) in said.acknowledged {
            let known = acknowledged[id]
            #expect(known == nil || known == positions, "\(id); \(ground.replay)")
            #expect(known == nil || !said.new.contains(id), "\(id) again; \(ground.replay)")
            acknowledged[id] = positions
        }
        try ground.expectKept(said.acknowledged, feeds: said.feeds)
        // Killed while it sent again: the next one begins with that.
        if before == nil || said.hasSentAgain {
            before = (round, said.begun)
            round += 1
        }
    }
}
