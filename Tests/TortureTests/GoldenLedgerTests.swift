import EventCoding
import EventLog
import Foundation
import Ledger
import Projections
import Testing
import TransparencyLog

/// One ledger for each format that was ever released stands in `fixtures/ledgers`, frozen as text.
///
/// `RECORD_FIXTURES=1` records what is answered anew; the ledgers themselves are only ever made by
/// `RECORD_FIXTURES=ledgers`, for a format that is not released yet.
@Suite("Ledgers of every released format", .serialized)
struct GoldenLedgerTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("fixtures/ledgers").path
    private static let recording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"]

    private static let formats: [String] = {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return Set(found).union(["format-1"]).filter { $0.hasPrefix("format-") }.sorted()
    }()

    @Test(
        "A ledger of an earlier release opens, holds, replays and answers as it did",
        arguments: formats)
    func answersAsItDid(format: String) throws {
        let ground = try TortureGround("swift test --filter GoldenLedgerTests")
        let frozen = FrozenDirectory(path: "\(Self.folder)/\(format)")
        if Self.recording == "ledgers", format == Self.formats.last {
            let made = LedgerDirectory(ground.directory + "/made")
            try GoldenLedger.make(in: made)
            try frozen.freeze(made)
        }
        try frozen.thaw(into: LedgerDirectory(ground.ledger))
        let ledger = try ground.open()
        try Self.expectEveryKind(in: ledger)
        try ground.expectIntact()
        let text = try Self.state(of: ledger) + Self.answers(on: ground)
        let golden = URL(fileURLWithPath: frozen.path + "/answers.txt")
        if Self.recording != nil { try Data(text.utf8).write(to: golden) }
        let expected = try String(contentsOf: golden, encoding: .utf8)
        #expect(text == expected, "what \(format) is answered has changed")
    }

    private static func expectEveryKind(in ledger: Ledger) throws {
        for type in EventType.allCases {
            let found = try ledger.log.positions(
                matching: LineFilter(type: type.rawValue), limit: 1)
            // Kinds that came after a format's release stand in no ledger of it.
            if recording == "ledgers" { #expect(!found.isEmpty, "\(type.rawValue)") }
        }
    }

    private static func state(of ledger: Ledger) throws -> String {
        let head = try ledger.log.head()
        let digest = try #require(try ledger.views.digest())
        let tables = digest.tables.map { "\($0.name)/\($0.version) \($0.rows) \($0.digest.hex)\n" }
        return "position \(head.size)\nroot \(head.frontier.root.hex)\n" + tables.joined()
    }

    /// What is asked: every command at an instant of its own, so that the day of the test is nothing.
    private static let questions = [
        "log verify --schemas", "person show P-AZ-000001 --as-of 2026-06-01",
        "person show P-AZ-000003 --as-of 2026-06-01",
        "person find kvaratskhelia", "stay days P-AZ-000001 --as-of 2026-06-01",
        "stay show P-AZ-000002 --as-of 2026-07-20", "stay show P-AZ-000001 --as-of 2026-06-01",
        "visa list P-AZ-000002 --as-of 2026-07-20", "border unmatched",
        "stay present --on 2026-05-10", "log show 100",
    ]

    private static func answers(on ground: TortureGround) throws -> String {
        try questions.map { question in
            let run = try ground.run(question + " --format json")
            return "\n$ salname \(question)\n\(run.exit)\n\(run.output)"
        }.joined().replacing(ground.ledger, with: "LEDGER")
    }
}
