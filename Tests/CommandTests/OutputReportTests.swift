import Testing

@testable import salname

@Suite("Errors, exit codes, terminals and bars")
struct OutputReportTests {
    private let overlap = ErrorReport(
        code: "E-PERMIT-OVERLAP", asked: "the permit was not proposed",
        why: "P-AZ-000977 already holds R-AZ-000388, 2025-09-01 to 2026-08-31",
        law: "temporary residence, one permit in force at a time",
        advice: "start on or after 2026-09-01",
        command: "salname case propose grant C-AZ-2026-000021 --from 2026-09-01", exit: .rejected)

    @Test("An error says what was asked, why not, which law, and the command that helps")
    func error() {
        #expect(
            overlap.rendered(as: .table, words: OutputSamples.words) == """
                error E-PERMIT-OVERLAP: the permit was not proposed: P-AZ-000977 already holds \
                R-AZ-000388, 2025-09-01 to 2026-08-31
                  law    temporary residence, one permit in force at a time
                  fix    start on or after 2026-09-01:  salname case propose grant \
                C-AZ-2026-000021 --from 2026-09-01

                """)
    }

    @Test("An error without law or fix is one line; labels of any language are aligned")
    func shortError() {
        var report = overlap
        (report.law, report.advice, report.command) = (nil, nil, nil)
        #expect(report.rendered(as: .plain, words: OutputSamples.words).hasSuffix("2026-08-31\n"))
        report.law = "x"
        report.command = "y"
        let words = OutputWords(
            error: "Xəta", law: "Əsas", fix: "Məsləhət", yes: "bəli", no: "xeyr")
        let lines = report.rendered(as: .table, words: words).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix("Xəta E-PERMIT-OVERLAP: ") == true)
        #expect(lines.dropFirst().first == "  Əsas        x")
        #expect(lines.last == "  Məsləhət    y")
        report.command = nil
        report.advice = "wait"
        #expect(report.rendered(as: .table, words: words).hasSuffix("  Məsləhət    wait\n"))
    }

    @Test(
        "A script reads the error as one JSON object with every member",
        arguments: [OutputFormat.json, .jsonl])
    func jsonError(format: OutputFormat) {
        var report = overlap
        report.advice = nil
        #expect(
            report.rendered(as: format, words: OutputSamples.words, style: .escapeCodes) == """
                {"code":"E-PERMIT-OVERLAP","exit":3,"asked":"the permit was not proposed",\
                "why":"P-AZ-000977 already holds R-AZ-000388, 2025-09-01 to 2026-08-31",\
                "law":"temporary residence, one permit in force at a time","advice":null,\
                "command":"salname case propose grant C-AZ-2026-000021 --from 2026-09-01"}

                """)
    }

    @Test("On a terminal the code of an error is red")
    func redError() {
        let text = overlap.rendered(
            as: .table, words: OutputSamples.words, style: .escapeCodes)
        #expect(text.hasPrefix("\u{1B}[31merror E-PERMIT-OVERLAP\u{1B}[0m: the permit"))
        #expect(text.contains("\n  \u{1B}[2mlaw\u{1B}[0m    temporary"))
    }

    @Test("The exit codes are the published ones")
    func exitCodes() {
        let published: [Int32] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 64, 73, 74, 75, 78, 130, 143]
        #expect(ExitCode.allCases.map(\.rawValue) == published)
        #expect(ExitCode.rejected.rawValue == 3)
        #expect(ExitCode.integrityFailure.rawValue == 7)
        #expect(OutputFailure.cannotCreate(path: "x", reason: 2).exit == .cannotCreate)
        #expect(OutputFailure.cannotWrite(reason: 28).exit == .inputOutput)
    }

    @Test("Colour vanishes off a terminal and wherever it was declined")
    func colour() {
        let terminal = { (isTerminal: Bool, environment: [String: String], noColour: Bool) in
            Terminal(
                isTerminal: isTerminal, columns: 100, environment: environment,
                noColour: noColour)
        }
        #expect(terminal(true, [:], false).style == .escapeCodes)
        #expect(terminal(false, [:], false).style == .none)
        #expect(terminal(true, [:], true).style == .none)
        #expect(terminal(true, ["NO_COLOR": "1"], false).style == .none)
        #expect(terminal(true, ["NO_COLOR": ""], false).style == .escapeCodes)
        #expect(terminal(true, ["TERM": "dumb"], false).style == .none)
        #expect(Style.none.red("x") + Style.none.yellow("y") == "xy")
        #expect(Style.escapeCodes.yellow("y") == "\u{1B}[33my\u{1B}[0m")
    }

    @Test("The width is the device's, then COLUMNS, then 80")
    func width() {
        let width = { (columns: Int?, environment: [String: String]) in
            Terminal(
                isTerminal: true, columns: columns, environment: environment, noColour: false
            ).width
        }
        #expect(width(132, ["COLUMNS": "90"]) == 132)
        #expect(width(0, ["COLUMNS": "90"]) == 90)
        #expect(width(nil, ["COLUMNS": "many"]) == 80)
        #expect(width(3, [:]) == 20)
    }

    @Test(
        "The first locale variable that is set says whether the text is UTF-8",
        arguments: [
            (["LANG": "az_AZ.UTF-8"], true), (["LANG": "C.utf8"], true), (["LANG": "C"], false),
            (["LC_ALL": "C", "LANG": "az_AZ.UTF-8"], false), ([:], false),
            (["LC_ALL": "", "LC_CTYPE": "en_US.UTF-8@x", "LANG": "C"], true),
            (["LANG": "ru_RU.KOI8-R"], false),
        ])
    func encoding(environment: [String: String], isUTF8: Bool) {
        let terminal = Terminal(
            isTerminal: true, columns: 80, environment: environment, noColour: false)
        #expect(terminal.usesUTF8 == isUTF8)
        #expect(terminal.drawsBlocks == isUTF8)
    }

    @Test("Days of presence are drawn month by month, a mark a day")
    func months() {
        let bars = MonthBars(months: [
            .init(year: 2026, month: 3, days: 31), .init(year: 2026, month: 4, days: 0),
            .init(year: 2026, month: 12, days: 2),
        ])
        let march = String(repeating: "█", count: 31)
        #expect(
            bars.rendered(blocks: true, indent: 2) == "  2026-03 \(march)   2026-04   2026-12 ██")
        let hashes = String(repeating: "#", count: 31)
        #expect(
            bars.rendered(blocks: false, indent: 2, width: 51)
                == "  2026-03 \(hashes)   2026-04\n  2026-12 ##")
        #expect(MonthBars(months: []).rendered(blocks: true) == "")
    }
}
