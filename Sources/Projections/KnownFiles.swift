public import Casework

/// Files that somebody has folded already, as the log through one position has them: whoever has just
/// decided on somebody need not read the same history again to make the rows.
public struct KnownFiles: Sendable {
    /// Every event from 1 to this position is folded into the files, and none after it.
    public let position: Int
    /// Each person's file together with those of everybody who is one with the person.
    public let files: PersonFiles

    /// Creates it for `files` as they stand at `position`.
    public init(_ files: PersonFiles, at position: Int) {
        self.files = files
        self.position = position
    }
}
