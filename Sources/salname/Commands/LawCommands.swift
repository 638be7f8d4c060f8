import ArgumentParser
import Audit
import Casework
import Ledger

/// `salname law …`.
struct LawCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "law", abstract: Words.current(.helpLaw),
            subcommands: [
                Show.self, History.self, LawEnactCommand.self, LawWorkingDays.self,
                LawAddDays.self,
            ])
    }

    /// `salname law show [KEY]`.
    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpLawShow),
                discussion: Examples.text(
                    "salname law show --as-of 2026-05-20", "salname law show border.checkpoint",
                    "salname law show stay.visa-free.GEO --format json"))
        }

        @Argument(help: help(LawSaying.argumentKeyOrPrefix)) var key: String?
        @OptionGroup var read: ReadOptions

        func run() throws {
            let session = Session(read.ledger.common)
            let law = try LawCommands.law(read, session)
            let day = read.asOf ?? session.today
            if let key {
                let under = law.inForce(on: day).filter { $0.enacted.key.isUnder(key) }
                if !law.book.keys.contains(where: { $0.text == key }), !under.isEmpty {
                    return try LawCommands.give(under, session)
                }
                let key = try LawCommands.known(key, in: law, session)
                guard let provision = law.book.provision(key, on: day) else {
                    throw session.problem(.notInForce(key, on: day))
                }
                return try session.give(ProvisionCells.record(provision, session.words))
            }
            try LawCommands.give(law.inForce(on: day), session)
        }
    }

    /// `salname law history KEY`.
    struct History: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpLawHistory),
                discussion: Examples.text("salname law history stay.registration.term"))
        }

        @Argument(help: help(.argumentKey)) var key: String
        @OptionGroup var read: ReadOptions

        func run() throws {
            let session = Session(read.ledger.common)
            let law = try LawCommands.law(read, session)
            let key = try LawCommands.known(key, in: law, session)
            let history = law.book.history(key).filter { provision in
                read.asOf.map { provision.isInForce(on: $0) } ?? true
            }
            let columns = ProvisionCells.columns(session.words)
            let stands = Table.Column("stands", header: session.words.say(LawSaying.labelStands))
            try session.give(rows: [columns[0], stands] + columns.dropFirst()) { emit in
                for provision in history {
                    let cells = ProvisionCells.row(provision)
                    let days = law.book.days(of: provision).map(ProvisionCells.interval)
                    try emit([cells[0], .list(days)] + cells.dropFirst())
                }
            }
        }
    }

    static func law(_ read: ReadOptions, _ session: Session) throws -> LawAsKnown {
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        return try session.attempt(.answer) {
            try LawAsKnown(in: ledger.log, through: cut.through)
        }
    }

    /// Returns a key for which something was enacted; throws with the nearest for any other.
    private static func known(
        _ text: String, in law: LawAsKnown, _ session: Session
    ) throws -> ProvisionKey {
        let keys = law.book.keys
        if let key = ProvisionKey(text), keys.contains(key) { return key }
        let names = keys.map(\.text)
        throw session.problem(
            .unknownKey(text, nearest: Nearest.word(to: text, among: names), known: names))
    }

    private static func give(_ provisions: [Provision], _ session: Session) throws {
        try session.give(rows: ProvisionCells.columns(session.words)) { emit in
            for provision in provisions { try emit(ProvisionCells.row(provision)) }
        }
    }
}

/// A provision as a row, a record and an object.
enum ProvisionCells {
    static func members(_ provision: Provision) -> [Cell.Member] {
        let enacted = provision.enacted
        return [
            .init("citation", .text(provision.citation)),
            .init("key", .text(enacted.key.text)),
            .init("value", .text(enacted.value)),
            .init("validFrom", .day(enacted.validFrom.description)),
            .init("validThrough", .day(orAbsent: enacted.validThrough?.description)),
            .init("confidence", .text(enacted.confidence.rawValue)),
            .init("article", .text(enacted.article)),
            .init("source", .text(enacted.source)),
            .init("note", .text(orAbsent: enacted.note)),
            .init("position", .integer(provision.position.value)),
            .init("recordedAt", .text(provision.recordedAt.description)),
        ]
    }

    /// Days as an interval of ISO 8601, both ends inclusive; an end that is not known is `..`.
    static func interval(_ from: Day, _ through: Day?) -> Cell {
        .text("\(from)/\(through?.description ?? "..")")
    }

    static func row(_ provision: Provision) -> [Cell] { members(provision).map(\.value) }

    static func columns(_ words: Words) -> [Table.Column] {
        [
            .init("citation", header: words(.labelCitation)),
            .init("key", header: words(.labelKey)),
            .init("value", header: words(.labelValue)),
            .init("validFrom", header: words(.labelValidFrom)),
            .init("validThrough", header: words(.labelValidThrough)),
            .init("confidence", header: words(.labelConfidence)),
            .init("article", header: words(.labelArticle)),
            .init("source", header: words(.labelSource)),
            .init("note", header: words(.labelNote)),
            .init("position", header: words(.labelPosition), alignment: .right),
            .init("recordedAt", header: words(.labelRecordedAt)),
        ]
    }

    static func record(_ provision: Provision, _ words: Words) -> Record {
        Record(
            zip(columns(words), members(provision)).map {
                .init($0.field, label: $0.header, $1.value)
            })
    }
}
