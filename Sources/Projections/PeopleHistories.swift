import Casework
import EventCoding
import EventLog

/// The sealed parts of a line, with what opening them takes.
struct SealedLine {
    let position: Position
    let parts: [SealedPart]
    /// The event's own name.
    let id: String
    /// The event's type, as the line has it.
    let type: String

    init(_ recorded: Recorded, id: String) {
        position = recorded.position
        parts = recorded.event.sealedParts
        type = EventType(of: recorded.event).rawValue
        self.id = id
    }
}

/// The files of some persons, and the lines that tell who they are, read in one go.
struct PeopleHistories {
    /// In the order of the persons.
    private(set) var files: [PersonFile]
    private(set) var sealed: [Position: SealedLine] = [:]

    init(of persons: [PersonID], in log: some LogReader, through position: Int) throws {
        var read = [PersonFile](repeating: PersonFile(), count: persons.count)
        var lines: [Position: SealedLine] = [:]
        try log.histories(of: persons.map(\.subject.description), through: position) {
            index, number, line in
            let (recorded, id) = try EventCoder.decodeNamed(line, at: number)
            read[index].evolve(recorded)
            if recorded.event.tellsWho { lines[recorded.position] = SealedLine(recorded, id: id) }
        }
        files = read
        sealed = lines
    }
}
