import Foundation
import Testing

@Suite("An officer's day at the command line")
struct OfficerStoryTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
    }

    private let nino = [
        "person", "register", "--surname", "Beridze", "--given", "Nino", "--born", "1990-02-14",
        "--sex", "F", "--citizenship", "GEO", "--document", "12ab 34567",
    ]

    private func enter(_ at: String) -> [String] {
        ["border", "enter", "P-AZ-000001", "--at", at, "--checkpoint", "BAK-GYD"]
    }

    private func leave(_ at: String) -> [String] {
        ["border", "exit", "P-AZ-000001", "--at", at, "--checkpoint", "BAK-GYD"]
    }

    @Test("A Georgian comes, is counted, stays too long and leaves")
    func story() throws {
        let registered = try salname.object(nino)
        #expect(registered["person"] as? String == "P-AZ-000001")
        let positions = try #require(registered["positions"] as? [Int])
        #expect(positions.count == 2)
        let entered = try salname.object(
            enter("2026-03-01T09:12+04:00") + ["--document", "12AB34567"])
        #expect(entered["ground"] as? String == "visaFree")
        #expect(entered["lastLawfulDay"] as? String == "2026-05-29")
        #expect(entered["registerBy"] as? String == "2026-03-16")
        #expect(entered["warnings"] as? [String] == [])
        let position = try #require(entered["position"] as? Int)
        let days = try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-05-20"])
        #expect(days["used"] as? Int == 81 && days["left"] as? Int == 9)
        #expect(days["rule"] as? String == "per-stay:90")
        #expect(days["provedBy"] as? [Int] == [positions[0], position])
        let over = try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-06-10"])
        #expect(over["overstayDays"] as? Int == 12 && over["left"] as? Int == 0)
        #expect(over["daysBeyondLastLawfulDay"] as? Int == 12)
        let left = try salname.object(leave("2026-06-10T18:00+04:00"))
        #expect(left["warnings"] as? [String] == ["overstay"])
        #expect(left["registerBy"] is NSNull)
        let known = try salname.object([
            "stay", "days", "P-AZ-000001", "--on", "2026-06-20", "--known-at", "\(position)",
        ])
        #expect(known["present"] as? Bool == true)
    }

    @Test("What is shown on a terminal is the sentence with its two terms")
    func screens() throws {
        _ = try salname.object(nino)
        let entered = try salname.run(enter("2026-03-01T09:12+04:00") + ["--format", "table"])
        #expect(entered.exit == 0)
        #expect(
            entered.output.hasSuffix(
                """
                : P-AZ-000001 entered at BAK-GYD, 2026-03-01, visa-free (GEO: 90 days per stay).
                  last lawful day 2026-05-29   register the place of stay by 2026-03-16
                  to correct       salname border correct 236 …

                """))
        #expect(entered.output.hasPrefix("Recorded at "))
        let days = try salname.run([
            "stay", "days", "P-AZ-000001", "--on", "2026-03-03", "--format", "table",
        ])
        let lines = days.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("P-AZ-000001  GEO  visa-free, 90 days per stay (") == true)
        #expect(lines.first?.hasSuffix(")  on 2026-03-03") == true)
        #expect(lines.last == "  2026-03 ###")
    }

    @Test("The same command sent twice is recorded once, and a dry run records nothing")
    func once() throws {
        _ = try salname.object(nino)
        let command = enter("2026-03-01T09:12+04:00")
        let rehearsed = try salname.object(command + ["--dry-run"])
        #expect(rehearsed["status"] as? String == "rehearsed")
        let named = command + ["--command-id", "desk/1"]
        #expect(try salname.object(named)["status"] as? String == "recorded")
        let again = try salname.object(named)
        #expect(again["status"] as? String == "repeated")
        #expect(again["position"] as? Int == rehearsed["position"] as? Int)
        #expect(try salname.object(["person", "show", "P-AZ-000001"])["events"] as? Int == 3)
    }

    @Test("A document in somebody's file is not registered again")
    func documentHeld() throws {
        _ = try salname.object(nino)
        let again = try salname.run(nino)
        #expect(again.exit == 5)
        #expect(again.error.contains("E-DOCUMENT-HELD"))
        #expect(again.error.contains("P-AZ-000001"))
        #expect(!again.error.contains("34567"))
    }

    @Test("A zone with a wrong digit is refused with what may have been misread")
    func wrongDigit() throws {
        let zone = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L8989O2C36UTO7408122F1204159ZE184226B<<<<<10

            """
        let refused = try salname.run(["person", "register", "--mrz", "-"], input: zone)
        #expect(refused.exit == 3)
        #expect(refused.error.contains("error E-MRZ"))
        #expect(refused.error.contains("did you mean 0 instead of O in line 2, column 6?"))
        #expect(!refused.error.contains("ERIKSSON"))
        let read = try salname.run(["person", "read-mrz", "-"], input: zone)
        #expect(read.exit == 2)
        let right = zone.replacing("L8989O2C3", with: "L898902C3")
        #expect(try salname.run(["person", "read-mrz", "-"], input: right).exit == 0)
        let registered = try salname.run(["person", "register", "--mrz", "-"], input: right)
        #expect(registered.exit == 0)
        #expect(registered.error.contains("the code stands on specimens only"))
    }

    @Test("No error repeats what was typed about a person")
    func privacy() throws {
        let wrong = [
            [
                "person", "register", "--surname", "Beridze", "--born", "14.02.1990", "--sex", "F",
                "--citizenship", "GEO",
            ],
            [
                "person", "register", "--surname", "Beridze", "--born", "1990", "--sex", "female",
                "--citizenship", "GEO",
            ],
            ["person", "register", "--surname", "Beridze", "--sex", "F"],
            ["person", "find", "Beridze", "--document", "№ 77"],
            ["person", "find", "--born", "14.02.1990"],
        ]
        for arguments in wrong {
            let run = try salname.run(arguments)
            #expect(run.exit == 64, "\(arguments)")
            for secret in ["Beridze", "14.02.1990", "female", "77"] {
                #expect(!(run.error + run.output).contains(secret), "\(arguments)")
            }
        }
    }

    @Test("A search that finds nobody, and a number nobody has, are not found")
    func notFound() throws {
        #expect(try salname.run(["person", "find", "nobody"]).exit == 4)
        #expect(try salname.run(["person", "show", "P-AZ-000777"]).exit == 4)
        #expect(try salname.run(["stay", "days", "P-AZ-000777"]).exit == 4)
        #expect(try salname.run(["stay", "show", "P-AZ-000777"]).exit == 4)
        #expect(try salname.run(["person", "find"]).exit == 64)
    }

    @Test("A person is found however the name is written, and only from the registration on")
    func find() throws {
        let registered = try salname.object(nino)
        let first = try #require((registered["positions"] as? [Int])?.first)
        for words in [["BERIDZE"], ["nino beridze"], ["--document", "12ab34567"]] {
            let found = try salname.run(["person", "find"] + words)
            #expect(found.output == "P-AZ-000001\tBeridze\tNino\t1990-02-14\tF\tGEO\t1\t\n")
        }
        let before = try salname.run(["person", "find", "beridze", "--known-at", "\(first - 1)"])
        #expect(before.exit == 4 && before.output.isEmpty)
    }

    @Test("A moment that is none, or past the ledger's end, is a mistake on the command line")
    func knownAt() throws {
        for moment in ["soon", "-1", "+3", "99999", "2026-03-01T09:12"] {
            #expect(try salname.run(["stay", "present", "--known-at=\(moment)"]).exit == 64)
        }
        #expect(try salname.run(["stay", "present", "--known-at", "0"]).exit == 0)
        #expect(
            try salname.run(["stay", "present", "--known-at", "2000-01-01T00:00Z"]).exit == 0)
    }

    @Test("Who is present is counted by nationality, as it was known")
    func present() throws {
        _ = try salname.object(nino)
        let entry = try salname.object(enter("2026-03-01T09:12+04:00"))
        let position = try #require(entry["position"] as? Int)
        _ = try salname.object(leave("2026-03-10T09:12+04:00"))
        for (day, count) in [("2026-02-28", 0), ("2026-03-10", 1), ("2026-03-11", 0)] {
            let present = try salname.object(["stay", "present", "--as-of", day])
            #expect(present["present"] as? Int == count, "\(day)")
        }
        let known = try salname.object([
            "stay", "present", "--as-of", "2026-03-11", "--known-at", "\(position)",
        ])
        #expect(known["present"] as? Int == 1)
    }

    @Test("A calculation without a ledger answers in JSON, and names what is wrong")
    func compute() throws {
        let stays = "[{\"entry\":\"2026-03-01\",\"exit\":null}]"
        let arguments = ["stay", "compute", "--rule", "per-stay:90", "--stays", "-"]
        let run = try salname.run(arguments + ["--on", "2026-05-20"], input: stays)
        #expect(run.exit == 0)
        #expect(run.output.hasPrefix("{\n  \"used\": 81,\n  \"left\": 9,\n  \"overstayDays\": 0,"))
        let broken = try salname.run(arguments, input: "[{\"entry\":\"yesterday\"}]")
        #expect(broken.exit == 64)
        #expect(broken.error.contains("stay 1: entry is not a day"))
    }
}
