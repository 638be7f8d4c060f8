import Casework
import Foundation
import Testing

@Suite("Days of stay as others count them")
struct StayCounterVectorTests {
    struct Vector: Decodable, CustomTestStringConvertible {
        struct Stay: Decodable {
            let entry: Day
            let exit: Day?
        }

        let name: String
        let kind: String
        let stays: [Stay]
        let on: Day
        let limit: Int
        let window: Int
        let used: Int
        let left: Int
        let overstay: Int?
        let lastLawfulDay: Day?
        let maxStayIfEntering: Int?

        enum CodingKeys: String, CodingKey {
            case name
            case kind
            case stays
            case on
            case limit
            case window
            case used = "expected_days_used"
            case left = "expected_days_left"
            case overstay = "expected_overstay_days"
            case lastLawfulDay = "expected_last_legal_day"
            case maxStayIfEntering = "expected_max_stay_if_entering_on"
        }

        var testDescription: String { name }
    }

    static func vectors() throws -> [Vector] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "fixtures/short-stay/short-stay.json")
        return try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
    }

    @Test("No example is missing")
    func complete() throws {
        let vectors = try Self.vectors()
        #expect(vectors.count == 58)
        #expect(vectors.count { $0.kind == "official" } == 6)
        #expect(vectors.count { $0.lastLawfulDay != nil } == 2)
        #expect(vectors.count { $0.maxStayIfEntering != nil } == 8)
    }

    @Test(
        "An official or published example has the result its source prints",
        arguments: try vectors())
    func agrees(vector: Vector) throws {
        let presences = try vector.stays.map {
            try #require(Presence(entered: $0.entry, left: $0.exit))
        }
        let answer = StayCounter.answer(
            counters: [.rolling(limit: vector.limit, window: vector.window)],
            presences: presences, on: vector.on)
        #expect(answer.used == vector.used)
        #expect(answer.left == max(0, vector.left))
        #expect(answer.overstayDays == vector.overstay ?? max(0, -vector.left))
        if let expected = vector.lastLawfulDay { #expect(answer.lastLawfulDay == expected) }
        if let expected = vector.maxStayIfEntering { #expect(answer.maxStayIfEntering == expected) }
    }
}
