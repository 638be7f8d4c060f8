import Casework
import Ledger
import Projections

/// A person's file as it is shown: who the person is on a day, and everything that stands.
struct ShownPerson {
    /// Who was asked about.
    let asked: PersonID
    /// The person under whose number the file goes on.
    let kept: PersonID
    /// The others who are one with the person kept.
    let absorbed: [PersonID]
    /// The files of all as one.
    let file: PersonFile
    let registration: PersonFile.Registration
    let data: PersonalData
    let figures: StayFigures
    let visas: [VisaStanding]
    /// The places of stay with where they are, as far as that can be read.
    let places: [(place: PersonFile.Place, dwelling: Dwelling?)]

    var day: Day { figures.day }
    var identity: Identity? { data.identity(on: day) }
    /// Nil for somebody who stands alone, or was asked about by the number kept.
    var mergedInto: PersonID? { asked == kept ? nil : kept }

    /// The names before the one of the day, each with the first day on which it was another.
    var formerNames: [(identity: Identity, until: Day)] {
        let names = data.names.filter { $0.from.map { $0 <= day } ?? true }
        return zip(names, names.dropFirst()).compactMap { name, next in
            next.from.map { (name.identity, $0) }
        }
    }
}

/// One person: identity, documents, how the stay stands, how long the history is.
struct PersonScreen {
    private let shown: ShownPerson
    private let words: Words

    init(_ shown: ShownPerson, words: Words) {
        self.shown = shown
        self.words = words
    }

    /// The data for people.
    func text(_ terminal: Terminal) -> String {
        var lines: [String] = []
        if shown.mergedInto != nil {
            lines.append(
                words.say(
                    PersonSaying.mergedInto,
                    ["person": shown.asked.text, "kept": shown.kept.text]))
        }
        lines.append(
            terminal.style.bold(shown.kept.text + "  " + DisplayText.printable(name)))
        lines.append("  " + DisplayText.printable(birthLine))
        let blocks = blocks.map { (words.say($0.0), $0.1) }.filter { !$0.1.isEmpty }
        lines += Aligned.blocks(blocks).map { "  " + DisplayText.printable($0) }
        return lines.map { $0 + "\n" }.joined()
    }

    private var name: String {
        shown.identity.map(Self.name) ?? words(.personErased)
    }

    private static func name(_ identity: Identity) -> String {
        [identity.surname, identity.givenNames].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var birthLine: String {
        let born = shown.identity?.born.map { words(.bornOn, ["date": $0.description]) }
        return [born, shown.registration.sex.rawValue, shown.identity?.placeOfBirth]
            .compactMap(\.self).joined(separator: "  ")
    }

    private var blocks: [(PersonSaying, [String])] {
        let stay = StayScreen(shown.figures, stays: [], words: words)
        let history = words.say(
            PersonSaying.historyEvents,
            ["count": "\(shown.file.length)", "day": "\(shown.registration.registeredOn)"])
        return [
            (.nationality, shown.file.nationalities.map(line)),
            (.formerNames, shown.formerNames.map(line)),
            (.documents, Aligned.rows(shown.file.documents.map(cells))),
            (.visas, Aligned.rows(shown.visas.map(cells))),
            (.stay, [stay.summary]),
            (.places, shown.places.map(line)),
            (.refusals, shown.file.refusals.map(line)),
            (
                .merged,
                shown.absorbed.isEmpty ? [] : [shown.absorbed.map(\.text).joined(separator: ", ")]
            ),
            (.history, [history]),
        ]
    }
}

// MARK: - Lines

extension PersonScreen {
    private func line(_ nationalities: Nationalities) -> String {
        let states = StateWords.list(nationalities.codes, words)
        guard let from = nationalities.from else { return states }
        return words.say(PersonSaying.fromDay, ["what": states, "day": "\(from)"])
    }

    private func line(_ former: (identity: Identity, until: Day)) -> String {
        words.say(
            PersonSaying.untilDay,
            ["what": Self.name(former.identity), "day": "\(former.until)"])
    }

    private func cells(_ document: PersonFile.Document) -> [String] {
        [
            name(of: document.name), DocumentKindName.name(of: document.kind, words),
            document.issuer.text, shown.data.documents[document.name]?.number ?? "-",
            document.validThrough.map {
                words.say(PersonSaying.validThrough, ["day": "\($0)"])
            } ?? "",
        ]
    }

    /// `d1` for a document of the number kept; whole for one that came with another.
    private func name(of document: Casework.DocumentName) -> String {
        document.person == shown.kept ? "d\(document.index)" : document.text
    }

    private func cells(_ standing: VisaStanding) -> [String] {
        let facts = standing.visa.facts
        let names = VisaWords(words)
        return [
            facts.name.person == shown.kept ? "v\(facts.name.index)" : facts.name.text,
            names.name(of: facts.kind), "\(facts.validFrom) – \(standing.visa.lastDay)",
            words.say(PersonSaying.days, ["days": "\(facts.stayDays)"]),
            names.name(of: standing.state),
        ]
    }

    private func line(_ place: (place: PersonFile.Place, dwelling: Dwelling?)) -> String {
        let term = "\(place.place.from) – \(place.place.through)"
        return [term, place.dwelling?.address].compactMap(\.self).joined(separator: "  ")
    }

    private func line(_ refusal: PersonFile.Refusal) -> String {
        [
            "\(refusal.at.day)", refusal.checkpoint.text,
            words.say(RefusalGroundSaying(refusal.reason)),
        ].joined(separator: "  ")
    }
}
