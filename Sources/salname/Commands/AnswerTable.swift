import Audit
import Casework

/// The answer to a question, in rows.
struct AnswerTable {
    private let answer: Answer
    private let words: Words

    init(_ answer: Answer, words: Words) {
        self.answer = answer
        self.words = words
    }

    /// Returns what was asked, of which day, and how many there are.
    static func title(
        _ question: Question, _ terms: QuestionTerms, known position: Int, count: Int,
        _ words: Words
    ) -> String {
        words.say(
            QuestionSaying.titleOn,
            [
                "what": words.say(question.saying), "day": "\(terms.on)",
                "position": "\(position)", "count": "\(count)",
            ])
    }

    /// The rows as data: codes as they are recorded.
    var data: Table { table(.init(ground: \.rawValue, kind: \.rawValue)) }

    /// Returns the rows for people: codes in words.
    func text(_ terminal: Terminal) -> String {
        guard answer.count > 0 else { return "  " + words.say(QuestionSaying.nothing) + "\n" }
        let naming = Naming(
            ground: { words.say(GroundSaying($0)) }, kind: { words.say(AnomalySaying($0)) })
        return table(naming).rendered(as: .table, words: words.output, style: terminal.style)
    }

    /// How codes are written.
    private struct Naming {
        let ground: (EntryGround) -> String
        let kind: (AnomalyKind) -> String
    }

    private func table(_ naming: Naming) -> Table {
        switch answer {
        case .overstays(let rows):
            stays(
                rows, \.stay, naming,
                [
                    .init("lastLawfulDay", header: words(.labelLastLawfulDay)),
                    column("since", .labelSince), column("days", .labelOverstayed, .right),
                ]
            ) { [.day("\($0.lastLawfulDay)"), .day("\($0.since)"), .integer($0.days)] }
        case .expiringStays(let rows):
            stays(
                rows, \.stay, naming,
                [
                    .init("lastLawfulDay", header: words(.labelLastLawfulDay)),
                    column("daysLeft", .labelLeftDays, .right),
                ]
            ) { [.day("\($0.lastLawfulDay)"), .integer($0.daysLeft)] }
        case .unregistered(let rows):
            stays(
                rows, \.stay, naming,
                [
                    .init("registerBy", header: words(.labelRegisterBy)),
                    column("daysLate", .labelLate, .right),
                ]
            ) { [.day("\($0.registerBy)"), .integer($0.daysLate)] }
        case .crossingsWithoutGround(let rows):
            stays(rows, \.stay, naming, [column("groundFound", .labelFound)]) {
                [.text(orAbsent: $0.groundFound.map(naming.ground))]
            }
        case .presentOn(let rows): stays(rows, \.self, naming, []) { _ in [] }
        case .anomalies(let rows): anomalies(rows, naming)
        case .actPairs(let rows): OfficerAnswers(words: words).pairs(rows)
        case .untrainedGrants(let rows): OfficerAnswers(words: words).grants(rows)
        case .expiringKeys(let rows), .dischargedKeys(let rows):
            OfficerAnswers(words: words).keys(rows)
        case .cases(let question, let rows): CaseAnswers(words: words).cases(rows, question)
        case .decisionPairs(let rows): CaseAnswers(words: words).pairs(rows)
        }
    }

    /// Rows about stays: who and on what ground, what was asked for, and what proves it.
    private func stays<Row>(
        _ rows: [Row], _ stay: (Row) -> CitedStay, _ naming: Naming, _ own: [Table.Column],
        _ cells: (Row) -> [Cell]
    ) -> Table {
        var table = Table(
            columns: [
                .init("person", header: words(.labelPerson)),
                .init("nationality", header: words(.fieldNationality)),
                .init("ground", header: words(.labelGround)),
                .init("entered", header: words(.labelEntered)),
                .init("left", header: words(.labelLeft)),
            ] + own + [
                column("entry", .labelEntry, .right), column("exit", .labelExit, .right),
                .init("visa", header: words.say(VisaSaying.labelVisa)),
                column("visaPosition", .labelVisaEvent, .right),
                column("provision", .labelProvision, .right),
                .init("permit", header: words.say(CaseLabel.permit)),
                .init(
                    "permitPosition", header: words.say(CaseLabel.permitPosition),
                    alignment: .right),
            ])
        for row in rows {
            let stay = stay(row)
            table.append(
                [
                    .text(stay.person.text), .text(stay.nationality.text),
                    .text(naming.ground(stay.ground)),
                    .day(orAbsent: stay.enteredOn?.description),
                    .day(orAbsent: stay.leftOn?.description),
                ] + cells(row) + [
                    .integer(orAbsent: stay.entry?.value), .integer(orAbsent: stay.exit?.value),
                    .text(orAbsent: stay.visa?.text),
                    .integer(orAbsent: stay.visaPosition?.value),
                    .integer(orAbsent: stay.provision), .text(orAbsent: stay.permit?.text),
                    .integer(orAbsent: stay.permitPosition?.value),
                ])
        }
        return table
    }

    private func anomalies(_ rows: [FoundAnomaly], _ naming: Naming) -> Table {
        var table = Table(columns: [
            .init("position", header: words(.labelPosition), alignment: .right),
            .init("person", header: words(.labelPerson)),
            .init("day", header: words(.labelDay)), column("kind", .labelWhat),
        ])
        for row in rows {
            table.append([
                .integer(row.position.value), .text(row.person.text), .day("\(row.day)"),
                .text(naming.kind(row.kind)),
            ])
        }
        return table
    }

    private func column(
        _ field: String, _ header: QuestionSaying, _ alignment: Table.Alignment = .left
    ) -> Table.Column {
        .init(field, header: words.say(header), alignment: alignment)
    }
}
