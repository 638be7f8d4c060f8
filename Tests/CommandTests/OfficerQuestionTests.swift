import Foundation
import Testing

/// An auditor who asks who may do what, on a ledger with two administrators and an officer of Ganja.
@Suite("Questions about officers at the command line")
struct OfficerQuestionTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
    }

    @discardableResult
    private func run(_ officer: Int, _ words: String...) throws -> [String: Any] {
        try salname.object(words + ["--as", "O-AZ-000\(officer)"])
    }

    private func propose(_ officer: Int, _ role: String) throws -> String {
        let act = try run(
            1, "officer", "role", "grant", "O-AZ-000\(officer)", role, "--for-office", "GNJ",
            "--through", "2099-12-31")
        return try #require(act["act"] as? String)
    }

    /// Officer 3 of Ganja, and where the roles that were granted stand.
    private func grant(_ roles: String...) throws -> [Int] {
        try run(1, "office", "add", "GNJ", "--name", "Gəncə", "--kind", "regional")
        try run(1, "officer", "add", "O-AZ-0003", "--home", "GNJ")
        return try roles.map { role in
            let approved = try run(2, "act", "approve", try propose(3, role))
            return try #require(approved["position"] as? Int) + 1
        }
    }

    private func plain(_ words: String...) throws -> [[String]] {
        let run = try salname.run(words + ["--format", "plain"])
        #expect(run.exit == 0, "\(run.error)")
        return run.output.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test("Who could do something is each officer whom the rule allows, in which role and by what")
    func who() throws {
        try salname.foundOffices()
        let grants = try grant("registrar", "decider")
        let registered = try #require(
            (try salname.rows("officer", "list")).last?["position"] as? Int)
        #expect(
            try plain("audit", "who", "person", "register") == [
                ["O-AZ-0003", "only", "registrar", "GNJ", "\(registered);\(grants[0])"]
            ])
        // No training counts, so that the decider decides nothing.
        #expect(try plain("audit", "who", "visa", "cancel", "--file-office", "GNJ").isEmpty)
        #expect(
            try plain("audit", "who", "officer", "role", "grant").map { Array($0.prefix(2)) } == [
                ["O-AZ-0001", "first"], ["O-AZ-0001", "second"], ["O-AZ-0002", "first"],
                ["O-AZ-0002", "second"],
            ])
        // As it was known, and by the end of a day before anything was.
        let before = try plain(
            "audit", "who", "person", "register", "--known-at", "\(grants[0] - 1)")
        #expect(before.isEmpty)
        let long = try salname.run([
            "audit", "who", "person", "register", "--on", "2020-01-01", "--format", "table",
        ])
        #expect(long.output == "person register on 2020-01-01, known at 0: 0\n  none\n")
        #expect(long.error.contains("the ledger demands no right to act"))
        let unknown = try salname.run(["audit", "who", "person", "marry"])
        #expect(unknown.exit == 64)
    }

    @Test("Who could approve an act that waits is every second hand but the first")
    func whoApproves() throws {
        try salname.foundOffices()
        _ = try grant()
        let act = try propose(3, "registrar")
        #expect(
            try plain("audit", "who", "act", "approve", act.lowercased()).map { $0[0] }
                == ["O-AZ-0002"])
        let own = try salname.run([
            "can-i", "act", "approve", act, "--as", "O-AZ-0001", "--format", "table",
        ])
        #expect(own.exit == 2)
        #expect(own.output.hasPrefix("no: \(act) was proposed by the same officer"))
        let other = try salname.object(["can-i", "act", "approve", act, "--as", "O-AZ-0002"])
        #expect(other["role"] as? String == "administrator")
        try run(2, "act", "approve", act)
        let settled = try salname.run(["audit", "who", "act", "approve", act])
        #expect(settled.exit == 3 && settled.error.contains("E-ACT-SETTLED"))
        let unknown = try salname.run(["audit", "who", "act", "approve", "A-AZ-000099"])
        #expect(unknown.exit == 4)
    }

    @Test("Whose acts who approved, which roles want training, and whose keys nobody revoked")
    func ask() throws {
        try salname.foundOffices()
        let grants = try grant("registrar", "decider")
        let pairs = try plain("audit", "ask", "act-pairs")
        #expect(pairs.count == 1)
        #expect(pairs.first?.prefix(4) == ["O-AZ-0001", "O-AZ-0002", "2", "grantRole"])
        #expect(pairs.first?.last == "\(grants[0] - 1);\(grants[1] - 1)")
        for (officers, count) in [
            (["officer=O-AZ-0002"], 1), (["officer=o-az-0002", "other=O-AZ-0001"], 1),
            (["officer=O-AZ-0003"], 0), (["officer=O-AZ-0001", "other=O-AZ-0003"], 0),
        ] {
            let words = officers.flatMap { ["--param", $0] }
            let run = try salname.run(
                ["audit", "ask", "act-pairs", "--format", "plain"] + words)
            #expect(run.output.split(separator: "\n").count == count, "\(officers)")
        }
        let untrained = try plain("audit", "ask", "untrained-grants")
        #expect(
            untrained.map { Array($0.prefix(3)) } == [["\(grants[1])", "O-AZ-0003", "decider"]])

        #expect(try plain("audit", "ask", "discharged-keys").isEmpty)
        // Nothing is older than today, and tomorrow nothing was used today or yesterday.
        #expect(try plain("officer", "key", "list", "--unused-for", "1").isEmpty)
        let later = try plain(
            "officer", "key", "list", "--unused-for", "1", "--as-of", "2090-06-01")
        #expect(later.map { $0[0] } == ["O-AZ-0001", "O-AZ-0002"])
        let key = try salname.file(
            "three.pub",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIVFbVaHrgnJSp4BvhpjGjF9pQHFEJ7bIx1lRqB1nyRV x\n")
        let act = try run(
            1, "officer", "key", "add", "O-AZ-0003", "--public-key", key, "--through", "2090-01-01")
        let added = try run(2, "act", "approve", try #require(act["act"] as? String))
        let position = try #require(added["position"] as? Int) + 1
        #expect(try plain("audit", "ask", "expiring-keys").isEmpty)
        let expiring = try plain("audit", "ask", "expiring-keys", "--as-of", "2089-12-25")
        #expect(expiring.map { Array($0.prefix(2)) } == [["\(position)", "O-AZ-0003"]])
        let discharged = try run(1, "officer", "discharge", "O-AZ-0003")
        let at = try #require(discharged["position"] as? Int)
        let left = try plain("audit", "ask", "discharged-keys")
        #expect(left.first?[4] == "\(at)" && left.count == 1)
        #expect(try plain("audit", "ask", "expiring-keys", "--as-of", "2089-12-25").isEmpty)
        #expect(try plain("audit", "ask", "untrained-grants").isEmpty)
    }

    @Test("By what right something was done is the rule's answer to what stood before it")
    func right() throws {
        try salname.foundOffices()
        let grants = try grant("registrar")
        let registered = try salname.object([
            "person", "register", "--surname", "Beridze", "--given", "Nino", "--born", "1990-02-14",
            "--sex", "F", "--citizenship", "GEO", "--as", "O-AZ-0003",
        ])
        let position = try #require((registered["positions"] as? [Int])?.first)
        // What is recorded afterwards changes nothing of it.
        try run(1, "officer", "role", "revoke", "O-AZ-0003", "\(grants[0])")
        let right = try salname.object(["audit", "right", "\(position)"])
        #expect(right["role"] as? String == "registrar" && right["agrees"] as? Bool == true)
        #expect((right["proof"] as? [Int])?.last == grants[0])
        let told = try salname.run(["audit", "right", "\(position)", "--format", "table"])
        #expect(
            told.output.contains(
                ": O-AZ-0003 did this for GNJ as registrar: person register\n"))
        #expect(told.output.contains("  \(grants[0])  RoleGranted"))
        // Both hands of the grant, and what was done before anything was demanded
        for (asked, role) in [(grants[0], "administrator"), (grants[0] - 2, "administrator")] {
            let right = try salname.object(["audit", "right", "\(asked)"])
            #expect(right["role"] as? String == role && right["agrees"] as? Bool == true)
        }
        let first = try salname.run(["audit", "right", "1", "--format", "table"])
        #expect(first.exit == 0 && first.output.contains("the ledger demanded no right to act"))
        #expect(try salname.run(["audit", "right", "99999"]).exit == 4)
    }

    @Test("What was approved is said, and a denial cites where it stands why")
    func said() throws {
        try salname.foundOffices()
        let grants = try grant("registrar")
        let approved = try salname.run([
            "act", "approve", try propose(3, "decider"), "--as", "O-AZ-0002", "--format", "table",
        ])
        #expect(approved.output.contains(": A-AZ-000002 was approved and done\n"))
        #expect(approved.output.contains("\n  O-AZ-0003 is decider for GNJ through 2099-12-31\n"))
        let cannot = try salname.object([
            "can-i", "person", "change-name", "--file-office", "HQ", "--as", "O-AZ-0003",
        ])
        #expect(cannot["proof"] as? [Int] == grants)
        // A position in the place of the number of a crossing that is nobody's
        for (words, needs) in [("412", "registrar,"), ("U-AZ-000012", "registrar, border-feed,")] {
            let run = try salname.run([
                "can-i", "border", "assign", words, "--as", "O-AZ-0003", "--format", "table",
            ])
            #expect(run.output.contains("\n  it takes \(needs) over "), "\(run.output)")
        }
    }

    @Test("How an office, an officer or an act stands is a word for people, and a code in data")
    func states() throws {
        try salname.foundOffices()
        _ = try grant()
        _ = try propose(3, "registrar")
        for (words, code, word) in [
            (["office", "list"], "open", "açıq"), (["officer", "list"], "active", "fəal"),
            (["officer", "show", "O-AZ-0003"], "active", "fəal"),
            (["act", "list"], "waiting", "gözləyir"),
            (["act", "show", "A-AZ-000001"], "waiting", "gözləyir"),
        ] {
            let data = try salname.run(words + ["--lang", "az", "--format", "json"])
            #expect(data.output.contains("\"state\": \"\(code)\""), "\(words)")
            let people = try salname.run(words + ["--lang", "az", "--format", "table"])
            #expect(people.output.contains(word), "\(words)")
        }
    }

    @Test("The doctor finds fault where soon fewer than two can give roles")
    func doctor() throws {
        let soon = Date().addingTimeInterval(30 * 86_400)
        try salname.foundOffices(through: String(soon.ISO8601Format().prefix(10)))
        let run = try salname.run(["doctor", "--format", "table"])
        #expect(run.output.contains("FAULT  administrators   may give roles through "))
        #expect(
            run.output.contains(
                "salname officer role grant O-AZ-0001 administrator --for-office HQ"))
        #expect(run.exit != 0)
        let sound = try RunningSalname()
        try sound.found()
        #expect(!(try sound.run(["doctor"]).output.contains("administrators")))
    }
}
