/// The fields that `--fields` asks for, in its order.
struct FieldSelection: Equatable, Sendable {
    /// Positions among the fields that there are, from 0.
    let positions: [Int]

    /// Why a list of fields cannot be used.
    enum Problem: Error, Equatable {
        case unknown(field: String, nearest: String?)
        /// The same field twice, which an object cannot hold.
        case repeated(field: String)
        /// Nothing between two commas.
        case emptyName
    }

    /// What the value of `--fields` asks for.
    enum Request: Equatable, Sendable {
        /// Every field: the option was not given.
        case everything
        /// The names of the fields instead of the data: the value was empty.
        case names
        case chosen(FieldSelection)
    }

    /// Returns what `text` asks of the fields `available`; spaces around a name are passed over.
    static func read(
        _ text: String?, available: [String]
    ) throws(Problem) -> Request {
        guard let text else { return .everything }
        guard text.utf8.contains(where: { $0 != 0x20 }) else { return .names }
        var positions: [Int] = []
        for part in text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false) {
            let name = trimmed(part)
            guard !name.isEmpty else { throw .emptyName }
            let match = available.firstIndex { $0.utf8.elementsEqual(name.utf8) }
            guard let match else {
                throw .unknown(field: name, nearest: Nearest.word(to: name, among: available))
            }
            guard !positions.contains(match) else { throw .repeated(field: name) }
            positions.append(match)
        }
        return .chosen(FieldSelection(positions: positions))
    }

    /// Returns the names of `available`, one on each line.
    static func listing(_ available: [String]) -> String {
        available.map { $0 + "\n" }.joined()
    }

    /// Returns the chosen ones of `items`, in the order asked for.
    func applied<Item>(to items: [Item]) -> [Item] {
        positions.map { items[$0] }
    }

    private static func trimmed(_ part: Substring.UTF8View) -> String {
        let head = part.drop { $0 == 0x20 }
        let end = head.lastIndex { $0 != 0x20 }.map { head.index(after: $0) }
        return String(Substring(head[..<(end ?? head.startIndex)]))
    }
}
