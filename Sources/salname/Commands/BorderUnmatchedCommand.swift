import ArgumentParser
import Casework
import Ledger
import Projections
import ReadModels

/// The command `salname border unmatched`.
struct BorderUnmatched: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unmatched", abstract: Words.current.say(BorderSaying.helpUnmatched),
            discussion: Examples.text(
                "salname border unmatched", "salname border unmatched --all --format csv"))
    }

    @Flag(help: help(BorderSaying.optionAll)) var all = false
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let waiting = try session.attempt(.work(.assignCrossing)) {
            try ledger.registers(through: cut.past).unmatched()
                .filter { all || $0.settledAt == nil }
                .filter { $0.crossedOn <= read.asOf ?? .last }
                .map {
                    UnmatchedScreen.Item(
                        row: $0, traveller: try ledger.traveller(at: $0.position))
                }
        }
        let screen = UnmatchedScreen(waiting, words: session.words)
        if try session.isForPeople() {
            try session.give(screen.text(session.terminal))
        } else {
            try session.give(screen.table)
        }
        if let first = waiting.first(where: { $0.row.settledAt == nil }) {
            session.suggest(
                "salname border assign \(first.row.unmatched) --person \(first.candidate)",
                read.ledger)
        }
    }
}

/// The worklist of crossings that belong to nobody known for certain.
struct UnmatchedScreen {
    /// A crossing, with what its feed said of whoever crossed.
    struct Item {
        let row: UnmatchedRow
        /// Nil where the key was destroyed.
        let traveller: Traveller?

        /// The likeliest person, or what stands for one in a command.
        var candidate: String {
            row.candidates.split(separator: " ").first.map(String.init) ?? "PERSON"
        }
    }

    private let items: [Item]
    private let words: Words

    init(_ items: [Item], words: Words) {
        self.items = items
        self.words = words
    }

    /// The data, one crossing a row.
    var table: Table {
        var table = Table(columns: [
            .init("unmatched", header: words.say(BorderSaying.labelUnmatched)),
            .init("direction", header: words(.labelDirection)),
            .init("crossedAt", header: words(.labelAt)),
            .init("checkpoint", header: words(.labelCheckpoint)),
            .init("reason", header: words.say(BorderSaying.labelReason)),
            .init("candidates", header: words.say(BorderSaying.labelCandidates)),
            .init("issuer", header: words.say(BorderSaying.labelIssuer)),
            .init("document", header: words.say(BorderSaying.labelDocument)),
            .init("surname", header: words(.labelSurname)),
            .init("givenNames", header: words(.labelGiven)),
            .init("born", header: words(.fieldBorn)),
            .init("person", header: words(.labelPerson)),
            .init(
                "settledAt", header: words.say(BorderSaying.labelSettled), alignment: .right),
            .init("position", header: words(.labelPosition), alignment: .right),
        ])
        for item in items {
            let (row, traveller) = (item.row, item.traveller)
            table.append([
                .text(row.unmatched.text), .text(row.direction.rawValue),
                .text("\(row.crossedAt)"), .text(row.checkpoint.text), .text(row.reason.rawValue),
                .list(row.candidates.split(separator: " ").map { .text(String($0)) }),
                .text(orAbsent: row.issuer?.text), .text(orAbsent: traveller?.documentNumber),
                .text(orAbsent: traveller?.surname), .text(orAbsent: traveller?.givenNames),
                .text(orAbsent: traveller?.born?.description), .text(orAbsent: row.person?.text),
                .integer(orAbsent: row.settledAt?.value), .integer(row.position.value),
            ])
        }
        return table
    }

    /// The data for people: what crossed, who it may be.
    func text(_ terminal: Terminal) -> String {
        guard !items.isEmpty else { return words.say(BorderSaying.nothingUnmatched) + "\n" }
        return items.map { item in
            let row = item.row
            let head = [
                terminal.style.bold(row.unmatched.text),
                words.say(row.direction == .entry ? BorderSaying.entry : .exit),
                "\(row.crossedAt)", row.checkpoint.text, who(item),
            ]
            let lines: [String?] = [
                head.joined(separator: "  "),
                "  " + words.say(UnmatchedReasonSaying(row.reason)) + "; " + candidates(row),
                settled(row).map { "  " + $0 },
            ]
            return lines.compactMap(\.self).map { $0 + "\n" }.joined()
        }.joined()
    }

    /// The name, the date of birth and the document, as far as the line said them.
    private func who(_ item: Item) -> String {
        let issuer = item.row.issuer?.text ?? "-"
        guard let traveller = item.traveller else {
            return words.say(BorderSaying.documentFrom, ["issuer": issuer]) + "  "
                + words.say(BorderSaying.sealed)
        }
        let name = [traveller.surname, traveller.givenNames].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: " ")
        let parts = [
            name.isEmpty ? nil : name,
            traveller.born.map { words(.bornOn, ["date": "\($0)"]) },
            words.say(
                BorderSaying.document, ["number": traveller.documentNumber, "issuer": issuer]),
        ]
        return DisplayText.printable(parts.compactMap(\.self).joined(separator: "  "))
    }

    private func candidates(_ row: UnmatchedRow) -> String {
        guard !row.candidates.isEmpty else { return words.say(BorderSaying.noCandidates) }
        let persons = row.candidates.split(separator: " ").joined(separator: ", ")
        return words.say(BorderSaying.candidates, ["persons": persons])
    }

    private func settled(_ row: UnmatchedRow) -> String? {
        guard let position = row.settledAt else { return nil }
        guard let person = row.person else {
            return words.say(BorderSaying.dismissedAt, ["position": "\(position)"])
        }
        return words.say(
            BorderSaying.assignedTo, ["person": person.text, "position": "\(position)"])
    }
}
