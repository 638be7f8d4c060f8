import EventCoding
import EventLog
import Foundation
import GRDB
import LedgerTesting
import LogTesting
import ReadModels
import Testing

@testable import Projections

@Suite("Read models that follow a log")
struct FollowingViewsTests {
    private let directory: String

    init() {
        directory = NSTemporaryDirectory() + "salname-following-\(UUID().uuidString)"
    }

    @Test("Where very much is new they are built anew, where little is new it is folded in")
    func builtAnew() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let events = RandomHistory.events(400, seed: 21)
        let views = Views(directory: directory, batch: 10)
        // Ten events are a batch; a fifth of the log is very much.
        for (size, generation) in [
            (100, "g000001"), (110, "g000001"), (111, "g000001"), (130, "g000001"),
            (163, "g000002"), (300, "g000003"), (360, "g000003"), (400, "g000003"),
        ] {
            let log = try LogInMemory(Array(events.prefix(size)))
            #expect(try views.catchUp(with: log) == size)
            let digest = try #require(try views.digest())
            #expect(digest.generation == generation, "at \(size)")
            #expect(digest.position == size)
            #expect(try digest.tables.map(\.digest) == memory(log).digests, "at \(size)")
        }
    }

    @Test("A generation exchanged by somebody else is followed from then on")
    func exchanged() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let events = RandomHistory.events(130, seed: 22)
        let (mine, other) = (Views(directory: directory), Views(directory: directory))
        for size in [100, 110, 120, 130] {
            let log = try LogInMemory(Array(events.prefix(size)))
            try mine.catchUp(with: log)
            let rebuilt = try other.rebuild(from: log)
            #expect(try mine.catchUp(with: log) == size)
            let digest = try #require(try mine.digest())
            #expect(digest == rebuilt)
        }
    }

    @Test("Closed, a short write-ahead log stays for whoever opens next, a long one is moved in")
    func leftBehind() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let events = RandomHistory.events(200, seed: 24)
        let whole = try LogInMemory(events)
        try Views(directory: directory).catchUp(with: LogInMemory(Array(events.prefix(190))))
        let writeAhead = WriteAheadLog(of: directory + "/g000001.sqlite")

        try Views(directory: directory).catchUp(with: whole)
        let left = writeAhead.size
        #expect(left > 0 && left <= LeftBehind.bytes)
        let digest = try #require(try Views(directory: directory).digest())
        #expect(digest.generation == "g000001" && digest.position == 200)
        #expect(try digest.tables.map(\.digest) == memory(whole).digests)
        #expect(writeAhead.size == left)

        try lengthen(writeAhead)
        #expect(writeAhead.size == 0)
        #expect(try Views(directory: directory).digest() == digest)
    }

    /// Writes and takes back more than may stay, through a file that is then closed.
    private func lengthen(_ writeAhead: WriteAheadLog) throws {
        let file = try ViewFile(directory + "/g000001.sqlite")
        try file.transaction { database in
            try database.execute(
                sql: "CREATE TABLE ballast (bytes BLOB); INSERT INTO ballast VALUES (zeroblob(?))",
                arguments: [LeftBehind.bytes])
        }
        try file.transaction { try $0.execute(sql: "DROP TABLE ballast") }
        #expect(writeAhead.size > LeftBehind.bytes)
    }

    @Test("A file put under the name of the one that is open is noticed")
    func sameName() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let events = RandomHistory.events(120, seed: 23)
        let views = Views(directory: directory)
        try views.catchUp(with: try LogInMemory(Array(events.prefix(100))))
        try FileManager.default.removeItem(atPath: directory)
        try Views(directory: directory).catchUp(with: try LogInMemory(Array(events.prefix(50))))
        let log = try LogInMemory(events)
        #expect(try views.catchUp(with: log) == 120)
        #expect(try views.digest()?.tables.map(\.digest) == memory(log).digests)
    }

    @Test("What precedes a line that cannot be read is folded in, and the line is named")
    func unreadableLine() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let events = RandomHistory.events(120, seed: 24)
        let views = Views(directory: directory)
        try views.catchUp(with: try LogInMemory(Array(events.prefix(100))))
        let spoilt = try LogInMemory(events).replacing(111, with: Array("{}".utf8))
        for _ in 1...2 {
            #expect(
                throws: ViewsError.cannotApply(position: 111, .envelope(member: "type"))
            ) { try views.catchUp(with: spoilt) }
            #expect(try views.status()?.position == 110)
        }
        try views.catchUp(with: try LogInMemory(events))
        #expect(try views.digest()?.tables.map(\.digest) == memory(LogInMemory(events)).digests)
    }

    @Test("A rebuild that cannot go on leaves the old generation in use, and nothing of its own")
    func failedRebuild() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let log = try LogInMemory(RandomHistory.events(100, seed: 25))
        let views = Views(directory: directory)
        try views.catchUp(with: log)
        let before = try views.digest()
        #expect(throws: ViewsError.cannotApply(position: 3, .envelope(member: "type"))) {
            try views.rebuild(from: log.replacing(3, with: Array("{}".utf8)))
        }
        #expect(try views.digest() == before)
        let files = try FileManager.default.contentsOfDirectory(atPath: directory)
        #expect(files.filter { $0.hasSuffix(".sqlite") } == ["g000001.sqlite"])
    }

    @Test("A reader during rebuilds sees whole registers of one state, old or new")
    func readerDuringRebuild() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let log = try LogInMemory(RandomHistory.events(300, seed: 26))
        let views = Views(directory: directory)
        try views.catchUp(with: log)
        let expected = try memory(log).digests
        for round in 2...4 {
            let done = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                _ = try? Views(directory: views.directory).rebuild(from: log)
                done.signal()
            }
            repeat {
                let digest = try #require(try views.digest())
                #expect(digest.tables.map(\.digest) == expected)
                #expect(["g00000\(round - 1)", "g00000\(round)"].contains(digest.generation))
            } while done.wait(timeout: .now()) == .timedOut
            #expect(try views.status()?.generation == "g00000\(round)")
        }
    }

    private func memory(_ log: LogInMemory) throws -> RegistersInMemory {
        var memory = RegistersInMemory()
        for event in log.events { memory.apply(event) }
        return memory
    }
}
