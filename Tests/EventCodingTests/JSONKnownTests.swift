import Casework
import Testing

@testable import EventCoding

/// In an object the values of events are read and written by their text; in an array by their types.
@Suite("Values known by their type")
struct JSONKnownTests {
    @Test("A text is read in an object as its type reads it in an array, or refused the same")
    func texts() throws {
        var seed = JSONSeed.chosen(45)
        for text in Self.texts {
            try compareAll("\"\(text)\"")
            for _ in 0..<60 {
                var mutant = Array(text.utf8)
                for _ in 0...seed.below(2) { seed.damage(&mutant) }
                try compareAll("\"\(String(decoding: mutant, as: UTF8.self))\"")
            }
        }
    }

    @Test("What is no text is refused in an object as in an array")
    func others() throws {
        for value in [
            "7", "1.5", "true", "null", "{}", "[]", "{\"subject\":\"person/P-AZ-000001\"}",
        ] {
            try compareAll(value)
        }
    }

    @Test("A sealed part is read as its members say, in whatever order and form they stand")
    func sealedParts() throws {
        var seed = JSONSeed.chosen(46)
        let digits = String(repeating: "0a", count: 32)
        let members = [
            "\"subject\":\"person/P-AZ-000001\"", "\"part\":\"remark\"", "\"commit\":\"\(digits)\"",
            "\"sealed\":\"AQAA/+==\"",
        ]
        for round in 0..<400 {
            var chosen = members
            if seed.chance(50) { chosen.shuffle(using: &seed) }
            if seed.chance(30) { chosen.remove(at: seed.below(chosen.count)) }
            if seed.chance(30) { chosen.append("\"more\":\(round)") }
            var text = Array(("{" + chosen.joined(separator: ",") + "}").utf8)
            if seed.chance(60) { seed.damage(&text) }
            try compare(SealedPart.self, String(decoding: text, as: UTF8.self))
        }
    }

    private static let texts = [
        "P-AZ-000001", "P-AZ-1234567", "P-AZ-000977/d2", "P-AZ-000977/v10", "AZE", "BAK-GYD",
        "2026-03-01", "2026-03-01T05:12:00Z", "2026-03-01T05:12:00.000100Z",
        "2026-03-01T09:12+04:00", "entry", "exit", "visaFree", "unexamined", "none", "F", "X",
        "passport", "other", "", "İstanbul", "\\u0041ZE",
    ]

    private func compareAll(_ value: String) throws {
        try compare(PersonID.self, value)
        try compare(Instant.self, value)
        try compare(Day.self, value)
        try compare(StateCode.self, value)
        try compare(CheckpointCode.self, value)
        try compare(DocumentName.self, value)
        try compare(VisaName.self, value)
        try compare(Direction.self, value)
        try compare(EntryGround.self, value)
        try compare(Sex.self, value)
        try compare(DocumentKind.self, value)
        try compare(SealedPart.self, value)
    }

    private struct Held<Value: Codable>: Codable {
        let v: Value
        let w: Value?
    }

    private func compare<Value: Codable & Equatable>(_: Value.Type, _ value: String) throws {
        // What is no JSON never comes as far as a type.
        guard (try? JSONScan(Array(value.utf8))) != nil else { return }
        let name = Comment(rawValue: "\(Value.self) from \(value)")
        let inArray = Result { try read([Value].self, "[    \(value),     \(value)]") }
        let inObject = Result { try read(Held<Value>.self, "{\"v\":\(value),\"w\":\(value)}") }
        switch (inArray, inObject) {
        case (.success(let array), .success(let object)):
            #expect(array == [object.v, object.w], name)
            let line = String(decoding: try JSONLineEncoder().encode(array[0]), as: UTF8.self)
            #expect(
                try String(decoding: JSONLineEncoder().encode(object), as: UTF8.self)
                    == "{\"v\":\(line),\"w\":\(line)}", name)
            let sorted = String(
                decoding: try JSONLineEncoder(keys: .sorted).encode(array[0]), as: UTF8.self)
            #expect(
                try String(
                    decoding: JSONLineEncoder(keys: .sorted).encode(object), as: UTF8.self)
                    == "{\"v\":\(sorted),\"w\":\(sorted)}", name)
        case (.failure(let left), .failure(let right)):
            let kinds = (JSONFault.within(left)?.kind, JSONFault.within(right)?.kind)
            #expect(kinds.0 == kinds.1, name)
        default: Issue.record(name)
        }
    }

    private func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONLineDecoder().decode(type, from: Array(text.utf8))
    }
}
