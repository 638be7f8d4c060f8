import Foundation
import Testing

@Suite("Taking a feed of crossings in")
struct BorderImportTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
        for (name, number) in [("Beridze", "A1"), ("Lomidze", "A2")] {
            _ = try salname.object([
                "person", "register", "--surname", name, "--born", "unknown", "--sex", "X",
                "--citizenship", "GEO", "--document", number,
            ])
        }
    }

    private func take(_ feed: String, _ options: String...) throws -> [String: Any] {
        try salname.object(["border", "import", "-"] + options, input: feed)
    }

    @Test("A feed taken in twice is recorded once, in whatever order its lines stand")
    func twice() throws {
        let lines = [
            "P-AZ-000001,entry,2026-03-01T09:12+04:00,BAK-GYD",
            "P-AZ-000001,exit,2026-03-10T09:12+04:00,BAK-GYD",
            "P-AZ-000002,entry,2026-03-02T09:12+04:00,BAK-GYD",
        ]
        let header = "person,direction,at,checkpoint\n"
        let first = try take(header + lines.joined(separator: "\n"))
        #expect(first["accepted"] as? Int == 3 && first["repeated"] as? Int == 0)
        let again = try take(header + lines.reversed().joined(separator: "\r\n") + "\r\n")
        #expect(again["accepted"] as? Int == 0 && again["repeated"] as? Int == 3)
        let stays = try salname.run(["stay", "show", "P-AZ-000001"])
        #expect(stays.output.split(separator: "\n").count == 1)
    }

    @Test("The feed's own id names the line, and the document its holder")
    func ids() throws {
        let header = "id,document,issuer,direction,at,checkpoint\n"
        let feed = header + "gate/7,A2,GEO,entry,2026-03-01T09:12+04:00,BAK-GYD\n"
        #expect(try take(feed)["accepted"] as? Int == 1)
        #expect(try salname.object(["person", "show", "P-AZ-000002"])["present"] as? Bool == true)
        // Without a name of its own a line must be about somebody known: nothing else could name it.
        let nameless =
            header.replacing("id,", with: "") + "A9,GEO,entry,2026-03-01T09:13Z,BAK-GYD\n"
        let run = try salname.run(["border", "import", "-"], input: nameless)
        #expect(run.exit == 3)
        #expect(run.error.contains("line 2: E-FEED-LINE: "))
        #expect(!run.error.contains("A9"))
    }

    @Test("A line that is refused does not hold up the others")
    func refused() throws {
        let feed = """
            person,direction,at,checkpoint
            P-AZ-000001,entry,2026-03-01T09:12+04:00,BAK-GYD
            P-AZ-000009,entry,2026-03-01T09:12+04:00,BAK-GYD
            P-AZ-000001,sideways,2026-03-01T09:12+04:00,BAK-GYD
            P-AZ-000001,exit,2026-03-01,BAK-GYD
            P-AZ-000001,exit
            P-AZ-000001,exit,2126-03-05T09:12+04:00,BAK-GYD
            P-AZ-000001,exit,2026-03-05T09:12+04:00,BAK-GYD

            """
        let outcome = try take(feed)
        #expect(outcome["accepted"] as? Int == 2)
        let lines = try #require(outcome["refusedLines"] as? [[String: Any]])
        #expect(lines.compactMap { $0["line"] as? Int } == [3, 4, 5, 6, 7])
        #expect(
            lines.compactMap { $0["code"] as? String } == [
                "E-PERSON-UNKNOWN", "E-FEED-LINE", "E-FEED-LINE", "E-FEED-LINE",
                "E-CROSSING-IN-FUTURE",
            ])
    }

    @Test("A dry run judges every line and records none")
    func dryRun() throws {
        let feed = "person,direction,at,checkpoint\nP-AZ-000001,entry,2026-03-01T09:12Z,BAK-GYD\n"
        let rehearsed = try take(feed, "--dry-run")
        #expect(rehearsed["accepted"] as? Int == 1)
        #expect(try take(feed)["accepted"] as? Int == 1)
    }

    @Test("A file that is no feed is a mistake on the command line")
    func header() throws {
        for (feed, sentence) in [
            ("", "the feed is empty"),
            ("person,direction,at\n", "the file has no column checkpoint"),
            ("direction,at,checkpoint\n", "the file has no column person"),
            ("document,direction,at,checkpoint\n", "the file has no column issuer"),
            ("person,at,at,direction,checkpoint\n", "the column at stands twice"),
            ("person;direction;at;checkpoint\n", "the fields are probably separated by “;”"),
        ] {
            let run = try salname.run(["border", "import", "-"], input: feed)
            #expect(run.exit == 64, "\(feed)")
            #expect(run.error.contains(sentence), "\(run.error)")
        }
    }

    @Test("More lines than a batch are all taken in")
    func batches() throws {
        var feed = "id,person,direction,at,checkpoint\n"
        for index in 0..<1001 {
            let (hour, minute) = (index / 60 % 24, index % 60)
            let clock = (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
            feed += "n\(index),P-AZ-000001,\(index.isMultiple(of: 2) ? "entry" : "exit"),"
            feed += "2026-03-0\(1 + index / 1440)T\(clock)Z,BAK-GYD\n"
        }
        let outcome = try take(feed, "--quiet")
        #expect(outcome["accepted"] as? Int == 1001)
        #expect(try salname.object(["person", "show", "P-AZ-000001"])["events"] as? Int == 1003)
    }
}
