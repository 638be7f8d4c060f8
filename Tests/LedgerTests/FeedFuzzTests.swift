import Ledger
import LedgerTesting
import Testing

@Suite("Feeds with random damage")
struct FeedFuzzTests {
    private let csv = #"""
        id,person,document,issuer,direction,at,checkpoint,note
        gate/1,P-AZ-000001,,,entry,2026-03-01T09:12+04:00,BAK-GYD,
        gate/2,,"A ""1""",GEO,exit,2026-03-02T09:12+04:00,BAK-GYD,"two
        lines"\#r
        gate/3,,A2,GEO,entry,2026-03-03T09:12+04:00,BAK-GYD,Əli

        ,P-AZ-000002,,,exit,2026-03-04T09:12+04:00,BAK-GYD,
        """#
    private let json = #"""
        {"id":1,"person":"P-AZ-000001","direction":"entry","at":"2026-03-01T09:12+04:00"}
        {"id":"gate\/2","document":"A \"1\"","issuer":"GEO","note":{"a":[1,null]}}\#r

        {"id":null,"surname":"\u018fliyev","given":"Əli","sex":"M"}
        """#

    @Test("Whatever happens to a feed, each line comes to one outcome at most")
    func damage() throws {
        var chance = SeededRandom(seed: 20_260_301)
        var refused = 0
        for round in 0..<3_000 {
            var feed = FeedScene(round.isMultiple(of: 2) ? csv : json)
            for _ in 0...chance.int(0...4) { damage(&feed.bytes, &chance) }
            feed.format = round.isMultiple(of: 2) ? .csv : .jsonl
            feed.limit = chance.pick([60, 200, 1_000])
            let name = Comment("seed \(chance.seed), round \(round)")
            guard try feed.headerProblem() == nil else {
                refused += 1
                continue
            }
            let whole = try feed.read()
            let lineFeeds = feed.bytes.count { $0 == 0x0A }
            #expect(whole.outcomes.count <= lineFeeds + 1, name)
            #expect(zip(whole.lines, whole.lines.dropFirst()).allSatisfy { $0 < $1 }, name)
            #expect(whole.lines.allSatisfy { (1...lineFeeds + 1).contains($0) }, name)
            #expect(whole.bytesRead == feed.bytes.count, name)
            feed.piece = chance.int(1...9)
            #expect(try feed.read() == whole, name)
        }
        #expect(refused < 2_000, "seed \(chance.seed): few feeds were read at all")
    }

    /// Bytes that mean something to one of the two grammars, or to nobody.
    private let telling: [UInt8] = Array("\",;\n\r\t {}[]:\\u0n\0".utf8) + [0xC4, 0xFF, 0xEF]

    private func damage(_ bytes: inout [UInt8], _ chance: inout SeededRandom) {
        guard !bytes.isEmpty else { return }
        let place = chance.int(0...bytes.count - 1)
        let end = min(bytes.count, place + chance.int(1...30))
        switch chance.int(0...5) {
        case 0: bytes[place] ^= 1 << UInt8(chance.int(0...7))
        case 1: bytes[place] = chance.pick(telling)
        case 2: bytes.insert(chance.pick(telling), at: place)
        case 3: bytes.removeSubrange(place..<end)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: chance.int(0...bytes.count))
        default: bytes.removeLast(min(bytes.count, chance.int(1...20)))
        }
    }

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
