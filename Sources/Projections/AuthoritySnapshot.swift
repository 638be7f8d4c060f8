import Casework
import EventCoding
public import EventLog
import GRDB
public import ReadModels

/// Offices, officers, who may do what, and acts, as they stand at one position.
///
/// They are few, and each has a history: where the read models do not stand at the log's end they are
/// folded from those, which is quicker than to fold in all that is new of persons.
public struct AuthoritySnapshot: Sendable {
    private let registers: RegisterSnapshot

    /// Every event about them from 1 to this position is folded in.
    public var position: Int { registers.position }

    /// Folds what `log` through `position` has of them.
    public init(of log: some LogReader, through position: Int) throws {
        var events: [Int: Recorded] = [:]
        for kind in [Subject.Kind.office, .officer, .act] {
            for id in try log.subjects(of: kind) {
                try log.fold(Subject(kind: kind, id: id), through: position) {
                    events[$0.position.value] = $0
                }
            }
        }
        var memory = RegistersInMemory()
        for position in events.keys.sorted() { events[position].map { memory.apply($0) } }
        registers = RegisterSnapshot(memory, at: position)
    }

    fileprivate init(_ registers: RegisterSnapshot) {
        self.registers = registers
    }

    /// Returns the offices by their codes.
    public func offices() throws -> [OfficeRow] { try registers.rows(OfficeRow.self) }
    /// Returns the officers by their numbers.
    public func officers() throws -> [OfficerRow] { try registers.rows(OfficerRow.self) }
    /// Returns the roles granted and delegated, in the order in which they were.
    public func rights() throws -> [AuthorityRow] { try registers.rows(AuthorityRow.self) }
    /// Returns the acts that take two, by their numbers.
    public func acts() throws -> [ActRow] { try registers.rows(ActRow.self) }
}

extension Views {
    /// Returns offices, officers and acts as the file in use has them; nil where it is not at the log's end.
    ///
    /// Folds nothing in, and builds nothing. Throws `ViewsError` and `LogError`.
    public func authority(atEndOf log: some LogReader) throws -> AuthoritySnapshot? {
        try mappingErrors {
            guard let file = try currentFile(), let state = try file.state() else { return nil }
            let head = try log.head().size
            guard state.position == head, try LineMark.of(head, in: log) == state.mark else {
                return nil
            }
            let registers = try RegisterSnapshot(standingIn: file.path)
            return registers.position == head ? AuthoritySnapshot(registers) : nil
        }
    }
}
