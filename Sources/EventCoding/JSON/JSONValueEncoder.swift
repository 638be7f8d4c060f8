/// The encoder of one value: the slot that it has to fill.
///
/// Small enough to travel in an existential without an allocation.
struct JSONValueEncoder: Encoder {
    let writer: JSONWriter
    let slot: JSONDraft.Slot

    var codingPath: [any CodingKey] { writer.draft.pointee.path }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(keyed(Key.self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { unkeyed }
    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func keyed<Key: CodingKey>(_: Key.Type) -> JSONKeyedEncoding<Key> {
        let place = writer.draft.pointee.open(isObject: true, in: slot)
        return JSONKeyedEncoding(writer: writer, place: place)
    }

    var unkeyed: JSONUnkeyedEncoding {
        let place = writer.draft.pointee.open(isObject: false, in: slot)
        return JSONUnkeyedEncoding(writer: writer, place: place)
    }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
    func encodeNil() throws { throw writer.refuse("null") }
    func encode(_: Double) throws { throw writer.refuse("a Double", Double.self) }
    func encode(_: Float) throws { throw writer.refuse("a Float", Float.self) }
    func encode(_ value: Bool) throws {
        try writer.draft.pointee.take(slot)
        writer.draft.pointee.write(value)
    }
    func encode(_ value: String) throws {
        try writer.draft.pointee.take(slot)
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
    func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: self) }

    private func integer(_ value: some FixedWidthInteger) throws {
        try writer.draft.pointee.take(slot)
        try writer.draft.pointee.write(value)
    }
}
