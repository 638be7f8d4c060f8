import Foundation
import Testing

@Suite("Two numbers that may be one person")
struct PersonMergeTests {
    private let salname: RunningSalname
    private let first = "P-AZ-000001"
    private let second = "P-AZ-000002"

    init() throws {
        salname = try RunningSalname()
        try salname.found()
        let run = try salname.run([
            "person", "register", "--surname", "Məmmədov", "--given", "Elçin", "--born",
            "1985-04-03", "--sex", "M", "--citizenship", "TUR", "--document", "C01234567",
        ])
        try #require(run.exit == 0, "\(run.error)")
    }

    private let mamedov = [
        "person", "register", "--surname", "Mamedov", "--given", "Elchin", "--born", "1985-04-03",
        "--sex", "M", "--citizenship", "RUS", "--document", "7712345",
    ]

    @Test("Whoever looks like somebody registered is not registered, and no name is told")
    func similar() throws {
        let run = try salname.run(mamedov)
        #expect(run.exit == 3 && run.output.isEmpty)
        #expect(
            run.error == """
                error E-PERSON-SIMILAR: the person was not registered: registered already, and alike \
                (1): P-AZ-000001 (a similar surname and the same date of birth)
                  fix    salname person register … --distinct-from P-AZ-000001

                """)
        let azerbaijani = try salname.run(mamedov + ["--lang", "az"])
        #expect(
            azerbaijani.error.hasPrefix(
                "xəta E-PERSON-SIMILAR: şəxs qeydə alınmadı: qeydə alınmış 1 şəxs bu şəxsə oxşayır: "
                    + "P-AZ-000001 (oxşar soyad və eyni doğum tarixi)\n"))
        for report in [run.error, azerbaijani.error] {
            #expect(!report.contains("Məmmədov") && !report.contains("1985"))
        }
        let unknown = try salname.run(mamedov + ["--distinct-from", "P-AZ-000009"])
        #expect(unknown.exit == 4 && unknown.error.contains("E-PERSON-UNKNOWN"))
        let other = try salname.object(mamedov + ["--distinct-from", "p-az-000001"])
        #expect(other["person"] as? String == second)
    }

    @Test("Yes to every question registers the person beside those who look alike")
    func yes() throws {
        let run = try salname.object(mamedov + ["-y"])
        #expect(run["person"] as? String == second)
    }

    @Test("Who looks alike is listed with the reasons; nobody is an empty list")
    func duplicates() throws {
        let none = try salname.run(["person", "duplicates", first, "--format", "json"])
        #expect(none.exit == 0 && none.output == "[]\n")
        _ = try salname.object(mamedov + ["-y"])
        let listed = try salname.run(["person", "duplicates", first, "--format", "table"])
        #expect(
            listed.output == """
                Registered persons who look like P-AZ-000001:
                  P-AZ-000002  Mamedov Elchin  1985-04-03  M  RUS
                      possible: a similar surname and the same date of birth

                """)
        let azerbaijani = try salname.run([
            "person", "duplicates", first, "--format", "table", "--lang", "az",
        ])
        #expect(
            azerbaijani.output == """
                P-AZ-000001 nömrəli şəxsə oxşayan, qeydə alınmış şəxslər:
                  P-AZ-000002  Mamedov Elchin  1985-04-03  M  RUS
                      mümkündür: oxşar soyad və eyni doğum tarixi

                """)
        let data = try salname.run(["person", "duplicates", first, "--format", "csv"])
        #expect(
            data.output.hasSuffix(
                "P-AZ-000002,Mamedov,Elchin,1985-04-03,M,RUS,possible,similarSurnameAndBirth\n"),
            "\(data.output)")
        let unknown = try salname.run(["person", "duplicates", "P-AZ-000009"])
        #expect(unknown.exit == 4)
    }

    @Test("Two numbers become one file, and are found under either")
    func merge() throws {
        _ = try salname.object(mamedov + ["-y"])
        let merge = ["person", "merge", first, second, "--format", "table"]
        let dry = try salname.run(merge + ["--dry-run"])
        #expect(
            dry.output.hasSuffix(
                """
                : P-AZ-000002 is merged into P-AZ-000001.
                  one file now: documents 2, visas 0, crossings 0

                """), "\(dry.error)")
        let merged = try salname.run(merge + ["--lang", "az"])
        #expect(
            merged.output.hasSuffix(
                """
                : P-AZ-000002 birləşdirildi, saxlanılan nömrə: P-AZ-000001.
                  vahid şəxsi iş: sənədlər 2, vizalar 0, keçidlər 0
                  düzəliş üçün     salname person unmerge P-AZ-000001 P-AZ-000002

                """), "\(merged.output)")
        let again = try salname.run(merge)
        #expect(again.exit == 3 && again.error.contains("P-AZ-000002 was merged into P-AZ-000001"))

        let shown = try salname.run(["person", "show", second, "--format", "table"])
        #expect(
            shown.output.hasPrefix(
                """
                P-AZ-000002 is merged into P-AZ-000001; this is the file of P-AZ-000001.
                P-AZ-000001  Məmmədov Elçin

                """))
        #expect(shown.output.contains("  one with     P-AZ-000002\n"))
        #expect(shown.output.contains("P-AZ-000002/d1  passport  RUS  7712345\n"))
        let data = try salname.object(["person", "show", second])
        #expect(data["person"] as? String == second && data["mergedInto"] as? String == first)
        #expect(data["surname"] as? String == "Məmmədov")
        let kept = try salname.object(["person", "show", first])
        #expect(kept["mergedInto"] is NSNull && kept["absorbed"] as? [String] == [second])
        let found = try salname.run(["person", "find", "mamedov", "--format", "csv"])
        #expect(
            found.output.hasSuffix("P-AZ-000002,Mamedov,Elchin,1985-04-03,M,RUS,1,P-AZ-000001\n"))
    }

    @Test("A merge that is taken back leaves what was recorded meanwhile to be given to its person")
    func unmerge() throws {
        _ = try salname.object(mamedov + ["-y"])
        _ = try salname.object(["person", "merge", first, second])
        let entered = try salname.object([
            "border", "enter", second, "--at", "2026-03-01T09:12+04:00", "--checkpoint", "BAK-GYD",
        ])
        let entry = try #require(entered["position"] as? Int)
        #expect(entered["person"] as? String == first)
        let unmerge = ["person", "unmerge", first, second]
        let dry = try salname.object(unmerge + ["--dry-run"])
        let waiting = try #require(dry["toBeAssigned"] as? [[String: Any]])
        #expect(waiting.map { $0["position"] as? Int } == [entry])
        #expect(waiting.first?["kind"] as? String == "crossing")
        #expect(dry["warnings"] as? [String] == ["to-be-assigned"])
        let run = try salname.run(unmerge + ["--format", "table"])
        let row =
            "    \(entry)  crossing  2026-03-01  BAK-GYD  salname border assign \(entry) --person "
            + second
        #expect(
            run.output.hasSuffix(
                """
                : P-AZ-000002 and P-AZ-000001 stand alone again.
                  recorded under P-AZ-000001 while they were one; look whose each is:
                \(row)
                  to correct       salname person merge P-AZ-000001 P-AZ-000002

                """), "\(run.output)")
        // The command that was offered does what it says.
        let moved = try salname.run(["border", "assign", "\(entry)", "--person", second])
        #expect(moved.exit == 0, "\(moved.error)")
        let there = try salname.object(["person", "show", second, "--as-of", "2026-03-02"])
        #expect(there["present"] as? Bool == true && there["mergedInto"] is NSNull)
        let gone = try salname.object(["person", "show", first, "--as-of", "2026-03-02"])
        #expect(gone["present"] as? Bool == false)
        let twice = try salname.run(unmerge)
        #expect(twice.exit == 3 && twice.error.contains("E-MERGE"))
    }

    @Test(
        "Of two processes that register one document at once one does, the other names the person")
    func sameDocumentAtOnce() throws {
        for round in 1...10 {
            let arguments = [
                "person", "register", "--surname", "N", "--born", "\(1940 + round)-06-01", "--sex",
                "F", "--citizenship", "GEO", "--document", "R\(round)",
            ]
            let desks = try (1...2).map { try salname.start(arguments, as: "desk-\($0)") }
            let runs = try desks.map { try $0.finished() }
            // No number is missing: whoever was turned away used none up.
            let number = "P-AZ-0000" + (round < 9 ? "0" : "") + "\(round + 1)"
            #expect(runs.map(\.exit).sorted() == [0, 5], "round \(round)")
            let loser = try #require(runs.first { $0.exit == 5 })
            #expect(loser.error.contains("E-DOCUMENT-HELD"))
            #expect(loser.error.contains(number), "\(loser.error)")
        }
    }
}
