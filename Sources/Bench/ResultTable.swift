/// The table that a run prints.
struct ResultTable {
    let text: String

    init(of result: BenchResult, against smaller: BenchResult? = nil) {
        let lines = Verdict.all(of: result, against: smaller)
        let header = ["row", "salname", "floor", "bar", "", "processor", "peak"]
        let cells =
            [header]
            + lines.map { line in
                [
                    line.title, line.figure, line.floor, line.bar, line.mark,
                    line.processorRatio.map { Figure.ratio($0) } ?? "",
                    line.peak.map { Figure.megabytes($0) } ?? "",
                ]
            }
        let widths = header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        let rows = cells.map { row in
            zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }.joined(separator: "  ")
        }
        let equal = result.equalities.sorted { $0.key < $1.key }.map {
            "equal  \($0.key): \($0.value)"
        }
        let reached = lines.filter { $0.isReached == true }.count
        let bars = lines.filter { !$0.bar.isEmpty }.count
        text =
            (rows + [""] + equal + [
                "",
                "\(Figure.grouped(result.events)) events, seed \(result.seed), \(result.cores) cores,"
                    + " SQLite \(result.sqlite), \(Int(result.seconds)) s in all;"
                    + " reached \(reached) of \(bars)",
            ]).joined(separator: "\n")
    }
}

/// The table of several runs side by side, for the page of the benchmarks.
struct MarkdownTable {
    let text: String

    /// The results of one size first; a larger ledger is compared with the first of them.
    init(of results: [BenchResult]) {
        let columns = results.map { result in
            let isLarger = result.events > (results.first?.events ?? 0)
            return Verdict.all(of: result, against: isLarger ? results.first : nil)
        }
        // The lines are those of the table, also where nothing was measured yet.
        let none = BenchResult(events: 0, seed: 0, cores: 0, sqlite: "")
        let titles = columns.max { $0.count < $1.count } ?? Verdict.all(of: none, against: none)
        let names = results.enumerated().map { index, result in
            "\(index + 1): \(Figure.grouped(result.events)) events"
        }
        var lines = [
            "| row | bar | " + names.joined(separator: " | ") + " |",
            "| --- | --- |" + String(repeating: " --- |", count: results.count),
        ]
        for title in titles {
            let cells = columns.map { column in
                column.first { $0.title == title.title }.map(Self.cell) ?? ""
            }
            lines.append(
                "| \(title.title) | \(title.bar) | " + cells.joined(separator: " | ") + " |")
        }
        text = lines.joined(separator: "\n")
    }

    private static func cell(_ line: Verdict) -> String {
        let floor = line.floor.isEmpty ? "" : " (floor \(line.floor))"
        return line.figure + floor + (line.isReached == false ? ", **not reached**" : "")
    }
}
