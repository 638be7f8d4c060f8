public import Casework
import Dispatch
public import EventLog

/// An event with all that stands around it in its line.
public struct EventInContext: Sendable {
    public let event: Event
    public let envelope: Envelope

    public init(event: Event, envelope: Envelope) {
        self.event = event
        self.envelope = envelope
    }

    /// Returns the line, hashed, with what the log's index needs to know of it.
    fileprivate func line() throws -> NewLine {
        NewLine(
            line: try EventCoder.encode(event, in: envelope),
            type: EventType(of: event).rawValue, officer: envelope.actor.authID,
            office: envelope.actor.office.text, recorded: envelope.recordedAt.microseconds,
            history: zip(event.subjects, envelope.ordinals).map {
                Ordinal(subject: $0.description, number: $1)
            })
    }
}

extension EventCoder {
    /// Returns the lines of `events`, in their order; those of many are made on every core.
    ///
    /// Throws the first error that encoding them one after the other would have thrown.
    public static func lines(of events: [EventInContext]) throws -> [NewLine] {
        guard events.count >= 2 * linesInShare else { return try events.map { try $0.line() } }
        let count = (events.count + linesInShare - 1) / linesInShare
        // Each share is written by whoever makes it, and read when all are made.
        nonisolated(unsafe) let shares = UnsafeMutableBufferPointer<Result<[NewLine], any Error>>
            .allocate(capacity: count)
        defer {
            shares.deinitialize()
            shares.deallocate()
        }
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let share = events.dropFirst(index * linesInShare).prefix(linesInShare)
            shares.initializeElement(at: index, to: Result { try share.map { try $0.line() } })
        }
        return try shares.flatMap { try $0.get() }
    }

    /// How many lines are made at a time: a millisecond's work, so that sharing it costs nothing.
    private static let linesInShare = 256
}
