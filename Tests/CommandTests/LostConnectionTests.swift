import Foundation
import Ledger
import LedgerTesting
import Testing

@testable import salname

@Suite("A connection that is lost")
struct LostConnectionTests {
    private let desk: ServingDesk

    /// Drawn anew each time, and printed with every failure; `SALNAME_SEED` replays one.
    private static let seed: UInt64 =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) }
        ?? UInt64.random(in: 0...UInt64.max)
    private static let rounds =
        ProcessInfo.processInfo.environment["SALNAME_TORTURE"] == "long" ? 1000 : 20

    init() throws {
        desk = try ServingDesk()
    }

    /// The words that register somebody like nobody else.
    private func words(_ round: Int) -> [String] {
        let letters = "\(10_000 + round)".utf8.map { String(UnicodeScalar($0 + 49)) }.joined()
        return [
            "person", "register", "--surname", "Q" + letters, "--given", letters, "--born",
            "\(1900 + round % 100)-\(10 + round % 3)-\(10 + round % 19)", "--sex", "F",
            "--citizenship", "GEO", "--format", "json",
        ]
    }

    private func people() throws -> Int {
        let ledger = try Ledger.open(LedgerDirectory(desk.here.ledger), surroundings: .world)
        return try ledger.size()
    }

    /// Sends again what is said to be in doubt, under the name that was said.
    private func again(_ run: RunningSalname.Run, _ words: [String]) throws -> RunningSalname.Run {
        #expect(run.error.contains("\"code\":\"E-CONNECTION-LOST\""), "\(run.error)")
        let parts = run.error.components(separatedBy: "--command-id ")
        let id = try #require(parts.last?.prefix(26)).description
        try desk.cut([])
        return try desk.there.run(words + ["--command-id", id])
    }

    @Test(
        "Cut at any byte, again and again: what was sent is recorded once, neither lost nor doubled"
    )
    func cuts() throws {
        var random = SeededRandom(seed: Self.seed)
        let label = Comment(rawValue: "SALNAME_SEED=\(Self.seed)")
        // How long a connection is, in both directions, is found by one that is not cut.
        var (doubtful, repeated, whole) = (0, 0, 0)
        var size = try people()
        for round in 0..<Self.rounds {
            // Most lie where the answer comes; some before the command, and some behind its end.
            let pair = {
                random.int(0...1) == 0
                    ? (random.int(1...420), Int.max) : (Int.max, random.int(1...400))
            }
            try desk.cut((0..<random.pick([1, 1, 1, 1, 1, 1, 2, 4])).map { _ in pair() })
            let words = words(round)
            var run = try desk.there.run(words)
            if run.exit == 75, run.error.contains("E-NOT-REACHED") {
                // Nothing was sent.
                #expect(try people() == size, label)
                try desk.cut([])
                run = try desk.there.run(words)
            } else if run.exit == 75 {
                doubtful += 1
                run = try again(run, words)
            }
            #expect(run.exit == 0, "\(label) round \(round): \(run.error)")
            repeated += run.output.contains("\"repeated\"") ? 1 : 0
            whole += run.output.contains("\"recorded\"") ? 1 : 0
            // A registration without a document is two events.
            let now = try people()
            #expect(now == size + 2, "\(label) round \(round): \(run.output)")
            size = now
        }
        #expect(repeated > 0 && whole > 0, label)
        let registered = try desk.here.run(["log", "list", "--type", "PersonRegistered", "-q"])
        #expect(registered.exit == 0)
        let verified = try desk.here.run(["log", "verify"])
        #expect(verified.exit == 0, "\(verified.error)")
        print("cut \(Self.rounds) times: \(repeated) sent again and found, \(doubtful) by hand")
    }

    @Test("A read that is cut off says so, and is not given twice")
    func reads() throws {
        try desk.cut([(.max, 3000)])
        let run = try desk.there.run(["log", "export"])
        #expect(run.exit == 75 && run.error.contains("E-CONNECTION-LOST"), "\(run.error)")
        #expect(run.output.utf8.count < 3000)
    }

    @Test(
        "A command in doubt says which name to give again, and nothing that was typed of a person")
    func doubt() throws {
        try desk.cut(Array(repeating: (.max, 30), count: 4))
        let words = Array(words(7).dropLast(2))
        let run = try desk.there.run(words)
        #expect(run.exit == 75, "\(run.error)")
        #expect(run.error.contains("not known whether"), "\(run.error)")
        #expect(run.error.contains("salname person register … --command-id "), "\(run.error)")
        #expect(!run.error.contains(words[3]))
    }

    @Test(
        "Ctrl-C stops a feed at the host, which says how far it came; the connection stays until then"
    )
    func interrupted() throws {
        let process = Process()
        process.executableURL = RunningSalname.program
        process.arguments = ["border", "import", "-", "--format", "json"]
        process.environment = desk.there.variables.merging(["PATH": "/usr/bin:/bin"]) { $1 }
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // The third piece is asked for by the work itself; two pieces and what a pipe holds are not enough.
        let line = "f-1," + String(repeating: "x", count: 1000) + ",y,z,w\n"
        let feed = "id,at,direction,checkpoint,person\n" + String(repeating: line, count: 200)
        try input.fileHandleForWriting.write(contentsOf: Data(feed.utf8))
        kill(process.processIdentifier, SIGINT)
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(String(decoding: said, as: UTF8.self).contains("\"refused\": "))
    }

    @Test("Standard input is sent again with the command that read it; a file of -o is there once")
    func again() throws {
        let feed = """
            id,at,direction,checkpoint,person
            f-1,2026-03-01T09:12+04:00,entry,BAK-GYD,P-AZ-000001

            """
        _ = try desk.here.object(Array(words(1).dropLast(2)))
        let path = desk.there.directory + "/refused.csv"
        for cut in [(Int.max, 40), (300, .max), (.max, 120)] {
            try desk.cut([cut])
            let run = try desk.there.run(
                ["border", "import", "-", "--refused", path], input: feed)
            #expect(run.exit == 0, "\(run.error)")
            #expect(run.output.contains("refused\t0\n"), "\(run.error) \(run.output)")
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("line,"))
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.there.directory)
        #expect(!left.contains { $0.hasSuffix(".part") })
    }
}
