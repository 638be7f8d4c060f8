import EventLog
import Foundation
import GRDB
import Testing

@testable import salname_bench

@Suite("The bench measures what it says")
struct BenchTests {
    @Test("A small run ends well: every row measured, floor and salname with the same rows")
    func smallRun() throws {
        // Given a directory of its own
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "salname-bench-\(UUID().uuidString)").path()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
        let result = directory + "/result.json"

        // When the bench runs on two thousand events
        let process = Process()
        process.executableURL = Self.program
        process.arguments = [
            "--events", "2000", "--rounds", "1", "--directory", directory + "/work", "--output",
            result,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()

        // Then it ends well, every line stands in the table, and every row was measured
        #expect(process.terminationStatus == 0, "\(text)")
        let measured = try BenchResult(readFrom: result)
        for line in Verdict.all(of: measured, against: nil) {
            #expect(text.contains(line.title), "\(line.title)")
        }
        for row in BenchRow.allCases {
            for side in row.sides where !(row == .command && Self.clockIsEarly) {
                #expect(measured.median(row, side) { Double($0.count) } ?? 0 > 0, "\(row) \(side)")
            }
        }
        // And floor and salname were compared wherever something is written
        #expect(
            Set(measured.equalities.keys)
                == [
                    "append-10000", "append-1000", "append-commands", "command-durable",
                    "append-durable", "rebuild", "rebuild-people",
                ])
        #expect(!FileManager.default.fileExists(atPath: directory + "/work"))
    }

    @Test(
        "A ledger taken three times over verifies with its payloads, and is folded like any other")
    func multiplied() throws {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "salname-bench-\(UUID().uuidString)").path()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try FileManager.default.createDirectory(
            atPath: directory + "/one", withIntermediateDirectories: true)
        func run(_ arguments: String...) throws -> Int32 {
            let process = Process()
            process.executableURL = Self.program
            process.arguments = arguments
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        #expect(
            try run(
                "--row", "generate", "--side", "ours", "--directory", directory + "/one",
                "--events", "2000") == 0)
        #expect(
            try run(
                "--ledger", directory + "/one/ledger", "--times", "3", "--keep", "--rounds", "1",
                "--directory", directory + "/three", "--output", directory + "/three.json", "--row",
                "verify-schemas", "--row", "rebuild") == 0)
        let one = try SQLiteLog.open(at: directory + "/one/ledger/log.sqlite")
        let three = try SQLiteLog.open(at: directory + "/three/ledger/log.sqlite")
        // What is founded and enacted stands once; everybody else three times
        let law = try one.length(of: "ledger/AZ") + one.length(of: "law/az")
        #expect(try three.head().size == 3 * one.head().size - 2 * law)
        func people(_ log: SQLiteLog) throws -> Int {
            try log.subjects(startingWith: "person/", after: "", limit: 10_000).count
        }
        #expect(try people(three) == 3 * people(one))
    }

    @Test("One changed value, one changed statement, one other setting: the files are not equal")
    func unequalFiles() throws {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "salname-bench-\(UUID().uuidString)").path()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
        func file(_ name: String, _ sql: String) throws -> String {
            let queue = try DatabaseQueue(path: directory + "/" + name)
            try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
            try queue.close()
            return directory + "/" + name
        }
        let table = "CREATE TABLE line (position INTEGER PRIMARY KEY, text TEXT NOT NULL);"
        let rows = "INSERT INTO line VALUES (1, 'one'), (2, 'two');"
        let first = try file("first", table + rows)

        // The order in which rows were written does not count
        let second = try file(
            "second",
            table + "INSERT INTO line VALUES (2, 'two'); INSERT INTO line VALUES (1, 'one');")
        #expect(try FileDigest.compare(first, with: second, of: .rebuild).hasPrefix("2 rows"))

        let others = [
            try file("value", table + "INSERT INTO line VALUES (1, 'one'), (2, 'tow');"),
            try file("split", table + "INSERT INTO line VALUES (1, 'onet'), (2, 'wo');"),
            try file("schema", table + rows + "CREATE INDEX by_text ON line (text);"),
            try file("settings", "PRAGMA page_size = 8192;" + table + rows),
        ]
        for other in others {
            #expect(throws: Unequal.self, "\(other)") {
                try FileDigest.compare(first, with: other, of: .rebuild)
            }
        }
    }

    @Test("A bar is reached or not by the median of the rounds")
    func verdicts() {
        // Given three rounds in which salname is 0.6, 0.7 and 0.9 as fast as C
        var result = BenchResult(events: 1000, seed: 1, cores: 2, sqlite: "3")
        for wall in [1 / 0.6, 1 / 0.7, 1 / 0.9] {
            result.append(Self.sample(wall: wall), of: .bulkLarge, .ours)
            result.append(Self.sample(wall: 1), of: .bulkLarge, .floor)
        }
        // Then the bar of 0.65 is reached, as the table says
        let line = Verdict.all(of: result, against: nil).first
        #expect(line?.isReached == true)
        #expect(line?.figure == "700/s, 0.70")

        // And a fourth and fifth slow round change that
        for _ in 0..<2 { result.append(Self.sample(wall: 2), of: .bulkLarge, .ours) }
        #expect(Verdict.all(of: result, against: nil).first?.isReached == false)
        // What was not measured is not reached either, and not missed
        #expect(Verdict.all(of: result, against: nil).last?.mark == "not measured")
    }

    @Test("The table of the page has a column for each run and names what was not reached")
    func markdown() {
        var slow = BenchResult(events: 1000, seed: 1, cores: 2, sqlite: "3")
        slow.append(Self.sample(wall: 2), of: .bulkLarge, .ours)
        slow.append(Self.sample(wall: 1), of: .bulkLarge, .floor)
        let lines = MarkdownTable(of: [slow, slow]).text.split(separator: "\n")
        #expect(lines[0] == "| row | bar | 1: 1,000 events | 2: 1,000 events |")
        let cell = "500/s, 0.50 (floor 1,000/s), **not reached**"
        #expect(
            lines[2] == "| append, 10,000 a transaction | 0.65 of the floor | \(cell) | \(cell) |")
    }

    private static func sample(wall: Double) -> Sample {
        var sample = Sample(count: 1000, Stopwatch())
        sample.wall = wall
        return sample
    }

    /// Whether the machine's clock stands before the generated ledger's end, about June 2026.
    private static var clockIsEarly: Bool { Date().timeIntervalSince1970 < 1_782_900_000 }

    /// The program that is built beside the tests.
    private static var program: URL {
        Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
            .map { $0.deletingLastPathComponent().appending(path: "salname-bench") }
            ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "salname-bench")
    }
}
