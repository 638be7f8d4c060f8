import Casework
import EventLog

/// One line as it is written: the members in their fixed order.
struct Line<Payload: Encodable> {
    private let envelope: Envelope
    private let event: Event
    private let payload: Payload
    private let version: Int?

    /// Creates the line of `event`, whose payload is written as `version`; nil is today's.
    init(_ envelope: Envelope, _ event: Event, _ payload: Payload, version: Int? = nil) {
        self.envelope = envelope
        self.event = event
        self.payload = payload
        self.version = version
    }

    func encoded() throws -> [UInt8] {
        let writer = JSONWriter(sorted: false)
        try payload.encode(
            to: writer.encoder(under: "data") { output in
                writeEvent(to: &output)
                writeCause(to: &output)
            })
        return try writer.draft.pointee.finish()
    }

    /// Writes the members that say what the event is, and where it stands.
    private func writeEvent(to output: inout JSONOutput) {
        let type = EventType(of: event)
        let subjects = event.subjects
        output.append(word: "\"specversion\":\"1.0\",\"id\":")
        output.append(text: envelope.id.text)
        output.append(word: ",\"source\":")
        output.append(text: envelope.source)
        output.append(word: ",\"type\":")
        output.append(text: type.rawValue)
        output.append(word: ",\"dataschema\":\"urn:salname:")
        output.append(part: type.rawValue)
        output.append(word: ":")
        output.append(integer: version ?? type.version)
        output.append(word: "\",\"subject\":\"")
        if let subject = subjects.first { output.append(subject) }
        output.append(word: "\",\"history\":\"")
        writeHistory(of: subjects, to: &output)
        output.append(word: "\",\"time\":\"")
        switch event.effective {
        case .day(let day):
            output.append(capacity: 10) {
                day.write(to: $0)
                return 10
            }
            // A day in its first moment in Baku.
            output.append(word: "T00:00:00+04:00")
        case .instant(let instant):
            output.append(capacity: 27) { instant.write(to: $0, always: false) }
        }
    }

    /// Writes when and by whom the event was recorded, on what ground and by what command.
    private func writeCause(to output: inout JSONOutput) {
        output.append(word: "\",\"recordedtime\":\"")
        output.append(capacity: 27) { envelope.recordedAt.write(to: $0, always: true) }
        output.append(word: "\",\"sequence\":\"")
        output.append(integer: envelope.position.value, width: 20)
        output.append(word: "\",\"authtype\":")
        output.append(text: envelope.actor.authType)
        output.append(word: ",\"authid\":")
        output.append(text: envelope.actor.authID)
        if let role = envelope.role {
            output.append(word: ",\"authrole\":")
            output.append(text: role.rawValue)
        }
        output.append(word: ",\"office\":")
        output.append(text: envelope.actor.office.text)
        if let basis = envelope.basis {
            output.append(word: ",\"basis\":\"")
            output.append(integer: basis.position.value)
            output.append(word: " ")
            output.append(basis.law)
            output.append(word: "#")
            output.append(integer: basis.ordinal)
            output.append(word: "\"")
        }
        if let correlation = envelope.correlation {
            output.append(word: ",\"correlationid\":")
            output.append(text: correlation)
        }
        output.append(word: ",\"causationid\":")
        output.append(text: envelope.command.text)
        output.append(word: ",\"commandhash\":")
        output.append(text: envelope.commandHash)
    }

    private func writeHistory(of subjects: [Subject], to output: inout JSONOutput) {
        guard subjects.count == 1, let ordinal = envelope.ordinals.first else {
            output.append(part: HistoryText.write(subjects, envelope.ordinals))
            return
        }
        output.append(subjects[0])
        output.append(word: "#")
        output.append(integer: ordinal)
    }
}

extension JSONOutput {
    fileprivate mutating func append(_ subject: Subject) {
        append(part: subject.kind.rawValue)
        append(word: "/")
        append(part: subject.id)
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

    /// Returns the ordinals of `subjects` in a text that names just these; nil for any other text.
    static func ordinals(
        of subjects: [Subject], in text: UnsafeBufferPointer<UInt8>
    ) -> [Int]? {
        if subjects.count == 1 {
            guard let place = place(text[...]), subjects[0].isWritten(as: place.name) else {
                return nil
            }
            return [place.ordinal]
        }
        let words = text.split(separator: 32, omittingEmptySubsequences: false)
        let places = words.compactMap(place)
        guard places.count == words.count, places.count == subjects.count else { return nil }
        let ordinals = subjects.compactMap { subject in
            places.first { subject.isWritten(as: $0.name) }?.ordinal
        }
        return ordinals.count == places.count ? ordinals : nil
    }

    /// Reads every place into `places`, which it clears; false where the text has another form.
    static func read(
        _ text: UnsafeBufferPointer<UInt8>, into places: inout [LineOutline.Place]
    ) -> Bool {
        places.removeAll(keepingCapacity: true)
        var start = 0
        while true {
            var end = start
            while end < text.count, text[end] != 32 { end += 1 }
            guard let place = place(text[start..<end]) else { return false }
            places.append((UnsafeRawBufferPointer(place.name), place.ordinal))
            guard end < text.count else { return true }
            start = end + 1
        }
    }

    /// Reads `person/P-AZ-000977#12`.
    @inline(__always)
    private static func place(
        _ word: Slice<UnsafeBufferPointer<UInt8>>
    ) -> (name: UnsafeBufferPointer<UInt8>, ordinal: Int)? {
        guard let hash = word.lastIndex(of: 35), let ordinal = Digits.value(word[(hash + 1)...]),
            ordinal > 0
        else { return nil }
        return (UnsafeBufferPointer(rebasing: word[..<hash]), ordinal)
    }
}

/// The `sequence` member: the position in twenty digits, so that text sorts as numbers do.
enum SequenceText {
    static func read(_ text: String) -> Position? {
        guard text.utf8.count == 20, text.utf8.allSatisfy({ (48...57).contains($0) }),
            let value = Int(text)
        else { return nil }
        return Position(value)
    }

    /// As `read(_:)`, from the bytes; nil also for a position of more than eighteen digits.
    static func read(utf8 text: UnsafeBufferPointer<UInt8>) -> Position? {
        guard text.count == 20, text[0] == 48, text[1] == 48 else { return nil }
        return Digits.value(text[2...]).map { Position($0) }
    }
}
