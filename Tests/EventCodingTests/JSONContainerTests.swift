import Foundation
import Testing

@testable import EventCoding

@Suite("Containers within containers")
struct JSONContainerTests {
    /// Writes and reads by every kind of nested container.
    private struct Handmade: Codable, Equatable {
        var x = 1
        var names = ["a", "b"]
        var inner = 7
        var deep = [3, 4]

        enum Keys: String, CodingKey { case x, list, object, empty }
        enum InnerKeys: String, CodingKey { case inner, deep }

        init() {}

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            x = try container.decode(Int.self, forKey: .x)
            var list = try container.nestedUnkeyedContainer(forKey: .list)
            names = []
            while !list.isAtEnd { names.append(try list.decode(String.self)) }
            let object = try container.nestedContainer(keyedBy: InnerKeys.self, forKey: .object)
            inner = try object.decode(Int.self, forKey: .inner)
            var deep = try object.nestedUnkeyedContainer(forKey: .deep)
            var numbers = try deep.nestedUnkeyedContainer()
            self.deep = [try numbers.decode(Int.self), try numbers.decode(Int.self)]
            let last = try deep.nestedContainer(keyedBy: InnerKeys.self)
            guard last.allKeys.isEmpty, deep.isAtEnd, deep.count == 2, deep.currentIndex == 2
            else { throw CancellationError() }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(x, forKey: .x)
            var list = container.nestedUnkeyedContainer(forKey: .list)
            for name in names { try list.encode(name) }
            var object = container.nestedContainer(keyedBy: InnerKeys.self, forKey: .object)
            try object.encode(inner, forKey: .inner)
            var deep = object.nestedUnkeyedContainer(forKey: .deep)
            var numbers = deep.nestedUnkeyedContainer()
            for number in self.deep { try numbers.encode(number) }
            _ = deep.nestedContainer(keyedBy: InnerKeys.self)
            _ = container.superEncoder(forKey: .empty)
        }
    }

    @Test("Nested containers are closed where the next value begins")
    func nested() throws {
        let line = try JSONLineEncoder().encode(Handmade())
        let expected =
            #"{"x":1,"list":["a","b"],"object":{"inner":7,"deep":[[3,4],{}]},"empty":{}}"#
        #expect(String(decoding: line, as: UTF8.self) == expected)
        #expect(try JSONLineDecoder().decode(Handmade.self, from: line) == Handmade())
        #expect(try JSONDecoder().decode(Handmade.self, from: Data(line)) == Handmade())
    }

    private class Paper: Codable {
        var number = 5
    }

    private final class Passport: Paper {
        var country = "AZ"
        enum CodingKeys: CodingKey { case country }

        override init() { super.init() }

        required init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            country = try container.decode(String.self, forKey: .country)
            try super.init(from: container.superDecoder())
        }

        override func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(country, forKey: .country)
            try super.encode(to: container.superEncoder())
        }
    }

    @Test("A superclass has its own object")
    func superclass() throws {
        let passport = Passport()
        passport.number = 6
        let line = try JSONLineEncoder().encode(passport)
        #expect(String(decoding: line, as: UTF8.self) == #"{"country":"AZ","super":{"number":6}}"#)
        #expect(try JSONLineDecoder().decode(Passport.self, from: line).number == 6)
        #expect(throws: DecodingError.self) {
            try JSONLineDecoder().decode(Passport.self, from: #"{"country":"AZ"}"#.utf8)
        }
    }

    private struct Joined: Encodable {
        var first = ["a": 1]
        var second: [String: Int]
        func encode(to encoder: any Encoder) throws {
            try first.encode(to: encoder)
            try second.encode(to: encoder)
        }
    }

    @Test("Two halves of one object are joined, unless they have a key in common")
    func joined() throws {
        let line = try JSONLineEncoder().encode(Joined(second: ["b": 2]))
        #expect(String(decoding: line, as: UTF8.self) == #"{"a":1,"b":2}"#)
        #expect(throws: EncodingError.self) {
            try JSONLineEncoder().encode(Joined(second: ["a": 2]))
        }
    }

    private struct Late: Encodable {
        enum Keys: CodingKey { case a, b }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            var list = container.nestedUnkeyedContainer(forKey: .a)
            try container.encode(1, forKey: .b)
            try list.encode(2)
        }
    }

    private struct Twice: Encodable {
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(1)
            try container.encode(2)
        }
    }

    @Test("What comes too late, or twice, is refused")
    func tooLate() {
        #expect(throws: EncodingError.self) { try JSONLineEncoder().encode(Late()) }
        #expect(throws: EncodingError.self) { try JSONLineEncoder().encode(Twice()) }
        #expect(throws: EncodingError.self) { try JSONLineEncoder().encode(["a": [Twice()]]) }
    }

    @Test("A value that writes nothing is an empty object, as in Foundation")
    func empty() throws {
        struct Nothing: Encodable {
            func encode(to _: any Encoder) {}
        }
        let line = try JSONLineEncoder().encode([Nothing(), Nothing()])
        #expect(String(decoding: line, as: UTF8.self) == "[{},{}]")
        #expect(try JSONEncoder().encode([Nothing(), Nothing()]) == Data(line))
    }

    @Test("Of a hundred keys the one that comes twice is refused, written or read")
    func manyKeys() throws {
        let many = Dictionary(uniqueKeysWithValues: (0..<100).map { ("key\($0)", $0) })
        let line = try JSONLineEncoder().encode(many)
        #expect(try JSONLineDecoder().decode([String: Int].self, from: line) == many)
        let twice = line.dropLast() + Array(#","key57":1}"#.utf8)
        #expect(throws: DecodingError.self) {
            try JSONLineDecoder().decode([String: Int].self, from: twice)
        }
        struct Pair: Encodable {
            var many: [String: Int]
            func encode(to encoder: any Encoder) throws {
                try many.encode(to: encoder)
                try ["key57": 1].encode(to: encoder)
            }
        }
        #expect(throws: EncodingError.self) { try JSONLineEncoder().encode(Pair(many: many)) }
    }
}
