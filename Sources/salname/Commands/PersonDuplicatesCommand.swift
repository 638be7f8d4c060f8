import ArgumentParser
import Casework
import Ledger
import Projections

/// The command `salname person duplicates PERSON`.
struct PersonDuplicates: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duplicates", abstract: Words.current.say(PersonHelp.duplicates),
            discussion: Examples.text(
                "salname person duplicates P-AZ-000977",
                "salname person duplicates P-AZ-000977 --format json"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @OptionGroup var ledger: LedgerOptions

    func run() throws {
        let session = Session(ledger.common)
        let opened = try session.open(ledger)
        let asked = Asked.readPerson(person.text)
        let known = try session.attempt(asked) {
            guard try opened.knownPerson(person) != nil else { throw session.personUnknown(person) }
            return try opened.likenesses(to: person).compactMap { likeness in
                try opened.knownPerson(likeness.person).map { (likeness, $0) }
            }
        }
        let screen = LikenessScreen(known, words: session.words)
        guard let first = known.first else {
            // Nobody is an answer too: a program reads an empty list.
            if try !session.isForPeople() { try session.give(screen.data) }
            session.say(session.words.say(PersonSaying.nobodyAlike, ["person": person.text]))
            return
        }
        if try session.isForPeople() {
            try session.give(
                session.words.say(PersonSaying.alikeHeading, ["person": person.text]) + "\n"
                    + screen.text)
        } else {
            try session.give(screen.data)
        }
        session.suggest("salname person show \(first.0.person)", ledger)
    }
}

/// Persons who look like another, the likeliest first.
struct LikenessScreen {
    private let known: [(Likeness, KnownPerson)]
    private let words: Words

    init(_ known: [(Likeness, KnownPerson)], words: Words) {
        self.known = known
        self.words = words
    }

    /// The persons for people: two lines each, who it is and what speaks for it.
    var text: String {
        let heads = Aligned.rows(
            known.map { _, person in
                let name = [person.identity?.surname, person.identity?.givenNames]
                return [
                    person.person.text, name.compactMap(\.self).joined(separator: " "),
                    person.identity?.born?.description ?? "-", person.sex.rawValue,
                    person.nationality.text,
                ]
            })
        return zip(known, heads).map { known, head in
            let grade = words.say(LikenessGradeSaying(known.0.grade))
            let lines = ["  " + head, "      \(grade): \(known.0.reasons(words))"]
            return lines.map { DisplayText.printable($0) + "\n" }.joined()
        }.joined()
    }

    /// The persons as data: grade and reasons by their names.
    var data: Table {
        var table = Table(columns: [
            .init("person", header: words(.labelPerson)),
            .init("surname", header: words(.labelSurname)),
            .init("givenNames", header: words(.labelGiven)),
            .init("born", header: words(.fieldBorn)), .init("sex", header: words(.fieldSex)),
            .init("nationality", header: words(.fieldNationality)),
            .init("likeness", header: words.say(PersonSaying.labelGrade)),
            .init("reasons", header: words.say(PersonSaying.labelReasons)),
        ])
        for (likeness, person) in known {
            table.append([
                .text(person.person.text), .text(orAbsent: person.identity?.surname),
                .text(orAbsent: person.identity?.givenNames),
                .text(orAbsent: person.identity?.born?.description), .text(person.sex.rawValue),
                .text(person.nationality.text),
                .text(LikenessGradeSaying(likeness.grade).rawValue),
                .list(likeness.reasons.map { .text($0.rawValue) }),
            ])
        }
        return table
    }
}

extension LikenessGradeSaying {
    init(_ grade: LikenessGrade) {
        self =
            switch grade {
            case .possible: .possible
            case .probable: .probable
            case .certain: .certain
            }
    }
}
