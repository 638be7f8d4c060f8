import Foundation
import Testing

@Suite("Visas at the command line")
struct VisaCommandTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
        try salname.register("Sharma", "IND", document: "AA111")
    }

    private let visa = [
        "visa", "record", "P-AZ-000001", "--kind", "tourism", "--form", "sticker", "--entries", "2",
        "--from", "2026-03-01", "--through", "2026-12-31", "--days", "30", "--number", "V1234567",
    ]

    private func cross(_ way: String, _ at: String) throws -> [String: Any] {
        try salname.object([
            "border", way, "P-AZ-000001", "--at", at, "--checkpoint", "BAK-GYD",
        ])
    }

    private func listed(on day: String) throws -> [String: Any] {
        try #require(try salname.rows("visa", "list", "P-AZ-000001", "--on", day).first)
    }

    @Test("A visa is used entry by entry and day by day, until it is used up")
    func used() throws {
        let recorded = try salname.object(visa)
        #expect(recorded["visa"] as? String == "P-AZ-000001/v1")
        #expect(try listed(on: "2026-02-28")["state"] as? String == "notYet")
        let entered = try cross("enter", "2026-03-10T10:00+04:00")
        #expect(entered["ground"] as? String == "visa")
        #expect(entered["visa"] as? String == "P-AZ-000001/v1")
        #expect(entered["visaEntry"] as? Int == 1)
        #expect(entered["lastLawfulDay"] as? String == "2026-04-08")
        _ = try cross("exit", "2026-03-14T10:00+04:00")
        let between = try listed(on: "2026-04-01")
        #expect(between["state"] as? String == "inForce")
        #expect(between["entriesUsed"] as? Int == 1 && between["entriesLeft"] as? Int == 1)
        #expect(between["daysUsed"] as? Int == 5 && between["daysLeft"] as? Int == 25)
        #expect(between["number"] as? String == "V1234567")
        _ = try cross("enter", "2026-05-01T10:00+04:00")
        // On the last entry the visa is in force while its holder is here.
        #expect(try listed(on: "2026-05-02")["state"] as? String == "inForce")
        _ = try cross("exit", "2026-05-03T10:00+04:00")
        let after = try listed(on: "2026-05-04")
        #expect(after["state"] as? String == "usedUp")
        #expect(after["entriesLeft"] as? Int == 0 && after["daysUsed"] as? Int == 8)
        #expect(try listed(on: "2027-01-01")["state"] as? String == "expired")
        let third = try cross("enter", "2026-06-01T10:00+04:00")
        #expect(third["ground"] as? String == "none")
        #expect(third["warnings"] as? [String] == ["no-ground", "visa-used-up"])
    }

    @Test("A correction changes what it names, keeps the rest and the sealed number")
    func corrected() throws {
        _ = try salname.object(visa)
        _ = try salname.object(["visa", "correct", "p-az-000001/V1", "--days", "20"])
        let row = try listed(on: "2026-04-01")
        #expect(row["stayDays"] as? Int == 20 && row["entries"] as? Int == 2)
        #expect(row["validThrough"] as? String == "2026-12-31")
        #expect(row["number"] as? String == "V1234567")
        _ = try salname.object(["visa", "correct", "P-AZ-000001/v1", "--entries", "many"])
        #expect(try listed(on: "2026-04-01")["entries"] is NSNull)
        let empty = try salname.run(["visa", "correct", "P-AZ-000001/v1"])
        #expect(empty.exit == 64)
    }

    @Test("A cancelled visa lets nobody in; the cancellation can be annulled, and the visa")
    func cancelled() throws {
        _ = try salname.object(visa)
        let cancelled = try salname.object([
            "visa", "cancel", "P-AZ-000001/v1", "--from", "2026-04-01",
        ])
        let position = try #require(cancelled["position"] as? Int)
        #expect(try listed(on: "2026-03-31")["state"] as? String == "inForce")
        #expect(try listed(on: "2026-04-01")["state"] as? String == "cancelled")
        let again = try salname.refused(
            "visa", "cancel", "P-AZ-000001/v1", "--from", "2026-05-01", code: "E-VISA-CANCELLED")
        #expect(again.contains("cancelled since 2026-04-01"))
        _ = try salname.object(["visa", "annul", "\(position)"])
        #expect(try listed(on: "2026-04-01")["state"] as? String == "inForce")
        let annulled = try salname.object(["visa", "annul", "P-AZ-000001/v1"])
        #expect(try salname.rows("visa", "list", "P-AZ-000001").isEmpty)
        _ = try salname.refused(
            "visa", "annul", "P-AZ-000001/v1", code: "E-VISA-UNKNOWN", exit: 4)
        let undo = try #require(annulled["position"] as? Int)
        _ = try salname.object(["visa", "annul", "\(undo)"])
        #expect(try salname.rows("visa", "list", "P-AZ-000001").count == 1)
    }

    @Test("A visa longer than the law allows, or over another, is refused with the article")
    func limits() throws {
        let tooMany = visa.map { $0 == "30" ? "31" : $0 }
        let long = try salname.run(tooMany)
        #expect(long.exit == 3)
        #expect(long.error.contains("error E-VISA-STAY:"))
        #expect(
            long.error.contains("31 days of stay are more than a tourism visa may carry: 30 days"))
        #expect(long.error.contains("Migration Code, art. 33.2"))
        let valid = try salname.run(visa.map { $0 == "2" ? "1" : $0 })
        #expect(valid.exit == 3)
        #expect(valid.error.contains("error E-VISA-VALIDITY:"))
        #expect(valid.error.contains("Migration Code, art. 24.6"))
        let backwards = try salname.run(visa.map { $0 == "2026-12-31" ? "2026-02-28" : $0 })
        #expect(backwards.exit == 3 && backwards.error.contains("error E-VISA-DATES:"))
        _ = try salname.object(visa)
        let over = try salname.run(visa)
        #expect(over.exit == 3 && over.error.contains("error E-VISA-OVERLAP:"))
        #expect(over.error.contains("P-AZ-000001/v1"))
        #expect(!over.error.contains("V1234567"))
        try salname.register("Aliyev", "AZE")
        let citizen = try salname.run(visa.map { $0 == "P-AZ-000001" ? "P-AZ-000002" : $0 })
        #expect(citizen.exit == 3 && citizen.error.contains("error E-CITIZEN:"))
    }

    @Test("On a terminal a visa is told in words, in either language")
    func screens() throws {
        let recorded = try salname.run(visa + ["--format", "table"])
        #expect(
            recorded.output.hasSuffix(
                """
                : P-AZ-000001/v1, a tourism visa.
                  sticker, 2 entries, 30 days of stay, valid 2026-03-01 to 2026-12-31
                  to correct       salname visa correct P-AZ-000001/v1 …

                """))
        let list = ["visa", "list", "P-AZ-000001", "--on", "2026-04-01", "--format", "table"]
        #expect(
            try salname.run(list).output == """
                P-AZ-000001/v1  tourism  № V1234567  in force  on 2026-04-01
                  sticker, 2 entries, 30 days of stay, valid 2026-03-01 to 2026-12-31
                  entries used 0, left 2     days used 0, left 30

                """)
        #expect(
            try salname.run(list + ["--lang", "az"]).output.contains(
                "pasportda, girişlərin sayı: 2, qalma müddəti 30 gün"))
    }
}
