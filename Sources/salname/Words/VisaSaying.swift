import Casework

/// What is said of visas.
enum VisaSaying: String, CaseIterable, Saying {
    case help, helpRecord, helpCorrect, helpCancel, helpAnnul, helpList
    case argumentVisa, argumentVisaOrPosition
    case optionKind, optionForm, optionEntries, optionFrom, optionThrough, optionDays
    case optionNumber, optionCancelledFrom
    case labelVisa, labelKind, labelForm, labelEntries, labelState, labelCancelledFrom
    case didRecord, didCorrect, didCancel, terms, entryOne, entriesSome, entriesMany
    case usedAndLeft, usedOfMany, noVisas

    var english: String {
        switch self {
        case .help: "Visas: recorded, corrected, cancelled; what is used and what is left of them."
        case .helpRecord: "Record a visa that a person holds."
        case .helpCorrect: "Correct a visa that was recorded wrongly; what is left out stays."
        case .helpCancel: "Record that a visa in force was cancelled."
        case .helpAnnul: "Annul a visa, a correction or a cancellation that should not stand."
        case .helpList: "The visas of a person: entries and days used and left, and the state."
        case .argumentVisa: "The visa, as P-AZ-000977/v1."
        case .argumentVisaOrPosition: "The visa, as P-AZ-000977/v1, or the position of a record."
        case .optionKind:
            "What it was issued for: diplomatic, service, official, business, scienceEducation, labour, medical, personal, humanitarian, cultureSport, tourism or transit."
        case .optionForm: "sticker (in the passport) or electronic."
        case .optionEntries: "How many entries it allows: 1, 2, … or many."
        case .optionFrom: "The first day on which it allows an entry."
        case .optionThrough: "The last day of its validity, inclusive."
        case .optionDays: "The days of stay it carries in all."
        case .optionNumber: "The number of the visa; kept sealed."
        case .optionCancelledFrom: "The first day on which it is no longer in force."
        case .labelVisa: "visa"
        case .labelKind: "kind"
        case .labelForm: "form"
        case .labelEntries: "entries"
        case .labelState: "state"
        case .labelCancelledFrom: "cancelled from"
        case .didRecord: "{visa}, a {kind} visa."
        case .didCorrect: "{visa} is corrected, a {kind} visa."
        case .didCancel: "{visa} is cancelled from {day} on."
        case .terms: "{form}, {entries}, {days} days of stay, valid {from} to {through}"
        case .entryOne: "one entry"
        case .entriesSome: "{count} entries"
        case .entriesMany: "any number of entries"
        case .usedAndLeft:
            "entries used {entries}, left {entriesLeft}     days used {days}, left {daysLeft}"
        case .usedOfMany: "entries used {entries}     days used {days}, left {daysLeft}"
        case .noVisas: "{person} has no visa."
        }
    }

    var azerbaijani: String {
        switch self {
        case .help: "Vizalar: qeydi, düzəlişi, ləğvi; istifadə olunan və qalan girişlər və günlər."
        case .helpRecord: "Şəxsin vizasını qeydə almaq."
        case .helpCorrect: "Səhv qeydə alınmış vizanı düzəltmək; göstərilməyən məlumat dəyişmir."
        case .helpCancel: "Qüvvədə olan vizanın ləğvini qeydə almaq."
        case .helpAnnul: "Vizanın, düzəlişin və ya ləğvin yanlış qeydini etibarsız saymaq."
        case .helpList: "Şəxsin vizaları: istifadə olunan və qalan girişlər, günlər və vəziyyət."
        case .argumentVisa: "Viza, məsələn: P-AZ-000977/v1."
        case .argumentVisaOrPosition: "Viza (məsələn: P-AZ-000977/v1) və ya qeydin mövqeyi."
        case .optionKind:
            "Vizanın növü: diplomatic, service, official, business, scienceEducation, labour, medical, personal, humanitarian, cultureSport, tourism, transit."
        case .optionForm: "sticker (pasportda) və ya electronic."
        case .optionEntries: "Girişlərin sayı: 1, 2, … və ya many."
        case .optionFrom: "Girişə icazə verən ilk gün."
        case .optionThrough: "Etibarlılıq müddətinin son günü (daxil olmaqla)."
        case .optionDays: "Vizanın verdiyi qalma günlərinin cəmi."
        case .optionNumber: "Vizanın nömrəsi; möhürlənmiş saxlanılır."
        case .optionCancelledFrom: "Vizanın artıq qüvvədə olmadığı ilk gün."
        case .labelVisa: "viza"
        case .labelKind: "növ"
        case .labelForm: "forma"
        case .labelEntries: "girişlər"
        case .labelState: "vəziyyət"
        case .labelCancelledFrom: "ləğv tarixi"
        case .didRecord: "viza {visa} ({kind})."
        case .didCorrect: "viza {visa} ({kind}) düzəldildi."
        case .didCancel: "viza {visa} ləğv edildi, tarix: {day}."
        case .terms: "{form}, {entries}, qalma müddəti {days} gün, etibarlıdır: {from} – {through}"
        case .entryOne: "birdəfəlik"
        case .entriesSome: "girişlərin sayı: {count}"
        case .entriesMany: "çoxdəfəlik"
        case .usedAndLeft:
            "girişlər: istifadə olunub {entries}, qalıb {entriesLeft}     günlər: istifadə olunub {days}, qalıb {daysLeft}"
        case .usedOfMany:
            "girişlər: istifadə olunub {entries}     günlər: istifadə olunub {days}, qalıb {daysLeft}"
        case .noVisas: "{person}: viza yoxdur."
        }
    }
}

