import GRDB
import TransparencyLog

/// The commands of some lines, read in the order of the lines.
final class CommandCursor {
    private let rows: PreparedStatement
    private let database: Database
    private let lines: ClosedRange<Int>
    private let size: Int
    /// The positions of the command that was read last.
    private var positions = 0...0
    private var hash = MerkleTree.emptyRoot
    /// How many commands began in these lines.
    private(set) var count = 0

    /// Creates a cursor for `lines`, in a log of `size` lines.
    init(_ lines: ClosedRange<Int>, _ size: Int, on database: Database) throws {
        self.database = database
        self.lines = lines
        self.size = size
        rows = try PreparedStatement(
            """
            SELECT first, last, id, recorded, body, signature FROM command
            WHERE first BETWEEN (SELECT max(first) FROM command WHERE first <= ?) AND ?
            ORDER BY first
            """, on: database)
        rows.bind(Int64(lines.lowerBound), at: 1)
        rows.bind(Int64(lines.upperBound), at: 2)
    }

    /// Says whether the line, which comes right after the last one asked for, is of the command
    /// whose positions hold it, as the line says; the last line of a command has its time.
    func isCause(of line: LineOutline) throws -> Bool {
        if line.position > positions.upperBound {
            guard try next(), positions.contains(line.position) else { return false }
            // Between two commands no line is without one.
            guard line.position == lines.lowerBound || positions.lowerBound == line.position else {
                return false
            }
        }
        return line.command.holds(rows.bytes(2)) && hash.isWritten(as: line.commandHash)
            && (line.position < positions.upperBound || line.recorded == rows.integer(3))
    }

    /// Says, after the last of the lines, whether the next command begins where this one ends.
    func isClosed() throws -> Bool {
        let next = try PreparedStatement(
            "SELECT min(first) FROM command WHERE first > ?", on: database)
        next.bind(Int64(lines.upperBound), at: 1)
        guard try next.step(), !next.isNull(0) else { return positions.upperBound == size }
        return next.integer(0) == Int64(positions.upperBound) + 1
    }

    private func next() throws -> Bool {
        guard try rows.step() else { return false }
        let first = rows.integer(0)
        let last = rows.integer(1)
        guard first >= 1, first <= last, last <= Int64(size) else { return false }
        positions = Int(first)...Int(last)
        // One that began before the lines is counted with earlier ones.
        if positions.lowerBound >= lines.lowerBound { count += 1 }
        hash = hashOfRow()
        return true
    }

    private func hashOfRow() -> Hash {
        guard !rows.isNull(5) else { return Hash.sha256(of: rows.bytes(4)) }
        return NewCommand(id: "", body: Array(rows.bytes(4)), signature: Array(rows.bytes(5))).hash
    }
}
