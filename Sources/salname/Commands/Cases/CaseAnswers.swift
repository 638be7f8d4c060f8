import Audit
import Casework

/// The answers to questions about cases and permits, in rows.
struct CaseAnswers {
    let words: Words

    func cases(_ rows: [CaseToAudit], _ question: Question) -> Table {
        let own = own(question)
        var table = Table(
            columns: [
                .init("case", header: words.say(CaseLabel.caseNumber)),
                .init("permit", header: words.say(CaseLabel.permit)),
                .init("service", header: words.say(CaseLabel.service)),
                .init("person", header: words(.labelPerson)),
                .init("office", header: words.say(CaseLabel.office)),
            ] + own.map(\.column) + [
                .init("positions", header: words(.labelPositions))
            ])
        for row in rows {
            table.append(
                [
                    .text(row.casefile.text), .text(orAbsent: row.permit?.text),
                    .text(row.service.text), .text(row.person.text),
                    .text(orAbsent: row.office?.text),
                ] + own.map { $0.cell(row) } + [
                    .list(row.positions.map { .integer($0.value) })
                ])
        }
        return table
    }

    private struct Own {
        let column: Table.Column
        let cell: (CaseToAudit) -> Cell
    }

    /// What a question says besides: the day that was passed, what was the matter.
    private func own(_ question: Question) -> [Own] {
        switch question {
        case .decidedLate:
            [
                day("decideBy", .decideBy, \.due), day("decidedOn", .decidedOn, \.day),
                number("daysLate", .daysLate, \.days), officer("approver", .approver),
            ]
        case .grantedUnproved:
            [
                day("decidedOn", .decidedOn, \.day), officer("approver", .approver),
                Own(column: column("missing", .missing)) {
                    .list($0.documents.map { .text($0.text) })
                },
                day("payBy", .payBy, \.due), number("amountLeft", .left, \.amountLeft),
            ]
        case .beyondPassport:
            [
                day("passportThrough", .passportThrough, \.due),
                day("permitThrough", .permitThrough, \.day), officer("approver", .approver),
                number("provision", .provision, \.provision),
            ]
        case .idleCases:
            [
                day("touchedOn", .touchedOn, \.day), number("days", .idleDays, \.days),
                Own(column: .init("officer", header: words.say(CaseLabel.officer))) {
                    .text(orAbsent: $0.officer?.text)
                },
            ]
        case .keptDespiteAbsence:
            [
                number("daysAway", .daysAway, \.days), day("permitThrough", .permitThrough, \.day),
                number("provision", .provision, \.provision),
            ]
        default: []
        }
    }

    private func day(
        _ field: String, _ header: CaseQuestionSaying, _ value: @escaping (CaseToAudit) -> Day?
    ) -> Own {
        Own(column: column(field, header)) { .day(orAbsent: value($0)?.description) }
    }

    private func number(
        _ field: String, _ header: CaseQuestionSaying, _ value: @escaping (CaseToAudit) -> Int?
    ) -> Own {
        Own(column: column(field, header, .right)) { .integer(orAbsent: value($0)) }
    }

    private func officer(_ field: String, _ header: CaseQuestionSaying) -> Own {
        Own(column: column(field, header)) { .text(orAbsent: $0.officer?.text) }
    }

    func pairs(_ rows: [DecisionPair]) -> Table {
        var table = Table(columns: [
            column("proposer", .proposer), column("approver", .approver),
            column("count", .count, .right), column("ofProposer", .ofProposer, .right),
            column("share", .share, .right), column("evenShare", .evenShare, .right),
            column("unusual", .unusual), column("decidedAt", .decisions),
        ])
        for row in rows {
            table.append([
                .text(row.proposer.text), .text(row.approver.text), .integer(row.count),
                .integer(row.ofProposer), .integer(row.share), .integer(row.evenShare),
                .boolean(row.isUnusual), .list(row.decisions.map { .integer($0.value) }),
            ])
        }
        return table
    }

    private func column(
        _ field: String, _ header: CaseQuestionSaying, _ alignment: Table.Alignment = .left
    ) -> Table.Column {
        .init(field, header: words.say(header), alignment: alignment)
    }
}
