import Ledger
import Testing

@Suite("Reading comma-separated files")
struct CSVReaderTests {
    private func outcomes(
        _ text: String, delimiter: UInt8 = 0x2C, limit: Int = 1000
    ) throws -> [CSVOutcome] {
        try outcomes(Array(text.utf8), delimiter: delimiter, limit: limit)
    }

    private func outcomes(
        _ bytes: [UInt8], delimiter: UInt8 = 0x2C, limit: Int = 1000, piece: Int = .max
    ) throws -> [CSVOutcome] {
        var rest = bytes[...]
        var reader = CSVReader(delimiter: delimiter, recordLimit: limit) { buffer in
            let part = rest.prefix(min(piece, buffer.count))
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var found: [CSVOutcome] = []
        while let outcome = try reader.next() { found.append(outcome) }
        return found
    }

    private func record(_ line: Int, _ fields: String...) -> CSVOutcome {
        .record(CSVRecord(line: line, fields: fields))
    }

    @Test("Fields are read with quotes, commas, line ends and empty values inside")
    func grammar() throws {
        let text = "a,b,c\r\n\"x,\"\"y\"\"\",\"two\r\nlines\",\n,,\r\n\n\"\"\r\nlast,Ə,\"z\""
        #expect(
            try outcomes(text) == [
                record(1, "a", "b", "c"), record(2, "x,\"y\"", "two\r\nlines", ""),
                record(4, "", "", ""), record(6, ""), record(7, "last", "Ə", "z"),
            ])
        #expect(try outcomes("") == [])
        #expect(try outcomes("\n\r\n\n") == [])
        #expect(try outcomes("a") == [record(1, "a")])
        #expect(try outcomes("a,") == [record(1, "a", "")])
    }

    @Test("A byte order mark is no part of the first name", arguments: [1, 2, 3, 4, .max])
    func byteOrderMark(piece: Int) throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("\"a\",b\n1,2".utf8)
        #expect(try outcomes(bytes, piece: piece) == [record(1, "a", "b"), record(2, "1", "2")])
        #expect(
            try outcomes([0xEF, 0xBB], piece: piece) == [.problem(.invalidUTF8(field: 1), line: 1)])
    }

    @Test("One bad record is reported with its line, and the rest is read")
    func badRecords() throws {
        let text = "ok,1\nab\"c,2\n\"x\";3\nok,\"4\n4\"\na\rb\nok,5\r\nok,\"6\n"
        #expect(
            try outcomes(text) == [
                record(1, "ok", "1"), .problem(.bareQuote(field: 1), line: 2),
                .problem(.textAfterQuote(field: 1, byte: 0x3B), line: 3), record(4, "ok", "4\n4"),
                .problem(.bareCarriageReturn, line: 6), record(7, "ok", "5"),
                .problem(.unterminatedQuote(line: 8), line: 8),
            ])
        #expect(try outcomes("a\r") == [.problem(.bareCarriageReturn, line: 1)])
    }

    @Test("A quote that is not closed costs the lines up to its own, and those behind are read")
    func openQuote() throws {
        #expect(
            try outcomes("a,b\nc,\"d\ne,f\ng,h\n") == [
                record(1, "a", "b"), .problem(.unterminatedQuote(line: 2), line: 2),
                record(3, "e", "f"), record(4, "g", "h"),
            ])
        // A quote further down closes the value, and what follows shows that it should not.
        #expect(
            try outcomes("\"a\nb\",\"c\nd\n\"e\",f\n") == [
                .problem(.unterminatedQuote(line: 2), line: 1), record(3, "d"),
                record(4, "e", "f"),
            ])
        #expect(
            try outcomes("\"a,b\nc,d\ne\"\"f\n") == [
                .problem(.unterminatedQuote(line: 1), line: 1), record(2, "c", "d"),
                .problem(.bareQuote(field: 1), line: 3),
            ])
    }

    @Test("A record with bytes that are no UTF-8 is reported with its field")
    func invalidEncoding() throws {
        let bytes = Array("a,".utf8) + [0xC4] + Array("\nb,c\n".utf8) + [0xED, 0xA0, 0x80, 0x0A]
        #expect(
            try outcomes(bytes) == [
                .problem(.invalidUTF8(field: 2), line: 1), record(2, "b", "c"),
                .problem(.invalidUTF8(field: 1), line: 3),
            ])
    }

    @Test("A record over the limit is passed over to the next line feed")
    func tooLong() throws {
        let long = String(repeating: "x", count: 11)
        #expect(
            try outcomes("1234567890\n\(long)\nok\n", limit: 10) == [
                record(1, "1234567890"), .problem(.tooLong(limit: 10), line: 2), record(3, "ok"),
            ])
        #expect(
            try outcomes("\"12345678\n\nok\"\nok\n", limit: 10) == [
                .problem(.unterminatedQuote(line: 1), line: 1),
                .problem(.bareQuote(field: 1), line: 3), record(4, "ok"),
            ])
        #expect(try outcomes(long, limit: 10) == [.problem(.tooLong(limit: 10), line: 1)])
        #expect(CSVReader.defaultRecordLimit == 1_048_576)
    }

    @Test("A file far larger than the buffer costs no more than its longest record")
    func streaming() throws {
        let pattern = Array("12345,789\n".utf8)
        var given = 0
        var largest = 0
        var reader = CSVReader(recordLimit: 100) { buffer in
            guard given < 3_000_000 else { return 0 }
            largest = max(largest, buffer.count)
            for index in buffer.indices {
                buffer[index] = pattern[(given + index) % pattern.count]
            }
            given += buffer.count
            return buffer.count
        }
        var count = 0
        while case .record(let record)? = try reader.next() {
            count += 1
            guard record.fields != ["12345", "789"] || record.line != count else { continue }
            // The last one is cut off where the source ends.
            #expect(count > 300_000)
        }
        #expect(count == (given + 9) / 10)
        #expect(largest <= 65_536)
    }

    @Test("Records have as many fields as the header, once that is known")
    func fieldCount() throws {
        var reader = CSVReader(content: Array("a,b\n1\n1,2\n1,2,3\n".utf8))
        #expect(try reader.next() == record(1, "a", "b"))
        reader.expectedFieldCount = 2
        #expect(try reader.next() == .problem(.wrongFieldCount(expected: 2, found: 1), line: 2))
        #expect(try reader.next() == record(3, "1", "2"))
        #expect(try reader.next() == .problem(.wrongFieldCount(expected: 2, found: 3), line: 4))
        #expect(try reader.next() == nil)
        #expect(try reader.next() == nil)
    }

    @Test("A failure of the source is passed on")
    func sourceFailure() {
        struct Unreadable: Error {}
        #expect(throws: Unreadable.self) {
            var reader = CSVReader { _ in throw Unreadable() }
            _ = try reader.next()
        }
    }

    @Test("Whatever was written by the rules is read back, in pieces of any size")
    func roundTrip() throws {
        let seed: UInt64 = 0x5A1_4A3E
        var draw = seed
        let next = { (bound: Int) -> Int in
            draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(draw >> 33) % bound
        }
        let pieces = ["a", "Ə", "\"", ",", "\n", "\r\n", "\r", " ", ";", "\u{1F600}", ""]
        for round in 0..<500 {
            var written: [[String]] = []
            var text = ""
            for _ in 0...next(5) {
                // The first field is not empty, for an empty line is no record.
                let fields = (0...next(4)).map { index in
                    (index == 0 ? "x" : "") + (0..<next(6)).map { _ in pieces[next(11)] }.joined()
                }
                written.append(fields)
                let quoted = fields.map {
                    "\""
                        + $0.utf8.split(separator: 0x22, omittingEmptySubsequences: false)
                        .map { String(Substring($0)) }.joined(separator: "\"\"") + "\""
                }
                text += quoted.joined(separator: ",") + (next(2) == 0 ? "\n" : "\r\n")
            }
            let read = try outcomes(Array(text.utf8), limit: 10_000, piece: next(20) + 1)
            let fields = read.map { outcome -> [String] in
                guard case .record(let record) = outcome else { return ["\(outcome)"] }
                return record.fields
            }
            #expect(fields == written, "seed \(seed), round \(round)")
        }
    }

    @Test("Bytes of any kind are read to the end without harm, and lines only go up")
    func anyBytes() throws {
        let seed: UInt64 = 0xC5_BADD
        var draw = seed
        let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xC4, 0x99, 0xEF, 0x00]
        for round in 0..<2000 {
            let bytes = (0..<40).map { _ in
                draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(draw >> 33) % alphabet.count]
            }
            let whole = try outcomes(bytes, limit: 12)
            #expect(try outcomes(bytes, limit: 12, piece: 1) == whole, "seed \(seed), \(round)")
            let lines = whole.map { outcome in
                switch outcome {
                case .record(let record): record.line
                case .problem(_, let line): line
                }
            }
            #expect(
                zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed), \(round)")
            #expect(whole.count <= bytes.count(where: { $0 == 0x0A }) + 1, "seed \(seed), \(round)")
        }
    }
}

