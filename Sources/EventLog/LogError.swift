/// Why the log did not do what was asked: the facts, without a sentence.
public enum LogError: Error, Equatable, Sendable {
    /// There is nothing at the path.
    case missing(path: String)
    /// Something stands where a new log was to be made.
    case exists(path: String)
    /// The file is not a log of ours.
    case foreign(path: String)
    /// The log was written by a later release, in a format this one does not know.
    case newerFormat(found: Int, known: Int)
    /// The file is damaged; `detail` is SQLite's own short word for how.
    case damaged(path: String, detail: String)
    /// The directory lies on a network file system, where SQLite's locks do not hold.
    case networkFileSystem(path: String, kind: String)
    /// Somebody else holds the log for longer than we wait.
    case busy
    /// The file or its directory cannot be written.
    case readOnly(path: String)
    /// The disk is full. Nothing was recorded.
    case full
    /// Reading or writing failed; `code` is SQLite's extended result code. Nothing was recorded.
    case inputOutput(code: Int)
    /// What was written could not be made durable: it may stand after a crash, or not.
    ///
    /// The same command sent again gives its first result, or is recorded then.
    case unsettled(code: Int)
    /// A subject's history is not as long as the writer expected. Nothing was recorded.
    case conflict(subject: String, expected: Int, actual: Int)
    /// The log's end is not where the writer expected. Nothing was recorded.
    case positionConflict(expected: Int, actual: Int)
    /// A line is longer than a tile entry can be. Nothing was recorded.
    case lineTooLong(bytes: Int)
    /// A line's recorded time lies before the last one. Nothing was recorded.
    case timeGoesBack(last: Int64, given: Int64)
    /// The command was accepted before. Nothing was recorded.
    case commandAccepted(id: String)
    /// What the log's own tables say does not fit together; `fact` names it.
    case inconsistent(fact: String)
}
