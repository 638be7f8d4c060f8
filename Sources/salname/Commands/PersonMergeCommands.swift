import ArgumentParser
import Casework
import Ledger

/// The command `salname person merge KEEP DUPLICATE`.
struct PersonMerge: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge", abstract: Words.current.say(PersonHelp.merge),
            discussion: Examples.text("salname person merge P-AZ-000977 P-AZ-001204"))
    }

    @Argument(help: help(PersonHelp.argumentKept)) var keep: PersonID
    @Argument(help: help(PersonHelp.argumentDuplicate)) var duplicate: PersonID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let work = Work.mergePersons(
            kept: keep, duplicate: duplicate, on: effective ?? session.today,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(work, append, in: ledger, asked: .work(.mergePersons))
        let file = try session.attempt(.work(.mergePersons)) { () throws -> PersonFile? in
            guard let recorded = receipt.events.first else { return nil }
            return try ledger.oneFile(of: keep, duplicate, before: recorded.position)
        }
        try session.give(receipt, append) {
            MergeScreen($0, oneFile: file, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname person show \(keep)", append.ledger)
    }
}

/// The command `salname person unmerge KEEP DUPLICATE`.
struct PersonUnmerge: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unmerge", abstract: Words.current.say(PersonHelp.unmerge),
            discussion: Examples.text("salname person unmerge P-AZ-000977 P-AZ-001204"))
    }

    @Argument(help: help(PersonHelp.argumentKept)) var keep: PersonID
    @Argument(help: help(PersonHelp.argumentDuplicate)) var duplicate: PersonID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let work = Work.unmergePersons(
            kept: keep, duplicate: duplicate, on: effective ?? session.today,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            work, append, in: ledger, asked: .work(.unmergePersons))
        let waiting = try session.attempt(.work(.unmergePersons)) {
            try ledger.recordedWhileMerged(receipt)
        }
        try session.give(receipt, append) {
            UnmergeScreen($0, waiting: waiting, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname person show \(duplicate)", append.ledger)
    }
}

extension Ledger {
    /// Returns the two files as one, as they stood before the merge was recorded.
    fileprivate func oneFile(
        of kept: PersonID, _ duplicate: PersonID, before position: Position
    ) throws(LedgerError) -> PersonFile {
        let last = position.value - 1
        return try personFile(kept, through: last)
            .joining([try personFile(duplicate, through: last)])
    }

    /// Returns what was recorded under the person kept while a merge stood that was undone.
    fileprivate func recordedWhileMerged(
        _ receipt: Receipt
    ) throws(LedgerError) -> [RecordInFile] {
        guard let recorded = receipt.events.first, case .personsUnmerged(let event) = recorded.event
        else { return [] }
        let files = try personFiles(event.kept, through: recorded.position.value - 1)
        guard let file = files[event.kept] else { return [] }
        return file.recorded(since: event.merge).compactMap { RecordInFile($0, in: file) }
    }
}

/// A record in a person's file, by the position at which it was first recorded.
struct RecordInFile {
    /// What was recorded.
    enum Kind: String {
        case crossing, document, visa, refusal, place
    }

    let position: Position
    let kind: Kind
    /// When it was, and where, as far as it has a day.
    let day: Day?
    let checkpoint: CheckpointCode?

    /// Nil where nothing at `position` stands in `file`.
    init?(_ position: Position, in file: PersonFile) {
        self.position = position
        func value<Value>(_ amended: [Amended<Value>]) -> Value? {
            amended.first { $0.original == position }?.value
        }
        if let crossing = value(file.amendedCrossings) {
            (kind, day, checkpoint) = (.crossing, crossing.at.day, crossing.checkpoint)
        } else if let document = value(file.amendedDocuments) {
            (kind, day, checkpoint) = (.document, document.addedOn, nil)
        } else if let visa = value(file.amendedVisas) {
            (kind, day, checkpoint) = (.visa, visa.validFrom, nil)
        } else if let refusal = value(file.amendedRefusals) {
            (kind, day, checkpoint) = (.refusal, refusal.at.day, refusal.checkpoint)
        } else if let place = value(file.amendedPlaces) {
            (kind, day, checkpoint) = (.place, place.from, nil)
        } else {
            return nil
        }
    }

    /// Returns the command by which it comes to `other`: a crossing is moved; anything else is annulled
    /// under `kept`, and recorded anew for the other.
    func command(from kept: PersonID, to other: PersonID) -> String {
        switch kind {
        case .crossing: "salname border assign \(position) --person \(other)"
        case .document, .visa, .refusal, .place: "salname person annul \(kept) \(position)"
        }
    }

    /// The kind in words.
    var saying: PersonSaying {
        switch kind {
        case .crossing: .recordCrossing
        case .document: .recordDocument
        case .visa: .recordVisa
        case .refusal: .recordRefusal
        case .place: .recordPlace
        }
    }
}
