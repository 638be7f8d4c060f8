import ArgumentParser
import CFloor
import Foundation

/// Measures Salname against a floor in C, row by row, and says what is reached.
@main
struct Bench: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "salname-bench",
            abstract: "Measures Salname against a floor in C (see Sources/BENCHMARKS.md).",
            discussion: """
                EXAMPLES
                  salname-bench --events 1000000
                  salname-bench --events 100000 --row append-10000 --keep
                  salname-bench --ledger million/ledger --times 10 --events 10000000 \
                    --against .build/bench/result.json --output ten.json
                  salname-bench --markdown first.json second.json third.json
                """)
    }

    @Option(help: "How many events the ledger that is generated has.") var events = 1_000_000
    @Option(help: "From what the ledger is drawn.") var seed: UInt64 = 1
    @Option(help: "How often floor and salname are measured in turn.") var rounds = 3
    @Option(help: "Measure this row alone; may be given several times.") var row: [BenchRow] = []
    @Option(help: "Where the files lie while it runs.") var directory = ".build/bench/work"
    @Option(help: "Where the result is written, in JSON.") var output = ".build/bench/result.json"
    @Option(help: "The result of a smaller ledger to compare with.") var against: String?
    @Option(help: "Measure with a copy of this ledger; nothing is generated.") var ledger: String?
    @Option(help: "Take its lines so often over, each time about other people.") var times = 1
    @Flag(help: "Take the ledger that the last run left, and leave it again.") var keep = false
    @Flag(help: "Print the table of results that were written, in Markdown.") var markdown = false
    @Argument(help: "The results to print.") var results: [String] = []
    /// A run starts itself for each measurement, so that each has its own peak of memory.
    @Option(help: .private) var side: Side?

    func run() throws {
        let place = Workplace(directory: directory, events: events, seed: seed)
        if markdown {
            print(MarkdownTable(of: try results.map { try BenchResult(readFrom: $0) }).text)
        } else if let side, let row = row.first {
            try measure(row, side, in: place)
        } else {
            try measureAll(in: place)
        }
    }

    private func measure(_ row: BenchRow, _ side: Side, in place: Workplace) throws {
        let sample = try row.measure(side, in: place)
        print(String(decoding: try JSONEncoder().encode(sample), as: UTF8.self))
    }

    private func measureAll(in place: Workplace) throws {
        let start = floor_wall()
        let smaller = try against.map { try BenchResult(readFrom: $0) }
        let run = BenchRun(place: place, rounds: max(1, rounds), rows: row)
        var result = try run.measure(ledger: ledger, times: times, keeps: keep)
        result.seconds = floor_wall() - start
        let table = ResultTable(of: result, against: smaller)
        print(table.text)
        try result.write(to: output)
        if !keep { try FileManager.default.removeItem(atPath: directory) }
    }
}

extension BenchRow {
    /// Measures one side of the row once, in this process; nil where it cannot be measured here.
    func measure(_ side: Side, in place: Workplace) throws -> Sample? {
        switch self {
        case .generation: try Generation(place: place).run()
        case .bulkLarge, .bulkSmall, .bulkCommands: try bulk(side, in: place)
        case .durableAppend:
            try side == .ours
                ? DurableAppending(place: place).append() : DurableAppending(place: place).floor()
        case .durableCommand:
            try side == .ours
                ? DurableAppending(place: place).perform() : DurableAppending(place: place).floor()
        case .scan:
            try side == .ours ? Reading(place: place).scan() : Reading(place: place).floorScan()
        case .decode:
            try side == .ours ? Reading(place: place).decode() : Reading(place: place).floorDecode()
        case .rebuild, .people:
            try side == .ours
                ? Rebuilding(place: place, row: self).run()
                : Rebuilding(place: place, row: self).floor()
        case .verify: try Verifying(place: place, cores: 1).run()
        case .verifyOnTwo: try Verifying(place: place, cores: 2).run()
        case .verifyLookups: try Verifying(place: place, cores: 2, lookups: true).run()
        case .verifyPayloads:
            try Verifying(place: place, cores: 2, lookups: true, checksPayloads: true).run()
        case .history: try Asking(place: place).histories()
        case .stay: try Asking(place: place).stays()
        case .frequentStay: try Asking(place: place).frequentStays()
        case .authorise: try Authorising(place: place).run()
        case .sign: try Signing(place: place).sign()
        case .verifySignatures:
            try side == .ours ? Signing(place: place).verify() : Signing(place: place).floor()
        case .command: try Processes(place: place).command()
        case .read: try Processes(place: place).read()
        case .start: try Processes(place: place).start()
        case .pipe: try Piping(place: place).run()
        case .size: try Size(place: place).run()
        }
    }

    private func bulk(_ side: Side, in place: Workplace) throws -> Sample? {
        guard let lines = linesPerTransaction else { return nil }
        let appending = Appending(place: place, row: self, linesPerTransaction: lines)
        return switch side {
        case .ours: try appending.run()
        case .floor: try appending.floor(withoutTriggers: false)
        case .bare: try appending.floor(withoutTriggers: true)
        }
    }
}
