public import Casework
import EventCoding
public import EventLog
import TransparencyLog

/// The lines of events that a test drew, readable as a log is; nothing can be written to it.
public struct LogInMemory: ParallelLogReader, Sendable {
    public let events: [Recorded]
    private var lines: [[UInt8]]
    private var histories: [String: [(ordinal: Int, position: Int)]] = [:]

    /// Writes the lines of `events`, whose positions count from 1 without a gap.
    ///
    /// Throws what `EventCoder` throws for an event that cannot be written.
    public init(_ events: [Recorded]) throws {
        self.events = events
        guard let office = OfficeCode("HQ"), let command = CommandID("drawn") else {
            throw LogError.inconsistent(fact: "code")
        }
        lines = try events.map { recorded in
            try EventCoder.encode(
                recorded.event,
                in: Envelope(
                    id: EventID(recorded.recordedAt, random: [UInt8](repeating: 7, count: 10)),
                    source: "ledger.test/az", position: recorded.position,
                    recordedAt: recorded.recordedAt, ordinals: recorded.ordinals,
                    actor: .system(office: office), basis: nil, correlation: nil,
                    command: command, commandHash: String(repeating: "0", count: 64)))
        }
        for recorded in events {
            for (subject, ordinal) in zip(recorded.event.subjects, recorded.ordinals) {
                histories[subject.description, default: []].append(
                    (ordinal, recorded.position.value))
            }
        }
    }

    /// Returns the log with `line` in the place of the one at `position`, as a damaged disk may have it.
    public func replacing(_ position: Int, with line: [UInt8]) -> LogInMemory {
        var log = self
        log.lines[position - 1] = line
        return log
    }

    public func identity() throws -> LogIdentity {
        LogIdentity(origin: "ledger.test/az", code: "AZ")
    }

    public func head() throws -> LogHead {
        LogHead(
            size: lines.count, recorded: events.last?.recordedAt.microseconds,
            frontier: Frontier())
    }

    public func lines(
        _ positions: ClosedRange<Int>,
        _ body: (_ position: Int, _ line: UnsafeRawBufferPointer) throws -> Void
    ) throws {
        for position in positions.clamped(to: 1...max(1, lines.count)) {
            try lines[position - 1].withUnsafeBytes { try body(position, $0) }
        }
    }

    public func length(of subject: String) throws -> Int { histories[subject]?.count ?? 0 }

    public func history(
        of subject: String, through position: Int,
        _ body: (_ ordinal: Int, _ position: Int, _ line: UnsafeRawBufferPointer) throws -> Void
    ) throws {
        for entry in histories[subject] ?? [] where entry.position <= position {
            try lines[entry.position - 1].withUnsafeBytes {
                try body(entry.ordinal, entry.position, $0)
            }
        }
    }

    public func histories(
        of subjects: [String], through position: Int,
        _ body: (_ subject: Int, _ position: Int, _ line: UnsafeRawBufferPointer) throws -> Void
    ) throws {
        for (index, subject) in subjects.enumerated() {
            try history(of: subject, through: position) { try body(index, $1, $2) }
        }
    }

    public func subjects(
        startingWith prefix: String, after last: String, limit: Int
    ) throws -> [String] {
        let names = histories.keys.filter {
            $0.utf8.starts(with: prefix.utf8) && last.utf8.lexicographicallyPrecedes($0.utf8)
        }
        return Array(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(limit))
    }

    public var openingReader: @Sendable () throws -> any LogReader { { self } }

    public func positions(matching filter: LineFilter, limit: Int) throws -> [Int] { [] }
    public func position(recordedThrough time: Int64) throws -> Int { lines.count }
    public func command(_ id: String) throws -> StoredCommand? { nil }

    /// Passes none on: the events of a test were asked for by nobody.
    public func commands(
        _ positions: ClosedRange<Int>, _ body: (StoredCommand) throws -> Void
    ) throws {}
}
