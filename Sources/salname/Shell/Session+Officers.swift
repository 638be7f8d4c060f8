import Casework
import Foundation
import Ledger

extension Session {
    /// Gives one thing: on a terminal as `screen` draws it, otherwise field by field.
    func give(_ record: Record, screen: (Terminal) -> String) throws {
        guard common.fields == nil, try format() == .table else { return try give(record) }
        try give(screen(terminal))
    }

    /// Says each warning on standard error.
    func warn(_ sentences: [String]) {
        let style = Terminal.behind(
            STDERR_FILENO, environment: environment, noColour: common.noColour
        ).style
        for sentence in sentences {
            say(style.yellow(words(.warning)) + ": " + DisplayText.printable(sentence))
        }
    }

    /// Says what is usually done next, on the ledger that was named.
    func suggest(_ command: String, _ options: LedgerOptions) {
        let ledger = options.ledger.map { " --ledger " + $0 } ?? ""
        say(Next.command(command + ledger, words))
    }

    /// Says what the officer should know about a command that was accepted.
    func talk(about receipt: Receipt, isRehearsal: Bool) {
        warn(receipt.warnings.map { WarningSentences(words: words).sentence($0) })
        if receipt.wasAccepted {
            say(words(.noteRepeated, ["id": receipt.command.text]))
        } else if isRehearsal {
            say(words(.noteDryRun))
        }
    }

    /// Ends the process with a code other than 0, the data having been given.
    func leave(_ code: ExitCode) -> Never {
        Console.leave(code.rawValue)
    }

    /// Returns the report that nobody is registered under the number.
    func personUnknown(_ person: PersonID) -> Problem {
        Problem(
            report: Refusals(words: words).report(
                .rejected(.personUnknown(person)), asked: .readPerson(person.text)))
    }
}

/// What became of a command: the word for machines, and the sentence for people.
enum Completion: String {
    case recorded
    /// It was recorded before under the same command id.
    case repeated
    /// A dry run: nothing was recorded.
    case rehearsed

    init(_ receipt: Receipt, isRehearsal: Bool) {
        self = receipt.wasAccepted ? .repeated : isRehearsal ? .rehearsed : .recorded
    }

    /// Returns the sentence that begins with where the events stand.
    func title(_ positions: [Int], _ what: String, _ words: Words) -> String {
        let phrase: Phrase =
            switch self {
            case .recorded: .recordedAt
            case .repeated: .recordedBefore
            case .rehearsed: .wouldRecordAt
            }
        return words(phrase, ["positions": Completion.text(positions), "what": what])
    }

    /// Returns `31–32` for positions that follow one another.
    static func text(_ positions: [Int]) -> String {
        guard let first = positions.first, let last = positions.last else { return "-" }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }
}
