import ArgumentParser
import Casework
import Ledger

/// The command `salname stay plan PERSON`.
struct StayPlanning: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan", abstract: Words.current(.helpStayPlan),
            discussion: Examples.text(
                "salname stay plan P-AZ-000977 --enter 2026-06-01",
                "salname stay plan P-AZ-000977 --enter 2026-06-01 --days 30"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(.optionEnter)) var enter: Day
    @Option(help: help(.optionPlannedDays)) var days: Int?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        if read.asOf != nil {
            throw session.usage(.whyOptionsExclude, ["option": "--enter", "other": "--as-of"])
        }
        if let days, !(1...9999).contains(days) { throw session.usage(.whyPlannedDays) }
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (file, law) = try session.attempt(.readPerson(person.text)) {
            (
                try ledger.personFile(person, through: cut.through),
                try ledger.lawBook(through: cut.through)
            )
        }
        guard let plan = file.stayPlan(entering: enter, law: law) else {
            throw session.personUnknown(person)
        }
        let isPossible = days.map { plan.allows(days: $0) }
        var earliest: Day?
        if let days {
            earliest =
                isPossible == true
                ? enter : file.earliestEntry(after: enter, for: days, law: law)
        }
        let screen = StayPlanScreen(
            plan: plan, days: days, isPossible: isPossible, earliest: earliest,
            words: session.words)
        try session.give(screen.record(of: person)) { screen.text(of: person, $0) }
        if isPossible == false { session.leave(.answerIsNo) }
    }
}

/// How long somebody could stay, in data and for people.
struct StayPlanScreen {
    let plan: StayPlan
    /// For how many days it was asked; nil if for as many as possible.
    let days: Int?
    let isPossible: Bool?
    /// The first day on which so many days are possible.
    let earliest: Day?
    let words: Words

    func text(of person: PersonID, _ terminal: Terminal) -> String {
        let head = [
            "\(person)", plan.nationality.text, rule, words(.planEntering, ["day": "\(plan.day)"]),
        ]
        var lines = [DisplayText.printable(head.joined(separator: "  ")), "  " + extent]
        if let stay = plan.endsBefore, let day = stay.firstDay {
            lines.append("  " + words(.planLeavesFirst, ["day": "\(day)"]))
        }
        if let answer {
            lines.append("  " + (isPossible == true ? answer : terminal.style.red(answer)))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var rule: String {
        let sentence = StaySentences(words: words).sentence(plan.rule)
        let regime = plan.provisions.first { $0.enacted.key == .visaFree(plan.nationality) }
        return regime.map { "\(sentence) (\($0.enacted.article); \($0.citation))" } ?? sentence
    }

    private var extent: String {
        switch plan.lawful {
        case .none: words(.planNoDays)
        case .through(let day, let days):
            words(.planDays, ["days": "\(days)", "day": "\(day)"])
        case .unlimited: words(.neverReached)
        }
    }

    private var answer: String? {
        guard let days else { return nil }
        if isPossible == true { return words(.planPossible, ["days": "\(days)"]) }
        guard let earliest else { return words(.planNever, ["days": "\(days)"]) }
        return words(.planEarliest, ["days": "\(days)", "day": "\(earliest)"])
    }

    /// The data, field by field; what `stay days` says as well has the name it has there.
    func record(of person: PersonID) -> Record {
        Record([
            .init("person", label: words(.labelPerson), .text(person.text)),
            .init("nationality", label: words(.fieldNationality), .text(plan.nationality.text)),
            .init("rule", label: "rule", .text(plan.rule.name(binding: plan.binding))),
            .init("enter", label: words(.labelEntered), .day(plan.day.description)),
            .init("used", label: words(.labelUsed), .integer(plan.used)),
            .init("left", label: words(.labelRemaining), .integer(orAbsent: plan.left)),
            .init(
                "lastLawfulDay", label: words(.labelLastLawfulDay),
                .day(orAbsent: plan.lawful.lastDay?.description)),
            .init(
                "maxStayIfEntering", label: "maxStayIfEntering",
                .integer(orAbsent: plan.lawful.days)),
            .init("days", label: words(.labelDays), .integer(orAbsent: days)),
            .init(
                "isPossible", label: "isPossible", isPossible.map { .boolean($0) } ?? .absent),
            .init("earliest", label: "earliest", .day(orAbsent: earliest?.description)),
            .init(
                "provedBy", label: "provedBy", .list(plan.provedBy.map { .integer($0.value) })),
            .init("law", label: words(.law), .list(plan.provisions.map { .integer($0.ordinal) })),
            .init("counters", label: "counters", .list(plan.counters.map(CounterCell.cell))),
            .init("present", label: words(.labelPresent), .boolean(plan.endsBefore != nil)),
        ])
    }
}
