public import Casework
import EventCoding
public import EventLog
import TransparencyLog

/// How far a report knows the log, with what proves it: the part of the stamp that the log gives.
public struct ReportCut: Equatable, Sendable {
    /// The origin of the ledger.
    public let origin: String
    /// The last position known.
    public let position: Position
    /// The root of the tree over the lines through `position`, in 64 lower-case hexadecimal digits.
    public let treeRoot: String
    /// When the line at `position` was recorded.
    public let knownAt: Instant
    /// The last provision that was enacted by then.
    public let law: LawCitation

    /// Reads the cut of `log` at `position`, the tree's root being made from the lines.
    ///
    /// Throws `LogError.inconsistent` where the lines are not those of which the log's own tree was
    /// made, `AuditError` where nothing was founded or no line has the position, or `UnreadableLine`.
    public init(of log: some LogReader, at position: Int) throws {
        try self.init(of: log, at: position, root: nil)
    }

    /// Does so with a `root` that was made from the lines before; makes it where it is nil.
    init(of log: some LogReader, at position: Int, root known: Hash?) throws {
        let head = try log.head()
        let law = try LawAsKnown(in: log, through: position)
        guard (1...max(1, head.size)).contains(position) else {
            throw AuditError.noLine(position: position)
        }
        let root = try known ?? log.treeRoot(ofFirst: position)
        // At the end the log knows its own root: a report on lines that were changed is none.
        guard position != head.size || root == head.frontier.root else {
            throw LogError.inconsistent(fact: "tree")
        }
        var recorded: Instant?
        try log.lines(position...position) { position, line in
            do {
                recorded = Instant(microseconds: try EventCoder.facts(line).recorded)
            } catch let error as EventCodingError {
                throw UnreadableLine(position: position, error: error)
            }
        }
        guard let recorded else { throw AuditError.noLine(position: position) }
        origin = try log.identity().origin
        self.position = Position(position)
        treeRoot = root.hex
        knownAt = recorded
        self.law = LawCitation(book: law.code, ordinal: law.book.length)
    }
}
