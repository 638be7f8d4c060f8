import Foundation
import Testing

/// An auditor at a terminal, on a ledger with two travellers of 2020.
@Suite("Questions, differences and watch lists at the command line")
struct QuestionCommandTests {
    /// A citizen of Georgia who entered on 2020-03-01, and one of Germany who entered on 2020-03-02,
    /// whose visa was recorded afterwards; returns the positions of the second entry and of the visa.
    private func scene() throws -> (salname: RunningSalname, entry: Int, visa: Int) {
        let salname = try RunningSalname()
        try salname.found()
        for (name, state) in [("Kvirikashvili", "GEO"), ("Schneider", "DEU")] {
            let run = try salname.run([
                "person", "register", "--surname", name, "--given", "Nino", "--born", "1990-01-01",
                "--sex", "F", "--citizenship", state, "--no-input",
            ])
            try #require(run.exit == 0, "\(run.error)")
        }
        _ = try salname.object([
            "border", "enter", "P-AZ-000001", "--at", "2020-03-01T09:00+04:00", "--checkpoint",
            "BAK-GYD",
        ])
        let entry = try salname.object([
            "border", "enter", "P-AZ-000002", "--at", "2020-03-02T09:00+04:00", "--checkpoint",
            "BAK-GYD",
        ])
        let visa = try salname.object([
            "visa", "record", "P-AZ-000002", "--kind", "tourism", "--form", "sticker", "--entries",
            "1", "--from", "2020-03-01", "--through", "2020-05-01", "--days", "30",
        ])
        return (
            salname, try #require(entry["position"] as? Int),
            try #require(visa["position"] as? Int)
        )
    }

    @Test("Who has stayed too long is answered with the positions that prove it, then and now")
    func ask() throws {
        let (salname, entry, visa) = try scene()
        let now = try salname.run([
            "audit", "ask", "overstays", "--as-of", "2020-04-10", "--format", "plain",
        ])
        #expect(now.exit == 0)
        let rows = now.output.split(separator: "\n").filter { $0.contains("P-AZ-") }
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        let cells = [
            "P-AZ-000002", "visa", "2020-03-31", "2020-04-01", "10", "\(entry)", "\(visa)",
        ]
        for cell in cells { #expect(row.split(separator: "\t").contains { $0 == cell }, "\(row)") }
        let then = try salname.run([
            "audit", "ask", "overstays", "--param", "on=2020-04-10", "--known-at", "\(entry)",
            "--format", "plain",
        ])
        #expect(then.output.contains("\tnone\t") && !then.output.contains("/v1"))
    }

    @Test("A question or a parameter that is mistyped is answered with the nearest one")
    func mistyped() throws {
        let salname = try RunningSalname()
        try salname.found()
        let question = try salname.run(["audit", "ask", "overstay"])
        #expect(question.exit == 64 && question.error.contains("did you mean “overstays”?"))
        let parameter = try salname.run([
            "audit", "ask", "expiring-stays", "--param", "witin=30",
        ])
        #expect(parameter.exit == 64)
        #expect(
            parameter.error.contains(
                "expiring-stays has no parameter “witin”; did you mean “within”?"))
        let value = try salname.run([
            "audit", "ask", "expiring-stays", "--param", "within=soon", "--lang", "az",
        ])
        #expect(value.exit == 64)
        #expect(value.error.contains("“soon” bu parametrin qiyməti deyil: within"))
        let twice = try salname.run([
            "audit", "ask", "overstays", "--param", "on=2020-04-10", "--as-of", "2020-04-11",
        ])
        #expect(twice.exit == 64)
    }

    @Test("Every question is listed with its parameters")
    func questions() throws {
        let salname = try RunningSalname()
        let run = try salname.run(["audit", "questions", "--format", "json"])
        #expect(run.exit == 0)
        for name in ["overstays", "expiring-stays", "unregistered", "present-on", "within=14"] {
            #expect(run.output.contains(name), "\(name)")
        }
    }

