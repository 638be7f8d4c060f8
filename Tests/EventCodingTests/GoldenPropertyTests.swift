import Casework
import Testing

@testable import EventCoding

@Suite("Any event")
struct GoldenPropertyTests {
    @Test(
        "Any event is found again in its line, which is written again the same",
        arguments: EventType.allCases)
    func roundTrip(_ type: EventType) throws {
        var seed = JSONSeed.chosen(41)
        for round in 0..<200 {
            let name = Comment(rawValue: "seed \(seed.seed), round \(round)")
            let event = try seed.event(type)
            let envelope = try seed.envelope(of: event)
            let line = try EventCoder.encode(event, in: envelope)
            let (recorded, again) = try Reading.decodeWhole(line)
            #expect(
                recorded
                    == Recorded(
                        event: event, position: envelope.position,
                        recordedAt: envelope.recordedAt, ordinals: envelope.ordinals), name)
            #expect(again == envelope, name)
            #expect(try EventCoder.encode(recorded.event, in: again) == line, name)
            #expect(throws: Never.self, name) { try Reading.check(line) }
        }
    }

    @Test("Any line is as its schemas describe it", arguments: EventType.allCases)
    func described(_ type: EventType) throws {
        var seed = JSONSeed.chosen(42)
        var expressions = Expressions()
        let schema = try #require(type.schemas.last)
        for round in 0..<40 {
            let event = try seed.event(type)
            let bytes = try EventCoder.encode(event, in: seed.envelope(of: event))
            let line = try GoldenLine(bytes)
            let name = "seed \(seed.seed), round \(round)"
            let members = LineSchema.members.map {
                (name: $0.name, keywords: $0.keywords, isRequired: $0.isRequired)
            }
            try expressions.demand(line, of: members, name)
            let fields = schema.fields.map {
                (name: $0.name, keywords: $0.kind.keywords, isRequired: $0.isRequired)
            }
            try expressions.demand(line.data, of: fields, name)
        }
    }
}

/// Compares members with what the table says of them; keeps the expressions it has compiled.
private struct Expressions {
    private var compiled: [String: Regex<AnyRegexOutput>] = [:]

    mutating func demand(
        _ line: GoldenLine,
        of members: [(name: String, keywords: [(String, SchemaJSON)], isRequired: Bool)],
        _ name: String
    ) throws {
        #expect(line.names == members.map(\.name).filter(line.names.contains), "\(name)")
        for member in members {
            guard let value = line.value(member.name) else {
                #expect(!member.isRequired, "\(name): \(member.name)")
                continue
            }
            for (keyword, demanded) in member.keywords {
                let isMet = try meets(value, keyword, demanded)
                #expect(isMet, "\(name): \(member.name), \(keyword)")
            }
        }
    }

    /// Says whether the value, as it is written, is as one keyword of a schema demands.
    private mutating func meets(
        _ value: String, _ keyword: String, _ demanded: SchemaJSON
    ) throws -> Bool {
        switch (keyword, demanded) {
        case ("pattern", .text(let pattern)):
            let expression =
                try compiled[pattern] ?? Regex(pattern).matchingSemantics(.unicodeScalar)
            compiled[pattern] = expression
            return value.dropFirst().dropLast().wholeMatch(of: expression) != nil
        case ("enum", .list(let values)):
            return values.contains { $0.compact == Array(value.utf8) }
        case ("const", let constant): return constant.compact == Array(value.utf8)
        case ("minimum", .integer(let least)): return try #require(Int(value)) >= least
        case ("maximum", .integer(let most)): return try #require(Int(value)) <= most
        case ("maxLength", .integer(let most)): return value.utf8.count - 2 <= most
        case ("minLength", .integer(let least)): return value.utf8.count - 2 >= least
        case ("type", .text("string")): return value.hasPrefix("\"")
        case ("type", .text("integer")): return Int(value) != nil
        case ("type", .text("array")): return value.hasPrefix("[") && value.hasSuffix("]")
        case ("items", .object(let keywords)):
            return try items(value).allSatisfy { item in
                try keywords.allSatisfy { try meets(item, $0.0, $0.1) }
            }
        case ("minItems", .integer(let least)): return items(value).count >= least
        case ("uniqueItems", .flag(true)):
            return Set(items(value)).count == items(value).count
        case ("type", .text("object")), ("$ref", .text): return value.hasPrefix("{")
        case ("format", .text("date")): return Day(value.dropFirst().dropLast()) != nil
        case ("format", .text("date-time")): return Instant(value.dropFirst().dropLast()) != nil
        case ("format", .text("uri-reference")): return true
        default: return false
        }
    }

    /// Returns the values of a list of codes, as they are written; no code has a comma.
    private func items(_ list: String) -> [String] {
        list.dropFirst().dropLast().split(separator: ",").map(String.init)
    }
}
