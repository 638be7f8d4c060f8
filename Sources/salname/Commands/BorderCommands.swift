import ArgumentParser
import Casework
import Ledger

/// The command `salname border …`.
struct BorderCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "border", abstract: Words.current(.helpBorder),
            subcommands: [
                Enter.self, Exit.self, BorderRefuse.self, BorderImportCommand.self,
                BorderUnmatched.self, BorderAssign.self, BorderDismiss.self, BorderCorrect.self,
                BorderAnnul.self, BorderAnomalies.self,
            ])
    }

    /// The command `salname border enter PERSON`.
    struct Enter: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpBorderEnter),
                discussion: Examples.text(
                    "salname border enter P-AZ-000977 --at 2026-03-01T09:12+04:00 \\\n"
                        + "      --checkpoint BAK-GYD"))
        }

        @OptionGroup var crossing: CrossingOptions

        func run() throws { try crossing.record(.entry) }
    }

    /// The command `salname border exit PERSON`.
    struct Exit: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpBorderExit),
                discussion: Examples.text(
                    "salname border exit P-AZ-000977 --at 2026-05-20T18:40+04:00 \\\n"
                        + "      --checkpoint BAK-GYD"))
        }

        @OptionGroup var crossing: CrossingOptions

        func run() throws { try crossing.record(.exit) }
    }
}

/// What a crossing takes, in either direction.
struct CrossingOptions: ParsableArguments {
    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(.optionAt)) var at: Instant
    @Option(help: help(.optionCheckpoint)) var checkpoint: CheckpointCode
    @Option(help: help(.optionDocumentShown)) var document: String?
    @OptionGroup var append: AppendOptions

    func record(_ direction: Direction) throws {
        let session = Session(append.ledger.common)
        let number = try session.value(
            "document", OptionForm.number, optional: document, PersonalText.documentNumber)
        let ledger = try session.open(append.ledger)
        let crossing = CrossingToRecord(
            person: person, direction: direction, crossedAt: at, checkpoint: checkpoint,
            documentNumber: number, remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            .recordCrossing(crossing), append, in: ledger, asked: .recordCrossing)
        let figures = try session.figures(after: receipt, in: ledger)
        try session.give(receipt, append) {
            BorderScreen($0, figures, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        let person = receipt.person ?? person
        switch direction {
        case .exit: session.suggest("salname stay show \(person)", append.ledger)
        case .entry where figures?.registerBy == nil:
            session.suggest("salname stay days \(person)", append.ledger)
        case .entry:
            session.suggest("salname stay register \(person) --address TEXT", append.ledger)
        }
    }
}
