public import Casework

/// How a case came to its end without a decision; the raw values are those of the read model.
public enum CaseEnding: String, Sendable, CaseIterable {
    case withdrawn
    case incomplete
    case unpaid
}

extension CaseRow: FoldedRow {
    public var handle: RowHandle { RowHandle(casefile) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> CaseRow?
    ) rethrows -> CaseRow? {
        guard case .casework(let event) = recorded.event else { return nil }
        if case .caseLodged(let event) = event { return CaseRow(event, recorded) }
        guard let id = event.caseID, var row = try before(RowHandle(id)) else { return nil }
        row.take(event, at: recorded.position)
        row.touchedOn = recorded.recordedAt.day
        row.touchedAt = recorded.position
        return row
    }

    public static func all(in registers: RegistersInMemory) -> [CaseRow] {
        registers.casework.cases.inOrder
    }

    private init(_ event: CaseLodged, _ recorded: Recorded) {
        casefile = event.caseID
        (service, person, applicant) = (event.service, event.person, event.applicant)
        (ground, speed, extends, sponsor) = (
            event.ground, event.speed, event.extends, event.sponsor
        )
        (requestedFrom, requestedThrough) = (event.requestedFrom, event.requestedThrough)
        (office, officer, intake) = (event.office, nil, event.intake)
        (lodgedOn, lodgedAt) = (event.lodgedOn, recorded.position)
        stage = event.documents.isEmpty ? .examination : .completing
        (required, documents) = (Words.joined(event.documents), "")
        (completeBy, decideBy, suspendedFrom) = (event.completeBy, event.decideBy, nil)
        (feeDue, feeSettled, payBy, opinionsPending) = (0, 0, nil, "")
        (proposedOutcome, proposer) = (nil, nil)
        (outcome, refusalGrounds, decidedOn, decidedAt, approver) = (nil, "", nil, nil, nil)
        (permit, notifiedOn, appealBy, appealedOn, appealDecideBy) = (nil, nil, nil, nil, nil)
        (ending, touchedOn, touchedAt) = (nil, recorded.recordedAt.day, recorded.position)
    }

    private mutating func take(_ event: CaseEvent, at position: Position) {
        if takeFiling(event) || takeDesk(event) { return }
        takeDecision(event, at: position)
    }

    private mutating func takeFiling(_ event: CaseEvent) -> Bool {
        switch event {
        case .caseCompleted: stage = .examination
        case .caseCorrected(let event):
            (applicant, ground, speed) = (event.applicant, event.ground, event.speed)
            (requestedFrom, requestedThrough) = (event.requestedFrom, event.requestedThrough)
            (sponsor, decideBy) = (event.sponsor, event.decideBy)
            required = Words.joined(event.documents)
            stage = isLacking ? .completing : .examination
        case .caseDocumentAdded(let event): documents = Words.adding(event.kind.text, to: documents)
        case .caseDocumentRejected(let event):
            documents = Words.rejecting(event.document, in: documents)
            if stage == .examination, isLacking { stage = .completing }
        case .caseDocumentsRequested: break
        default: return false
        }
        return true
    }

    private mutating func takeDesk(_ event: CaseEvent) -> Bool {
        switch event {
        case .caseFeeAssessed(let event):
            if event.kind == .duty { (feeDue, payBy) = (event.amount.qapik, event.payBy) }
        case .caseFeePaid(let event): feeSettled += event.amount.qapik
        case .caseFeeWaived(let event): feeSettled += event.amount.qapik
        case .caseFeeRefunded(let event): feeSettled -= event.amount.qapik
        case .opinionRequested(let event):
            opinionsPending = Words.adding(event.body.text, to: opinionsPending)
        case .opinionRecorded(let event):
            opinionsPending = Words.removing(event.body.text, from: opinionsPending)
        case .caseClockSuspended(let event): suspendedFrom = event.suspendedOn
        case .caseClockResumed(let event): (suspendedFrom, decideBy) = (nil, event.decideBy)
        case .caseAssigned(let event): officer = event.officer
        case .caseTransferred(let event): (office, officer) = (event.office, nil)
        default: return false
        }
        return true
    }

    private mutating func takeDecision(_ event: CaseEvent, at position: Position) {
        switch event {
        case .decisionProposed(let event):
            (stage, proposedOutcome, proposer) = (.proposed, event.outcome, event.proposer)
        case .proposalReturned: reopen()
        case .decisionAnnulled: decideAgain()
        case .caseForwarded: stage = .forwarded
        case .caseGranted(let event):
            decide(.granted, [], event.decidedOn, event.approver, at: position)
        case .caseRefused(let event):
            decide(.refused, event.grounds, event.decidedOn, event.approver, at: position)
        case .permitGranted(let event): permit = event.permit
        case .applicantNotified(let event):
            (stage, notifiedOn, appealBy) = (.notified, event.notifiedOn, event.appealBy)
        case .cardIssued: stage = .issued
        case .caseClosed: stage = .closed
        case .caseWithdrawn: end(.withdrawn)
        case .caseLeftUnconsidered(let event):
            end(event.cause == .unpaid ? .unpaid : .incomplete)
        case .decisionAppealed(let event):
            (stage, appealedOn, appealDecideBy) = (.appealed, event.appealedOn, event.decideBy)
        case .appealDecided(let event):
            appealDecideBy = nil
            if event.outcome == .reversed { decideAgain() } else { stage = .notified }
        default: break
        }
    }

    private mutating func decide(
        _ outcome: CaseOutcome, _ grounds: [RefusalCode], _ day: Day, _ approver: OfficerID?,
        at position: Position
    ) {
        (stage, proposedOutcome, self.outcome) = (.decided, nil, outcome)
        (refusalGrounds, decidedOn, decidedAt) = (Words.joined(grounds), day, position)
        self.approver = approver
    }

    private mutating func reopen() {
        (proposedOutcome, outcome, refusalGrounds) = (nil, nil, "")
        stage = isLacking ? .completing : .examination
        (decidedOn, decidedAt, approver, permit) = (nil, nil, nil, nil)
        (notifiedOn, appealBy) = (nil, nil)
    }

    /// The case is to be decided again, for which the law sets no term.
    private mutating func decideAgain() {
        decideBy = nil
        reopen()
    }

    private mutating func end(_ ending: CaseEnding) {
        (stage, self.ending, proposedOutcome, suspendedFrom) = (.closed, ending, nil, nil)
    }

    /// Whether a document that it must come with is not there.
    private var isLacking: Bool {
        let there = Set(Words.list(documents))
        return !Words.list(required).allSatisfy(there.contains)
    }
}

/// Words in one text, with blanks between them.
enum Words {
    static func joined(_ words: [some Code]) -> String {
        words.map(\.text).joined(separator: " ")
    }

    static func list(_ text: String) -> [String] {
        text.utf8.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
    }

    static func adding(_ word: String, to text: String) -> String {
        text.utf8.isEmpty ? word : text + " " + word
    }

    static func removing(_ word: String, from text: String) -> String {
        list(text).filter { !$0.utf8.elementsEqual(word.utf8) }.joined(separator: " ")
    }

    /// Marks the word at `index`, counted from 1, as one that does not count.
    static func rejecting(_ index: Int, in text: String) -> String {
        var words = list(text)
        guard words.indices.contains(index - 1) else { return text }
        words[index - 1] = "!" + words[index - 1]
        return words.joined(separator: " ")
    }
}
