import EventCoding
import Testing

@Suite("A line of JSON from elsewhere")
struct FlatJSONObjectTests {
    private func object(_ bytes: [UInt8]) throws(FlatJSONObject.Fault) -> FlatJSONObject {
        try bytes.withUnsafeBufferPointer { bytes throws(FlatJSONObject.Fault) in
            try FlatJSONObject(UnsafeRawBufferPointer(bytes))
        }
    }

    private func fault(_ bytes: [UInt8]) -> FlatJSONObject.Fault? {
        do throws(FlatJSONObject.Fault) {
            _ = try object(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test("Members come in the order in which they are written, each with its kind")
    func members() throws {
        let line = #"""
             {"a":"x\n\u00e9","\u0062":-12,"c":1.5,"d":true,"e":false,"f":null,"g":[1,{"h":2}],
            "h":{"i":{}},"":"last"}
            """#
        let members = try object(Array(line.utf8)).members
        #expect(members.map(\.name) == ["a", "b", "c", "d", "e", "f", "g", "h", ""])
        #expect(
            members.map(\.value) == [
                .text("x\né"), .integer("-12"), .fraction, .truth(true), .truth(false), .null,
                .nested, .nested, .text("last"),
            ])
        #expect(try object(Array("{}".utf8)).members == [])
        let long = String(repeating: "9", count: 60)
        #expect(try object(Array("{\"n\":\(long)}".utf8)).members.map(\.value) == [.integer(long)])
    }

    @Test("A fault says what is wrong and at which byte, and not what the line says")
    func faults() {
        let cases: [(String, FlatJSONObject.Fault.Kind, Int)] = [
            ("", .endsEarly, 0), (#"{"a":"b"#, .endsEarly, 7), (#"{"a":1,}"#, .notJSON, 7),
            (#"{"a":1}x"#, .trailingText, 7), (#"{"a":1}{}"#, .trailingText, 7),
            ("[1]", .notAnObject, 0), ("7", .notAnObject, 0), (#"{"a":1,"a":2}"#, .repeatedName, 8),
            (#"{"a":nul}"#, .notJSON, 8), (String(repeating: "[", count: 65), .notJSON, 64),
        ]
        for (line, kind, offset) in cases {
            let found = fault(Array(line.utf8))
            #expect(found?.kind == kind && found?.offset == offset, "\(line): \(found as Any)")
        }
        #expect(fault(Array("{\"a\":\"".utf8) + [0xC4, 0x22, 0x7D])?.kind == .notUTF8)
    }
}
