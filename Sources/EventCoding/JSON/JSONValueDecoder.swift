/// The decoder of one value: the table and the value's index in it.
///
/// Small enough to travel in an existential without an allocation.
struct JSONValueDecoder: Decoder {
    let table: JSONTable
    let index: UInt32

    var codingPath: [any CodingKey] { table.path(to: index) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try JSONKeyedDecoding(table: table, object: index))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try JSONUnkeyedDecoding(table: table, array: index)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { table[index].kind == .null }
    func decode(_: Bool.Type) throws -> Bool { try table.bool(at: index) }
    func decode(_: String.Type) throws -> String { try table.string(at: index) }
    func decode(_: Double.Type) throws -> Double { throw table.mismatch(Double.self, at: index) }
    func decode(_: Float.Type) throws -> Float { throw table.mismatch(Float.self, at: index) }
    func decode(_ type: Int.Type) throws -> Int { try table.integer(type, at: index) }
    func decode(_ type: Int8.Type) throws -> Int8 { try table.integer(type, at: index) }
    func decode(_ type: Int16.Type) throws -> Int16 { try table.integer(type, at: index) }
    func decode(_ type: Int32.Type) throws -> Int32 { try table.integer(type, at: index) }
    func decode(_ type: Int64.Type) throws -> Int64 { try table.integer(type, at: index) }
    func decode(_ type: Int128.Type) throws -> Int128 { try table.integer(type, at: index) }
    func decode(_ type: UInt.Type) throws -> UInt { try table.integer(type, at: index) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try table.integer(type, at: index) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try table.integer(type, at: index) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try table.integer(type, at: index) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try table.integer(type, at: index) }
    func decode(_ type: UInt128.Type) throws -> UInt128 { try table.integer(type, at: index) }

    func decode<Value: Decodable>(_: Value.Type) throws -> Value { try Value(from: self) }
}
