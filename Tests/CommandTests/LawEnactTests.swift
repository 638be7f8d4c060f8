import Foundation
import Testing

@Suite("Amending the law at the command line")
struct LawEnactTests {
    private let salname: RunningSalname
    private static let cited = ["--article", "art. 15.3", "--source", "a test"]

    /// Two citizens of Georgia, who may stay 90 days, came in 2025: one stayed 70 days, one 100.
    init() throws {
        salname = try RunningSalname()
        try salname.found()
        for (number, exit) in [(1, "2025-03-11"), (2, "2025-04-10")] {
            let person = "P-AZ-00000\(number)"
            try expect([
                "person", "register", "--surname", "N\(number)", "--given", "Y", "--born",
                "199\(number)", "--sex", "F", "--citizenship", "GEO",
            ])
            for (way, day) in [("enter", "2025-01-01"), ("exit", exit)] {
                try expect([
                    "border", way, person, "--at", day + "T09:00+04:00", "--checkpoint", "BAK-GYD",
                ])
            }
        }
    }

    @Test("A dry run says whom it touches, counts first, and records nothing")
    func dryRun() throws {
        let asked = enact("per-stay:60", from: "2025-01-01") + ["--dry-run"]
        let run = try salname.run(asked + ["--format", "table"])
        #expect(
            run.output == """
                Would be recorded at 240: law/az#233
                  law/az#233  stay.visa-free.GEO  per-stay:60  2025-01-01 –  art. 15.3

                persons looked at  2
                persons touched    2
                stays that change  2
                become overstays   1
                become lawful      0

                person       entered     left        ground    last lawful day          \
                register the place of stay by  days overstayed
                P-AZ-000001  2025-01-01  2025-03-11  visaFree  2025-03-31 → 2025-03-01  \
                2025-01-16                     0 → 10
                P-AZ-000002  2025-01-01  2025-04-10  visaFree  2025-03-31 → 2025-03-01  \
                2025-01-16                     10 → 40

                """)
        #expect(run.error == "note: a dry run; nothing was recorded.\n")
        let az = try salname.run(asked + ["--format", "table", "--lang", "az", "--limit", "1"])
        #expect(az.output.contains("\nmüddəti keçən qalmalar  1\n"))
        #expect(az.output.hasSuffix("\ndəyişən daha 1 qalma var; hamısı üçün: -o FILE.csv\n"))
        let rows = try salname.run(asked + ["--format", "jsonl", "--limit", "1"])
        #expect(rows.output.split(separator: "\n").count == 2)
        #expect(
            rows.output.hasPrefix(
                """
                {"person":"P-AZ-000001","stay":1,"nationality":"GEO","enteredOn":"2025-01-01",\
                "leftOn":"2025-03-11","becomes":"overstay",
                """))
        #expect(
            rows.error.hasPrefix(
                "persons touched: 2; stays that change: 2; become overstays: 1; become lawful: 0\n"
            ))
        #expect(try size() == 239)
    }

    @Test("What a dry run foretells is what the registers say when it is enacted")
    func foretold() throws {
        let asked = enact("per-stay:120", from: "2025-01-01")
        let foretold = try salname.object(asked + ["--dry-run"])
        #expect(foretold["newlyLawful"] as? Int == 1 && foretold["personsTouched"] as? Int == 2)
        let changes = try #require(foretold["changes"] as? [[String: Any]])
        let before = try lastLawfulDays()
        #expect(changes.compactMap { $0["lastLawfulDayBefore"] as? String } == before)
        let run = try salname.run(asked + ["--format", "table"])
        #expect(
            run.output == """
                Recorded at 240: law/az#233
                  law/az#233  stay.visa-free.GEO  per-stay:120  2025-01-01 –  art. 15.3

                """)
        #expect(
            run.error == """
                not signed: this ledger demands no signatures
                next  salname law history stay.visa-free.GEO

                """)
        let after = try lastLawfulDays()
        #expect(changes.compactMap { $0["lastLawfulDayAfter"] as? String } == after)
        #expect(after == ["2025-04-30", "2025-04-30"])
    }

    @Test(
        "A history says on which days each enactment stands, and keys are listed by their beginning"
    )
    func history() throws {
        try expect(enact("per-stay:60", from: "2025-02-01") + ["--through", "2025-02-28"])
        let history = try salname.run(
            [
                "law", "history", "stay.visa-free.GEO", "--format", "csv", "--fields",
                "citation,stands",
            ])
        #expect(
            history.output == """
                citation,stands
                law/az#2,2013-08-01/2025-01-31;2025-03-01/..
                law/az#233,2025-02-01/2025-02-28

                """)
        let shown = try salname.run([
            "law", "show", "stay.counting", "--format", "csv", "--fields", "key,value",
        ])
        #expect(
            shown.output == """
                key,value
                stay.counting.entry-day,counts
                stay.counting.exit-day,counts

                """)
        let unknown = try salname.run(["law", "show", "stay.count"])
        #expect(unknown.exit != 0)
    }

    @Test("A law file is enacted whole or not at all")
    func file() throws {
        let header = "key,value,from,through,article,source,confidence,note\n"
        let good = "stay.visa-free.GEO,per-stay:60,2026-09-01,,art. 15.3,a test,read,\n"
        let bad = "stay.visa-free.RUS,per-stay:60,2024-08-01,,art. 15.3,a test,read,\n"
        let mixed = try salname.file("mixed.csv", header + good + bad)
        let refused = try salname.run(["law", "enact", "--file", mixed])
        #expect(
            refused.error == """
                error E-LAW-CONTRADICTS: nothing was enacted: stay.visa-free.RUS from 2024-08-01 on \
                would lie over provision 10, which begins on 2025-01-01; say where the amendment ends
                  fix    salname law enact … --through 2024-12-31

                """)
        #expect(try size() == 239)
        let wrong = try salname.file(
            "wrong.csv", header + good.replacing("per-stay:60", with: "60"))
        #expect(
            try salname.run(["law", "enact", "--file", wrong]).error == """
                error E-LAW-FILE: nothing was enacted: the law file cannot be used: line 2, column \
                value: “60” is not a value of stay.visa-free.GEO
                  fix    write per-stay:DAYS, rolling:DAYS/WINDOW, calendar-year:DAYS or \
                visits-per-year:VISITSxDAYS, several with a blank between them, as per-stay:30 \
                rolling:90/180

                """)
        let both = try salname.file(
            "both.csv", header + good + bad.replacing("2024-08-01,", with: "2024-08-01,2024-12-31"))
        let run = try salname.run(["law", "enact", "--file", both, "--format", "table"])
        #expect(run.output.hasPrefix("Recorded at 240–241: law/az#233–law/az#234\n"))
    }

    @Test("The feasts of a year and a swap of days are enacted, and working days follow")
    func calendar() throws {
        let feast = [
            "law", "enact", "calendar.ramazan.2027", "2027-03-09 2027-03-10", "--from",
            "2027-01-01",
            "--through", "2027-12-31",
        ]
        try expect(feast + Self.cited)
        try expect(
            ["law", "enact", "calendar.swap.2026-11-07", "working", "--from", "2026-11-01"]
                + ["--through", "2026-11-30"] + Self.cited)
        let days = try salname.run([
            "law", "working-days", "--from", "2027-03-08", "--to", "2027-03-11", "--format",
            "jsonl",
            "--fields", "day,isWorking,law",
        ])
        #expect(days.output.contains("{\"day\":\"2027-03-09\",\"isWorking\":false,\"law\":[233]}"))
        #expect(days.output.contains("{\"day\":\"2027-03-10\",\"isWorking\":false,\"law\":[233]}"))
        #expect(!days.error.contains("calendar.ramazan.2027"))
        let saturday = try salname.run([
            "law", "working-days", "--from", "2026-11-07", "--to", "2026-11-07", "--format",
            "jsonl",
            "--fields", "day,weekday,isWorking,reason",
        ])
        #expect(
            saturday.output
                == "{\"day\":\"2026-11-07\",\"weekday\":\"sat\",\"isWorking\":true,"
                + "\"reason\":\"swap:working weekend\"}\n")
    }

    @Test(
        "A key that no rule reads and a command line without all of it are answered with the way out"
    )
    func refused() throws {
        let key = try salname.run(
            ["law", "enact", "stay.visafree.GEO", "per-stay:60", "--from", "2026-09-01"]
                + Self.cited)
        #expect(
            key.error.contains("E-LAW-KEY: nothing was enacted: no rule reads the key stay.visaf"))
        #expect(key.error.contains("stay.visa-free.STATE"))
        let az = try salname.run(
            ["law", "enact", "term.last-day-moves", "yes", "--from", "2026-09-01", "--lang", "az"]
                + Self.cited)
        #expect(az.error.contains("həlli    moves və ya stays yazın\n"))
        let half = try salname.run(["law", "enact", "stay.visa-free.GEO", "per-stay:60"])
        #expect(half.exit == 64 && half.error.contains("--from, --article and --source"))
        let both = try salname.run(["law", "enact", "stay.visa-free.GEO", "--file", "law.csv"])
        #expect(both.exit == 64 && both.error.contains("nothing else goes with --file"))
    }

    // MARK: Given

    private func enact(_ value: String, from: String) -> [String] {
        ["law", "enact", "stay.visa-free.GEO", value, "--from", from] + Self.cited
    }

    private func expect(_ arguments: [String]) throws {
        let run = try salname.run(arguments)
        try #require(run.exit == 0, "\(run.error)")
    }

    private func size() throws -> Int {
        let status = try salname.object(["views", "status"])
        return try #require(status["logHead"] as? Int)
    }

    private func lastLawfulDays() throws -> [String] {
        let rows = try salname.run([
            "views", "show", "stay", "--format", "csv", "--fields", "lastLawfulDay",
        ])
        return rows.output.split(separator: "\n").dropFirst().map(String.init)
    }
}
