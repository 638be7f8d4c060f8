import Casework
import EventCoding
import Testing

/// The members of an object of JSON as they are written, so that a test can damage one of them.
struct GoldenLine {
    var members: [(name: String, value: String)]

    init(_ bytes: [UInt8]) throws {
        let scan = try JSONScan(bytes)
        members = try scan.members().map { member in
            (
                scan.withBytes(of: member.key) { String(decoding: $0, as: UTF8.self) },
                scan.withBytes(of: member.value) { String(decoding: $0, as: UTF8.self) }
            )
        }
    }

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    var names: [String] { members.map(\.name) }

    var text: String {
        "{" + members.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// The value of a member as it is written; nil if there is none.
    func value(_ name: String) -> String? { members.first { $0.name == name }?.value }

    /// The payload.
    var data: GoldenLine {
        get throws { try GoldenLine(#require(value("data"))) }
    }

    func without(_ name: String) -> GoldenLine {
        var copy = self
        copy.members.removeAll { $0.name == name }
        return copy
    }

    /// Returns the line with the member's value replaced, or with the member at its end.
    func with(_ name: String, _ value: String) -> GoldenLine {
        var copy = self
        if let index = members.firstIndex(where: { $0.name == name }) {
            copy.members[index].value = value
        } else {
            copy.members.append((name, value))
        }
        return copy
    }

    func with(data: GoldenLine) -> GoldenLine { with("data", data.text) }
}

/// What a line is read as, for tests that hold lines as arrays.
enum Reading {
    static func decode(_ line: [UInt8]) throws -> Recorded {
        try line.withUnsafeBytes { try EventCoder.decode($0) }
    }

    static func decodeWhole(_ line: [UInt8]) throws -> (recorded: Recorded, envelope: Envelope) {
        try line.withUnsafeBytes { try EventCoder.decodeWhole($0) }
    }

    static func check(_ line: [UInt8]) throws {
        try line.withUnsafeBytes { try EventCoder.check($0) }
    }
}
