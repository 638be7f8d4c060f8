public import Casework
public import EventCoding
import TransparencyLog

/// Takes a feed of crossings in: each line is a command of its own, five hundred in a transaction.
///
/// Lines that are refused do not hold up the others. What `takeBatch` has returned from is durable,
/// so the work may stop between two batches; taken in again, nothing is recorded twice.
public struct BorderImport: ~Copyable {
    /// The columns of a feed; a line names the person, or the document with its issuer.
    public enum Column: String, CaseIterable, Sendable {
        /// The feed's own name for the line, under which it is recorded once.
        case id
        case person
        case document
        case issuer
        case direction
        case at
        case checkpoint
    }

    /// Why a line was not recorded.
    public enum LineProblem: Equatable, Sendable {
        case text(CSVProblem)
        /// The value is missing, or not in its form.
        case value(Column)
        /// Nobody is known with the document.
        case holderUnknown
        case ledger(LedgerError)
    }

    /// A line that was not recorded.
    public struct RefusedLine: Equatable, Sendable {
        /// The physical line, from 1, on which the record began.
        public let line: Int
        /// The feed's own name for it, if there is one.
        public let id: String?
        public let problem: LineProblem
    }

    /// A line that was recorded and of which the officer should know something.
    public struct NotedLine: Equatable, Sendable {
        public let line: Int
        public let warnings: [Warning]
    }

    /// What has become of the lines so far.
    public struct Outcome: Equatable, Sendable {
        /// Lines recorded now.
        public fileprivate(set) var accepted = 0
        /// Lines that had been recorded before.
        public fileprivate(set) var repeated = 0
        public fileprivate(set) var refused: [RefusedLine] = []
        public fileprivate(set) var noted: [NotedLine] = []

        /// All lines so far.
        public var lines: Int { accepted + repeated + refused.count }
    }

    /// Why a file is no feed.
    public enum HeaderProblem: Error, Equatable, Sendable {
        /// The file is empty, or its first line cannot be read.
        case none
        /// Columns that must stand in the file; `delimiter` probably separates its fields.
        case missing([String], likelyDelimiter: UInt8?)
        case repeated([String])
    }

    /// How many lines are recorded in one transaction.
    public static let batch = 500

    public private(set) var outcome = Outcome()
    /// Columns of the file that are not read.
    public let unknownColumns: [String]
    private let ledger: Ledger
    private let actor: Actor
    private let header: CSVHeader
    private let isRehearsal: Bool
    private var reader: CSVReader

    /// Reads the header of the feed; throws `HeaderProblem`, or what the source throws.
    ///
    /// A rehearsal judges each line alone, as if the lines before it had not been recorded.
    public init(
        _ reader: consuming CSVReader, into ledger: Ledger, by actor: Actor, isRehearsal: Bool
    ) throws {
        var reader = reader
        guard case .record(let first)? = try reader.next() else { throw HeaderProblem.none }
        let header = try Self.header(first)
        reader.expectedFieldCount = header.fieldCount
        self.ledger = ledger
        self.actor = actor
        self.isRehearsal = isRehearsal
        self.header = header
        self.reader = reader
        unknownColumns = header.unknown
    }

    private static func header(_ record: CSVRecord) throws(HeaderProblem) -> CSVHeader {
        let required: [Column] = [.direction, .at, .checkpoint]
        let optional: [Column] = [.id, .person, .document, .issuer]
        let header = CSVHeader(
            record, required: required.map(\.rawValue), optional: optional.map(\.rawValue))
        var missing = header.missing
        if !header.found.contains("person") {
            if !header.found.contains("document") {
                missing.append("person")
            } else if !header.found.contains("issuer") {
                missing.append("issuer")
            }
        }
        guard missing.isEmpty else {
            throw .missing(missing, likelyDelimiter: header.likelyDelimiter)
        }
        guard header.repeated.isEmpty else { throw .repeated(header.repeated) }
        return header
    }

    /// Takes the next lines in; false once the feed has ended.
    public mutating func takeBatch() throws -> Bool {
        var requests: [(line: Int, id: String?, request: Request)] = []
        var hasEnded = false
        for _ in 0..<Self.batch {
            guard let next = try reader.next() else {
                hasEnded = true
                break
            }
            switch next {
            case .problem(let problem, let line):
                outcome.refused.append(RefusedLine(line: line, id: nil, problem: .text(problem)))
            case .record(let record):
                let id = value(.id, record)
                switch try request(record) {
                case .success(let request): requests.append((record.line, id, request))
                case .failure(let refusal):
                    outcome.refused.append(
                        RefusedLine(line: record.line, id: id, problem: refusal.problem))
                }
            }
        }
        for (asked, result) in zip(requests, try results(requests.map(\.request))) {
            note(result, line: asked.line, id: asked.id)
        }
        outcome.refused.sort { $0.line < $1.line }
        return !hasEnded
    }

