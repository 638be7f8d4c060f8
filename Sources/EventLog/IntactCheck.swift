import Dispatch
import GRDB
import TransparencyLog

/// Finds out on several cores whether a log is intact; what is wrong with one is not asked.
///
/// The work is cut into tasks that any worker may take, each on a connection of its own. What a
/// task finds does not depend on the others: lines are checked by whole stretches, and what lines
/// and index say of histories is added up in marks (`MarkKey`) that must come to nothing. Only the
/// stretches' roots and the times between them are put together in order, at the end.
///
/// The first worker uses the caller's own transaction. Another one whose transaction began after
/// somebody had appended sees another log, and takes no task.
struct IntactCheck: Sendable {
    let extent: LogExtent
    let verification: LogVerification

    /// Returns the report on an intact log; nil where something is in doubt.
    func report(
        on path: String, workers: Int, _ database: Database, _ progress: (Int) -> Void
    ) throws -> LogReport? {
        let tasks = CheckTasks(
            extent, stretches: verification.stretchesInTask, lookups: verification.lookups)
        let found = FoundByWorkers()
        let group = DispatchGroup()
        for _ in 1..<workers {
            DispatchQueue.global().async(group: group) {
                found.add(
                    Result {
                        try SQLiteLog.open(at: path).inspect { database in
                            guard try extent.isSeen(by: database) else {
                                return CheckFindings(extent)
                            }
                            return try findings(tasks, database) { _ in }
                        }
                    })
            }
        }
        found.add(Result { try findings(tasks, database, progress) })
        group.wait()
        try database.execute(sql: LogFile.cacheSetting)
        guard let sum = try found.sum(), sum.isBalanced else { return nil }
        return try folded(sum, database)
    }

    /// Performs tasks as long as there are any; nil at the first doubt.
    private func findings(
        _ tasks: CheckTasks, _ database: Database, _ progress: (Int) -> Void
    ) throws -> CheckFindings? {
        // Nobody need go on when one has stopped, here or by an error.
        var isFinished = false
        defer { if !isFinished { tasks.stop() } }
        // Everything is read once, in order: what a large cache keeps is never asked for again.
        try database.execute(sql: "PRAGMA cache_size = -2048")
        let worker = try CheckWorker(database, extent, verification)
        while let task = tasks.next() {
            guard try worker.perform(task) else { return nil }
            if case .lines(let positions) = task { progress(positions.upperBound) }
        }
        isFinished = true
        return worker.findings
    }

    /// Puts together in order what was found, and compares it with the stored tree.
    private func folded(_ sum: CheckFindings, _ database: Database) throws -> LogReport? {
        var frontier = Frontier()
        var subtrees: [PerfectSubtree] = []
        var time = Int64.min
        for part in sum.parts.sorted(by: { $0.first < $1.first }) {
            guard part.firstTime >= time, frontier.size == part.first - 1 else { return nil }
            time = part.lastTime
            for root in part.roots {
                guard let completed = frontier.append(stretch: root) else { return nil }
                subtrees += completed
            }
            for leaf in part.leaves { _ = frontier.append(leaf) }
        }
        guard frontier == extent.frontier, try areStored(subtrees, in: database) else { return nil }
        return LogReport(
            lines: frontier.size, subjects: sum.subjects, commands: sum.commands,
            root: frontier.root, faults: [])
    }

    private func areStored(_ subtrees: [PerfectSubtree], in database: Database) throws -> Bool {
        let rows = try PreparedStatement(
            "SELECT level, number, hash FROM subtree ORDER BY level, number", on: database)
        for subtree in subtrees.sorted(by: { ($0.level, $0.index) < ($1.level, $1.index) }) {
            guard try rows.step(), Int(rows.integer(0)) == subtree.level,
                Int(rows.integer(1)) == subtree.index, Hash(rows.bytes(2)) == subtree.hash
            else { return false }
        }
        return try !rows.step()
    }
}

/// How far a log goes, and what small tables say, as the caller's transaction sees them.
struct LogExtent: Sendable {
    let size: Int
    let frontier: Frontier
    let source: [UInt8]
    /// The texts of the labels by their ids, which count from 1; the one at 0 stands for null.
    let labels: [[UInt8]]
    /// The ids of the subjects, the first and the last.
    let subjects: ClosedRange<Int64>
    let counters: [(kind: [UInt8], value: Int64)]

    /// How many stretches the lines fill, the last one perhaps in part.
    var stretches: Int { (size + LogSchema.stretch - 1) / LogSchema.stretch }

    /// Reads it; nil where already this does not fit together.
    init?(_ database: Database, source: String) throws {
        self.source = Array(source.utf8)
        let edge = try PreparedStatement("SELECT size, hashes FROM frontier", on: database)
        guard try edge.step(), let frontier = Frontier(serialized: Array(edge.bytes(1))),
            Int64(frontier.size) == edge.integer(0)
        else { return nil }
        self.frontier = frontier
        size = frontier.size
        let ends = try PreparedStatement(Self.ends, on: database)
        guard try ends.step(), ends.integer(0) == min(1, size), ends.integer(1) == size,
            ends.integer(2) == min(1, size), ends.integer(3) == size,
            ends.integer(4) <= ends.integer(5)
        else { return nil }
        subjects = ends.integer(4)...ends.integer(5)
        var labels: [[UInt8]] = [[]]
        let texts = try PreparedStatement("SELECT id, text FROM label ORDER BY id", on: database)
        while try texts.step() {
            guard texts.integer(0) == labels.count else { return nil }
            labels.append(Array(texts.bytes(1)))
        }
        self.labels = labels
        var counters: [(kind: [UInt8], value: Int64)] = []
        let values = try PreparedStatement("SELECT name, value FROM counter", on: database)
        while try values.step() {
            counters.append((Array(values.bytes(0)) + [UInt8(ascii: "/")], values.integer(1)))
        }
        self.counters = counters
    }

    /// Says whether the transaction of `database` sees a log with this end.
    func isSeen(by database: Database) throws -> Bool {
        let edge = try PreparedStatement("SELECT hashes FROM frontier", on: database)
        return try edge.step() && edge.bytes(0).elementsEqual(frontier.serialized)
    }

    private static let ends = """
        SELECT (SELECT min(position) FROM entry), (SELECT max(position) FROM entry),
            (SELECT min(first) FROM command), (SELECT last FROM command ORDER BY first DESC LIMIT 1),
            (SELECT min(subject) FROM history), (SELECT max(subject) FROM history)
        """
}
