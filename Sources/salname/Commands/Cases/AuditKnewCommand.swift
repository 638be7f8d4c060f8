import ArgumentParser
import Audit
import Casework
import EventCoding
import Ledger

/// The command `salname audit knew CASE`.
struct AuditKnew: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "knew", abstract: Words.current.say(CaseExplainSaying.helpKnew),
            discussion: Examples.text(
                "salname audit knew C-AZ-2026-000021",
                "salname audit knew C-AZ-2026-000021 --at 18171"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseExplainSaying.optionAt)) var at: Int?
    @OptionGroup var options: LedgerOptions

    func run() throws {
        let session = Session(options.common)
        let ledger = try session.open(options)
        let cut = try session.cut(nil, in: ledger)
        let known = try session.attempt(.answer) {
            try CaseAsKnown(of: caseID, at: at, in: ledger.log, through: cut.through)
        }
        let screen = CaseKnownScreen(known, session.words)
        try session.give(screen.record) { screen.text($0) }
    }
}

/// What was known of a case, and what came later.
struct CaseKnownScreen {
    private let known: CaseAsKnown
    private let words: Words
    private let value: CaseExplainedValue

    init(_ known: CaseAsKnown, _ words: Words) {
        self.known = known
        self.words = words
        value = CaseExplainedValue(words: words)
    }

    private func say(_ saying: CaseExplainSaying) -> String {
        words.say(
            saying,
            [
                "case": known.id.text, "at": "\(known.at)", "day": "\(known.day)",
                "through": "\(known.through)",
            ])
    }

    func text(_ terminal: Terminal) -> String {
        var lines = [terminal.style.bold(say(.title)), say(.titleThen)]
        lines += indented(known.then.map { [$0.field.rawValue, value.text($0.value)] })
        lines.append(say(.titleNow))
        let now = known.now.map {
            [$0.field.rawValue, value.text($0.after)] + $0.positions.map(\.description)
        }
        lines += now.isEmpty ? ["  " + say(.nothingElse)] : indented(now)
        lines.append(say(.titleLater))
        let later = known.later.map { event in
            [
                "\(event.evidence.position)", event.evidence.type.rawValue,
                "\(event.evidence.recordedAt)", ActorText.short(event.evidence.authID),
                event.evidence.effective.description,
            ]
        }
        lines += later.isEmpty ? ["  " + say(.nothingLater)] : indented(later)
        return lines.joined(separator: "\n") + "\n"
    }

    private func indented(_ rows: [[String]]) -> [String] {
        Aligned.rows(rows).map { "  " + DisplayText.printable($0) }
    }

    var record: Record {
        Record([
            .init("case", label: words.say(CaseLabel.caseNumber), .text(known.id.text)),
            .init("knownAt", label: "knownAt", .integer(known.at)),
            .init("on", label: words(.labelDay), .day(known.day.description)),
            .init(
                "then", label: say(.titleThen),
                .object(
                    known.then.map {
                        .init($0.field.rawValue, CaseExplainedValue.cell($0.value))
                    })),
            .init(
                "now", label: say(.titleNow),
                .object(
                    known.now.map {
                        .init($0.field.rawValue, CaseExplainedValue.cell($0.after))
                    })),
            .init(
                "later", label: say(.titleLater),
                .list(
                    known.later.map { event in
                        .object([
                            .init("position", .integer(event.evidence.position.value)),
                            .init("type", .text(event.evidence.type.rawValue)),
                            .init("effective", .text(event.evidence.effective.description)),
                            .init("recordedAt", .text("\(event.evidence.recordedAt)")),
                        ])
                    })),
        ])
    }
}
