import Foundation
import Testing

@Suite("Working days and plans at the command line")
struct CalendarCommandTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
    }

    @Test("Each day stands with its weekday, its reason and its provisions, and a total is said")
    func workingDays() throws {
        let asked = ["law", "working-days", "--from", "2026-03-24", "--to", "2026-03-26"]
        let data = try salname.run(asked + ["--format", "jsonl"])
        #expect(
            data.output == """
                {"day":"2026-03-24","weekday":"tue","isWorking":false,"reason":"holiday","law":[40]}
                {"day":"2026-03-25","weekday":"wed","isWorking":false,\
                "reason":"moved-feast:2026-03-20","law":[31]}
                {"day":"2026-03-26","weekday":"thu","isWorking":false,\
                "reason":"moved-weekend:2026-03-21","law":[30]}

                """)
        #expect(data.error == "Days: 3. Working days: 0.\n")
        let table = try salname.run(asked + ["--format", "table"]).output
        #expect(table.contains("Tuesday    no       holiday"))
        #expect(table.contains("day off for 2026-03-20, two holidays at once    law/az#31"))
        let other = try salname.run(asked + ["--format", "table", "--lang", "az"])
        #expect(other.output.contains("üst-üstə düşən bayramların əvəzi: 2026-03-20"))
        #expect(other.error == "Günlər: 3. İş günləri: 0.\n")
    }

    @Test("A year whose feasts nobody has decided is warned of")
    func gaps() throws {
        let asked = ["law", "working-days", "--from", "2024-03-19", "--to", "2024-03-19"]
        let run = try salname.run(asked)
        #expect(run.exit == 0)
        #expect(
            run.error.contains(
                "warning: the law book has nothing under calendar.ramazan.2024, "
                    + "calendar.qurban.2024: days off that these bring are not known"))
    }

    @Test("Days are counted from the day after, back as well, and a term's end is said")
    func addDays() throws {
        let working = try salname.object(["law", "add-days", "2026-03-19", "3", "--working"])
        #expect(working["day"] as? String == "2026-04-02")
        #expect(working["weekday"] as? String == "thu")
        #expect(working["lastDayMovesTo"] is NSNull)
        let back = try salname.run([
            "law", "add-days", "2026-03-31", "--working", "-v", "--format", "table", "--", "-1",
        ])
        #expect(back.output == "2026-03-19  Thursday\n")
        #expect(back.error.split(separator: "\n").count == 11)
        #expect(
            back.error.hasPrefix(
                "  2026-03-30  Monday  day off for 2026-03-22, a holiday on a weekend (law/az#30)"))
        let calendar = try salname.run([
            "law", "add-days", "2026-03-06", "15", "--format", "table",
        ])
        #expect(
            calendar.output == """
                2026-03-21  Saturday  Ramazan; holiday; weekend (law/az#29, law/az#37, law/az#56)
                  a term that ends on this day ends on 2026-03-31 (law/az#58)

                """)
    }

    @Test("Days in the wrong order, too many of them and --as-of are refused")
    func refused() throws {
        let turned = try salname.run([
            "law", "working-days", "--from", "2026-03-31", "--to", "2026-03-20",
        ])
        #expect(turned.exit == 64 && turned.error.contains("2026-03-20 lies before 2026-03-31"))
        let many = try salname.run(["law", "add-days", "2026-03-31", "36526"])
        #expect(many.exit == 64 && many.error.contains("at most 36525"))
        let asOf = try salname.run(["law", "add-days", "2026-03-31", "1", "--as-of", "2026-01-01"])
        #expect(asOf.exit == 64 && asOf.error.contains("judged by the law of that day"))
        let end = try salname.run(["law", "add-days", "9999-12-30", "9", "--working"])
        #expect(end.exit == 64 && end.error.contains("the calendar ends"))
        let plan = try salname.run(["stay", "plan", "P-AZ-000001", "--enter", "2026-06-01"])
        #expect(plan.exit == 4)
        let none = try salname.run([
            "stay", "plan", "P-AZ-000001", "--enter", "2026-06-01", "--days", "0",
        ])
        #expect(none.exit == 64 && none.error.contains("a number from 1 to 9999"))
    }

    @Test("A plan says how long, answers yes or no, and finds the earliest day")
    func plan() throws {
        _ = try salname.object([
            "person", "register", "--surname", "Ivanov", "--born", "1990", "--sex", "M",
            "--citizenship", "RUS",
        ])
        let enter = [
            "border", "enter", "P-AZ-000001", "--at", "2026-03-01T09:12+04:00", "--checkpoint",
            "BAK-GYD",
        ]
        let entered = try salname.object(enter)
        let position = try #require(entered["position"] as? Int)
        let asked = ["stay", "plan", "P-AZ-000001", "--enter", "2026-04-01"]
        let open = try salname.object(asked)
        #expect(open["maxStayIfEntering"] as? Int == 59 && open["used"] as? Int == 31)
        #expect(open["lastLawfulDay"] as? String == "2026-05-29")
        #expect(open["provedBy"] as? [Int] == [position - 1, position])
        #expect(open["isPossible"] is NSNull && open["earliest"] is NSNull)
        let yes = try salname.run(asked + ["--days", "59", "--format", "table"])
        #expect(yes.exit == 0)
        #expect(
            yes.output == """
                P-AZ-000001  RUS  visa-free, 90 days in a calendar year (Migration Code, art. 15.3, \
                20.1; Cabinet of Ministers Decision 561 of 2024-12-29; law/az#10)  entering on \
                2026-04-01
                  59 days: the last lawful day is 2026-05-29
                  present since 2026-03-01: counted as if that stay ended the day before the entry
                  yes: 59 days are possible

                """)
        let no = try salname.run(asked + ["--days", "60", "--format", "table"])
        #expect(no.exit == 2)
        #expect(
            no.output.hasSuffix("  no: 60 days are possible from 2026-11-03 on at the earliest\n"))
        let never = try salname.run(asked + ["--days", "200", "--format", "table", "--lang", "az"])
        #expect(never.exit == 2)
        #expect(
            never.output.hasSuffix(
                "  xeyr: 200 gün mümkün deyil, məlum qanuna görə sonrakı günlərdə də\n"))
    }

    @Test("The day for registering moves to the next working day, and an auditor is told why")
    func registerBy() throws {
        _ = try salname.object([
            "person", "register", "--surname", "Beridze", "--born", "1990", "--sex", "F",
            "--citizenship", "GEO",
        ])
        let entered = try salname.object([
            "border", "enter", "P-AZ-000001", "--at", "2026-03-06T09:12+04:00", "--checkpoint",
            "BAK-GYD",
        ])
        #expect(entered["registerBy"] as? String == "2026-03-31")
        let explained = try salname.run([
            "audit", "explain", "P-AZ-000001", "register-by", "--on", "2026-03-10", "--format",
            "table",
        ])
        #expect(explained.output.hasPrefix("register-by = 2026-03-31\n"))
        #expect(explained.output.contains("2026-03-06 + 15 days, the day of entry not counted"))
        #expect(explained.output.contains("2026-03-24 is not a working day: holiday"))
        #expect(
            explained.output.contains(
                "a term that ends on a non-working day ends on the next working day"))
        #expect(explained.output.contains("Civil Procedure Code, art. 129.2, by analogy; unsure"))
    }

    @Test("Where a year's feasts are not decided, the day for registering comes with a warning")
    func registerByUnsure() throws {
        _ = try salname.object([
            "person", "register", "--surname", "Beridze", "--born", "1990", "--sex", "F",
            "--citizenship", "GEO",
        ])
        for (entered, isDecided) in [("2024-03-25", false), ("2025-03-25", true)] {
            _ = try salname.object([
                "border", "enter", "P-AZ-000001", "--at", "\(entered)T09:12+04:00",
                "--checkpoint", "BAK-GYD",
            ])
            let days = try salname.run(["stay", "days", "P-AZ-000001", "--on", entered])
            #expect(days.exit == 0)
            #expect(days.error.contains("calendar.ramazan.2024") == !isDecided)
        }
    }
}
