import ArgumentParser
import Audit
import Casework
import Ledger
import Projections

/// The command `salname audit questions`.
struct AuditQuestions: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "questions", abstract: Words.current.say(QuestionSaying.helpQuestions),
            discussion: Examples.text(
                "salname audit questions", "salname audit questions --format json"))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let session = Session(common)
        let words = session.words
        var table = Table(columns: [
            .init("question", header: words.say(QuestionSaying.labelQuestion)),
            .init("asks", header: words.say(QuestionSaying.labelAsks)),
            .init("parameters", header: words.say(QuestionSaying.labelParameters)),
        ])
        for question in Question.allCases {
            let parameters = question.parameters.map { parameter in
                "\(parameter.rawValue)=\(usual(parameter, words)) ("
                    + words.say(parameter.saying) + ")"
            }
            table.append([
                .text(question.rawValue), .text(words.say(question.saying)),
                .list(parameters.map { .text($0) }),
            ])
        }
        try session.give(table)
    }

    /// What stands where nothing is said.
    private func usual(_ parameter: Question.Parameter, _ words: Words) -> String {
        switch parameter {
        case .on: words.say(QuestionSaying.today)
        case .within: "\(QuestionTerms.usualDays)"
        case .since, .nationality, .kind, .officer, .other: words.say(QuestionSaying.all)
        }
    }
}

/// The command `salname audit ask QUESTION`.
struct AuditAsk: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ask", abstract: Words.current.say(QuestionSaying.helpAsk),
            discussion: Examples.text(
                "salname audit ask overstays --as-of 2026-06-10",
                "salname audit ask expiring-stays --param within=30 --param nationality=GEO",
                "salname audit ask act-pairs --param officer=O-AZ-0017 --param other=O-AZ-0018",
                "salname audit ask present-on --as-of 2026-05-20 --known-at 18171 --format csv"))
    }

    @Argument(help: help(QuestionSaying.argumentQuestion)) var question: String
    @Option(name: .customLong("param"), help: help(QuestionSaying.optionParameter))
    var parameters: [String] = []
    @Option(help: help(.optionLimit)) var limit: Int?
    @Option(help: help(.optionAfter)) var after: Int?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let names = Question.allCases.map(\.rawValue)
        guard let question = Question(rawValue: question) else {
            throw session.problem(
                .unknownName(
                    question, nearest: Nearest.word(to: question, among: names), known: names))
        }
        let reading = ParameterReading(question: question, session: session)
        let terms = try reading.terms(parameters, asOf: read.asOf)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (whole, position) = try session.attempt(.answer) {
            let registers = try ledger.registers(through: cut.past)
            return (try Answer(to: question, terms, from: registers), registers.position)
        }
        let rest = whole.page(after: after ?? 0, limit: .max)
        let page = rest.page(after: 0, limit: limit ?? .max)
        let table = AnswerTable(page, words: session.words)
        if try session.isForPeople() {
            let title = AnswerTable.title(
                question, terms, known: position, count: whole.count, session.words)
            try session.give(title + "\n" + table.text(session.terminal))
        } else {
            try session.give(table.data)
        }
        if page.count < rest.count, let last = page.lastPosition {
            let left = rest.count - page.count
            session.say(
                session.words.say(
                    QuestionSaying.more, ["count": "\(left)", "position": "\(last)"]))
        }
    }
}

/// Reads the parameters of a question, as `within=30`.
struct ParameterReading {
    let question: Question
    let session: Session

    /// Returns what the question is asked with; throws a problem of the command line.
    func terms(_ pairs: [String], asOf: Day?) throws -> QuestionTerms {
        var terms = QuestionTerms(on: asOf ?? session.today)
        for pair in pairs {
            guard let equals = pair.firstIndex(of: "=") else {
                throw session.usage(QuestionSaying.badPair, ["typed": pair])
            }
            let name = String(pair[..<equals])
            let text = String(pair[pair.index(after: equals)...])
            guard let parameter = question.parameters.first(where: { $0.rawValue == name }) else {
                throw unknown(name)
            }
            if parameter == .on, asOf != nil {
                throw session.usage(
                    .whyOptionsExclude, ["option": "--param on", "other": "--as-of"])
            }
            guard terms.take(parameter, text) else {
                throw session.usage(QuestionSaying.badValue, ["typed": text, "name": name])
            }
        }
        return terms
    }

    private func unknown(_ name: String) -> Problem {
        let known = question.parameters.map(\.rawValue)
        let values = [
            "typed": name, "question": question.rawValue, "known": known.joined(separator: ", "),
        ]
        guard let nearest = Nearest.word(to: name, among: known) else {
            return session.usage(QuestionSaying.unknownParameter, values)
        }
        return session.usage(
            QuestionSaying.nearestParameter, values.merging(["nearest": nearest]) { $1 })
    }
}

extension QuestionTerms {
    /// Takes a parameter in; false where the text is no value of it.
    fileprivate mutating func take(_ parameter: Question.Parameter, _ text: String) -> Bool {
        switch parameter {
        case .on:
            guard let day = Day(text) else { return false }
            on = day
        case .within:
            guard let days = Int(text), (0...3660).contains(days) else { return false }
            within = days
        case .since:
            guard let day = Day(text) else { return false }
            since = day
        case .nationality:
            guard let state = StateCode(text.uppercased()) else { return false }
            nationality = state
        case .kind:
            guard let kind = AnomalyKind(rawValue: text) else { return false }
            self.kind = kind
        case .officer:
            guard let officer = OfficerID(text.uppercased()) else { return false }
            self.officer = officer
        case .other:
            guard let officer = OfficerID(text.uppercased()) else { return false }
            other = officer
        }
        return true
    }
}

extension Session {
    /// Returns the report of a command line that makes no sense.
    func usage(_ why: any Saying, _ values: [String: String] = [:]) -> Problem {
        Problem(
            report: ErrorReport(
                code: ErrorCode.usage.rawValue, asked: words(.askedCommandLine),
                why: words.say(why, values), exit: .usage))
    }
}
