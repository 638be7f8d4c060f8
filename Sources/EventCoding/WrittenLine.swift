import Casework

/// A line in exactly the order in which `Line` writes its members, read without a table of them.
///
/// Nearly every line is one. Whatever is out of the ordinary — another order, spaces, an escape, a
/// letter outside ASCII, a member too many, a fault — gives nil, and `LineReader` says what it is:
/// whoever reads here must read nothing that `LineReader` would read otherwise.
///
/// Its texts are bytes of the line, and valid no longer than these.
struct WrittenLine {
    typealias Text = UnsafeBufferPointer<UInt8>

    let id: Text
    let source: Text
    let type: Text
    let dataschema: Text
    let subject: Text
    let history: Text
    let time: Text
    let recordedtime: Text
    let sequence: Text
    let authtype: Text
    let authid: Text
    let authrole: Text?
    let office: Text
    let basis: Text?
    let correlationid: Text?
    let causationid: Text
    let commandhash: Text
    /// The payload, from its brace on; not scanned yet.
    let data: UnsafeRawBufferPointer

    init?(_ line: UnsafeRawBufferPointer) {
        guard var cursor = WrittenCursor(line) else { return nil }
        guard cursor.skip("{\"specversion\":\"1.0\",\"id\":\""), let id = cursor.text(),
            cursor.skip("\",\"source\":\""), let source = cursor.text(),
            cursor.skip("\",\"type\":\""), let type = cursor.text(),
            cursor.skip("\",\"dataschema\":\""), let dataschema = cursor.text(),
            cursor.skip("\",\"subject\":\""), let subject = cursor.text(),
            cursor.skip("\",\"history\":\""), let history = cursor.text(),
            cursor.skip("\",\"time\":\""), let time = cursor.text(),
            cursor.skip("\",\"recordedtime\":\""), let recordedtime = cursor.text(),
            cursor.skip("\",\"sequence\":\""), let sequence = cursor.text(),
            cursor.skip("\",\"authtype\":\""), let authtype = cursor.text(),
            cursor.skip("\",\"authid\":\""), let authid = cursor.text()
        else { return nil }
        authrole = cursor.skip("\",\"authrole\":\"") ? cursor.text() : nil
        guard cursor.skip("\",\"office\":\""), let office = cursor.text() else { return nil }
        basis = cursor.skip("\",\"basis\":\"") ? cursor.text() : nil
        correlationid = cursor.skip("\",\"correlationid\":\"") ? cursor.text() : nil
        guard cursor.skip("\",\"causationid\":\""), let causationid = cursor.text(),
            cursor.skip("\",\"commandhash\":\""), let commandhash = cursor.text(),
            cursor.skip("\",\"data\":"), let data = cursor.rest()
        else { return nil }
        self.id = id
        self.source = source
        self.type = type
        self.dataschema = dataschema
        self.subject = subject
        self.history = history
        self.time = time
        self.recordedtime = recordedtime
        self.sequence = sequence
        self.authtype = authtype
        self.authid = authid
        self.office = office
        self.causationid = causationid
        self.commandhash = commandhash
        self.data = data
    }

    /// Returns the event; nil where `LineReader` must look.
    func recorded() -> Recorded? {
        guard let eventType = EventType(utf8: type), let version = version(),
            let position = SequenceText.read(utf8: sequence),
            let recordedAt = Instant(utf8: recordedtime),
            let event = event(eventType, version: version),
            let ordinals = HistoryText.ordinals(of: event.subjects, in: history)
        else { return nil }
        return Recorded(
            event: event, position: position, recordedAt: recordedAt, ordinals: ordinals)
    }

    private func event(_ eventType: EventType, version: Int) -> Event? {
        if version == eventType.version, let event = eventType.event(asWritten: data) {
            return event
        }
        guard let scan = try? JSONScan(data, depth: 1) else { return nil }
        return try? eventType.decode(scan.root, version: version, from: scan)
    }

    /// The number in `urn:salname:BorderCrossed:2`.
    private func version() -> Int? {
        let prefix: StaticString = "urn:salname:"
        let start = prefix.utf8CodeUnitCount + type.count + 1
        guard (1...4).contains(dataschema.count - start),
            JSONBytes.equal(Text(rebasing: dataschema[..<prefix.utf8CodeUnitCount]), prefix),
            JSONBytes.equal(
                Text(rebasing: dataschema[prefix.utf8CodeUnitCount..<start - 1]), type),
            dataschema[start - 1] == UInt8(ascii: ":"), dataschema[start] != UInt8(ascii: "0")
        else { return nil }
        return Digits.value(dataschema[start...])
    }
}

extension WrittenLine {
    /// Returns the whole envelope; nil where `LineReader` must look.
    func envelope(_ recorded: Recorded) -> Envelope? {
        let basis = basis.map { Self.basis($0) }
        let role = authrole.map { Role(rawValue: string($0)) }
        guard let id = EventID(string(id)), let office = OfficeCode(string(office)),
            let command = CommandID(string(causationid)), let actor = actor(office),
            basis != .some(.none), role != .some(.none)
        else { return nil }
        return Envelope(
            id: id, source: string(source), position: recorded.position,
            recordedAt: recorded.recordedAt, ordinals: recorded.ordinals, actor: actor,
            role: role ?? nil, basis: basis ?? nil, correlation: correlationid.map(string),
            command: command,
            commandHash: string(commandhash))
    }

    private func actor(_ office: OfficeCode) -> Actor? {
        if JSONBytes.equal(authtype, "system") { return .system(office: office) }
        let prefix: StaticString = "officer/"
        guard JSONBytes.equal(authtype, "user"), authid.count > prefix.utf8CodeUnitCount,
            JSONBytes.equal(Text(rebasing: authid[..<prefix.utf8CodeUnitCount]), prefix),
            let officer = OfficerID(string(Text(rebasing: authid[prefix.utf8CodeUnitCount...])))
        else { return nil }
        return .officer(officer, office: office)
    }

    /// Reads `18160 law/az#41`.
    private static func basis(_ text: Text) -> Basis? {
        guard let space = text.firstIndex(of: 32), let hash = text.lastIndex(of: 35),
            space < hash, !text[(space + 1)...].contains(32),
            let position = Digits.value(text[..<space]),
            let law = Subject(String(decoding: text[(space + 1)..<hash], as: UTF8.self)),
            let ordinal = Digits.value(text[(hash + 1)...]), ordinal > 0
        else { return nil }
        return Basis(position: Position(position), law: law, ordinal: ordinal)
    }

    private func string(_ text: Text) -> String {
        String(decoding: text, as: UTF8.self)
    }
}

/// Reads numbers from their digits.
enum Digits {
    /// Returns the value of one to eighteen digits; nil for anything else, a sign among it.
    static func value(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard (1...18).contains(text.count) else { return nil }
        var value = 0
        for byte in text {
            let digit = byte &- 48
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }
}
