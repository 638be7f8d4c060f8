import ArgumentParser
import Audit
import Casework
import EventCoding
import EventLog
import Ledger
import Signatures

/// The command `salname audit right POSITION`.
struct AuditRight: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "right", abstract: Words.current.say(RightSaying.help),
            discussion: Examples.text(
                "salname audit right 18166", "salname audit right 18166 --format json"))
    }

    @Argument(help: help(RightSaying.argumentPosition)) var position: Position
    @OptionGroup var ledger: LedgerOptions

    func run() throws {
        let session = Session(ledger.common)
        let opened = try session.open(ledger)
        let right = try session.attempt(.answer) {
            try RightOfEvent(at: position.value, in: opened.log) { stored in
                stored.command.signature.flatMap { try? SSHSignature(blob: $0) }
                    .flatMap { KeyText($0.key.text) }
            }
        }
        let screen = RightScreen(right, session.words)
        try session.give(screen.record) { _ in screen.text }
        if !right.agrees { session.leave(.answerIsNo) }
    }
}

/// What is said of the right by which something was done.
struct RightScreen {
    private let right: RightOfEvent
    private let words: Words

    init(_ right: RightOfEvent, _ words: Words) {
        self.right = right
        self.words = words
    }

    private var given: Role? {
        if case .allowed(let right) = right.answer { right.role } else { nil }
    }

    private var sentence: String {
        var values = [
            "officer": right.officer?.text ?? "-", "office": right.office.text,
            "command": right.command.commandLine, "role": given?.rawValue ?? "-",
            "positions": Completion.text([right.positions.lowerBound, right.positions.upperBound]),
        ]
        switch right.answer {
        case .open: return words.say(RightSaying.open, values)
        case .allowed(let found):
            return words.say(found.role == nil ? RightSaying.own : RightSaying.inRole, values)
        case .denied(let denial):
            values["why"] = words.say(denial.why, denial.values)
            return words.say(RightSaying.denied, values)
        }
    }

    /// What the line says otherwise; nil where it says what the rule says.
    private var contradiction: String? {
        guard !right.agrees else { return nil }
        return words.say(RightSaying.otherwise, ["role": right.recordedRole?.rawValue ?? "-"])
    }

    var record: Record {
        Record([
            .init(
                "positions", label: words(.labelPositions),
                .list(right.positions.map { .integer($0) })),
            .init(
                "command", label: words.say(AuthoritySaying.labelCommand),
                .text(right.command.rawValue)),
            .init(
                "officer", label: words.say(AuthoritySaying.labelOfficer),
                .text(orAbsent: right.officer?.text)),
            .init(
                "office", label: words.say(AuthoritySaying.labelOffice), .text(right.office.text)),
            .init(
                "role", label: words.say(AuthoritySaying.labelRole),
                .text(orAbsent: given?.rawValue)
            ),
            .init(
                "recordedRole", label: words.say(RightSaying.labelRecorded),
                .text(orAbsent: right.recordedRole?.rawValue)),
            .init(
                "agrees", label: words.say(RightSaying.labelAgrees), .boolean(right.agrees)),
            .init(
                "proof", label: words.say(AuthoritySaying.labelProof),
                .list(right.evidence.map { .integer($0.position.value) })),
            .init("why", label: words.say(AuthoritySaying.labelWhy), .text(sentence)),
        ])
    }

    var text: String {
        let rows = right.evidence.map { event in
            [
                "\(event.position)", event.type.rawValue, event.effective.day.description,
                event.facts.map { "\($0.name)=\($0.value)" }.joined(separator: " "),
            ]
        }
        let lines =
            [sentence] + Aligned.rows(rows).map { "  " + $0 } + [contradiction].compactMap(\.self)
        return lines.map { DisplayText.printable($0) + "\n" }.joined()
    }
}
