public import ArgumentParser
public import Casework
import Ledger
import Projections
import ReadModels

/// The command `salname border anomalies`.
struct BorderAnomalies: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "anomalies", abstract: Words.current.say(BorderSaying.helpAnomalies),
            discussion: Examples.text(
                "salname border anomalies", "salname border anomalies --kind noGround",
                "salname border anomalies --as-of 2026-03-31 --known-at 18171 --format csv"))
    }

    @Option(help: help(BorderSaying.optionKind)) var kind: AnomalyKind?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let rows = try session.attempt(.readViews) {
            try ledger.registers(through: cut.past).rows(AnomalyRow.self)
        }
        let chosen = rows.filter { row in
            row.day <= read.asOf ?? .last && (kind.map { $0 == row.kind } ?? true)
        }
        if try session.isForPeople() {
            try session.give(AnomaliesScreen(chosen, words: session.words).text(session.terminal))
        } else {
            try session.give(AnomaliesScreen(chosen, words: session.words).table)
        }
        if let first = chosen.first {
            session.suggest("salname stay show \(first.person)", read.ledger)
        }
    }
}

/// Crossings that do not fit together, one a row.
struct AnomaliesScreen {
    private let rows: [AnomalyRow]
    private let words: Words

    init(_ rows: [AnomalyRow], words: Words) {
        self.rows = rows
        self.words = words
    }

    /// The data.
    var table: Table { table { $0.rawValue } }

    /// The data for people, each kind in a sentence.
    func text(_ terminal: Terminal) -> String {
        guard !rows.isEmpty else { return words.say(BorderSaying.nothingAnomalous) + "\n" }
        return table { words.say(AnomalySaying($0)) }
            .rendered(as: .table, words: words.output, style: terminal.style)
    }

    private func table(_ kind: (AnomalyKind) -> String) -> Table {
        var table = Table(columns: [
            .init("position", header: words(.labelPosition), alignment: .right),
            .init("day", header: words(.labelDay)),
            .init("person", header: words(.labelPerson)),
            .init("kind", header: words.say(BorderSaying.labelAnomaly)),
        ])
        for row in rows {
            table.append([
                .integer(row.position.value), .day("\(row.day)"), .text(row.person.text),
                .text(kind(row.kind)),
            ])
        }
        return table
    }
}

extension AnomalyKind: ExpressibleByArgument {}
