import Foundation
import GRDB
import Testing

@testable import Custody

@Suite("Opening what is not in order")
struct KeyFileTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    private func createAndClose() throws {
        var random = SeededRandom(seed: 1)
        _ = try workshop.create(&random)
    }

    @Test("A key file that is not there is missing, and opening makes none")
    func missing() throws {
        #expect(throws: CustodyError.missing(path: workshop.keys)) { try workshop.open() }
        #expect(!FileManager.default.fileExists(atPath: workshop.keys))
    }

    @Test("A key file is never created over another, and the other still opens")
    func exists() throws {
        try createAndClose()
        let before = try Data(contentsOf: URL(filePath: workshop.keyEncryptionKey))
        var random = SeededRandom(seed: 2)
        #expect(throws: CustodyError.exists(path: workshop.keys)) {
            try workshop.create(&random)
        }
        #expect(try Data(contentsOf: URL(filePath: workshop.keyEncryptionKey)) == before)
        #expect(throws: Never.self) { try workshop.open() }
    }

    @Test("A key-encryption key that is there already is used, not replaced")
    func givenKey() throws {
        let key = [UInt8](repeating: 7, count: 32)
        try PrivateFile.create(workshop.keyEncryptionKey, holding: key)
        try createAndClose()
        #expect(try Data(contentsOf: URL(filePath: workshop.keyEncryptionKey)) == Data(key))
        #expect(throws: Never.self) { try workshop.open() }
    }

    @Test(
        "A file that is no key file is foreign, and stays as it was", arguments: ["", "a text\n"])
    func foreign(text: String) throws {
        try PrivateFile.create(workshop.keys, holding: Array(text.utf8))
        #expect(throws: CustodyError.foreign(path: workshop.keys)) { try workshop.open() }
        #expect(try Data(contentsOf: URL(filePath: workshop.keys)) == Data(text.utf8))
    }

    @Test("A file of a newer format is not touched, and both numbers are named")
    func newerFormat() throws {
        try createAndClose()
        let file = try KeyFile(opening: workshop.keys, waiting: 1)
        try file.transaction { try $0.execute(sql: "UPDATE meta SET format = 2") }
        #expect(throws: CustodyError.newerFormat(found: 2, known: 1)) { try workshop.open() }
    }

    @Test("Another SQLite file is foreign, and not a byte of it changes")
    func foreignDatabase() throws {
        try DatabaseQueue(path: workshop.keys).write {
            try $0.execute(sql: "CREATE TABLE meta (format INTEGER)")
        }
        let before = try workshop.bytesOnDisk()
        #expect(throws: CustodyError.foreign(path: workshop.keys)) { try workshop.open() }
        #expect(try workshop.bytesOnDisk() == before)
    }

    @Test("The key file of another ledger is not taken for ours")
    func otherLedger() throws {
        try createAndClose()
        let expected = CustodyError.otherLedger(
            found: "ledger.example/az", expected: "ledger.example/nx")
        #expect(throws: expected) {
            try KeyStore(
                opening: workshop.keys, keyEncryptionKey: workshop.keyEncryptionKey,
                ledger: "ledger.example/nx")
        }
    }

    @Test("Without the key-encryption key nothing opens, and none is made in its place")
    func keyMissing() throws {
        try createAndClose()
        try FileManager.default.removeItem(atPath: workshop.keyEncryptionKey)
        let expected = CustodyError.keyEncryptionKeyMissing(path: workshop.keyEncryptionKey)
        #expect(throws: expected) { try workshop.open() }
        #expect(!FileManager.default.fileExists(atPath: workshop.keyEncryptionKey))
    }

    @Test(
        "A key-encryption key that others may read or write is refused",
        arguments: [0o644, 0o640, 0o604, 0o620])
    func keyTooOpen(mode: Int) throws {
        try createAndClose()
        let path = workshop.keyEncryptionKey
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(throws: CustodyError.keyEncryptionKeyTooOpen(path: path, mode: mode)) {
            try workshop.open()
        }
    }

    @Test("A key-encryption key of 31 or 33 bytes is no key", arguments: [0, 31, 33])
    func keyMalformed(count: Int) throws {
        try createAndClose()
        let path = workshop.keyEncryptionKey
        try FileManager.default.removeItem(atPath: path)
        try PrivateFile.create(path, holding: [UInt8](repeating: 1, count: count))
        #expect(throws: CustodyError.keyEncryptionKeyMalformed(path: path)) {
            try workshop.open()
        }
    }

    @Test("The wrong key-encryption key is told at opening, before any key is asked for")
    func keyWrong() throws {
        try createAndClose()
        try FileManager.default.removeItem(atPath: workshop.keyEncryptionKey)
        try PrivateFile.create(
            workshop.keyEncryptionKey, holding: [UInt8](repeating: 1, count: 32))
        #expect(throws: CustodyError.keyEncryptionKeyWrong) { try workshop.open() }
    }

    @Test("A wrapped key put under another person's name does not unwrap")
    func keyMoved() throws {
        var random = SeededRandom(seed: 3)
        let store = try workshop.create(&random)
        _ = try store.keys(for: ["a", "b"], randomness: &random, at: Workshop.instant)
        let file = try KeyFile(opening: workshop.keys, waiting: 1)
        try file.transaction {
            try $0.execute(
                sql: """
                    UPDATE subject_key SET wrapped =
                    (SELECT wrapped FROM subject_key WHERE subject = 'a') WHERE subject = 'b'
                    """)
        }
        #expect(throws: CustodyError.keyAltered(subject: "b", generation: 1)) {
            try store.key(of: "b", generation: 1)
        }
        #expect(throws: Never.self) { try store.key(of: "a", generation: 1) }
    }
}
