import Foundation
import Testing

@testable import EventCoding

@Suite("Reading lines of JSON")
struct JSONDecoderTests {
    private struct Note: Codable, Equatable {
        var a: Int?
        var s: String?
    }

    private func ours(_ line: some Collection<UInt8>) throws -> Note {
        try JSONLineDecoder().decode(Note.self, from: line)
    }

    private func theirs(_ line: some Collection<UInt8>) throws -> Note {
        try JSONDecoder().decode(Note.self, from: Data(line))
    }

    private func fault(_ line: some Collection<UInt8>) -> JSONFault? {
        do {
            _ = try ours(line)
            return nil
        } catch {
            return JSONFault.within(error)
        }
    }

    @Test(
        "What is sound is read as Foundation reads it",
        arguments: [
            #"{"a":1}"#, #" { "a" : 1 , "s" : "x" } "#, "{\r\n\t\"a\":\n1}", #"{"a":-0}"#, "{}",
            #"{"a":null}"#, #"{"s":"\ud83d\ude00\u00e9\u00E9\/\b\f\n\r\t\"\\\u0000"}"#,
            #"{"\u0061":5}"#, #"{"b":[1.5e-3,-0.0,1E+9,[],{},[[]],true,false,null,"\u2028"]}"#,
            #"{"s":"Əli 😀"}"#, "{\"s\":\"\u{7f}\"}", #"{"a":-9223372036854775808}"#,
            #"{"a":9223372036854775807}"#, #"{"s":"\ud800\udc00\udbff\udfff"}"#,
        ])
    func sound(line: String) throws {
        let note = try ours(line.utf8)
        #expect(note == (try theirs(line.utf8)))
        #expect(note.s.map { Array($0.utf8) } == (try theirs(line.utf8).s.map { Array($0.utf8) }))
    }

    @Test(
        "What is unsound both refuse",
        arguments: [
            "", " ", "[]", "1", "null", #"{"a":1}x"#, #"{"a":1},"#, "{\"a\":1}\u{0}", #"{"a":01}"#,
            #"{"a":-}"#, #"{"a":1.}"#, #"{"a":+1}"#, #"{"a":.5}"#, #"{"a":1e}"#, #"{"a":1_0}"#,
            #"{"a":0x10}"#, #"{"a":9223372036854775808}"#, #"{"a":"1"}"#, #"{"a":true}"#,
            #"{"s":1}"#, #"{"s":"\ud800"}"#, #"{"s":"\udc00"}"#, #"{"s":"\ud800\u0041"}"#,
            #"{"s":"\udc00\udc00"}"#, #"{"s":"\ud800\ud800"}"#, #"{"s":"\ud800\n"}"#,
            #"{"s":"\x"}"#, #"{"s":"\u12"}"#, "{\"s\":\"\n\"}", "{\"s\":\"\u{0}\"}", #"{"s":"x}"#,
            #"{"a":1 "s":"x"}"#, #"{"a" 1}"#, #"{a:1}"#, "{'a':1}", #"{,"a":1}"#, #"{"b":[,]}"#,
            #"{"a":nul}"#, #"{"b":truex}"#, #"{"b":NaN}"#, #"{"b":[1}"#, #"{"a":1]"#, #"{"a":"#,
            "{\"a\":1\u{a0}}", "\u{b}{\"a\":1}", #"{"a":1//c"#, #"{"s":"\"#, #"{"a":1e400}"#,
            #"{"s":"\u00"#, #"{"\ud800":1}"#, #"{"a":1.5}"#, #"{"a":1e-2}"#,
        ])
    func unsound(line: String) {
        #expect(throws: DecodingError.self) { try ours(line.utf8) }
        #expect(throws: DecodingError.self) { try theirs(line.utf8) }
    }

