import Foundation
import Testing

@testable import salname

@Suite("A command line that cannot be used")
struct ParserRefusalTests {
    @Test(
        "What is wrong is said in both languages, with the help that tells more",
        arguments: [
            ("border enter P-AZ-000001 --at 2026-03-01 --checkpoint BAK-GYD", "--at"),
            ("border enter ALIYEVA --at 2026-03-01T09:12+04:00 --checkpoint BAK-GYD", "<person>"),
            ("border enter P-AZ-000001 --at 2026-03-01T09:12+04:00", "--checkpoint"),
            ("stay days P-AZ-000001 --on 01.05.2026", "--on"),
            ("stay days P-AZ-000001 --onn 2026-05-01", "--on"),
            ("stay days P-AZ-000001 --on", "--on"), ("log show 31 --lang fr", "en | az"),
        ])
    func refused(line: String, named: String) throws {
        let program = try RunningSalname()
        for language in ["en", "az"] {
            let arguments = line.split(separator: " ").map(String.init)
            let isLanguage = line.contains("--lang")
            let run = try program.run(arguments + (isLanguage ? [] : ["--lang", language]))
            #expect(run.exit == 64)
            #expect(run.error.contains("E-USAGE"))
            #expect(run.error.contains(named), "\(run.error)")
            #expect(run.error.contains("--help"))
            #expect(!run.error.contains("Usage:") && !run.error.contains("ALIYEVA"))
            #expect(run.output.isEmpty)
        }
    }

    @Test("A code typed in small letters is the same code")
    func smallLetters() throws {
        let program = try RunningSalname()
        let run = try program.run(
            ["border", "enter", "p-az-000001", "--at", "2026-03-01T09:12+04:00", "--checkpoint"]
                + ["bak-gyd"])
        #expect(run.exit == 4 && run.error.contains("E-LEDGER-MISSING"))
    }

    @Test("A message that is not one of the parser's own refusals is left as it is")
    func other() {
        #expect(ParserRefusal("Something else happened.") == nil)
    }
}
