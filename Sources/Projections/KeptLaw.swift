import Casework
import ReadModels

/// The law book as it stands at a position, kept for one stretch of the log after the other.
///
/// Where rows of very many persons are made under it, the ends of terms are worked out beforehand.
struct KeptLaw {
    private(set) var book: LawBook
    /// The days for which the ends of terms are worked out in `book`.
    private var termDays: ClosedRange<Day>?
    /// For how many persons the book was asked for.
    private var persons = 0

    /// Below this many persons it costs more to work out terms than to reckon each.
    private static let many = 256

    init(_ book: LawBook) {
        self.book = book
    }

    /// Takes the event in; events that are not about law change nothing.
    mutating func evolve(_ recorded: Recorded) {
        guard recorded.event.isLaw else { return }
        book.evolve(recorded)
        termDays = nil
    }

    /// Returns the book for making the rows of `files`, which are read in a log that ends on `last`.
    mutating func book(for files: PersonFiles, on last: Day) -> LawBook {
        persons += files.count
        // A slip of the pen lies outside the usual days, and is reckoned by itself.
        let usual = last.adding(days: -20 * 366)...last.adding(days: 366)
        if persons > Self.many { workOut(files.termDays.clamped(to: usual)) }
        return book
    }

    /// Works the ends of terms out for whole years, so that it is seldom done.
    private mutating func workOut(_ days: ClosedRange<Day>) {
        if let termDays, termDays.contains(days.lowerBound), termDays.contains(days.upperBound) {
            return
        }
        let first = min(days.lowerBound, termDays?.lowerBound ?? days.lowerBound).firstOfYear
        let last = max(days.upperBound, termDays?.upperBound ?? days.upperBound)
            .firstOfYear.adding(days: 366)
        book = book.workedOut(for: first...last)
        termDays = first...last
    }
}
