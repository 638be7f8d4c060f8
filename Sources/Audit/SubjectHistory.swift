public import Casework
import EventCoding
public import EventLog

/// What was recorded about a subject, entry by entry: `audit history`.
public struct SubjectHistory: Equatable, Sendable {
    /// One entry of the history.
    public struct Entry: Equatable, Sendable {
        /// In whose history it stands.
        public let subject: Subject
        /// The place in the subject's history, from 1 without gaps.
        public let ordinal: Int
        public let evidence: RecordedEvidence
    }

    /// The last position that was looked at.
    public let through: Int
    /// In the order of recording; an event that stands in two of the histories is there twice.
    public let entries: [Entry]

    /// Reads the history of `subject` as it was known at position `through`.
    ///
    /// Throws `AuditError.nothingRecorded` where there is none, `UnreadableLine`, or `LogError`.
    public init(of subject: Subject, in log: some LogReader, through: Int) throws {
        try self.init(of: [subject], in: log, through: through)
    }

    /// Reads the histories of several subjects as one.
    ///
    /// Throws `AuditError.nothingRecorded` where one of them has none, `UnreadableLine`, or `LogError`.
    public init(of subjects: [Subject], in log: some LogReader, through: Int) throws {
        var entries: [Entry] = []
        for subject in subjects {
            let before = entries.count
            try log.history(of: subject.description, through: through) { ordinal, position, line in
                entries.append(
                    Entry(
                        subject: subject, ordinal: ordinal,
                        evidence: try RecordedEvidence(line, at: position)))
            }
            guard entries.count > before else {
                throw AuditError.nothingRecorded(subject: subject.description)
            }
        }
        self.through = through
        self.entries = entries.sorted {
            ($0.evidence.position, $0.subject) < ($1.evidence.position, $1.subject)
        }
    }
}

extension LogReader {
    /// Returns the subjects that are one with `subject` through merges that stand at position
    /// `through`, the person kept first; `subject` alone where it is no person.
    public func oneWith(_ subject: Subject, through: Int) throws -> [Subject] {
        guard subject.kind == .person, let person = PersonID(subject.id) else { return [subject] }
        return try personFiles(person, through: through).group(of: person).map(\.subject)
    }
}
