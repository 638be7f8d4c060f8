/// One object, as its members are written.
struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let place: JSONDraft.Place

    var codingPath: [any CodingKey] { writer.draft.pointee.path }

    func encodeNil(forKey _: Key) throws { throw writer.refuse("null") }
    func encode(_: Double, forKey _: Key) throws { throw writer.refuse("a Double", Double.self) }
    func encode(_: Float, forKey _: Key) throws { throw writer.refuse("a Float", Float.self) }
    func encode(_ value: Bool, forKey key: Key) throws {
        try writer.draft.pointee.nextValue(in: place, key: key.stringValue)
        writer.draft.pointee.write(value)
    }
    func encode(_ value: String, forKey key: Key) throws {
        try writer.draft.pointee.nextValue(in: place, key: key.stringValue)
        writer.draft.pointee.write(value)
    }
    func encode(_ value: Int, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: Int8, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: Int16, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: Int32, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: Int64, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: Int128, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: UInt, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: UInt8, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: UInt16, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: UInt32, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: UInt64, forKey key: Key) throws { try integer(value, key) }
    func encode(_ value: UInt128, forKey key: Key) throws { try integer(value, key) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try writer.draft.pointee.nextValue(in: place, key: key.stringValue)
        guard !writer.draft.pointee.write(known: value) else { return }
        try value.encode(to: writer.expectedEncoder())
    }

    func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) }
    }

    private func integer(_ value: some FixedWidthInteger, _ key: Key) throws {
        try writer.draft.pointee.nextValue(in: place, key: key.stringValue)
        try writer.draft.pointee.write(value)
    }

    // These cannot throw; what they cannot do the writer keeps, and throws at the end.

    func nestedContainer<Nested: CodingKey>(
        keyedBy _: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(slot(key.stringValue).keyed(Nested.self))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        slot(key.stringValue).unkeyed
    }

    func superEncoder() -> any Encoder { slot("super") }
    func superEncoder(forKey key: Key) -> any Encoder { slot(key.stringValue) }

    private func slot(_ key: String) -> JSONValueEncoder {
        writer.encoder { try writer.nextEncoder(in: place, key: key) }
    }
}
