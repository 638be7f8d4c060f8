import Casework
import Custody
import EventCoding
import EventLog
import Foundation
import Ledger
import Projections
import Testing

/// What was acknowledged: the line at each position, and each command with its positions.
struct Acknowledged {
    var lines: [String] = []
    var commands: [String: [Int]] = [:]

    mutating func take(_ receipt: Receipt) {
        commands[receipt.command.text] = receipt.events.map(\.position.value)
    }

    /// Reads the lines as they stand, for what has been acknowledged by now.
    mutating func readLines(of ledger: Ledger) throws {
        lines = try DiskExpectations.lines(of: ledger)
    }
}

/// What must hold of a ledger whatever its disk did.
enum DiskExpectations {
    static func lines(of ledger: Ledger) throws -> [String] {
        var lines: [String] = []
        let size = try ledger.size()
        guard size > 0 else { return [] }
        try ledger.log.lines(1...size) { _, line in
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return lines
    }

    static func verify(_ ledger: Ledger) throws -> LogReport {
        try LogVerification(facts: EventCoder.facts, payload: EventCoder.check)
            .report(on: ledger.log)
    }

    /// Expects what was acknowledged, a log without a fault, a key for everybody, and read models that
    /// follow and equal a rebuild.
    static func expectWhole(
        _ path: String, _ acknowledged: Acknowledged, _ label: String
    ) throws {
        let ledger = try DiskLedger.open(path, seed: 77)
        let report = try verify(ledger)
        #expect(report.faults.isEmpty, "\(report.faults); \(label)")
        let lines = try lines(of: ledger)
        #expect(
            lines.count >= acknowledged.lines.count
                && Array(lines.prefix(acknowledged.lines.count)) == acknowledged.lines,
            "acknowledged \(acknowledged.lines.count), found \(lines.count); \(label)")
        for (command, positions) in acknowledged.commands {
            let stored = try ledger.log.command(command)?.positions
            #expect(stored.map(Array.init) == positions, "\(command); \(label)")
        }
        let keyless = try withoutKey(ledger, through: lines.count)
        #expect(keyless.isEmpty, "no key for \(keyless); \(label)")
        try ledger.catchUp()
        let followed = try #require(try ledger.views.digest())
        let replayed = try ledger.views.rebuild(from: ledger.log)
        #expect(followed.position == lines.count, "\(label)")
        #expect(followed.tables == replayed.tables, "\(label)")
    }

    /// Expects that the ledger holds what was acknowledged, or that opening or verifying it says that
    /// it is damaged; returns whether that was said.
    @discardableResult
    static func expectNothingSilent(
        _ path: String, _ acknowledged: Acknowledged, _ label: String
    ) -> Bool {
        do {
            let ledger = try DiskLedger.open(path, seed: 78)
            guard try verify(ledger).faults.isEmpty else { return true }
            let lines = try lines(of: ledger)
            #expect(Array(lines.prefix(acknowledged.lines.count)) == acknowledged.lines, "\(label)")
            try expectServedAsWritten(ledger, through: lines.count, label)
            for (command, positions) in acknowledged.commands {
                let stored = try ledger.log.command(command)?.positions
                #expect(stored.map(Array.init) == positions, "\(command); \(label)")
            }
            return false
        } catch {
            expectTyped(error, label)
            return true
        }
    }

    /// Expects that what is looked up by subject, type and officer is what the lines say.
    static func expectServedAsWritten(
        _ ledger: Ledger, through end: Int, _ label: String
    ) throws {
        guard end > 0 else { return }
        var histories: [String: [Int]] = [:]
        var types: [String: [Int]] = [:]
        try ledger.log.lines(1...end) { position, line in
            let facts = try EventCoder.facts(line)
            for place in facts.history { histories[place.subject, default: []].append(position) }
            types[facts.type, default: []].append(position)
        }
        for (subject, positions) in histories {
            var found: [Int] = []
            try ledger.log.history(of: subject, through: .max) { _, position, _ in
                found.append(position)
            }
            #expect(found == positions, "\(subject); \(label)")
            #expect(try ledger.log.length(of: subject) == positions.count, "\(subject); \(label)")
        }
        for (type, positions) in types {
            let found = try ledger.log.positions(matching: LineFilter(type: type), limit: .max)
            #expect(found == positions, "\(type); \(label)")
        }
    }

    /// Returns everybody whose registration stands and whose name no key opens.
    static func withoutKey(_ ledger: Ledger, through end: Int) throws -> [PersonID] {
        guard end > 0 else { return [] }
        var persons: Set<PersonID> = []
        try ledger.log.lines(1...end) { position, line in
            let recorded = try EventCoder.decode(line, at: position)
            if case .personRegistered(let event) = recorded.event { persons.insert(event.person) }
        }
        let register = try ledger.people()
        // What an earlier process has read is no proof that a key is there.
        try register.rebuild(from: ledger.log)
        return try persons.sorted().filter { try register.person($0)?.identity == nil }
    }

    /// Expects an error that says what is wrong: one of ours, without a text of SQLite's or a type.
    static func expectTyped(_ error: any Error, _ label: String) {
        let isOurs =
            error is LedgerError || error is LogError || error is CustodyError
            || error is ViewsError
        #expect(isOurs, "\(type(of: error)): \(error); \(label)")
        let fact: String? =
            switch error {
            case LedgerError.log(.inconsistent(let fact)), LogError.inconsistent(let fact): fact
            default: nil
            }
        if let fact {
            let isRaw = ["SQL", "Error", "disk", "malformed", "failed"].contains {
                fact.contains($0)
            }
            #expect(!isRaw, "\(fact); \(label)")
        }
    }
}
