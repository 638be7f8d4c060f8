import GRDB
import TransparencyLog

/// The running state of a check: what the lines so far have said.
struct LineCheck {
    private let source: String
    private(set) var lines = 0
    private var next = 1
    private var frontier = Frontier()
    private var subtrees: Set<PerfectSubtree> = []
    private var time = Int64.min
    private var lengths: [String: Int] = [:]
    /// By position, what its line says of histories less what the index says: zero where they agree.
    private var places: [Int: UInt] = [:]
    private var commands: [String: CommandUse] = [:]
    /// The labels of each stretch, with the first position at which a row has them there.
    private var marks: [StretchMark: Int] = [:]
    private var first: [LogFault.Kind: LogFault] = [:]

    /// A label that stands in a stretch of lines.
    private struct StretchMark: Hashable {
        let label: Int64
        let number: Int
    }

    /// What the lines say of one command.
    private struct CommandUse {
        let hash: String
        let first: Int
        var last: Int
        var recorded: Int64
        var isStored = false
    }

    init(source: String) {
        self.source = source
    }

    var report: LogReport {
        LogReport(
            lines: lines, subjects: lengths.count, commands: commands.count, root: frontier.root,
            faults: LogFault.Kind.allCases.compactMap { first[$0] }.sorted {
                ($0.position ?? .max) < ($1.position ?? .max)
            })
    }

    private mutating func note(_ kind: LogFault.Kind, at position: Int?) {
        if let known = first[kind]?.position, known <= position ?? .max { return }
        first[kind] = LogFault(kind: kind, position: position)
    }

    /// Takes the next row in; every row is read, also after a fault.
    mutating func take(
        _ row: EntryRow, facts: (UnsafeRawBufferPointer) throws -> LineFacts,
        payload: ((UnsafeRawBufferPointer) throws -> Void)?
    ) {
        lines += 1
        if row.position > next { note(.missing, at: next) }
        if row.position < next { note(.sequence, at: row.position) }
        // Somebody may have written the highest number there is.
        next = row.position == .max ? .max : row.position + 1
        let leaf = MerkleTree.leafHash(of: row.line)
        for label in row.labels {
            let number = (row.position &- 1) / LogSchema.stretch
            let mark = StretchMark(label: label, number: number)
            if marks[mark] == nil { marks[mark] = row.position }
        }
        if row.leaf != leaf { note(.lineChanged, at: row.position) }
        for subtree in frontier.append(leaf) where subtree.level > 0 { subtrees.insert(subtree) }
        do {
            try compare(facts(row.line), with: row)
        } catch {
            return note(.unreadable, at: row.position)
        }
        do {
            try payload?(row.line)
        } catch {
            note(.payload, at: row.position)
        }
    }

    private mutating func compare(_ line: LineFacts, with row: EntryRow) {
        if line.position != row.position { note(.sequence, at: row.position) }
        if line.source != source { note(.source, at: row.position) }
        if line.recorded < time || line.recorded != row.recorded { note(.time, at: row.position) }
        time = max(time, line.recorded)
        if line.type != row.type || line.officer != row.officer || line.office != row.office {
            note(.index, at: row.position)
        }
        for place in line.history {
            if place.number != lengths[place.subject, default: 0] &+ 1 {
                note(.ordinal, at: row.position)
            }
            lengths[place.subject] = place.number
            places[row.position, default: 0] &+= place.mark
        }
        if var use = commands[line.command] {
            guard use.hash == line.commandHash, use.last == row.position &- 1 else {
                return note(.command, at: row.position)
            }
            use.last = row.position
            use.recorded = line.recorded
            commands[line.command] = use
        } else {
            commands[line.command] = CommandUse(
                hash: line.commandHash, first: row.position, last: row.position,
                recorded: line.recorded)
        }
    }
}

// MARK: Comparing with what is stored

