import Casework
import Ledger

/// What is said when the law is amended.
enum LawSaying: String, CaseIterable, Saying {
    case helpEnact, argumentKey, argumentValue, argumentKeyOrPrefix
    case optionFrom, optionThrough, optionArticle, optionSource, optionConfidence, optionNote
    case optionFile, optionLimit, whyNoProvision, whyFileAlone
    case labelCitations, labelExamined, labelTouched, labelChanged, labelNewOverstays
    case labelNewlyLawful, labelOpenCases, labelCasesChanged, labelEligibility, casesMore,
        labelOverstay, labelStay, labelStands
    case impactCounts, impactMore

    var english: String {
        switch self {
        case .helpEnact: "Amend the law: enact provisions, and see beforehand whom they touch."
        case .argumentKey: "The key of the provision, as stay.visa-free.GEO."
        case .argumentValue: "Its value, as per-stay:90."
        case .argumentKeyOrPrefix:
            "The key of a provision, as stay.visa-free.GEO, or how keys begin, as border.checkpoint."
        case .optionFrom: "The first day on which it stands."
        case .optionThrough: "The last day on which it stands; without it no end is known."
        case .optionArticle: "The article that says so."
        case .optionSource: "Where its wording was found."
        case .optionConfidence:
            "read in a public source, general knowledge, or unsure; read if nothing is said."
        case .optionNote: "What else should stand beside it."
        case .optionFile: "A law file instead of one provision; it is enacted whole or not at all."
        case .optionLimit: "How many of the stays that change a dry run shows."
        case .whyNoProvision:
            "give KEY and VALUE with --from, --article and --source, or a law file with --file"
        case .whyFileAlone: "a law file says all of it: nothing else goes with --file"
        case .labelCitations: "provisions"
        case .labelExamined: "persons looked at"
        case .labelTouched: "persons touched"
        case .labelChanged: "stays that change"
        case .labelNewOverstays: "become overstays"
        case .labelNewlyLawful: "become lawful"
        case .labelOpenCases: "open cases touched"
        case .labelCasesChanged: "open cases that come out otherwise"
        case .labelEligibility: "what can be granted"
        case .casesMore: "{count} more open cases; --format json has all"
        case .labelOverstay: "days overstayed"
        case .labelStay: "stay"
        case .labelStands: "stands"
        case .impactCounts:
            "persons touched: {persons}; stays that change: {changed}; become overstays: {overstays}; become lawful: {lawful}"
        case .impactMore: "more stays that change: {count}; all of them with -o FILE.csv"
        }
    }

    var azerbaijani: String {
        switch self {
        case .helpEnact:
            "Qanuna dəyişiklik edilir: müddəalar qüvvəyə mindirilir, kimə toxunduğu əvvəlcədən görünür."
        case .argumentKey: "Müddəanın açarı, məsələn stay.visa-free.GEO."
        case .argumentValue: "Müddəanın qiyməti, məsələn per-stay:90."
        case .argumentKeyOrPrefix:
            "Müddəanın açarı, məsələn stay.visa-free.GEO, və ya açarların əvvəli, məsələn border.checkpoint."
        case .optionFrom: "Qüvvədə olduğu ilk gün."
        case .optionThrough: "Qüvvədə olduğu sonuncu gün; göstərilməsə, sonu məlum deyil."
        case .optionArticle: "Əsas olan maddə."
        case .optionSource: "Mətnin tapıldığı mənbə."
        case .optionConfidence:
            "read – açıq mənbədə oxunub, general – ümumi bilikdir, unsure – dəqiq deyil; göstərilməsə, read."
        case .optionNote: "Müddəanın yanında qalan qeyd."
        case .optionFile: "Bir müddəa əvəzinə qanun faylı; ya bütöv qüvvəyə minir, ya heç minmir."
        case .optionLimit: "Sınaqda dəyişən qalmalardan neçəsi göstərilsin."
        case .whyNoProvision:
            "KEY və VALUE ilə birlikdə --from, --article və --source göstərin, ya da --file ilə qanun faylı verin"
        case .whyFileAlone: "hər şey qanun faylındadır: --file ilə başqa heç nə verilmir"
        case .labelCitations: "müddəalar"
        case .labelExamined: "yoxlanılan şəxslər"
        case .labelTouched: "toxunulan şəxslər"
        case .labelChanged: "dəyişən qalmalar"
        case .labelNewOverstays: "müddəti keçən qalmalar"
        case .labelNewlyLawful: "qanuni olan qalmalar"
        case .labelOpenCases: "toxunulan açıq işlər"
        case .labelCasesChanged: "nəticəsi dəyişən açıq işlər"
        case .labelEligibility: "nə verilə bilər"
        case .casesMore: "daha {count} açıq iş var; hamısı: --format json"
        case .labelOverstay: "müddətdən artıq günlər"
        case .labelStay: "qalma"
        case .labelStands: "qüvvədə olduğu günlər"
        case .impactCounts:
            "toxunulan şəxslər: {persons}; dəyişən qalmalar: {changed}; müddəti keçən qalmalar: {overstays}; qanuni olan qalmalar: {lawful}"
        case .impactMore: "dəyişən daha {count} qalma var; hamısı üçün: -o FILE.csv"
        }
    }
}
