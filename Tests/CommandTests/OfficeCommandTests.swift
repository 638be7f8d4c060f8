import Foundation
import Testing

@Suite("Offices, officers and acts at the command line")
struct OfficeCommandTests {
    private let salname: RunningSalname
    private let through = "2099-12-31"

    init() throws {
        salname = try RunningSalname()
        try salname.foundOffices(through: through)
    }

    /// Runs a command as an officer; it must be accepted.
    @discardableResult
    private func run(_ officer: Int, _ words: String...) throws -> [String: Any] {
        try salname.object(words + ["--as", "O-AZ-000\(officer)"])
    }

    private func grant(_ officer: Int, _ role: String, _ office: String) throws -> Int {
        let act = try run(
            1, "officer", "role", "grant", "O-AZ-000\(officer)", role, "--for-office", office,
            "--through", through)
        let number = try #require(act["act"] as? String)
        let approved = try run(2, "act", "approve", number)
        return try #require(approved["position"] as? Int) + 1
    }

    private func prepare() throws -> Int {
        try run(
            1, "office", "add", "GNJ", "--name", "Gəncə", "--kind", "regional", "--territory",
            "AZ-GA,AZ-GYG")
        try run(
            1, "officer", "add", "O-AZ-0003", "--home", "GNJ", "--surname", "Məmmədova", "--given",
            "Aysel")
        return try grant(3, "registrar", "GNJ")
    }

    private let nino = [
        "person", "register", "--surname", "Beridze", "--given", "Nino", "--born", "1990-02-14",
        "--sex", "F", "--citizenship", "GEO",
    ]

    @Test("An officer acts for the own office, in the role that two administrators have given")
    func story() throws {
        let grant = try prepare()
        let registered = try salname.object(nino + ["--as", "O-AZ-0003"])
        #expect(registered["person"] as? String == "P-AZ-000001")
        let line = try salname.run(["log", "list", "--officer", "O-AZ-0003", "--format", "jsonl"])
        #expect(line.output.contains("GNJ"), "\(line.error)")

        let can = try salname.object([
            "can-i", "person", "change-name", "--person", "P-AZ-000001", "--as", "O-AZ-0003",
        ])
        #expect(can["allowed"] as? Bool == true)
        #expect((can["proof"] as? [Int])?.contains(grant) == true)
        let cannot = try salname.run([
            "can-i", "visa", "cancel", "--person", "P-AZ-000001", "--as", "O-AZ-0003", "--format",
            "table",
        ])
        #expect(cannot.exit == 2)
        #expect(cannot.output.hasPrefix("no: it takes a role that the officer has not: decider\n"))

        let shown = try salname.object(["officer", "show", "O-AZ-0003"])
        #expect(shown["name"] as? String == "Məmmədova, Aysel")
        #expect((shown["roles"] as? [String])?.first?.contains("registrar@GNJ") == true)
        #expect(try salname.rows("officer", "list").count == 3)
        #expect(
            try salname.rows("office", "list").compactMap { $0["office"] as? String } == [
                "GNJ", "HQ",
            ])
    }

    @Test("Who may not is told why, with a code, and with exit 6; nothing is recorded")
    func denied() throws {
        _ = try prepare()
        for (words, code) in [
            (nino + ["--as", "O-AZ-0009"], "E-DENIED-OFFICER"),
            (nino + ["--as", "O-AZ-0001"], "E-DENIED-ROLE"),
            (nino + ["--as", "O-AZ-0003", "--office", "HQ"], "E-DENIED-OFFICE"),
        ] {
            let run = try salname.run(words)
            #expect(run.exit == 6, "\(run.error)")
            #expect(
                run.error.contains("error \(code): the person was not registered: "), "\(run.error)"
            )
            let explained = try salname.run(["explain", code])
            #expect(explained.exit == 0)
        }
        #expect(try salname.rows("log", "list", "--type", "PersonRegistered").isEmpty)
    }

    @Test(
        "A merge is proposed, seen on the list, sent back, proposed again and approved by another")
    func acts() throws {
        _ = try prepare()
        try run(1, "officer", "add", "O-AZ-0004", "--home", "GNJ")
        _ = try grant(4, "supervisor", "GNJ")
        for given in ["Nino", "Salome"] {
            _ = try salname.object([
                "person", "register", "--surname", "Beridze", "--given", given, "--born",
                given == "Nino" ? "1990-02-14" : "1971-11-03", "--sex", "F", "--citizenship", "GEO",
                "--as", "O-AZ-0003",
            ])
        }
        let merge = ["person", "merge", "P-AZ-000001", "P-AZ-000002", "--as", "O-AZ-0003"]
        let proposed = try salname.object(merge + ["--reason", "eyni şəxsdir"])
        let act = try #require(proposed["act"] as? String)
        #expect(try salname.rows("act", "list").map { $0["act"] as? String } == [act])
        #expect(try salname.object(["act", "show", act])["command"] as? String == "mergePersons")

        let own = try salname.run(["act", "approve", act, "--as", "O-AZ-0003"])
        #expect(own.exit == 6 && own.error.contains("E-DENIED-SECOND-HAND"), "\(own.error)")
        try run(4, "act", "return", act)
        #expect(try salname.rows("act", "list").isEmpty)
        #expect(try salname.rows("act", "list", "--all").count == 3)

        let again = try #require(try salname.object(merge)["act"] as? String)
        try run(4, "act", "approve", again)
        #expect(try salname.rows("log", "list", "--type", "PersonsMerged").count == 1)
        let verified = try salname.run(["log", "verify", "--schemas"])
        #expect(verified.exit == 0, "\(verified.error)")
    }

    @Test("A ledger for trying knows no offices, and says how to demand them")
    func trying() throws {
        let trial = try RunningSalname()
        try trial.found()
        let run = try trial.run(["officer", "add", "O-AZ-0003", "--home", "GNJ"])
        #expect(run.exit == 3 && run.error.contains("E-AUTHORITY"), "\(run.error)")
        #expect(run.error.contains("salname office demand"), "\(run.error)")
        let can = try trial.object(["can-i", "person", "register"])
        #expect(can["allowed"] as? Bool == true)
    }
}
