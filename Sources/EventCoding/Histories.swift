public import Casework
public import EventLog

/// What the rules remember of a subject, folded from its history as the log has it.
///
/// All throw `LogError`, or `UnreadableLine` at the first line that cannot be read.
extension LogReader {
    /// Passes each event of a subject's history through `position`, inclusive, to `body`.
    public func fold(
        _ subject: Subject, through position: Int, _ body: (Recorded) throws -> Void
    ) throws {
        try history(of: subject.description, through: position) { _, position, line in
            try body(try EventCoder.decode(line, at: position))
        }
    }

    /// Returns the file of one history; that of somebody not registered by then has no registration.
    public func personFile(_ person: PersonID, through position: Int) throws -> PersonFile {
        var file = PersonFile()
        try fold(person.subject, through: position) { file.evolve($0) }
        return file
    }

    /// Returns the files of `person` and of everybody who is one with it.
    public func personFiles(_ person: PersonID, through position: Int) throws -> PersonFiles {
        var files = PersonFiles()
        try files.read(person) { try personFile($0, through: position) }
        return files
    }

    /// Returns the files of `persons` and of everybody who is one with any of them, read in one go;
    /// `note` gets each event that is read for them.
    public func personFiles(
        _ persons: some Sequence<PersonID>, through position: Int,
        noting note: (Recorded) -> Void = { _ in }
    ) throws -> PersonFiles {
        var files = PersonFiles()
        var next = Array(persons)
        while !next.isEmpty {
            var read = [PersonFile](repeating: PersonFile(), count: next.count)
            try histories(of: next.map(\.subject.description), through: position) {
                let recorded = try EventCoder.decode($2, at: $1)
                read[$0].evolve(recorded)
                note(recorded)
            }
            for (person, file) in zip(next, read) { files[person] = file }
            let others = read.flatMap { $0.absorbed + [$0.mergedInto].compactMap(\.self) }
            next = Set(others).filter { files[$0] == nil }.sorted()
        }
        return files
    }

    /// Returns the file of a crossing of a feed that belongs to nobody known.
    public func unmatchedFile(_ number: UnmatchedID, through position: Int) throws -> UnmatchedFile
    {
        var file = UnmatchedFile()
        try fold(number.subject, through: position) { file.evolve($0) }
        return file
    }

    /// Returns the file of an officer; that of nobody where there is none by then.
    public func officerFile(_ officer: OfficerID, through position: Int) throws -> OfficerFile {
        var file = OfficerFile()
        try fold(officer.subject, through: position) { file.evolve($0, of: officer) }
        return file
    }

    /// Returns the file of an act that takes two officers.
    public func actFile(_ act: ActID, through position: Int) throws -> ActFile {
        var file = ActFile()
        try fold(act.subject, through: position) { file.evolve($0) }
        return file
    }

    /// Returns the file of a case; that of a number that nothing has where there is none by then.
    public func caseFile(_ id: CaseID, through position: Int) throws -> CaseFile {
        var file = CaseFile()
        try fold(id.subject, through: position) { file.evolve($0) }
        return file
    }

    /// Returns the file of a permit; that of a number that nothing has where there is none by then.
    public func permitFile(_ id: PermitID, through position: Int) throws -> PermitFile {
        var file = PermitFile()
        try fold(id.subject, through: position) { file.evolve($0) }
        return file
    }

    /// Returns all offices as they were opened, changed and closed.
    public func offices(through position: Int) throws -> OfficeTree {
        var tree = OfficeTree()
        for office in try subjects(of: .office) {
            try fold(Subject(kind: .office, id: office), through: position) { tree.evolve($0) }
        }
        return tree
    }

    /// Returns the files of all officers.
    public func officers(through position: Int) throws -> [OfficerID: OfficerFile] {
        var files: [OfficerID: OfficerFile] = [:]
        for number in try subjects(of: .officer) {
            guard let officer = OfficerID(number) else { continue }
            files[officer] = try officerFile(officer, through: position)
        }
        return files
    }

    /// Returns the numbers of all subjects of a kind of which there are few.
    public func subjects(of kind: Subject.Kind) throws -> [String] {
        let prefix = kind.rawValue + "/"
        var names: [String] = []
        while true {
            let next = try subjects(startingWith: prefix, after: names.last ?? "", limit: 1000)
            names += next
            if next.count < 1000 { break }
        }
        return names.map { String($0.dropFirst(prefix.count)) }
    }

    /// Returns what the ledger was founded as, and its clock.
    public func ledgerFile(through position: Int) throws -> LedgerFile {
        var file = LedgerFile()
        try fold(Subject(kind: .ledger, id: try identity().code), through: position) {
            file.evolve($0)
        }
        return file
    }

    /// Returns the law as enacted through `position`; an empty book for a ledger not founded by then.
    public func lawBook(through position: Int) throws -> LawBook {
        var book = LawBook()
        guard let founded = try ledgerFile(through: position).founded else { return book }
        try fold(founded.lawBook.subject, through: position) { book.evolve($0) }
        return book
    }
}

/// A line that an answer rests on and that cannot be read.
public struct UnreadableLine: Error, Equatable, Sendable {
    public let position: Int
    public let error: EventCodingError

    public init(position: Int, error: EventCodingError) {
        self.position = position
        self.error = error
    }
}

extension EventCoder {
    /// Returns the event of the line at `position`; throws `UnreadableLine`.
    public static func decode(
        _ line: UnsafeRawBufferPointer, at position: Int
    ) throws(UnreadableLine) -> Recorded {
        try naming(position) { try decode(line) }
    }

    /// Returns the event of the line at `position`, and the event's own name, which opening its sealed
    /// parts takes; throws `UnreadableLine`.
    public static func decodeNamed(
        _ line: UnsafeRawBufferPointer, at position: Int
    ) throws(UnreadableLine) -> (recorded: Recorded, id: String) {
        try naming(position) {
            if let written = WrittenLine(line), let recorded = written.recorded() {
                return (recorded, String(decoding: written.id, as: UTF8.self))
            }
            let reader = try LineReader(line)
            return (try reader.recorded(), try reader.text("id"))
        }
    }

    private static func naming<Result>(
        _ position: Int, _ read: () throws -> Result
    ) throws(UnreadableLine) -> Result {
        do {
            return try read()
        } catch let error as EventCodingError {
            throw UnreadableLine(position: position, error: error)
        } catch {
            throw UnreadableLine(position: position, error: .malformed(reason: "unreadable"))
        }
    }
}
