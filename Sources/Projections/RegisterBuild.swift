import Casework
import EventCoding
import EventLog
import GRDB
import ReadModels

/// The registers of a whole log, made in an empty file.
///
/// Threads take persons by number, some dozens at a time, read their histories and make their rows;
/// one thread writes them in the order of the numbers, which is that of most tables. So memory holds
/// some hundreds of persons, however long the log is. What stands in no person's history is read last,
/// so that every line is read: nothing that cannot be folded in is passed over.
struct RegisterBuild<Log: ParallelLogReader> {
    private let log: Log
    /// Every event from 1 to this position is folded in.
    private let head: Int

    private let personsAtOnce: Int

    init(of log: Log, through head: Int, personsAtOnce: Int = 64) {
        self.log = log
        self.head = head
        self.personsAtOnce = personsAtOnce
    }

    /// Makes everything in `file`, whose tables are made here.
    ///
    /// Throws `UnreadableLine` at the first line that cannot be folded in.
    func fill(_ file: ViewFile) throws {
        do {
            try file.transaction { database in
                try file.createTables(in: database)
                let insertion = try RegisterInsertion(into: database)
                let told = try writePersons(insertion)
                try insertion.finish()
                let store = RegistersInSQLite(database)
                try writeRest(told, store)
                try file.createIndexes(in: database)
                try store.move(to: head, mark: LineMark.of(head, in: log))
            }
        } catch let found as UnreadableLine {
            // Threads come upon lines in no order: the first of those that cannot be read is named.
            try log.lines(1...found.position) { _ = try EventCoder.decode($1, at: $0) }
            throw found
        }
    }

    /// Writes the rows about everybody; returns the positions that their histories hold.
    private func writePersons(_ insertion: RegisterInsertion) throws -> PositionSet {
        var told = PositionSet(through: head)
        guard head > 0 else { return told }
        let roll = try log.openingReader()
        var last = ""
        let limit = personsAtOnce
        let work = OrderedWork<[PersonID], PersonRowBatch>(room: 4 * Cores.makers) {
            let names = try roll.subjects(
                startingWith: "\(Subject.Kind.person.rawValue)/", after: last,
                limit: limit)
            guard let end = names.last else { return nil }
            last = end
            return names.compactMap { Subject($0).flatMap { PersonID($0.id) } }
        }
        let head = head
        let readers = Array(repeating: log.openingReader, count: Cores.makers)
        try work.run(on: readers) { open in
            var maker = try PersonRowMaker(open(), through: head)
            return { try maker.rows(of: $0) }
        } take: { batch in
            for rows in batch.rows { try insertion.put(rows) }
            for position in batch.told { told.insert(position) }
        }
        return told
    }

    /// Takes in what no person's history holds, or what changes more than a person's rows.
    private func writeRest(_ told: PositionSet, _ store: RegistersInSQLite) throws {
        for stretch in told.gaps {
            try log.lines(stretch) { position, line in
                let recorded = try EventCoder.decode(line, at: position)
                guard !recorded.event.changesOnlyPersons else {
                    throw LogError.inconsistent(fact: "history")
                }
                try store.takeIn(recorded)
            }
        }
    }
}
