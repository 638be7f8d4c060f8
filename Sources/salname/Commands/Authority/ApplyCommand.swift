import ArgumentParser
import Casework
import EventCoding
import Ledger

/// The command `salname apply FILE`.
struct ApplyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "apply", abstract: Words.current.say(SigningOption.helpApply),
            discussion: Examples.text(
                "salname apply merge.signed", "ssh counter cat merge.signed | salname apply -"))
    }

    @Argument(help: help(SigningOption.argumentSignedFile)) var file: String
    @Flag(name: .customLong("dry-run"), help: help(.optionDryRun)) var dryRun = false
    @OptionGroup var ledger: LedgerOptions

    func run() throws {
        let session = Session(ledger.common)
        let bytes = try session.file(file)
        let signed = try session.attempt(.work(.applyCommand)) {
            do throws(SignatureRefusal) {
                return try SignedCommandFile.read(bytes)
            } catch {
                throw LedgerError.signature(error)
            }
        }
        let opened = try session.open(ledger)
        defer { session.noteUnnotedDenial(opened) }
        let receipt = try session.attempt(.work(.applyCommand)) {
            let request = Request(signed)
            return dryRun ? try opened.rehearse(request) : try opened.perform(request)
        }
        session.warnIfBehind(opened)
        let screen = AppliedScreen(
            receipt, signed.draft.record, isRehearsal: dryRun, words: session.words)
        try session.give(screen.record) { _ in screen.text }
        session.talk(about: receipt, isRehearsal: dryRun)
    }
}

/// What is said of a signed command that was recorded.
struct AppliedScreen: AppendingScreen {
    private let receipt: Receipt
    private let asked: CommandRecord
    private let completion: Completion
    private let words: Words

    init(_ receipt: Receipt, _ asked: CommandRecord, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.asked = asked
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
    }

    var record: Record {
        Record([
            .init(
                "positions", label: words(.labelPositions),
                .list(receipt.events.map { .integer($0.position.value) })),
            .init(
                "command", label: words.say(AuthoritySaying.labelCommand),
                .text(asked.command.name)),
            .init("id", label: "id", .text(asked.id.text)),
            .init(
                "officer", label: words.say(AuthoritySaying.labelOfficer),
                .text(orAbsent: asked.actor.officer?.text)),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    var text: String {
        let what = words.say(
            SigningSaying.didApply,
            ["command": asked.command.name, "officer": asked.actor.officer?.text ?? "-"])
        return completion.lines(receipt, what, back: nil, words: words)
    }
}