    @Test("The watch lists are three questions, with how many stand in each")
    func watch() throws {
        let (salname, _, _) = try scene()
        let run = try salname.run([
            "stay", "watch", "--on", "2020-04-10", "--within", "60", "--format", "table",
        ])
        #expect(run.exit == 0)
        #expect(run.output.contains("Present after the last lawful day, 2020-04-10"))
        let titles = run.output.split(separator: "\n").filter { $0.contains("known at") }
        #expect(titles.map { String($0.suffix(3)) } == [": 1", ": 1", ": 2"])
        let data = try salname.object(["stay", "watch", "--on", "2020-04-10", "--within", "60"])
        #expect((data["overstays"] as? [Any])?.count == 1)
        #expect((data["expiringStays"] as? [Any])?.count == 1)
        #expect((data["unregistered"] as? [Any])?.count == 2)
    }

    @Test("What became known is told with the events that brought it, and why they came late")
    func difference() throws {
        let (salname, entry, visa) = try scene()
        let arguments = [
            "audit", "diff", "P-AZ-000002", "--from", "\(entry)", "--on", "2020-03-10",
        ]
        let english = try salname.run(arguments + ["--format", "table"])
        #expect(english.exit == 0)
        let lines = english.output.split(separator: "\n").map(String.init)
        let ground = try #require(lines.first { $0.hasPrefix("  ground ") })
        #expect(ground.contains("none") && ground.hasSuffix("visa        \(visa)"), "\(ground)")
        #expect(lines.contains { $0.hasSuffix("days after 2020-03-01, when it took effect") })
        let azerbaijani = try salname.run(arguments + ["--format", "table", "--lang", "az"])
        #expect(azerbaijani.output.contains("niyə gec"))
        let data = try salname.object(arguments)
        #expect(data["changed"] as? Bool == true)
        let none = try salname.run([
            "audit", "diff", "P-AZ-000001", "--from", "\(entry)", "--format", "table",
        ])
        #expect(none.exit == 0 && none.output.contains("nothing changed"))
        let law = try salname.run([
            "audit", "diff", "law/az", "--from", "1", "--on", "2020-03-10", "--format", "table",
        ])
        #expect(law.exit == 0 && law.output.contains("stay.visa-free.GEO"))
    }

    @Test("A difference is not told backwards, nor of somebody nobody knows")
    func badDifference() throws {
        let (salname, entry, visa) = try scene()
        let backwards = try salname.run([
            "audit", "diff", "P-AZ-000002", "--from", "\(visa)", "--to", "\(entry)",
        ])
        #expect(backwards.exit == 64 && backwards.error.contains("lies after"))
        let unknown = try salname.run(["audit", "diff", "P-AZ-000009", "--from", "1"])
        #expect(unknown.exit == 4)
        let ledger = try salname.run(["audit", "diff", "ledger/AZ", "--from", "1"])
        #expect(ledger.exit == 64)
    }

    @Test("The ground is explained with what was found when the entry was recorded")
    func ground() throws {
        let (salname, _, visa) = try scene()
        let run = try salname.run([
            "audit", "explain", "P-AZ-000002", "ground", "--on", "2020-03-10", "--format", "table",
        ])
        #expect(run.output.hasPrefix("ground = visa\n"))
        #expect(run.output.contains("ground found when it was recorded: none"))
        let line = run.output.split(separator: "\n").first {
            $0.contains("what came later made it: visa")
        }
        #expect(line?.contains("\(visa)  VisaRecorded") == true)
    }

    @Test("The histories of merged persons are shown as one when they are asked for")
    func histories() throws {
        let (salname, _, _) = try scene()
        _ = try salname.object(["person", "merge", "P-AZ-000001", "P-AZ-000002", "-y"])
        let own = try salname.run(["audit", "history", "P-AZ-000002", "--format", "plain"])
        #expect(own.error.contains("P-AZ-000002 is one person with P-AZ-000001"))
        #expect(!own.output.contains("P-AZ-000001\t"))
        let all = try salname.run([
            "audit", "history", "p-az-000002", "--all", "--format", "plain",
        ])
        #expect(all.output.contains("P-AZ-000001\t1\t") && all.output.contains("P-AZ-000002\t1\t"))
        let unmatched = try salname.run(["audit", "history", "U-AZ-000001"])
        #expect(unmatched.exit == 4)
    }
}
