/// The members of one object, found by comparing bytes.
struct JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let table: JSONTable
    let object: UInt32

    init(table: JSONTable, object: UInt32) throws {
        guard table[object].kind == .object else {
            throw table.mismatch([String: Any].self, at: object)
        }
        self.table = table
        self.object = object
    }

    var codingPath: [any CodingKey] { table.path(to: object) }

    var allKeys: [Key] {
        var keys: [Key] = []
        var index = object + 1
        while index != table[object].next {
            if let key = Key(stringValue: table.text(table[index])) { keys.append(key) }
            index = table[index + 1].next
        }
        return keys
    }

    @inline(__always)
    private func find(_ key: Key) -> UInt32? {
        var name = key.stringValue
        return name.withUTF8 { table.value(of: $0, in: object) }
    }

    @inline(__always)
    private func index(_ key: Key) throws -> UInt32 {
        guard let index = find(key) else { throw table.keyNotFound(key, in: object) }
        return index
    }

    /// The index of a value that is there and not null.
    @inline(__always)
    private func present(_ key: Key) -> UInt32? {
        guard let index = find(key), table[index].kind != .null else { return nil }
        return index
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { table[try index(key)].kind == .null }

    func decode(_: Bool.Type, forKey key: Key) throws -> Bool {
        try table.bool(at: index(key))
    }
    func decode(_: String.Type, forKey key: Key) throws -> String {
        try table.string(at: index(key))
    }
    func decode(_: Double.Type, forKey key: Key) throws -> Double {
        throw table.mismatch(Double.self, at: try index(key))
    }
    func decode(_: Float.Type, forKey key: Key) throws -> Float {
        throw table.mismatch(Float.self, at: try index(key))
    }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
        try table.integer(type, at: index(key))
    }
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 {
        try table.integer(type, at: index(key))
    }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try table.value(type, at: try index(key))
    }
}

// The kinds that events have most: one search instead of the three of the default.
extension JSONKeyedDecoding {
    func decodeIfPresent(_: Bool.Type, forKey key: Key) throws -> Bool? {
        try present(key).map { try table.bool(at: $0) }
    }
    func decodeIfPresent(_: String.Type, forKey key: Key) throws -> String? {
        try present(key).map { try table.string(at: $0) }
    }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        try present(key).map { try table.integer(type, at: $0) }
    }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
        try present(key).map { try table.integer(type, at: $0) }
    }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let index = present(key) else { return nil }
        return try table.value(type, at: index)
    }
}

extension JSONKeyedDecoding {
    func nestedContainer<Nested: CodingKey>(
        keyedBy _: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(try JSONKeyedDecoding<Nested>(table: table, object: index(key)))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try JSONUnkeyedDecoding(table: table, array: index(key))
    }

    func superDecoder() throws -> any Decoder { parent(JSONPathKey(stringValue: "super")) }
    func superDecoder(forKey key: Key) throws -> any Decoder { parent(key) }

    /// The decoder under `key`, of a null if there is none: the superclass then says what it misses.
    private func parent(_ key: some CodingKey) -> JSONValueDecoder {
        var name = key.stringValue
        let found = name.withUTF8 { table.value(of: $0, in: object) }
        return JSONValueDecoder(table: table, index: found ?? table.missing)
    }
}
