import EventCoding

/// A line of JSON as a cell, its members in the order in which they are written.
struct JSONCell: Decodable {
    let cell: Cell

    /// Reads `line`; throws `DecodingError`.
    static func reading(_ line: [UInt8]) throws -> Cell {
        try JSONLineDecoder().decode(JSONCell.self, from: line).cell
    }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: AnyKey.self) {
            cell = .object(
                try container.allKeys.map { key in
                    Cell.Member(
                        key.stringValue, try container.decode(JSONCell.self, forKey: key).cell)
                })
        } else if var container = try? decoder.unkeyedContainer() {
            var items: [Cell] = []
            while !container.isAtEnd { items.append(try container.decode(JSONCell.self).cell) }
            cell = .list(items)
        } else {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                cell = .absent
            } else if let text = try? container.decode(String.self) {
                cell = .text(text)
            } else if let value = try? container.decode(Bool.self) {
                cell = .boolean(value)
            } else {
                cell = .integer(try container.decode(Int.self))
            }
        }
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
