import Casework
import Custody
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing

/// Every operation of the disk fails once, and from then on, in every story.
///
/// A failure is replayed with `SALNAME_FAULT=write:17/full/always` and the story's name as filter.
@Suite("A ledger on a disk that fails")
struct DiskFaultTests {
    @Test(
        "Whatever the disk fails at, what was acknowledged is there and nothing is half",
        arguments: DiskStory.allCases)
    func failing(_ story: DiskStory) throws {
        let start = Date()
        var tally: [String] = []
        for operation in DiskOperation.allCases {
            for manner in operation.manners {
                // A disk that gives half a page for a whole one does not fail, it lies: below.
                guard !(operation == .read && manner == .short) else { continue }
                for persists in [false, true] where DiskRun.isLong || manner.isUsual(persists) {
                    let first = DiskFault(operation, 1, manner, persists: persists)
                    let count = try failAtEach(first, in: story)
                    if count.faults > 0 { tally.append("\(first) \(count)") }
                }
            }
        }
        DiskRun.tell("\(story.rawValue): \(tally.joined(separator: ", "))", since: start)
    }

    @Test(
        "A page of which the disk gives half, and says nothing, is noticed, or does no harm",
        arguments: DiskStory.allCases)
    func lyingRead(_ story: DiskStory) throws {
        let start = Date()
        let first = DiskFault(.read, 1, .short, persists: false)
        DiskRun.tell(
            "\(story.rawValue): \(first) \(try failAtEach(first, in: story))", since: start)
    }

    /// How many operations were let fail, and the number of the last.
    private struct Failed: CustomStringConvertible {
        var faults = 0
        var last = 0

        var description: String { "×\(faults), N to \(last)" }
    }

    /// Lets one operation after the other fail until the story is told without.
    ///
    /// The later ones are reached by longer and longer steps; in a long run these are short, and drawn
    /// by the seed.
    private func failAtEach(_ first: DiskFault, in story: DiskStory) throws -> Failed {
        var failed = Failed()
        if let replayed = DiskRun.fault {
            guard replayed.operation == first.operation, replayed.manner == first.manner,
                replayed.persists == first.persists
            else { return failed }
            if try failOnce(replayed, in: story) {
                failed = Failed(faults: 1, last: replayed.number)
            }
            return failed
        }
        var random = SeededRandom(seed: DiskRun.seed ?? 1)
        var fault = first
        while try failOnce(fault, in: story) {
            failed.faults += 1
            failed.last = fault.number
            fault.number +=
                1 + (DiskRun.isLong ? random.int(0...fault.number / 4) : fault.number / 2)
        }
        Tally.add("faults of the disk, \(first.operation.rawValue)", failed.faults)
        return failed
    }

    /// Tells the story with one fault; returns whether it came to the fault.
    private func failOnce(_ fault: DiskFault, in story: DiskStory) throws -> Bool {
        if story == .founding { return try failFounding(fault) }
        let label = "\(story.rawValue), SALNAME_FAULT=\(fault)"
        let disk = try DiskUnderTest(copying: story.template.map { try DiskLedger.template($0) })
        var acknowledged = Acknowledged()
        acknowledged.lines = try story.template.map { try DiskLedger.lines(of: $0) } ?? []
        var ledger: Ledger?
        var failure: (any Error)?
        disk.fail(fault)
        do {
            let opened = try DiskLedger.open(disk.ledger)
            ledger = opened
            for receipt in try story.tell(on: opened) { acknowledged.take(receipt) }
            if let problem = opened.readModelsProblem {
                DiskExpectations.expectTyped(problem, label)
            }
        } catch {
            DiskExpectations.expectTyped(error, label)
            #expect(disk.hits > 0, "\(error); \(label)")
            failure = error
        }
        let hits = disk.hits
        if fault.operation == .read, fault.manner == .short {
            ledger = nil
            // What the story did not come to must not be given to whoever looks at what it left.
            disk.heal()
            DiskExpectations.expectNothingSilent(disk.ledger, acknowledged, label)
            return hits > 0
        }
        if let failure {
            try expectNothingStands(disk, story, acknowledged, failure, label)
            try expectNoHalfGeneration(disk.ledger, label)
        }
        // Where the disk goes on failing, the process ends while it does.
        if fault.persists { ledger = nil }
        disk.heal()
        guard hits > 0 else { return false }
        try askAgain(story, ledger, disk, &acknowledged, label)
        ledger = nil
        try DiskExpectations.expectWhole(disk.ledger, acknowledged, label)
        return true
    }

