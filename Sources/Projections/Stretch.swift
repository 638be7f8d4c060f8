import Casework
import EventCoding
import EventLog
import ReadModels

/// A stretch of the log being folded in: the files it touches, and their rows before and after it.
struct Stretch<Log: LogReader> {
    private let log: Log
    /// The position before the stretch.
    private let start: Int
    private let lawBefore: LawBook
    /// The law after what was applied.
    private(set) var law: KeptLaw
    private var files: PersonFiles
    /// The rows about everybody touched as they were before the stretch, with what they follow from.
    private var derived: [PersonID: DerivedRows] = [:]
    private var lawHasChanged = false

    /// Begins after position `start`, at which `law` stands, and reads whomever `events` are about and
    /// `known` does not have.
    init(
        of log: Log, after start: Int, under law: KeptLaw, for events: [Recorded],
        knowing known: KnownFiles? = nil
    ) throws {
        self.log = log
        self.start = start
        self.law = law
        let persons = Set(events.flatMap(\.event.persons)).sorted()
        if let known, known.position == start, persons.allSatisfy({ known.files[$0] != nil }) {
            files = known.files
        } else {
            files = try log.personFiles(persons, through: start)
        }
        let last = events.last?.recordedAt.day ?? .first
        lawBefore = self.law.book(for: files, on: last)
    }

    /// Takes the next event in.
    mutating func apply(_ recorded: Recorded) throws {
        let persons = recorded.event.persons
        for person in persons { try touch(person) }
        for person in persons { files[person, default: PersonFile()].evolve(recorded) }
        if recorded.event.isLaw { lawHasChanged = true }
        law.evolve(recorded)
    }

    /// Notes that rows about `person`, and everybody who is one with it, may change.
    mutating func touch(_ person: PersonID) throws {
        guard derived[person] == nil else { return }
        let (log, start) = (log, start)
        try files.read(person) { try log.personFile($0, through: start) }
        let group = files.group(of: person)
        for member in group.contains(person) ? group : group + [person]
        where derived[member] == nil {
            derived[member] = DerivedRows(of: member, in: files, law: lawBefore)
        }
    }

    /// The rows about everybody touched, as they were before the stretch.
    var before: [PersonRows] { touched.compactMap { derived[$0]?.rows } }

    /// The rows about everybody touched, as they are after the stretch.
    var after: [PersonRows] {
        let law = law.book
        return touched.map { person in
            DerivedRows(
                of: person, in: files, law: law, after: lawHasChanged ? nil : derived[person]
            ).rows
        }
    }

    private var touched: [PersonID] { derived.keys.sorted() }
}
