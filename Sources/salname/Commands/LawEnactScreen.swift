import Audit
import Casework
import Ledger

/// What is said of provisions that were enacted, or would be.
struct LawEnactScreen: AppendingScreen {
    private let provisions: [(enacted: ProvisionEnacted, citation: String, position: Int)]
    private let completion: Completion
    private let words: Words

    init(_ receipt: Receipt, isRehearsal: Bool, words: Words) {
        provisions = receipt.events.compactMap { recorded in
            guard case .provisionEnacted(let enacted) = recorded.event,
                let ordinal = recorded.ordinals.first
            else { return nil }
            return (enacted, "\(enacted.book.subject)#\(ordinal)", recorded.position.value)
        }
        completion = Completion(receipt, isRehearsal: isRehearsal)
        self.words = words
    }

    /// The data, field by field.
    var entries: [Record.Entry] {
        [
            .init(
                "positions", label: words(.labelPositions),
                .list(provisions.map { .integer($0.position) })),
            .init(
                "provisions", label: words.say(LawSaying.labelCitations),
                .list(provisions.map(Self.object))),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ]
    }

    var record: Record { Record(entries) }

    /// The data for people: where it stands, and every provision in a line.
    var text: String {
        let citations = provisions.map(\.citation)
        let first = citations.first ?? "-"
        let what = citations.count > 1 ? "\(first)–\(citations.last ?? first)" : first
        let title = completion.title(provisions.map(\.position), what, words)
        let lines = provisions.map { provision, citation, _ in
            let end = provision.validThrough.map { " \($0)" } ?? ""
            return "  \(citation)  \(provision.key)  \(provision.value)  "
                + "\(provision.validFrom) –\(end)  \(provision.article)"
        }
        return ([title] + lines).map { DisplayText.printable($0) + "\n" }.joined()
    }

    private static func object(
        _ provision: (enacted: ProvisionEnacted, citation: String, position: Int)
    ) -> Cell {
        let enacted = provision.enacted
        return .object([
            .init("citation", .text(provision.citation)), .init("key", .text(enacted.key.text)),
            .init("value", .text(enacted.value)),
            .init("validFrom", .day(enacted.validFrom.description)),
            .init("validThrough", .day(orAbsent: enacted.validThrough?.description)),
        ])
    }
}

/// Whom provisions would touch, before they are enacted.
struct LawImpactScreen {
    private let receipt: Receipt
    private let impact: LawImpact
    private let limit: Int
    private let words: Words

    init(_ receipt: Receipt, _ impact: LawImpact, limit: Int, words: Words) {
        self.receipt = receipt
        self.impact = impact
        self.limit = max(0, limit)
        self.words = words
    }

    /// Gives the counts first and then a page for people; every stay for programs.
    func give(_ session: Session) throws {
        let enacted = LawEnactScreen(receipt, isRehearsal: true, words: words)
        switch try session.format() {
        case .table:
            let record = Record(enacted.entries + counts)
            try session.give(record) { terminal in
                enacted.text + "\n"
                    + Record(shownCounts).rendered(as: .table, words: words.output)
                    + page(terminal) + casesPage(terminal)
            }
        case .json:
            let changes = impact.changes.map { change in
                Cell.object(zip(columns, row(change)).map { .init($0.field, $1) })
            }
            try session.give(
                Record(
                    enacted.entries + counts
                        + [
                            .init("changes", label: "changes", .list(changes)),
                            .init(
                                "openCases", label: "openCases", .list(impact.openCases.map(cell))),
                        ]))
        case .jsonl, .csv, .plain:
            try session.give(rows: columns) { emit in
                for change in impact.changes { try emit(row(change)) }
            }
            session.say(
                words.say(
                    LawSaying.impactCounts,
                    [
                        "persons": "\(impact.persons)", "changed": "\(impact.changes.count)",
                        "overstays": "\(impact.newOverstays)", "lawful": "\(impact.newlyLawful)",
                    ]))
        }
    }

    private var counts: [Record.Entry] {
        func entry(_ field: String, _ label: LawSaying, _ count: Int) -> Record.Entry {
            .init(field, label: words.say(label), .integer(count))
        }
        return [
            entry("examined", .labelExamined, impact.examined),
            entry("personsTouched", .labelTouched, impact.persons),
            entry("staysChanged", .labelChanged, impact.changes.count),
            entry("newOverstays", .labelNewOverstays, impact.newOverstays),
            entry("newlyLawful", .labelNewlyLawful, impact.newlyLawful),
            entry("openCasesTouched", .labelOpenCases, impact.openCases.count),
            entry("openCasesChanged", .labelCasesChanged, impact.casesChanged),
        ]
    }

    /// What a person is told: of open cases only where the amendment bears on some.
    private var shownCounts: [Record.Entry] {
        impact.openCases.isEmpty ? Array(counts.dropLast(2)) : counts
    }

