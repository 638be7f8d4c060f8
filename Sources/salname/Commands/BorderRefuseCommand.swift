public import ArgumentParser
public import Casework
import Ledger

/// The command `salname border refuse PERSON`.
struct BorderRefuse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refuse", abstract: Words.current.say(BorderSaying.helpRefuse),
            discussion: Examples.text(
                "salname border refuse P-AZ-000977 --at 2026-03-01T09:12+04:00 \\\n"
                    + "      --checkpoint BAK-GYD --ground noDocument",
                "salname border refuse P-AZ-000977 --at 2026-03-01T09:12+04:00 \\\n"
                    + "      --checkpoint BAK-GYD --ground falseData --reason 'other purpose named'"
            ))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(.optionAt)) var at: Instant
    @Option(help: help(.optionCheckpoint)) var checkpoint: CheckpointCode
    @Option(help: help(BorderSaying.optionGround)) var ground: EntryRefusalReason
    @Option(help: help(.optionDocumentShown)) var document: String?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let number = try session.value(
            "document", OptionForm.number, optional: document, PersonalText.documentNumber)
        let ledger = try session.open(append.ledger)
        let refusal = RefusalToRecord(
            person: person, refusedAt: at, checkpoint: checkpoint, reason: ground,
            documentNumber: number, remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            .refuseEntry(refusal), append, in: ledger, asked: .work(.refuseEntry))
        try session.give(receipt, append) { RefusalScreen($0, isRehearsal: $1, words: $2) }
        guard !append.dryRun else { return }
        session.suggest("salname person show \(receipt.person ?? person)", append.ledger)
    }
}

/// What is said of a refusal of entry that was recorded.
struct RefusalScreen: AppendingScreen {
    private let receipt: Receipt
    private let refused: EntryRefused?
    private let completion: Completion
    private let words: Words

    init(_ receipt: Receipt, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
        refused =
            if case .entryRefused(let event)? = receipt.events.first?.event { event } else { nil }
    }

    var record: Record {
        Record([
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: receipt.events.first?.position.value)),
            .init("person", label: words(.labelPerson), .text(orAbsent: refused?.person.text)),
            .init(
                "refusedAt", label: words(.labelAt),
                .text(orAbsent: refused?.refusedAt.description)),
            .init(
                "day", label: words(.labelDay), .day(orAbsent: refused?.refusedAt.day.description)),
            .init(
                "checkpoint", label: words(.labelCheckpoint),
                .text(orAbsent: refused?.checkpoint.text)),
            .init("ground", label: words(.labelGround), .text(orAbsent: refused?.reason.rawValue)),
            .init(
                "warnings", label: words(.labelWarnings),
                .list(receipt.warnings.map { .text($0.name) })),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    var text: String {
        let what = words.say(
            BorderSaying.didRefuse,
            [
                "person": refused?.person.text ?? "-",
                "checkpoint": refused?.checkpoint.text ?? "-",
                "day": refused.map { "\($0.refusedAt.day)" } ?? "-",
                "reason": refused.map { words.say(RefusalGroundSaying($0.reason)) } ?? "-",
            ])
        return completion.lines(receipt, what, back: "salname border annul", words: words)
    }
}

extension EntryRefusalReason: ExpressibleByArgument {}