extension LineCheck {
    mutating func compareTree(with database: Database) throws {
        let row = try PreparedStatement("SELECT size, hashes FROM frontier", on: database)
        guard try row.step(), let stored = Frontier(serialized: Array(row.bytes(1))) else {
            return note(.tree, at: nil)
        }
        let size = next - 1
        if stored.size > size || row.integer(0) > size {
            note(.tail, at: next)
        } else if stored.size < size {
            note(.tree, at: stored.size + 1)
        } else if stored != frontier || row.integer(0) != size {
            // For the lines after the last full subtree, only the edge speaks.
            let covered = (size >> PerfectSubtree.levelsPerTile) << PerfectSubtree.levelsPerTile
            note(.tree, at: firstDoubt(after: covered, through: size))
        }
        let rows = try PreparedStatement(
            "SELECT level, number, hash FROM subtree", on: database)
        var known: Set<PerfectSubtree> = []
        while try rows.step() {
            guard let hash = Hash(rows.bytes(2)) else { continue }
            known.insert(
                PerfectSubtree(
                    level: Int(rows.integer(0)), index: Int(rows.integer(1)), hash: hash))
        }
        for subtree in known.symmetricDifference(subtrees) {
            let end = (subtree.index &+ 1) << subtree.level
            note(
                .tree,
                at: end < next
                    ? firstDoubt(after: subtree.index << subtree.level, through: end) : next)
        }
    }

    /// Returns where a part of the tree that does not fit begins to be in doubt: at the line that is
    /// known to be the cause, else at the first one under it.
    private func firstDoubt(after start: Int, through end: Int) -> Int {
        let causes: [LogFault.Kind] = [.missing, .lineChanged, .unreadable, .sequence]
        let known = causes.compactMap { first[$0]?.position }.filter { $0 > start && $0 <= end }
        return known.min() ?? max(1, start &+ 1)
    }

    /// A stretch must have the labels of its rows, and no others.
    mutating func compareStretches(with database: Database) throws {
        let rows = try PreparedStatement("SELECT label, number FROM stretch", on: database)
        while try rows.step() {
            let mark = StretchMark(label: rows.integer(0), number: Int(rows.integer(1)))
            if marks.removeValue(forKey: mark) == nil {
                // Past the last stretch there may be any number, the highest one too.
                let isPast = mark.number > next / LogSchema.stretch
                let start = max(0, mark.number) &* LogSchema.stretch &+ 1
                note(.index, at: isPast ? next : min(start, next))
            }
        }
        for position in marks.values { note(.index, at: position) }
    }

    /// Each line's ordinals must stand in the index, and nothing else may.
    mutating func compareHistory(with database: Database) throws {
        let rows = try PreparedStatement(
            """
            SELECT s.name, h.ordinal, h.position
            FROM history h LEFT JOIN subject s ON s.id = h.subject
            """, on: database)
        while try rows.step() {
            let place = Ordinal(subject: rows.text(0), number: Int(rows.integer(1)))
            places[Int(rows.integer(2)), default: 0] &-= place.mark
        }
        for (position, rest) in places where rest != 0 { note(.ordinal, at: position) }
    }

    /// Each command must be the one that was hashed into its lines, and have all of them.
    mutating func compareCommands(with database: Database) throws {
        let rows = try PreparedStatement(
            "SELECT id, first, last, body, signature, recorded FROM command", on: database)
        while try rows.step() {
            let command = NewCommand(
                id: rows.text(0), body: Array(rows.bytes(3)),
                signature: rows.isNull(4) ? nil : Array(rows.bytes(4)))
            let first = Int(rows.integer(1))
            let last = Int(rows.integer(2))
            guard let use = commands[command.id] else {
                note(.command, at: first)
                continue
            }
            commands[command.id]?.isStored = true
            if use.last != last {
                note(.command, at: min(use.last, last) &+ 1)
            } else if use.hash != command.hash.hex || use.first != first
                || use.recorded != rows.integer(5)
            {
                note(.command, at: min(use.first, first))
            }
        }
        for use in commands.values where !use.isStored { note(.command, at: use.first) }
    }
}

extension Ordinal {
    /// A number to add up, in whatever order the two sides are read; nobody can choose it, because
    /// Swift seeds its hashes anew in each process.
    fileprivate var mark: UInt { UInt(bitPattern: hashValue) }
}

extension LineCheck {
    /// A counter gives the numbers of the subjects of its kind, and never one twice.
    mutating func compareCounters(with database: Database) throws {
        let rows = try PreparedStatement("SELECT name, value FROM counter", on: database)
        while try rows.step() {
            let kind = rows.text(0) + "/"
            let named = lengths.keys.count { $0.hasPrefix(kind) }
            if rows.integer(1) < Int64(named) { note(.counter, at: next &- 1) }
        }
    }
}
