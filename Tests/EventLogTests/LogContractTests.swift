import EventLog
import Testing
import TransparencyLog

@Suite("What every log promises: appending")
struct LogContractTests {
    @Test(
        "An empty log ends before its first position and says what it was founded as",
        arguments: LogEngine.all)
    func empty(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        #expect(try log.head() == LogHead(size: 0, recorded: nil, frontier: Frontier()))
        #expect(try log.identity() == SampleLine.identity)
        #expect(try log.lines(1...10).isEmpty)
        #expect(try log.length(of: "case/C-AZ-1") == 0)
        #expect(try log.places(of: "case/C-AZ-1").isEmpty)
        #expect(try log.positions(matching: LineFilter(), limit: 10).isEmpty)
        #expect(try log.position(recordedThrough: .max) == 0)
        #expect(try log.command("K1") == nil)
    }

    @Test(
        "What was appended is read back byte for byte, also by who opens the log later",
        arguments: LogEngine.all)
    func bytes(_ engine: LogEngine) throws {
        let desk = try Desk()
        let texts = ["{}", "{\"reason\":\"Əliyev, Şəki / 🇦🇿 'x' \\u0000\"}", "a\u{0}b", ""]
        let lines = texts.map { newLine(Array($0.utf8)) }
        do {
            let log = try engine.create(desk.directory)
            try log.write { try $0.append(Batch(first: 1, lines: lines, command: command("K1"))) }
            #expect(try log.lines(1...4) == lines.map(\.line))
        }
        #expect(try engine.open(desk.directory).lines(1...4) == lines.map(\.line))
    }

    @Test(
        "Positions count from 1 without gaps, and the end has the tree over all lines",
        arguments: LogEngine.all)
    func positions(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        for (index, count) in [1, 3, 2].enumerated() {
            try log.record(
                Array(repeating: Draft(), count: count), command: "K\(index)",
                at: Int64(10 * index))
        }
        var found: [Int] = []
        var frontier = Frontier()
        try log.lines(1...100) { position, line in
            found.append(position)
            let facts = try SampleLine.facts(line)
            #expect(facts.position == position)
            _ = frontier.append(MerkleTree.leafHash(of: line))
        }
        #expect(found == [1, 2, 3, 4, 5, 6])
        #expect(try log.head() == LogHead(size: 6, recorded: 21, frontier: frontier))
        #expect(try log.lines(3...4) == Array(log.lines(1...6)[2...3]))
        #expect(try log.lines(7...9).isEmpty)
    }

    @Test(
        "An event stands once in the log, and in the history of each of its subjects",
        arguments: LogEngine.all)
    func ordinals(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.record(
            [Draft(subjects: ["case/1", "person/1"]), Draft(subjects: ["case/2"])], command: "K1",
            at: 1)
        try log.record(
            [Draft(subjects: ["case/2", "person/1"]), Draft(subjects: ["person/1"])],
            command: "K2", at: 10)
        #expect(try log.places(of: "case/1") == [[1, 1]])
        #expect(try log.places(of: "case/2") == [[1, 2], [2, 3]])
        #expect(try log.places(of: "person/1") == [[1, 1], [2, 3], [3, 4]])
        #expect(try log.length(of: "person/1") == 3)
        #expect(try log.length(of: "person/2") == 0)
    }

    @Test("A batch whose last line fails leaves nothing of its first", arguments: LogEngine.all)
    func atomic(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.record([Draft()], command: "K1", at: 1)
        let before = try log.head()
        #expect(throws: LogError.conflict(subject: "case/C-AZ-1", expected: 4, actual: 1)) {
            try log.write { try $0.append(failingBatch(first: 2)) }
        }
        #expect(try log.head() == before)
        try expectNothing(of: failingBatch(first: 2), on: log)
    }

    @Test(
        "A batch that fails leaves nothing, also if the writer goes on without it",
        arguments: LogEngine.all)
    func failureInsideTransaction(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.write { writer in
            try writer.record([Draft()], command: "K1", at: 1)
            #expect(throws: LogError.self) { try writer.append(failingBatch(first: 2)) }
            try writer.record([Draft(subjects: ["case/other"])], command: "K2", at: 2)
        }
        #expect(try log.head().size == 2)
        #expect(try log.places(of: "case/other") == [[1, 2]])
        try expectNothing(of: failingBatch(first: 3), on: log)
    }

    @Test(
        "A body that throws records nothing, and its error comes through", arguments: LogEngine.all)
    func throwingBody(_ engine: LogEngine) throws {
        struct Refused: Error, Equatable {}
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        #expect(throws: Refused()) {
            try log.write { writer in
                try writer.record([Draft()], command: "K1", at: 1)
                #expect(try writer.head().size == 1)
                throw Refused()
            }
        }
        #expect(try log.head().size == 0)
        #expect(try log.length(of: "case/C-AZ-1") == 0)
        #expect(try log.command("K1") == nil)
    }

    /// Two good lines on histories nobody has begun, and one that expects too long a history.
    private func failingBatch(first: Int) -> Batch {
        let places = [("case/new", 1), ("case/new", 2), ("case/C-AZ-1", 5)]
        return Batch(
            first: first,
            lines: places.map {
                newLine([1], recorded: 5, history: [Ordinal(subject: $0.0, number: $0.1)])
            }, command: command("failing"))
    }

    private func expectNothing(of batch: Batch, on log: any LogStorage) throws {
        #expect(try log.lines(batch.first...100).isEmpty)
        #expect(try log.length(of: "case/new") == 0)
        #expect(try log.command(batch.command.id) == nil)
    }
}

/// A line of `bytes`, which say nothing of where they stand.
func newLine(_ bytes: [UInt8], recorded: Int64 = 1, history: [Ordinal] = []) -> NewLine {
    NewLine(
        line: bytes, type: "Noted", officer: nil, office: nil, recorded: recorded, history: history)
}

func command(_ id: String) -> NewCommand {
    NewCommand(id: id, body: Array("{}".utf8))
}
