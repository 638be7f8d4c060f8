import Testing

@testable import salname

@Suite("Tables and records in every format")
struct OutputTableTests {
    private let words = OutputSamples.words
    private let permits = OutputSamples.permits

    @Test("A table for people is aligned, keeps its lines whole and never ends a line in spaces")
    func table() {
        #expect(
            permits.rendered(as: .table, words: words) == """
                Permit       Holder            Days left  Valid through  In force  Grounds
                R-AZ-000388  Əliyeva, "Günel"         98  2026-08-31     yes       work; family
                R-AZ-000389  tab\\there\\               -1  -              no        -

                """)
    }

    @Test("Off a terminal a row is one line of fields between tabs")
    func plain() {
        #expect(
            permits.rendered(as: .plain, words: words)
                == "R-AZ-000388\tƏliyeva, \"Günel\"\t98\t2026-08-31\ttrue\twork;family\n"
                + "R-AZ-000389\ttab\\there\\\\\t-1\t\tfalse\t\n")
    }

    @Test("JSON keeps the order of the columns and says null for what is absent")
    func json() {
        #expect(
            permits.rendered(as: .json, words: words) == """
                [
                  {
                    "permit": "R-AZ-000388",
                    "holder": "Əliyeva, \\"Günel\\"",
                    "daysLeft": 98,
                    "validThrough": "2026-08-31",
                    "inForce": true,
                    "grounds": [
                      "work",
                      "family"
                    ]
                  },
                  {
                    "permit": "R-AZ-000389",
                    "holder": "tab\\there\\\\",
                    "daysLeft": -1,
                    "validThrough": null,
                    "inForce": false,
                    "grounds": []
                  }
                ]

                """)
        let empty = Table(columns: permits.columns)
        #expect(empty.rendered(as: .json, words: words) == "[]\n")
        #expect(empty.rendered(as: .jsonl, words: words) == "")
    }

    @Test("JSON lines are compact, one object a line")
    func jsonLines() {
        #expect(
            permits.rendered(as: .jsonl, words: words) == """
                {"permit":"R-AZ-000388","holder":"Əliyeva, \\"Günel\\"","daysLeft":98,\
                "validThrough":"2026-08-31","inForce":true,"grounds":["work","family"]}
                {"permit":"R-AZ-000389","holder":"tab\\there\\\\","daysLeft":-1,\
                "validThrough":null,"inForce":false,"grounds":[]}

                """)
    }

    @Test("CSV has a header, quotes what needs it, and tells empty text from nothing")
    func csv() {
        #expect(
            permits.rendered(as: .csv, words: words) == #"""
                permit,holder,daysLeft,validThrough,inForce,grounds
                R-AZ-000388,"Əliyeva, ""Günel""",98,2026-08-31,true,work;family
                R-AZ-000389,tab\#there\,-1,,false,""

                """#)
        var table = Table(columns: [.init("note", header: "Note")])
        for note in ["", "two\nlines", " lead", "a\r\nb", "plain"] { table.append([.text(note)]) }
        #expect(
            table.rendered(as: .csv, words: words)
                == "note\n\"\"\n\"two\nlines\"\n\" lead\"\n\"a\r\nb\"\nplain\n")
    }

    @Test("Lists and objects inside a field can be read back")
    func nested() {
        let list = Cell.list([.text("a;b"), .integer(3), .text("c\\d")])
        #expect(list.machineText == "a\\;b;3;c\\\\d")
        let object = Cell.object([.init("z", .integer(1)), .init("a", .absent)])
        #expect(object.machineText == #"{"z":1,"a":null}"#)
        #expect(Cell.list([object]).machineText == #"[{"z":1,"a":null}]"#)
        #expect(
            JSONText.pretty(.list([object, .object([])])) == """
                [
                  {
                    "z": 1,
                    "a": null
                  },
                  {}
                ]
                """)
    }

    @Test("JSON escapes control characters, those above 127 too, and leaves letters alone")
    func jsonEscapes() {
        #expect(
            JSONText.compact(.text("\u{8}\u{C}\u{1}\u{7F}\u{9B}/é\u{1F600}"))
                == #""\b\f\u0001\u007F\u009B/é"# + "\u{1F600}\"")
    }

    @Test("A record is lines of label and value under its title, and one object in JSON")
    func record() {
        let crossing = OutputSamples.crossing
        #expect(
            crossing.rendered(as: .table, words: words) == """
                Recorded at 18171.
                  position         18171
                  last lawful day  2026-05-29
                  visa             -

                """)
        #expect(
            crossing.rendered(as: .plain, words: words)
                == "position\t18171\nlastLawfulDay\t2026-05-29\nvisa\t\n")
        #expect(
            crossing.rendered(as: .jsonl, words: words)
                == #"{"position":18171,"lastLawfulDay":"2026-05-29","visa":null}"# + "\n")
        #expect(
            crossing.rendered(as: .csv, words: words)
                == "position,lastLawfulDay,visa\n18171,2026-05-29,\n")
        #expect(
            crossing.rendered(as: .json, words: words, selection: .init(positions: [2, 0])) == """
                {
                  "visa": null,
                  "position": 18171
                }

                """)
    }

    @Test("Columns stand straight under letters with marks and under wide ones")
    func widths() {
        #expect(DisplayText.width("Şəhriyar") == 8)
        #expect(DisplayText.width("日本") == 4)
        #expect(DisplayText.width("x\u{323}\u{332}") == 1)
        #expect(DisplayText.printable("e\u{301}").unicodeScalars.count == 1)
        var table = Table(columns: [.init("a", header: "A"), .init("b", header: "B")])
        table.append([.text("日本"), .text("1")])
        table.append([.text("Is\u{327}ıq"), .text("2")])
        #expect(
            table.rendered(as: .table, words: words) == "A     B\n日本  1\nI\u{15F}ıq  2\n")
    }

    @Test("A value cannot give orders to the terminal or turn the direction of a line")
    func safeText() {
        #expect(DisplayText.printable("\u{1B}[2J\u{202E}x\n") == "\\u001B[2J\\u202Ex\\n")
    }

    @Test("The heading is bold on a terminal, and the alignment is the same")
    func styled() {
        var table = Table(columns: [.init("a", header: "A"), .init("b", header: "B")])
        table.append([.text("xyz"), .text("1")])
        #expect(
            table.rendered(as: .table, words: words, style: .escapeCodes)
                == "\u{1B}[1mA    B\u{1B}[0m\nxyz  1\n")
    }

    @Test(
        "Rows given one by one make the same bytes as the whole table",
        arguments: OutputFormat.allCases)
    func streaming(format: OutputFormat) {
        var renderer = RowRenderer(columns: permits.columns, format: format, words: words)
        var text = renderer.header()
        for row in permits.rows { text += renderer.row(row) }
        text += renderer.footer()
        #expect(text == permits.rendered(as: format, words: words))
        #expect(text.utf8.last == 0x0A)
    }
}