    // MARK: For people

    private func page(_ terminal: Terminal) -> String {
        let shown = impact.changes.prefix(limit)
        let rest = impact.changes.count - shown.count
        var text = ""
        if !shown.isEmpty {
            var table = Table(columns: [
                .init("person", header: words(.labelPerson)),
                .init("enteredOn", header: words(.labelEntered)),
                .init("leftOn", header: words(.labelLeft)),
                .init("ground", header: words(.labelGround)),
                .init("lastLawfulDay", header: words(.labelLastLawfulDay)),
                .init("registerBy", header: words(.labelRegisterBy)),
                .init("overstayDays", header: words.say(LawSaying.labelOverstay)),
            ])
            for change in shown {
                let (old, new) = (change.before, change.after)
                table.append([
                    .text(change.person.text), .day(orAbsent: change.enteredOn?.description),
                    .day(orAbsent: change.leftOn?.description),
                    .text(both(old.ground.rawValue, new.ground.rawValue)),
                    .text(both(old.lastLawfulDay, new.lastLawfulDay)),
                    .text(both(old.registerBy, new.registerBy)),
                    .text(both("\(old.overstayDays)", "\(new.overstayDays)")),
                ])
            }
            text +=
                "\n" + table.rendered(as: .table, words: words.output, style: terminal.style)
        }
        if rest > 0 {
            text += words.say(LawSaying.impactMore, ["count": "\(rest)"]) + "\n"
        }
        return text
    }

    private func both(_ before: Day?, _ after: Day?) -> String {
        both(before?.description ?? "-", after?.description ?? "-")
    }

    private func both(_ before: String, _ after: String) -> String {
        before == after ? after : "\(before) → \(after)"
    }

    // MARK: Open cases

    /// The open cases, those that come out otherwise first.
    private func casesPage(_ terminal: Terminal) -> String {
        let cases =
            impact.openCases.filter { $0.before != $0.after }
            + impact.openCases.filter { $0.before == $0.after }
        guard !cases.isEmpty else { return "" }
        let value = CaseExplainedValue(words: words)
        var table = Table(columns: [
            .init("case", header: words.say(CaseLabel.caseNumber)),
            .init("service", header: words.say(CaseLabel.service)),
            .init("person", header: words(.labelPerson)),
            .init("office", header: words.say(CaseLabel.office)),
            .init("stage", header: words.say(CaseLabel.stage)),
            .init("eligibility", header: words.say(LawSaying.labelEligibility)),
        ])
        for open in cases.prefix(limit) {
            table.append([
                .text(open.id.text), .text(open.service.text), .text(open.person.text),
                .text(open.office.text),
                .text(words.named(CaseStageSaying.self, open.stage.rawValue)),
                .text(both(value.text(open.before), value.text(open.after))),
            ])
        }
        let rest = cases.count - min(cases.count, limit)
        let more =
            rest > 0 ? words.say(LawSaying.casesMore, ["count": "\(rest)"]) + "\n" : ""
        return "\n" + table.rendered(as: .table, words: words.output, style: terminal.style) + more
    }

    private func cell(_ open: LawImpact.OpenCase) -> Cell {
        .object([
            .init("case", .text(open.id.text)), .init("service", .text(open.service.text)),
            .init("person", .text(open.person.text)), .init("office", .text(open.office.text)),
            .init("stage", .text(open.stage.rawValue)),
            .init("before", CaseExplainedValue.cell(open.before)),
            .init("after", CaseExplainedValue.cell(open.after)),
        ])
    }

    // MARK: For programs

    private var columns: [Table.Column] {
        let plain = [
            "person", "stay", "nationality", "enteredOn", "leftOn", "becomes", "groundBefore",
            "groundAfter", "lastLawfulDayBefore", "lastLawfulDayAfter", "registerByBefore",
            "registerByAfter", "overstayDaysBefore", "overstayDaysAfter",
        ]
        return plain.map { .init($0, header: $0) }
    }

    private func row(_ change: LawImpact.Change) -> [Cell] {
        let (old, new) = (change.before, change.after)
        let becomes = change.becomesOverstay ? "overstay" : change.becomesLawful ? "lawful" : nil
        return [
            .text(change.person.text), .integer(change.stay), .text(change.nationality.text),
            .day(orAbsent: change.enteredOn?.description),
            .day(orAbsent: change.leftOn?.description), .text(orAbsent: becomes),
            .text(old.ground.rawValue), .text(new.ground.rawValue),
            .day(orAbsent: old.lastLawfulDay?.description),
            .day(orAbsent: new.lastLawfulDay?.description),
            .day(orAbsent: old.registerBy?.description),
            .day(orAbsent: new.registerBy?.description), .integer(old.overstayDays),
            .integer(new.overstayDays),
        ]
    }
}
