import GRDB
import TransparencyLog

/// One worker of a check: it performs tasks on its own connection, and adds up what it finds.
///
/// Each task returns false at the first doubt.
final class CheckWorker {
    let database: Database
    let extent: LogExtent
    private let verification: LogVerification
    var findings: CheckFindings
    private let lines: PreparedStatement
    private var outline = LineOutline()
    /// By label, the last stretch in which a row of this worker had it.
    private var lastStretch: [Int]

    init(_ database: Database, _ extent: LogExtent, _ verification: LogVerification) throws {
        self.database = database
        self.extent = extent
        self.verification = verification
        findings = CheckFindings(extent)
        lastStretch = [Int](repeating: -1, count: extent.labels.count)
        lines = try PreparedStatement(
            """
            SELECT position, recorded, type, officer, office, leaf, line FROM entry
            WHERE position BETWEEN ? AND ? ORDER BY position
            """, on: database)
    }

    var key: MarkKey { verification.key }

    /// Performs a task; false where something is in doubt.
    func perform(_ task: CheckTask) throws -> Bool {
        switch task {
        case .commandNames: try areDifferent("SELECT id FROM command ORDER BY id")
        case .subjectNames: try areDifferent("SELECT name FROM subject ORDER BY name")
        case .stretches: try takeStretches()
        case .histories(let subjects): try takeHistories(of: subjects)
        case .lines(let positions): try takeLines(positions)
        }
    }

    private func takeLines(_ positions: ClosedRange<Int>) throws -> Bool {
        var part = CheckFindings.Part(first: positions.lowerBound)
        var tree = Frontier()
        let commands = try CommandCursor(positions, extent.size, on: database)
        lines.bind(Int64(positions.lowerBound), at: 1)
        lines.bind(Int64(positions.upperBound), at: 2)
        defer { lines.reset() }
        var position = positions.lowerBound
        while try lines.step() {
            guard lines.integer(0) == position, let leaf = checkedLeaf() else { return false }
            let recorded = lines.integer(1)
            guard recorded >= part.lastTime else { return false }
            if position == positions.lowerBound { part.firstTime = recorded }
            part.lastTime = recorded
            part.leaves.append(leaf)
            for subtree in tree.append(leaf) where subtree.level == PerfectSubtree.levelsPerTile {
                part.roots.append(subtree.hash)
                part.leaves.removeAll(keepingCapacity: true)
            }
            guard try isSound(at: position, recorded, commands) else { return false }
            position += 1
        }
        findings.parts.append(part)
        findings.commands += commands.count
        return try position == positions.upperBound + 1 && commands.isClosed()
    }

    /// Returns the hash of the line, where it is the one in its row.
    private func checkedLeaf() -> Hash? {
        let leaf = MerkleTree.leafHash(of: lines.bytes(6))
        return Hash(lines.bytes(5)) == leaf ? leaf : nil
    }

    /// Compares the row that was read with what its line says.
    private func isSound(
        at position: Int, _ recorded: Int64, _ commands: CommandCursor
    ) throws -> Bool {
        let line = lines.bytes(6)
        if let payload = verification.payload {
            do { try payload(line) } catch { return false }
        }
        guard verification.outline(line, &outline) else {
            guard let facts = try? verification.facts(line) else { return false }
            return try facts.withOutline { try isSound($0, at: position, recorded, commands) }
        }
        return try isSound(outline, at: position, recorded, commands)
    }

    private func isSound(
        _ outline: LineOutline, at position: Int, _ recorded: Int64, _ commands: CommandCursor
    ) throws -> Bool {
        guard outline.position == position, outline.recorded == recorded,
            extent.source.withUnsafeBytes({ outline.source.holds($0) }),
            takeLabel(2, outline.type, at: position),
            takeLabel(3, outline.officer, at: position),
            takeLabel(4, outline.office, at: position)
        else { return false }
        for place in outline.places {
            add(key.mark(place.subject), place.number, position, &+)
        }
        return try commands.isCause(of: outline)
    }

    /// Compares a label's column with what the line says, and notes that its stretch has it.
    private func takeLabel(
        _ column: Int32, _ text: UnsafeRawBufferPointer, at position: Int
    ) -> Bool {
        let label = Int(lines.integer(column))
        guard extent.labels.indices.contains(label), label > 0 || lines.isNull(column),
            extent.labels[label].withUnsafeBytes({ text.holds($0) })
        else { return false }
        let stretch = (position - 1) / LogSchema.stretch
        if label > 0, lastStretch[label] != stretch {
            lastStretch[label] = stretch
            findings.labels[stretch] &+= mark(ofLabel: Int64(label), in: stretch)
        }
        return true
    }

    func mark(ofLabel label: Int64, in stretch: Int) -> UInt64 {
        key.mark(UInt64(bitPattern: label), UInt64(stretch), 0)
    }

    /// Adds the mark of a place in a history to its stretch, or takes it away.
    func add(
        _ subject: UInt64, _ ordinal: Int, _ position: Int, _ sum: (UInt64, UInt64) -> UInt64
    ) {
        let mark = key.mark(
            subject, UInt64(bitPattern: Int64(ordinal)), UInt64(bitPattern: Int64(position)))
        let stretch = (position - 1) / LogSchema.stretch
        findings.places[stretch] = sum(findings.places[stretch], mark)
    }
}
