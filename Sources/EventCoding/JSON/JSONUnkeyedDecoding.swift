/// The values of one array, in their order.
///
/// Small enough to travel in an existential without an allocation.
struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    let table: JSONTable
    let array: UInt32
    private var next: UInt32
    private var position: UInt32 = 0

    init(table: JSONTable, array: UInt32) throws {
        guard table[array].kind == .array else { throw table.mismatch([Any].self, at: array) }
        self.table = table
        self.array = array
        next = array + 1
    }

    var codingPath: [any CodingKey] { table.path(to: array) }
    var count: Int? { Int(table[array].mark) }
    var currentIndex: Int { Int(position) }
    var isAtEnd: Bool { next == table[array].next }

    /// Reads the next value; stays where it is when that fails.
    @inline(__always)
    private mutating func take<Value>(
        _: Value.Type, _ read: (UInt32) throws -> Value
    ) throws -> Value {
        guard !isAtEnd else {
            let fault = JSONFault(kind: .pastTheEnd, offset: Int(table[array].end))
            throw DecodingError.valueNotFound(Value.self, fault.context(path: codingPath))
        }
        let value = try read(next)
        next = table[next].next
        position += 1
        return value
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd else { return try take(Bool.self) { _ in false } }
        guard table[next].kind == .null else { return false }
        return try take(Bool.self) { _ in true }
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool {
        try take(type) { [table] in try table.bool(at: $0) }
    }
    mutating func decode(_ type: String.Type) throws -> String {
        try take(type) { [table] in try table.string(at: $0) }
    }
    mutating func decode(_ type: Double.Type) throws -> Double {
        try take(type) { [table] in throw table.mismatch(type, at: $0) }
    }
    mutating func decode(_ type: Float.Type) throws -> Float {
        try take(type) { [table] in throw table.mismatch(type, at: $0) }
    }
    mutating func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    mutating func decode(_ type: Int128.Type) throws -> Int128 { try integer(type) }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try integer(type) }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try take(type) { [table] in try Value(from: JSONValueDecoder(table: table, index: $0)) }
    }

    private mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws -> Value {
        try take(type) { [table] in try table.integer(type, at: $0) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy _: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try take(KeyedDecodingContainer<Nested>.self) { [table] in
            KeyedDecodingContainer(try JSONKeyedDecoding<Nested>(table: table, object: $0))
        }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try take((any UnkeyedDecodingContainer).self) { [table] in
            try JSONUnkeyedDecoding(table: table, array: $0)
        }
    }

    mutating func superDecoder() throws -> any Decoder {
        try take((any Decoder).self) { [table] in JSONValueDecoder(table: table, index: $0) }
    }
}
