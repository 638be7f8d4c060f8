import CFloor
import Foundation

/// Measures row after row: in each round every side, each in a process of its own.
struct BenchRun {
    let place: Workplace
    let rounds: Int
    /// The rows to measure; all where none is named.
    let rows: [BenchRow]

    /// Generates the ledger, or takes the one named, and measures.
    func measure(ledger: String?, times: Int, keeps: Bool) throws -> BenchResult {
        var result = BenchResult(
            events: place.events, seed: place.seed,
            cores: ProcessInfo.processInfo.activeProcessorCount,
            sqlite: String(cString: floor_sqlite_version()))
        try prepare(ledger: ledger, times: times, keeps: keeps, into: &result)
        for row in rows.isEmpty ? BenchRow.allCases : rows where row != .generation {
            try measure(row, into: &result)
        }
        return result
    }

    private func prepare(
        ledger: String?, times: Int, keeps: Bool, into result: inout BenchResult
    ) throws {
        if keeps, FileManager.default.fileExists(atPath: place.log) {
            // What was appended to the copies by the run before would be measured with this one.
            if FileManager.default.fileExists(atPath: place.grownFloor) {
                try Workplace.remove(place.grownFloor)
            }
        } else if let ledger {
            try place.clear()
            try place.adopt(ledger)
            if times > 1 { try place.multiply(by: times) }
            try JSONEncoder().encode(DataNote(lines: 0, frequent: nil))
                .write(to: URL(fileURLWithPath: place.noteOfData))
        } else {
            try place.clear()
            try measure(.generation, into: &result)
        }
    }

    private func measure(_ row: BenchRow, into result: inout BenchResult) throws {
        let start = floor_wall()
        defer { say("\(row.rawValue): \(Int(floor_wall() - start)) s") }
        for round in 0..<rounds {
            for side in row.sides where round < row.rounds(side, of: rounds) {
                result.append(try sample(row, side), of: row, side)
            }
        }
        try compare(row, into: &result)
        for side in row.sides { try Workplace.remove(place.file(row, side)) }
    }

    /// Runs this program again for one measurement; nil where it cannot be made on this machine.
    private func sample(_ row: BenchRow, _ side: Side) throws -> Sample? {
        let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
        let answer = place.directory + "/sample.json"
        var figures = floor_figures()
        let arguments = [
            own, "--row", row.rawValue, "--side", side.rawValue, "--directory", place.directory,
            "--events", "\(place.events)", "--seed", "\(place.seed)",
        ]
        let status = CStrings.lend(arguments) { floor_run($0.baseAddress, answer, 0, &figures) }
        guard status == 0 else {
            throw FloorError(description: "\(row.rawValue), \(side.rawValue): exit \(status)")
        }
        return try JSONDecoder().decode(
            Sample?.self, from: Data(contentsOf: URL(fileURLWithPath: answer)))
    }

    /// Throws where floor and salname did not do the same.
    private func compare(_ row: BenchRow, into result: inout BenchResult) throws {
        let facts = result.samples.filter { $0.row == row && $0.side != .bare }.map(\.sample.facts)
        for other in facts.dropFirst() where other != facts[0] {
            throw Unequal(row: row, differences: Self.differences(facts[0], other))
        }
        guard let (ours, floor) = try files(row) else { return }
        result.equalities[row.rawValue] = try FileDigest.compare(ours, with: floor, of: row)
    }

    private static func differences(_ first: [String: String], _ other: [String: String])
        -> [String]
    {
        Set(first.keys).union(other.keys).sorted().filter { first[$0] != other[$0] }.flatMap {
            let (ours, floor) = (lines(first[$0]), lines(other[$0]))
            return ours.symmetricDifference(floor).sorted()
        }
    }

    private static func lines(_ text: String?) -> Set<String> {
        Set((text ?? "").split(separator: "\n").map(String.init))
    }

    /// The files that both sides have made; nil for a row in which nothing is written.
    private func files(_ row: BenchRow) throws -> (ours: String, floor: String)? {
        switch row {
        case .bulkLarge, .bulkSmall, .bulkCommands:
            (place.file(row, .ours), place.file(row, .floor))
        case .durableCommand, .durableAppend: (place.grownLog, place.grownFloor)
        case .rebuild, .people:
            (try Rebuilding(place: place, row: row).built(), place.file(row, .floor))
        case .generation, .scan, .decode, .verify, .verifyOnTwo, .verifyLookups, .verifyPayloads,
            .history, .stay, .frequentStay, .authorise, .sign, .verifySignatures, .command, .read,
            .start, .pipe, .size:
            nil
        }
    }

    private func say(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
