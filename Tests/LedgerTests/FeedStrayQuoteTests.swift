import Ledger
import LedgerTesting
import Testing

@Suite("Feeds with a stray quote")
struct FeedStrayQuoteTests {
    @Test("A stray quote anywhere costs no line but its own")
    func strayQuote() throws {
        var chance = SeededRandom(seed: 34)
        let header = "person,direction,at,checkpoint"
        for round in 0..<500 {
            let count = chance.int(1...12)
            var lines = (0..<count).map { "P\($0),a,b,c" }
            let stray = chance.int(0...count - 1)
            var fields = ["P\(stray)", "a", "b", "c"]
            fields[chance.int(0...3)] = "\"x"
            lines[stray] = fields.joined(separator: ",")
            let reading = try FeedScene(([header] + lines).joined(separator: "\n") + "\n").read()
            let name = Comment("seed \(chance.seed), round \(round)")
            #expect(
                reading.problems == ["\(stray + 2): unterminatedQuote(line: \(stray + 2))"], name)
            #expect(reading.records.count == count - 1, name)
        }
    }
}
