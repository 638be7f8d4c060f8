public import Casework
public import EventLog

/// What was recorded about a subject, entry by entry: `audit history`.
public struct SubjectHistory: Equatable, Sendable {
    /// One entry of the history.
    public struct Entry: Equatable, Sendable {
        /// The place in the subject's history, from 1 without gaps.
        public let ordinal: Int
        public let evidence: RecordedEvidence
    }

    public let subject: Subject
    /// The last position that was looked at.
    public let through: Int
    public let entries: [Entry]

    /// Reads the history of `subject` as it was known at position `through`.
    ///
    /// Throws `AuditError.nothingRecorded` where there is none, `UnreadableLine`, or `LogError`.
    public init(of subject: Subject, in log: some LogReader, through: Int) throws {
        var entries: [Entry] = []
        try log.history(of: subject.description, through: through) { ordinal, position, line in
            entries.append(
                Entry(ordinal: ordinal, evidence: try RecordedEvidence(line, at: position)))
        }
        guard !entries.isEmpty else {
            throw AuditError.nothingRecorded(subject: subject.description)
        }
        self.subject = subject
        self.through = through
        self.entries = entries
    }
}
