/// A line that has been scanned once and can be read in parts.
///
/// The scan checks the whole line as `JSONLineDecoder` describes; after that, members are found
/// and decoded without another look at the rest. It holds a copy of the line, so the bytes it was
/// made from may go away. It is for one thread at a time: it remembers the member found last.
public struct JSONScan {
    private let table: JSONTable

    /// Scans `bytes`; throws `DecodingError.dataCorrupted` at the first fault.
    public init(_ bytes: UnsafeRawBufferPointer) throws {
        try self.init(bytes, depth: 0)
    }

    /// Scans a value that stands in a line within `depth` other values.
    init(_ bytes: UnsafeRawBufferPointer, depth: Int) throws {
        do {
            table = try JSONTable(scanning: bytes, depth: depth)
        } catch {
            throw error.corrupted
        }
    }

    /// Scans `bytes`; throws `DecodingError.dataCorrupted` at the first fault.
    public init(_ bytes: [UInt8]) throws {
        self = try bytes.withUnsafeBytes { try JSONScan($0) }
    }

    /// A member of the outermost object: where its key and its value stand.
    ///
    /// Belongs to the scan that gave it.
    public struct Member: Sendable {
        /// Offsets of the key's bytes, without quotation marks, escapes as written.
        public let key: Range<Int>
        /// Offsets of the value's bytes, a text with its quotation marks.
        public let value: Range<Int>

        let index: UInt32
    }

    /// The whole, as a member that has no key.
    var root: Member { Member(key: 0..<0, value: 0..<Int(table[table.missing].start), index: 0) }

    /// Whether the line is an object; an array or a single value is JSON too.
    public var isObject: Bool { table[0].kind == .object }

    /// Returns the members of the outermost object, in the order in which they are written.
    ///
    /// Throws `DecodingError.typeMismatch` if the line is not an object.
    public func members() throws -> [Member] {
        guard table[0].kind == .object else { throw table.mismatch([String: Any].self, at: 0) }
        var members: [Member] = []
        var key: UInt32 = 1
        while key != table[0].next {
            members.append(member(at: key + 1))
            key = table[key + 1].next
        }
        return members
    }

    /// Returns the member of the outermost object under `name`; nil if it has none.
    ///
    /// Quickest in the order in which the members are written.
    public func member(_ name: StaticString) -> Member? {
        guard table[0].kind == .object, name.hasPointerRepresentation else { return nil }
        let key = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return table.value(of: key, in: 0).map(member(at:))
    }

    private func member(at index: UInt32) -> Member {
        let key = table[index - 1]
        let value = table[index]
        let isText = value.kind == .text || value.kind == .escapedText
        let quote = isText ? 1 : 0
        return Member(
            key: Int(key.start)..<Int(key.end),
            value: (Int(value.start) - quote)..<(Int(value.end) + quote), index: index)
    }

    // MARK: - Reading a member

    /// Decodes the whole line; errors are those of `JSONLineDecoder`.
    public func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try decode(type, atIndex: 0)
    }

    /// Decodes the value of one member; errors are those of `JSONLineDecoder`.
    public func decode<Value: Decodable>(_ type: Value.Type, at member: Member) throws -> Value {
        try decode(type, atIndex: member.index)
    }

    private func decode<Value: Decodable>(
        _: Value.Type, atIndex index: UInt32
    ) throws -> Value {
        do {
            return try Value(from: JSONValueDecoder(table: table, index: index))
        } catch let error as DecodingError {
            throw error.redacted
        }
    }

    /// Returns the text of a member; throws `DecodingError` if it is no text.
    public func string(at member: Member) throws -> String {
        try table.string(at: member.index)
    }

    /// Returns the integer of a member; throws `DecodingError` if it is none, or none of 64 bits.
    public func integer(at member: Member) throws -> Int64 {
        try table.integer(Int64.self, at: member.index)
    }

    /// Calls `body` with the bytes of a range of the line, as a member's `value`.
    ///
    /// The bytes are valid during the call only. The part of `range` outside the line is left out.
    public func withBytes<Result>(
        of range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        let part = range.clamped(to: 0..<Int(table[table.missing].start))
        return try body(
            UnsafeBufferPointer(start: table.bytes + part.lowerBound, count: part.count))
    }
}

@available(*, unavailable, message: "A scan is for one thread at a time.")
extension JSONScan: Sendable {}
