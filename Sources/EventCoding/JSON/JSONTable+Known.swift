import Casework

// The values that events are made of, read straight from their text.
//
// Each reads the same from its own `init(from:)`, through a decoder, a container and their
// witnesses, which cost several times as much as the reading itself. A test compares the two.
extension JSONTable {
    /// Returns the value at `index`: read here where its type is one of those below and its text has
    /// the form, and otherwise decoded by its type, which then also says what is wrong.
    func value<Value: Decodable>(_: Value.Type, at index: UInt32) throws -> Value {
        let token = self[index]
        if token.kind == .text {
            // Compared one by one: a cast, or an optional of `Value`, costs more than all of these.
            let text = slice(token)
            if Value.self == PersonID.self {
                if let value = PersonID(string(text)) { return same(value) }
            } else if Value.self == Instant.self {
                if let value = Instant(utf8: text) { return same(value) }
            } else if Value.self == Day.self {
                if let value = Day(utf8: text) { return same(value) }
            } else if Value.self == StateCode.self {
                if let value = StateCode(string(text)) { return same(value) }
            } else if Value.self == CheckpointCode.self {
                if let value = CheckpointCode(string(text)) { return same(value) }
            } else if Value.self == DocumentName.self {
                if let value = DocumentName(string(text)) { return same(value) }
            } else if Value.self == Direction.self {
                if let value = Direction(rawValue: string(text)) { return same(value) }
            } else if Value.self == EntryGround.self {
                if let value = EntryGround(rawValue: string(text)) { return same(value) }
            } else if Value.self == VisaName.self {
                if let value = VisaName(string(text)) { return same(value) }
            } else if Value.self == Sex.self {
                if let value = Sex(rawValue: string(text)) { return same(value) }
            } else if Value.self == DocumentKind.self {
                if let value = DocumentKind(rawValue: string(text)) { return same(value) }
            }
        } else if token.kind == .object, Value.self == SealedPart.self {
            if let value = sealedPart(at: index) { return same(value) }
        }
        return try Value(from: JSONValueDecoder(table: self, index: index))
    }

    /// Reads the object that events have most: the members as they are written, in their order.
    private func sealedPart(at object: UInt32) -> SealedPart? {
        let end = self[object].next
        guard end == object + 9, (object + 1..<end).allSatisfy({ self[$0].kind == .text }),
            isKey("subject", at: object + 1), isKey("part", at: object + 3),
            isKey("commit", at: object + 5), isKey("sealed", at: object + 7),
            let subject = Subject(string(slice(self[object + 2]))),
            let part = PartName(rawValue: string(slice(self[object + 4]))),
            let commit = Commitment(string(slice(self[object + 6])))
        else { return nil }
        return SealedPart(
            subject: subject, part: part, commit: commit, sealed: string(slice(self[object + 8])))
    }

    private func isKey(_ key: StaticString, at index: UInt32) -> Bool {
        JSONBytes.equal(slice(self[index]), key)
    }

    @inline(__always)
    private func string(_ text: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: text, as: UTF8.self)
    }

    /// Returns `value` under the name by which the caller has found its type to be `Value`.
    @inline(__always)
    private func same<Known, Value>(_ value: Known) -> Value {
        unsafeBitCast(value, to: Value.self)
    }
}
