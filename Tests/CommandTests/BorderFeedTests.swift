import Foundation
import Testing

@Suite("Whom a line of a feed is about")
struct BorderFeedTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
    }

    private static let header =
        "id,document,issuer,citizenship,sex,surname,given,born,direction,at,checkpoint\n"
    private static let nino = "AA111,GEO,GEO,F,Beridze,Nino,1990-02-14"

    private func line(_ id: String, _ who: String, _ way: String, _ at: String) -> String {
        "\(id),\(who),\(way),\(at),BAK-GYD\n"
    }

    private func take(_ lines: String...) throws -> [String: Any] {
        try salname.object(
            ["border", "import", "-", "-q"], input: Self.header + lines.joined())
    }

    private func counts(_ outcome: [String: Any]) -> [Int?] {
        ["accepted", "registered", "unmatched", "repeated", "refused"].map { outcome[$0] as? Int }
    }

    @Test("Whom nobody knows is registered from the line, and the next line finds the person")
    func registers() throws {
        let outcome = try take(
            line("g/1", Self.nino, "entry", "2026-03-01T09:12+04:00"),
            line("g/2", Self.nino, "exit", "2026-03-05T09:12+04:00"))
        #expect(counts(outcome) == [2, 1, 0, 0, 0])
        let person = try salname.object(["person", "show", "P-AZ-000001"])
        #expect(person["surname"] as? String == "Beridze")
        #expect(person["events"] as? Int == 4)
        let again = try take(
            line("g/2", Self.nino, "exit", "2026-03-05T09:12+04:00"),
            line("g/2", Self.nino, "exit", "2026-03-05T09:12+04:00"))
        #expect(counts(again) == [0, 0, 0, 2, 0])
    }

    @Test("A line that says too little waits, is assigned to somebody, and can be dismissed")
    func tooLittle() throws {
        try salname.register("Beridze", "GEO", document: "BB222")
        let outcome = try take(
            line("g/1", "ZZ999,GEO,,,Beridze,,", "entry", "2026-03-01T09:12+04:00"),
            line("g/2", "ZZ998,GEO,,,,,", "entry", "2026-03-02T09:12+04:00"))
        #expect(counts(outcome) == [2, 0, 2, 0, 0])
        let rows = try salname.rows("border", "unmatched")
        #expect(rows.count == 2)
        #expect(rows[0]["unmatched"] as? String == "U-AZ-000001")
        #expect(rows[0]["reason"] as? String == "tooLittle")
        #expect(rows[0]["document"] as? String == "ZZ999")
        #expect(rows[0]["surname"] as? String == "Beridze")
        let shown = try salname.run(["border", "unmatched", "--format", "table"])
        #expect(shown.output.contains("document ZZ999 of GEO"))
        let assigned = try salname.object([
            "border", "assign", "U-AZ-000001", "--person", "P-AZ-000001",
        ])
        #expect(assigned["person"] as? String == "P-AZ-000001")
        #expect(assigned["ground"] as? String == "visaFree")
        _ = try salname.object(["border", "dismiss", "U-AZ-000002"])
        #expect(try salname.rows("border", "unmatched").isEmpty)
        #expect(try salname.rows("border", "unmatched", "--all").count == 2)
        _ = try salname.refused(
            "border", "assign", "U-AZ-000002", "--person", "P-AZ-000001",
            code: "E-UNMATCHED-SETTLED")
        _ = try salname.refused(
            "border", "dismiss", "U-AZ-000009", code: "E-UNMATCHED-UNKNOWN", exit: 4)
        #expect(
            try salname.run(["border", "dismiss", "U-AZ-000001", "--reason", "x"]).exit == 64)
    }

    @Test("A line about somebody who is probably registered already waits, and names whom")
    func probablyKnown() throws {
        _ = try salname.object([
            "person", "register", "--surname", "Beridze", "--given", "Nino", "--born",
            "1990-02-14", "--sex", "F", "--citizenship", "GEO", "--document", "BB222",
        ])
        let outcome = try take(line("g/1", Self.nino, "entry", "2026-03-01T09:12+04:00"))
        #expect(counts(outcome) == [1, 0, 1, 0, 0])
        let row = try #require(try salname.rows("border", "unmatched").first)
        #expect(row["reason"] as? String == "probablyKnown")
        #expect(row["candidates"] as? [String] == ["P-AZ-000001"])
        let run = try salname.run(["border", "unmatched"])
        #expect(run.error.contains("salname border assign U-AZ-000001 --person P-AZ-000001"))
    }

    @Test("The same line is taken in from a tab-separated, a UTF-16 and a JSON feed")
    func forms() throws {
        let csv = Self.header + line("g/1", Self.nino, "entry", "2026-03-01T09:12+04:00")
        let first = try salname.object(
            ["border", "import", "-", "--delimiter", "tab"], input: csv.replacing(",", with: "\t"))
        #expect(counts(first) == [1, 1, 0, 0, 0])
        let path = salname.directory + "/feed.csv"
        let sixteen = try #require(csv.data(using: .utf16LittleEndian))
        try (Data([0xFF, 0xFE]) + sixteen).write(to: URL(filePath: path))
        let utf16 = try salname.run(["border", "import", path])
        #expect(utf16.exit == 64 && utf16.error.contains("UTF-16"), "\(utf16.error)")
        try Data([0x1F, 0x8B, 8, 0]).write(to: URL(filePath: path))
        let gzip = try salname.run(["border", "import", path])
        #expect(gzip.exit == 64 && gzip.error.contains("compressed"), "\(gzip.error)")
        let json = """
            {"id":"g/1","document":"AA111","issuer":"GEO","citizenship":"GEO","sex":"F",\
            "surname":"Beridze","given":"Nino","born":"1990-02-14","direction":"entry",\
            "at":"2026-03-01T09:12+04:00","checkpoint":"BAK-GYD"}

            """
        #expect(
            counts(try salname.object(["border", "import", "-"], input: json)) == [0, 0, 0, 1, 0])
    }

    @Test("A line of megabytes is refused by its number, and the lines around it are taken in")
    func longLine() throws {
        let path = salname.directory + "/feed.csv"
        let around = [
            line("g/1", Self.nino, "entry", "2026-03-01T09:12+04:00"),
            line("g/3", Self.nino, "exit", "2026-03-05T09:12+04:00"),
        ]
        let long = "g/2," + String(repeating: "x", count: 20_000_000) + "\n"
        try Data((Self.header + around[0] + long + around[1]).utf8).write(to: URL(filePath: path))
        let outcome = try salname.object(["border", "import", path])
        #expect(counts(outcome) == [2, 1, 0, 0, 1])
        let lines = try #require(outcome["refusedLines"] as? [[String: Any]])
        #expect(lines.first?["line"] as? Int == 3)
    }

    @Test("Refused lines are told with line, id, code and reason, and written to a file")
    func refusedLines() throws {
        let secret = "not/an id: Beridze"
        let feed =
            Self.header + line("g/1", Self.nino, "sideways", "2026-03-01T09:12+04:00")
            + line(secret, Self.nino, "entry", "2026-03-01T09:12+04:00")
        let path = salname.directory + "/refused.csv"
        let run = try salname.run(
            ["border", "import", "-", "--refused", path, "--format", "table"], input: feed)
        #expect(run.exit == 3)
        #expect(run.output == "2 lines: 0 recorded, 0 recorded before, 2 refused.\n")
        #expect(run.error.contains("line 2 (g/1): E-FEED-LINE: "))
        #expect(run.error.contains("line 3: E-FEED-LINE: "))
        let report = try String(contentsOfFile: path, encoding: .utf8)
        #expect(report.hasPrefix("line,id,code,why\n2,g/1,E-FEED-LINE,"))
        for text in [run.error, run.output, report] { #expect(!text.contains("Beridze")) }
        let nowhere = try salname.run(
            ["border", "import", "-", "--refused", "/nowhere/r.csv"], input: feed)
        #expect(nowhere.exit == 73)
    }

    @Test("A feed full of warnings says the first of each kind and counts the rest")
    func warnings() throws {
        var feed = Self.header
        for index in 10...29 {
            feed += line("g/\(index)", Self.nino, "exit", "2026-03-\(index)T09:12+04:00")
        }
        let path = try salname.file("feed.csv", feed)
        let run = try salname.run(["border", "import", path])
        #expect(run.exit == 0)
        let said = run.error.split(separator: "\n").filter { $0.contains("warning") }
        #expect(said.filter { $0.contains("no entry stands before") }.count == 3, "\(run.error)")
        #expect(run.error.contains("17 more lines with the warning exit-without-entry"))
        let again = try RunningSalname()
        try again.found()
        let data = try again.object(["border", "import", path])
        #expect((data["warnings"] as? [String: Int])?["exit-without-entry"] == 20)
        #expect((data["warnedLines"] as? [Any])?.count == 20)
    }
}
