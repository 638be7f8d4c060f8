extension CaseFile {
    /// A document of the case.
    public struct Document: Equatable, Sendable {
        /// Its place among the documents of the case, from 1.
        public let index: Int
        public let kind: DocumentCode
        public let issuer: OfficeCode?
        public let validThrough: Day?
        public let addedOn: Day
        public let position: Position
        /// Where it was rejected; nil while it counts.
        public internal(set) var rejectedAt: Position?

        /// Says whether it counts on `day`.
        public func counts(on day: Day) -> Bool {
            rejectedAt == nil && day <= validThrough ?? .last
        }
    }

    /// A request for documents.
    public struct DocumentRequest: Equatable, Sendable {
        public let documents: [DocumentCode]
        public let requestedOn: Day
        /// Nil where the law has no term.
        public let answerBy: Day?
        public let position: Position
    }

    /// An opinion that was asked for.
    public struct Opinion: Equatable, Sendable {
        public let body: BodyCode
        /// The last day for it, inclusive.
        public let answerBy: Day
        public let silence: OpinionSilence
        public let requestedAt: Position
        /// What was said; nil while nothing was.
        public internal(set) var stance: OpinionStance?
        public internal(set) var recordedAt: Position?

        /// Says whether it is still waited for on `day`.
        public func isPending(on day: Day) -> Bool {
            stance == nil && (silence == .meansNothing || day <= answerBy)
        }
    }

    /// Why and since when the clock stands still.
    public struct Suspension: Equatable, Sendable {
        public let reason: ClockReason
        public let from: Day
        public let position: Position
    }

    /// A decision that was proposed and waits.
    public struct Proposal: Equatable, Sendable {
        public let proposed: DecisionProposed
        public let position: Position
        /// How long the history of the case was with it.
        public let length: Int
    }

    /// What was decided.
    public struct Decision: Equatable, Sendable {
        public let outcome: CaseOutcome
        public let decidedBy: DecidingBody
        public let validFrom: Day?
        public let validThrough: Day?
        /// On which grounds it was refused; empty for a grant.
        public let grounds: [RefusalCode]
        public let decidedOn: Day
        public let position: Position
        /// The permit that was granted; nil where none was.
        public internal(set) var permit: PermitID?
    }

    /// The notice of a decision.
    public struct Notice: Equatable, Sendable {
        public let notifiedOn: Day
        /// The last day to appeal, inclusive; nil where there is nothing to appeal against.
        public let appealBy: Day?
        public let leaveBy: Day?
        public let position: Position
    }

    /// An appeal against a refusal.
    public struct Appeal: Equatable, Sendable {
        public let instance: AppealInstance
        public let effect: AppealEffect
        public let appealedOn: Day
        public let decideBy: Day?
        public let position: Position
        public internal(set) var outcome: AppealOutcome?
        public internal(set) var decidedOn: Day?
        public internal(set) var decidedAt: Position?
    }

    /// How a case came to its end without a decision.
    public enum Ending: Equatable, Sendable {
        case withdrawn(Position)
        case unconsidered(UnconsideredCause, Position)

        public var position: Position {
            switch self {
            case .withdrawn(let position), .unconsidered(_, let position): position
            }
        }
    }
}

/// What a case costs, and what was paid of it.
public struct FeeAccount: Equatable, Sendable {
    /// What is to be paid for the service; nil where nothing was assessed.
    public internal(set) var due: Money?
    /// The last day to pay, inclusive; nil where the law has no term.
    public internal(set) var payBy: Day?
    public internal(set) var paid = Money.zero
    public internal(set) var waived = Money.zero
    public internal(set) var refunded = Money.zero

    /// What is still to be paid.
    public var left: Money { (due ?? .zero).less(waived).less(paid.less(refunded)) }

    /// What was paid and not given back.
    public var held: Money { paid.less(refunded) }
}
