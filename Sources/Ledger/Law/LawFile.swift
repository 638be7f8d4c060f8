public import Casework

/// A law book as a file of comma-separated values: one provision in a row.
///
/// The columns, in any order: `key`, `value`, `from`, `through` (inclusive; empty while no end is
/// known), `article`, `source`, `confidence` (`read`, `general`, `unsure`) and `note` (may be empty).
public enum LawFile {
    /// The law book that comes with this release, as the bytes of such a file.
    public static var bundled: [UInt8] { PackageResources.az_csv }

    /// Returns every provision of the file in the order of its rows, as provisions of `book`.
    ///
    /// Throws for the first thing that is wrong: a law file is read whole or not at all.
    public static func provisions(
        of bytes: [UInt8], book: LawBookCode
    ) throws(LawFileError) -> [ProvisionEnacted] {
        var reader = CSVReader(content: bytes)
        guard let first = try nextRecord(&reader) else {
            throw LawFileError(.columnMissing(likelyDelimiter: nil), line: 1, column: .key)
        }
        let header = try checkedHeader(first)
        reader.expectedFieldCount = header.fieldCount
        var provisions: [ProvisionEnacted] = []
        var lines: [RowIdentity: Int] = [:]
        while let record = try nextRecord(&reader) {
            let provision = try LawRow(record, header).provision(of: book)
            let identity = RowIdentity(key: provision.key, from: provision.validFrom)
            if let earlier = lines.updateValue(record.line, forKey: identity) {
                throw LawFileError(.repeatsRow(line: earlier), line: record.line, column: .key)
            }
            provisions.append(provision)
        }
        return provisions
    }

    private static func nextRecord(_ reader: inout CSVReader) throws(LawFileError) -> CSVRecord? {
        let outcome: CSVOutcome?
        do {
            outcome = try reader.next()
        } catch {
            // The reader throws only what its source throws, and bytes in memory throw nothing.
            preconditionFailure("bytes in memory could not be read")
        }
        switch outcome {
        case .record(let record): return record
        case .problem(let problem, let line):
            throw LawFileError(.notARecord(problem), line: line, column: nil)
        case nil: return nil
        }
    }

    private static func checkedHeader(_ record: CSVRecord) throws(LawFileError) -> CSVHeader {
        let header = CSVHeader(record, required: LawFileColumn.allCases.map(\.rawValue))
        for column in LawFileColumn.allCases {
            if header.repeated.contains(column.rawValue) {
                throw LawFileError(.columnRepeated, line: record.line, column: column)
            }
            if header.missing.contains(column.rawValue) {
                throw LawFileError(
                    .columnMissing(likelyDelimiter: header.likelyDelimiter), line: record.line,
                    column: column)
            }
        }
        if let unknown = header.unknown.first {
            throw LawFileError(.columnUnknown(unknown), line: record.line, column: nil)
        }
        return header
    }
}

/// What no two rows of a file share: the later would silently stand over the earlier.
private struct RowIdentity: Hashable {
    let key: ProvisionKey
    let from: Day
}

/// One row of the file.
private struct LawRow {
    private let record: CSVRecord
    private let header: CSVHeader

    init(_ record: CSVRecord, _ header: CSVHeader) {
        self.record = record
        self.header = header
    }

    func provision(of book: LawBookCode) throws(LawFileError) -> ProvisionEnacted {
        guard let key = ProvisionKey(text(.key)) else {
            throw error(.keyUnreadable(text(.key)), .key)
        }
        guard ProvisionValue(text(.value), for: key) != nil else {
            throw error(.valueUnreadable(text(.value), key: key), .value)
        }
        let from = try day(.from)
        let through = text(.through).isEmpty ? nil : try day(.through)
        if let through, through < from {
            throw error(.endsBeforeItBegins(from: from, through: through), .through)
        }
        guard let confidence = Confidence(rawValue: text(.confidence)) else {
            throw error(.confidenceUnknown(text(.confidence)), .confidence)
        }
        return ProvisionEnacted(
            book: book, key: key, value: text(.value), validFrom: from, validThrough: through,
            article: try present(.article), source: try present(.source), confidence: confidence,
            note: text(.note).isEmpty ? nil : text(.note))
    }

    private func text(_ column: LawFileColumn) -> String {
        header.value(of: column.rawValue, in: record) ?? ""
    }

    private func present(_ column: LawFileColumn) throws(LawFileError) -> String {
        guard !text(column).isEmpty else { throw error(.empty, column) }
        return text(column)
    }

    private func day(_ column: LawFileColumn) throws(LawFileError) -> Day {
        guard let day = Day(text(column)) else {
            throw error(.dayUnreadable(text(column)), column)
        }
        return day
    }

    private func error(_ problem: LawFileError.Problem, _ column: LawFileColumn) -> LawFileError {
        LawFileError(problem, line: record.line, column: column)
    }
}

/// The columns of a law file; the raw values are the names in its header.
public enum LawFileColumn: String, CaseIterable, Sendable {
    case key
    case value
    case from
    case through
    case article
    case source
    case confidence
    case note
}

/// Why a law file could not be read, and where.
public struct LawFileError: Error, Equatable, Sendable {
    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// The header lacks the column; another byte probably separates the fields, if one is given.
        case columnMissing(likelyDelimiter: UInt8?)
        /// The column stands twice in the header.
        case columnRepeated
        /// The header names a column that law files do not have.
        case columnUnknown(String)
        /// The line is not a record of as many fields as the header.
        case notARecord(CSVProblem)
        /// The column must say something in every row.
        case empty
        case keyUnreadable(String)
        /// The value is not in the grammar of the key, or nobody reads the key.
        case valueUnreadable(String, key: ProvisionKey)
        case dayUnreadable(String)
        case endsBeforeItBegins(from: Day, through: Day)
        case confidenceUnknown(String)
        /// The row on that line has the same key and the same first day.
        case repeatsRow(line: Int)
    }

    public let problem: Problem
    /// The physical line, from 1, on which the row begins.
    public let line: Int
    /// The column; nil where it is none of a law file's.
    public let column: LawFileColumn?

    init(_ problem: Problem, line: Int, column: LawFileColumn?) {
        self.problem = problem
        self.line = line
        self.column = column
    }
}
