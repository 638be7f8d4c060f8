public import Casework
public import EventLog

/// Event ⇄ one line of JSON.
public enum EventCoder {
    /// Returns the line of `event`, without a line feed; the same arguments give the same bytes.
    ///
    /// The ciphertexts of the event's sealed parts must be in place.
    public static func encode(_ event: Event, in envelope: Envelope) throws -> [UInt8] {
        try EventType.encode(event, in: envelope)
    }

    /// Returns the event of a line, with every superseded payload brought up to today's.
    ///
    /// Throws `EventCodingError`: an unknown type or version stops the reader, nothing is skipped.
    public static func decode(_ line: UnsafeRawBufferPointer) throws -> Recorded {
        if let recorded = WrittenLine(line)?.recorded() { return recorded }
        let reader = try LineReader(line)
        return try reader.recorded()
    }
}

/// Why a line cannot be read.
public enum EventCodingError: Error, Equatable, Sendable {
    /// The line is not an object of JSON; nothing of its content is repeated.
    case malformed(reason: String)
    /// A member of the envelope is missing or not in its form.
    case envelope(member: String)
    case unknownType(String)
    case unknownVersion(type: String, version: Int)
    /// The payload is not one of its type.
    case payload(type: String, reason: String)
}

/// A line scanned once, read in parts.
struct LineReader {
    private let scan: JSONScan

    init(_ line: UnsafeRawBufferPointer) throws {
        do {
            scan = try JSONScan(line)
        } catch let error as DecodingError {
            throw EventCodingError.malformed(reason: error.reason)
        }
        guard scan.isObject else { throw EventCodingError.malformed(reason: "not an object") }
    }

    /// Returns the text of a member that must be there.
    func text(_ name: StaticString) throws -> String {
        guard let text = try optionalText(name) else {
            throw EventCodingError.envelope(member: "\(name)")
        }
        return text
    }

    /// Returns the text of a member; nil if the line has none under the name.
    func optionalText(_ name: StaticString) throws -> String? {
        guard let member = scan.member(name) else { return nil }
        guard let text = try? scan.string(at: member) else {
            throw EventCodingError.envelope(member: "\(name)")
        }
        return text
    }

    func recorded() throws -> Recorded {
        let typeName = try text("type")
        guard let type = EventType(rawValue: typeName) else {
            throw EventCodingError.unknownType(typeName)
        }
        let version = try version(of: type)
        let history = try history()
        let recordedAt = try recordedAt()
        let position = try position()
        guard let data = scan.member("data") else {
            throw EventCodingError.envelope(member: "data")
        }
        let event: Event
        do {
            event = try type.decode(data, version: version, from: scan)
        } catch let error as DecodingError {
            throw EventCodingError.payload(type: typeName, reason: error.reason)
        }
        return Recorded(
            event: event, position: position, recordedAt: recordedAt,
            ordinals: try ordinals(of: event, in: history))
    }

    private func version(of type: EventType) throws -> Int {
        let name = try text("dataschema")
        let prefix = type.schemaName(version: 0).dropLast()
        // A number has many spellings, `+2` and `02` among them; a schema has one name.
        guard let version = Int(name.dropFirst(prefix.count)), version > 0,
            type.schemaName(version: version).utf8.elementsEqual(name.utf8)
        else { throw EventCodingError.envelope(member: "dataschema") }
        return version
    }

    private func position() throws -> Position {
        guard let position = SequenceText.read(try text("sequence")) else {
            throw EventCodingError.envelope(member: "sequence")
        }
        return position
    }

    private func recordedAt() throws -> Instant {
        guard let instant = Instant(try text("recordedtime")) else {
            throw EventCodingError.envelope(member: "recordedtime")
        }
        return instant
    }

    private func history() throws -> [(subject: String, ordinal: Int)] {
        guard let history = HistoryText.read(try text("history")) else {
            throw EventCodingError.envelope(member: "history")
        }
        return history
    }

    /// The line carries the ordinals by bytes; the event names its subjects in its own order.
    private func ordinals(
        of event: Event, in history: [(subject: String, ordinal: Int)]
    ) throws -> [Int] {
        let ordinals = event.subjects.map(\.description).compactMap { subject in
            history.first { $0.subject.utf8.elementsEqual(subject.utf8) }?.ordinal
        }
        guard ordinals.count == history.count else {
            throw EventCodingError.envelope(member: "history")
        }
        return ordinals
    }

