package import Casework
import EventCoding
public import EventLog
import GRDB
package import ReadModels

/// What is read of the read models, all of it from one state.
extension Views {
    /// Returns the registers as they stand, caught up with `log`.
    public func snapshot(of log: some ParallelLogReader) throws -> RegisterSnapshot {
        try mappingErrors {
            try catchUp(with: log)
            // Only another release that works on the same ledger can take the file away in between.
            guard let file = try currentFile() else { throw ViewsError.busy }
            return try RegisterSnapshot(standingIn: file.path)
        }
    }

    /// Returns the digests of the generation in use, as it stands; nil if there is none.
    public func digest() throws -> ViewDigest? {
        try mappingErrors {
            try GenerationName.current(in: directory).map {
                try digest(of: $0, in: try standing($0))
            }
        }
    }

    /// Opens a generation as it stands now, once for each core.
    func standing(_ name: String) throws -> [StandingFile] {
        try StandingFile.together(
            at: GenerationName.path(of: name, in: directory), count: Cores.makers)
    }

    /// Returns the digests of the generation that `files` are: each takes one table after the other.
    func digest(of name: String, in files: [StandingFile]) throws -> ViewDigest {
        var left = Registers.tables.makeIterator()
        var tables: [ViewDigest.Table] = []
        let work = OrderedWork<RegisterTable, ViewDigest.Table>(room: Registers.tables.count) {
            left.next()
        }
        try work.run(on: files) { file in
            { try file.digest(of: $0) }
        } take: {
            tables.append($0)
        }
        return ViewDigest(generation: name, position: files[0].position, tables: tables)
    }

    /// Returns the generation in use and its position, without reading a row; nil if there is none.
    public func status() throws -> (generation: String, position: Int, isCurrent: Bool)? {
        try mappingErrors {
            guard let name = try GenerationName.current(in: directory) else { return nil }
            let file = try ViewFile(GenerationName.path(of: name, in: directory))
            guard let state = try file.state() else { return (name, 0, false) }
            return (name, state.position, true)
        }
    }

    /// Returns the rows of a table in the order of its key, at the position the file stands at.
    package func rows<Row: TableRow>(_ type: Row.Type) throws -> (rows: [Row], position: Int) {
        try mappingErrors {
            guard let file = try currentFile() else { return ([], 0) }
            return try file.queue.read { database in
                (try ViewFile.rows(type, in: database), try ViewFile.position(database))
            }
        }
    }

    /// Passes everybody on whom laws of `reaches` bear, by the file in use, to `body`: by number, with
    /// the files of `log` through `position` of the person and of whoever is one with it.
    package func eachPerson(
        reachedBy reaches: [LawReach], in log: some LogReader, through position: Int,
        _ body: (PersonID, PersonFiles) throws -> Void
    ) throws {
        try mappingErrors {
            guard let file = try currentFile() else { return }
            var last = ""
            while true {
                let persons = try file.queue.read {
                    try ViewFile.reached(by: reaches, after: last, limit: 1000, $0)
                }
                guard let end = persons.last else { return }
                let files = try log.personFiles(persons, through: position)
                for person in persons { try body(person, files) }
                last = end.text
            }
        }
    }
}
