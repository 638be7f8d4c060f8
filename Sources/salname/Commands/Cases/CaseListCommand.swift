import ArgumentParser
import Casework
import EventCoding
import Ledger
import ReadModels

/// The command `salname case list`.
struct CaseList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Words.current.say(CaseHelp.helpList),
            discussion: Examples.text(
                "salname case list --mine", "salname case list --for-office GNJ --due 2026-12-31",
                "salname case list --all --format csv"))
    }

    @Flag(help: help(CaseOption.optionMine)) var mine = false
    @Option(help: help(CaseOption.optionListOffice)) var forOffice: OfficeCode?
    @Option(help: help(CaseOption.optionDue)) var due: Day?
    @Flag(help: help(CaseOption.optionAll)) var all = false
    @Option(name: .customLong("as"), help: help(.optionOfficer)) var officer: OfficerID?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let me = mine ? try session.actor(officer, nil, in: ledger).officer : nil
        let day = read.asOf ?? session.today
        let rows = try session.attempt(.answer) { try ledger.caseRows(through: cut.past) }
            .filter { row in
                (all || row.stage != .closed) && (forOffice ?? row.office) == row.office
                    && (!mine || row.officer == me)
            }
            .map { (row: $0, due: $0.due) }
            .filter { due == nil || ($0.due?.on ?? .last) <= due ?? .last }
            .sorted {
                ($0.due?.on ?? .last, $0.row.casefile) < ($1.due?.on ?? .last, $1.row.casefile)
            }
        try session.give(CaseListTable(rows, on: day, session).table)
        if rows.isEmpty { session.say(session.words.say(CaseSaying.noCases)) }
    }
}

extension CaseRow {
    /// What is due first, and when; nil where nothing is.
    var due: (what: CaseSaying, on: Day)? {
        guard suspendedFrom == nil, ending == nil else { return nil }
        switch stage {
        case .completing: return completeBy.map { (.workComplete, $0) }
        case .examination, .proposed: return decideBy.map { (.workDecide, $0) }
        case .appealed: return appealDecideBy.map { (.workAppeal, $0) }
        case .decided, .notified, .issued:
            return outcome == .granted && feeSettled < feeDue
                ? payBy.map { (.workPay, $0) } : nil
        case .forwarded, .closed: return nil
        }
    }
}

/// Cases in rows: what is due first stands first.
struct CaseListTable {
    let table: Table

    init(
        _ rows: [(row: CaseRow, due: (what: CaseSaying, on: Day)?)], on day: Day, _ session: Session
    ) throws {
        let words = session.words
        func label(_ label: CaseLabel) -> String { words.say(label) }
        var table = Table(columns: [
            .init("case", header: label(.caseNumber)), .init("service", header: label(.service)),
            .init("person", header: words(.labelPerson)), .init("stage", header: label(.stage)),
            .init("office", header: label(.office)), .init("officer", header: label(.officer)),
            .init("lodgedOn", header: label(.lodgedOn)), .init("due", header: label(.what)),
            .init("dueOn", header: label(.dueOn)),
            .init("late", header: label(.late)),
            .init("position", header: words(.labelPosition), alignment: .right),
        ])
        for (row, due) in rows {
            let isLate = due.map { $0.on < day } ?? false
            table.append([
                .text(row.casefile.text), .text(row.service.text), .text(row.person.text),
                .text(row.stage.rawValue), .text(row.office.text),
                .text(orAbsent: row.officer?.text), .day(row.lodgedOn.description),
                .text(orAbsent: try due.map { try session.state($0.what) }),
                .day(orAbsent: due?.on.description),
                .boolean(isLate), .integer(row.touchedAt.value),
            ])
        }
        self.table = table
    }
}
