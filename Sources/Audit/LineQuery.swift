public import Casework
import EventCoding
public import EventLog

/// A line of the log as a list shows it: what the line says of itself, its payload left aside.
///
/// Also for lines whose type this release does not know: a list must not stop at them.
public struct ListedLine: Equatable, Sendable {
    public let position: Int
    public let recordedAt: Instant
    public let type: String
    /// Who acted, as `officer/O-AZ-0017`.
    public let authID: String
    public let office: String
    /// The subjects with their ordinals, the one the event is about first.
    public let history: [Ordinal]
    /// When the event is true in law, as the line writes it; nil where the line has no such member.
    public let time: String?
}

/// Lines by who wrote them, of what type, and when: `log list`.
public enum LineQuery {
    /// Passes the lines that `filter` asks for to `body`, in order, `limit` at most.
    ///
    /// Throws `LogError`, or `UnreadableLine` at the first line that does not say what it is.
    public static func run(
        on log: some LogReader, matching filter: LineFilter, limit: Int,
        _ body: (ListedLine) throws -> Void
    ) throws {
        for position in try log.positions(matching: filter, limit: limit) {
            try log.lines(position...position) { position, line in
                try body(try listed(line, at: position))
            }
        }
    }

    private static func listed(
        _ line: UnsafeRawBufferPointer, at position: Int
    ) throws -> ListedLine {
        do {
            let facts = try EventCoder.facts(line)
            return ListedLine(
                position: position, recordedAt: Instant(microseconds: facts.recorded),
                type: facts.type, authID: facts.officer, office: facts.office,
                history: facts.history, time: try EventCoder.time(line))
        } catch let error as EventCodingError {
            throw UnreadableLine(position: position, error: error)
        }
    }
}
