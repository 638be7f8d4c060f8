import Casework

/// A report for people: one file that holds everything, for the screen and for A4.
///
/// It has no script and fetches nothing, and says so to the browser by its policy. What it says, it
/// says without colour.
struct ReportHTML {
    static func text(of document: ReportDocument, words: ReportWords) -> [UInt8] {
        var page = ReportHTML(words: words)
        page.writeHead(of: document)
        page.writeHeader(of: document)
        page.text += "<main>\n"
        for (index, section) in document.sections.enumerated() {
            page.write(section, number: index + 1)
        }
        page.text += "</main>\n"
        page.writeFooter(of: document.stamp)
        return Array(page.text.utf8)
    }

    private let words: ReportWords
    private var text = ""

    private init(words: ReportWords) {
        self.words = words
    }

    // MARK: - Head and header

    private mutating func writeHead(of document: ReportDocument) {
        let stamp = document.stamp
        text += """
            <!doctype html>
            <html lang="\(stamp.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'">

            """
        for (field, value) in stamp.fields {
            text += "<meta name=\"salname:\(field.rawValue)\" "
            text += "content=\"\(HTMLText.escaped(value))\">\n"
        }
        let running =
            "\(stamp.report) \(stamp.version) · \(stamp.period) · \(stamp.origin) · "
            + "\(stamp.position) · \(stamp.treeRoot.prefix(16))…"
        text += """
            <title>\(HTMLText.escaped(document.title)), \(stamp.period)</title>
            <style>
            \(ReportStyle.sheet)
            @page { @bottom-left { content: \(HTMLText.styleString(running)) } }
            </style>
            </head>
            <body>

            """
    }

    private mutating func writeHeader(of document: ReportDocument) {
        let stamp = document.stamp
        text += "<header>\n<h1>\(HTMLText.escaped(document.title))</h1>\n"
        text += "<p class=\"period\">\(Self.heading(of: stamp.period))</p>\n"
        text += "<p class=\"cut\">\(HTMLText.escaped(stamp.origin))"
        text += " · \(label(.position)) \(ReportNumber.text(stamp.position.value))"
        text += " · \(label(.knownAt)) \(stamp.knownAt)</p>\n"
        if !document.summary.isEmpty {
            let sentences = document.summary.map(HTMLText.escaped).joined(separator: " ")
            text += "<p class=\"summary\">\(sentences)</p>\n"
        }
        text += "</header>\n"
    }

    /// A period that has a name is followed by its days; a range of days is its days.
    private static func heading(of period: ReportPeriod) -> String {
        let days = "\(period.first) – \(period.last)"
        guard let name = period.name else { return "<strong>\(days)</strong>" }
        let isOneDay = period.first == period.last
        return "<strong>\(name)</strong>" + (isOneDay ? "" : " <span>\(days)</span>")
    }

    private func label(_ field: ReportStampField) -> String {
        HTMLText.escaped(words.labels(field))
    }

    // MARK: - Sections

    private mutating func write(_ section: ReportSection, number: Int) {
        let id = "section-\(number)"
        text += "<section aria-labelledby=\"\(id)\">\n"
        text += "<h2 id=\"\(id)\">\(HTMLText.escaped(section.title))</h2>\n"
        if let note = section.note { text += "<p class=\"note\">\(HTMLText.escaped(note))</p>\n" }
        text += "<div class=\"pair\">\n"
        if let chart = section.chart, !section.table.rows.isEmpty {
            write(chart, of: section.table, number: number)
        }
        text += "<div class=\"table\">\n"
        text += ReportHTMLTable.text(of: section.table, labelledBy: id, words: words)
        text += "</div>\n</div>\n</section>\n"
    }

    private mutating func write(_ chart: ReportChart, of table: ReportTable, number: Int) {
        let figures = ChartFigures(chart, table)
        text += "<figure>\n"
        text += ChartDrawing.svg(of: figures, chart: chart, id: "chart-\(number)")
        text += "<figcaption><strong>\(HTMLText.escaped(chart.title))</strong> "
        text += HTMLText.escaped(chart.description)
        if !figures.leftOut.isEmpty {
            text += " " + HTMLText.escaped(words.onlyInTable + " " + figures.leftOutText)
        }
        text += "</figcaption>\n</figure>\n"
    }

    // MARK: - Footer

    private mutating func writeFooter(of stamp: ReportStamp) {
        text += "<footer>\n<h2>\(HTMLText.escaped(words.stampHeading))</h2>\n<dl>\n"
        for (field, value) in stamp.fields {
            text += "<dt>\(label(field))</dt><dd>\(HTMLText.escaped(value))</dd>\n"
        }
        text += "</dl>\n<p>\(HTMLText.escaped(words.stampNote))</p>\n</footer>\n</body>\n</html>\n"
    }
}
