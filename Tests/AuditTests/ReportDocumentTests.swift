import Audit
import Casework
import Foundation
import Testing

@Suite("Reports as CSV, JSON and HTML")
struct ReportDocumentTests {
    @Test(
        "The sample report is written byte for byte as it stands", arguments: ReportFormat.allCases)
    func golden(_ format: ReportFormat) throws {
        let written = try SampleReport.document().written(as: format, words: .english)
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appending(path: "fixtures/reports/presence.\(format.rawValue)")
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD_FIXTURES"] == "1" {
            // Golden files are evidence: CI compares them and never makes them.
            try #require(environment["CI"] == nil)
            try Data(written).write(to: file)
        }
        #expect(
            try Array(Data(contentsOf: file)) == written,
            "not what the code makes; RECORD_FIXTURES=1 makes it again")
    }

    @Test("Equal documents are equal bytes", arguments: ReportFormat.allCases)
    func determinism(_ format: ReportFormat) throws {
        let first = try SampleReport.document().written(as: format, words: .english)
        for _ in 0..<20 {
            #expect(try SampleReport.document().written(as: format, words: .english) == first)
        }
    }

    // MARK: - CSV

    @Test("Text that a spreadsheet would run is text; a negative number is a number")
    func formulas() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            let row = Self.csvRow([.text(text), .integer(-1)])
            #expect(row.drop { $0 == "\"" }.hasPrefix("'" + text), "\(row)")
            #expect(row.hasSuffix(",-1"))
        }
        #expect(Self.csvRow([.text("a=b"), .integer(1)]) == "a=b,1")
    }

    @Test("Quotation marks, commas, line ends, blanks at the edge and # are quoted")
    func quoting() {
        #expect(Self.csvRow([.text("say \"no\""), .absent]) == "\"say \"\"no\"\"\",")
        #expect(Self.csvRow([.text("a,b"), .absent]) == "\"a,b\",")
        #expect(Self.csvRow([.text("a\r\nb"), .absent]) == "\"a\r\nb\",")
        #expect(Self.csvRow([.text(" a"), .absent]) == "\" a\",")
        #expect(Self.csvRow([.text("# a"), .absent]) == "\"# a\",")
        #expect(Self.csvRow([.text("law/az#1"), .absent]) == "\"law/az#1\",")
    }

    @Test("Absent is nothing, empty text is a pair of quotation marks, and no row is a blank line")
    func absent() {
        #expect(Self.csvRow([.text(""), .integer(0)]) == "\"\",0")
        #expect(Self.csvRow([.absent, .integer(0)]) == ",0")
        let table = ReportTable(columns: [.init("a", header: "A", .text)], rows: [[.absent]])
        #expect(Self.document(table).text(as: .csv).hasSuffix("\na\n\"\"\n"))
    }

    @Test("A title cannot leave its comment, nor begin a formula in the cell after a comma")
    func comments() throws {
        let table = ReportTable(columns: [.init("a", header: "A", .text)], rows: [])
        let text = Self.document(table, title: "one\n=2,=3;@4, =5").text(as: .csv)
        #expect(text.contains("\n# section: one '=2,'=3;'@4, =5\na\n"))
    }

    // MARK: - JSON

    @Test("JSON says what is absent, counts in integers and lists positions as such")
    func json() throws {
        struct Whole: Decodable {
            struct Section: Decodable {
                let rows: [Row]
            }
            struct Row: Decodable {
                let person: String?
                let since: String?
                let days: Int?
                let said: String?
                let provedBy: [Int]?
            }
            let sections: [Section]
        }
        let bytes = try SampleReport.document().written(as: .json, words: .english)
        let rows = try JSONDecoder().decode(Whole.self, from: Data(bytes)).sections[2].rows
        #expect(rows[0].provedBy == [98, 99, 100, 115])
        #expect(rows[0].said == "=HYPERLINK(\"http://x\"), <b>it's</b> & so")
        #expect(rows[1].days == -1 && rows[1].said == "" && rows[1].provedBy == [])
        #expect(rows[2].since == nil && rows[2].days == nil && rows[2].provedBy == nil)
    }

    @Test("Whatever the text, JSON holds it")
    func jsonText() throws {
        let text = "\"\\\u{08}\u{0C}\n\r\t\u{01}\u{7F}\u{9F}ə\u{2028}𐍈"
        let table = ReportTable(columns: [.init("a", header: text, .text)], rows: [])
        let bytes = Self.document(table, title: text).written(as: .json, words: .english)
        #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        let whole = try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(whole["title"] as? String == "Report")
        let section = try #require((whole["sections"] as? [[String: Any]])?.first)
        #expect(section["title"] as? String == text)
    }

    private static func csvRow(_ row: [ReportCell]) -> String {
        let table = ReportTable(
            columns: [.init("a", header: "A", .text), .init("b", header: "B", .integer)],
            rows: [row])
        let text = document(table).text(as: .csv)
        return String(text[(text.range(of: "\na,b\n")?.upperBound ?? text.endIndex)...].dropLast())
    }

    private static func document(_ table: ReportTable, title: String = "Section") -> ReportDocument
    {
        ReportDocument.sample(ReportSection(title: title, table: table))
    }
}

extension ReportDocument {
    /// A report of one section, under the sample's stamp.
    static func sample(_ section: ReportSection) -> ReportDocument {
        guard let stamp = try? SampleReport.stamp() else { preconditionFailure("no stamp") }
        return ReportDocument(stamp: stamp, title: "Report", summary: [], sections: [section])
    }
}
