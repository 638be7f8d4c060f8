import Casework
import EventCoding
import EventLog
import ReadModels

/// The rows about some persons, and the positions of the events that are told with them.
struct PersonRowBatch: Sendable {
    let rows: [PersonRows]
    let told: [Int]
}

/// Makes the rows of persons from their histories, some dozens at a time.
struct PersonRowMaker {
    private let log: any LogReader
    private let head: Int
    private var law: LawBook
    /// The days for which the ends of terms are worked out in `law`.
    private var termDays: ClosedRange<Day>?
    /// The days for which it pays: a slip of the pen lies outside, and is reckoned by itself.
    private let usualDays: ClosedRange<Day>

    init(_ log: some LogReader, through head: Int) throws {
        self.log = log
        self.head = head
        law = try log.lawBook(through: head)
        let last = Instant(microseconds: try log.head().recorded ?? 0).day
        usualDays = last.adding(days: -20 * 366)...last.adding(days: 366)
    }

    /// Returns the rows of `persons`, in their order.
    mutating func rows(of persons: [PersonID]) throws -> PersonRowBatch {
        var told: [Int] = []
        let files = try log.personFiles(persons, through: head) { recorded in
            if recorded.event.changesOnlyPersons { told.append(recorded.position.value) }
        }
        workOut(files.termDays.clamped(to: usualDays))
        return PersonRowBatch(
            rows: persons.map { PersonRows(of: $0, in: files, law: law) }, told: told)
    }

    /// Works the ends of terms out for whole years, so that it is seldom done.
    private mutating func workOut(_ days: ClosedRange<Day>) {
        if let termDays, termDays.contains(days.lowerBound), termDays.contains(days.upperBound) {
            return
        }
        let first = min(days.lowerBound, termDays?.lowerBound ?? days.lowerBound).firstOfYear
        let last = max(days.upperBound, termDays?.upperBound ?? days.upperBound)
            .firstOfYear.adding(days: 366)
        law = law.workedOut(for: first...last)
        termDays = first...last
    }
}

extension Event {
    /// Whether the rows about the persons it names are all that the event can change.
    var changesOnlyPersons: Bool {
        switch self {
        case .personRegistered, .personDocumentAdded, .personNameChanged,
            .personNationalitiesChanged, .personRegistrationCorrected, .personDocumentCorrected,
            .personsMerged, .personsUnmerged, .recordAnnulled, .visaRecorded, .visaCorrected,
            .visaCancelled, .borderCrossed, .crossingCorrected, .entryRefused,
            .placeOfStayRegistered:
            true
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .crossingUnmatched,
            .crossingAssigned, .unmatchedCrossingDismissed:
            false
        }
    }
}
