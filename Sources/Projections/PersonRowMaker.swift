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
    private let lastDay: Day
    private var law: KeptLaw

    init(_ log: some LogReader, through head: Int) throws {
        self.log = log
        self.head = head
        lastDay = Instant(microseconds: try log.head().recorded ?? 0).day
        law = KeptLaw(try log.lawBook(through: head))
    }

    /// Returns the rows of `persons`, in their order.
    mutating func rows(of persons: [PersonID]) throws -> PersonRowBatch {
        var told: [Int] = []
        let files = try log.personFiles(persons, through: head) { recorded in
            if recorded.event.changesOnlyPersons { told.append(recorded.position.value) }
        }
        let book = law.book(for: files, on: lastDay)
        return PersonRowBatch(
            rows: persons.map { PersonRows(of: $0, in: files, law: book) }, told: told)
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
        case .authority(.personFileAssigned): true
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .crossingUnmatched,
            .crossingAssigned, .unmatchedCrossingDismissed, .authority, .casework:
            false
        }
    }
}
