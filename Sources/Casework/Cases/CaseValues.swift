/// Of what age and standing somebody applies, as far as fees depend on it; the raw values are on disk for ever.
public enum ApplicantCategory: String, Sendable, Codable, CaseIterable {
    case adult
    /// Under eighteen on the day of lodging.
    case minor
    /// In full-time study.
    case student
}

/// How quickly a decision was asked for, and paid for; the raw values are on disk for ever.
public enum CaseSpeed: String, Sendable, Codable, CaseIterable {
    case standard
    /// In a shorter term, for a higher duty.
    case fast
}

/// Where a case stands.
public enum CaseStage: String, Sendable, CaseIterable {
    /// Lodged; a document is missing.
    case completing
    /// All documents are there; opinions are awaited, or nobody has proposed yet.
    case examination
    /// A decision was proposed and waits for another officer.
    case proposed
    /// The file is with whoever really decides: the President or a court.
    case forwarded
    /// Granted or refused, and the applicant does not know it yet.
    case decided
    /// The applicant was notified.
    case notified
    /// A refusal was appealed against.
    case appealed
    /// The card was handed out.
    case issued
    /// Nothing more will happen of itself.
    case closed
}

/// What may be done with a case.
public enum CaseStep: String, Sendable, CaseIterable {
    case addDocument, requestDocuments, rejectDocument
    case payFee, waiveFee, refundFee
    case requestOpinion, recordOpinion
    case assign, transfer
    case suspendClock, resumeClock
    case proposeGrant, proposeRefusal, approve, sendBack
    case forward, recordOutcome
    case notify, issueCard, close
    case withdraw, leaveUnconsidered
    case appeal, decideAppeal
    case correct, annulDecision
}

/// What was decided, or proposed; the raw values are on disk for ever.
public enum CaseOutcome: String, Sendable, Codable, CaseIterable {
    case granted
    case refused
}

/// Who decides; the raw values are on disk for ever, and in the law book.
public enum DecidingBody: String, Sendable, Codable, CaseIterable {
    /// The service itself.
    case service
    case president
    case court
}

/// Why an application was left without consideration; the raw values are on disk for ever.
public enum UnconsideredCause: String, Sendable, Codable, CaseIterable {
    /// A document did not come within its term.
    case incomplete
    /// The duty was not paid within its term.
    case unpaid
}

/// Why the clock of a case stands still; the raw values are on disk for ever.
public enum ClockReason: String, Sendable, Codable, CaseIterable {
    /// A document that was asked for is awaited.
    case document
    /// Another body's answer is awaited.
    case opinion
    /// A court, or another authority, has to decide first.
    case otherProceedings = "other-proceedings"
    /// The applicant asked for it.
    case applicant
    /// What nobody can help.
    case forceMajeure = "force-majeure"
}

/// What it means if a body that was asked says nothing within its term; the raw values are on disk for ever.
public enum OpinionSilence: String, Sendable, Codable, CaseIterable {
    /// There is no objection.
    case consents
    /// Nothing: the answer is waited for.
    case meansNothing = "means-nothing"
}

/// What another body said; the raw values are on disk for ever.
public enum OpinionStance: String, Sendable, Codable, CaseIterable {
    case noObjection = "no-objection"
    case objection
}

/// Before whom a refusal is appealed against; the raw values are on disk for ever.
public enum AppealInstance: String, Sendable, Codable, CaseIterable {
    /// The service's Appeals Council.
    case council
    case court
}

/// What came of an appeal; the raw values are on disk for ever.
public enum AppealOutcome: String, Sendable, Codable, CaseIterable {
    /// The refusal stands.
    case upheld
    /// The refusal does not stand: the case is examined again.
    case reversed
}

/// Whether what is appealed against is held off meanwhile; the raw values are on disk for ever, and in the law
/// book.
public enum AppealEffect: String, Sendable, Codable, CaseIterable {
    case suspends
    case doesNotSuspend = "does-not-suspend"
}

/// Why a card was made again; the raw values are on disk for ever.
public enum ReissueCause: String, Sendable, Codable, CaseIterable {
    case lost
    case damaged
    /// What it says of its holder has changed.
    case changed
}

/// What a sum is asked for; the raw values are on disk for ever.
public enum FeeKind: String, Sendable, Codable, CaseIterable {
    /// The state duty for the service.
    case duty
    /// For a card made again.
    case reissue
}