    /// Returns what the log's own check compares with its index.
    func facts() throws -> LineFacts {
        LineFacts(
            position: try position().value, recorded: try recordedAt().microseconds,
            type: try text("type"), officer: try text("authid"), office: try text("office"),
            history: try history().map { Ordinal(subject: $0.subject, number: $0.ordinal) },
            source: try text("source"), command: try text("causationid"),
            commandHash: try text("commandhash"))
    }
}

extension DecodingError {
    /// What was wrong and where, without anything of the content.
    fileprivate var reason: String {
        let context: Context
        switch self {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
            .dataCorrupted(let found):
            context = found
        @unknown default: return "unreadable"
        }
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    }
}

extension EventCoder {
    /// Returns what a line says of itself, for `LogVerification`.
    public static func facts(_ line: UnsafeRawBufferPointer) throws -> LineFacts {
        try LineReader(line).facts()
    }

    /// Returns when the event is true in law, as the line writes it; nil if it does not.
    public static func time(_ line: UnsafeRawBufferPointer) throws -> String? {
        try LineReader(line).optionalText("time")
    }

    /// Says whether the line is exactly one of its type and version: it decodes, and encodes to the
    /// same bytes again, a superseded payload under its own version.
    public static func check(_ line: UnsafeRawBufferPointer) throws {
        // Whatever is not the very line that is written today is looked at again, and named.
        if let written = WrittenLine(line), let recorded = written.recorded(),
            let envelope = written.envelope(recorded),
            try EventType.encode(recorded.event, in: envelope).elementsEqual(line)
        {
            return
        }
        let reader = try LineReader(line)
        let recorded = try reader.recorded()
        guard try reader.encodedAgain(recorded).elementsEqual(line) else {
            throw EventCodingError.payload(
                type: EventType(of: recorded.event).rawValue, reason: "not in canonical form")
        }
    }
}

extension LineReader {
    /// Returns the line as it is written for what was read from it.
    fileprivate func encodedAgain(_ recorded: Recorded) throws -> [UInt8] {
        let type = EventType(of: recorded.event)
        let envelope = try envelope(recorded)
        let version = try version(of: type)
        guard version != type.version, let data = scan.member("data") else {
            return try EventType.encode(recorded.event, in: envelope)
        }
        return try type.encodeSuperseded(
            data, version: version, from: scan, as: recorded.event, in: envelope)
    }

    /// Returns the whole envelope.
    func envelope(_ recorded: Recorded) throws -> Envelope {
        guard let id = EventID(try text("id")) else {
            throw EventCodingError.envelope(member: "id")
        }
        guard let office = OfficeCode(try text("office")) else {
            throw EventCodingError.envelope(member: "office")
        }
        guard let command = CommandID(try text("causationid")) else {
            throw EventCodingError.envelope(member: "causationid")
        }
        return Envelope(
            id: id, source: try text("source"), position: recorded.position,
            recordedAt: recorded.recordedAt, ordinals: recorded.ordinals,
            actor: try actor(office), role: try role(), basis: try basis(),
            correlation: try optionalText("correlationid"), command: command,
            commandHash: try text("commandhash"))
    }

    private func actor(_ office: OfficeCode) throws -> Actor {
        let authID = try text("authid")
        switch try text("authtype") {
        case "system": return .system(office: office)
        case "user":
            guard let actor = Actor(authID: authID, office: office), actor.officer != nil else {
                throw EventCodingError.envelope(member: "authid")
            }
            return actor
        default: throw EventCodingError.envelope(member: "authtype")
        }
    }

    private func role() throws -> Role? {
        guard let text = try optionalText("authrole") else { return nil }
        guard let role = Role(rawValue: text) else {
            throw EventCodingError.envelope(member: "authrole")
        }
        return role
    }

    private func basis() throws -> Basis? {
        guard let text = try optionalText("basis") else { return nil }
        let words = text.split(separator: " ")
        guard words.count == 2, let position = Int(words[0]),
            let place = HistoryText.read(String(words[1]))?.first,
            let law = Subject(place.subject)
        else { throw EventCodingError.envelope(member: "basis") }
        return Basis(position: Position(position), law: law, ordinal: place.ordinal)
    }
}

extension EventCoder {
    /// Returns the event of a line with its whole envelope.
    public static func decodeWhole(
        _ line: UnsafeRawBufferPointer
    ) throws -> (recorded: Recorded, envelope: Envelope) {
        if let written = WrittenLine(line), let recorded = written.recorded(),
            let envelope = written.envelope(recorded)
        {
            return (recorded, envelope)
        }
        let reader = try LineReader(line)
        let recorded = try reader.recorded()
        return (recorded, try reader.envelope(recorded))
    }
}
