public import Casework

/// Says the phrases of reports in one language; the reports have no words of their own.
///
/// Values stand in a phrase by their names.
public protocol ReportSpeech {
    var reportLanguage: ReportLanguage { get }
    func say(_ phrase: ReportPhrase, _ values: [String: String]) -> String
    func say(_ phrase: PresencePhrase, _ values: [String: String]) -> String
    func say(_ phrase: OverstayPhrase, _ values: [String: String]) -> String
    func say(_ phrase: RegistrationPhrase, _ values: [String: String]) -> String
    func say(_ phrase: ArrivalPhrase, _ values: [String: String]) -> String
    func say(_ phrase: CaseReportPhrase, _ values: [String: String]) -> String
    /// Returns the name of a service.
    func say(_ service: Service) -> String
}

extension ReportSpeech {
    func say(_ phrase: ReportPhrase) -> String { say(phrase, [:]) }
    func say(_ phrase: PresencePhrase) -> String { say(phrase, [:]) }
    func say(_ phrase: OverstayPhrase) -> String { say(phrase, [:]) }
    func say(_ phrase: RegistrationPhrase) -> String { say(phrase, [:]) }
    func say(_ phrase: ArrivalPhrase) -> String { say(phrase, [:]) }
    func say(_ phrase: CaseReportPhrase) -> String { say(phrase, [:]) }
}

/// What several reports say: headers, grounds, and how much was known.
public enum ReportPhrase: String, CaseIterable, Sendable {
    /// Says that the last line known is older than the period's end: `day`.
    case knownUntil
    case nationality, state, ground, person, persons, stays, month, day, enteredOn, leftOn
    case lastLawfulDay, daysBeyond, positions, entries, exits, crossings
    /// Heads the row of what holds for all rows.
    case all
    case visaFree, visa, permit, citizen, noGround
    /// Describes bars by nationality: `nationality` is the largest, with its `count`.
    case largestFirst
}

/// What the report on presence says.
public enum PresencePhrase: String, CaseIterable, Sendable {
    case title
    /// What the report counts, in a sentence.
    case counts
    /// How many are present: `day`, `persons`, `nationalities`.
    case summaryOnDay
    /// How many of them have no ground: `persons`.
    case summaryNoGround
    /// How many were present on at least one day of the period: `persons`.
    case summaryInPeriod
    /// When most were present: `day`, `persons`.
    case summaryMost
    /// Who is present on `day`.
    case byNationality
    case byNationalityNote, byNationalityChart
    case byDay, byDayNote, byDayChart
    case byMonth, byMonthNote, byMonthChart
    /// Describes a line: the `first` and the `last` of it, and the `most`, on the day or in the month
    /// `peak`.
    case lineText
    case inMonth, onLastDay
}

/// What the report on overstays says.
public enum OverstayPhrase: String, CaseIterable, Sendable {
    case title
    /// What the report counts, in a sentence.
    case counts
    /// How many overstay: `day`, `persons`.
    case summaryOpen
    /// How many stays ended too late: `stays`.
    case summaryEnded
    /// Who overstays on `day`.
    case openByNationality
    case openNote, openChart
    case openList, listNote
    case endedByNationality, endedNote, endedList
    case upTo10, upTo30, upTo90, over90
}

/// What the report on registrations upon the place of stay says.
public enum RegistrationPhrase: String, CaseIterable, Sendable {
    case title
    /// What the report counts, in a sentence.
    case counts
    /// How many terms ended, and what became of them: `stays`, `inTime`, `late`, `missing`, `left`.
    case summary
    case byNationality, byNationalityNote, byNationalityChart, byNationalityText
    case inTime, late, notRegistered, leftWithin
    case list
    /// Until which day a registration was looked for: `day`.
    case listNote
    case registerBy, daysPast
}

/// What the report on arrivals says.
public enum ArrivalPhrase: String, CaseIterable, Sendable {
    case title
    /// What the report counts, in a sentence.
    case counts
    /// How many crossed: `entries`, `persons`, `exits`.
    case summary
    /// How many crossings are not counted, since nobody knows whose they are: `crossings`.
    case summaryUnmatched
    case byMonth, byMonthNote, byMonthChart, byMonthText
    case byNationality, byNationalityNote
    case byCheckpoint, byCheckpointNote, byCheckpointChart, byCheckpointText, checkpoint
    case refusals, refusalsNote, reason, meaning, article, refused
    case publicOrder, graveCrime, conviction, removedBefore, undesirable, purposeBroken, falseData
    case fineUnpaid, noDocument, noGround
}
