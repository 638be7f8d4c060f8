import Casework
import EventCoding
import EventLog
import Ledger

/// Appends to a ledger that is full already, one durable transaction at a time.
struct DurableAppending {
    let place: Workplace

    /// How many transactions make a round.
    private var count: Int { place.scaled(1000) }

    /// Appends one event a transaction, encoding and hashing it; nothing is read or decided.
    func append() throws -> Sample {
        try place.copyLedger()
        let log = try SQLiteLog.open(at: place.grownLog)
        let batches = try events(after: log)
        var latencies = Latencies()
        var watch = Stopwatch()
        for event in batches {
            let command = NewCommand(
                id: "bench-durable-\(event.envelope.position)", body: Array("{}".utf8))
            try watch.time {
                try latencies.time {
                    try log.write { try $0.append(Batch(encoding: [event], of: command)) }
                }
            }
        }
        return Sample(
            count: batches.count, watch, values: latencies.values,
            facts: ["settings": try log.inspect { try Settings.told(by: $0) }])
    }

    /// Events of persons from all over the log, as if each had happened once more.
    private func events(after log: SQLiteLog) throws -> [EventInContext] {
        let head = try log.head()
        let step = max(1, head.size / (2 * count))
        var lengths: [Subject: Int] = [:]
        var events: [EventInContext] = []
        for position in stride(from: 1, through: head.size, by: step) {
            guard events.count < count,
                let old = try log.sourceEvents(position...position).first
            else { break }
            let subjects = old.event.subjects
            guard subjects.count == 1, let subject = subjects.first, subject.kind == .person else {
                continue
            }
            let length = try lengths[subject] ?? log.length(of: subject.description)
            lengths[subject] = length + 1
            let next = head.size + 1 + events.count
            let recorded = (head.recorded ?? 0) + 1 + Int64(events.count)
            events.append(old.moved(to: next, ordinal: length + 1, recorded: recorded))
        }
        return events
    }

    /// Records crossings of persons from all over the ledger, one command each, read models caught up.
    func perform() throws -> Sample {
        try place.copyLedger()
        let requests = try Crossings(of: place.open(place.grown)).requests(count: count)
        // Opened anew: who was rehearsed is not remembered.
        let ledger = try place.open(place.grown)
        var latencies = Latencies()
        var watch = Stopwatch()
        for request in requests {
            try watch.time {
                try latencies.time { _ = try ledger.perform(request) }
            }
            if let problem = ledger.readModelsProblem { throw problem }
        }
        return Sample(
            count: requests.count, watch, values: latencies.values,
            facts: ["settings": try ledger.log.inspect { try Settings.told(by: $0) }])
    }

    /// Lets C append what the copy's log has grown by since the last time.
    func floor() throws -> Sample {
        let size = try SQLiteLog.open(at: place.grownLog).head().size
        let known = try SQLiteLog.open(at: place.grownFloor).head().size
        guard known < size else {
            throw FloorError(description: "nothing was appended that C could append as well")
        }
        return try FloorAppending(
            source: place.grownLog, target: place.grownFloor, positions: known + 1...size,
            linesPerTransaction: 1
        ).run()
    }
}

extension EventInContext {
    /// Returns the event as it would stand at another place in the log.
    fileprivate func moved(to position: Int, ordinal: Int, recorded: Int64) -> EventInContext {
        EventInContext(
            event: event,
            envelope: Envelope(
                id: envelope.id, source: envelope.source, position: Position(position),
                recordedAt: Instant(microseconds: recorded), ordinals: [ordinal],
                actor: envelope.actor, basis: envelope.basis, correlation: envelope.correlation,
                command: envelope.command, commandHash: envelope.commandHash))
    }
}
