import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Testing

/// A ledger on disk and one of arrays, asked the same at the same moments with the same chance.
struct ReferenceTrial {
    private let path = NSTemporaryDirectory() + "salname-reference-\(UUID().uuidString)"
    private let clocks = [TwinClock(), TwinClock()]
    /// The ledger on disk, opened twice as by two processes that stay.
    var ledgers: [Ledger]
    var model: ReferenceLedger
    private var work: ReferenceWork
    private var step = 0
    /// What the clock should say, and by how much it is wrong.
    private var time: Int64
    private var error: Int64 = 0
    /// Whether the last one was sent away for the clock.
    private var clockIsWrong = false
    /// How often each thing came of a request.
    private(set) var outcomes: [String: Int] = [:]
    let seed: Int

    init(seed: Int) throws {
        self.seed = seed
        time = try some(Instant("2026-08-01T08:00:00Z")).microseconds
        for clock in clocks { clock.set(time, step: 0) }
        let founding = try Founding(
            origin: "ledger.test/reference", code: nil, lawFile: nil, office: OfficeCode("BAK"),
            officer: OfficerID("O-AZ-0017"))
        let ledger = try founding.create(
            in: LedgerDirectory(path), surroundings: clocks[0].surroundings)
        ledgers = [ledger]
        work = try ReferenceWork(seed: UInt64(seed))
        model = ReferenceLedger(
            try Self.events(of: ledger, 1...ledger.size()), code: try some(LedgerCode("AZ")),
            surroundings: clocks[1].surroundings)
        ledgers.append(try open())
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    private func open() throws -> Ledger {
        try Ledger.open(LedgerDirectory(path), surroundings: clocks[0].surroundings)
    }

    var name: Comment {
        Comment(rawValue: "step \(step), " + Torture.replay("ReferenceTests", seed: seed))
    }

    /// Does the next thing to both, and demands that both say and hold the same.
    mutating func next() throws {
        step += 1
        turnClock()
        let before = model.events.count
        let writer = work.random.int(0...4) == 0 ? 1 : 0
        if work.random.int(0...19) == 0 { ledgers[writer] = try open() }
        switch work.random.int(0...11) {
        case 0: try rehearse(ledgers[writer])
        case 1: try ask(try work.together(model), ledgers[writer])
        default:
            let accepts = clockIsWrong && work.random.int(0...2) == 0
            try ask([try work.request(model, acceptsClock: accepts)], ledgers[writer])
        }
        try expectSameLog(from: before + 1)
    }

    private mutating func turnClock() {
        time += Int64(work.random.int(1...1_200)) * 1_000_000
        switch work.random.int(0...49) {
        case 0: error = -2 * 86_400_000_000
        case 1: error = 20 * 86_400_000_000
        case 2: error = -30_000_000
        case 3...12: error = 0
        default: break
        }
        for clock in clocks { clock.set(time + error, step: step) }
    }

    private mutating func rehearse(_ ledger: Ledger) throws {
        let request = try work.request(model, acceptsClock: false)
        let said: Result<Receipt, LedgerError>
        do throws(LedgerError) {
            said = .success(try ledger.rehearse(request))
        } catch {
            said = .failure(error)
        }
        var copy = model
        let expected = try copy.perform(request)
        try #require(said.asKept == expected.asKept, name)
        outcomes["rehearsed", default: 0] += 1
    }

    private mutating func ask(_ requests: [Request], _ ledger: Ledger) throws {
        let said = try ledger.perform(requests, catchesUp: work.random.int(0...2) > 0)
        let problem = ledger.readModelsProblem
        try #require(problem == nil, name)
        for (request, said) in zip(requests, said) {
            let expected = try model.perform(request)
            try #require(said.asKept == expected.asKept, name)
            clockIsWrong = expected.isOfClock
            outcomes[expected.word, default: 0] += 1
            if case .success(let receipt) = expected, !receipt.wasAccepted {
                for recorded in receipt.events {
                    outcomes[EventType(of: recorded.event).rawValue, default: 0] += 1
                }
            }
        }
        if requests.count > 1 { outcomes["together", default: 0] += 1 }
    }

    /// The same end, the same lines since `first`, and the same histories of whom they are about.
    private func expectSameLog(from first: Int) throws {
        let head = try ledgers[0].log.head()
        try #require(head.size == model.events.count, name)
        try #require(head.recorded == model.events.last?.recordedAt.microseconds, name)
        guard first <= head.size else { return }
        let new = Array(model.events[(first - 1)...])
        let lines = try Self.events(of: ledgers[0], first...head.size)
        try #require(lines == new, name)
        for subject in Set(new.flatMap(\.event.subjects)) { try expectSameHistory(subject) }
    }

    func expectSameHistory(_ subject: Subject) throws {
        var ordinals: [Int] = []
        var positions: [Int] = []
        try ledgers[0].log.history(of: subject.description, through: .max) { ordinal, position, _ in
            ordinals.append(ordinal)
            positions.append(position)
        }
        let expected = model.history(of: subject).map(\.position.value)
        try #require(positions == expected, "\(subject), \(name)")
        try #require(ordinals == Array(1...max(1, expected.count)), "\(subject), \(name)")
        let length = try ledgers[0].log.length(of: subject.description)
        try #require(length == expected.count, "\(subject), \(name)")
    }

    private static func events(of ledger: Ledger, _ positions: ClosedRange<Int>) throws
        -> [Recorded]
    {
        var events: [Recorded] = []
        try ledger.log.lines(positions) { position, line in
            events.append(try EventCoder.decode(line, at: position).unsealed)
        }
        return events
    }
}

/// What was said of a request, without what is sealed.
private struct Outcome: Equatable {
    var command: CommandID?
    var events: [Recorded] = []
    var warnings: [Warning] = []
    var wasAccepted = false
    var error: LedgerError?
}

extension Result<Receipt, LedgerError> {
    fileprivate var asKept: Outcome {
        switch self {
        case .success(let receipt):
            Outcome(
                command: receipt.command, events: receipt.events.map(\.unsealed),
                warnings: receipt.warnings, wasAccepted: receipt.wasAccepted)
        case .failure(let error): Outcome(error: error)
        }
    }

