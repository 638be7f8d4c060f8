import ArgumentParser
import Audit
import Casework
import Ledger
import Projections

/// The command `salname stay watch`: three questions, one after the other.
struct StayWatch: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "watch", abstract: Words.current.say(QuestionSaying.helpWatch),
            discussion: Examples.text(
                "salname stay watch", "salname stay watch --on 2026-06-10 --within 30"))
    }

    @Option(help: help(.optionOn)) var on: Day?
    @Option(help: help(QuestionSaying.optionWithin)) var within: Int?
    @OptionGroup var read: ReadOptions

    /// What an officer watches, what is over first.
    private static let questions: [Question] = [.overstays, .expiringStays, .unregistered]

    func run() throws {
        let session = Session(read.ledger.common)
        if on != nil, read.asOf != nil {
            throw session.usage(.whyOptionsExclude, ["option": "--on", "other": "--as-of"])
        }
        var terms = QuestionTerms(on: on ?? read.asOf ?? session.today)
        if let within {
            guard within >= 0 else {
                throw session.usage(
                    QuestionSaying.badValue, ["typed": "\(within)", "name": "--within"])
            }
            terms.within = within
        }
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (answers, position) = try session.attempt(.answer) {
            let registers = try ledger.registers(through: cut.past)
            let answers = try StayWatch.questions.map { question in
                (question, try Answer(to: question, terms, from: registers).mostUrgentFirst)
            }
            return (answers, registers.position)
        }
        let screen = WatchScreen(answers, terms, known: position, words: session.words)
        try session.give(screen.record) { screen.text($0) }
    }
}

/// The watch lists, with how many stand in each.
struct WatchScreen {
    private let answers: [(question: Question, answer: Answer)]
    private let terms: QuestionTerms
    private let position: Int
    private let words: Words

    init(
        _ answers: [(question: Question, answer: Answer)], _ terms: QuestionTerms,
        known position: Int, words: Words
    ) {
        self.answers = answers
        self.terms = terms
        self.position = position
        self.words = words
    }

    /// The data: each list under the name of its question.
    var record: Record {
        Record(
            [
                .init("on", label: words(.labelDay), .day("\(terms.on)")),
                .init(
                    "within", label: words.say(QuestionSaying.paramWithin),
                    .integer(terms.within)),
                .init("knownAt", label: "knownAt", .integer(position)),
            ]
                + answers.map { question, answer in
                    .init(
                        ViewsText.camelCase(question.rawValue, separator: 0x2D),
                        label: words.say(question.saying), rows(of: answer))
                })
    }

    private func rows(of answer: Answer) -> Cell {
        let table = AnswerTable(answer, words: words).data
        return .list(
            table.rows.map { row in
                .object(zip(table.columns, row).map { Cell.Member($0.field, $1) })
            })
    }

    func text(_ terminal: Terminal) -> String {
        answers.map { question, answer in
            let title = AnswerTable.title(
                question, terms, known: position, count: answer.count, words)
            return terminal.style.bold(title) + "\n"
                + AnswerTable(answer, words: words).text(terminal)
        }.joined(separator: "\n")
    }
}
