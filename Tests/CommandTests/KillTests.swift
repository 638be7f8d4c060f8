import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing

@Suite("A stop at any moment", .serialized)
struct KillTests {
    private static let seed =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 4

    @Test("Killed at random moments, the ledger holds what was acknowledged and nothing half")
    func killedCommands() throws {
        var random = SeededRandom(seed: Self.seed)
        let ground = try KillGround()
        try ground.found()
        var acknowledged: [String] = []
        for round in 1...30 {
            let id = "kill-\(round)"
            let day = round % 28 + 1
            let at = "2025-0\(round % 9 + 1)-\(day < 10 ? "0" : "")\(day)T08:00+04:00"
            let process = try ground.start(
                "border enter P-AZ-000001 --at \(at) --checkpoint BAK-GYD --command-id \(id)")
            // A command takes some tens of milliseconds: most kills fall into its midst.
            usleep(UInt32(random.int(0...120_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .exit, process.terminationStatus == 0 {
                acknowledged.append(id)
            }
        }
        try ground.expectIntact(seed: Self.seed)
        let ledger = try ground.open()
        for id in acknowledged {
            #expect(try ledger.log.command(id) != nil, "\(id) was lost; seed \(Self.seed)")
        }
        // The next command goes on as if nothing had happened.
        let next = try ground.start(
            "border exit P-AZ-000001 --at 2025-12-01T08:00+04:00 --checkpoint BAK-GYD")
        next.waitUntilExit()
        #expect(next.terminationStatus == 0)
    }

    @Test("An import killed and run again ends in the same ledger as one left alone")
    func killedImport() throws {
        var random = SeededRandom(seed: Self.seed)
        let ground = try KillGround()
        try ground.found()
        let people = try ground.register(40)
        let feed = ground.directory + "/feed.csv"
        var lines = ["id,person,direction,at,checkpoint"]
        let start = try #require(Day("2020-01-01"))
        for index in 0..<1600 {
            let direction = (index / people.count).isMultiple(of: 2) ? "entry" : "exit"
            let person = people[index % people.count]
            let day = start.adding(days: index)
            lines.append("f-\(index),\(person),\(direction),\(day)T08:00:00Z,BAK-GYD")
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8)
            .write(to: URL(fileURLWithPath: feed))
        for _ in 1...6 {
            let process = try ground.start("border import \(feed)")
            usleep(UInt32(random.int(50_000...700_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            try ground.expectIntact(seed: Self.seed)
        }
        let last = try ground.start("border import \(feed)")
        last.waitUntilExit()
        #expect(last.terminationStatus == 0)
        let ledger = try ground.open()
        let crossings = try ledger.log.positions(
            matching: LineFilter(type: "BorderCrossed"), limit: 10_000)
        #expect(crossings.count == 1600, "seed \(Self.seed)")
    }
}

/// A ledger on which processes are killed.
private final class KillGround {
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
