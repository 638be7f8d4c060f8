public import Casework
import EventLog

/// An event that is about something earlier than its recording, and why it came late.
public struct LateEvent: Equatable, Sendable {
    /// In what way an event is about something earlier.
    public enum Reason: Equatable, Sendable {
        /// Recorded so many days after the day on which it is true in law.
        case recorded(daysAfter: Int)
        case corrects(Position)
        case annuls(Position)
        case merges(kept: PersonID, duplicate: PersonID)
        case unmerges(Position)
        /// A provision in force from a day before its enactment.
        case enacted(daysAfter: Int)
    }

    public let evidence: RecordedEvidence
    public let reasons: [Reason]

    /// Nil for an event about the day of its recording or a later one.
    init?(_ recorded: Recorded, in log: some LogReader) throws {
        let reasons = Reason.all(of: recorded)
        guard !reasons.isEmpty,
            let evidence = try RecordedEvidence.at([recorded.position], in: log).first
        else { return nil }
        self.evidence = evidence
        self.reasons = reasons
    }
}

extension LateEvent.Reason {
    /// In what ways `recorded` is about something earlier; none for an event in time.
    static func all(of recorded: Recorded) -> [LateEvent.Reason] {
        let days = recorded.event.effective.day.days(until: recorded.recordedAt.day)
        let late: [LateEvent.Reason] = days > 0 ? [.recorded(daysAfter: days)] : []
        switch recorded.event {
        case .personRegistrationCorrected(let event): return [.corrects(event.corrects)]
        case .personDocumentCorrected(let event): return [.corrects(event.corrects)]
        case .visaCorrected(let event): return [.corrects(event.corrects)]
        case .crossingCorrected(let event): return [.corrects(event.corrects)] + late
        case .recordAnnulled(let event): return [.annuls(event.annuls)]
        case .personsMerged(let event):
            return [.merges(kept: event.kept, duplicate: event.duplicate)]
        case .personsUnmerged(let event): return [.unmerges(event.merge)]
        case .casework(.caseCorrected(let event)): return [.corrects(event.corrects)]
        case .casework(.decisionAnnulled(let event)): return [.annuls(event.annuls)]
        case .provisionEnacted: return days > 0 ? [.enacted(daysAfter: days)] : []
        case .ledgerFounded, .clockJumpAccepted, .personRegistered, .personDocumentAdded,
            .personNameChanged, .personNationalitiesChanged, .visaRecorded, .visaCancelled,
            .borderCrossed, .entryRefused, .crossingUnmatched, .crossingAssigned,
            .unmatchedCrossingDismissed, .placeOfStayRegistered, .authority, .casework:
            return late
        }
    }
}