@Suite("The header of a comma-separated file")
struct CSVHeaderTests {
    private func header(_ fields: String..., delimiter: UInt8 = 0x2C) -> CSVHeader {
        CSVHeader(
            CSVRecord(line: 1, fields: fields), required: ["person", "at"],
            optional: ["document"], delimiter: delimiter)
    }

    @Test("Columns are found by name in any order, spaces around the name passed over")
    func anyOrder() {
        let found = header("at ", "note", " person")
        #expect(found.isUsable)
        #expect(found.found == ["person", "at"])
        #expect(found.unknown == ["note"])
        #expect(found.likelyDelimiter == nil)
        #expect(found.fieldCount == 3)
        let row = CSVRecord(line: 2, fields: ["2026-03-01T09:12+04:00", "x", "P-AZ-000977"])
        #expect(found.value(of: "person", in: row) == "P-AZ-000977")
        #expect(found.value(of: "at", in: row) == "2026-03-01T09:12+04:00")
        #expect(found.value(of: "document", in: row) == nil)
        #expect(found.value(of: "note", in: row) == nil)
        #expect(found.value(of: "person", in: CSVRecord(line: 3, fields: ["x"])) == nil)
    }

    @Test("Missing and repeated columns make a file unusable, and are named")
    func unusable() {
        #expect(header("person", "document").missing == ["at"])
        #expect(!header("person", "document").isUsable)
        let twice = header("person", "at", "at", "person", "at")
        #expect(twice.repeated == ["at", "person"])
        #expect(!twice.isUsable)
    }

    @Test("A file with another delimiter is recognised by its header")
    func delimiter() {
        #expect(header("person;at;document").likelyDelimiter == 0x3B)
        #expect(header("person\tat").likelyDelimiter == 0x09)
        #expect(header("person,at", delimiter: 0x3B).likelyDelimiter == 0x2C)
        #expect(header("name").likelyDelimiter == nil)
    }
}
