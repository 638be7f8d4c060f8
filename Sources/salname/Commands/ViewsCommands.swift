import ArgumentParser
import Audit
import EventLog
import Ledger
import Projections
import TransparencyLog

/// `salname views …`.
struct ViewsCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "views", abstract: Words.current(.helpViews),
            subcommands: [Status.self, Rebuild.self, Show.self])
    }

    /// `salname views status`.
    struct Status: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpViewsStatus),
                discussion: Examples.text("salname views status --require-fresh"))
        }

        @Flag(name: .customLong("require-fresh"), help: help(.optionRequireFresh))
        var requireFresh = false
        @OptionGroup var options: LedgerOptions

        func run() throws {
            let session = Session(options.common)
            let ledger = try session.open(options)
            let (head, digest) = try session.attempt(.readViews) {
                let head = try ledger.size()
                guard let status = try ledger.views.status(), status.isCurrent else {
                    return (head, ViewDigest?.none)
                }
                return (head, try ledger.views.digest())
            }
            let text = ViewsText(digest: digest, head: head, words: session.words)
            try session.give(
                text.status(nested: [.json, .jsonl].contains(try session.format())))
            if requireFresh, text.position < head {
                throw session.problem(.viewsBehind(position: text.position, head: head))
            }
        }
    }

    /// `salname views rebuild`.
    struct Rebuild: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpViewsRebuild),
                discussion: Examples.text("salname views rebuild"))
        }

        @OptionGroup var options: LedgerOptions

        func run() throws {
            let session = Session(options.common)
            let ledger = try session.open(options)
            let digest = try session.attempt(.rebuildViews) {
                let digest = try ledger.views.rebuild(from: ledger.log)
                try ledger.people().rebuild(from: ledger.log)
                return digest
            }
            let text = ViewsText(digest: digest, head: digest.position, words: session.words)
            try session.give(
                text.certificate(nested: [.json, .jsonl].contains(try session.format())))
        }
    }

    /// `salname views show TABLE`.
    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpViewsShow),
                discussion: Examples.text(
                    "salname views show stay", "salname views show presence -o presence.csv"))
        }

        @Argument(help: help(.argumentTable)) var table: String
        @Option(help: help(.optionLimit)) var limit: Int?
        @OptionGroup var options: LedgerOptions

        func run() throws {
            let session = Session(options.common)
            let names = TableReading.names
            guard names.contains(table) else {
                throw session.problem(
                    .unknownName(
                        table, nearest: Nearest.word(to: table, among: names), known: names))
            }
            let ledger = try session.open(options)
            let reading = try session.attempt(.readViews) {
                try ledger.catchUp()
                return try TableReading.named(table, in: ledger.views)
            }
            guard let reading else { return }
            try session.give(rows: reading.columns.map(ViewsText.column)) { emit in
                for row in reading.rows.prefix(max(0, limit ?? .max)) {
                    try emit(row.map(ViewsText.cell))
                }
            }
        }
    }
}

/// The read models' state in words.
struct ViewsText {
    /// Nil where there are no read models, or another release made them.
    let digest: ViewDigest?
    /// The log's last position.
    let head: Int
    let words: Words

    /// The position up to which events are folded in.
    var position: Int { digest?.position ?? 0 }

    /// Returns how the read models stand; the tables as objects for machines that read objects.
    func status(nested: Bool) -> Record {
        Record(
            [
                .init(
                    "generation", label: words(.labelGeneration),
                    .text(orAbsent: digest?.generation)),
                .init("position", label: words(.labelPosition), .integer(position)),
                .init("logHead", label: words(.labelLogHead), .integer(head)),
                .init("lag", label: words(.labelLag), .integer(head - position)),
            ] + tables(nested))
    }

    /// Returns the certificate of a rebuild: two machines that read one log get the same one.
    func certificate(nested: Bool) -> Record {
        Record(
            title: words(.titleCertificate, ["position": "\(position)"]),
            [
                .init("from", label: words(.labelFirst), .integer(position > 0 ? 1 : 0)),
                .init("through", label: words(.labelThrough), .integer(position)),
                .init(
                    "generation", label: words(.labelGeneration),
                    .text(orAbsent: digest?.generation)),
            ] + tables(nested))
    }

    private func tables(_ nested: Bool) -> [Record.Entry] {
        guard let digest else { return [] }
        let combined = Record.Entry(
            "digest", label: words(.labelCombined), .text(digest.combined.hex))
        if nested {
            let tables = digest.tables.map { table in
                Cell.object([
                    .init("table", .text(table.name)), .init("version", .integer(table.version)),
                    .init("rows", .integer(table.rows)), .init("digest", .text(table.digest.hex)),
                ])
            }
            return [.init("tables", label: words(.labelTables), .list(tables)), combined]
        }
        return digest.tables.map { table in
            let values = ["rows": "\(table.rows)", "digest": table.digest.hex]
            return .init(
                table.name, label: "\(table.name)/\(table.version)",
                .text(words(.detailTable, values)))
        } + [combined]
    }

    static func column(_ column: TableReading.Column) -> Table.Column {
        .init(
            camelCase(column.name), header: camelCase(column.name),
            alignment: column.isNumber ? .right : .left)
    }

    static func cell(_ value: TableReading.Value) -> Cell {
        switch value {
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .absent: .absent
        }
    }

    /// Returns `validThrough` for `valid_through`: fields are named alike in all data.
    static func camelCase(_ name: String, separator: UInt8 = 0x5F) -> String {
        let words = name.utf8.split(separator: separator).map(Array.init)
        let rest = words.dropFirst().map { word -> [UInt8] in
            guard let first = word.first, (0x61...0x7A).contains(first) else { return word }
            return [first - 0x20] + word.dropFirst()
        }
        return String(decoding: (words.first ?? []) + rest.flatMap { $0 }, as: UTF8.self)
    }
}
