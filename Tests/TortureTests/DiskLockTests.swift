import EventLog
import Foundation
import GRDB
import Ledger
import Testing

/// The write lock of SQLite itself: the queue on `log.sqlite.lock` binds only who stands in it.
@Suite("A log that somebody else has open")
struct DiskLockTests {
    @Test("While a command decides, nobody can write to the log, whether or not he queues")
    func lockedFromTheFirstRead() throws {
        let disk = try DiskUnderTest(copying: DiskLedger.template("whole"))
        let ledger = try DiskLedger.open(disk.ledger)
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        let other = try DatabaseQueue(
            path: disk.ledger + "/log.sqlite", configuration: configuration)
        try ledger.log.write { writer in
            _ = try writer.head()
            #expect {
                try other.writeWithoutTransaction {
                    try $0.execute(sql: "BEGIN IMMEDIATE; ROLLBACK")
                }
            } throws: { ($0 as? DatabaseError)?.resultCode == .SQLITE_BUSY }
        }
        // Once the command is done, he can.
        try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE; ROLLBACK") }
    }
}
