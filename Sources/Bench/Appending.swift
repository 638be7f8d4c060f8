import Casework
import EventCoding
import EventLog
import TransparencyLog

extension SQLiteLog {
    /// Returns the events of `positions`, with all that stands around them.
    func sourceEvents(_ positions: ClosedRange<Int>) throws -> [EventInContext] {
        var events: [EventInContext] = []
        events.reserveCapacity(positions.count)
        try lines(positions) { _, line in
            let (recorded, envelope) = try EventCoder.decodeWhole(line)
            events.append(EventInContext(event: recorded.event, envelope: envelope))
        }
        return events
    }
}

extension Batch {
    /// Encodes events as lines of one command, as the command loop does.
    init(encoding events: ArraySlice<EventInContext>, of command: NewCommand) throws {
        guard let id = CommandID(command.id), let first = events.first else {
            throw LogError.inconsistent(fact: "a command that records nothing")
        }
        let hash = command.hash.hex
        let composed = events.map { source in
            let old = source.envelope
            return EventInContext(
                event: source.event,
                envelope: Envelope(
                    id: old.id, source: old.source, position: old.position,
                    recordedAt: old.recordedAt, ordinals: old.ordinals, actor: old.actor,
                    basis: old.basis, correlation: old.correlation, command: id, commandHash: hash))
        }
        let lines = try EventCoder.lines(of: composed)
        self.init(first: first.envelope.position.value, lines: lines, command: command)
    }
}

/// Appends every event of the generated log to a new one.
struct Appending {
    let place: Workplace
    let row: BenchRow
    let linesPerTransaction: Int

    /// How many lines are enough where the row only informs.
    private static let fewer = 200_000

    /// Encodes, hashes and appends; the events are decoded beforehand, a transaction at a time.
    func run() throws -> Sample {
        let source = try SQLiteLog.open(at: place.log)
        let path = place.file(row, .ours)
        try Workplace.remove(path)
        let target = try SQLiteLog.create(at: path, identity: source.identity())
        let size = try min(source.head().size, row == .bulkCommands ? Self.fewer : .max)
        var watch = Stopwatch()
        for first in stride(from: 1, through: size, by: linesPerTransaction) {
            let last = min(first + linesPerTransaction - 1, size)
            let events = try source.sourceEvents(first...last)
            let commands = try commands(for: events, in: source)
            try watch.time {
                try target.write { writer in
                    for command in commands {
                        try writer.append(Batch(encoding: command.events, of: command.command))
                    }
                }
            }
        }
        return Sample(
            count: size, watch,
            facts: ["settings": try target.inspect { try Settings.told(by: $0) }]
        )
    }

    /// The events by command: one for each, or one for all of the transaction; with bodies of real ones.
    private func commands(
        for events: [EventInContext], in source: SQLiteLog
    ) throws -> [(command: NewCommand, events: ArraySlice<EventInContext>)] {
        let each = row == .bulkCommands ? 1 : events.count
        return try stride(from: 0, to: events.count, by: each).map { start in
            let known = try source.command(events[start].envelope.command.text)
            let command = NewCommand(
                id: "bench-\(events[start].envelope.position)",
                body: known?.command.body ?? Array("{}".utf8))
            return (command, events[start..<min(start + each, events.count)])
        }
    }

    /// Lets C append what stands in the log that Salname has made.
    func floor(withoutTriggers: Bool) throws -> Sample {
        let source = place.file(row, .ours)
        let target = place.file(row, withoutTriggers ? .bare : .floor)
        try Workplace.remove(target)
        let size = try SQLiteLog.open(at: source).head().size
        return try FloorAppending(
            source: source, target: target, positions: 1...size,
            linesPerTransaction: linesPerTransaction, withoutTriggers: withoutTriggers
        ).run()
    }
}
