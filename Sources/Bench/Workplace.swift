import Casework
import Custody
import EventLog
import Foundation
import GRDB
import Ledger

/// Where the files of a run lie, and what all of its processes know.
struct Workplace {
    let directory: String
    let events: Int
    let seed: UInt64

    /// The ledger that was generated; nothing writes to it once it is made.
    var ledger: LedgerDirectory { LedgerDirectory(directory + "/ledger") }
    var log: String { ledger.log }
    var views: String { ledger.views }
    var people: String { ledger.people }
    /// A copy of it, for what appends to a ledger that is full already.
    var grown: LedgerDirectory { LedgerDirectory(directory + "/grown") }
    var grownLog: String { grown.log }
    /// A copy of its log, to which C appends what is appended to `grown`.
    var grownFloor: String { directory + "/grown-floor.sqlite" }
    /// What was generated, in JSON.
    var noteOfData: String { directory + "/data.json" }

    /// Returns how often something is done: fewer times where the whole run is only a trial.
    func scaled(_ count: Int) -> Int { max(10, min(count, events / 100)) }

    /// Returns where a row's own file lies.
    func file(_ row: BenchRow, _ side: Side) -> String {
        "\(directory)/\(row.rawValue)-\(side.rawValue).sqlite"
    }

    /// Makes the directory, without anything of a run before.
    func clear() throws {
        let files = FileManager.default
        if files.fileExists(atPath: directory) { try files.removeItem(atPath: directory) }
        try files.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }

    /// Removes a database with the files that SQLite keeps beside it.
    static func remove(_ path: String) throws {
        for suffix in ["", "-wal", "-shm", "-journal", ".lock"] {
            let file = path + suffix
            guard FileManager.default.fileExists(atPath: file) else { continue }
            try FileManager.default.removeItem(atPath: file)
        }
    }

    /// Copies the ledger and its log for the rows that append to a full one; does nothing the second
    /// time, so that both copies grow alike from round to round.
    func copyLedger() throws {
        let files = FileManager.default
        guard !files.fileExists(atPath: grownFloor) else { return }
        if files.fileExists(atPath: grown.path) { try files.removeItem(atPath: grown.path) }
        try files.copyItem(atPath: ledger.path, toPath: grown.path)
        try files.copyItem(atPath: ledger.log, toPath: grownFloor)
    }

    /// Takes a ledger that exists as the one to measure with.
    func adopt(_ path: String) throws {
        try FileManager.default.copyItem(atPath: path, toPath: ledger.path)
        // What still stands in a write-ahead log goes into the file: copies are made of that alone.
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        for path in [ledger.log, ledger.keys, ledger.people] {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            try queue.close()
        }
    }

    /// Replaces the ledger's log by one with its lines so often over.
    func multiply(by times: Int) throws {
        let single = directory + "/single.sqlite"
        try FileManager.default.moveItem(atPath: ledger.log, toPath: single)
        for suffix in ["-wal", "-shm"]
        where FileManager.default.fileExists(atPath: ledger.log + suffix) {
            try FileManager.default.removeItem(atPath: ledger.log + suffix)
        }
        _ = try Multiplication(of: single, times: times).run(to: ledger.log)
        try Self.remove(single)
    }

    /// Returns a ledger opened for the bench: its clock stands a minute after the last line.
    func open(_ directory: LedgerDirectory) throws -> Ledger {
        let last = try SQLiteLog.open(at: directory.log).head().recorded ?? 0
        return try Ledger.open(
            directory,
            surroundings: Surroundings(
                now: { last + 60_000_000 }, random: { count in Self.randomBytes(count) }))
    }

    static func randomBytes(_ count: Int) -> [UInt8] {
        var random = SystemRandom()
        return random.bytes(count)
    }
}

/// What was generated.
struct DataNote: Codable {
    var lines: Int
    /// The person with very many crossings and merges; nil where there is none.
    var frequent: String?
}
