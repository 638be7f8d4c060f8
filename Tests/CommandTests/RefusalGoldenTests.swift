import Casework
import Custody
import EventCoding
import EventLog
import Foundation
import Ledger
import Projections
import Testing

@testable import salname

@Suite("Sentences of refusal")
struct RefusalGoldenTests {
    @Test(
        "Every refusal says what was asked, why not, and what helps", arguments: Language.allCases)
    func golden(language: Language) throws {
        let refusals = Refusals(words: Words(language: language))
        let ledger = Self.errors.map { refusals.report($0, asked: .recordCrossing) }
        let shell = Self.problems.map { refusals.report($0) }
        let text = (ledger + shell).map { report in
            report.rendered(as: .table, words: Words(language: language).output)
                + "  exit   \(report.exit.rawValue)\n"
        }.joined()
        try Golden.compare(text, with: "sentences/refusals.\(language.rawValue).txt")
    }

    private static var errors: [LedgerError] {
        RefusalSamples.rejections.map { .rejected($0) }
            + RefusalSamples.denials.map { .denied($0) } + custody.map { .custody($0) }
            + log.map { .log($0) }
            + [
                .views(.cannotApply(position: 18, .unknownType("BorderVanished"))),
                .views(.damaged(detail: "state")),
                .views(.busy), .views(.full),
                .views(.readOnly(path: "/srv/az/views")), .cannotCreate(path: "/srv/az"),
                .occupied(path: "/srv/az"),
                .exposed(.open(path: "/srv/az", mode: 0o750, isDirectory: true)),
                .exposed(.open(path: "/srv/az/log.sqlite", mode: 0o644, isDirectory: false)),
                // Numbers that no user of the machine has.
                .exposed(.owned(path: "/srv/az", owner: 4_000_001, runner: 4_000_002)),
                .exposed(.link(path: "/srv/az/log.sqlite")),
                .tooLarge(bytes: 70_000),
            ]
            + [PersonID("P-AZ-000977")].compactMap(\.self).flatMap { person -> [LedgerError] in
                [
                    .documentNotFound(person), .documentOfAnother(person, holder: person),
                    .changedSince(subject: person.subject, seen: 2, now: 3),
                ]
            }
            + [CommandID("feed-1")].compactMap(\.self).map { .commandReused($0) }
            + RefusalSamples.moments.flatMap { last, clock -> [LedgerError] in
                [.clockBehind(last: clock, clock: last), .clockAhead(last: last, clock: clock)]
            }
    }

    private static let custody: [CustodyError] = [
        .missing(path: "/srv/az/keys.sqlite"), .keyEncryptionKeyMissing(path: "/srv/az/kek"),
        .keyEncryptionKeyTooOpen(path: "/srv/az/kek", mode: 0o644), .keyEncryptionKeyWrong,
        .keyDestroyed(subject: "person/P-AZ-000977"), .busy,
    ]

    private static let log: [LogError] = [
        .missing(path: "/srv/az/log.sqlite"), .exists(path: "/srv/az/log.sqlite"),
        .foreign(path: "/srv/az/log.sqlite"), .newerFormat(found: 2, known: 1),
        .damaged(path: "/srv/az/log.sqlite", detail: "malformed"),
        .networkFileSystem(path: "/mnt/az/log.sqlite", kind: "nfs4"), .busy,
        .readOnly(path: "/srv/az/log.sqlite"), .full, .inputOutput(code: 266),
        .unsettled(code: 1034),
        .conflict(subject: "person/P-AZ-000977", expected: 2, actual: 3),
        .commandAccepted(id: "feed-1"), .inconsistent(fact: "tail"),
        .positionConflict(expected: 5, actual: 6),
    ]

    private static let problems: [ShellProblem] = [
        .usage(.noLedger), .usage(.noOfficer), .usage(.badOrigin),
        .usage(.unknownExtension("xls")), .usage(.fields(.unknown(field: "usd", nearest: "used"))),
        .usage(.fields(.unknown(field: "zzz", nearest: nil))),
        .usage(.fields(.repeated(field: "used"))), .usage(.fields(.emptyName)),
        .unreadable("feed.csv"), .output(.cannotCreate(path: "out.csv", reason: 13)),
        .output(.cannotWrite(reason: 28)), .tourOccupied("/tmp/tour"),
        .tourStep("log verify", found: 7, expected: 0),
    ]
}

/// Golden files under `fixtures`: plain text, recorded anew by `RECORD_FIXTURES=1` only.
enum Golden {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func compare(_ text: String, with name: String) throws {
        let environment = ProcessInfo.processInfo.environment
        let url = root.appendingPathComponent("fixtures/" + name)
        if environment["RECORD_FIXTURES"] == "1" {
            try #require(environment["CI"] == nil, "golden files are not recorded in CI")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let recorded = try String(contentsOf: url, encoding: .utf8)
        #expect(recorded == text, "\(name) differs")
    }
}
