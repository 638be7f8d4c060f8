import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite("The log's file")
struct SQLiteFileTests {
    @Test("Only the owner can read the log and the files beside it")
    func mode() throws {
        let desk = try Desk()
        let log = try SQLiteLog.create(at: desk.log, identity: SampleLine.identity)
        try log.record([Draft()], command: "K1", at: 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.directory)
        #expect(Set(names).isSuperset(of: ["log.sqlite", "log.sqlite-wal", "log.sqlite.lock"]))
        for name in names { #expect(try desk.mode(of: name) == 0o600, "\(name)") }
    }

    @Test("Every connection writes ahead and waits for the disk")
    func durability() throws {
        let desk = try Desk()
        let created = try SQLiteLog.create(at: desk.log, identity: SampleLine.identity)
        for log in [created, try SQLiteLog.open(at: desk.log)] {
            let settings = try log.inspect { database in
                try ["journal_mode", "synchronous", "foreign_keys"].map {
                    try String.fetchOne(database, sql: "PRAGMA \($0)")
                }
            }
            #expect(settings == ["wal", "2", "1"])
        }
    }

    @Test("A writer has the place at the head of the queue as long as it writes, also if it fails")
    func queue() throws {
        struct Refused: Error {}
        let desk = try Desk()
        let log = try SQLiteLog.create(at: desk.log, identity: SampleLine.identity)
        func isFree() -> Bool {
            let descriptor = open(desk.log + ".lock", O_RDWR)
            defer { close(descriptor) }
            return flock(descriptor, LOCK_EX | LOCK_NB) == 0
        }
        #expect(try !log.write { _ in isFree() })
        #expect(isFree())
        #expect(throws: Refused.self) { try log.write { _ in throw Refused() } }
        #expect(isFree())
    }

    @Test("No log is made where something stands, nor in a directory that is not there")
    func creating() throws {
        let desk = try Desk()
        try Data("a".utf8).write(to: URL(filePath: desk.log))
        #expect(throws: LogError.exists(path: desk.log)) {
            try SQLiteLog.create(at: desk.log, identity: SampleLine.identity)
        }
        #expect(try Data(contentsOf: URL(filePath: desk.log)) == Data("a".utf8))
        let nowhere = desk.directory + "/nowhere/log.sqlite"
        #expect(throws: LogError.missing(path: nowhere)) {
            try SQLiteLog.create(at: nowhere, identity: SampleLine.identity)
        }
    }

    @Test("Where there is no file, none is made and opening says that it is missing")
    func missing() throws {
        let desk = try Desk()
        #expect(throws: LogError.missing(path: desk.log)) { try SQLiteLog.open(at: desk.log) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.directory).isEmpty)
    }

    @Test("An empty file is a damaged log")
    func empty() throws {
        let desk = try Desk()
        try Data().write(to: URL(filePath: desk.log))
        #expect(throws: LogError.damaged(path: desk.log, detail: "empty file")) {
            try SQLiteLog.open(at: desk.log)
        }
    }

    @Test("A text file is not a log", arguments: [1, 40, 5000])
    func text(_ count: Int) throws {
        let desk = try Desk()
        let text = Data(String(repeating: "A letter to the office.\n", count: count).utf8)
        try text.write(to: URL(filePath: desk.log))
        #expect(throws: LogError.foreign(path: desk.log)) { try SQLiteLog.open(at: desk.log) }
        #expect(try Data(contentsOf: URL(filePath: desk.log)) == text)
    }

    @Test("A database of somebody else is not a log, and is left as it was to the last byte")
    func foreignDatabase() throws {
        let desk = try Desk()
        try withPlainSQLite(desk.log) { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
        let before = try Data(contentsOf: URL(filePath: desk.log))
        #expect(throws: LogError.foreign(path: desk.log)) { try SQLiteLog.open(at: desk.log) }
        #expect(try Data(contentsOf: URL(filePath: desk.log)) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.directory) == ["log.sqlite"])
    }

    @Test("A log of a later release is refused with both formats, and left as it was")
    func newerFormat() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        try withPlainSQLite(desk.log) { try $0.execute(sql: "PRAGMA user_version = 2") }
        let before = try Data(contentsOf: URL(filePath: desk.log))
        #expect(throws: LogError.newerFormat(found: 2, known: 1)) {
            try SQLiteLog.open(at: desk.log)
        }
        #expect(try Data(contentsOf: URL(filePath: desk.log)) == before)
    }

    @Test("A file that was cut short is damaged")
    func truncated() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let bytes = try Data(contentsOf: URL(filePath: desk.log))
        try bytes.prefix(bytes.count / 2).write(to: URL(filePath: desk.log))
        #expect(throws: LogError.damaged(path: desk.log, detail: "malformed")) {
            let log = try SQLiteLog.open(at: desk.log)
            _ = try LogVerification(facts: SampleLine.facts).report(on: log)
        }
    }

    @Test("The file says whose it is, to whoever looks at its first bytes")
    func applicationID() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        #expect(try Data(contentsOf: URL(filePath: desk.log))[68..<72] == Data("SALN".utf8))
    }

    @Test("The mount with the longest name above a path holds it, the later of two on one point")
    func mounts() {
        let mounts = [
            ("/", "ext4"), ("/srv", "xfs"), ("/srv/ledger", "nfs4"), ("/srv/led", "cifs"),
            ("/home", "ext4"), ("/home", "fuse.sshfs"),
        ].map { (point: $0.0, kind: $0.1) }
        let kinds = [
            "/": "ext4", "/tmp/log": "ext4", "/srv": "xfs", "/srv/log": "xfs",
            "/srv/ledger": "nfs4", "/srv/ledger/log.sqlite": "nfs4", "/srv/ledgers/log": "xfs",
            "/home/aysel/log": "fuse.sshfs",
        ]
        for (path, kind) in kinds {
            #expect(FileSystem.kind(of: path, mounts: mounts) == kind, "\(path)")
        }
        #expect(FileSystem.kind(of: "/srv", mounts: []) == nil)
    }
}
