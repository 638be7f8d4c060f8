import Casework
import EventCoding
import EventLog

/// What a stretch of the log says of who somebody is, its lines read once.
struct IdentityStretch {
    /// Everybody whose rows may change.
    private(set) var changed: Set<PersonID> = []
    // The files of those who are registered in the stretch: nothing stands about them before it. They
    // know of names, nationalities, documents and merges only.
    private var files: [PersonID: PersonFile] = [:]
    private var parts: [Position: [PartInLine]] = [:]

    init(of log: some LogReader, in positions: ClosedRange<Int>) throws {
        try log.lines(positions) { position, line in
            let (recorded, id) = try EventCoder.decodeNamed(line, at: position)
            guard recorded.event.tellsWho else { return }
            take(recorded)
            parts[recorded.position] = recorded.sealedParts(of: id)
        }
    }

    private mutating func take(_ recorded: Recorded) {
        let persons = recorded.event.persons
        changed.formUnion(persons)
        if case .personRegistered(let event) = recorded.event { files[event.person] = PersonFile() }
        for person in persons { files[person]?.evolve(recorded) }
    }

    /// Returns the file of somebody who is registered in the stretch, as it tells who the person is; nil
    /// for everybody else.
    func file(of person: PersonID) -> PersonFile? { files[person] }

    /// Returns the part of that name in the line at `position`; nil where the stretch has none.
    func part(_ name: PartName, at position: Position) -> PartInLine? {
        parts[position]?.first { $0.part.part == name }
    }
}

/// A sealed part, with what is needed to open it.
struct PartInLine {
    let part: SealedPart
    let eventID: String
    let eventType: String
    let position: Position
}

extension Recorded {
    /// Returns the event's sealed parts; `id` is the event's name.
    func sealedParts(of id: String) -> [PartInLine] {
        event.sealedParts.map {
            PartInLine(
                part: $0, eventID: id, eventType: EventType(of: event).rawValue, position: position)
        }
    }
}
