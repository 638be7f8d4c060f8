import Casework
import TransparencyLog

/// What a record of a feed asks for, its values read.
struct FeedRequest {
    /// Why a record asks for nothing that could be done.
    struct Refusal: Error {
        let problem: BorderImport.LineProblem

        init(_ column: FeedColumn) {
            problem = .value(column)
        }
    }

    let line: LineToImport
    private let id: String?

    /// Reads the values; a column that stands empty is a value that is not known.
    init(_ record: FeedRecord, text: (String) -> String?) throws(Refusal) {
        func read<Value>(
            _ column: FeedColumn, _ parse: (String) -> Value?
        ) throws(Refusal) -> Value? {
            guard let written = record[column] else { return nil }
            guard let value = parse(written) else { throw Refusal(column) }
            return value
        }
        guard let direction = try read(.direction, { Direction(rawValue: $0) }) else {
            throw Refusal(.direction)
        }
        guard let at = try read(.at, { Instant($0) }) else { throw Refusal(.at) }
        guard let checkpoint = try read(.checkpoint, { CheckpointCode($0) }) else {
            throw Refusal(.checkpoint)
        }
        let person = try read(.person) { PersonID($0) }
        let number = try read(.document) { DocumentNumber.normalized($0) }
        let issuer = try read(.issuer) { StateCode($0) }
        if person == nil, number == nil { throw Refusal(.person) }
        if person == nil, issuer == nil { throw Refusal(.issuer) }
        let kind = try read(.kind) { DocumentKind(rawValue: $0) } ?? .passport
        let validThrough = try read(.validThrough) { Day($0) }
        line = LineToImport(
            person: person, direction: direction, crossedAt: at, checkpoint: checkpoint,
            document: number.flatMap { number in
                issuer.map {
                    DocumentToAdd(
                        kind: kind, issuer: $0, validThrough: validThrough,
                        details: DocumentDetails(number: number))
                }
            },
            nationality: try read(.citizenship) { StateCode($0) },
            sex: try read(.sex) { Sex(rawValue: $0) }, surname: try read(.surname, text),
            givenNames: try read(.given, text), born: try read(.born) { PartialDate($0) })
        id = record[.id]
    }

    /// Returns the feed's own name for the line, or one made of its content: the same crossing, in
    /// whatever file and on whatever line, is recorded once.
    ///
    /// The name stands in clear for ever, so nothing of the document enters it: the hash of a number
    /// is the number. A line without a name must so be about somebody known.
    func commandID(or holder: PersonID?) throws(Refusal) -> CommandID {
        if let id {
            guard let name = CommandID(id) else { throw Refusal(.id) }
            return name
        }
        guard let person = line.person ?? holder else { throw Refusal(.id) }
        let parts = [
            person.text, line.direction.rawValue, line.crossedAt.fullText, line.checkpoint.text,
        ]
        let hash = Hash.sha256(of: Array(parts.joined(separator: "\n").utf8)).hex
        // 192 bits: the longest hash that a command's name has room for.
        guard let name = CommandID("import/" + hash.prefix(48)) else { throw Refusal(.id) }
        return name
    }

    /// Whether the line can be named by nothing but whoever holds the document.
    var needsHolder: Bool { id == nil && line.person == nil }
}

extension Ledger {
    /// Returns the one holder of the document of a line without a name; nil where nobody, or several,
    /// hold it, and for a line that has a name.
    func nameByHolder(of request: FeedRequest) throws -> PersonID? {
        guard request.needsHolder, let document = request.line.document else { return nil }
        let found = try holders(of: document.details.number, issuedBy: document.issuer)
        return found.count == 1 ? found[0] : nil
    }
}
