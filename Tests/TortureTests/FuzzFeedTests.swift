import Ledger
import LedgerTesting
import Testing

@Suite("Feeds with random damage")
struct FuzzFeedTests {
    @Test(
        "Whatever happens to a feed, each line comes to one outcome at most",
        arguments: FeedFormat.allCases)
    func damaged(_ format: FeedFormat) throws {
        var chance = FuzzCorpus.chance(4_003)
        let corpus = try FuzzCorpus.feeds(format == .csv ? ".csv" : ".jsonl")
        let others = try FuzzCorpus.feeds("")
        var refused = 0
        let rounds = FuzzCorpus.rounds(2_000)
        for round in 0..<rounds {
            var bytes = chance.pick(corpus)
            chance.damage(&bytes, from: chance.pick(others))
            let limit = chance.pick([60, 200, 1_000])
            let delimiter = chance.pick([FeedDelimiter.comma, .comma, .comma, .semicolon])
            let name = Comment("seed \(chance.seed), round \(round)")
            let feed = Feed(bytes: bytes, format: format, delimiter: delimiter, limit: limit)
            guard let whole = try feed.read(piece: .max) else {
                refused += 1
                #expect(try feed.read(piece: chance.int(1...9)) == nil, name)
                continue
            }
            let lineFeeds = bytes.count { $0 == 0x0A }
            #expect(whole.lines.count <= lineFeeds + 1, name)
            #expect(zip(whole.lines, whole.lines.dropFirst()).allSatisfy { $0 < $1 }, name)
            #expect(whole.lines.allSatisfy { (1...lineFeeds + 1).contains($0) }, name)
            #expect(whole.bytesRead == bytes.count, name)
            #expect(whole.unknownColumns.count <= 64, name)
            #expect(try feed.read(piece: chance.int(1...9)) == whole, name)
        }
        #expect(refused < rounds * 9 / 10, "seed \(chance.seed): few feeds were read at all")
    }
}

/// A feed in memory, given to the reader in pieces.
private struct Feed {
    let bytes: [UInt8]
    let format: FeedFormat
    let delimiter: FeedDelimiter
    let limit: Int

    struct Reading: Equatable {
        var outcomes: [FeedOutcome] = []
        var unknownColumns: [String] = []
        var bytesRead = 0

        var lines: [Int] {
            outcomes.map {
                switch $0 {
                case .record(let record): record.line
                case .problem(_, let line): line
                }
            }
        }
    }

    /// Reads all of it; nil if what it begins with is no feed.
    func read(piece: Int) throws -> Reading? {
        var rest = bytes[...]
        do {
            var reader = try FeedReader(
                format: format, delimiter: delimiter, recordLimit: limit
            ) { buffer in
                let part = rest.prefix(min(piece, buffer.count))
                buffer.copyBytes(from: part)
                rest = rest.dropFirst(part.count)
                return part.count
            }
            var reading = Reading()
            while let outcome = try reader.next() { reading.outcomes.append(outcome) }
            reading.unknownColumns = reader.unknownColumns
            reading.bytesRead = reader.bytesRead
            return reading
        } catch is FeedHeaderProblem {
            return nil
        }
    }
}
