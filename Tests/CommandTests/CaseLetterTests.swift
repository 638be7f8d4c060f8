import Foundation
import Testing
import TransparencyLog

@testable import salname

@Suite("Letters to applicants")
struct CaseLetterTests {
    private let salname: RunningSalname
    private let id = "C-AZ-2026-000001"

    /// A residence application of a citizen of Georgia, refused on two grounds.
    init() throws {
        salname = try RunningSalname()
        try salname.found()
        try salname.register(
            "Beridze", "GEO", document: "13AB45678", "--document-valid-through", "2031-05-01")
        for line in [
            "border enter P-AZ-000001 --at 2026-03-01T09:12+04:00 --checkpoint BAK-GYD",
            "case lodge temporary-residence --person P-AZ-000001 --ground work-permit --from 2026-05-30 --through 2027-05-29 --effective 2026-04-01",
        ] { _ = try salname.object(line.split(separator: " ").map(String.init)) }
    }

    private func step(_ words: String, as officer: String = "O-AZ-0017") throws {
        _ = try salname.object(
            words.split(separator: " ").map(String.init) + ["--as", officer])
    }

    private func letter(_ words: String...) throws -> String {
        let run = try salname.run(["case", "letter", id] + words)
        try #require(run.exit == 0, "\(run.error)")
        return run.output
    }

    private func refuse() throws {
        let kinds =
            "form,passport-copy,medical-certificate,lawful-stay,photo,dwelling-document,owner-statement,work-permit-copy"
        try step("case document add \(id) --kind \(kinds) --effective 2026-04-02")
        try step(
            "case propose refuse \(id) --ground purpose,false-documents --effective 2026-04-13",
            as: "O-AZ-0021")
        try step("case approve \(id) --effective 2026-04-14", as: "O-AZ-0022")
    }

    @Test(
        "A receipt says what was applied for, what is missing, what is due, each with its article, in both languages"
    )
    func receipt() throws {
        let english = try letter("--as-of", "2026-04-01", "--lang", "en")
        for text in [
            "<html lang=\"en\">", "Receipt of an application", id, "1 April 2026", "29 April 2026",
            "Migration Code, art.\u{A0}47.5", "a medical certificate", "120 manats",
            "Migration Code, art.\u{A0}20.2",
        ] { #expect(english.contains(text), "\(text)") }
        let azerbaijani = try letter("--as-of", "2026-04-01", "--lang", "az")
        for text in [
            "<html lang=\"az\">", "Müraciətin qəbulu haqqında arayış", "1 aprel 2026",
            "Miqrasiya Məcəlləsi, maddə\u{A0}47.5", "tibbi arayış", "120 manat",
        ] { #expect(azerbaijani.contains(text), "\(text)") }
    }

    @Test(
        "A refusal gives each ground with its article, the terms to appeal, and the applicant's name"
    )
    func refusal() throws {
        try refuse()
        let text = try letter("--lang", "az")
        for expected in [
            "Müraciət üzrə imtina qərarı", "Beridze",
            "yalan məlumat və ya saxta sənəd (Miqrasiya Məcəlləsi, maddə\u{A0}50.1.2)",
            "Apellyasiya Şurasına", "30 gün", "İnzibati Prosessual Məcəllə",
        ] { #expect(text.contains(expected), "\(expected)") }
        #expect(try salname.run(["case", "letter", id, "--kind", "decision"]).exit == 64)
    }

    @Test(
        "The letter's hash is recorded with the notice, and the letter can be made again, byte for byte"
    )
    func hash() throws {
        try refuse()
        let path = salname.directory + "/refusal.html"
        let run = try salname.run(["case", "letter", id, "--lang", "az", "-o", path])
        #expect(run.exit == 0 && run.error.contains("case notify \(id) --letter \(path)"))
        let written = try Data(contentsOf: URL(filePath: path))
        var stream = SHA256Stream()
        stream.update(Array(written))
        let hash = stream.finalize().hex
        #expect(run.error.contains(hash))
        try step("case notify \(id) --letter \(path) --effective 2026-04-15")
        let history = try salname.run(["audit", "history", id, "--format", "json"])
        #expect(history.output.contains(hash))
        #expect(
            try letter("--kind", "refusal", "--lang", "az")
                == String(decoding: written, as: UTF8.self))
    }

    @Test(
        "A request names the documents asked for, and what becomes of an application without them")
    func request() throws {
        try step("case document request \(id) --kind photo,form --effective 2026-04-03")
        let text = try letter("--as-of", "2026-04-03")
        #expect(text.contains("Request for documents") && text.contains("two photographs"))
        #expect(text.contains("17 April 2026") && text.contains("left without consideration"))
    }

    @Test("Whatever stands in a letter is text: nothing of it is obeyed")
    func escaped() {
        let page = LetterPage(
            language: "en", title: "<b>", service: "&", facts: [("a", "<script>")],
            addressee: [("b", "\"'")], blocks: [.text("<i>"), .list(["</ul>"])], notes: ["<p>"],
            signature: "s", received: "r"
        ).html
        #expect(!page.contains("<script>") && !page.contains("<i>") && !page.contains("<b>"))
        #expect(page.contains("&lt;/ul&gt;"))
    }
}