    private func results(
        _ requests: [Request]
    ) throws(LedgerError) -> [Result<Receipt, LedgerError>] {
        guard isRehearsal else { return try ledger.perform(requests) }
        return requests.map { request in
            do throws(LedgerError) {
                return .success(try ledger.rehearse(request))
            } catch {
                return .failure(error)
            }
        }
    }

    private mutating func note(_ result: Result<Receipt, LedgerError>, line: Int, id: String?) {
        switch result {
        case .success(let receipt):
            if receipt.wasAccepted { outcome.repeated += 1 } else { outcome.accepted += 1 }
            if !receipt.warnings.isEmpty {
                outcome.noted.append(NotedLine(line: line, warnings: receipt.warnings))
            }
        case .failure(let error):
            outcome.refused.append(RefusedLine(line: line, id: id, problem: .ledger(error)))
        }
    }
}

extension BorderImport {
    private struct Refusal: Error {
        let problem: LineProblem
    }

    /// Returns the value without the blanks around it; nil where there is none.
    private func value(_ column: Column, _ record: CSVRecord) -> String? {
        guard let text = header.value(of: column.rawValue, in: record) else { return nil }
        let bytes = text.utf8.drop { $0 == 0x20 }
        guard let end = bytes.lastIndex(where: { $0 != 0x20 }) else { return nil }
        return String(Substring(bytes[...end]))
    }

    private func request(_ record: CSVRecord) throws -> Result<Request, Refusal> {
        guard let direction = value(.direction, record).flatMap({ Direction(rawValue: $0) }) else {
            return .failure(Refusal(problem: .value(.direction)))
        }
        guard let at = value(.at, record).flatMap({ Instant($0) }) else {
            return .failure(Refusal(problem: .value(.at)))
        }
        guard let checkpoint = value(.checkpoint, record).flatMap({ CheckpointCode($0) }) else {
            return .failure(Refusal(problem: .value(.checkpoint)))
        }
        let person: PersonID
        switch try holder(record) {
        case .success(let found): person = found
        case .failure(let refusal): return .failure(refusal)
        }
        let document = value(.document, record).flatMap { DocumentNumber.normalized($0) }
        let crossing = CrossingToRecord(
            person: person, direction: direction, crossedAt: at, checkpoint: checkpoint,
            documentNumber: document)
        guard let id = id(record, crossing) else { return .failure(Refusal(problem: .value(.id))) }
        return .success(Request(id: id, actor: actor, work: .recordCrossing(crossing)))
    }

    private func holder(_ record: CSVRecord) throws -> Result<PersonID, Refusal> {
        if let text = value(.person, record) {
            return PersonID(text).map { .success($0) }
                ?? .failure(Refusal(problem: .value(.person)))
        }
        guard let text = value(.document, record) else {
            return .failure(Refusal(problem: .value(.person)))
        }
        guard let number = DocumentNumber.normalized(text) else {
            return .failure(Refusal(problem: .value(.document)))
        }
        guard let issuer = value(.issuer, record).flatMap({ StateCode($0) }) else {
            return .failure(Refusal(problem: .value(.issuer)))
        }
        let holder = try ledger.holder(of: number, issuedBy: issuer)
        return holder.map { .success($0) } ?? .failure(Refusal(problem: .holderUnknown))
    }

    /// The feed's own name for the line, or one made of its content: the same crossing, in whatever
    /// file and on whatever line, is recorded once.
    ///
    /// The name stands in clear for ever, so nothing of the document enters it: the hash of a number
    /// is the number.
    private func id(_ record: CSVRecord, _ crossing: CrossingToRecord) -> CommandID? {
        if let id = value(.id, record) { return CommandID(id) }
        let parts = [
            crossing.person.text, crossing.direction.rawValue, crossing.crossedAt.fullText,
            crossing.checkpoint.text,
        ]
        let hash = Hash.sha256(of: Array(parts.joined(separator: "\n").utf8)).hex
        // 192 bits: the longest hash that a command's name has room for.
        return CommandID("import/" + hash.prefix(48))
    }
}
