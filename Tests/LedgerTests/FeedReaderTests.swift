import Ledger
import Testing

@Suite("Reading a comma-separated feed")
struct FeedReaderTests {
    private let header = "person,direction,at,checkpoint\n"

    @Test("Every column is found by its name, in whatever order the columns stand")
    func columns() throws {
        for columns in [FeedColumn.allCases, FeedColumn.allCases.reversed()] {
            let names = columns.map(\.rawValue).joined(separator: ",")
            let values = columns.map { "<\($0.rawValue)>" }.joined(separator: ",")
            let record = try #require(try FeedScene("\(names)\n\(values)\n").read().records.first)
            #expect(record.values == FeedColumn.allCases.map { "<\($0.rawValue)>" })
            for column in FeedColumn.allCases { #expect(record[column] == "<\(column.rawValue)>") }
        }
    }

    @Test("Quotes, CRLF, blank lines and a byte order mark are no part of a value")
    func grammar() throws {
        let feed = FeedScene(
            "\u{FEFF}\r\n \r\nperson, direction ,at,\"checkpoint\"\r\n\r\n"
                + "\"P,1\", entry ,\"say \"\"so\"\"\",\"two\r\nlines\"\r\n   \r\nP2,,,\"\"\r\n")
        let reading = try feed.read()
        #expect(
            reading.records.map(\.text) == [
                "person=P,1 direction=entry at=say \"so\" checkpoint=two\r\nlines", "person=P2",
            ])
        #expect(reading.lines == [5, 8])
        #expect(reading.problems == [])
        #expect(!reading.endsWithoutNewline)
        #expect(reading.bytesRead == feed.bytes.count)
    }

    @Test("A row in which every field is empty says nothing, however many fields it has")
    func emptyRows() throws {
        let reading = try FeedScene(header + ",,,\nP1,entry,,\n , ,\n\"\",,,\n,,,,,,\n").read()
        #expect(reading.records.map(\.text) == ["person=P1 direction=entry"])
        #expect(reading.problems == [])
    }

    @Test("Columns that nobody reads are named once, and may hold anything that is text")
    func unknownColumns() throws {
        let reading = try FeedScene(
            "note,person,direction,at,checkpoint,,note,Ünvan,\nx,P1,a,b,c,y,z,w,\n"
        ).read()
        #expect(reading.unknownColumns == ["note", "Ünvan"])
        #expect(reading.records.map(\.text) == ["person=P1 direction=a at=b checkpoint=c"])
    }

