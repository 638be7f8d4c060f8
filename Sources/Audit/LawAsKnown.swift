public import Casework
import EventCoding
public import EventLog

/// The law as it was known at a position: `law show`, `law history`, and every explanation.
public struct LawAsKnown: Equatable, Sendable {
    /// The code of the law book that the ledger applies.
    public let code: LawBookCode
    public let book: LawBook
    /// The last position that was looked at.
    public let through: Int

    /// Reads the law of the ledger as it was known at position `through`.
    ///
    /// Throws `AuditError.nothingRecorded` for a ledger not founded by then, `UnreadableLine`, or
    /// `LogError`.
    public init(in log: some LogReader, through: Int) throws {
        let subject = "ledger/\(try log.identity().code)"
        var file = LedgerFile()
        try Self.fold(subject, in: log, through: through) { file.evolve($0) }
        guard let founded = file.founded else {
            throw AuditError.nothingRecorded(subject: subject)
        }
        var book = LawBook()
        try Self.fold(founded.lawBook.subject.description, in: log, through: through) {
            book.evolve($0)
        }
        code = founded.lawBook
        self.book = book
        self.through = through
    }

    /// Returns the provisions in force on `day`, by key.
    public func inForce(on day: Day) -> [Provision] {
        book.keys.compactMap { book.provision($0, on: day) }
    }

    /// Passes each event of a subject's history to `body`, as it was known at `through`.
    static func fold(
        _ subject: String, in log: some LogReader, through: Int, _ body: (Recorded) -> Void
    ) throws {
        try log.history(of: subject, through: through) { _, position, line in
            do {
                body(try EventCoder.decode(line))
            } catch let error as EventCodingError {
                throw UnreadableLine(position: position, error: error)
            }
        }
    }
}
