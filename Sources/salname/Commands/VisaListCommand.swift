import ArgumentParser
import Casework
import Ledger

/// The command `salname visa list PERSON`.
struct VisaList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Words.current.say(VisaSaying.helpList),
            discussion: Examples.text(
                "salname visa list P-AZ-000977",
                "salname visa list P-AZ-000977 --on 2026-05-20 --known-at 18171 --format json"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(.optionOn)) var on: Day?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        if on != nil, read.asOf != nil {
            throw session.usage(.whyOptionsExclude, ["option": "--on", "other": "--as-of"])
        }
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let day = on ?? read.asOf ?? session.today
        let visas = try session.attempt(.readPerson(person.text)) {
            let file = try ledger.personFile(person, through: cut.through)
            guard file.registration != nil else { throw session.personUnknown(person) }
            let law = try ledger.lawBook(through: cut.through)
            let derivation = StayDerivation(file, law: law)
            return try file.visas.map {
                ListedVisa(
                    standing: derivation.standing(of: $0, on: day),
                    number: try ledger.visaNumber(at: $0.facts.position))
            }
        }
        let screen = VisaListScreen(visas, of: person, on: day, words: session.words)
        if try session.isForPeople() {
            try session.give(screen.text(session.terminal))
        } else {
            try session.give(screen.table)
        }
        if visas.isEmpty {
            session.suggest("salname stay days \(person) --on \(day)", read.ledger)
        }
    }
}

/// A visa with its number, which stands in nobody's register.
struct ListedVisa {
    let standing: VisaStanding
    /// Nil where none was recorded, and where its key was destroyed.
    let number: String?
}

/// The visas of a person, as they stand on a day.
struct VisaListScreen {
    private let visas: [ListedVisa]
    private let person: PersonID
    private let day: Day
    private let words: Words

    init(_ visas: [ListedVisa], of person: PersonID, on day: Day, words: Words) {
        self.visas = visas
        self.person = person
        self.day = day
        self.words = words
    }

    /// The data, one visa a row.
    var table: Table {
        var table = Table(columns: [
            .init("visa", header: words.say(VisaSaying.labelVisa)),
            .init("state", header: words.say(VisaSaying.labelState)),
            .init("kind", header: words.say(VisaSaying.labelKind)),
            .init("form", header: words.say(VisaSaying.labelForm)),
            .init("number", header: words(.labelNumber)),
            .init("validFrom", header: words(.labelValidFrom)),
            .init("validThrough", header: words(.labelValidThrough)),
            .init("entries", header: words.say(VisaSaying.labelEntries), alignment: .right),
            .init("entriesUsed", header: words(.labelUsed), alignment: .right),
            .init("entriesLeft", header: words(.labelRemaining), alignment: .right),
            .init("stayDays", header: words(.labelDays), alignment: .right),
            .init("daysUsed", header: words(.labelUsed), alignment: .right),
            .init("daysLeft", header: words(.labelRemaining), alignment: .right),
            .init("cancelledFrom", header: words.say(VisaSaying.labelCancelledFrom)),
            .init("positions", header: words(.labelPositions)),
        ])
        for listed in visas {
            let (standing, facts) = (listed.standing, listed.standing.visa.facts)
            table.append([
                .text(facts.name.text), .text(standing.state.rawValue), .text(facts.kind.rawValue),
                .text(facts.form.rawValue), .text(orAbsent: listed.number),
                .day("\(facts.validFrom)"), .day("\(facts.validThrough)"),
                .integer(orAbsent: facts.entries), .integer(standing.entriesUsed),
                .integer(orAbsent: standing.entriesLeft), .integer(facts.stayDays),
                .integer(standing.daysUsed), .integer(standing.daysLeft),
                .day(orAbsent: standing.visa.cancelledFrom?.description),
                .list(standing.visa.positions.map { .integer($0.value) }),
            ])
        }
        return table
    }

    /// The data for people: two or three lines a visa.
    func text(_ terminal: Terminal) -> String {
        guard !visas.isEmpty else {
            return words.say(VisaSaying.noVisas, ["person": person.text]) + "\n"
        }
        return visas.map { lines(of: $0, terminal).map { $0 + "\n" }.joined() }.joined()
    }

    private func lines(of listed: ListedVisa, _ terminal: Terminal) -> [String] {
        let (standing, facts) = (listed.standing, listed.standing.visa.facts)
        let names = VisaWords(words)
        let state = names.name(of: standing.state)
        let isGood = standing.state == .inForce
        let head = [
            facts.name.text, names.name(of: facts.kind), listed.number.map { "№ " + $0 },
            isGood ? terminal.style.bold(state) : terminal.style.yellow(state),
            words(.onDay, ["day": "\(day)"]),
        ]
        var lines = [
            head.compactMap(\.self).joined(separator: "  "),
            "  " + names.terms(VisaTerms(facts)),
            "  " + used(standing),
        ]
        if let from = standing.visa.cancelledFrom {
            lines.append(
                "  " + words.say(StaySaying.explainVisaCancelled, ["day": "\(from)"]))
        }
        return lines
    }

    private func used(_ standing: VisaStanding) -> String {
        var values = [
            "entries": "\(standing.entriesUsed)", "days": "\(standing.daysUsed)",
            "daysLeft": "\(standing.daysLeft)",
        ]
        guard let left = standing.entriesLeft else {
            return words.say(VisaSaying.usedOfMany, values)
        }
        values["entriesLeft"] = "\(left)"
        return words.say(VisaSaying.usedAndLeft, values)
    }
}

extension Session {
    /// Whether the data is drawn for a person at a terminal, so that a screen may be drawn of it.
    func isForPeople() throws -> Bool {
        guard common.fields == nil, try format() == .table else { return false }
        return true
    }
}
