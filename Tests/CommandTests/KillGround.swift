import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing

/// A ledger on which processes are killed.
final class KillGround {
    let directory = NSTemporaryDirectory() + "salname-kill-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    private var ledger: String { directory + "/ledger" }

    /// Founds the ledger and registers one person.
    func found() throws {
        for command in [
            "init \(ledger)",
            "person register --surname X --given Y --born 1990 --sex F --citizenship GEO",
        ] {
            let process = try start(command)
            process.waitUntilExit()
            try #require(process.terminationStatus == 0)
        }
    }

    /// Registers so many more people in one transaction.
    func register(_ count: Int) throws -> [PersonID] {
        let ledger = try open()
        let officer = try #require(OfficerID("O-AZ-0031"))
        let office = try #require(OfficeCode("HQ"))
        let state = try #require(StateCode("GEO"))
        let requests = (1...count).map { number in
            Request(
                actor: .officer(officer, office: office),
                work: .registerPerson(
                    PersonToRegister(
                        nationality: state, sex: .male, registeredOn: Day.first,
                        identity: Identity(surname: "N\(number)", givenNames: "", born: nil),
                        document: nil)))
        }
        return try ledger.perform(requests).compactMap { try $0.get().person }
    }

    /// Starts a command of the program on the ledger.
    func start(_ command: String) throws -> Process {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = command.split(separator: " ").map(String.init)
        process.environment = ["SALNAME_LEDGER": ledger, "SALNAME_OFFICER": "O-AZ-0031"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The program stands beside the tests' own bundle.
    private static var program: URL {
        let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let folder =
            bundles.first?.deletingLastPathComponent()
            ?? Bundle.main.bundleURL
        return folder.appendingPathComponent("salname")
    }

    func open() throws -> Ledger {
        try Ledger.open(
            LedgerDirectory(ledger),
            surroundings: Surroundings(
                now: { Int64(Date().timeIntervalSince1970 * 1_000_000) },
                random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } }))
    }

    /// Expects that the log fits together, and that the read models equal a replay.
    func expectIntact(seed: UInt64) throws {
        let ledger = try open()
        let report = try LogVerification(facts: EventCoder.facts, payload: EventCoder.check)
            .report(on: ledger.log)
        #expect(report.faults.isEmpty, "\(report.faults); seed \(seed)")
        try ledger.catchUp()
        let followed = try #require(try ledger.views.digest())
        let replayed = try ledger.views.rebuild(from: ledger.log)
        #expect(followed.tables == replayed.tables, "seed \(seed)")
    }
}
