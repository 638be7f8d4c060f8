import Audit
import Casework
import EventLog
import Foundation
import Ledger
import Testing
import TransparencyLog

@testable import salname

@Suite("Reports are made, and made again")
struct ReportCommandTests {
    private static let formats = ["csv", "json", "html"]

    @Test(
        "The reports of a small ledger are what they were, in both languages",
        arguments: Report.allCases, ["en", "az"])
    func golden(_ report: Report, language: String) throws {
        let program = try RunningSalname()
        _ = try ReportScene(in: program.ledger)
        let run = try program.run([
            "report", "run", report.rawValue, "--period", "2026-Q2", "--lang", language,
        ])
        #expect(run.exit == 0, "\(run.error)")
        // The tree's root changes with every byte of a line, about which this test says nothing.
        let text = run.output.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("# treeRoot: ") ? "# treeRoot: -" : $0 }.joined(separator: "\n")
        try Golden.compare(text, with: "reports/ledger/\(report.rawValue).\(language).csv")
    }

    @Test(
        "A file stays verified when more is recorded, and two runs give one file",
        arguments: Report.allCases)
    func again(_ report: Report) throws {
        let program = try RunningSalname()
        let scene = try ReportScene(in: program.ledger)
        let position = try scene.ledger.size()
        var files: [String: Data] = [:]
        for format in Self.formats {
            let language = format == "json" ? "az" : "en"
            let file = try program.make(report, "first.\(format)", language)
            files[format] = file
            #expect(try program.make(report, "second.\(format)", language) == file)
        }
        let late = try scene.register("GEO")
        try scene.cross(late, .entry, "2026-04-03")
        for format in Self.formats {
            let language = format == "json" ? "az" : "en"
            let verified = try program.verify("first.\(format)")
            #expect(verified.exit == 0, "\(verified.error)")
            let atCut = ["--known-at", "\(position)"]
            #expect(try program.make(report, "cut.\(format)", language, atCut) == files[format])
            // What was recorded since is in a report of now.
            #expect(try program.make(report, "now.\(format)", language) != files[format])
        }
    }

    @Test("A file of which one digit was changed is told from the true one", arguments: formats)
    func changedDigit(format: String) throws {
        let program = try RunningSalname()
        _ = try ReportScene(in: program.ledger)
        for report in Report.allCases {
            let name = "report.\(format)"
            let lines = try program.make(report, name).split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let target = try #require(lines.lastIndex { $0.contains(where: Self.isDigit) })
            var changed = lines.map(Array.init)
            let column = try #require(changed[target].lastIndex(where: Self.isDigit))
            changed[target][column] = changed[target][column] == 49 ? 50 : 49
            try program.write(Data(changed.joined(separator: [10])), to: name)
            let verified = try program.verify(name)
            #expect(verified.exit == 2, "\(report) \(verified.error)")
            let scalars = String(decoding: changed[target][..<column], as: UTF8.self).unicodeScalars
            #expect(
                verified.error.contains("line \(target + 1), column \(scalars.count + 1)"),
                "\(report) \(verified.error)")
            #expect(verified.error.contains("E-REPORT-DIFFERS"))
        }
    }

    @Test("Each field of the stamp is compared, and nothing else than the true stamp passes")
    func changedStamp() throws {
        let program = try RunningSalname()
        _ = try ReportScene(in: program.ledger)
        let text = String(decoding: try program.make(.presence, "a.csv"), as: UTF8.self)
        func verdict(_ found: String, _ changed: String) throws -> (exit: Int32, code: String) {
            #expect(text.contains(found), "\(found)")
            let forged = text.replacingOccurrences(of: found, with: changed)
            try program.write(Data(forged.utf8), to: "b.csv")
            let run = try program.verify("b.csv", ["--format", "json"])
            let report = try JSONSerialization.jsonObject(with: Data(run.error.utf8))
            return (run.exit, (report as? [String: Any])?["code"] as? String ?? run.error)
        }
        #expect(try verdict("# version: 2", "# version: 3") == (2, "E-REPORT-VERSION"))
        #expect(try verdict("# layout: 1", "# layout: 2") == (2, "E-REPORT-VERSION"))
        #expect(
            try verdict("# readModels: presence/", "# readModels: presence/9") == (
                2, "E-REPORT-VERSION"
            ))
        #expect(try verdict("# report: presence", "# report: presents") == (2, "E-REPORT-VERSION"))
        #expect(try verdict("# origin: ledger", "# origin: leder") == (2, "E-REPORT-LEDGER"))
        #expect(try verdict("# language: en", "# language: az") == (2, "E-REPORT-DIFFERS"))
        #expect(try verdict("# language: en\n", "") == (2, "E-REPORT-STAMP"))
        #expect(
            try verdict("# lastDay: 2026-06-30", "# lastDay: 2026-06-29") == (2, "E-REPORT-STAMP"))
        #expect(try verdict("# law: law/az#", "# law: law/az#1") == (2, "E-REPORT-DIFFERS"))
        #expect(
            try verdict("# knownAt: 2026-07-01", "# knownAt: 2026-07-02") == (2, "E-REPORT-DIFFERS")
        )
        #expect(try verdict("# position: ", "# position: 9") == (7, "E-INTEGRITY"))
        #expect(try program.verify("nothing.csv").exit == 74)
        try program.write(Data("Hello".utf8), to: "c.csv")
        #expect(try program.verify("c.csv").exit == 2)
    }

    @Test("A root that is not the log's is an integrity failure")
    func otherLog() throws {
        let program = try RunningSalname()
        let scene = try ReportScene(in: program.ledger)
        let text = String(decoding: try program.make(.arrivals, "a.csv"), as: UTF8.self)
        let root = try scene.ledger.log.treeRoot(ofFirst: try scene.ledger.size()).hex
        #expect(text.contains("# treeRoot: \(root)\n"))
        let other = (root.hasPrefix("0") ? "1" : "0") + root.dropFirst()
        try program.write(Data(text.replacingOccurrences(of: root, with: other).utf8), to: "b.csv")
        let forged = try program.verify("b.csv")
        #expect(forged.exit == 7 && forged.error.contains("salname log verify"), "\(forged.error)")
        // A ledger that says it is the same one, and has other lines.
        let young = try RunningSalname()
        try young.found()
        try young.write(Data(text.utf8), to: "a.csv")
        #expect(try young.verify("a.csv").exit == 7)
    }

    @Test("What cannot be asked for is refused before anything is read")
    func refused() throws {
        let program = try RunningSalname()
        try program.found()
        for (arguments, said) in [
            (["presence", "--period", "2026-Q5"], "2026-Q5"),
            (["presence", "--period", "2026-03-02..2026-03-01"], "no period"),
            (["presence", "--period", "1900..2026"], "days"),
            (["presense", "--period", "2026"], "presence"),
            (["presence", "--period", "2026", "-o", program.directory + "/a.xlsx"], ".html"),
            (["presence", "--period", "2026", "--known-at", "99999"], "233"),
            (["presence"], "period"),
        ] {
            let run = try program.run(["report", "run"] + arguments)
            #expect(run.exit == 64 && run.output.isEmpty, "\(arguments) \(run.error)")
            #expect(run.error.contains(said), "\(arguments) \(run.error)")
        }
        let early = try program.run([
            "report", "run", "presence", "--period", "2026", "--known-at", "0",
        ])
        #expect(early.exit == 4, "\(early.error)")
    }

    @Test("A job hears nothing but errors, and what it reads can be told apart by its exit code")
    func quiet() throws {
        let program = try RunningSalname()
        _ = try ReportScene(in: program.ledger)
        let path = program.directory + "/r.html"
        let run = try program.run([
            "report", "run", "arrivals", "--period", "2026-Q2", "-o", path, "-q",
        ])
        #expect(run.exit == 0 && run.output.isEmpty && run.error.isEmpty, "\(run.error)")
        let verified = try program.run(["report", "verify", path, "-q"])
        #expect(verified.exit == 0 && verified.output.isEmpty && verified.error.isEmpty)
        let nowhere = try program.run([
            "report", "run", "arrivals", "--period", "2026-Q2", "-o",
            program.directory + "/nowhere/r.csv",
        ])
        #expect(nowhere.exit == 73)
        let table = try program.run([
            "report", "run", "arrivals", "--period", "2026-Q2", "--format", "table",
        ])
        #expect(table.exit == 0 && table.output.contains("BAK-GYD"))
    }

    @Test("The list names every report, its version and what it counts", arguments: ["en", "az"])
    func list(language: String) throws {
        let program = try RunningSalname()
        let run = try program.run(["report", "list", "--format", "jsonl", "--lang", language])
        #expect(run.exit == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == Report.allCases.count)
        for (line, report) in zip(lines, Report.allCases) {
            #expect(
                line.contains("\"report\":\"\(report.rawValue)\",\"version\":\(report.version)"))
        }
        #expect(lines[0].contains("Dövrün") == (language == "az"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension RunningSalname {
    /// Makes a report of the second quarter in a file, and returns what stands in it.
    fileprivate func make(
        _ report: Report, _ name: String, _ language: String = "en", _ more: [String] = []
    ) throws -> Data {
        let path = directory + "/" + name
        let run = try run(
            [
                "report", "run", report.rawValue, "--period", "2026-Q2", "-o", path, "--lang",
                language,
            ] + more)
        try #require(run.exit == 0, "\(run.error)")
        return try Data(contentsOf: URL(filePath: path))
    }

    fileprivate func verify(_ name: String, _ more: [String] = []) throws -> Run {
        try run(["report", "verify", directory + "/" + name] + more)
    }

    fileprivate func write(_ data: Data, to name: String) throws {
        try data.write(to: URL(filePath: directory + "/" + name))
    }
}
