import Ledger
import Testing

@Suite("What is no feed is refused before any line")
struct FeedHeaderTests {
    private let header = "person,direction,at,checkpoint\n"

    private func problem(_ text: String) throws -> FeedHeaderProblem? {
        try FeedScene(text).headerProblem()
    }

    private func problem(_ bytes: [UInt8], _ text: String = "") throws -> FeedHeaderProblem? {
        try FeedScene(bytes + Array(text.utf8)).headerProblem()
    }

    @Test("A file without a line is empty")
    func empty() throws {
        for text in ["", "\n\r\n", "\u{FEFF}", "  \t\n \n"] {
            #expect(try problem(text) == .empty, "\(Array(text.utf8))")
        }
    }

    @Test("The columns without which no line can be read are named")
    func missing() throws {
        let cases: [(String, [FeedColumn])] = [
            ("person,direction,at", [.checkpoint]), ("direction,at,checkpoint", [.person]),
            ("document,direction,at,checkpoint", [.issuer]),
            ("issuer,direction,at,checkpoint", [.person]),
            ("surname", [.direction, .at, .checkpoint, .person]),
            ("Person,DIRECTION,at,checkpoint", [.direction, .person]),
        ]
        for (names, columns) in cases {
            #expect(
                try problem(names + "\n") == .missing(columns, likelyDelimiter: nil), "\(names)")
        }
        #expect(try problem("document,issuer,direction,at,checkpoint") == nil)
        #expect(try problem(header) == nil)
    }

    @Test("Another delimiter than the one used is named", arguments: FeedDelimiter.allCases)
    func delimiter(_ delimiter: FeedDelimiter) throws {
        let names = ["person", "direction", "at", "checkpoint"]
            .joined(separator: String(decoding: [delimiter.rawValue], as: UTF8.self))
        for used in FeedDelimiter.allCases {
            var feed = FeedScene(names + "\n")
            feed.delimiter = used
            guard used != delimiter else {
                #expect(try feed.headerProblem() == nil)
                continue
            }
            guard case .missing(_, let likely)? = try feed.headerProblem() else {
                Issue.record("\(used) was taken for \(delimiter)")
                continue
            }
            #expect(likely == delimiter)
        }
    }

    @Test("A column that is read must not stand twice")
    func repeated() throws {
        #expect(try problem("at,person,at,direction,at,checkpoint\n") == .repeated([.at]))
        #expect(try problem("id,person,at, id,direction,checkpoint,at\n") == .repeated([.id, .at]))
    }

    @Test("A header that cannot be read is told with its line and its fault")
    func unreadable() throws {
        #expect(
            try problem("\n\nperson\",at\n") == .unreadable(.bareQuote(field: 1), line: 3))
        #expect(
            try problem("person,\"at\n") == .unreadable(.unterminatedQuote(line: 1), line: 1))
        var feed = FeedScene(header)
        feed.limit = 20
        #expect(try feed.headerProblem() == .unreadable(.tooLong(limit: 20), line: 1))
        #expect(try problem([0x0A, 0xC4], ",person\n") == .notUTF8(line: 2))
    }

    @Test("UTF-16 and UTF-32 are refused by name, with a byte order mark or without")
    func encodings() throws {
        let text = Array(header.utf8)
        let little = text.flatMap { [$0, 0] as [UInt8] }
        let big = text.flatMap { [0, $0] as [UInt8] }
        #expect(try problem([0xFF, 0xFE] + little) == .encoding(.utf16))
        #expect(try problem([0xFE, 0xFF] + big) == .encoding(.utf16))
        #expect(try problem(little) == .encoding(.utf16))
        #expect(try problem(big) == .encoding(.utf16))
        let wide = text.flatMap { [$0, 0, 0, 0] as [UInt8] }
        #expect(try problem([0xFF, 0xFE, 0, 0] + wide) == .encoding(.utf32))
        #expect(try problem([0, 0, 0xFE, 0xFF, 0, 0, 0] + wide) == .encoding(.utf32))
        // JSON Lines are sniffed after the encoding.
        #expect(try problem([0x7B, 0, 0x7D, 0]) == .encoding(.utf16))
    }

    @Test("Compressed files are refused by name, even when the source gives a byte at a time")
    func compressed() throws {
        let signatures: [([UInt8], FeedCompression)] = [
            ([0x1F, 0x8B, 0x08, 0x00], .gzip), ([0x50, 0x4B, 0x03, 0x04, 0x14], .zip),
            ([0x50, 0x4B, 0x05, 0x06, 0x00], .zip), (Array("BZh91AY".utf8), .bzip2),
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz), ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
        ]
        for (bytes, compression) in signatures {
            var feed = FeedScene(bytes)
            feed.piece = 1
            feed.fileName = "feed.csv"
            #expect(try feed.headerProblem() == .compressed(compression))
        }
        #expect(try problem("PK,person,direction,at,checkpoint\n") == nil)
    }

    @Test("A file with zero bytes in its first line is no text")
    func binary() throws {
        #expect(try problem([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]) == .binary)
        #expect(try problem([], "person,direction\0,at,checkpoint\n") == .binary)
        #expect(try problem([0x0A, 0x00, 0x00, 0x00, 0x0A]) == .binary)
    }

    @Test("The format is what was said, or what the name ends with, or what the first byte shows")
    func format() throws {
        #expect(FeedFormat(fileName: "a/b.d/2026-03-01.csv") == .csv)
        #expect(FeedFormat(fileName: "feed.tsv") == .csv)
        #expect(FeedFormat(fileName: "feed.JSONL") == .jsonl)
        #expect(FeedFormat(fileName: "feed.csv.ndjson") == .jsonl)
        for name in ["csv", "feed", "feed.", "feed.txt", "dir.csv/feed", ""] {
            #expect(FeedFormat(fileName: name) == nil, "\(name)")
        }
        #expect(FeedDelimiter(fileName: "feed.tsv") == .tab)
        #expect(FeedDelimiter(fileName: "feed.csv") == nil)

        let json = "\u{FEFF}\n {\"person\":\"P1\"}\n"
        #expect(try FeedScene(json).read().records.map(\.text) == ["person=P1"])
        var named = FeedScene(json)
        named.fileName = "feed.csv"
        #expect(try named.headerProblem() != nil)
        named.format = .jsonl
        #expect(try named.read().records.map(\.text) == ["person=P1"])
        named.bytes = Array(header.utf8)
        #expect(try named.headerProblem() == .notJSONLines(line: 1))
        #expect(try problem("\n[{\"person\":\"P1\"}]\n") == .notJSONLines(line: 2))
    }
}
