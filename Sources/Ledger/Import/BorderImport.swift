public import Casework
public import EventCoding
import TransparencyLog

/// Takes a feed of crossings in: each line is a command of its own, five hundred in a transaction.
///
/// Lines that are refused do not hold up the others. What `takeBatch` has returned from is durable,
/// so the work may stop between two batches; taken in again, nothing is recorded twice. The read
/// models wait until `Ledger.followUp`.
public struct BorderImport: ~Copyable {
    /// Why a line was not recorded.
    public enum LineProblem: Equatable, Sendable {
        case text(FeedProblem)
        /// The value is missing, or not in its form.
        case value(FeedColumn)
        case ledger(LedgerError)
    }

    /// A line that was not recorded.
    public struct RefusedLine: Equatable, Sendable {
        /// The physical line, from 1, on which the record began.
        public let line: Int
        /// The feed's own name for it; nil where it has none, or none that could be a command's: what
        /// stands there instead may be personal.
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
        /// Of the lines recorded now, those that registered the person they are about.
        public fileprivate(set) var registered = 0
        /// Of the lines recorded now, those that belong to nobody known for certain.
        public fileprivate(set) var unmatched = 0
        /// Lines that had been recorded before.
        public fileprivate(set) var repeated = 0
        public fileprivate(set) var refused: [RefusedLine] = []
        public fileprivate(set) var noted: [NotedLine] = []

        /// All lines so far.
        public var lines: Int { accepted + repeated + refused.count }
    }

    /// How many lines are recorded in one transaction.
    public static let batch = 500

    public private(set) var outcome = Outcome()
    private let ledger: Ledger
    private let actor: Actor
    private let isRehearsal: Bool
    private let text: (String) -> String?
    private let sign: (Request) throws -> Request
    private var reader: FeedReader

    /// Takes lines from `reader`, which stands behind the header.
    ///
    /// `text` brings a name to the one form in which names are kept; nil for what is no name. A
    /// rehearsal judges each line alone, as if the lines before it had not been recorded. `sign` signs
    /// each line's command, where commands are signed.
    public init(
        _ reader: consuming FeedReader, into ledger: Ledger, by actor: Actor,
        isRehearsal: Bool, text: @escaping (String) -> String?,
        sign: @escaping (Request) throws -> Request = { $0 }
    ) {
        self.ledger = ledger
        self.actor = actor
        self.isRehearsal = isRehearsal
        self.text = text
        self.sign = sign
        self.reader = reader
    }

    /// Columns of the feed that are not read.
    public var unknownColumns: [String] { reader.unknownColumns }
    /// How many bytes of the feed have been read.
    public var bytesRead: Int { reader.bytesRead }
    /// Whether the feed may have been cut off in its last field; known once it has ended.
    public var mayBeCutOff: Bool { reader.format == .csv && reader.endsWithoutNewline }

    /// Takes the next lines in; false once the feed has ended.
    public mutating func takeBatch() throws -> Bool {
        let known = outcome.refused.count
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
                switch try request(record) {
                case .success(let request):
                    requests.append((record.line, name(of: record), request))
                case .failure(let refusal):
                    outcome.refused.append(
                        RefusedLine(
                            line: record.line, id: name(of: record), problem: refusal.problem))
                }
            }
        }
        for (asked, result) in zip(
            requests, try ledger.results(of: requests.map(\.request), isRehearsal: isRehearsal))
        {
            note(result, line: asked.line, id: asked.id)
        }
        outcome.refused[known...].sort { $0.line < $1.line }
        return !hasEnded
    }

    private func name(of record: FeedRecord) -> String? {
        record[.id].flatMap { CommandID($0) }?.text
    }

    private func request(_ record: FeedRecord) throws -> Result<Request, FeedRequest.Refusal> {
        do {
            let asked = try FeedRequest(record, text: text)
            let id = try asked.commandID(or: try ledger.nameByHolder(of: asked))
            return .success(
                try sign(Request(id: id, actor: actor, work: .importCrossing(asked.line))))
        } catch let refusal as FeedRequest.Refusal {
            return .failure(refusal)
        }
    }

    private mutating func note(_ result: Result<Receipt, LedgerError>, line: Int, id: String?) {
        switch result {
        case .success(let receipt):
            if receipt.wasAccepted {
                outcome.repeated += 1
            } else {
                outcome.accepted += 1
                let first = receipt.events.first?.event
                if case .personRegistered = first { outcome.registered += 1 }
                if case .crossingUnmatched = first { outcome.unmatched += 1 }
            }
            if !receipt.warnings.isEmpty {
                outcome.noted.append(NotedLine(line: line, warnings: receipt.warnings))
            }
        case .failure(let error):
            outcome.refused.append(RefusedLine(line: line, id: id, problem: .ledger(error)))
        }
    }
}
