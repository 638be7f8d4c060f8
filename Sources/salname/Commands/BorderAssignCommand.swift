import ArgumentParser
import Casework
import Ledger

/// The command `salname border assign U-AZ-000012 --person P-…`.
struct BorderAssign: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assign", abstract: Words.current.say(BorderSaying.helpAssign),
            discussion: Examples.text(
                "salname border assign U-AZ-000012 --person P-AZ-000977",
                "salname border assign 18171 --person P-AZ-000978"))
    }

    @Argument(help: help(BorderSaying.argumentUnmatchedOrPosition))
    var target: UnmatchedOrPosition
    @Option(help: help(BorderSaying.optionTo)) var person: PersonID
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let remark = append.reason.flatMap(PersonalText.read)
        let work: Work
        switch target {
        case .unmatched(let number): work = .assignCrossing(number, to: person, remark: remark)
        case .position(let position):
            let (holder, _) = try session.crossing(at: position, in: ledger, .assignCrossing)
            work = .moveCrossing(
                holder, position, to: person, on: session.today, remark: remark)
        }
        let receipt = try session.perform(
            work, append, in: ledger, asked: .work(.assignCrossing))
        let figures = try session.figures(after: receipt, in: ledger)
        try session.give(receipt, append) {
            BorderScreen($0, figures, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname stay show \(person)", append.ledger)
    }
}

/// The command `salname border dismiss U-AZ-000012`.
struct BorderDismiss: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dismiss", abstract: Words.current.say(BorderSaying.helpDismiss),
            discussion: Examples.text("salname border dismiss U-AZ-000012"))
    }

    @Argument(help: help(BorderSaying.argumentUnmatched)) var unmatched: UnmatchedID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        // The crossing is nobody's: there is no key under which a remark could be sealed.
        if append.reason != nil {
            throw session.usage(
                .whyOptionsExclude, ["option": "--reason", "other": "border dismiss"])
        }
        let ledger = try session.open(append.ledger)
        let receipt = try session.perform(
            .dismissCrossing(unmatched, on: effective ?? session.today), append, in: ledger,
            asked: .work(.dismissCrossing))
        try session.give(receipt, append) {
            DismissalScreen($0, unmatched, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname border unmatched", append.ledger)
    }
}

/// What is said of an unmatched crossing that was dismissed.
struct DismissalScreen: AppendingScreen {
    private let receipt: Receipt
    private let unmatched: UnmatchedID
    private let completion: Completion
    private let words: Words

    init(_ receipt: Receipt, _ unmatched: UnmatchedID, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.unmatched = unmatched
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
    }

    var record: Record {
        Record([
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: receipt.events.first?.position.value)),
            .init(
                "unmatched", label: words.say(BorderSaying.labelUnmatched), .text(unmatched.text)),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    var text: String {
        completion.lines(
            receipt, words.say(BorderSaying.didDismiss, ["number": unmatched.text]), back: nil,
            words: words)
    }
}

/// What is given to a person: an unmatched crossing, or the crossing at a position.
enum UnmatchedOrPosition: ExpressibleByArgument {
    case unmatched(UnmatchedID)
    case position(Position)

    init?(argument: String) {
        if let number = UnmatchedID(argument: argument) {
            self = .unmatched(number)
        } else if let position = Position(argument: argument) {
            self = .position(position)
        } else {
            return nil
        }
    }
}
