import Casework
import Foundation
import Testing

@testable import salname

@Suite("Counting days of stay without a ledger")
struct StayComputeTests {
    private static func vectors() throws -> [[String: Any]] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "fixtures/short-stay/short-stay.json")
        let list = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        return try #require(list as? [[String: Any]])
    }

    @Test("Every published example has its published result")
    func published() throws {
        let vectors = try Self.vectors()
        #expect(vectors.count == 58)
        for vector in vectors {
            let name = try #require(vector["name"] as? String)
            let limit = try #require(vector["limit"] as? Int)
            let window = try #require(vector["window"] as? Int)
            let day = try #require((vector["on"] as? String).flatMap { Day($0) })
            let stays = try JSONSerialization.data(withJSONObject: try #require(vector["stays"]))
            let data = try computed("rolling:\(limit)/\(window)", Array(stays), on: day)
            #expect(data["used"] as? Int == vector["expected_days_used"] as? Int, "\(name)")
            let left = try #require(vector["expected_days_left"] as? Int)
            #expect(data["left"] as? Int == max(0, left), "\(name)")
            let overstay = vector["expected_overstay_days"] as? Int ?? max(0, -left)
            #expect(data["overstayDays"] as? Int == overstay, "\(name)")
            if let last = vector["expected_last_legal_day"] as? String {
                #expect(data["lastLawfulDay"] as? String == last, "\(name)")
            }
            if let longest = vector["expected_max_stay_if_entering_on"] as? Int {
                #expect(data["maxStayIfEntering"] as? Int == longest, "\(name)")
            }
        }
    }

    private func computed(_ rule: String, _ stays: [UInt8], on day: Day) throws -> [String: Any] {
        let answer = StayCounter.answer(
            counters: try StayList.counters([rule]), presences: try StayList.presences(stays),
            on: day)
        let text = ComputedStay.record(answer).rendered(
            as: .json, words: Words(language: .en).output)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("A list that cannot be used names the stay or the rule")
    func problems() {
        let broken: [(String, StayList.Problem)] = [
            ("{}", .notJSON), ("[", .notJSON), ("[1]", .notJSON),
            ("[{\"exit\":\"2026-03-01\"}]", .missingEntry(1)),
            ("[{\"entry\":\"2026-03-01\"},{\"entry\":\"1.3.2026\"}]", .badDay(2, field: "entry")),
            ("[{\"entry\":\"2026-03-01\",\"exit\":1}]", .badDay(1, field: "exit")),
            (
                "[{\"entry\":\"2026-03-02\",\"exit\":\"2026-03-01\"}]", .endsBeforeItBegins(1)
            ),
        ]
        for (text, problem) in broken {
            #expect(throws: problem) { try StayList.presences(Array(text.utf8)) }
        }
        #expect(throws: StayList.Problem.rule(2)) {
            try StayList.counters(["per-stay:90", "per-stay:ninety"])
        }
    }

    @Test("An exit may be absent or null: the person is present")
    func openStay() throws {
        let present = try StayList.presences(
            Array("[{\"entry\":\"2026-03-01\"},{\"entry\":\"2026-03-01\",\"exit\":null}]".utf8))
        #expect(present.map(\.left) == [nil, nil])
    }

    @Test("Each problem has its sentence in both languages")
    func sentences() {
        let problem = StayList.Problem.badDay(2, field: "entry")
        #expect(
            Words(language: .en)(problem.phrase, problem.values)
                == "stay 2: entry is not a day of the form 2026-03-01")
        #expect(
            Words(language: .az)(problem.phrase, problem.values)
                == "2 nömrəli olma: entry xanasındakı gün formata uyğun deyil: 2026-03-01")
    }
}
