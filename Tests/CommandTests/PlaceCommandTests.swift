import Foundation
import Testing

@Suite("Places of stay at the command line")
struct PlaceCommandTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
        try salname.register("Beridze", "GEO")
    }

    private func enter() throws {
        _ = try salname.object([
            "border", "enter", "P-AZ-000001", "--at", "2026-03-01T09:12+04:00", "--checkpoint",
            "BAK-GYD",
        ])
    }

    private let place = [
        "stay", "register", "P-AZ-000001", "--address", "Bakı, Nizami 12", "--host", "Otel",
    ]

    @Test("A place holds through the last lawful day, and is shown with its address")
    func registered() throws {
        try enter()
        let recorded = try salname.object(place + ["--effective", "2026-03-05"])
        #expect(recorded["registeredFrom"] as? String == "2026-03-05")
        #expect(recorded["validThrough"] as? String == "2026-05-29")
        #expect(recorded["warnings"] as? [String] == [])
        let days = try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-03-10"])
        let shown = try #require(days["place"] as? [String: Any])
        #expect(shown["address"] as? String == "Bakı, Nizami 12")
        #expect(shown["host"] as? String == "Otel")
        let before = try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-03-04"])
        #expect(before["place"] is NSNull)
        let stays = try salname.rows("stay", "show", "P-AZ-000001", "--as-of", "2026-03-10")
        #expect(stays.first?["registeredFrom"] as? String == "2026-03-05")
        let position = try #require(recorded["position"] as? Int)
        _ = try salname.object(["stay", "annul", "\(position)"])
        let after = try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-03-10"])
        #expect(after["place"] is NSNull)
    }

    @Test("A late registration is warned of; one outside the stay is refused")
    func limits() throws {
        _ = try salname.refused(
            "stay", "register", "P-AZ-000001", "--address", "Bakı", "--effective", "2026-03-05",
            code: "E-NOT-PRESENT")
        try enter()
        let late = try salname.object(place + ["--effective", "2026-03-20"])
        #expect(late["warnings"] as? [String] == ["registered-late"])
        let beyond = try salname.run(
            place + ["--effective", "2026-03-20", "--through", "2026-05-30"])
        #expect(beyond.exit == 3 && beyond.error.contains("last lawful day is 2026-05-29"))
        #expect(!beyond.error.contains("Nizami"))
        _ = try salname.refused(
            "stay", "register", "P-AZ-000001", "--address", "Bakı", "--effective", "2026-06-01",
            code: "E-STAY-LIMIT")
        #expect(try salname.run(["stay", "register", "P-AZ-000001", "--address", " "]).exit == 64)
    }
}