    @Test(
        "Text that is not UTF-8 both refuse",
        arguments: [
            [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0xF5],
        ] as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        let line = Array(#"{"s":""#.utf8) + bytes + Array(#""}"#.utf8)
        #expect(fault(line) == JSONFault(kind: .malformedUTF8, offset: 6))
        #expect(throws: DecodingError.self) { try theirs(line) }
    }

    @Test("Every scalar is read as it is written")
    func everyScalar() throws {
        // Every one would take long; a prime step meets each length and each plane.
        for number in Array(0x20...0x900) + Array(stride(from: 0x900, through: 0x10FFFF, by: 97)) {
            guard let scalar = Unicode.Scalar(UInt32(number)) else { continue }
            let text = String(Character(scalar))
            let line = try JSONLineEncoder().encode([text])
            let read = try JSONLineDecoder().decode([String].self, from: line)
            #expect(read.first.map { Array($0.utf8) } == Array(text.utf8), "scalar \(number)")
        }
    }

    @Test(
        "Where Foundation is laxer, a line is refused: each difference by its name",
        arguments: [
            (#"{"a":1,"a":1}"#, .duplicateKey), (#"{"a":1,"\u0061":1}"#, .duplicateKey),
            (#"{"b":{"x":1,"y":2,"x":3}}"#, .duplicateKey), (#"{"a":1.0}"#, .fractionOrExponent),
            (#"{"a":1e2}"#, .fractionOrExponent), (#"{"a":-0.0}"#, .fractionOrExponent),
            (#"{"a":1,}"#, .trailingComma), (#"{"b":[1, ]}"#, .trailingComma),
            ("\u{FEFF}{\"a\":1}", .byteOrderMark), (#"{"b":01}"#, .malformedNumber),
            (#"{"b":1.}"#, .malformedNumber), (#"{"b":-}"#, .malformedNumber),
            (#"{"b":1-2}"#, .malformedNumber), (#"{"b":"\ud800"}"#, .loneSurrogate),
            (#"{"b":"\x"}"#, .malformedEscape), ("{\"b\":\"\u{1}\"}", .controlInText),
        ] as [(String, JSONFault.Kind)])
    func differences(line: String, kind: JSONFault.Kind) throws {
        #expect(fault(line.utf8)?.kind == kind)
        #expect(throws: Never.self) { try theirs(line.utf8) }
    }

    @Test("UTF-16, deep nesting and bad UTF-8 in an unread value: Foundation reads them, we do not")
    func otherDifferences() throws {
        let wide = #"{"a":1}"#.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(fault(wide)?.kind == .unexpectedByte)
        #expect(try theirs(wide) == Note(a: 1))
        func nested(_ depth: Int) -> [UInt8] {
            let open = String(repeating: "[", count: depth - 1)
            return Array((#"{"b":"# + open + String(repeating: "]", count: depth - 1) + "}").utf8)
        }
        #expect(try ours(nested(64)) == Note())
        #expect(fault(nested(65)) == JSONFault(kind: .tooDeep, offset: 68))
        #expect(try theirs(nested(65)) == Note())
        let unread = Array(#"{"b":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
        #expect(fault(unread)?.kind == .malformedUTF8)
        #expect(try theirs(unread) == Note())
    }

    @Test("Doubles are not read, and a key is the same only by its bytes")
    func keysAndDoubles() throws {
        struct Kelvin: Decodable {
            var degrees: Int
            enum CodingKeys: String, CodingKey { case degrees = "K" }
        }
        let kelvin = Data("{\"\u{212A}\":1}".utf8)
        #expect(try JSONDecoder().decode(Kelvin.self, from: kelvin).degrees == 1)
        #expect(throws: DecodingError.self) {
            try JSONLineDecoder().decode(Kelvin.self, from: kelvin)
        }
        #expect(throws: DecodingError.self) {
            try JSONLineDecoder().decode(Double.self, from: "1.5".utf8)
        }
        #expect(throws: DecodingError.self) {
            try JSONLineDecoder().decode([Float].self, from: "[1]".utf8)
        }
    }

    @Test("No error repeats what the line says")
    func silence() throws {
        struct Case: Decodable { var holder: [Holder] }
        struct Holder: Decodable {
            var office: SampleOffice
            var born: Int8
        }
        for line in [
            #"{"holder":[{"office":"Secret","born":1}]}"#,
            #"{"holder":[{"office":"BAK","born":99123}]}"#,
            #"{"holder":[{"office":"BAK","born":"Secret"}]}"#,
            #"{"holder":[{"office":"BAK"},"Secret"]}"#, #"{"holder":[Secret]}"#,
            #"{"holder":[{"office":"BAK","born":99123.5}]}"#,
        ] {
            let error = #expect(throws: DecodingError.self) {
                try JSONLineDecoder().decode(Case.self, from: line.utf8)
            }
            let text = String(reflecting: error) + String(describing: error)
            #expect(!text.contains("Secret") && !text.contains("99123"), "\(text)")
        }
    }

    @Test("An error says which byte, and the way to it")
    func whereItIs() throws {
        let line = #"{"id":"x","list":[{"born":1},{"born":"x"}]}"#
        struct Case: Decodable { var list: [Item] }
        struct Item: Decodable { var born: Int }
        let error = #expect(throws: DecodingError.self) {
            try JSONLineDecoder().decode(Case.self, from: line.utf8)
        }
        guard case .typeMismatch(_, let context) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["list", "Index 1", "born"])
        #expect(context.debugDescription == "Byte 38: a value of another kind stands here.")
    }
}
