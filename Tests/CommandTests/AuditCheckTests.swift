import Casework
import Foundation
import Ledger
import Testing
import TransparencyLog

@testable import EventLog
@testable import salname

@Suite("Checks of a log and of a ledger")
struct AuditCheckTests {
    private func list(
        _ faults: [LogFault], _ language: Language = .en, withPayloads: Bool = false
    ) -> CheckList {
        let report = LogReport(
            lines: 29, subjects: 2, commands: 3, root: Hash.sha256(of: []), faults: faults)
        return VerificationText(
            report: report, withPayloads: withPayloads, words: Words(language: language)
        ).list
    }

    @Test("An intact log shows every check as it holds")
    func intact() {
        let list = list([])
        #expect(list.faults == 0)
        #expect(
            list.checks.map(\.name) == [
                "lines", "tree", "histories", "times", "commands", "index",
            ])
    }

    @Test(
        "Every kind of fault fails one check and names its position",
        arguments: LogFault.Kind.allCases)
    func fault(_ kind: LogFault.Kind) {
        for language in Language.allCases {
            let failed = list(
                [LogFault(kind: kind, position: 17)], language, withPayloads: true
            ).checks.filter { !$0.holds }
            #expect(failed.count == 1)
            #expect(failed.first?.position == 17)
            #expect(failed.first?.detail.contains("17") == true)
        }
    }

    @Test("The report of a broken log names the first position and what is intact")
    func broken() {
        let refusals = Refusals(words: Words(language: .en))
        let report = refusals.report(AuditProblem.broken(first: 3, intact: 2))
        #expect(report.why == "the first mismatch stands at position 3; 1 to 2 are intact")
        #expect(report.exit == .integrityFailure && report.code == "E-INTEGRITY")
        let none = refusals.report(AuditProblem.broken(first: 1, intact: 0))
        #expect(none.why.hasSuffix("nothing before it is intact"))
    }

    @Test("A sound ledger passes the doctor; an open key does not, and the mending is named")
    func doctor() throws {
        let path =
            FileManager.default.temporaryDirectory.path
            + "/salname-doctor-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let now = try #require(Instant("2026-03-01T09:00:00+04:00")).microseconds
        let world = Surroundings(
            now: { now },
            random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } })
        let directory = LedgerDirectory(path)
        let founding = try Founding(
            origin: nil, code: nil, lawFile: nil, office: nil, officer: nil)
        _ = try founding.create(in: directory, surroundings: world)
        func faults() -> [CheckList.Check] {
            var examination = Examination(
                directory: directory, surroundings: world, words: Words(language: .en))
            examination.run()
            return examination.list.checks.filter { !$0.holds && $0.name != "disk" }
        }
        #expect(faults().isEmpty)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: directory.keyEncryptionKey)
        #expect(faults().map(\.name) == ["kek", "log"])
        #expect(faults().allSatisfy { $0.fix == "chmod 600 \(directory.keyEncryptionKey)" })
        try FileManager.default.removeItem(atPath: directory.keyEncryptionKey)
        try FileManager.default.removeItem(atPath: directory.views)
        #expect(faults().map(\.name) == ["kek", "keys", "views"])
        try FileManager.default.removeItem(atPath: directory.log)
        #expect(faults().map(\.name) == ["kek", "log"])
    }
}
