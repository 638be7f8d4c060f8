import Ledger
import Testing

@Suite("Reading a feed of JSON Lines")
struct FeedJSONLinesTests {
    private func read(_ text: String) throws -> FeedScene.Reading {
        var feed = FeedScene(text)
        feed.format = .jsonl
        return try feed.read()
    }

    @Test("Members are the columns, in whatever order; null, absent and empty are no value")
    func members() throws {
        let reading = try read(
            """
            {"person":"P1","direction":"entry","at":"2026-03-01T09:12+04:00","checkpoint":"BAK-GYD"}\r
            \r
             { "checkpoint" : "Q\\u0131z\\"" , "visa" : null, "surname":"", "given":"  ", "p\\u0065rson":" P 2 " } \r
              \t
            {}

            """)
        #expect(
            reading.records.map(\.text) == [
                "person=P1 direction=entry at=2026-03-01T09:12+04:00 checkpoint=BAK-GYD",
                "person=P 2 checkpoint=Qız\"", "",
            ])
        #expect(reading.lines == [1, 3, 5])
        #expect(reading.problems == [])
    }

    @Test("Only the feed's own name for a line may be a number, and only an integer")
    func kinds() throws {
        #expect(
            try read(#"{"id":12345678901234567890123}"#).records.map(\.text) == [
                "id=12345678901234567890123"
            ])
        for value in ["1.0", "1e3", "true", "false", "[]", "{}", #"["x"]"#, #"{"a":"x"}"#] {
            #expect(
                try read("{\"id\":\(value)}\n").outcomes == [.problem(.notText(.id), line: 1)],
                "\(value)")
        }
        #expect(
            try read(#"{"document":123456}"#).outcomes == [.problem(.notText(.document), line: 1)])
        #expect(
            try read(#"{"sex":true}"#).outcomes == [.problem(.notText(.sex), line: 1)])
    }

    @Test("Each line that cannot be read is told with its number, and the others are read")
    func problems() throws {
        let lines: [(String, FeedProblem?)] = [
            (#"{"person":"P1"}"#, nil), (#"{"person":"P1","person":"P2"}"#, .repeatedMember),
            (#"{"person":"P1","p\u0065rson":"P2"}"#, .repeatedMember),
            (#"{"other":1,"other":2}"#, .repeatedMember),
            (#"{"person":"P1"} {"person":"P2"}"#, .textAfterObject),
            (#"{"person":"P1"},"#, .textAfterObject), (#"["P1"]"#, .notAnObject),
            (#""P1""#, .notAnObject), ("null", .notAnObject), ("{", .objectCutOff),
            (#"{"person":"P"#, .objectCutOff), (#"{"person""#, .objectCutOff),
            (#"{"person":"P1",}"#, .notJSON(byte: 16)), (#"{person:"P1"}"#, .notJSON(byte: 2)),
            (#"{"id":01}"#, .notJSON(byte: 8)), ("{'id':1}", .notJSON(byte: 2)),
            ("person,direction,at,checkpoint", .notJSON(byte: 1)),
            ("{\"person\":\"P\t1\"}", .notJSON(byte: 13)),
            (#"{"person":"\ud800"}"#, .notJSON(byte: 18)), (#"{"person":"P\u0000"}"#, .zeroByte),
            ("\u{FEFF}{}", .notJSON(byte: 1)), (#"{"person":"P9"}"#, nil),
        ]
        let reading = try read(lines.map(\.0).joined(separator: "\n"))
        for (index, (text, problem)) in lines.enumerated() {
            guard let problem else { continue }
            #expect(reading.outcomes[index] == .problem(problem, line: index + 1), "\(text)")
        }
        #expect(reading.records.map(\.text) == ["person=P1", "person=P9"])
        #expect(reading.outcomes.count == lines.count)
        #expect(reading.endsWithoutNewline)
    }

    @Test("Bytes that are no UTF-8 are told as such")
    func notUTF8() throws {
        for bytes in [[0xC4], [0xED, 0xA0, 0x80], [0xFF], [0xC0, 0x80]] as [[UInt8]] {
            let line = Array("{\"person\":\"".utf8) + bytes + Array("\"}\n".utf8)
            #expect(try FeedScene(line).read().outcomes == [.problem(.notUTF8, line: 1)])
        }
    }

    @Test("Members that nobody reads are named once each, and may hold anything")
    func unknown() throws {
        let reading = try read(
            """
            {"zone":"x","person":"P1","meta":{"a":[1,2.5]}}
            {"meta":null,"Person":"P2","zone":[]}
            """)
        #expect(reading.unknownColumns == ["zone", "meta", "Person"])
        #expect(reading.records.map(\.text) == ["person=P1", ""])
        let many = (0..<100).map { "{\"n\($0)\(String(repeating: "ə", count: 100))\":1}" }
        let names = try read(many.joined(separator: "\n")).unknownColumns
        #expect(names.count == 64)
        #expect(names.allSatisfy { $0.unicodeScalars.count == 64 })
    }

    @Test("A line over the limit is one problem, and reading goes on behind it")
    func tooLong() throws {
        var feed = FeedScene("{\"person\":\"P1\"}\r\n{\"person\":\"P12\"}\n{\"person\":\"P3\"}")
        feed.limit = 15
        #expect(
            try feed.read().outcomes.map { outcome in
                if case .record(let record) = outcome { record.text } else { "\(outcome)" }
            } == [
                "person=P1", "\(FeedOutcome.problem(.tooLong(limit: 15), line: 2))", "person=P3",
            ])
    }
}
