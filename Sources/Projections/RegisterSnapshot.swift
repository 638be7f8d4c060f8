import EventCoding
public import EventLog
import GRDB
public import ReadModels

/// The registers as they stand at one position: read from the file in use, or folded in memory.
///
/// What is asked of it is answered from one state, whatever others record meanwhile: a reader of two
/// tables never sees the one before a crossing and the other after it.
public struct RegisterSnapshot: Sendable {
    private enum Source: Sendable {
        case file(StandingFile)
        case memory(RegistersInMemory)
    }

    private let source: Source
    /// Every event from 1 to this position is folded in.
    public let position: Int

    /// Holds the registers as they stand in the file at `path`.
    init(standingIn path: String) throws {
        let file = try StandingFile(path)
        source = .file(file)
        position = file.position
    }

    /// Folds `log` through `position` in memory: the registers as they were known then.
    ///
    /// Throws `ViewsError` at the first event that cannot be folded in.
    public init(of log: some LogReader, through position: Int) throws {
        source = .memory(try mappingErrors { try RegistersInMemory(of: log, through: position) })
        self.position = position
    }

    /// Holds what was folded through `position` already.
    init(_ memory: RegistersInMemory, at position: Int) {
        source = .memory(memory)
        self.position = position
    }

    /// Returns every row of a table about persons, in the order of its key.
    public func rows<Row: PersonTableRow>(_ type: Row.Type) throws -> [Row] {
        switch source {
        case .file(let file): try file.rows(type)
        case .memory(let memory): memory.rows(type)
        }
    }

    /// Returns the provisions of the law book, in the order of enactment.
    public func provisions() throws -> [ProvisionRow] {
        switch source {
        case .file(let file): try file.rows(ProvisionRow.self)
        case .memory(let memory): memory.provisionRows
        }
    }

    /// Returns the crossings of feeds that belong, or belonged, to nobody known, by number.
    public func unmatched() throws -> [UnmatchedRow] { try rows(UnmatchedRow.self) }

    /// Returns every row of a table that events make one by one, in the order of its key.
    public func rows<Row: FoldedRow>(_ type: Row.Type) throws -> [Row] {
        switch source {
        case .file(let file): try file.rows(type)
        case .memory(let memory): Row.all(in: memory)
        }
    }
}

/// A generation's file, held as it stood when it was opened.
final class StandingFile: Sendable {
    private let queue: DatabaseQueue
    let position: Int

    /// The transaction begun here ends with the connection; until then the file's writers go on, and
    /// what they write is not seen.
    init(_ path: String) throws {
        let file = try ViewFile(path, for: .standing)
        queue = file.queue
        position = try queue.unsafeRead { database in
            try database.execute(sql: "BEGIN")
            return try ViewFile.position(database)
        }
    }

    /// Returns `count` connections, one at least, that all stand at one state of the file.
    static func together(at path: String, count: Int) throws -> [StandingFile] {
        while true {
            let files = try (0..<max(1, count)).map { _ in try StandingFile(path) }
            // Whoever has written in between has moved the position.
            if files.allSatisfy({ $0.position == files[0].position }) { return files }
        }
    }

    /// Returns the digest of a table.
    func digest(of table: RegisterTable) throws -> ViewDigest.Table {
        let (digest, rows) = try queue.unsafeRead { try TableDigest.of(table, in: $0) }
        return ViewDigest.Table(
            name: table.name, version: table.version, rows: rows, digest: digest)
    }

    func rows<Row: TableRow>(_ type: Row.Type) throws -> [Row] {
        try mappingErrors { try queue.unsafeRead { try ViewFile.rows(type, in: $0) } }
    }
}

extension ViewFile {
    /// Returns every row of a table in the order of its key.
    static func rows<Row: TableRow>(_ type: Row.Type, in database: Database) throws -> [Row] {
        let select = try PreparedStatement(Row.table.selection, on: database)
        var rows: [Row] = []
        while try select.step() {
            var reader = StatementReader(select)
            rows.append(try Row(from: &reader))
        }
        return rows
    }
}

extension RegistersInMemory {
    /// Folds every event of `log` from 1 through `position`; none for 0.
    init(of log: some LogReader, through position: Int) throws {
        self.init()
        guard position > 0 else { return }
        try log.lines(1...position) { position, line in
            apply(try EventCoder.decode(line, at: position))
        }
    }
}
