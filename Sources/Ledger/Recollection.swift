import Casework
import EventCoding
import EventLog
import TransparencyLog

/// What was folded from the log, kept from one write transaction to the next: the ledger's own file,
/// the law, and the files of those whom commands were about lately.
///
/// It holds for one end of the log, told by the edge of the tree there. Where somebody else has
/// written since, the files are read again, and the law where its history has grown.
struct Recollection {
    private var edge: Frontier?
    private var knownLedger: LedgerFile?
    private var knownLaw: Law?
    private var knownOffices: OfficeTree?
    // Whoever is asked for comes into `recent`; where that is full it becomes `older`, and what had
    // been older is forgotten. So what is asked for often stays.
    private var recent: [PersonID: PersonFile] = [:]
    private var older: [PersonID: PersonFile] = [:]

    /// So many files that ten crossings each take some ten megabytes.
    private static let mostRecent = 10_000

    /// Forgets what may have changed since, in a log that ends at `head` now.
    mutating func come(to head: LogHead, of log: some LogReader) throws {
        guard edge != head.frontier else { return }
        if let law = knownLaw, try !law.isWhole(in: log) { knownLaw = nil }
        (knownLedger, knownOffices) = (nil, nil)
        (recent, older) = ([:], [:])
        edge = nil
    }

    /// Notes that everything known holds for a log that ends at `head`.
    mutating func hold(at head: LogHead) { edge = head.frontier }

    mutating func ledgerFile(in log: some LogReader) throws -> LedgerFile {
        if let knownLedger { return knownLedger }
        let file = try log.ledgerFile(through: .max)
        knownLedger = file
        return file
    }

    /// Returns all offices.
    mutating func offices(in log: some LogReader) throws -> OfficeTree {
        if let knownOffices { return knownOffices }
        let offices = try log.offices(through: .max)
        knownOffices = offices
        return offices
    }

    /// Returns the law inside a transaction, which `come` has begun.
    mutating func law(in log: some LogReader) throws -> LawBook {
        if let knownLaw { return knownLaw.book }
        knownLaw = try Law(of: log, through: .max)
        return knownLaw?.book ?? LawBook()
    }

    /// Returns the law as enacted through `position`, inclusive, for somebody who only reads.
    mutating func law(of log: some LogReader, through position: Int) throws -> LawBook {
        if let law = knownLaw, law.end <= position, try law.isWhole(in: log) { return law.book }
        guard let law = try Law(of: log, through: position) else { return LawBook() }
        if try law.isWhole(in: log) { knownLaw = law }
        return law.book
    }

    mutating func file(of person: PersonID, in log: some LogReader) throws -> PersonFile {
        if let known = recent[person] { return known }
        let file = try older[person] ?? log.personFile(person, through: .max)
        remember(file, of: person)
        return file
    }

    private mutating func remember(_ file: PersonFile, of person: PersonID) {
        if recent.count >= Self.mostRecent { (older, recent) = (recent, [:]) }
        recent[person] = file
    }

    /// Takes an event in that was appended just now.
    mutating func evolve(_ recorded: Recorded) {
        switch recorded.event {
        case .provisionEnacted: knownLaw = nil
        case .ledgerFounded, .clockJumpAccepted, .authority(.authorityDemanded): knownLedger = nil
        case .authority: knownOffices?.evolve(recorded)
        case .personRegistered(let event): remember(PersonFile(), of: event.person)
        case .personDocumentAdded, .personNameChanged, .personNationalitiesChanged,
            .personRegistrationCorrected, .personDocumentCorrected, .personsMerged,
            .personsUnmerged, .recordAnnulled, .visaRecorded, .visaCorrected, .visaCancelled,
            .borderCrossed, .crossingCorrected, .entryRefused, .crossingUnmatched,
            .crossingAssigned, .unmatchedCrossingDismissed, .placeOfStayRegistered, .casework:
            break
        }
        for person in recorded.event.persons {
            older[person] = nil
            recent[person]?.evolve(recorded)
        }
    }
}

/// The law as it was folded, with the position of the last provision in it.
private struct Law {
    private let subject: Subject
    private(set) var book = LawBook()
    private(set) var end = 0

    /// Nil for a ledger not founded by then.
    init?(of log: some LogReader, through position: Int) throws {
        guard let founded = try log.ledgerFile(through: position).founded else { return nil }
        subject = founded.lawBook.subject
        var (book, end) = (LawBook(), 0)
        try log.fold(subject, through: position) {
            book.evolve($0)
            end = $0.position.value
        }
        (self.book, self.end) = (book, end)
    }

    /// Whether nothing was enacted since.
    func isWhole(in log: some LogReader) throws -> Bool {
        try log.length(of: subject.description) == book.length
    }
}
