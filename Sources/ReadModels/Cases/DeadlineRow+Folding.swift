public import Casework

extension DeadlineRow: FoldedRow {
    public var handle: RowHandle { .code(deadline) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> DeadlineRow?
    ) rethrows -> DeadlineRow? {
        try changes(by: recorded, from: before).first
    }

    public static func changes(
        by recorded: Recorded, from before: (RowHandle) throws -> DeadlineRow?
    ) rethrows -> [DeadlineRow] {
        guard case .casework(let event) = recorded.event else { return [] }
        return try changes(by: recorded, among: Deadlines.kinds(event), from: before)
    }

    /// Returns the rows that an event of a case changes, of those of `kinds`.
    static func changes(
        by recorded: Recorded, among kinds: [DeadlineKind],
        from before: (RowHandle) throws -> DeadlineRow?
    ) rethrows -> [DeadlineRow] {
        guard case .casework(let event) = recorded.event, let id = event.caseID else { return [] }
        var rows = try standing(kinds, of: id, from: before)
        let old = rows
        Deadlines(id, recorded.position, recorded.event.effective.day).take(event, into: &rows)
        return rows.enumerated().compactMap { index, row in
            index < old.count && old[index] == row ? nil : row
        }
    }

    public static func all(in registers: RegistersInMemory) -> [DeadlineRow] {
        registers.casework.deadlines.inOrder
    }

    /// Returns the rows of a case that are of `kinds`, found by counting: there are few of a kind.
    private static func standing(
        _ kinds: [DeadlineKind], of id: CaseID, from before: (RowHandle) throws -> DeadlineRow?
    ) rethrows -> [DeadlineRow] {
        var rows: [DeadlineRow] = []
        for kind in kinds {
            var number = 1
            while let row = try before(.code(name(id, kind, number))) {
                rows.append(row)
                number += 1
            }
        }
        return rows
    }

    fileprivate static func name(_ id: CaseID, _ kind: DeadlineKind, _ number: Int) -> String {
        "\(id)/\(kind.rawValue)" + (number == 1 ? "" : "-\(number)")
    }
}

/// What an event of a case makes of its deadlines.
private struct Deadlines {
    private let id: CaseID
    private let position: Position
    private let day: Day

    /// What nobody waits for any more once a case is decided.
    private static let untilDecided: [DeadlineKind] = [.complete, .decide, .answer, .opinion]

    /// Returns the deadlines that an event looks at: those it sets, meets or moves, and where it may add one also
    /// those of the lodging, for the office and the officer stand in them.
    static func kinds(_ event: CaseEvent) -> [DeadlineKind] {
        switch event {
        case .caseDocumentAdded: [.answer]
        case .caseCompleted: [.complete, .answer]
        case .caseFeeAssessed: [.complete, .decide, .pay]
        case .caseFeePaid, .caseFeeWaived, .caseFeeRefunded: [.pay]
        case .opinionRequested: [.complete, .decide, .opinion]
        case .opinionRecorded: [.opinion]
        case .caseCorrected, .caseClockSuspended, .caseClockResumed: [.complete, .decide]
        case .caseDocumentsRequested: [.complete, .decide, .answer]
        case .caseGranted: untilDecided
        case .caseRefused: untilDecided + [.pay]
        case .applicantNotified: [.complete, .decide, .appeal, .leave]
        case .decisionAppealed: [.complete, .decide, .appeal, .appealDecision]
        case .appealDecided, .decisionAnnulled, .caseWithdrawn, .caseLeftUnconsidered,
            .caseClosed, .caseAssigned, .caseTransferred:
            DeadlineKind.allCases
        case .caseLodged, .caseDocumentRejected, .decisionProposed, .proposalReturned,
            .caseForwarded, .cardIssued, .permitGranted, .permitCancelled, .permitCardReissued,
            .stayExtended:
            []
        }
    }

    init(_ id: CaseID, _ position: Position, _ day: Day) {
        (self.id, self.position, self.day) = (id, position, day)
    }

    func take(_ event: CaseEvent, into rows: inout [DeadlineRow]) {
        if takeFiling(event, into: &rows) || takeDesk(event, into: &rows) { return }
        switch event {
        case .caseGranted:
            for kind in Self.untilDecided { meet(kind, &rows) }
        case .caseRefused:
            // What is refused is not paid for.
            for kind in Self.untilDecided + [.pay] { meet(kind, &rows) }
        case .applicantNotified(let event):
            set(.appeal, event.appealBy, &rows)
            set(.leave, event.leaveBy, &rows)
        case .decisionAppealed(let event):
            meet(.appeal, &rows)
            set(.appealDecision, event.decideBy, &rows)
        case .appealDecided(let event):
            meet(.appealDecision, &rows)
            if event.outcome == .reversed { reopen(&rows) }
        case .decisionAnnulled: reopen(&rows)
        case .caseWithdrawn, .caseLeftUnconsidered, .caseClosed:
            for kind in DeadlineKind.allCases { meet(kind, &rows) }
        default: break
        }
    }

