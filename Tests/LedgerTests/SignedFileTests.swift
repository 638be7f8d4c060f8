import Casework
import EventCoding
import EventLog
import Foundation
import GRDB
import LedgerTesting
import Signatures
import Testing

@testable import Ledger

@Suite("A signed command in a file, and signatures in a ledger")
struct SignedFileTests {
    private let offices: OfficeLedger
    private var ledger: Ledger { offices.test.ledger }

    init() throws {
        offices = try OfficeLedger(signed: true)
    }

    private func signed(_ work: Work, by number: Int = 1) throws -> SignedCommand {
        try offices.sign(try OfficeLedger.request(work, as: number), by: number)
    }

    private var registration: Work {
        get throws {
            .registerOfficer(
                OfficerToRegister(
                    officer: try OfficeLedger.officer(5), office: try OfficeLedger.office("GNJ"),
                    person: nil, name: OfficerName(surname: "MƏMMƏDOVA", givenNames: "AYSEL"),
                    registeredOn: try #require(OfficeLedger.today)))
        }
    }

    @Test("What was written is read again, with what its commitments stand for")
    func roundTrip() throws {
        let signed = try signed(try registration)
        let bytes = try SignedCommandFile.bytes(of: signed)
        let read = try SignedCommandFile.read(bytes)
        #expect(read.draft.body == signed.draft.body)
        #expect(read.signature == signed.signature)
        #expect(try SignedCommandFile.bytes(of: read) == bytes)
        _ = try ledger.perform(Request(read))
        let file = try ledger.log.officerFile(try OfficeLedger.officer(5), through: .max)
        #expect(try ledger.officerName(file)?.surname == "MƏMMƏDOVA")
    }

    @Test("Whatever byte of the file is changed, it is refused or says the same")
    func everyByte() throws {
        let signed = try signed(try registration)
        let bytes = try SignedCommandFile.bytes(of: signed)
        var random = SeededRandom(seed: 11)
        var refused = 0
        for place in bytes.indices {
            var other = bytes
            other[place] = UInt8(truncatingIfNeeded: Int.random(in: 0...255, using: &random))
            guard other != bytes else { continue }
            guard let read = try? SignedCommandFile.read(other) else {
                refused += 1
                continue
            }
            // Between the members of the file, and nowhere else, a byte may mean nothing
            #expect(read.draft.body == signed.draft.body, "byte \(place)")
            #expect(read.signature == signed.signature, "byte \(place)")
        }
        #expect(refused > bytes.count - 10)
    }

    @Test("A part that is missing, and one that another part was put for, are refused")
    func parts() throws {
        let text = String(
            decoding: try SignedCommandFile.bytes(of: try signed(try registration)), as: UTF8.self)
        let start = try #require(text.range(of: #","parts":{"#))
        let without = String(text[..<start.upperBound]) + "}}\n"
        #expect(throws: SignatureRefusal.damaged("parts")) {
            try SignedCommandFile.read(Array(without.utf8))
        }
        let other = text.replacing("AYSEL", with: "LEYLA")
        #expect(throws: SignatureRefusal.damaged("parts")) {
            try SignedCommandFile.read(Array(other.utf8))
        }
    }

    @Test(
        "What is no signed command is said to be none",
        arguments: [
            "", "{}", "[]", "salname",
            "{\"salname\":\"signed-command\",\"version\":2,\"command\":{},\"signature\":\"\",\"parts\":{}}",
        ])
    func garbage(_ text: String) {
        #expect(throws: SignatureRefusal.self) { try SignedCommandFile.read(Array(text.utf8)) }
    }

    @Test("Every command that can be asked for is read again as it was written")
    func everyCommand() throws {
        var drawn = DrawnRequests(seed: 5)
        var seen: Set<String> = []
        let trial = try TestLedger()
        for _ in 0..<200 {
            let request = try drawn.next()
            guard
                let draft = try? trial.ledger.draft(
                    request, notAfter: try #require(Instant("2026-09-01T00:00:00Z")))
            else { continue }
            let read = try CommandRecord(decoding: draft.body)
            #expect(read == draft.record)
            seen.insert(read.command.name)
        }
        #expect(seen.count >= 7, "\(seen.sorted())")
    }

    // MARK: Signatures in the ledger

    /// Changes the ledger's file as somebody with `sqlite3` would.
    private func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
        let queue = try DatabaseQueue(path: ledger.directory.log)
        try queue.write { database in
            for name in try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            {
                try database.execute(sql: "DROP TRIGGER \(name)")
            }
            try database.execute(sql: sql, arguments: arguments)
        }
    }

    private func faults() throws -> [SignatureFault] {
        try SignatureCheck.report(on: ledger.log, cores: 3).faults
    }

    @Test("A signature that is taken away, changed, or another command's is found where it stands")
    func tampered() throws {
        let receipt = try ledger.perform(Request(try signed(try registration)))
        let position = try #require(receipt.events.first).position.value
        let good = try #require(
            try ledger.log.command(receipt.command.text)?.command.signature)
        #expect(try faults().isEmpty)
        try tamper("UPDATE command SET signature = NULL WHERE first = ?", [position])
        #expect(try faults() == [SignatureFault(position: position, reason: .missing)])
        var other = good
        other[other.count - 1] ^= 1
        try tamper("UPDATE command SET signature = ? WHERE first = ?", [Data(other), position])
        #expect(try faults() == [SignatureFault(position: position, reason: .forged)])
        try tamper(
            """
            UPDATE command SET signature = (
                SELECT signature FROM command WHERE signature IS NOT NULL ORDER BY first LIMIT 1)
            WHERE first = ?
            """, [position])
        #expect(try faults() == [SignatureFault(position: position, reason: .forged)])
        try tamper("UPDATE command SET signature = ? WHERE first = ?", [Data(good), position])
        #expect(try faults().isEmpty)
    }

    @Test(
        "A command that was signed anew by a key that is nobody's, or another officer's, is found")
    func signedAnew() throws {
        let receipt = try ledger.perform(Request(try signed(try registration)))
        let position = try #require(receipt.events.first).position.value
        let body = try #require(try ledger.log.command(receipt.command.text)).command.body
        let namespace = CommandDraft.namespace(of: ledger.identity.origin)
        func sign(_ number: Int) throws {
            let signature = try OfficeLedger.privateKey(number).sign(body, namespace: namespace)
            try tamper(
                "UPDATE command SET signature = ? WHERE first = ?",
                [Data(signature.blob), position])
        }
        try sign(9)
        #expect(try faults() == [SignatureFault(position: position, reason: .keyUnknown)])
        try sign(2)
        let other = try OfficeLedger.officer(2)
        #expect(try faults() == [SignatureFault(position: position, reason: .keyOfAnother(other))])
    }
}
