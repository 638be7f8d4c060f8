/// What is said of what became known between two moments.
enum DifferenceSaying: String, CaseIterable, Saying {
    case help, argumentSubject, optionFrom, optionTo
    case title, nothingChanged, headFields, headRows, headLate, headLaw
    case appeared, gone, lateDays, corrects, annuls, merges, unmerges, enactedLate, inForce
    case labelPart, labelName, labelKey, labelColumn, labelBefore, labelAfter
    case whyOrder, whySubject

    var english: String {
        switch self {
        case .help: "What became known of a person, a case or the law between two moments, and why."
        case .argumentSubject: "P-AZ-000977, C-AZ-2026-000021 or law/az."
        case .optionFrom: "What was known then: a position, or an instant with its offset."
        case .optionTo: "What was known then; the whole log if left out."
        case .title: "{subject}: known at {from}, then at {to}; figures on {day}"
        case .nothingChanged: "nothing changed"
        case .headFields: "figures"
        case .headRows: "records"
        case .headLate: "why late"
        case .headLaw: "provisions in force on {day}"
        case .appeared: "new"
        case .gone: "gone"
        case .lateDays: "recorded {days} days after {day}, when it took effect"
        case .corrects: "corrects {position}"
        case .annuls: "annuls {position}"
        case .merges: "{duplicate} was found to be {kept}"
        case .unmerges: "undoes the merge at {position}"
        case .enactedLate: "enacted {days} days after {day}, from which it is in force"
        case .inForce: "{value} ({citation})"
        case .labelPart: "part"
        case .labelName: "name"
        case .labelKey: "which"
        case .labelColumn: "column"
        case .labelBefore: "before"
        case .labelAfter: "after"
        case .whyOrder: "--from {from} lies after --to {to}"
        case .whySubject: "differences are told of a person, a case or the law, not of {subject}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .help: "İki an arasında şəxs, iş və ya qanun barədə nə məlum oldu və niyə."
        case .argumentSubject: "P-AZ-000977, C-AZ-2026-000021 və ya law/az."
        case .optionFrom: "Əvvəlki an: sıra nömrəsi və ya saat qurşağı ilə vaxt."
        case .optionTo: "Sonrakı an; göstərilmədikdə bütün jurnal."
        case .title: "{subject}: məlum olan mövqe {from}, sonra {to}; göstəricilərin günü: {day}"
        case .nothingChanged: "heç nə dəyişməyib"
        case .headFields: "göstəricilər"
        case .headRows: "qeydlər"
        case .headLate: "niyə gec"
        case .headLaw: "qüvvədə olan normalar, tarix: {day}"
        case .appeared: "yeni"
        case .gone: "yoxdur"
        case .lateDays: "qüvvəyə mindiyi gün {day}, gecikmə: {days} gün"
        case .corrects: "düzəltdiyi qeyd: {position}"
        case .annuls: "etibarsız saydığı qeyd: {position}"
        case .merges: "eyni şəxs olduğu müəyyən edildi: {duplicate}, {kept}"
        case .unmerges: "geri qaytardığı birləşmə: {position}"
        case .enactedLate: "qüvvədə olduğu ilk gün {day}, gecikmə: {days} gün"
        case .inForce: "{value} ({citation})"
        case .labelPart: "hissə"
        case .labelName: "ad"
        case .labelKey: "hansı"
        case .labelColumn: "sütun"
        case .labelBefore: "əvvəl"
        case .labelAfter: "sonra"
        case .whyOrder: "--from {from} qiyməti --to {to} qiymətindən sonradır"
        case .whySubject: "fərqlər yalnız şəxs, iş və ya qanun barədə göstərilir: {subject}"
        }
    }
}
