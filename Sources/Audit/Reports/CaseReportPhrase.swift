/// What the reports on cases and permits say.
public enum CaseReportPhrase: String, CaseIterable, Sendable {
    case service, serviceName, office, cases, byService, byOffice, byMonth, byMonthNote
    case workload, workloadCounts
    /// What came in and what is open: `lodged`, `settled`, `open`, `late`, `day`.
    case workloadSummary
    case workloadNote, workloadChart, workloadChartText
    case openBefore, lodged, decided, endedOtherwise, open, late
    case registrations, residences, extensions
    case decisions, decisionsCounts
    /// How many were decided, and how: `decisions`, `granted`, `refused`, `late`.
    case decisionsSummary
    case decisionsNote, decisionsChart, decisionsChartText
    case granted, refused, ofThemLate, undone, byGround, byGroundNote, refusalGround
    case permitsValid, permitsCounts
    /// How many are in force, began, and were registered: `day`, `permits`, `begun`, `places`.
    case permitsSummary
    /// Which are in force on `day`.
    case inForceOn
    case permitsNote, permitsChart, permitsChartText, permits, byPermitGround
    case begunInPeriod, firstPermits, extensionsGranted
    case expiring, expiringCounts
    /// How many end, and what comes after: `permits`, `extended`, `pending`, `rest`.
    case expiringSummary
    case expiringList, expiringNote, permitNumber, lastDay, next, asked
}
