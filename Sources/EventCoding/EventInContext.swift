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
        return try [NewLine](unsafeUninitializedCapacity: events.count) { room, made in
            try writeLines(of: events, into: room)
            made = events.count
        }
    }

    /// Makes a line of each event at the event's place in `room`; leaves nothing there if it throws.
    private static func writeLines(
        of events: [EventInContext], into room: UnsafeMutableBufferPointer<NewLine>
    ) throws {
        let starts = Array(stride(from: 0, to: events.count, by: linesInShare))
        var shares = starts.map { Share(made: $0..<$0) }
        try shares.withUnsafeMutableBufferPointer { shares in
            // Each share is written by whoever makes it, and read when all are made.
            nonisolated(unsafe) let (room, shares) = (room, shares)
            DispatchQueue.concurrentPerform(iterations: starts.count) { index in
                shares[index].make(of: events, into: room)
            }
            guard let failure = shares.lazy.compactMap(\.failure).first else { return }
            for share in shares { room.extracting(share.made).deinitialize() }
            throw failure
        }
    }

    /// The lines that are made at a time.
    private struct Share {
        /// Those that are there.
        var made: Range<Int>
        var failure: (any Error)?

        mutating func make(
            of events: [EventInContext], into room: UnsafeMutableBufferPointer<NewLine>
        ) {
            do {
                while made.count < linesInShare, made.upperBound < events.count {
                    room.initializeElement(
                        at: made.upperBound, to: try events[made.upperBound].line())
                    made = made.lowerBound..<made.upperBound + 1
                }
            } catch {
                failure = error
            }
        }
    }

    /// How many lines are made at a time: a millisecond's work, so that sharing it costs nothing.
    private static let linesInShare = 256
}
