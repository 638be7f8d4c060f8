import Casework

/// A payload in exactly the order in which its type writes its members, read without a table of them.
///
/// For the types of which nearly every log consists: their own `init(from:)` goes through a decoder,
/// a container and their witnesses, which cost several times as much as the reading itself. Each
/// member is read by the initializer that decoding uses. Whatever is out of the ordinary makes it
/// unsound, and is left to decoding.
struct WrittenPayload {
    private var cursor: WrittenCursor
    /// Whether all members that came next when they were asked for could be read.
    private var isSound = true

    init?(_ payload: UnsafeRawBufferPointer) {
        guard let cursor = WrittenCursor(payload) else { return nil }
        self.cursor = cursor
    }

    /// Whether all was read that there is; asked after the last member.
    var isWhole: Bool {
        mutating get { isSound && cursor.skip(UInt8(ascii: "}")) && cursor.isAtEnd }
    }

    /// Returns the text after `key`, which ends with its quotation mark; nil where another key comes
    /// next, and where `read` cannot read it.
    @inline(__always)
    private mutating func text<Value>(
        _ key: StaticString, _ read: (WrittenLine.Text) -> Value?
    ) -> Value? {
        guard cursor.skip(key) else { return nil }
        guard let text = cursor.text(), cursor.skip(UInt8(ascii: "\"")), let value = read(text)
        else {
            isSound = false
            return nil
        }
        return value
    }

    @inline(__always)
    mutating func code<Value: Code>(_ key: StaticString) -> Value? {
        text(key) { Value(String(decoding: $0, as: UTF8.self)) }
    }

    @inline(__always)
    mutating func word<Value: RawRepresentable<String>>(_ key: StaticString) -> Value? {
        text(key) { Value(rawValue: String(decoding: $0, as: UTF8.self)) }
    }

    mutating func day(_ key: StaticString) -> Day? { text(key) { Day(utf8: $0) } }

    mutating func instant(_ key: StaticString) -> Instant? { text(key) { Instant(utf8: $0) } }

    /// Returns the number after `key`, which ends with its colon.
    mutating func integer(_ key: StaticString) -> Int? {
        guard cursor.skip(key) else { return nil }
        guard let value = cursor.integer() else {
            isSound = false
            return nil
        }
        return value
    }

    /// Returns the part after `key`, which ends with its colon.
    mutating func part(_ key: StaticString) -> SealedPart? {
        guard cursor.skip(key) else { return nil }
        guard let subject = text("{\"subject\":\"", { Subject(utf8: $0) }),
            let part: PartName = word(",\"part\":\""),
            let commit: Commitment = code(",\"commit\":\""),
            let sealed = text(
                ",\"sealed\":\"", { String?.some(String(decoding: $0, as: UTF8.self)) }),
            cursor.skip(UInt8(ascii: "}"))
        else {
            isSound = false
            return nil
        }
        return SealedPart(subject: subject, part: part, commit: commit, sealed: sealed)
    }
}

extension EventType {
    /// Returns the event whose payload, in its version of today, is `payload`; nil where it must be
    /// decoded.
    func event(asWritten payload: UnsafeRawBufferPointer) -> Event? {
        guard var payload = WrittenPayload(payload) else { return nil }
        let event: Event? =
            switch self {
            case .borderCrossed: payload.borderCrossed()
            case .personRegistered: payload.personRegistered()
            case .personDocumentAdded: payload.personDocumentAdded()
            case .visaRecorded: payload.visaRecorded()
            case .placeOfStayRegistered: payload.placeOfStayRegistered()
            default: payload.caseEvent(self)
            }
        guard let event, payload.isWhole else { return nil }
        return event
    }
}

extension WrittenPayload {
    fileprivate mutating func borderCrossed() -> Event? {
        guard let person: PersonID = code("{\"person\":\""),
            let direction: Direction = word(",\"direction\":\""),
            let crossedAt = instant(",\"crossedAt\":\""),
            let checkpoint: CheckpointCode = code(",\"checkpoint\":\"")
        else { return nil }
        return .borderCrossed(
            BorderCrossed(
                person: person, direction: direction, crossedAt: crossedAt, checkpoint: checkpoint,
                document: code(",\"document\":\""), ground: word(",\"ground\":\""),
                visa: code(",\"visa\":\""), nationality: code(",\"nationality\":\""),
                remark: part(",\"remark\":")))
    }

    fileprivate mutating func personRegistered() -> Event? {
        guard let person: PersonID = code("{\"person\":\""),
            let nationality: StateCode = code(",\"nationality\":\""),
            let sex: Sex = word(",\"sex\":\"")
        else { return nil }
        let birthYear = integer(",\"birthYear\":")
        guard let registeredOn = day(",\"registeredOn\":\"") else { return nil }
        let nameKeys: NameKeyAlgorithm? = word(",\"nameKeys\":\"")
        let transliteration: Transliteration? = word(",\"transliteration\":\"")
        // Few have a list of others they were told from; it is left to decoding.
        guard let identity = part(",\"identity\":") else { return nil }
        return .personRegistered(
            PersonRegistered(
                person: person, nationality: nationality, sex: sex, birthYear: birthYear,
                registeredOn: registeredOn, nameKeys: nameKeys, transliteration: transliteration,
                identity: identity, remark: part(",\"remark\":")))
    }

    fileprivate mutating func personDocumentAdded() -> Event? {
        guard let person: PersonID = code("{\"person\":\""),
            let document = integer(",\"document\":"),
            let kind: DocumentKind = word(",\"kind\":\""),
            let issuer: StateCode = code(",\"issuer\":\"")
        else { return nil }
        let validThrough = day(",\"validThrough\":\"")
        guard let addedOn = day(",\"addedOn\":\""), let details = part(",\"details\":") else {
            return nil
        }
        return .personDocumentAdded(
            PersonDocumentAdded(
                person: person, document: document, kind: kind, issuer: issuer,
                validThrough: validThrough, addedOn: addedOn, details: details,
                remark: part(",\"remark\":")))
    }

    fileprivate mutating func visaRecorded() -> Event? {
        guard let person: PersonID = code("{\"person\":\""),
            let visa = integer(",\"visa\":"), let kind: VisaKind = word(",\"kind\":\""),
            let form: VisaForm = word(",\"form\":\"")
        else { return nil }
        let entries = integer(",\"entries\":")
        guard let validFrom = day(",\"validFrom\":\""),
            let validThrough = day(",\"validThrough\":\""),
            let stayDays = integer(",\"stayDays\":")
        else { return nil }
        return .visaRecorded(
            VisaRecorded(
                person: person, visa: visa, kind: kind, form: form, entries: entries,
                validFrom: validFrom, validThrough: validThrough, stayDays: stayDays,
                details: part(",\"details\":"), remark: part(",\"remark\":")))
    }

    fileprivate mutating func placeOfStayRegistered() -> Event? {
        guard let person: PersonID = code("{\"person\":\""),
            let registeredFrom = day(",\"registeredFrom\":\""),
            let validThrough = day(",\"validThrough\":\""),
            case let movedOn = day(",\"movedOn\":\""), let dwelling = part(",\"dwelling\":")
        else { return nil }
        return .placeOfStayRegistered(
            PlaceOfStayRegistered(
                person: person, registeredFrom: registeredFrom, validThrough: validThrough,
                movedOn: movedOn, dwelling: dwelling, remark: part(",\"remark\":")))
    }
}
