import Audit

/// A phrase that has a sentence in each language; the compiler finds a missing one.
///
/// Values stand in a sentence as `{name}`. In Azerbaijani nothing is joined to a value: endings follow
/// its last spoken vowel, which nobody knows here.
protocol Saying: Sendable {
    var english: String { get }
    var azerbaijani: String { get }
}

extension Phrase: Saying {}

/// Every phrase of the program, for the tests that look at all of them.
enum AllSayings {
    static var all: [any Saying] {
        Phrase.allCases as [any Saying] + WhyNot.allCases + NotDone.allCases + NoteWell.allCases
            + CodeMeaning.allCases + LawCited.allCases + LikenessSaying.allCases
            + StaySaying.allCases + TourSaying.allCases + ImportSaying.allCases
            + VisaSaying.allCases
            + VisaKindSaying.allCases + VisaFormSaying.allCases + VisaStateSaying.allCases
            + BorderSaying.allCases + RefusalGroundSaying.allCases
            + UnmatchedReasonSaying.allCases + AnomalySaying.allCases + PlaceSaying.allCases
            + QuestionSaying.allCases + DifferenceSaying.allCases + HistorySaying.allCases
            + ExplainSaying.allCases + GroundSaying.allCases + TerritorySaying.allCases
            + PersonHelp.allCases + PersonSaying.allCases + LikenessGradeSaying.allCases
            + LawMeasureSaying.allCases
            + LawSaying.allCases + LawGrammarSaying.allCases
            + ReportSaying.allCases
            + StampSaying.allCases + ReportPhrase.allCases + PresencePhrase.allCases
            + OverstayPhrase.allCases + RegistrationPhrase.allCases + ArrivalPhrase.allCases
    }
}
