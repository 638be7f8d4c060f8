public import ArgumentParser
public import Casework
import Ledger

/// What is said of something that was recorded: data, and lines for people.
protocol AppendingScreen {
    var record: Record { get }
    var text: String { get }
}

extension Session {
    /// Gives the screen of a receipt, then says what else the officer should know.
    func give(
        _ receipt: Receipt, _ options: AppendOptions,
        _ screen: (Receipt, _ isRehearsal: Bool, Words) -> some AppendingScreen
    ) throws {
        if case .authority(.actProposed)? = receipt.events.first?.event {
            let proposal = AuthorityScreen(receipt, isRehearsal: options.dryRun, words: words)
            try give(proposal.record) { _ in proposal.text }
            suggestApproval(of: receipt, options)
        } else {
            let screen = screen(receipt, options.dryRun, words)
            try give(screen.record) { _ in screen.text }
        }
        talk(about: receipt, isRehearsal: options.dryRun)
    }

    /// Returns the report of a rule that says no before anything is asked of the ledger.
    func rejected(_ rejection: Rejection, _ asked: NotDone) -> Problem {
        Problem(report: Refusals(words: words).report(.rejected(rejection), asked: .work(asked)))
    }

    /// Returns the person whose record stands at `position`, and the file of that person as one.
    func file(
        at position: Position, in ledger: Ledger, _ asked: NotDone
    ) throws -> (PersonID, PersonFile) {
        try attempt(.work(asked)) {
            guard let person = try ledger.recorded(at: position)?.event.persons.first else {
                throw Problem(
                    report: Refusals(words: words).refuse(
                        .recordUnknown, .work(asked), .nobodysRecord, ["position": "\(position)"],
                        .notFound))
            }
            return (person, try ledger.personFile(person, through: .max))
        }
    }
}

extension Session {
    /// Annuls what stands at `position`, which must be something that `isHeld` finds in the file.
    ///
    /// `command` is the one that annuls by position, for the way back.
    func annul(
        _ position: Position, on day: Day?, _ options: AppendOptions, in ledger: Ledger,
        command: String, _ isHeld: (PersonFile) -> Bool
    ) throws -> PersonID {
        let (person, file) = try file(at: position, in: ledger, .annulRecord)
        guard isHeld(file) else {
            throw rejected(.recordUnknown(person, position), .annulRecord)
        }
        let work = Work.annulRecord(
            person, position, on: day ?? today, remark: options.reason.flatMap(PersonalText.read))
        let receipt = try perform(work, options, in: ledger, asked: .work(.annulRecord))
        try give(receipt, options) {
            AnnulmentScreen($0, annul: command, isRehearsal: $1, words: $2)
        }
        return person
    }
}

/// The annulment of something in a person's history.
struct AnnulmentScreen: AppendingScreen {
    private let receipt: Receipt
    private let annulled: RecordAnnulled?
    private let completion: Completion
    private let annul: String
    private let words: Words

    /// `annul` is the command that annuls by position, for the way back.
    init(_ receipt: Receipt, annul: String, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.annul = annul
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
        annulled =
            receipt.events.lazy.compactMap { recorded in
                if case .recordAnnulled(let event) = recorded.event { event } else { nil }
            }.first
    }

    var record: Record {
        Record([
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: receipt.events.first?.position.value)),
            .init("person", label: words(.labelPerson), .text(orAbsent: receipt.person?.text)),
            .init(
                "annuls", label: words.say(BorderSaying.labelAnnuls),
                .integer(orAbsent: annulled?.annuls.value)),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    var text: String {
        let what = words.say(
            BorderSaying.didAnnul,
            [
                "person": receipt.person?.text ?? "-",
                "position": annulled.map { "\($0.annuls)" } ?? "-",
            ])
        return completion.lines(receipt, what, back: annul, words: words)
    }
}

extension Completion {
    /// Returns the sentence of what was recorded, `details` under it, and how to put it right.
    ///
    /// `back` is the command that takes a position, by which the first event is put right.
    func lines(
        _ receipt: Receipt, _ what: String, _ details: [String] = [], back: String?, words: Words
    ) -> String {
        let positions = receipt.events.map(\.position.value)
        var lines = [title(positions, what, words)] + details.map { "  " + $0 }
        if self == .recorded, let back, let position = positions.first {
            let command = back.contains("/") ? back : "\(back) \(position)"
            lines.append("  " + words.say(BorderSaying.toCorrect, ["command": command]))
        }
        return lines.map { DisplayText.printable($0) + "\n" }.joined()
    }
}

extension Position: ExpressibleByArgument {
    public init?(argument: String) {
        guard let number = Int(argument), number >= 1,
            argument.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.init(number)
    }
}

extension VisaName: ExpressibleByArgument {
    public init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        self.init(parts[0].uppercased() + "/" + parts[1].lowercased())
    }
}

extension UnmatchedID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}
