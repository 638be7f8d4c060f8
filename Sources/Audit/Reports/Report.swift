import Casework
public import Projections
import ReadModels

/// The reports there are; the raw value is the name by which each is asked for.
public enum Report: String, CaseIterable, Sendable {
    /// Who is present, and how many were on each day or in each month.
    case presence
    /// Who stays, or stayed, beyond the last lawful day.
    case overstays
    /// Whose term for registering the place of stay ended, and whether it was kept.
    case registrationsDue = "registrations-due"
    /// Entries and departures, and refusals of entry.
    case arrivals
    /// What came in, what was settled and what is open.
    case workload
    /// What was decided, and on which grounds it was refused.
    case decisions
    /// The permits in force.
    case permitsValid = "permits-valid"
    /// The permits that end.
    case expiringPermits = "expiring-permits"

    /// The version of the definition, from 1.
    ///
    /// Whoever changes what a report counts or says raises it: a report of an older version is then
    /// told from a forged one.
    public var version: Int {
        switch self {
        case .presence, .arrivals: 2
        case .overstays, .registrationsDue, .workload, .decisions, .permitsValid,
            .expiringPermits:
            1
        }
    }

    /// The read models whose rows are counted, with their versions.
    public var readModels: [ReadModelVersion] {
        switch self {
        case .presence: [PresenceRow.version, StayRow.version]
        case .overstays: [StayRow.version, NationalityRow.version]
        case .registrationsDue: [StayRow.version, PlaceRow.version]
        case .arrivals:
            [
                StayRow.version, CrossingRow.version, RefusalRow.version,
                UnmatchedRow.version,
            ]
        case .workload: [CaseRow.version, DeadlineRow.version]
        case .decisions: [DecisionRow.version, CaseRow.version, DeadlineRow.version]
        case .permitsValid: [PermitRow.version, PlaceRow.version]
        case .expiringPermits: [PermitRow.version, CaseRow.version]
        }
    }

    /// Makes the report of `period` from the registers as they stand at `cut`.
    ///
    /// The same cut, period and language give the same document. Throws `ViewsError`.
    public func document(
        of period: ReportPeriod, from registers: RegisterSnapshot, at cut: ReportCut,
        saying speech: some ReportSpeech
    ) throws -> ReportDocument {
        let content = try content(of: period, from: registers, saying: speech)
        return ReportDocument(
            stamp: ReportStamp(
                report: rawValue, version: version, period: period, origin: cut.origin,
                position: cut.position, treeRoot: cut.treeRoot, knownAt: cut.knownAt, law: cut.law,
                readModels: readModels, language: speech.reportLanguage),
            title: content.title,
            summary: content.summary + Report.knowing(cut, period, speech),
            sections: content.sections)
    }

    private func content(
        of period: ReportPeriod, from registers: RegisterSnapshot, saying speech: some ReportSpeech
    ) throws -> ReportContent {
        switch self {
        case .presence:
            PresenceReport(
                try registers.rows(PresenceRow.self), try registers.rows(StayRow.self), period
            ).content(speech)
        case .overstays:
            OverstaysReport(
                try registers.rows(StayRow.self), try registers.rows(NationalityRow.self), period
            ).content(speech)
        case .registrationsDue:
            RegistrationsDueReport(
                try registers.rows(StayRow.self), try registers.rows(PlaceRow.self), period
            ).content(speech)
        case .arrivals:
            ArrivalsReport(
                stays: try registers.rows(StayRow.self),
                crossings: try registers.rows(CrossingRow.self),
                refusals: try registers.rows(RefusalRow.self),
                unmatched: try registers.unmatched(), period: period
            ).content(speech)
        case .workload, .decisions, .permitsValid, .expiringPermits:
            try caseContent(of: period, from: registers, saying: speech)
        }
    }

    private func caseContent(
        of period: ReportPeriod, from registers: RegisterSnapshot, saying speech: some ReportSpeech
    ) throws -> ReportContent {
        switch self {
        case .decisions:
            DecisionsReport(
                try registers.rows(DecisionRow.self), try registers.rows(CaseRow.self),
                try registers.rows(DeadlineRow.self), period
            ).content(speech)
        case .permitsValid:
            PermitsValidReport(
                try registers.rows(PermitRow.self), try registers.rows(PlaceRow.self), period
            ).content(speech)
        case .expiringPermits:
            ExpiringPermitsReport(
                try registers.rows(PermitRow.self), try registers.rows(CaseRow.self), period
            ).content(speech)
        default:
            WorkloadReport(
                try registers.rows(CaseRow.self), try registers.rows(DeadlineRow.self), period
            ).content(speech)
        }
    }

    /// A report that was made before its period was over must say so itself.
    private static func knowing(
        _ cut: ReportCut, _ period: ReportPeriod, _ speech: some ReportSpeech
    ) -> [String] {
        let day = cut.knownAt.day
        guard day < period.last else { return [] }
        return [speech.say(ReportPhrase.knownUntil, ["day": day.description])]
    }
}

/// What a report says, before it has a stamp.
struct ReportContent: Equatable {
    let title: String
    let summary: [String]
    let sections: [ReportSection]
}

extension TableRow {
    fileprivate static var version: ReadModelVersion {
        ReadModelVersion(table.name, version: table.version)
    }
}
