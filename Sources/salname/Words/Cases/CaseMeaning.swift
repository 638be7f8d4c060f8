/// What a code about cases and permits means and what to do about it.
enum CaseMeaning: String, CaseIterable, Saying {
    case caseUnknown
    case permitUnknown
    case caseService
    case caseWord
    case caseOpen
    case caseApplicant
    case caseSponsor
    case lawSilent
    case caseLate
    case caseDays
    case permitEnded
    case permitOverlap
    case permitLimit
    case caseStep
    case caseClock
    case caseDocument
    case caseIncomplete
    case caseOpinion
    case caseFee
    case caseObstacle
    case caseRefusal
    case caseHands
    case caseStale
    case caseDecides
    case caseAppeal
    case caseTerm
    case caseThere
    case stayAnnounced

    var english: String {
        switch self {
        case .caseUnknown:
            "A case is named by the number that it got when it was lodged. The worklists show them."
        case .permitUnknown: "A permit is named by the number that it was granted under."
        case .caseService:
            "Each service has its rules in the program and its provisions in the law book."
        case .caseWord:
            "Grounds, documents, bodies and grounds of refusal are named as the law book names them."
        case .caseOpen: "One application for a service is considered at a time."
        case .caseApplicant:
            "The duty depends on whether the applicant is an adult, a minor or a student."
        case .caseSponsor:
            "A family member's permit rests on that of somebody else, who is named in the application."
        case .lawSilent:
            "Without a provision in force nothing is assessed or reckoned. Whoever keeps the law book enacts it."
        case .caseLate:
            "An application comes so long before the stay or the permit ends as the law says."
        case .caseDays:
            "The days of an application or a grant begin before they end, and are there where a fee depends on them."
        case .permitEnded: "What has ended is not extended, cancelled or made again."
        case .permitOverlap: "One permit of a service is in force at a time."
        case .permitLimit:
            "The days of a grant end with the strictest of the limits that the law sets."
        case .caseStep:
            "The lifecycle says which step may be taken at which stage; what comes first is said with it."
        case .caseClock: "While the clock of a case stands still nothing is decided."
        case .caseDocument: "A document is named by its place in the case."
        case .caseIncomplete:
            "Nothing is granted without the documents that the law asks for, valid on the day."
        case .caseOpinion:
            "Other bodies are asked once an application is complete; silence past the term counts as the law says."
        case .caseFee:
            "The duty is assessed by the law of the day of lodging, and paid before a card is handed out."
        case .caseObstacle: "Where the law refuses, nothing is granted."
        case .caseRefusal:
            "A refusal names grounds that the law has, and none that the ledger knows not to hold."
        case .caseHands: "A decision takes two officers, neither of whom took the application in."
        case .caseStale:
            "A decision is approved on the file, the person and the law that it was proposed on. Send it back and propose anew."
        case .caseDecides:
            "Some applications are decided by the President or a court: the file is forwarded, and the outcome recorded."
        case .caseAppeal:
            "A refusal is appealed against within its term, once the applicant was told."
        case .caseTerm: "What the law makes of an expired term is recorded after its last day."
        case .caseThere: "What was asked for holds already."
        case .stayAnnounced:
            "An announcement extends the stays that end on the days it names, of the nationalities it names; it is a provision of the law book, and enacted before it is applied."
        }
    }

    var azerbaijani: String {
        switch self {
        case .caseUnknown:
            "İş müraciət qəbul ediləndə verilən nömrə ilə göstərilir. İşlərin siyahısına baxın."
        case .permitUnknown: "İcazə verilən nömrə ilə göstərilir."
        case .caseService:
            "Hər xidmətin qaydaları proqramda, müddəaları qanunvericilik kitabındadır."
        case .caseWord:
            "Əsaslar, sənədlər, orqanlar və imtina əsasları qanunvericilik kitabındakı kimi göstərilir."
        case .caseOpen: "Bir xidmət üzrə eyni vaxtda bir müraciətə baxılır."
        case .caseApplicant: "Rüsum ərizəçinin kateqoriyasından asılıdır."
        case .caseSponsor:
            "Ailə üzvünün icazəsi müraciətdə göstərilən başqa şəxsin icazəsinə bağlıdır."
        case .lawSilent:
            "Qüvvədə olan müddəa olmadan heç nə hesablanmır. Müddəa qüvvəyə mindirilməlidir."
        case .caseLate: "Müraciət qanunda göstərilən müddətdə verilir."
        case .caseDays:
            "Günlərin əvvəli sonundan sonra ola bilməz və rüsum onlardan asılı olduqda göstərilir."
        case .permitEnded: "Müddəti bitmiş icazə uzadılmır, ləğv edilmir və yenidən verilmir."
        case .permitOverlap: "Bir xidmət üzrə eyni vaxtda bir icazə qüvvədə olur."
        case .permitLimit: "Verilən günlər qanundakı ən qısa hədlə bitir."
        case .caseStep: "Hansı mərhələdə hansı əməliyyata yol verildiyi müəyyən edilib."
        case .caseClock: "Müddətin axımı dayandırılarkən qərar qəbul edilmir."
        case .caseDocument: "Sənəd işdəki sıra nömrəsi ilə göstərilir."
        case .caseIncomplete: "Tələb olunan etibarlı sənədlər olmadan müraciət təmin edilmir."
        case .caseOpinion: "Sənədlər tamam olanda digər orqanlardan rəy istənilir."
        case .caseFee:
            "Rüsum müraciət gününün qanunu ilə hesablanır və vəsiqə verilənədək ödənilir."
        case .caseObstacle: "Qanun imtina tələb etdikdə müraciət təmin edilmir."
        case .caseRefusal: "İmtina qanundakı əsaslarla verilir."
        case .caseHands: "Qərarı iki vəzifəli şəxs qəbul edir."
        case .caseStale:
            "Təklif edildiyi vəziyyət dəyişibsə, qərar təsdiq edilmir. Geri qaytarın və yenidən təklif edin."
        case .caseDecides: "Bəzi müraciətlər üzrə qərarı Prezident və ya məhkəmə qəbul edir."
        case .caseAppeal: "İmtina qərarından müddətində şikayət verilir."
        case .caseTerm: "Müddətin nəticəsi son gündən sonra qeydə alınır."
        case .caseThere: "İstənilən artıq belədir."
        case .stayAnnounced:
            "Elan göstərdiyi günlərdə bitən və göstərdiyi vətəndaşlıqlara aid qalmaların müddətini uzadır; elan hüquq kitabının normasıdır və tətbiqdən əvvəl qəbul edilir."
        }
    }
}
