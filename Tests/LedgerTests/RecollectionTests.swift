import Casework
import Custody
import EventLog
import Foundation
import GRDB
import Ledger
import LedgerTesting
import Testing

@Suite("What a ledger that stays open remembers")
struct RecollectionTests {
    @Test("A ledger that stays open records the same bytes as one opened anew for each command")
    func sameAsOpenedAnew() throws {
        for seed in UInt64(1)...6 {
            let (kept, anew) = (try TestLedger(seed: seed), try TestLedger(seed: seed))
            var (first, second) = (DrawnRequests(seed: seed), DrawnRequests(seed: seed))
            for _ in 0..<60 {
                try anew.reopen()
                let (one, other) = (try first.next(), try second.next())
                let results = try kept.ledger.perform([one]) + anew.ledger.perform([other])
                #expect(Self.said(results[0]) == Self.said(results[1]), "seed \(seed)")
            }
            #expect(try kept.lines() == anew.lines(), "seed \(seed)")
            #expect(try kept.ledger.size() > 254, "seed \(seed)")
        }
    }

    @Test("Two who write in turn each see what the other has recorded")
    func twoWriters() throws {
        for seed in UInt64(1)...4 {
            let (alone, shared) = (try TestLedger(seed: seed), try TestLedger(seed: seed))
            let writers = [shared.ledger, try shared.open(), try shared.open()]
            var (first, second) = (DrawnRequests(seed: seed), DrawnRequests(seed: seed))
            var random = SeededRandom(seed: seed)
            for _ in 0..<60 {
                let writer = writers[Int(random.next() % 3)]
                let one = try alone.ledger.perform([try first.next()])
                let other = try writer.perform([try second.next()])
                #expect(Self.said(one[0]) == Self.said(other[0]), "seed \(seed)")
            }
            #expect(try alone.lines() == shared.lines(), "seed \(seed)")
        }
    }

    @Test("The same requests under the same clock and chance give the same rows of log and keys")
    func sameRows() throws {
        let ledgers = [try TestLedger(seed: 9), try TestLedger(seed: 9)]
        for test in ledgers {
            var drawn = DrawnRequests(seed: 9)
            let requests = try (0..<80).map { _ in try drawn.next() }
            _ = try test.ledger.perform(requests, catchesUp: false)
        }
        let log = [
            "meta", "label", "subject", "entry", "history", "subtree", "frontier", "counter",
            "command",
        ]
        for table in log {
            let rows = try ledgers.map { try Self.rows(of: table, in: $0.ledger.directory.log) }
            #expect(rows[0] == rows[1], "\(table)")
        }
        for table in ["meta", "subject_key"] {
            let rows = try ledgers.map { try Self.rows(of: table, in: $0.ledger.directory.keys) }
            #expect(rows[0] == rows[1] && !rows[0].isEmpty, "\(table)")
        }
    }

    @Test("What a transaction recorded that was rolled back is not remembered")
    func rolledBack() throws {
        let test = try TestLedger()
        let person = try test.register("FIRST", document: "A1")
        let other = try test.register("SECOND", document: "A2")
        let directory = test.ledger.directory
        try KeyStore(
            opening: directory.keys, keyEncryptionKey: directory.keyEncryptionKey,
            ledger: test.ledger.identity.origin
        ).destroy("person/\(other)", at: "2026-08-02T00:00:00Z")
        let document = try #require(try TestLedger.person("X", "GEO", "A3").document)
        let day = try #require(Day("2026-02-20"))
        let size = try test.ledger.size()
        #expect(throws: LedgerError.self) {
            _ = try test.ledger.perform([
                TestLedger.request(
                    TestLedger.crossing(person, .entry, "2026-03-01T09:12+04:00")),
                TestLedger.request(.addDocument(other, document, on: day, remark: nil)),
            ])
        }
        #expect(try test.ledger.size() == size)
        let receipt = try test.cross(person, .entry, "2026-03-02T09:12+04:00")
        #expect(receipt.warnings.isEmpty)
        #expect(receipt.events.map(\.ordinals) == [[3]])
    }

    @Test("What was rehearsed is not remembered")
    func rehearsed() throws {
        let test = try TestLedger()
        let person = try test.register()
        let entry = try TestLedger.request(
            TestLedger.crossing(person, .entry, "2026-03-01T09:12+04:00"))
        _ = try test.ledger.rehearse(entry)
        let receipt = try test.ledger.perform(entry)
        #expect(receipt.warnings.isEmpty)
        #expect(receipt.events.map(\.ordinals) == [[3]])
    }

    @Test("The law is read again once it has grown, and as it was at an earlier position")
    func law() throws {
        let test = try TestLedger()
        let other = try test.open()
        let before = try test.ledger.lawBook(through: .max)
        let size = try test.ledger.size()
        _ = try other.perform([try DrawnRequests.law(1)])
        #expect(try test.ledger.lawBook(through: .max).length == before.length + 1)
        #expect(try test.ledger.lawBook(through: size) == before)
        #expect(try test.ledger.lawBook(through: 3).length == 2)
        #expect(try test.ledger.lawBook(through: 0).length == 0)
    }

    private static func said(_ result: Result<Receipt, LedgerError>) -> String {
        switch result {
        case .success(let receipt): "\(receipt.events) \(receipt.warnings)"
        case .failure(let error): "\(error)"
        }
    }

    private static func rows(of table: String, in path: String) throws -> [Row] {
        try DatabaseQueue(path: path).read {
            try Row.fetchAll($0, sql: "SELECT * FROM \(table) ORDER BY 1, 2")
        }
    }
}
