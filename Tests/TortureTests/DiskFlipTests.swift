import Casework
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing

/// One bit of a file at rest is turned over: a page that rots on the disk.
///
/// A failure is replayed with `SALNAME_SEED=…`.
@Suite("A ledger on a disk that rots")
struct DiskFlipTests {
    private static let log = "ledger/log.sqlite"
    private static let keys = "ledger/keys.sqlite"
    private static let people = "ledger/people.sqlite"

    /// What a ledger without damage says, to compare with.
    private struct Truth {
        let lines: [String]
        let views: [ViewDigest.Table]
        let names: [PersonID: Identity]

        init() throws {
            let path = DiskUnderTest.scratch + "/truth-\(UUID().uuidString)"
            try FileManager.default.copyItem(
                atPath: DiskLedger.template("flipped"), toPath: path)
            let ledger = try DiskLedger.open(path + "/ledger")
            lines = try DiskExpectations.lines(of: ledger)
            views = try ledger.views.digest()?.tables ?? []
            names = try DiskFlipTests.names(ledger)
        }
    }

    @Test("A bit of the log turned over is found by opening or verifying it, or changes nothing")
    func log() throws {
        let start = Date()
        var noticed = 0
        var acknowledged = Acknowledged()
        acknowledged.lines = try DiskLedger.lines(of: "flipped")
        let count = try flip(Self.log, short: 250, long: 1500) { path, label in
            let isSaid = DiskExpectations.expectNothingSilent(path, acknowledged, label)
            if isSaid { noticed += 1 }
        }
        DiskRun.tell(
            "\(count) bits of the log turned, \(noticed) said, the others of no consequence",
            since: start)
        #expect(noticed > 0)
    }

    @Test(
        "A bit of the keys turned over opens nothing wrongly: a name is right, or it is not there")
    func keys() throws {
        let start = Date()
        var noticed = 0
        let truth = try Truth()
        let count = try flip(Self.keys, short: 60, long: 400) { path, label in
            do {
                let ledger = try DiskLedger.open(path)
                try ledger.people().rebuild(from: ledger.log)
                let names = try Self.names(ledger)
                for (person, name) in names { #expect(truth.names[person] == name, "\(label)") }
                if names.count < truth.names.count { noticed += 1 }
            } catch {
                DiskExpectations.expectTyped(error, label)
                noticed += 1
            }
            DiskExpectations.expectNothingSilent(path, Acknowledged(), label)
        }
        DiskRun.tell("\(count) bits of the keys turned, \(noticed) said", since: start)
        #expect(noticed > 0)
    }

    @Test("A bit of the read models turned over shows in their digest, and a rebuild mends it")
    func views() throws {
        let start = Date()
        var noticed = 0
        let truth = try Truth()
        let file = try Self.generation()
        let count = try flip(file, short: 80, long: 400) { path, label in
            let ledger = try DiskLedger.open(path)
            do {
                guard try ledger.views.digest()?.tables != truth.views else { return }
            } catch {
                DiskExpectations.expectTyped(error, label)
            }
            noticed += 1
            let rebuilt = try ledger.views.rebuild(from: ledger.log)
            #expect(rebuilt.tables == truth.views, "\(label)")
            try ledger.catchUp()
            #expect(try ledger.views.digest()?.tables == truth.views, "\(label)")
        }
        DiskRun.tell("\(count) bits of the read models turned, \(noticed) said", since: start)
        #expect(noticed > 0)
    }

    @Test("A bit of the people register turned over is mended by a rebuild, or by making it anew")
    func people() throws {
        let start = Date()
        let truth = try Truth()
        let count = try flip(Self.people, short: 60, long: 400) { path, label in
            do {
                let ledger = try DiskLedger.open(path)
                try ledger.people().rebuild(from: ledger.log)
                #expect(try Self.names(ledger) == truth.names, "\(label)")
            } catch {
                DiskExpectations.expectTyped(error, label)
                // What is too damaged to be opened is thrown away.
                try FileManager.default.removeItem(atPath: path + "/people.sqlite")
                let ledger = try DiskLedger.open(path)
                try ledger.catchUp()
                #expect(try Self.names(ledger) == truth.names, "\(label)")
            }
        }
        DiskRun.tell("\(count) bits of the people register turned", since: start)
    }

    /// Turns so many bits of a file, each in a ledger of its own, which is passed to `check`.
    private func flip(
        _ file: String, short: Int, long: Int, _ check: (String, String) throws -> Void
    ) throws -> Int {
        let template = try DiskLedger.template("flipped")
        let intact = try Data(contentsOf: URL(fileURLWithPath: template + "/" + file))
        let size = intact.count
        let seeds = DiskRun.seeds(short, long: long)
        for seed in seeds {
            var random = SeededRandom(seed: seed &* 7919)
            // Most of a small file is free space: mostly a byte is taken that is not nought.
            var byte = random.int(0...size - 1)
            for _ in 1...20 where intact[byte] == 0 { byte = random.int(0...size - 1) }
            let bit = random.int(0...7)
            let label = "byte \(byte), bit \(bit) of \(file), SALNAME_SEED=\(seed)"
            let path = DiskUnderTest.scratch + "/flip-\(UUID().uuidString)"
            try FileManager.default.copyItem(atPath: template, toPath: path)
            defer { try? FileManager.default.removeItem(atPath: path) }
            let url = URL(fileURLWithPath: path + "/" + file)
            var bytes = intact
            bytes[byte] ^= 1 << UInt8(bit)
            try bytes.write(to: url)
            do {
                try check(path + "/ledger", label)
            } catch {
                Issue.record("\(error); \(label)")
            }
        }
        return seeds.count
    }

    private static func generation() throws -> String {
        let views = "ledger/views"
        let folder = try DiskLedger.template("flipped") + "/" + views
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard let name = names.filter({ $0.hasSuffix(".sqlite") }).max() else {
            throw DiskTestError.code
        }
        return views + "/" + name
    }

    private static func names(_ ledger: Ledger) throws -> [PersonID: Identity] {
        let register = try ledger.people()
        var names: [PersonID: Identity] = [:]
        for number in 1...8 {
            guard let person = PersonID("P-AZ-00000\(number)") else { continue }
            names[person] = try register.person(person)?.identity
        }
        return names
    }
}
