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

    init(_ database: Database, _ extent: LogExtent, _ verification: LogVerification) throws {
        self.database = database
        self.extent = extent
        self.verification = verification
        findings = CheckFindings(extent)
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
        case .lookups: try LogVerification.areLookupsSound(database)
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
        var sums = StretchSums(
            number: (position - 1) / LogSchema.stretch, labels: extent.labels.count)
        var outline = LineOutline()
        while try lines.step() {
            let line = lines.bytes(6)
            guard lines.integer(0) == position, let leaf = checkedLeaf(of: line) else {
                return false
            }
            let recorded = lines.integer(1)
            guard recorded >= part.lastTime else { return false }
            if position == positions.lowerBound { part.firstTime = recorded }
            part.lastTime = recorded
            part.leaves.append(leaf)
            for subtree in tree.append(leaf) where subtree.level == PerfectSubtree.levelsPerTile {
                part.roots.append(subtree.hash)
                part.leaves.removeAll(keepingCapacity: true)
            }
            guard try isSound(line, at: position, recorded, commands, &outline, &sums) else {
                return false
            }
            position += 1
            if (position - 1) % LogSchema.stretch == 0 { add(&sums) }
        }
        add(&sums)
        findings.parts.append(part)
        findings.commands += commands.count
        return try position == positions.upperBound + 1 && commands.isClosed()
    }

    /// Returns the hash of the line, where it is the one in its row.
    private func checkedLeaf(of line: UnsafeRawBufferPointer) -> Hash? {
        let leaf = MerkleTree.leafHash(of: line)
        return Hash(lines.bytes(5)) == leaf ? leaf : nil
    }

    /// Compares the row that was read with what its line says.
    private func isSound(
        _ line: UnsafeRawBufferPointer, at position: Int, _ recorded: Int64,
        _ commands: CommandCursor, _ outline: inout LineOutline, _ sums: inout StretchSums
    ) throws -> Bool {
        if let payload = verification.payload {
            do { try payload(line) } catch { return false }
        }
        guard verification.outline(line, &outline) else {
            guard let facts = try? verification.facts(line) else { return false }
            return try facts.withOutline {
                try isSound($0, at: position, recorded, commands, &sums)
            }
        }
        return try isSound(outline, at: position, recorded, commands, &sums)
    }

    private func isSound(
        _ outline: LineOutline, at position: Int, _ recorded: Int64, _ commands: CommandCursor,
        _ sums: inout StretchSums
    ) throws -> Bool {
        guard outline.position == position, outline.recorded == recorded,
            extent.source.withUnsafeBytes({ outline.source.holds($0) }),
            takeLabel(2, outline.type, &sums),
            takeLabel(3, outline.officer, &sums),
            takeLabel(4, outline.office, &sums)
        else { return false }
        for place in outline.places {
            sums.places &+= key.mark(
                key.mark(place.subject), UInt64(bitPattern: Int64(place.number)),
                UInt64(bitPattern: Int64(position)))
        }
        return try commands.isCause(of: outline)
    }

    /// Compares a label's column with what the line says, and notes that its stretch has it.
    private func takeLabel(
        _ column: Int32, _ text: UnsafeRawBufferPointer, _ sums: inout StretchSums
    ) -> Bool {
        let label = Int(lines.integer(column))
        guard extent.labels.indices.contains(label), label > 0 || lines.isNull(column),
            extent.labels[label].withUnsafeBytes({ text.holds($0) })
        else { return false }
        if label > 0, sums.lastStretch[label] != sums.number {
            sums.lastStretch[label] = sums.number
            sums.labels &+= mark(ofLabel: Int64(label), in: sums.number)
        }
        return true
    }

    /// Adds what the lines of a stretch have said, and begins the next one.
    private func add(_ sums: inout StretchSums) {
        guard sums.number < extent.stretches else { return }
        findings.places[sums.number] &+= sums.places
        findings.labels[sums.number] &+= sums.labels
        sums.places = 0
        sums.labels = 0
        sums.number += 1
    }

    func mark(ofLabel label: Int64, in stretch: Int) -> UInt64 {
        key.mark(UInt64(bitPattern: label), UInt64(stretch), 0)
    }

    /// Takes the mark of a place in a history away from its stretch.
    func takeAway(_ subject: UInt64, _ ordinal: Int, _ position: Int) {
        let mark = key.mark(
            subject, UInt64(bitPattern: Int64(ordinal)), UInt64(bitPattern: Int64(position)))
        let stretch = (position - 1) / LogSchema.stretch
        findings.places[stretch] &-= mark
    }
}

/// What the lines of one stretch say, added up where no other task looks.
private struct StretchSums {
    var number: Int
    /// The marks of the places in histories that the lines take.
    var places: UInt64 = 0
    /// The marks of the labels that the rows have.
    var labels: UInt64 = 0
    /// By label, the last stretch in which a row had it.
    var lastStretch: [Int]

    init(number: Int, labels count: Int) {
        self.number = number
        lastStretch = [Int](repeating: -1, count: count)
    }
}
