import Casework
import EventCoding
import EventLog
import TransparencyLog

/// What ties a read model to its log: the leaf hash of the last line folded in.
///
/// A log that was restored from a backup and has grown again has the same positions and other
/// lines; by its mark a read model notices, and is made anew.
enum LineMark {
    /// Returns the mark of the line at `position`; empty before the first line and past the end.
    static func of(_ position: Int, in log: some LogReader) throws -> String {
        guard position > 0 else { return "" }
        var mark = ""
        try log.lines(position...position) { mark = of($1) }
        return mark
    }

    /// Returns the mark of `line`.
    static func of(_ line: UnsafeRawBufferPointer) -> String { MerkleTree.leafHash(of: line).hex }
}

/// The lines after the last one that a read model has folded in.
struct NextLines {
    /// Whether the last line folded in still stands in the log, at its position.
    private(set) var follow: Bool
    /// The events, as far as lines can be read.
    private(set) var events: [Recorded] = []
    /// The mark of the last position asked for; nil where it was not reached.
    private(set) var mark: String?
    /// The first line that cannot be read.
    private(set) var unreadable: UnreadableLine?

    /// Reads the lines after `position`, whose line had `mark`, through `last`.
    init(of log: some LogReader, after position: Int, mark: String, through last: Int) throws {
        follow = position == 0
        var next = NextLines(follow: follow)
        try log.lines(max(1, position)...max(1, position, last)) { number, line in
            next.take(line, at: number, after: position, mark, through: last)
        }
        self = next
    }

    private init(follow: Bool) {
        self.follow = follow
    }

    private mutating func take(
        _ line: UnsafeRawBufferPointer, at number: Int, after position: Int, _ mark: String,
        through last: Int
    ) {
        if number == position { follow = LineMark.of(line) == mark }
        guard follow, unreadable == nil, position < number, number <= last else { return }
        do throws(UnreadableLine) {
            events.append(try EventCoder.decode(line, at: number))
            if number == last { self.mark = LineMark.of(line) }
        } catch {
            unreadable = error
        }
    }
}
