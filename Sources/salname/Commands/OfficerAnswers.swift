import Audit
import Casework

/// The answers to questions about officers, in rows.
struct OfficerAnswers {
    let words: Words

    func pairs(_ rows: [ActPair]) -> Table {
        var table = Table(columns: [
            .init("proposer", header: words.say(AuthoritySaying.labelProposer)),
            column("approver", .labelApprover), column("acts", .labelCount, .right),
            column("commands", .labelCommands), column("proposedAt", .labelProposals),
            column("approvedAt", .labelApprovals),
        ])
        for row in rows {
            table.append([
                .text(row.proposer.text), .text(row.approver.text), .integer(row.count),
                .list(row.commands.map { .text($0.rawValue) }), positions(row.proposals),
                positions(row.approvals),
            ])
        }
        return table
    }

    func grants(_ rows: [UntrainedGrant]) -> Table {
        var table = Table(columns: [
            .init("position", header: words(.labelPosition), alignment: .right),
            .init("officer", header: words.say(AuthoritySaying.labelOfficer)),
            .init("role", header: words.say(AuthoritySaying.labelRole)),
            .init("office", header: words.say(AuthoritySaying.labelOffice)),
            .init("delegator", header: words.say(AuthoritySaying.labelDelegator)),
            column("course", .labelCourse), column("countedThrough", .labelCounted),
            column("trainingPosition", .labelTraining, .right),
        ])
        for row in rows {
            table.append([
                .integer(row.position.value), .text(row.officer.text), .text(row.role.rawValue),
                .text(row.office.text), .text(orAbsent: row.delegator?.text),
                .text(row.course.rawValue), .day(orAbsent: row.counted?.through.description),
                .integer(orAbsent: row.counted?.position.value),
            ])
        }
        return table
    }

    func keys(_ rows: [KeyToWatch]) -> Table {
        var table = Table(columns: [
            .init("position", header: words(.labelPosition), alignment: .right),
            .init("officer", header: words.say(AuthoritySaying.labelOfficer)),
            column("addedOn", .labelAdded),
            .init("validThrough", header: words.say(AuthoritySaying.labelThrough)),
            column("dischargedAt", .labelDischarged, .right), column("key", .labelKey),
        ])
        for row in rows {
            table.append([
                .integer(row.position.value), .text(row.officer.text), .day("\(row.addedOn)"),
                .day(orAbsent: row.validThrough?.description),
                .integer(orAbsent: row.dischargedAt?.value), .text(row.key.text),
            ])
        }
        return table
    }

    private func positions(_ positions: [Position]) -> Cell {
        .list(positions.map { .integer($0.value) })
    }

    private func column(
        _ field: String, _ header: OfficerQuestionSaying, _ alignment: Table.Alignment = .left
    ) -> Table.Column {
        .init(field, header: words.say(header), alignment: alignment)
    }
}
