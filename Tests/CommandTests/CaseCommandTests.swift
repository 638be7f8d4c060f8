import Foundation
import Testing

@Suite("Cases at the command line")
struct CaseCommandTests {
    private let salname: RunningSalname
    private let id = "C-AZ-2026-000001"

    /// A citizen of Georgia entered on 2026-03-01 and may stay through 2026-05-29.
    init() throws {
        salname = try RunningSalname()
        try salname.found()
        try salname.register(
            "Beridze", "GEO", document: "13AB45678", "--document-valid-through", "2031-05-01")
        _ = try salname.object([
            "border", "enter", "P-AZ-000001", "--at", "2026-03-01T09:12+04:00", "--checkpoint",
            "BAK-GYD",
        ])
    }

    private func lodge() throws {
        let lodged = try salname.object([
            "case", "lodge", "stay-extension", "--person", "P-AZ-000001", "--ground", "treatment",
            "--through", "2026-06-28", "--effective", "2026-05-18",
        ])
        #expect(lodged["case"] as? String == id && lodged["stage"] as? String == "completing")
    }

    private func step(_ words: String, as officer: String = "O-AZ-0017") throws -> [String: Any] {
        try salname.object(words.split(separator: " ").map(String.init) + ["--as", officer])
    }

    private let kinds =
        "form,passport-copy,photo,dwelling-document,owner-statement,medical-certificate"

