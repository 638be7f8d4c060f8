public import EventCoding

/// A line that an answer rests on and that cannot be read.
public struct UnreadableLine: Error, Equatable, Sendable {
    public let position: Int
    public let error: EventCodingError
}

/// Why a question has no answer.
public enum AuditError: Error, Equatable, Sendable {
    /// Nothing is recorded about the subject.
    case nothingRecorded(subject: String)
    /// No line has the position.
    case noLine(position: Int)
}
