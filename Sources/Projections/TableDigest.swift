import EventLog
import GRDB
public import ReadModels
public import TransparencyLog

/// A digest of the rows of a table in the order of its key: equal rows, equal digest, anywhere.
///
/// Each value is written as `t` and its text, `i` and its decimal digits, or `n`, and ends with
/// U+001F; each row ends with U+001E.
public struct TableDigest {
    private var hash = SHA256Stream()
    private var buffer: [UInt8] = []
    /// How many rows were taken in.
    public private(set) var rows = 0

    /// Returns the digest of a table as it stands in SQLite.
    static func of(_ table: RegisterTable, in database: Database) throws -> (Hash, rows: Int) {
        var digest = TableDigest()
        let rows = try PreparedStatement(table.selection, on: database)
        let isNumber = table.columns.map(\.isNumber)
        while try rows.step() { digest.take(rows, isNumber: isNumber) }
        return (digest.finish(), digest.rows)
    }

    /// Returns the digest of rows in memory, which stand in the order of their key.
    public static func of(_ rows: some Sequence<some TableRow>) -> Hash {
        var digest = TableDigest()
        for row in rows {
            row.write(to: &digest)
            digest.endRow()
        }
        return digest.finish()
    }

    private mutating func take(_ row: PreparedStatement, isNumber: [Bool]) {
        for index in isNumber.indices {
            let column = Int32(index)
            if isNumber[index] {
                if row.isNull(column) { writeNull() } else { write(Int(row.integer(column))) }
            } else {
                let bytes = row.bytes(column)
                // An empty text has no bytes to point at either: only then its type is asked for.
                if bytes.isEmpty, row.isNull(column) { writeNull() } else { write(bytes) }
            }
        }
        endRow()
    }

    private mutating func endRow() {
        rows += 1
        buffer.append(0x1E)
        if buffer.count > 16_384 { flush() }
    }

    private mutating func flush() {
        hash.update(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func finish() -> Hash {
        flush()
        return hash.finalize()
    }

    private mutating func write(_ bytes: UnsafeRawBufferPointer) {
        buffer.append(0x74)
        buffer.append(contentsOf: bytes)
        buffer.append(0x1F)
    }
}

extension TableDigest: ColumnWriter {
    public mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }

    public mutating func write(_ integer: Int) {
        buffer.append(0x69)
        var text = String(integer)
        text.withUTF8 { buffer.append(contentsOf: $0) }
        buffer.append(0x1F)
    }

    public mutating func writeNull() {
        buffer.append(0x6E)
        buffer.append(0x1F)
    }
}

extension RegisterColumn {
    fileprivate var isNumber: Bool {
        switch kind {
        case .integer, .boolean, .position: true
        case .text, .day, .instant, .reference: false
        }
    }
}