    @Test(
        "The officer's screen says what is asked, what is missing, what is due, and what comes next"
    )
    func screen() throws {
        try lodge()
        let run = try salname.run([
            "case", "show", id, "--as-of", "2026-05-19", "--format", "table", "--no-color",
        ])
        #expect(
            run.output == """
                C-AZ-2026-000001  extension of temporary stay  P-AZ-000001  documents are missing  on 2026-05-19
                  on the ground treatment, adult, standard; asked: … through 2026-06-28
                  lodged 2026-05-18 (237), office HQ, officer -
                  missing documents, to be brought by 2026-06-04: form, passport-copy, photo, dwelling-document, owner-statement, medical-certificate
                  duty 30.00 manats, left 30.00
                  decide by 2026-05-21; working days left: 2
                  next
                    salname case document add C-AZ-2026-000001 --kind form,passport-copy,photo,dwelling-document,owner-statement,medical-certificate
                    salname case withdraw C-AZ-2026-000001

                """)
        let azerbaijani = try salname.run([
            "case", "show", id, "--as-of", "2026-05-19", "--format", "table", "--lang", "az",
        ])
        #expect(
            azerbaijani.output.contains(
                "çatışmayan sənədlər (son tarix: 2026-06-04): form, passport-copy"))
    }

    @Test("An extension goes from the counter to its decision; each no has its exit code")
    func flow() throws {
        try lodge()
        _ = try salname.refused(
            "case", "propose", "grant", id, "--as", "O-AZ-0021", "--effective", "2026-05-19",
            code: "E-CASE-STEP")
        let added = try step("case document add \(id) --kind \(kinds) --effective 2026-05-19")
        #expect(added["stage"] as? String == "examination")
        _ = try step("case propose grant \(id) --effective 2026-05-20", as: "O-AZ-0021")
        let own = try salname.run([
            "case", "approve", id, "--as", "O-AZ-0021", "--effective", "2026-05-20",
        ])
        #expect(own.exit == 6 && own.error.contains("E-CASE-HANDS"))
        _ = try step("case fee pay \(id) --effective 2026-05-20")
        let stale = try salname.run([
            "case", "approve", id, "--as", "O-AZ-0022", "--effective", "2026-05-20",
        ])
        #expect(stale.exit == 5 && stale.error.contains("the case had 10 events and has 11"))
        _ = try step("case return \(id) --effective 2026-05-20", as: "O-AZ-0022")
        _ = try step("case propose grant \(id) --effective 2026-05-20", as: "O-AZ-0021")
        let granted = try step("case approve \(id) --effective 2026-05-21", as: "O-AZ-0022")
        #expect(granted["permit"] as? String == "R-AZ-000001")
        _ = try step("case notify \(id) --effective 2026-05-21")
        _ = try step("case issue \(id) --effective 2026-05-21")
        #expect(try step("case close \(id)")["stage"] as? String == "closed")
        let check = try salname.run(["permit", "check", "P-AZ-000001", "--on", "2026-06-10"])
        #expect(check.exit == 0 && check.output.contains("R-AZ-000001"))
        #expect(
            try salname.run(["permit", "check", "R-AZ-000001", "--on", "2026-06-29"]).exit == 2)
        #expect(try salname.run(["case", "show", "C-AZ-2026-000009"]).exit == 4)
        let history = try salname.rows("audit", "history", id)
        #expect(history.first?["type"] as? String == "CaseLodged")
        #expect(history.last?["type"] as? String == "CaseClosed")
        #expect(try salname.run(["log", "verify"]).exit == 0)
    }

    @Test("What carries a stay on is said with the stay, with the events that prove it")
    func carried() throws {
        try lodge()
        let pending = try salname.run([
            "stay", "days", "P-AZ-000001", "--on", "2026-06-10", "--format", "table", "--no-color",
        ])
        #expect(
            pending.output.contains(
                "  C-AZ-2026-000001 (extension of temporary stay) accepted on 2026-05-18: lawful while it is pending (237)\n"
            ))
        let carriers = try #require(
            try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-06-10"])["carriedBy"]
                as? [[String: Any]])
        #expect(carriers.map { $0["case"] as? String } == [id])
        #expect(carriers.map { $0["positions"] as? [Int] } == [[237]])
    }

    @Test(
        "An objection is the ground of refusal that comes next, and what is refused is not paid for"
    )
    func objection() throws {
        _ = try salname.object([
            "case", "lodge", "temporary-residence", "--person", "P-AZ-000001", "--ground",
            "work-permit", "--from", "2026-05-30", "--through", "2027-05-29", "--effective",
            "2026-04-01",
        ])
        let shown = try salname.object(["case", "show", id, "--as-of", "2026-04-01"])
        #expect(shown["feeLeft"] as? String == "120.00")
        let missing = try #require(shown["missing"] as? [String]).joined(separator: ",")
        _ = try step("case document add \(id) --kind \(missing) --effective 2026-04-02")
        _ = try step(
            "case opinion record \(id) security --stance objection --effective 2026-04-06")
        let next = try salname.object(["case", "show", id, "--as-of", "2026-04-06"])["next"]
        let refusal = "salname case propose refuse \(id) --ground security"
        #expect((next as? [String])?.first == refusal)
        _ = try step(
            refusal.dropFirst("salname ".count) + " --effective 2026-04-07", as: "O-AZ-0021")
        _ = try step("case approve \(id) --effective 2026-04-08", as: "O-AZ-0022")
        let refused = try salname.run([
            "case", "show", id, "--as-of", "2026-04-08", "--format", "table", "--no-color",
        ])
        #expect(refused.output.contains("duty 120.00 manats, left 0.00\n"))
        let explained = try salname.object([
            "audit", "explain", id, "fee-left", "--on", "2026-04-08",
        ])
        #expect(explained["value"] as? Int == 0)
        #expect(explained["evidence"] as? [Int] == [237, 238, 251])
    }

    @Test("The worklist has what is due first, and only what is asked for")
    func worklist() throws {
        try lodge()
        let open = try salname.rows("case", "list", "--as-of", "2026-06-10")
        #expect(open.count == 1 && open[0]["due"] as? String == "documents")
        #expect(open[0]["dueOn"] as? String == "2026-06-04" && open[0]["late"] as? Bool == true)
        #expect(try salname.rows("case", "list", "--due", "2026-06-03").isEmpty)
        let late = try salname.object(["case", "show", id, "--as-of", "2026-06-05"])["next"]
        #expect(
            (late as? [String])?.last == "salname case leave \(id) --cause incomplete",
            "\(late ?? "")")
        #expect(try salname.rows("case", "list", "--for-office", "GNJ").isEmpty)
        _ = try step("case assign \(id) --to O-AZ-0021")
        #expect(try salname.rows("case", "list", "--mine", "--as", "O-AZ-0021").count == 1)
        #expect(try salname.rows("case", "list", "--mine", "--as", "O-AZ-0022").isEmpty)
        _ = try step("case withdraw \(id)")
        #expect(try salname.rows("case", "list").isEmpty)
        #expect(try salname.rows("case", "list", "--all").count == 1)
    }

    @Test("A file that is handed in is committed to, and what it is called is in no line")
    func content() throws {
        try lodge()
        let path = try salname.file("arayış.pdf", "a certificate")
        _ = try step(
            "case document add \(id) --kind medical-certificate --file \(path) --effective 2026-05-19"
        )
        let log = try salname.run(["log", "export", "--format", "cloudevents"])
        #expect(log.output.contains(#""part":"content""#))
        #expect(!log.output.contains("arayış") && !log.output.contains("certificate.pdf"))
    }
}
