import EventLog
import Foundation
import LedgerTesting
import LogTesting
import ReadModels
import Testing

@testable import Projections

@Suite("What is read of the read models while they go on")
struct SnapshotTests {
    private let directory: String
    private let views: Views

    init() {
        directory = NSTemporaryDirectory() + "salname-views-\(UUID().uuidString)"
        views = Views(directory: directory)
    }

    @Test("Tables read one after the other are of one state, whatever is recorded in between")
    func oneState() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let events = RandomHistory.events(400, seed: 11)
        let start = try LogInMemory(Array(events.prefix(200)))
        let later = try LogInMemory(events)
        let snapshot = try views.snapshot(of: start)
        let persons = try snapshot.rows(PersonRow.self)
        try views.catchUp(with: later)
        let expected = try RegisterSnapshot(of: start, through: 200)
        #expect(snapshot.position == 200)
        #expect(persons == (try expected.rows(PersonRow.self)))
        #expect(try snapshot.rows(CrossingRow.self) == expected.rows(CrossingRow.self))
        #expect(try snapshot.rows(StayRow.self) == expected.rows(StayRow.self))
        #expect(try snapshot.unmatched() == expected.unmatched())
        let now = try views.snapshot(of: later)
        #expect(now.position == 400)
        #expect(try now.rows(CrossingRow.self) != snapshot.rows(CrossingRow.self))
    }

    @Test("Offices, officers, rights and acts are the same folded from their histories as from all")
    func authority() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let log = try LogInMemory(OfficeHistory.events(200, seed: 14))
        #expect(try views.authority(atEndOf: log) == nil)
        try views.catchUp(with: log)
        let standing = try #require(try views.authority(atEndOf: log))
        for (position, read) in [(200, standing), (120, nil)] {
            let whole = try RegisterSnapshot(of: log, through: position)
            let own = try AuthoritySnapshot(of: log, through: position)
            for snapshot in [own, read].compactMap({ $0 }) {
                #expect(snapshot.position == position)
                #expect(try snapshot.offices() == whole.rows(OfficeRow.self))
                #expect(try snapshot.officers() == whole.rows(OfficerRow.self))
                #expect(try snapshot.rights() == whole.rows(AuthorityRow.self))
                #expect(try snapshot.acts() == whole.rows(ActRow.self))
            }
            #expect(try !own.offices().isEmpty && !own.rights().isEmpty && !own.acts().isEmpty)
        }
    }

    @Test("A snapshot outlives the generation that it reads")
    func outlives() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let log = try LogInMemory(RandomHistory.events(200, seed: 12))
        let snapshot = try views.snapshot(of: log)
        for _ in 1...3 { _ = try views.rebuild(from: log) }
        let expected = try RegisterSnapshot(of: log, through: 200)
        #expect(try snapshot.rows(StayRow.self) == expected.rows(StayRow.self))
    }

    @Test(
        "Two who build at the same time build under two names, and neither clears the other's away")
    func names() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let log = try LogInMemory(RandomHistory.events(100, seed: 13))
        try views.catchUp(with: log)
        let building = try GenerationName.reserve(in: directory)
        let other = try GenerationName.reserve(in: directory)
        #expect([building, other] == ["g000002", "g000003"])
        try GenerationName.removeOld(in: directory, keeping: "g000001")
        let path = GenerationName.path(of: other, in: directory)
        #expect(FileManager.default.fileExists(atPath: path))
        _ = try views.rebuild(from: log)
        #expect(try views.status()?.generation == "g000004")
        #expect(try views.status()?.position == 100)
    }
}
