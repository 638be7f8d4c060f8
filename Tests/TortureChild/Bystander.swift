import Foundation
import GRDB
import Ledger

/// Somebody who records nothing and is in the way: a reader who stays long, or who cuts the
/// write-ahead log.
struct Bystander {
    private let path: String
    /// How long a read transaction stays open, in milliseconds.
    private let hold: Int

    init(_ arguments: Arguments) {
        path = arguments.ledger
        hold = arguments["hold"]
    }

    /// Opens one read transaction after the other on the log, until it is killed.
    func read() throws {
        let queue = try DatabaseQueue(path: LedgerDirectory(path).log)
        while true {
            let lines = try queue.read { database in
                let before = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
                usleep(UInt32(hold) * 1000)
                let after = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
                return before == after ? after : nil
            }
            guard let lines else { return Saying.say("fail read moved") }
            Saying.say("read \(lines)")
        }
    }

    /// Cuts the write-ahead log as often as it can, until it is killed.
    func checkpoint() throws {
        while true {
            try? Self.checkpoint(path, .truncate, waiting: 0.05)
            usleep(20_000)
        }
    }

    static func checkpoint(
        _ path: String, _ mode: Database.CheckpointMode, waiting seconds: Double
    ) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(seconds)
        let queue = try DatabaseQueue(
            path: LedgerDirectory(path).log, configuration: configuration)
        _ = try queue.writeWithoutTransaction { try $0.checkpoint(mode) }
    }
}
