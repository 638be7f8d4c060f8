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
        guard let founded = try log.ledgerFile(through: through).founded else {
            throw AuditError.nothingRecorded(subject: "ledger/\(try log.identity().code)")
        }
        code = founded.lawBook
        book = try log.lawBook(through: through)
        self.through = through
    }

    /// Returns the provisions in force on `day`, by key.
    public func inForce(on day: Day) -> [Provision] {
        book.keys.compactMap { book.provision($0, on: day) }
    }
}
