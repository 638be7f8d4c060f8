/// One array, as its values are written.
///
/// Small enough to travel in an existential without an allocation.
struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    let writer: JSONWriter
    let place: JSONDraft.Place

    var codingPath: [any CodingKey] { writer.draft.pointee.path }
    var count: Int { writer.draft.pointee.count(at: place) }

    func encodeNil() throws { throw writer.refuse("null") }
    func encode(_: Double) throws { throw writer.refuse("a Double", Double.self) }
    func encode(_: Float) throws { throw writer.refuse("a Float", Float.self) }
    func encode(_ value: Bool) throws {
        try writer.draft.pointee.nextValue(in: place)
        writer.draft.pointee.write(value)
    }
    func encode(_ value: String) throws {
        try writer.draft.pointee.nextValue(in: place)
        writer.draft.pointee.write(value)
    }
    func encode(_ value: Int) throws { try integer(value) }
    func encode(_ value: Int8) throws { try integer(value) }
    func encode(_ value: Int16) throws { try integer(value) }
    func encode(_ value: Int32) throws { try integer(value) }
    func encode(_ value: Int64) throws { try integer(value) }
    func encode(_ value: Int128) throws { try integer(value) }
    func encode(_ value: UInt) throws { try integer(value) }
    func encode(_ value: UInt8) throws { try integer(value) }
    func encode(_ value: UInt16) throws { try integer(value) }
    func encode(_ value: UInt32) throws { try integer(value) }
    func encode(_ value: UInt64) throws { try integer(value) }
    func encode(_ value: UInt128) throws { try integer(value) }

    func encode<Value: Encodable>(_ value: Value) throws {
        try value.encode(to: writer.nextEncoder(in: place))
    }

    private func integer(_ value: some FixedWidthInteger) throws {
        try writer.draft.pointee.nextValue(in: place)
        try writer.draft.pointee.write(value)
    }

    // These cannot throw; what they cannot do the writer keeps, and throws at the end.

    func nestedContainer<Nested: CodingKey>(
        keyedBy _: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(slot.keyed(Nested.self))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { slot.unkeyed }
    func superEncoder() -> any Encoder { slot }

    private var slot: JSONValueEncoder {
        writer.encoder { try writer.nextEncoder(in: place) }
    }
}
