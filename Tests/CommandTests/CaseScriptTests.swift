import Foundation
import Testing

@Suite("Scripts of commands, and announcements")
struct CaseScriptTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
        for (index, surname) in ["Beridze", "Kapanadze", "Maisuradze"].enumerated() {
            try salname.register(
                surname, "GEO", document: "13AB4567\(index)", "--document-valid-through",
                "2031-05-01")
            _ = try salname.object([
                "border", "enter", "P-AZ-00000\(index + 1)", "--at",
                "2026-03-01T09:1\(index)+04:00",
                "--checkpoint", "BAK-GYD",
            ])
        }
    }

    private static func line(_ id: String, _ words: String) -> String {
        let list = words.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ",")
        return "{\"id\":\"\(id)\",\"do\":[\(list)]}\n"
    }

    @Test(
        "A script is performed line by line, each under its id, and a second time records nothing")
    func twice() throws {
        let lodge =
            "case lodge stay-extension --person P-AZ-000001 --ground treatment --through 2026-06-28 --effective 2026-05-18"
        let script =
            Self.line("a-1", lodge) + "\n"
            + Self.line("a-2", "case document add @a-1 --kind form,photo --effective 2026-05-18")
            + Self.line("a-3", "case propose grant @a-1 --effective 2026-05-18")
            + Self.line("a-4", "case fee pay @a-1 --effective 2026-05-18")
        let path = try salname.file("script.jsonl", script)
        let first = try salname.run([
            "case", "apply-script", path, "--as", "O-AZ-0017", "--format", "json",
        ])
        // One line is refused by a rule, and does not hold up the next
        #expect(first.exit == 3, "\(first.error)")
        #expect(first.output.contains("E-CASE-STEP") && first.output.contains("C-AZ-2026-000001"))
        let size = try salname.rows("log", "list").count
        let again = try salname.run([
            "case", "apply-script", path, "--as", "O-AZ-0017", "--format", "json",
        ])
        #expect(again.exit == 3)
        #expect(try salname.rows("log", "list").count == size)
    }

    @Test("A script that is not well formed is refused whole, and nothing of it is performed")
    func malformed() throws {
        let good = Self.line("b-1", "case withdraw C-AZ-2026-000001")
        for bad in [
            "{\"id\":\"x\"}\n", "nonsense\n", Self.line("b-1", "case withdraw C-AZ-2026-000001"),
            Self.line("b 2", "case withdraw C-AZ-2026-000001"), Self.line("b-3", "case list"),
            Self.line("b-4", "case destroy C-AZ-2026-000001"),
        ] {
            let run = try salname.run(
                ["case", "apply-script", "-", "--as", "O-AZ-0017"], input: good + bad)
            #expect(run.exit == 64 && run.error.contains("line 2"), "\(bad) \(run.error)")
        }
    }

    @Test(
        "An announcement extends the stays of all whom it concerns, by one command that can be repeated"
    )
    func announced() throws {
        _ = try salname.object([
            "border", "exit", "P-AZ-000003", "--at", "2026-04-01T09:12+04:00", "--checkpoint",
            "BAK-GYD",
        ])
        let unknown = try salname.run([
            "stay", "extend", "spring-2026", "--effective", "2026-05-12",
        ])
        #expect(unknown.exit == 3 && unknown.error.contains("E-STAY-ANNOUNCED"))
        _ = try salname.object([
            "law", "enact", "service.stay-extension.announced.spring-2026",
            "ending 2026-05-01..2026-05-31 through 2026-08-31", "--from", "2026-05-01",
            "--article", "Announcement of 2026-04-30", "--source", "migration.gov.az",
        ])
        let rehearsed = try salname.object([
            "stay", "extend", "spring-2026", "--effective", "2026-05-12", "--dry-run",
        ])
        #expect(rehearsed["concerned"] as? Int == 2 && rehearsed["extended"] as? Int == 2)
        let done = try salname.object([
            "stay", "extend", "spring-2026", "--effective", "2026-05-12",
        ])
        #expect(done["extended"] as? Int == 2 && done["refused"] as? Int == 0)
        let again = try salname.object([
            "stay", "extend", "spring-2026", "--effective", "2026-05-12",
        ])
        #expect(again["concerned"] as? Int == 0)
        let days = try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-07-01"])
        #expect(days["lastLawfulDay"] as? String == "2026-08-31")
        let why = try salname.run([
            "audit", "explain", "P-AZ-000001", "last-lawful-day", "--on", "2026-07-01",
        ])
        #expect(why.output.contains("spring-2026") && why.output.contains("StayExtended"))
        #expect(try salname.run(["log", "verify", "--schemas"]).exit == 0)
    }

    @Test(
        "A dry run of an amendment lists the open cases that it touches, and how they would come out"
    )
    func impact() throws {
        _ = try salname.object([
            "case", "lodge", "temporary-residence", "--person", "P-AZ-000001", "--ground",
            "work-permit", "--from", "2026-05-30", "--through", "2027-05-29", "--effective",
            "2026-04-01",
        ])
        let kinds =
            "form,passport-copy,medical-certificate,lawful-stay,photo,dwelling-document,owner-statement,work-permit-copy"
        _ = try salname.object([
            "case", "document", "add", "C-AZ-2026-000001", "--kind", kinds, "--effective",
            "2026-04-02",
        ])
        let impact = try salname.object([
            "law", "enact", "service.temporary-residence.passport-margin", "P10Y", "--from",
            "2026-01-01", "--article", "Migration Code, art. 46.1.2", "--source", "a draft",
            "--dry-run",
        ])
        #expect(impact["openCasesTouched"] as? Int == 1 && impact["openCasesChanged"] as? Int == 1)
        let cases = try #require(impact["openCases"] as? [[String: Any]])
        #expect(cases[0]["case"] as? String == "C-AZ-2026-000001")
        #expect(cases[0]["after"] as? [String] == ["passport"])
    }
}
