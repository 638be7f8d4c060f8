public import ArgumentParser
public import Casework
import Ledger

/// The command `salname border correct POSITION`.
struct BorderCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: Words.current.say(BorderSaying.helpCorrect),
            discussion: Examples.text(
                "salname border correct 18171 --at 2026-03-01T19:12+04:00",
                "salname border correct 18171 --checkpoint QAZ-QRM --document 12AB34567"))
    }

    @Argument(help: help(BorderSaying.argumentPosition)) var position: Position
    @Option(help: help(BorderSaying.optionDirection)) var direction: Direction?
    @Option(help: help(BorderSaying.optionNewAt)) var at: Instant?
    @Option(help: help(BorderSaying.optionNewCheckpoint)) var checkpoint: CheckpointCode?
    @Option(help: help(BorderSaying.optionNewDocument)) var document: String?
    @Flag(name: .customLong("no-document"), help: help(BorderSaying.optionNoDocument))
    var noDocument = false
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        if document != nil, noDocument {
            throw session.usage(
                .whyOptionsExclude, ["option": "--document", "other": "--no-document"])
        }
        if direction == nil, at == nil, checkpoint == nil, document == nil, !noDocument {
            throw session.usage(
                .whyOptionsMissing,
                ["options": "--direction, --at, --checkpoint, --document, --no-document"])
        }
        let number = try session.value(
            "document", OptionForm.number, optional: document, PersonalText.documentNumber)
        let ledger = try session.open(append.ledger)
        let (person, crossing) = try session.crossing(at: position, in: ledger, .correctCrossing)
        let correction = CrossingToRecord(
            person: person, direction: direction ?? crossing.direction,
            crossedAt: at ?? crossing.crossedAt, checkpoint: checkpoint ?? crossing.checkpoint,
            documentNumber: number, keptDocument: noDocument ? nil : crossing.document,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            .correctCrossing(position, correction), append, in: ledger,
            asked: .work(.correctCrossing))
        let figures = try session.figures(after: receipt, in: ledger)
        try session.give(receipt, append) {
            BorderScreen($0, figures, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname stay show \(person)", append.ledger)
    }
}

/// The command `salname border annul POSITION`.
struct BorderAnnul: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annul", abstract: Words.current.say(BorderSaying.helpAnnul),
            discussion: Examples.text(
                "salname border annul 18171 --reason 'read twice'",
                "salname border annul 18204     (an annulment: what it undid stands again)"))
    }

    @Argument(help: help(BorderSaying.argumentPosition)) var position: Position
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let person = try session.annul(
            position, on: effective, append, in: ledger, command: "salname border annul"
        ) { file in
            file.amendedCrossings.contains { $0.contains(position) }
                || file.amendedRefusals.contains { $0.contains(position) }
        }
        guard !append.dryRun else { return }
        session.suggest("salname stay show \(person)", append.ledger)
    }
}

extension Session {
    /// A crossing as it stands, with all that a correction may leave as it is.
    struct StandingCrossing {
        let direction: Direction
        let crossedAt: Instant
        let checkpoint: CheckpointCode
        let document: Casework.DocumentName?
    }

    /// Returns whose crossing was recorded, or amended, at `position`, and the crossing as it stands.
    func crossing(
        at position: Position, in ledger: Ledger, _ asked: NotDone
    ) throws -> (PersonID, StandingCrossing) {
        let (person, file) = try file(at: position, in: ledger, asked)
        guard let amended = file.amendedCrossings.last(where: { $0.contains(position) }) else {
            throw rejected(.recordUnknown(person, position), asked)
        }
        guard let value = amended.value, let checkpoint = value.checkpoint else {
            throw rejected(.recordAnnulled(amended.original), asked)
        }
        return (
            person,
            StandingCrossing(
                direction: value.direction, crossedAt: value.at, checkpoint: checkpoint,
                document: value.document)
        )
    }

    /// Returns how the stay stands on the day of the last crossing of the receipt, that crossing included;
    /// nil if the receipt holds none.
    func figures(after receipt: Receipt, in ledger: Ledger) throws -> StayFigures? {
        guard let first = receipt.events.first, let last = receipt.events.last,
            let person = last.event.persons.first
        else { return nil }
        return try attempt(.readPerson(person.text)) {
            let before = first.position.value - 1
            // A dry run's events stand in no log, so they are taken from the receipt in either case.
            var files = try ledger.personFiles(person, through: before)
            for recorded in receipt.events where recorded.event.persons.contains(person) {
                files[person, default: PersonFile()].evolve(recorded)
            }
            let law = try ledger.lawBook(through: before)
            return files.file(of: person)?.stayFigures(on: last.event.effective.day, law: law)
        }
    }
}

extension Direction: ExpressibleByArgument {}
