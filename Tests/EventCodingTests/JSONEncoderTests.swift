import Testing

@testable import EventCoding

@Suite("Writing lines of JSON")
struct JSONEncoderTests {
    private func line(
        _ value: some Encodable, _ keys: JSONLineEncoder.KeyOrder = .declared
    ) throws -> String {
        String(decoding: try JSONLineEncoder(keys: keys).encode(value), as: UTF8.self)
    }

    @Test(
        "Texts are escaped as RFC 8785 escapes them",
        arguments: [
            ("\"", #""\"""#), ("\\", #""\\""#), ("\u{8}", #""\b""#), ("\u{c}", #""\f""#),
            ("\n", #""\n""#), ("\r", #""\r""#), ("\t", #""\t""#), ("\u{0}", #""\u0000""#),
            ("\u{b}", #""\u000b""#), ("\u{f}", #""\u000f""#), ("\u{10}", #""\u0010""#),
            ("\u{1f}", #""\u001f""#), ("\u{7f}", "\"\u{7f}\""), ("a/b", #""a/b""#),
            ("Əliyev 😀 \u{2028}", "\"Əliyev 😀 \u{2028}\""), ("", #""""#),
            ("1234567\n9\"abcdefgh\u{1}", #""1234567\n9\"abcdefgh\u0001""#),
            ("\n\n\n\n\n\n\n\n\n\n\n\n", #""\n\n\n\n\n\n\n\n\n\n\n\n""#),
            ("é\u{301}€$\u{f}\nA'B\"\\\\\"/", "\"é\u{301}€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""),
        ])
    func escaping(text: String, expected: String) throws {
        #expect(try Array(line(text).utf8) == Array(expected.utf8))
    }

    @Test("A long text is written whole, whatever it needs to be escaped")
    func longTexts() throws {
        for length in [1000, 1013, 1014, 1015, 1016, 5000] {
            #expect(try line(String(repeating: "a", count: length)).utf8.count == length + 2)
            let controls = String(repeating: "\u{1}", count: length)
            #expect(try line(controls).utf8.count == length * 6 + 2)
        }
    }

    @Test("Integers are written in digits, to the ends of their types")
    func integers() throws {
        #expect(
            try line([Int64.min, -1, 0, 9, 10, 99, 100, .max])
                == "[-9223372036854775808,-1,0,9,10,99,100,9223372036854775807]")
        #expect(
            try line([UInt64.max, 10_000_000_000_000_000_000, 9_999_999_999_999_999_999])
                == "[18446744073709551615,10000000000000000000,9999999999999999999]")
        #expect(try line([Int8.min, .max]) == "[-128,127]")
        #expect(try line([UInt128.max]) == "[340282366920938463463374607431768211455]")
        #expect(try line([Int128.min]) == "[-170141183460469231731687303715884105728]")
    }

    private struct Permit: Codable {
        var validThrough = "2027-01-19"
        var number = 388
        var remark: String?
        var holder = Holder()
        var articles = ["45.1", "46"]
        var office = SampleOffice.baku
        struct Holder: Codable {
            var person = "P-AZ-000977"
            var minor = false
        }
    }

    @Test("Keys stand in the order of declaration, and what is absent is left out")
    func declaredOrder() throws {
        let expected = #"""
            {"validThrough":"2027-01-19","number":388,"holder":{"person":"P-AZ-000977",\#
            "minor":false},"articles":["45.1","46"],"office":"BAK"}
            """#
        #expect(try line(Permit()) == expected)
        #expect(try line(Permit(remark: "x")).contains(#""number":388,"remark":"x","holder""#))
    }

    @Test("In sorted order the keys of every object stand by their bytes")
    func sortedOrder() throws {
        let expected = #"""
            {"articles":["45.1","46"],"holder":{"minor":false,"person":"P-AZ-000977"},\#
            "number":388,"office":"BAK","validThrough":"2027-01-19"}
            """#
        #expect(try line(Permit(), .sorted) == expected)
        #expect(
            try line(["b": 1, "a b": 2, "a": 3, "a!": 4, "B": 5, "": 6, "aa": 7], .sorted)
                == #"{"":6,"B":5,"a":3,"a b":2,"a!":4,"aa":7,"b":1}"#)
        #expect(
            try line([["b": 1, "a": 2], [:], ["c": 3]], .sorted)
                == #"[{"a":2,"b":1},{},{"c":3}]"#)
    }

    @Test("Sorted order refuses what RFC 8785 would write otherwise")
    func sortedRefusals() throws {
        #expect(
            try line([9_007_199_254_740_991, -9_007_199_254_740_991], .sorted)
                == "[9007199254740991,-9007199254740991]")
        #expect(throws: EncodingError.self) { try line(9_007_199_254_740_992, .sorted) }
        #expect(throws: EncodingError.self) { try line(-9_007_199_254_740_992, .sorted) }
        #expect(throws: EncodingError.self) { try line(["ə": 1], .sorted) }
        #expect(throws: EncodingError.self) { try line(["a\"": 1], .sorted) }
        #expect(try line(["ə\"": 1]) == #"{"ə\"":1}"#)
        #expect(try line([Int8.min], .sorted) == "[-128]")
    }

    @Test("Doubles and nulls are refused, and the message does not repeat them")
    func refusals() throws {
        #expect(throws: EncodingError.self) { try line(1.5) }
        #expect(throws: EncodingError.self) { try line(["a": Float(0)]) }
        #expect(throws: EncodingError.self) { try line([Int?.none]) }
        #expect(throws: EncodingError.self) { try line(String?.none) }
        let error = #expect(throws: EncodingError.self) { try line(["a": [1234.5]]) }
        #expect(!String(describing: error).contains("1234"))
        #expect(String(describing: error).contains("Byte"))
    }

    @Test("A refusal that a type swallows still fails the line")
    func swallowed() {
        struct Careless: Encodable {
            enum CodingKeys: CodingKey { case a, b }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: CodingKeys.self)
                try? container.encode(1.5, forKey: .a)
                try container.encode(1, forKey: .b)
            }
        }
        #expect(throws: EncodingError.self) { try line(Careless()) }
    }

    @Test("What the decoder would refuse for its depth is not written")
    func depth() throws {
        let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(try line(Nest(levels: 64)) == deepest)
        #expect(try JSONLineDecoder().decode(Nest.self, from: Array(deepest.utf8)).levels == 64)
        #expect(throws: EncodingError.self) { try line(Nest(levels: 65)) }
    }
}

/// Arrays in arrays: `levels` of them.
struct Nest: Codable {
    var levels: Int

    init(levels: Int) {
        self.levels = levels
    }

    init(from decoder: any Decoder) throws {
        var array = try decoder.unkeyedContainer()
        levels = array.isAtEnd ? 1 : try array.decode(Nest.self).levels + 1
    }

    func encode(to encoder: any Encoder) throws {
        var array = encoder.unkeyedContainer()
        if levels > 1 { try array.encode(Nest(levels: levels - 1)) }
    }
}
