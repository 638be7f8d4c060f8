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
        try log.lines(position...position) { _, line in
            mark = MerkleTree.leafHash(of: line).hex
        }
        return mark
    }
}
