import Audit
import Testing

@testable import salname

@Suite("The words of reports")
struct ReportWordsTests {
    private static let sayings: [any Saying] =
        ReportSaying.allCases as [any Saying] + StampSaying.allCases + ReportPhrase.allCases
        + PresencePhrase.allCases + OverstayPhrase.allCases + RegistrationPhrase.allCases
        + ArrivalPhrase.allCases

    @Test("A phrase has the same values in both languages, and is empty in neither")
    func values() {
        for saying in Self.sayings {
            let (english, azerbaijani) = (saying.english, saying.azerbaijani)
            #expect(!english.isEmpty && !azerbaijani.isEmpty, "\(saying)")
            #expect(placeholders(english) == placeholders(azerbaijani), "\(saying)")
        }
    }

    @Test("In Azerbaijani nothing is joined to a value, and every letter is its own")
    func letters() {
        for saying in Self.sayings {
            let scalars = Array(saying.azerbaijani.unicodeScalars)
            for (scalar, next) in zip(scalars, scalars.dropFirst()) where scalar == "}" {
                #expect(!next.properties.isAlphabetic && next != "-", "\(saying)")
            }
            #expect(!scalars.contains { [0x4D9, 0x1DD, 0x307].contains($0.value) }, "\(saying)")
        }
    }

    @Test("No value that a report gives is left without its place in the sentence")
    func allValuesAreSaid() throws {
        let program = try RunningSalname()
        _ = try ReportScene(in: program.ledger)
        for report in Report.allCases {
            for language in Language.allCases {
                // The period ends after everything that is known, and has months.
                let run = try program.run([
                    "report", "run", report.rawValue, "--period", "2026", "--format", "html",
                    "--lang", language.rawValue,
                ])
                #expect(run.exit == 0, "\(run.error)")
                let body = run.output.split(separator: "<body>").last ?? ""
                #expect(!body.contains("{"), "\(report) \(language)")
                #expect(body.contains("2026-07-01"), "\(report) \(language)")
            }
        }
    }

    private func placeholders(_ text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "}").first.map(String.init)
        }.sorted()
    }
}
