import Ledger
import LedgerTesting
import Testing

@Suite("A feed that means no good")
struct FeedHostileTests {
    /// Text, then one byte over and over, then text; nothing of it stands in memory.
    private func source(_ head: String, _ filler: UInt8, _ count: Int, _ tail: String)
        -> CSVReader.Source
    {
        var head = Array(head.utf8)[...]
        var left = count
        var tail = Array(tail.utf8)[...]
        return { buffer in
            if !head.isEmpty {
                let part = head.prefix(buffer.count)
                buffer.copyBytes(from: part)
                head = head.dropFirst(part.count)
                return part.count
            }
            if left > 0 {
                let count = min(left, buffer.count)
                buffer[..<count].initializeMemory(as: UInt8.self, repeating: filler)
                left -= count
                return count
            }
            let part = tail.prefix(buffer.count)
            buffer.copyBytes(from: part)
            tail = tail.dropFirst(part.count)
            return part.count
        }
    }

    /// What one record may take: the longest one, and one piece of the source behind it.
    private let mostMemory = CSVReader.defaultRecordLimit + 65_536 + 2

    @Test(
        "A line of 200 megabytes is one refused line, in the memory of one record",
        arguments: [
            ("person,direction,at,checkpoint\nP1,", ",x\nP2,a,b,c\n"),
            ("person,direction,at,checkpoint\nP1,\"", "\",x\nP2,a,b,c\n"),
            ("{}\n{\"person\":\"", "\"}\n{\"person\":\"P2\"}\n"),
        ])
    func longLine(head: String, tail: String) throws {
        let count = 200_000_000
        var reader = try FeedReader(source: source(head, 0x41, count, tail))
        if reader.format == .jsonl { _ = try reader.next() }
        #expect(
            try reader.next()
                == .problem(.tooLong(limit: CSVReader.defaultRecordLimit), line: 2))
        guard case .record(let record)? = try reader.next() else {
            Issue.record("nothing was read behind the long line")
            return
        }
        #expect(record.line == 3 && record[.person] == "P2")
        #expect(try reader.next() == nil)
        let bytesRead = reader.bytesRead
        #expect(bytesRead == head.utf8.count + count + tail.utf8.count)
        let capacity = reader.capacity
        #expect(capacity <= mostMemory)
    }

    @Test("A file that is one endless line ends as one refused line")
    func endless() throws {
        var reader = try FeedReader(source: source("{", 0x20, 20_000_000, ""))
        #expect(
            try reader.next() == .problem(.tooLong(limit: CSVReader.defaultRecordLimit), line: 1))
        #expect(try reader.next() == nil)
        let isCutOff = reader.endsWithoutNewline
        #expect(isCutOff)
        let capacity = reader.capacity
        #expect(capacity <= mostMemory)
        do {
            _ = try FeedReader(source: source("", 0x20, 20_000_000, ""))
            Issue.record("blanks were taken for a feed")
        } catch let problem as FeedHeaderProblem {
            #expect(problem == .empty)
        }
    }

    @Test("A quote that stays open beyond the longest record costs one line, and memory of one")
    func openQuote() throws {
        let header = "person,direction,at,checkpoint\n"
        var reader = try FeedReader(
            source: source(header + "P1,\"a,b,c\n", 0x0A, 3_000_000, "P2,a,b,c\n"))
        #expect(try reader.next() == .problem(.unterminatedQuote(line: 2), line: 2))
        guard case .record(let record)? = try reader.next() else {
            Issue.record("nothing was read behind the open quote")
            return
        }
        #expect(record.line == 3_000_003 && record[.person] == "P2")
        #expect(try reader.next() == nil)
        let capacity = reader.capacity
        #expect(capacity <= mostMemory)
    }

    @Test("Records of every length are read whole, in whatever pieces they come")
    func lengths() throws {
        var chance = SeededRandom(seed: 0xFEED)
        var text = "person,direction,at,checkpoint\n"
        var people: [String] = []
        for index in 0..<40 {
            let length = chance.pick([1, 300, 20_000, 66_000, 140_000])
            let person =
                "P\(index)" + String(repeating: chance.pick(["x", "\n", "ə"]), count: length)
            people.append(person)
            text += "\"\(person)\",a,b,c\n"
        }
        var feed = FeedScene(text)
        for piece in [7_001, 65_535, .max] {
            feed.piece = piece
            let reading = try feed.read()
            #expect(reading.records.map { $0[.person] } == people, "seed \(chance.seed)")
            #expect(reading.problems == [])
        }
    }

    @Test(
        "What a first line that is too long comes to does not depend on the pieces in which it comes",
        arguments: ["{\"id\":", "id,person", "["])
    func overlongOpening(_ opening: String) throws {
        for zero in [10, 60, 61, 62, 100, 200] {
            var feed = FeedScene(opening + String(repeating: " ", count: 200) + "x\n{}\n")
            feed.bytes.insert(0, at: zero)
            feed.format = .jsonl
            feed.limit = 60
            let whole = try feed.headerProblem()
            for piece in [1, 7, 61, 62, 63] {
                feed.piece = piece
                #expect(try feed.headerProblem() == whole, "zero at \(zero), pieces of \(piece)")
            }
        }
    }
}
