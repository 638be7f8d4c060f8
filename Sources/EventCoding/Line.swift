import Casework

/// One line as it is written: the members in their fixed order.
struct Line<Payload: Encodable>: Encodable {
    let specversion: String
    let id: String
    let source: String
    let type: String
    let dataschema: String
    let subject: String
    let history: String
    let time: String
    let recordedtime: String
    let sequence: String
    let authtype: String
    let authid: String
    let office: String
    let basis: String?
    let correlationid: String?
    let causationid: String
    let commandhash: String
    let data: Payload

    /// Creates the line of `event`, whose payload is written as `version`; nil is today's.
    init(_ envelope: Envelope, _ event: Event, _ payload: Payload, version: Int? = nil) {
        let type = EventType(of: event)
        let subjects = event.subjects
        specversion = "1.0"
        id = envelope.id.text
        source = envelope.source
        self.type = type.rawValue
        dataschema = type.schemaName(version: version ?? type.version)
        subject = subjects.first?.description ?? ""
        history = HistoryText.write(subjects, envelope.ordinals)
        time = event.effective.text
        recordedtime = envelope.recordedAt.fullText
        sequence = SequenceText.write(envelope.position)
        authtype = envelope.actor.authType
        authid = envelope.actor.authID
        office = envelope.actor.office.text
        basis = envelope.basis?.text
        correlationid = envelope.correlation
        causationid = envelope.command.text
        commandhash = envelope.commandHash
        data = payload
    }

    func encoded() throws -> [UInt8] {
        try JSONLineEncoder().encode(self)
    }
}

/// The `history` member: `person/P-AZ-000977#12 law/az#3`, the subject first, the rest by bytes.
enum HistoryText {
    static func write(_ subjects: [Subject], _ ordinals: [Int]) -> String {
        let places = zip(subjects, ordinals).map { "\($0)#\($1)" }
        let rest = places.dropFirst().sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (places.prefix(1) + rest).joined(separator: " ")
    }

    /// Returns the subjects with their ordinals; nil for text of another form.
    static func read(_ text: String) -> [(subject: String, ordinal: Int)]? {
        var places: [(String, Int)] = []
        for word in text.utf8.split(separator: 32, omittingEmptySubsequences: false) {
            guard let hash = word.lastIndex(of: 35),
                let ordinal = Int(
                    String(decoding: word[word.index(after: hash)...], as: UTF8.self)),
                ordinal > 0
            else { return nil }
            places.append((String(decoding: word[..<hash], as: UTF8.self), ordinal))
        }
        return places
    }
}

/// The `sequence` member: the position in twenty digits, so that text sorts as numbers do.
enum SequenceText {
    static func write(_ position: Position) -> String {
        let digits = String(position.value)
        return String(repeating: "0", count: max(0, 20 - digits.utf8.count)) + digits
    }

    static func read(_ text: String) -> Position? {
        guard text.utf8.count == 20, text.utf8.allSatisfy({ (48...57).contains($0) }),
            let value = Int(text)
        else { return nil }
        return Position(value)
    }
}

extension Effective {
    /// The `time` member: a day as its first moment in Baku, an instant in UTC.
    var text: String {
        switch self {
        case .day(let day): "\(day)T00:00:00+04:00"
        case .instant(let instant): instant.description
        }
    }
}
