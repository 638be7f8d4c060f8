/// What is said of questions to the registers, and of the watch lists.
enum QuestionSaying: String, CaseIterable, Saying {
    case helpQuestions, helpAsk, helpWatch, argumentQuestion, optionParameter, optionWithin
    case overstays, expiringStays, unregistered, crossingsWithoutGround, anomalies, presentOn
    case paramOn, paramWithin, paramSince, paramNationality, paramKind
    case labelQuestion, labelAsks, labelParameters, labelOverstayed, labelSince, labelLeftDays
    case labelLate, labelFound, labelEntry, labelExit, labelVisaEvent, labelProvision, labelWhat
    case titleOn, nothing, more, badPair, unknownParameter, nearestParameter, badValue
    case today, all

    var english: String {
        switch self {
        case .helpQuestions: "The questions that can be asked of the registers."
        case .helpAsk: "Ask the registers a question; each row cites what proves it."
        case .helpWatch: "Who has stayed too long, whose days end soon, who is not registered."
        case .argumentQuestion: "Which question, as salname audit questions lists them."
        case .optionParameter: "A parameter of the question, as within=30; may be repeated."
        case .optionWithin: "How many days ahead to look for stays that end."
        case .overstays: "Present after the last lawful day"
        case .expiringStays: "Last lawful day is near"
        case .unregistered: "Past the term without a registered place of stay"
        case .crossingsWithoutGround: "Entries that nothing lets in"
        case .anomalies: "Crossings that do not fit together"
        case .presentOn: "Present, and on what ground"
        case .paramOn: "the day, or the last day looked at"
        case .paramWithin: "how many days after it"
        case .paramSince: "the first day looked at"
        case .paramNationality: "the nationality of entry"
        case .paramKind: "what does not fit"
        case .labelQuestion: "question"
        case .labelAsks: "asks"
        case .labelParameters: "parameters"
        case .labelOverstayed: "days over"
        case .labelSince: "since"
        case .labelLeftDays: "days left"
        case .labelLate: "days late"
        case .labelFound: "found then"
        case .labelEntry: "entry"
        case .labelExit: "exit"
        case .labelVisaEvent: "visa recorded"
        case .labelProvision: "provision"
        case .labelWhat: "what"
        case .titleOn: "{what}, {day}, known at {position}: {count}"
        case .nothing: "none"
        case .more: "{count} more follow; the next page begins after {position}"
        case .badPair: "“{typed}” is not of the form name=value"
        case .unknownParameter: "{question} has no parameter “{typed}”; it has {known}"
        case .nearestParameter:
            "{question} has no parameter “{typed}”; did you mean “{nearest}”? It has {known}"
        case .badValue: "“{typed}” is no value of {name}"
        case .today: "today"
        case .all: "all"
        }
    }

    var azerbaijani: String {
        switch self {
        case .helpQuestions: "Reyestrlərə verilə bilən suallar."
        case .helpAsk: "Reyestrlərə sual vermək; hər sətir sübutuna istinad edir."
        case .helpWatch: "Müddəti keçənlər, müddəti bitənlər, qeydiyyatı olmayanlar."
        case .argumentQuestion: "Sual; siyahı: salname audit questions."
        case .optionParameter: "Sualın parametri, məsələn within=30; təkrarlana bilər."
        case .optionWithin: "Bitən müddətlər neçə gün əvvəldən göstərilsin."
        case .overstays: "Sonuncu qanuni gündən sonra ölkədə olanlar"
        case .expiringStays: "Sonuncu qanuni günü yaxınlaşanlar"
        case .unregistered: "Müddət keçib, olduğu yer üzrə qeydiyyat yoxdur"
        case .crossingsWithoutGround: "Əsası olmayan girişlər"
        case .anomalies: "Uyğun gəlməyən keçidlər"
        case .presentOn: "Ölkədə olanlar və əsasları"
        case .paramOn: "gün və ya baxılan sonuncu gün"
        case .paramWithin: "ondan sonra neçə gün"
        case .paramSince: "baxılan ilk gün"
        case .paramNationality: "giriş zamanı vətəndaşlıq"
        case .paramKind: "uyğunsuzluğun növü"
        case .labelQuestion: "sual"
        case .labelAsks: "nə soruşulur"
        case .labelParameters: "parametrlər"
        case .labelOverstayed: "artıq gün"
        case .labelSince: "başlanğıc"
        case .labelLeftDays: "qalan gün"
        case .labelLate: "gecikmə, gün"
        case .labelFound: "əvvəlki əsas"
        case .labelEntry: "giriş qeydi"
        case .labelExit: "çıxış qeydi"
        case .labelVisaEvent: "viza qeydi"
        case .labelProvision: "norma"
        case .labelWhat: "nə"
        case .titleOn: "{what}, {day}, məlum olan mövqe {position}: {count}"
        case .nothing: "yoxdur"
        case .more: "daha {count} sətir var; növbəti səhifə bu mövqedən sonra başlanır: {position}"
        case .badPair: "“{typed}” ad=qiymət formasında deyil"
        case .unknownParameter: "{question} sualında “{typed}” parametri yoxdur; olanlar: {known}"
        case .nearestParameter:
            "{question} sualında “{typed}” parametri yoxdur; bəlkə “{nearest}” nəzərdə tutulub? Olanlar: {known}"
        case .badValue: "“{typed}” bu parametrin qiyməti deyil: {name}"
        case .today: "bu gün"
        case .all: "hamısı"
        }
    }
}