    private func takeFiling(_ event: CaseEvent, into rows: inout [DeadlineRow]) -> Bool {
        switch event {
        case .caseLodged(let event):
            if let due = event.completeBy { add(.complete, due, event.office, nil, &rows) }
            if let due = event.decideBy { add(.decide, due, event.office, nil, &rows) }
            if event.documents.isEmpty { meet(.complete, &rows) }
        case .caseCorrected(let event): set(.decide, event.decideBy, &rows)
        case .caseCompleted:
            meet(.complete, &rows)
            meet(.answer, &rows)
        case .caseDocumentsRequested(let event): set(.answer, event.answerBy, &rows)
        case .caseDocumentAdded: meet(.answer, &rows)
        case .caseFeeAssessed(let event):
            if event.kind == .duty { assess(event.amount.qapik, by: event.payBy, &rows) }
        case .caseFeePaid(let event): pay(event.amount.qapik, &rows)
        case .caseFeeWaived(let event): pay(event.amount.qapik, &rows)
        case .caseFeeRefunded(let event): pay(-event.amount.qapik, &rows)
        default: return false
        }
        return true
    }

    private func takeDesk(_ event: CaseEvent, into rows: inout [DeadlineRow]) -> Bool {
        switch event {
        case .opinionRequested(let event): set(.opinion, event.answerBy, &rows, event.body)
        case .opinionRecorded(let event):
            for index in rows.indices where rows[index].body == event.body {
                meet(at: index, &rows)
            }
        case .caseClockSuspended:
            for index in rows.indices where rows[index].kind == .decide && rows[index].isOpen {
                rows[index].dueOn = nil
            }
        case .caseClockResumed(let event): set(.decide, event.decideBy, &rows)
        case .caseAssigned(let event):
            for index in rows.indices { rows[index].officer = event.officer }
        case .caseTransferred(let event):
            for index in rows.indices {
                (rows[index].office, rows[index].officer) = (event.office, nil)
            }
        default: return false
        }
        return true
    }

    /// Gives the open deadline of a kind another day; a new one where none is open.
    private func set(
        _ kind: DeadlineKind, _ due: Day?, _ rows: inout [DeadlineRow], _ body: BodyCode? = nil
    ) {
        let index = rows.lastIndex { $0.kind == kind && $0.isOpen && $0.body == body }
        if let index {
            (rows[index].dueOn, rows[index].setAt) = (due, position)
        } else if let due, let first = rows.first {
            add(kind, due, first.office, first.officer, &rows, body)
        }
    }

    private func add(
        _ kind: DeadlineKind, _ due: Day?, _ office: OfficeCode, _ officer: OfficerID?,
        _ rows: inout [DeadlineRow], _ body: BodyCode? = nil
    ) {
        let number = rows.count { $0.kind == kind } + 1
        rows.append(
            DeadlineRow(
                deadline: DeadlineRow.name(id, kind, number), casefile: id, kind: kind, body: body,
                office: office, officer: officer, dueOn: due, amountDue: 0, amountLeft: 0,
                setAt: position, metOn: nil, metAt: nil))
    }

    private func meet(_ kind: DeadlineKind, _ rows: inout [DeadlineRow]) {
        for index in rows.indices where rows[index].kind == kind { meet(at: index, &rows) }
    }

    private func meet(at index: Int, _ rows: inout [DeadlineRow]) {
        guard rows[index].isOpen else { return }
        (rows[index].metOn, rows[index].metAt) = (day, position)
    }

    /// Puts an assessment in the place of an earlier one; what was paid counts for it.
    private func assess(_ amount: Int, by day: Day?, _ rows: inout [DeadlineRow]) {
        if amount > 0, !rows.contains(where: { $0.kind == .pay }) { set(.pay, day, &rows) }
        guard let index = rows.lastIndex(where: { $0.kind == .pay }) else { return }
        rows[index].amountLeft += amount - rows[index].amountDue
        (rows[index].amountDue, rows[index].dueOn) = (amount, day)
        (rows[index].setAt, rows[index].metOn, rows[index].metAt) = (position, nil, nil)
        if rows[index].amountLeft <= 0 { meet(at: index, &rows) }
    }

    /// Takes what was paid off the duty, which is met when nothing is left; what is given back is not asked
    /// for again.
    private func pay(_ amount: Int, _ rows: inout [DeadlineRow]) {
        guard let index = rows.lastIndex(where: { $0.kind == .pay }) else { return }
        rows[index].amountLeft -= amount
        if rows[index].amountLeft <= 0 { meet(at: index, &rows) }
    }

    /// The case is to be decided again, for which the law sets no term; whether the decision that falls was in
    /// time stays in its own row.
    private func reopen(_ rows: inout [DeadlineRow]) {
        if let last = rows.last(where: { $0.kind == .decide }) {
            add(.decide, nil, last.office, last.officer, &rows)
        }
        for index in rows.indices where rows[index].kind == .pay && rows[index].amountLeft > 0 {
            (rows[index].metOn, rows[index].metAt) = (nil, nil)
        }
        for kind in [DeadlineKind.appeal, .leave] { meet(kind, &rows) }
    }
}
