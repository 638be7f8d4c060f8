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
    private static let kinds: [any (CaseIterable & Saying).Type] = [
        Phrase.self, WhyNot.self, NotDone.self, NoteWell.self, CodeMeaning.self, LawCited.self,
        LikenessSaying.self, StaySaying.self, TourSaying.self, ImportSaying.self,
        VisaSaying.self, VisaKindSaying.self, VisaFormSaying.self, VisaStateSaying.self,
        BorderSaying.self, RefusalGroundSaying.self, UnmatchedReasonSaying.self,
        AnomalySaying.self, PlaceSaying.self, QuestionSaying.self, DifferenceSaying.self,
        HistorySaying.self, ExplainSaying.self, CaseExplainSaying.self, ExtendSaying.self,
        ScriptSaying.self, CaseTourSaying.self, LetterSaying.self,
        RefusalGroundName.self, DocumentTitle.self, CaseQuestionSaying.self,
        GroundSaying.self,
        TerritorySaying.self,
        PersonHelp.self, PersonSaying.self, LikenessGradeSaying.self, LawMeasureSaying.self,
        LawSaying.self, LawGrammarSaying.self, ReportSaying.self, StampSaying.self,
        ReportPhrase.self, CaseReportPhrase.self, PresencePhrase.self, OverstayPhrase.self,
        RegistrationPhrase.self,
        ArrivalPhrase.self, SimulateSaying.self, AuthorityWhyNot.self, DenialSaying.self,
        AuthorityMeaning.self, AuthorityHelp.self, AuthorityOption.self,
        AuthoritySaying.self, AuthorityDone.self, OfficerQuestionSaying.self,
        AdministratorSaying.self, RightSaying.self, EdgeSaying.self, SigningSaying.self,
        SigningWhy.self, SigningOption.self, ServeSaying.self, ServeHelp.self, CaseWhyNot.self,
        CaseMeaning.self,
        CaseStageSaying.self, CaseStepSaying.self, ServiceSaying.self, LimitSaying.self,
        LawQuestionSaying.self, DecidingBodySaying.self, CaseLabel.self, CaseDone.self,
        CaseSaying.self, CaseHelp.self, CaseOption.self,
    ]

    static var all: [any Saying] { kinds.flatMap(cases) }

    private static func cases(of kind: any (CaseIterable & Saying).Type) -> [any Saying] {
        func opened<Kind: CaseIterable & Saying>(_: Kind.Type) -> [any Saying] {
            Kind.allCases.map { $0 }
        }
        return opened(kind)
    }
}