    fileprivate var isOfClock: Bool {
        switch self {
        case .failure(.clockAhead), .failure(.clockBehind): true
        case .success, .failure: false
        }
    }

    /// What it is counted as: the name of the case alone.
    fileprivate var word: String {
        switch self {
        case .success(let receipt): receipt.wasAccepted ? "accepted before" : "accepted"
        case .failure(.rejected(let rejection)): String("\(rejection)".prefix { $0 != "(" })
        case .failure(let error): String("\(error)".prefix { $0 != "(" })
        }
    }
}

extension Recorded {
    /// The event with the commitments to its sealed parts alone.
    fileprivate var unsealed: Recorded {
        Recorded(
            event: event.sealing {
                SealedPart(subject: $0.subject, part: $0.part, commit: $0.commit)
            },
            position: position, recordedAt: recordedAt, ordinals: ordinals)
    }
}

/// A clock that is set before each step, and chance that begins anew with each look at it: whoever
/// looks as often, and draws no more before the command is made than the other, draws the same.
final class TwinClock: @unchecked Sendable {
    // The lock guards all three.
    private let lock = NSLock()
    private var time: Int64 = 0
    private var looks: UInt64 = 0
    private var random = SeededRandom(seed: 0)

    func set(_ time: Int64, step: Int) {
        lock.withLock { (self.time, looks) = (time, UInt64(step) * 1_000) }
    }

    var surroundings: Surroundings {
        Surroundings(
            now: {
                self.lock.withLock {
                    (self.time, self.looks) = (self.time + 1_000, self.looks + 1)
                    self.random = SeededRandom(seed: self.looks)
                    return self.time
                }
            },
            random: { count in self.lock.withLock { self.random.bytes(count) } })
    }
}
