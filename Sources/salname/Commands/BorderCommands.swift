import ArgumentParser
import Casework
import Ledger

/// The command `salname border …`.
struct BorderCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "border", abstract: Words.current(.helpBorder),
            subcommands: [Enter.self, Exit.self, BorderImportCommand.self])
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
        let figures: StayFigures? = try session.attempt(.readPerson(person.text)) {
            try self.figures(after: receipt, in: ledger)
        }
        let screen = BorderScreen(
            receipt, figures, isRehearsal: append.dryRun, words: session.words)
        if let screen { try session.give(screen.record) { _ in screen.text } }
        session.talk(about: receipt, isRehearsal: append.dryRun)
        guard !append.dryRun else { return }
        session.suggest("salname stay days \(receipt.person ?? person)", append.ledger)
    }

    /// Returns how the stay stands on the day of the crossing, as the ledger knew it with the crossing.
    private func figures(
        after receipt: Receipt, in ledger: Ledger
    ) throws(LedgerError) -> StayFigures? {
        guard let recorded = receipt.events.first, let person = receipt.person else { return nil }
        let before = recorded.position.value - 1
        var file = try ledger.personFile(person, through: before)
        // A dry run's crossing stands in no log, so it is taken from the receipt in either case.
        file.evolve(recorded)
        return file.stayFigures(
            on: recorded.event.effective.day, law: try ledger.lawBook(through: before))
    }
}
