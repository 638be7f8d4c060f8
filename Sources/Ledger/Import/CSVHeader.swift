/// Finds the columns of a file by the names in its header, in whatever order they stand.
public struct CSVHeader: Equatable, Sendable {
    /// The names that were found, in the order in which they were asked for.
    public let found: [String]
    /// The required names that the file does not have.
    public let missing: [String]
    /// The names of the file that nobody asked for, in its order; their values are not read.
    public let unknown: [String]
    /// The names that stand more than once, in the order of the file.
    public let repeated: [String]
    /// The byte that probably separates the fields, when it is not the one that was used.
    public let likelyDelimiter: UInt8?
    /// The fields that every record must have.
    public let fieldCount: Int

    private let positions: [Int]

    /// Whether every required column stands in the file, and none twice.
    public var isUsable: Bool { missing.isEmpty && repeated.isEmpty }

    /// Matches the names of `record`, the first of the file, with those asked for.
    ///
    /// Names are compared byte by byte, without the spaces around them. `delimiter` is the one the
    /// record was read with.
    public init(
        _ record: CSVRecord, required: [String], optional: [String] = [], delimiter: UInt8 = 0x2C
    ) {
        let names = record.fields.map { CSVHeader.trimmed(Array($0.utf8)) }
        let asked = (required + optional).map { Array($0.utf8) }
        let places = asked.map { name in names.firstIndex(of: name) }
        found = zip(required + optional, places).compactMap { $1 == nil ? nil : $0 }
        positions = places.compactMap { $0 }
        missing = zip(required, places).compactMap { $1 == nil ? $0 : nil }
        unknown = names.filter { !asked.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
        repeated = names.indices.filter { index in
            names.firstIndex(of: names[index]).map { first in
                first < index && names[first..<index].count(where: { $0 == names[index] }) == 1
            } ?? false
        }.map { String(decoding: names[$0], as: UTF8.self) }
        fieldCount = names.count
        likelyDelimiter = CSVHeader.betterDelimiter(
            than: delimiter, for: names, finding: asked, already: positions.count)
    }

    /// Returns the value of the column `name` in `record`; nil if the file has no such column.
    public func value(of name: String, in record: CSVRecord) -> String? {
        guard let place = place(of: name), place < record.fields.count else { return nil }
        return record.fields[place]
    }

    /// Returns the place, from 0, of the column `name`; nil if the file has no such column.
    func place(of name: String) -> Int? {
        found.firstIndex { $0.utf8.elementsEqual(name.utf8) }.map { positions[$0] }
    }

    /// Returns the delimiter that would find more of the names; nil if none would.
    private static func betterDelimiter(
        than used: UInt8, for names: [[UInt8]], finding asked: [[UInt8]], already: Int
    ) -> UInt8? {
        let line = Array(names.joined(separator: [used]))
        var best: (delimiter: UInt8, count: Int)?
        for candidate: UInt8 in [0x2C, 0x3B, 0x09, 0x7C] where candidate != used {
            let parts = line.split(separator: candidate).map { trimmed(Array($0)) }
            let count = asked.count { parts.contains($0) }
            if count > best?.count ?? already { best = (candidate, count) }
        }
        return best?.delimiter
    }

    private static func trimmed(_ name: [UInt8]) -> [UInt8] {
        let head = name.drop { $0 == 0x20 }
        let last = head.lastIndex { $0 != 0x20 }
        return last.map { Array(head[...$0]) } ?? []
    }
}
