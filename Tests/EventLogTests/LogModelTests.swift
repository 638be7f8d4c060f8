import EventLog
import LedgerTesting
import Testing
import TransparencyLog

@Suite("The log against a plain list of lines")
struct LogModelTests {
    @Test(
        "Random batches, good and bad, give the same log as a list of lines",
        arguments: LogEngine.all)
    func agrees(_ engine: LogEngine) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        var model = ModelLog()
        for _ in 0..<60 {
            let batch = try model.randomBatch(&random)
            let expected = model.outcome(of: batch)
            #expect(outcome { try log.write { try $0.append(batch) } } == expected, "seed \(seed)")
            if expected == nil { model.append(batch) }
            #expect(try log.head() == model.head, "seed \(seed)")
        }
        #expect(model.lines.count > 50, "seed \(seed)")
        try compare(log, with: model, "seed \(seed)")
        for _ in 0..<60 {
            let filter = model.randomFilter(&random)
            let limit = Int.random(in: 0...20, using: &random)
            #expect(
                try log.positions(matching: filter, limit: limit)
                    == Array(model.positions(matching: filter).prefix(limit)),
                "seed \(seed), \(filter), limit \(limit)")
        }
    }

    private func outcome(_ body: () throws -> Void) -> LogError? {
        do {
            try body()
            return nil
        } catch {
            return error as? LogError ?? .busy
        }
    }

    private func compare(_ log: any LogStorage, with model: ModelLog, _ seed: Comment) throws {
        #expect(try log.lines(1...10_000) == model.lines.map(\.line), seed)
        for subject in ModelLog.subjects + ["case/nobody"] {
            let places = model.places(of: subject)
            #expect(try log.length(of: subject) == places.count, seed)
            for through in [0, model.lines.count / 2, model.lines.count] {
                #expect(
                    try log.places(of: subject, through: through)
                        == places.filter { $0[1] <= through }, seed)
            }
        }
        for time in -1...(model.head.recorded ?? 0) + 1 {
            #expect(
                try log.position(recordedThrough: time)
                    == model.lines.count { $0.recorded <= time }, seed)
        }
        for (id, stored) in model.commands { #expect(try log.command(id) == stored, seed) }
    }
}

/// The contract, said once more in the simplest way there is.
private struct ModelLog {
    static let subjects = ["case/1", "case/2", "person/1", "person/2", "law/az"]
    private(set) var lines: [NewLine] = []
    private(set) var commands: [String: StoredCommand] = [:]

    var head: LogHead {
        var frontier = Frontier()
        for line in lines { _ = frontier.append(MerkleTree.leafHash(of: line.line)) }
        return LogHead(size: lines.count, recorded: lines.last?.recorded, frontier: frontier)
    }

    func places(of subject: String) -> [[Int]] {
        let positions = lines.indices.filter { index in
            lines[index].history.contains { $0.subject == subject }
        }
        return positions.enumerated().map { [$0.offset + 1, $0.element + 1] }
    }

    func positions(matching filter: LineFilter) -> [Int] {
        lines.indices.filter { index in
            let line = lines[index]
            return index + 1 > filter.after && index + 1 <= filter.through
                && (filter.type.map { $0 == line.type } ?? true)
                && (filter.officer.map { $0 == line.officer } ?? true)
                && (filter.office.map { $0 == line.office } ?? true)
                && line.recorded >= filter.recordedFrom ?? .min
                && line.recorded <= filter.recordedThrough ?? .max
        }.map { $0 + 1 }
    }

    /// Returns why the batch is refused; nil if it is good.
    func outcome(of batch: Batch) -> LogError? {
        guard batch.first == lines.count + 1 else {
            return .positionConflict(expected: batch.first, actual: lines.count + 1)
        }
        guard commands[batch.command.id] == nil else {
            return .commandAccepted(id: batch.command.id)
        }
        var model = self
        for line in batch.lines {
            if let last = model.lines.last?.recorded, line.recorded < last {
                return .timeGoesBack(last: last, given: line.recorded)
            }
            for place in line.history {
                let length = model.places(of: place.subject).count
                guard place.number == length + 1 else {
                    return .conflict(
                        subject: place.subject, expected: place.number - 1, actual: length)
                }
            }
            model.lines.append(line)
        }
        return nil
    }

    mutating func append(_ batch: Batch) {
        lines += batch.lines
        commands[batch.command.id] = StoredCommand(
            command: batch.command,
            positions: batch.first...batch.first + batch.lines.count - 1,
            recorded: batch.lines.last?.recorded ?? 0)
    }
}

extension ModelLog {
    /// Returns a batch that follows; about one in four has a fault.
    func randomBatch(_ random: inout SeededRandom) throws -> Batch {
        let drafts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            Draft(
                type: ["Opened", "Granted", "Refused"].randomElement(using: &random) ?? "",
                officer: [nil, "officer/1", "officer/2"].randomElement(using: &random) ?? nil,
                office: [nil, "BAK", "GNC"].randomElement(using: &random) ?? nil,
                subjects: Array(
                    Self.subjects.shuffled(using: &random).prefix(
                        Int.random(in: 0...3, using: &random))))
        }
        let fault = Int.random(in: 0..<16, using: &random)
        let known = commands.keys.sorted().randomElement(using: &random)
        return try Batch(
            drafts,
            command: NewCommand(
                id: fault == 0 ? known ?? "K0" : "K\(lines.count)", body: [UInt8(drafts.count)],
                signature: fault == 5 ? [1] : nil),
            first: lines.count + 1 + (fault == 1 ? -1 : 0),
            recorded: (lines.last?.recorded ?? 10) + (fault == 2 ? -1 : 0)
                + Int64.random(in: 0...3, using: &random)
        ) { places(of: $0).count + (fault == 3 && $0 == "case/1" ? 1 : 0) }
    }

    func randomFilter(_ random: inout SeededRandom) -> LineFilter {
        let last = lines.last?.recorded ?? 0
        return LineFilter(
            type: [nil, "Opened", "Granted", "Other"].randomElement(using: &random) ?? nil,
            officer: [nil, nil, "officer/1", "officer/3"].randomElement(using: &random) ?? nil,
            office: [nil, nil, "BAK"].randomElement(using: &random) ?? nil,
            recordedFrom: Bool.random(using: &random)
                ? Int64.random(in: -1...last + 1, using: &random) : nil,
            recordedThrough: Bool.random(using: &random)
                ? Int64.random(in: -1...last + 1, using: &random) : nil,
            after: Int.random(in: 0...lines.count, using: &random),
            through: Bool.random(using: &random)
                ? Int.random(in: 0...lines.count, using: &random) : .max)
    }
}
