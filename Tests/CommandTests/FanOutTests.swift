import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import Projections
import Testing

@Suite("A law that bears on very many", .serialized)
struct FanOutTests {
    @Test("measure")
    func measure() throws {
        let clock = ContinuousClock()
        var mark = clock.now
        func lap(_ what: String) { print("LAP", what, clock.now - mark); mark = clock.now }
        let crowd = try CrowdedLedger(
            persons: 10_000, of: "GEO", from: "2025-01-01", seed: 7)
        lap("append")
        try crowd.ledger.views.catchUp(with: crowd.ledger.log)
        lap("views build")
        // people
        lap("people")
        _ = try crowd.enact(
            "stay.visa-free.GEO", "per-stay:60", from: "2025-01-01")
        lap("enact")
        try crowd.ledger.views.catchUp(with: crowd.ledger.log)
        lap("fan out")
        let a = try crowd.ledger.views.digest()
        lap("digest")
        let b = try crowd.ledger.views.rebuild(from: crowd.ledger.log)
        lap("rebuild")
        #expect(a?.combined == b.combined)
    }
}
