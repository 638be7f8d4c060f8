import Foundation
import GRDB
import Testing

@testable import Custody

@Suite("Destroyed keys")
struct DestroyedKeyTests {
    private let subject = "person/P-AZ-000977"
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    @Test("After a key is destroyed it is given out no more, and none is made in its place")
    func refused() throws {
        var random = SeededRandom(seed: 1)
        let store = try workshop.create(&random)
        let reader = try workshop.open()
        _ = try store.keys(for: [subject], randomness: &random, at: Workshop.instant)
        #expect(try store.destroy(subject, at: Workshop.instant) == [1])
        let destroyed = CustodyError.keyDestroyed(subject: subject)
        for store in [store, reader, try workshop.open()] {
            #expect(throws: destroyed) { try store.key(of: subject, generation: 1) }
            #expect(throws: destroyed) {
                try store.keys(for: [subject], randomness: &random, at: Workshop.instant)
            }
            #expect(try !store.hasKey(subject))
        }
    }

    @Test("A batch that asks for a destroyed key makes none of the others either")
    func wholeBatchRefused() throws {
        var random = SeededRandom(seed: 2)
        let store = try workshop.create(&random)
        try store.destroy(subject, at: Workshop.instant)
        #expect(throws: CustodyError.keyDestroyed(subject: subject)) {
            try store.keys(
                for: ["person/P-AZ-000001", subject], randomness: &random, at: Workshop.instant)
        }
        #expect(try !store.hasKey("person/P-AZ-000001"))
    }

    @Test("A key can be destroyed twice, and before it was ever made")
    func idempotent() throws {
        var random = SeededRandom(seed: 3)
        let store = try workshop.create(&random)
        #expect(try store.destroy(subject, at: Workshop.instant) == [1])
        #expect(try store.destroy(subject, at: Workshop.instant) == [1])
        #expect(throws: CustodyError.keyDestroyed(subject: subject)) {
            try store.keys(for: [subject], randomness: &random, at: Workshop.instant)
        }
    }

    @Test("No byte of a destroyed key, wrapped or not, is left on the disk; other keys live")
    func nothingLeft() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        let store = try workshop.create(&random)
        // Names in no order, so that SQLite splits and moves its pages.
        let names = (0..<400).map { "person/P-AZ-\(($0 * 7919) % 400)" }
        for name in names {
            _ = try store.keys(for: [name], randomness: &random, at: Workshop.instant)
        }
        let wrapped = try wrappedKeys()
        #expect(wrapped.count == 400)
        let gone = names.prefix(20)
        for name in gone { try store.destroy(name, at: Workshop.instant) }
        let disk = try workshop.bytesOnDisk()
        let living = try #require(wrapped[names[399]])
        #expect(disk.range(of: living) != nil, "a key that lives is found by this search")
        for name in gone {
            let bytes = try #require(wrapped[name])
            for start in stride(from: 0, to: bytes.count, by: 12) {
                let piece = bytes[start..<start + 12]
                #expect(disk.range(of: piece) == nil, "seed \(seed), \(name), byte \(start)")
            }
        }
        for key in random.given where key.count == 32 {
            #expect(disk.range(of: Data(key)) == nil, "seed \(seed)")
        }
        #expect(throws: Never.self) { try store.key(of: names[399], generation: 1) }
    }

    @Test("A destroyed key leaves an empty write-ahead log, even while others have the file open")
    func writeAheadLogEmpty() throws {
        var random = SeededRandom(seed: 4)
        let store = try workshop.create(&random)
        let other = try workshop.open()
        _ = try other.keys(for: [subject], randomness: &random, at: Workshop.instant)
        let log = URL(filePath: workshop.keys + "-wal")
        #expect(try !Data(contentsOf: log).isEmpty)
        try store.destroy(subject, at: Workshop.instant)
        #expect(try Data(contentsOf: log).isEmpty)
        #expect(try !other.hasKey(subject))
    }

    @Test(
        "The file itself refuses to bring a destroyed key back",
        arguments: [
            "UPDATE subject_key SET wrapped = x'00', destroyed_at = NULL WHERE subject = 'a'",
            "DELETE FROM subject_key WHERE subject = 'a'",
            "INSERT OR REPLACE INTO subject_key VALUES ('a', 1, x'00', '', NULL)",
            "INSERT INTO subject_key VALUES ('a', 2, x'00', '', NULL)",
        ])
    func tombstoneStays(sql: String) throws {
        var random = SeededRandom(seed: 5)
        let store = try workshop.create(&random)
        try store.destroy("a", at: Workshop.instant)
        let file = try KeyFile(opening: workshop.keys, waiting: 1)
        let error = #expect(throws: CustodyError.self) {
            try file.transaction { try $0.execute(sql: sql) }
        }
        // SQLITE_CONSTRAINT_TRIGGER
        #expect(error == .storage(code: 1811))
    }

    private func wrappedKeys() throws -> [String: Data] {
        let file = try KeyFile(opening: workshop.keys, waiting: 1)
        return try file.read { database in
            var wrapped: [String: Data] = [:]
            for number in 0..<400 {
                let name = "person/P-AZ-\(number)"
                wrapped[name] = try StoredKey.newest(of: name, in: database)?.wrapped
            }
            return wrapped
        }
    }
}
