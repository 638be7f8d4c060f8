import Ledger

/// A feed in memory, given to the reader in pieces.
struct FeedScene {
    var bytes: [UInt8]
    var fileName: String?
    var format: FeedFormat?
    var delimiter: FeedDelimiter?
    var limit = CSVReader.defaultRecordLimit
    /// The most that the source gives at a time.
    var piece = Int.max

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// What a whole reading came to.
    struct Reading: Equatable {
        var outcomes: [FeedOutcome] = []
        var unknownColumns: [String] = []
        var bytesRead = 0
        var endsWithoutNewline = false

        var records: [FeedRecord] {
            outcomes.compactMap { outcome in
                if case .record(let record) = outcome { record } else { nil }
            }
        }

        /// The problems as `line: problem`.
        var problems: [String] {
            outcomes.compactMap { outcome in
                if case .problem(let problem, let line) = outcome {
                    "\(line): \(problem)"
                } else {
                    nil
                }
            }
        }

        var lines: [Int] {
            outcomes.map { outcome in
                switch outcome {
                case .record(let record): record.line
                case .problem(_, let line): line
                }
            }
        }
    }

    func read() throws -> Reading {
        var rest = bytes[...]
        var reader = try FeedReader(
            fileName: fileName, format: format, delimiter: delimiter, recordLimit: limit
        ) { buffer in
            let part = rest.prefix(min(piece, buffer.count))
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var reading = Reading()
        while let outcome = try reader.next() { reading.outcomes.append(outcome) }
        reading.unknownColumns = reader.unknownColumns
        reading.bytesRead = reader.bytesRead
        reading.endsWithoutNewline = reader.endsWithoutNewline
        return reading
    }

    /// Returns why the feed is none; nil if it is one.
    func headerProblem() throws -> FeedHeaderProblem? {
        do {
            _ = try read()
            return nil
        } catch let problem as FeedHeaderProblem {
            return problem
        }
    }
}

extension FeedRecord {
    /// The values that are there, as `column=value`.
    var text: String {
        FeedColumn.allCases.compactMap { column in
            self[column].map { "\(column.rawValue)=\($0)" }
        }.joined(separator: " ")
    }
}