    @Test("Each line that cannot be read is told with its number, and the others are read")
    func problems() throws {
        var bytes = Array(
            """
            person,direction,at,checkpoint
            P1,a,b,c
            P2,a,b
            P3,a,b,c,d
            P4,a"b,b,c
            P5,"a"b,b,c
            P6,a,b\rc
            P7,a\0,b,c
            P8,a,b,
            """.utf8)
        bytes += [0xC4, 0x0A] + Array("P9,a,b,c\n".utf8)
        let reading = try FeedScene(bytes).read()
        #expect(
            reading.outcomes.compactMap { outcome in
                if case .problem(let problem, let line) = outcome {
                    Told(line, problem)
                } else {
                    nil
                }
            } == [
                Told(3, .wrongFieldCount(expected: 4, found: 3)),
                Told(4, .wrongFieldCount(expected: 4, found: 5)), Told(5, .bareQuote(field: 2)),
                Told(6, .textAfterQuote(field: 2, byte: UInt8(ascii: "b"))),
                Told(7, .bareCarriageReturn), Told(8, .zeroByte), Told(9, .notUTF8),
            ])
        #expect(reading.records.map { $0[.person] } == ["P1", "P9"])
    }

    private struct Told: Equatable {
        let line: Int
        let problem: FeedProblem

        init(_ line: Int, _ problem: FeedProblem) {
            self.line = line
            self.problem = problem
        }
    }

    @Test("Bytes that are no UTF-8 spoil a line even in a column that nobody reads")
    func unreadNotUTF8() throws {
        let bytes =
            Array("note,person,direction,at,checkpoint\n".utf8) + [0xFF] + Array(",P,a,b,c".utf8)
        #expect(try FeedScene(bytes).read().outcomes == [.problem(.notUTF8, line: 2)])
    }

    @Test("A quote that is never closed costs its own line, and that line is named")
    func strayQuote() throws {
        let feed = header + "P1,a,b,c\nP2,\"a,b,c\nP3,a,b,c\nP4,a,b,c\n"
        let reading = try FeedScene(feed).read()
        #expect(reading.problems == ["3: unterminatedQuote(line: 3)"])
        #expect(reading.records.map(\.line) == [2, 4, 5])
        // A value that goes on over lines may open its last quote on any of them.
        let later = try FeedScene(header + "\"P\n1\",\"a,b,c\nP2,a,b,c\n").read()
        #expect(later.problems == ["2: unterminatedQuote(line: 3)"])
        #expect(later.records.map(\.text) == ["person=P2 direction=a at=b checkpoint=c"])
    }

    @Test("A stray quote that meets another one further down costs its own line as well")
    func strayQuoteMeetsAnother() throws {
        let reading = try FeedScene(
            header + "P1,\"a,b,c\nP2,a,b,c\nP3,a,\"b\",c\nP4,a,b,c\n"
        ).read()
        #expect(reading.problems == ["2: unterminatedQuote(line: 2)"])
        #expect(reading.records.map(\.line) == [3, 4, 5])
    }

    @Test("A feed cut off in its last field is read, and the caller can know")
    func cutOff() throws {
        let whole = try FeedScene(header + "P1,entry,b,BAK-GYD\n").read()
        #expect(!whole.endsWithoutNewline)
        let cut = try FeedScene(header + "P1,entry,b,BAK-G").read()
        #expect(cut.records.map { $0[.checkpoint] } == ["BAK-G"])
        #expect(cut.endsWithoutNewline)
        let shorter = try FeedScene(header + "P1,entry,b").read()
        #expect(shorter.problems == ["2: wrongFieldCount(expected: 4, found: 3)"])
        #expect(shorter.endsWithoutNewline)
        let quoted = try FeedScene(header + "P1,entry,b,\"BAK").read()
        #expect(quoted.problems == ["2: unterminatedQuote(line: 2)"])
    }

    @Test("Fields are apart by what was said, or by tabs in a file that is named so")
    func delimiters() throws {
        for delimiter in FeedDelimiter.allCases {
            let byte = String(decoding: [delimiter.rawValue], as: UTF8.self)
            let text = (header + "\"P,;\t|\",a,b,c\n").split(separator: "\"", maxSplits: 2)
            let apart = { (part: Substring) in
                part.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
                    .map { String(Substring($0)) }.joined(separator: byte)
            }
            var feed = FeedScene(apart(text[0]) + "\"" + text[1] + "\"" + apart(text[2]))
            feed.delimiter = delimiter
            #expect(
                try feed.read().records.map(\.text) == [
                    "person=P,;\t| direction=a at=b checkpoint=c"
                ])
            feed.delimiter = nil
            feed.fileName = "feed.TSV"
            #expect((try feed.headerProblem() == nil) == (delimiter == .tab))
        }
    }

    @Test("A failure of the source is passed on, from the header and from a line")
    func sourceFailure() throws {
        struct Unreadable: Error {}
        #expect(throws: Unreadable.self) { _ = try FeedReader { _ in throw Unreadable() } }
        var rest = Array(header.utf8)[...]
        var reader = try FeedReader { buffer in
            guard !rest.isEmpty else { throw Unreadable() }
            buffer.copyBytes(from: rest)
            defer { rest = [] }
            return rest.count
        }
        var isPassedOn = false
        do { _ = try reader.next() } catch is Unreadable { isPassedOn = true }
        #expect(isPassedOn)
    }
}
