import ArgumentParser
import Casework
import Ledger
import ReadModels

/// The command `salname case show CASE`.
struct CaseShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Words.current.say(CaseHelp.helpShow),
            discussion: Examples.text(
                "salname case show C-AZ-2026-000021",
                "salname case show C-AZ-2026-000021 --known-at 18171 --format json"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let reading = try session.reading(caseID, in: ledger, .answer, through: cut.through)
        let day = read.asOf ?? session.today
        let screen = CaseScreen(reading, on: day, session.words)
        try session.give(screen.record) { screen.text($0) }
    }
}

/// The officer's screen of a case.
struct CaseScreen {
    private let reading: CaseReading
    private let day: Day
    private let words: Words

    init(_ reading: CaseReading, on day: Day, _ words: Words) {
        self.reading = reading
        self.day = day
        self.words = words
    }

    func text(_ terminal: Terminal) -> String {
        let asked = reading.application
        let title = [
            reading.id.text, words.name(of: asked.service), asked.person.text,
            terminal.style.bold(
                words.named(CaseStageSaying.self, reading.file.stage.rawValue)),
            words(.onDay, ["day": "\(day)"]),
        ].joined(separator: "  ")
        let lines = CaseLines(reading, on: day, words).all.map { "  " + $0 }
        let next = reading.nextCommands(on: day)
        let steps =
            next.isEmpty ? [] : ["  " + words.say(CaseLabel.next)] + next.map { "    " + $0 }
        return ([title] + (lines + steps).map { DisplayText.printable($0) })
            .map { $0 + "\n" }.joined()
    }

    var record: Record {
        let (file, asked) = (reading.file, reading.application)
        func entry(_ field: String, _ label: CaseLabel, _ cell: Cell) -> Record.Entry {
            .init(field, label: words.say(label), cell)
        }
        func day(_ field: String, _ label: CaseLabel, _ day: Day?) -> Record.Entry {
            entry(field, label, .day(orAbsent: day?.description))
        }
        return Record([
            entry("case", .caseNumber, .text(reading.id.text)),
            entry("service", .service, .text(asked.service.text)),
            .init("person", label: words(.labelPerson), .text(asked.person.text)),
            entry("stage", .stage, .text(file.stage.rawValue)),
            entry("ground", .ground, .text(asked.ground.text)),
            entry("applicant", .applicant, .text(asked.applicant.rawValue)),
            entry("speed", .speed, .text(asked.speed.rawValue)),
            day("requestedFrom", .from, asked.from),
            day("requestedThrough", .through, asked.through),
            entry("extends", .extends, .text(orAbsent: asked.extends?.text)),
            entry("sponsor", .sponsor, .text(orAbsent: asked.sponsor?.text)),
            entry("office", .office, .text(orAbsent: file.office?.text)),
            entry("officer", .officer, .text(orAbsent: file.officer?.text)),
            day("lodgedOn", .lodgedOn, asked.lodgedOn),
            day("completeBy", .completeBy, file.completeBy),
            day("decideBy", .decideBy, file.decideBy),
            day("suspendedSince", .suspendedSince, file.suspension?.from),
            entry("missing", .missing, list(file.missing(on: self.day).map(\.text))),
            entry("documents", .documents, .list(file.documents.map(document))),
            entry("opinions", .opinions, list(pending)),
            entry("opinionsGiven", .opinionsGiven, .list(file.opinions.compactMap(given))),
            entry("feeDue", .due, .text(orAbsent: file.fee.due?.description)),
            entry("feeLeft", .left, .text(file.leftToPay.description)),
            day("payBy", .payBy, file.fee.payBy),
            entry("proposer", .proposer, .text(orAbsent: file.proposal?.proposed.proposer.text)),
            entry("outcome", .outcome, .text(orAbsent: file.decision?.outcome.rawValue)),
            entry("grounds", .grounds, list((file.decision?.grounds ?? []).map(\.text))),
            entry("permit", .permit, .text(orAbsent: file.decision?.permit?.text)),
            day("notifiedOn", .notifiedOn, file.notice?.notifiedOn),
            day("appealBy", .appealBy, file.notice?.appealBy),
            day("leaveBy", .leaveBy, file.notice?.leaveBy),
            entry("next", .next, list(reading.nextCommands(on: self.day))),
            .init(
                "history", label: words(.labelOrdinal), .integer(file.length)),
        ])
    }

    private var pending: [String] {
        reading.file.opinions.filter { $0.isPending(on: day) }.map(\.body.text)
    }

    private func document(_ document: CaseFile.Document) -> Cell {
        .object([
            .init("number", .integer(document.index)), .init("kind", .text(document.kind.text)),
            .init("addedOn", .day("\(document.addedOn)")),
            .init("counts", .boolean(document.counts(on: day))),
            .init("position", .integer((document.rejectedAt ?? document.position).value)),
        ])
    }

    private func given(_ opinion: CaseFile.Opinion) -> Cell? {
        guard let stance = opinion.stance, let position = opinion.recordedAt else { return nil }
        return .object([
            .init("body", .text(opinion.body.text)), .init("stance", .text(stance.rawValue)),
            .init("position", .integer(position.value)),
        ])
    }

    private func list(_ words: [String]) -> Cell { .list(words.map { .text($0) }) }
}
