/// Why a question has no answer.
public enum AuditError: Error, Equatable, Sendable {
    /// Nothing is recorded about the subject.
    case nothingRecorded(subject: String)
    /// No line has the position.
    case noLine(position: Int)
}
