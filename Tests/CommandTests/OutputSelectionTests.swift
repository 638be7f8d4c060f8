import Testing

@testable import salname

@Suite("Choosing fields, formats and the nearest word")
struct OutputSelectionTests {
    private let fields = ["permit", "holder", "validThrough"]

    @Test("Fields come in the order in which they were asked for")
    func chosen() throws {
        let request = try FieldSelection.read("validThrough, permit", available: fields)
        guard case .chosen(let selection) = request else {
            Issue.record("nothing was chosen: \(request)")
            return
        }
        #expect(selection.applied(to: fields) == ["validThrough", "permit"])
        let text = OutputSamples.permits.rendered(
            as: .csv, words: OutputSamples.words, selection: .init(positions: [2, 0]))
        #expect(text == "daysLeft,permit\n98,R-AZ-000388\n-1,R-AZ-000389\n")
    }

    @Test("An empty list of fields asks for their names; none at all asks for everything")
    func names() throws {
        #expect(try FieldSelection.read("", available: fields) == .names)
        #expect(try FieldSelection.read("  ", available: fields) == .names)
        #expect(try FieldSelection.read(nil, available: fields) == .everything)
        #expect(FieldSelection.listing(fields) == "permit\nholder\nvalidThrough\n")
    }

    @Test("A field that does not exist is answered with the nearest one")
    func unknown() {
        #expect(throws: FieldSelection.Problem.unknown(field: "holdre", nearest: "holder")) {
            try FieldSelection.read("permit,holdre", available: fields)
        }
        #expect(throws: FieldSelection.Problem.unknown(field: "fee", nearest: nil)) {
            try FieldSelection.read("fee", available: fields)
        }
        #expect(throws: FieldSelection.Problem.repeated(field: "permit")) {
            try FieldSelection.read("permit,permit", available: fields)
        }
        #expect(throws: FieldSelection.Problem.emptyName) {
            try FieldSelection.read("permit,,holder", available: fields)
        }
        #expect(throws: FieldSelection.Problem.emptyName) {
            try FieldSelection.read("permit, ", available: fields)
        }
    }

    @Test(
        "The nearest word is the one somebody probably meant",
        arguments: [
            ("bordre", "border"), ("csae", "case"), ("permti", "permit"), ("LOG", "log"),
            ("hist", "history"), ("reprot", "report"), ("viasa", "visa"), ("x", nil),
            ("zzzzzz", nil), ("", nil),
        ])
    func nearest(typed: String, meant: String?) {
        let nouns = ["person", "visa", "border", "case", "permit", "log", "history", "report"]
        #expect(Nearest.word(to: typed, among: nouns) == meant)
    }

    @Test("Putting in, taking out, replacing and swapping are one step each")
    func distance() {
        let steps = { (left: String, right: String) in
            Nearest.distance(Array(left.utf8), Array(right.utf8))
        }
        #expect(steps("stay", "stay") == 0)
        #expect(steps("sty", "stay") == 1)
        #expect(steps("stayy", "stay") == 1)
        #expect(steps("slay", "stay") == 1)
        #expect(steps("satay", "stay") == 1)
        #expect(steps("tsay", "stay") == 1)
        #expect(steps("", "stay") == 4)
        #expect(steps("ca", "abc") == 3)
    }

    @Test("A name beats the file's extension, which beats the terminal")
    func format() throws {
        #expect(try OutputFormat.choose(named: .jsonl, file: "a.csv", onTerminal: true) == .jsonl)
        #expect(try OutputFormat.choose(named: nil, file: "out/a.CSV", onTerminal: true) == .csv)
        #expect(try OutputFormat.choose(named: nil, file: "a.b.json", onTerminal: true) == .json)
        #expect(try OutputFormat.choose(named: nil, file: "a.jsonl", onTerminal: true) == .jsonl)
        #expect(try OutputFormat.choose(named: nil, file: "a.tsv", onTerminal: true) == .plain)
        #expect(try OutputFormat.choose(named: nil, file: "a.txt", onTerminal: true) == .plain)
        #expect(try OutputFormat.choose(named: nil, file: "d.csv/list", onTerminal: true) == .plain)
        #expect(try OutputFormat.choose(named: nil, file: ".csv", onTerminal: true) == .plain)
        #expect(try OutputFormat.choose(named: nil, file: nil, onTerminal: true) == .table)
        #expect(try OutputFormat.choose(named: nil, file: nil, onTerminal: false) == .plain)
        #expect(try OutputFormat.choose(named: nil, file: "-", onTerminal: true) == .table)
        #expect(throws: OutputFormat.UnknownExtension(found: "xlsx")) {
            try OutputFormat.choose(named: nil, file: "a.xlsx", onTerminal: false)
        }
    }
}
