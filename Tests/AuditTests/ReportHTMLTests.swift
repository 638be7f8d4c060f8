import Audit
import Casework
import Foundation
import Testing

@Suite("Reports for people")
struct ReportHTMLTests {
    @Test("Nothing that a report says becomes markup")
    func escaping() throws {
        let text = try SampleReport.document().text(as: .html)
        #expect(text.contains("&lt;b&gt;it&#39;s&lt;/b&gt; &amp; so"))
        #expect(text.contains("Overstays &amp; &lt;what&gt; was &quot;said&quot;"))
        #expect(!text.contains("<b>") && !text.contains("<what>"))
    }

    @Test("Not even a chart's names or the ledger's origin become markup or style")
    func escapingInCharts() throws {
        let hostile = "</style></title><script>\"'&"
        let section = ReportSection(
            title: hostile, note: hostile,
            table: ReportTable(
                columns: [
                    .init("a", header: hostile, .text), .init("b", header: hostile, .integer),
                ],
                rows: [[.text(hostile), .integer(1)]]),
            chart: ReportChart(
                title: hostile, description: hostile, form: .bars, categories: "a",
                series: .split(by: "a", value: "b"), measure: hostile))
        let document = ReportDocument(
            stamp: try SampleReport.stamp(origin: hostile), title: hostile, summary: [hostile],
            sections: [section])
        let text = document.text(as: .html)
        #expect(!text.contains("<script"))
        #expect(text.components(separatedBy: "</style>").count == 2)
        #expect(text.contains("&lt;/style&gt;&lt;/title&gt;&lt;script&gt;&quot;&#39;&amp;"))
    }

    @Test("The file fetches nothing and runs nothing, and tells the browser so")
    func selfContained() throws {
        let text = try SampleReport.document().text(as: .html)
        for fetching in [
            "<script", "<link", "<img", "<iframe", "@import", " src=", " href=", "url(",
        ] {
            #expect(!text.contains(fetching), "\(fetching)")
        }
        #expect(text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    }

    @Test("Every row of a long table is in the file, and no figure is changed by its spacing")
    func longTable() {
        let rows = (1...5000).map { [ReportCell.text("row \($0)"), .integer($0 * 1001)] }
        let table = ReportTable(
            columns: [.init("a", header: "A", .text), .init("b", header: "B", .integer)],
            rows: rows)
        let text = ReportDocument.sample(ReportSection(title: "Long", table: table))
            .text(as: .html)
        #expect(text.components(separatedBy: "<th scope=\"row\">row ").count == 5001)
        let plain = text.replacingOccurrences(
            of: "<[^>]+>", with: "", options: .regularExpression)
        #expect(plain.contains("row 5000" + "5005000"))
    }

    @Test("The language is the report's, and so is every word")
    func language() throws {
        let words = ReportWords(
            labels: ReportWords.Labels(
                report: "§1", version: "§2", layout: "§3", period: "§4", firstDay: "§5",
                lastDay: "§6", origin: "§7", position: "§8", treeRoot: "§9", knownAt: "§10",
                law: "§11", readModels: "§12", language: "§13"),
            stampHeading: "§14", stampNote: "§15", noRows: "§16", onlyInTable: "§17")
        let document = ReportDocument(
            stamp: try SampleReport.stamp(period: "2026-Q3", language: .azerbaijani), title: "§18",
            summary: [],
            sections: [
                ReportSection(
                    title: "§19",
                    table: ReportTable(columns: [.init("a", header: "§20", .text)], rows: []))
            ])
        let text = document.text(as: .html, words: words)
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"az\">"))
        let body = text[try #require(text.range(of: "<body>")).upperBound...]
        var visible = body.replacingOccurrences(
            of: "<[^>]+>", with: " ", options: .regularExpression)
        for value in try Self.metas(in: text) where value.contains(where: \.isLetter) {
            visible = visible.replacingOccurrences(of: value, with: " ")
        }
        for number in [14, 15, 16, 18, 19, 20] + Array(1...13) {
            #expect(visible.contains("§\(number)"))
        }
        // Beside the stamp's own values, no letter is left but those of a time.
        #expect(visible.filter { $0.isLetter && $0 != "T" && $0 != "Z" && $0 != "Q" }.isEmpty)
    }

    @Test("A period with a name is shown with its days, any other as its days")
    func period() throws {
        func heading(_ period: String) throws -> String {
            let document = ReportDocument(
                stamp: try SampleReport.stamp(period: period), title: "T", summary: [], sections: []
            )
            let text = document.text(as: .html)
            let start = try #require(text.range(of: "<p class=\"period\">")).upperBound
            return String(text[start...].prefix { $0 != "\n" })
        }
        #expect(
            try heading("2026-Q3")
                == "<strong>2026-Q3</strong> <span>2026-07-01 – 2026-09-30</span></p>")
        #expect(try heading("2026-09-15") == "<strong>2026-09-15</strong></p>")
        #expect(
            try heading("2026-01..2026-06") == "<strong>2026-01-01 – 2026-06-30</strong></p>")
    }

    @Test("A total stands under the rows once, and in CSV only as a comment")
    func total() throws {
        let document = try SampleReport.document()
        let html = document.text(as: .html)
        #expect(html.components(separatedBy: "<tfoot>").count == 2)
        #expect(document.text(as: .csv).contains("\n# total: All,20261,24858,4597\n"))
        #expect(document.text(as: .json).contains("\"total\": {\n        \"ground\": \"All\","))
    }

    /// The values of the stamp, the longest first.
    private static func metas(in text: String) throws -> [String] {
        let expression = try NSRegularExpression(
            pattern: "<meta name=\"salname:\\w+\" content=\"([^\"]*)\">")
        let whole = NSRange(text.startIndex..., in: text)
        return expression.matches(in: text, range: whole).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }.sorted { $0.count > $1.count }
    }
}