/// How a visa's kind is called (Migration Code, art. 24.3, 24.5).
enum VisaKindSaying: String, CaseIterable, Saying {
    case diplomatic, service, official, business, scienceEducation, labour, medical, personal
    case humanitarian, cultureSport, tourism, transit

    init(_ kind: VisaKind) {
        self =
            switch kind {
            case .diplomatic: .diplomatic
            case .service: .service
            case .official: .official
            case .business: .business
            case .scienceEducation: .scienceEducation
            case .labour: .labour
            case .medical: .medical
            case .personal: .personal
            case .humanitarian: .humanitarian
            case .cultureSport: .cultureSport
            case .tourism: .tourism
            case .transit: .transit
            }
    }

    var english: String {
        switch self {
        case .diplomatic: "diplomatic"
        case .service: "service"
        case .official: "official"
        case .business: "business"
        case .scienceEducation: "science and education"
        case .labour: "labour"
        case .medical: "medical treatment"
        case .personal: "private"
        case .humanitarian: "humanitarian"
        case .cultureSport: "culture and sport"
        case .tourism: "tourism"
        case .transit: "transit"
        }
    }

    var azerbaijani: String {
        switch self {
        case .diplomatic: "diplomatik"
        case .service: "xidməti"
        case .official: "rəsmi"
        case .business: "işgüzar"
        case .scienceEducation: "elm və təhsil"
        case .labour: "əmək"
        case .medical: "müalicə"
        case .personal: "şəxsi"
        case .humanitarian: "humanitar"
        case .cultureSport: "mədəniyyət və idman"
        case .tourism: "turizm"
        case .transit: "tranzit"
        }
    }
}

/// How a visa's form is called.
enum VisaFormSaying: String, CaseIterable, Saying {
    case sticker, electronic

    init(_ form: VisaForm) {
        self =
            switch form {
            case .sticker: .sticker
            case .electronic: .electronic
            }
    }

    var english: String {
        switch self {
        case .sticker: "sticker"
        case .electronic: "electronic"
        }
    }

    var azerbaijani: String {
        switch self {
        case .sticker: "pasportda"
        case .electronic: "elektron"
        }
    }
}

/// How a visa stands on a day.
enum VisaStateSaying: String, CaseIterable, Saying {
    case notYet, inForce, usedUp, cancelled, expired

    init(_ state: VisaState) {
        self =
            switch state {
            case .notYet: .notYet
            case .inForce: .inForce
            case .usedUp: .usedUp
            case .cancelled: .cancelled
            case .expired: .expired
            }
    }

    var english: String {
        switch self {
        case .notYet: "not yet in force"
        case .inForce: "in force"
        case .usedUp: "used up"
        case .cancelled: "cancelled"
        case .expired: "expired"
        }
    }

    var azerbaijani: String {
        switch self {
        case .notYet: "hələ qüvvədə deyil"
        case .inForce: "qüvvədədir"
        case .usedUp: "tam istifadə olunub"
        case .cancelled: "ləğv edilib"
        case .expired: "müddəti bitib"
        }
    }
}
