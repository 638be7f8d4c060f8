import Casework
import Ledger

/// What is said of something recorded about a case or a permit.
struct CaseDoneScreen: AppendingScreen {
    private let receipt: Receipt
    private let reading: CaseReading?
    private let day: Day
    private let completion: Completion
    private let words: Words

    init(
        _ receipt: Receipt, _ reading: CaseReading?, on day: Day, isRehearsal: Bool, words: Words
    ) {
        self.receipt = receipt
        self.reading = reading
        self.day = day
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
    }

    private var events: [CaseEvent] {
        receipt.events.compactMap { recorded in
            if case .casework(let event) = recorded.event { event } else { nil }
        }
    }

    var record: Record {
        let permit = events.lazy.compactMap(\.permit).first
        return Record([
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: receipt.events.first?.position.value)),
            .init(
                "positions", label: words(.labelPositions),
                .list(receipt.events.map { .integer($0.position.value) })),
            .init(
                "case", label: words.say(CaseLabel.caseNumber),
                .text(orAbsent: receipt.caseID?.text)),
            .init("permit", label: words.say(CaseLabel.permit), .text(orAbsent: permit?.text)),
            .init(
                "stage", label: words.say(CaseLabel.stage),
                .text(orAbsent: reading?.file.stage.rawValue)),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    var text: String {
        let sentences = events.map { words.say($0.done, $0.values(words)) }
        guard let first = sentences.first else { return "" }
        return completion.lines(
            receipt, first, Array(sentences.dropFirst()) + details, back: nil, words: words)
    }

    /// What the officer tells the applicant at the counter.
    private var details: [String] {
        guard let reading, completion != .rehearsed else { return [] }
        let lines = CaseLines(reading, on: day, words)
        switch reading.file.stage {
        case .completing: return [lines.missing, lines.decideBy].compactMap(\.self)
        case .examination, .proposed, .forwarded: return [lines.decideBy].compactMap(\.self)
        case .notified: return [lines.appealBy, lines.leaveBy].compactMap(\.self)
        case .decided, .appealed, .issued, .closed: return []
        }
    }
}

extension CaseEvent {
    /// The permit that it is about; nil for every other event.
    var permit: PermitID? {
        switch self {
        case .permitGranted(let event): event.permit
        case .permitCancelled(let event): event.permit
        case .permitCardReissued(let event): event.permit
        case .cardIssued(let event): event.permit
        default: nil
        }
    }

    /// The sentence that says what was recorded.
    var done: CaseDone {
        switch self {
        case .caseLodged: .didLodge
        case .caseCompleted: .didComplete
        case .caseCorrected: .didCorrect
        case .caseAssigned: .didAssign
        case .caseTransferred: .didTransfer
        case .caseClockSuspended: .didSuspend
        case .caseClockResumed: .didResume
        case .caseWithdrawn: .didWithdraw
        case .caseLeftUnconsidered: .didLeave
        case .caseClosed: .didClose
        case .caseDocumentAdded: .didAddDocument
        case .caseDocumentRejected: .didRejectDocument
        case .caseDocumentsRequested: .didRequestDocuments
        case .caseFeeAssessed: .didAssess
        case .caseFeePaid: .didPay
        case .caseFeeWaived: .didWaive
        case .caseFeeRefunded: .didRefund
        case .opinionRequested: .didRequestOpinion
        case .opinionRecorded: .didRecordOpinion
        case .decisionProposed(let event):
            event.outcome == .granted ? .didProposeGrant : .didProposeRefusal
        case .proposalReturned: .didReturn
        case .caseForwarded: .didForward
        case .caseGranted: .didGrant
        case .caseRefused: .didRefuse
        case .decisionAnnulled: .didAnnul
        case .applicantNotified: .didNotify
        case .cardIssued: .didIssue
        case .decisionAppealed: .didAppeal
        case .appealDecided: .didDecideAppeal
        case .permitGranted: .didGrantPermit
        case .permitCancelled: .didCancelPermit
        case .permitCardReissued: .didReissue
        case .stayExtended: .didExtendStay
        }
    }
}