    /// Sends the same commands again: each gives its first result, or is recorded now.
    ///
    /// Then the power goes, and what was written when a sync failed is not on the disk.
    private func askAgain(
        _ story: DiskStory, _ open: Ledger?, _ disk: DiskUnderTest,
        _ acknowledged: inout Acknowledged, _ label: String
    ) throws {
        let ledger = try open ?? DiskLedger.open(disk.ledger, seed: 2)
        let size = try ledger.size()
        let receipts = try story.tell(on: ledger)
        for receipt in receipts {
            let positions = receipt.events.map(\.position.value)
            if let before = acknowledged.commands[receipt.command.text] {
                #expect(receipt.wasAccepted && positions == before, "\(label)")
            }
            #expect(receipt.wasAccepted == ((positions.max() ?? 0) <= size), "\(label)")
            acknowledged.take(receipt)
        }
        #expect(ledger.readModelsProblem == nil, "\(label)")
        try acknowledged.readLines(of: ledger)
        let survivors = try disk.survivors(.drop, seed: 1)
        defer { try? FileManager.default.removeItem(atPath: survivors) }
        try DiskExpectations.expectWhole(survivors + "/ledger", acknowledged, "power, " + label)
    }

    /// Expects that a process which ends right after the error, without closing anything, has left
    /// nothing of what was asked; unless the error said that this is not known.
    private func expectNothingStands(
        _ disk: DiskUnderTest, _ story: DiskStory, _ before: Acknowledged, _ error: any Error,
        _ label: String
    ) throws {
        let path = try disk.survivors(.keep, seed: 1)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let ledger = try DiskLedger.open(path + "/ledger", seed: 3)
        let size = try ledger.size()
        if case LedgerError.log(.unsettled) = error { return }
        #expect(size == before.lines.count, "\(error), and it stands all the same; \(label)")
    }

    /// Expects that no generation of the read models is there but the one in use and those before it.
    private func expectNoHalfGeneration(_ ledger: String, _ label: String) throws {
        let views = LedgerDirectory(ledger).path + "/views"
        let files = try FileManager.default.contentsOfDirectory(atPath: views)
        let current = try String(contentsOfFile: views + "/current", encoding: .utf8)
            .trimmingCharacters(in: .newlines)
        let left = files.filter {
            $0 == "current.new" || $0.hasPrefix("g") && $0.prefix(7) > current
        }
        #expect(left.isEmpty, "\(left) beside \(current); \(label)")
    }

    @Test(
        "A rebuild that fails leaves no generation, half-built or whole",
        arguments: [DiskOperation.read, .write, .sync, .rename])
    func rebuildLeavesNothing(_ operation: DiskOperation) throws {
        var fault = DiskFault(operation, 1, .error, persists: false)
        var failed = 0
        while true {
            let disk = try DiskUnderTest(copying: DiskLedger.template("whole"))
            let ledger = try DiskLedger.open(disk.ledger)
            disk.fail(fault)
            do {
                _ = try ledger.views.rebuild(from: ledger.log)
            } catch {
                failed += 1
            }
            guard disk.hits > 0 else { break }
            try expectNoHalfGeneration(disk.ledger, "\(fault)")
            fault.number += 1 + fault.number / 2
        }
        #expect(failed > 0)
    }

    private func failFounding(_ fault: DiskFault) throws -> Bool {
        let label = "founding, SALNAME_FAULT=\(fault)"
        let disk = try DiskUnderTest()
        var wasFounded = false
        disk.fail(fault)
        do {
            _ = try DiskLedger.found(disk.ledger)
            wasFounded = true
        } catch {
            DiskExpectations.expectTyped(error, label)
            #expect(disk.hits > 0, "\(error); \(label)")
        }
        let hits = disk.hits
        if fault.operation == .read, fault.manner == .short {
            DiskExpectations.expectNothingSilent(disk.ledger, Acknowledged(), label)
            return hits > 0
        }
        disk.heal()
        if !wasFounded {
            let left = (try? FileManager.default.contentsOfDirectory(atPath: disk.ledger)) ?? []
            #expect(left.isEmpty, "\(left); \(label)")
            guard left.isEmpty else { return hits > 0 }
            _ = try DiskLedger.found(disk.ledger)
        }
        try DiskExpectations.expectWhole(disk.ledger, Acknowledged(), label)
        return hits > 0
    }
}
