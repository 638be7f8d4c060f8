/// Why a rule about cases and permits says no: one sentence each.
enum CaseWhyNot: String, CaseIterable, Saying {
    case caseUnknown
    case permitUnknown
    case serviceUnknown
    case groundUnknown
    case wordUnknown
    case caseOpen
    case ageContradicts
    case lawSilent
    case lodgedLate
    case sponsorMissing
    case ownSponsor
    case missing
    case notAsked
    case endsBeforeItBegins
    case permitOfOthers
    case permitEnded
    case permitOverlaps
    case stepNotNow
    case beforeEarlier
    case clockStopped
    case clockRuns
    case documentUnknown
    case documentPast
    case documentsMissing
    case opinionUnknown
    case opinionGiven
    case opinionPending
    case feeUnpaid
    case nothingToPay
    case payBeyond
    case nothingToCorrect
    case refundBeyond
    case grantBeyond
    case nothingToGrant
    case obstacle
    case refusalUnfounded
    case refusalGroundless
    case ownProposal
    case ownIntake
    case officerNeeded
    case proposalStale
    case decidedBy
    case appealLate
    case nothingToAppeal
    case termRuns
    case nothingDue
    case officerHasIt
    case officeHasIt
    case announcementUnknown
    case notAnnounced
    case notAnnouncedOpen
    case changedCase
    case changedPerson
    case changedLaw

    var english: String {
        switch self {
        case .caseUnknown: "{case} is no case of this ledger"
        case .permitUnknown: "{permit} is no permit of this ledger"
        case .serviceUnknown: "the rules of no service are called {service}"
        case .groundUnknown: "{service} knows no ground {ground} on that day; known: {known}"
        case .wordUnknown: "the service knows no {word}; known: {known}"
        case .caseOpen: "{case} for the same service is not decided yet"
        case .ageContradicts: "the person was born in {year}: not {applicant}"
        case .lawSilent: "the law book has nothing for {service} on {day}: {question}"
        case .lodgedLate: "the time limit for applying ended on {day}"
        case .sponsorMissing:
            "the ground {ground} rests on somebody's permit: name the holder with --sponsor"
        case .ownSponsor: "{person} cannot be the sponsor of an application of their own"
        case .missing: "what it needs to know was left out: {option}"
        case .notAsked: "{service} does not ask for {option}"
        case .endsBeforeItBegins: "it would begin on {from} and end on {through}"
        case .permitOfOthers: "{permit} is no permit of this person for this service"
        case .permitEnded: "the last day of {permit} is {day}"
        case .permitOverlaps:
            "{permit} is in force from {from} through {through}, and one permit is at a time"
        case .stepNotNow: "the case stands at: {stage}; this is done at another stage: {step}"
        case .beforeEarlier: "{step} on {day} would come before what it follows on, of {earliest}"
        case .clockStopped: "the clock of the case stands still since {day}"
        case .clockRuns: "the clock of the case runs"
        case .documentUnknown: "the case has no document {number}"
        case .documentPast: "{document} is not valid any more, or was rejected before"
        case .documentsMissing: "documents are missing: {documents}"
        case .opinionUnknown: "{body} was not asked for its opinion"
        case .opinionGiven: "{body} has given its opinion at {position}"
        case .opinionPending: "the opinion of {body} is awaited until {day}"
        case .feeUnpaid: "the state duty has not been paid: {amount} manats are left"
        case .nothingToPay: "nothing is left to pay"
        case .payBeyond: "{amount} is nothing, or more than the {left} that is left to pay"
        case .nothingToCorrect: "{case} says this already; state what is to be another"
        case .refundBeyond: "what was paid and not given back is {amount} manats"
        case .grantBeyond: "it would end on {through}; the last day allowed is {last}: {limit}"
        case .nothingToGrant: "not one day is allowed: {limit}"
        case .obstacle: "a ground of refusal stands: {ground}"
        case .refusalUnfounded: "by what is recorded this ground does not hold: {ground}"
        case .refusalGroundless: "a refusal states its grounds"
        case .ownProposal: "whoever proposed a decision does not approve it ({position})"
        case .ownIntake: "whoever took an application in does not decide it ({position})"
        case .officerNeeded: "an officer must act"
        case .proposalStale: "something changed since the proposal: {changes}"
        case .decidedBy: "it is decided by: {body}"
        case .appealLate: "the last day to appeal was {day}"
        case .nothingToAppeal: "no refusal stands of which the applicant was told"
        case .termRuns: "its term runs through {day}"
        case .nothingDue: "nothing is overdue"
        case .officerHasIt: "{officer} has the case already"
        case .officeHasIt: "{office} has the case already"
        case .announcementUnknown: "the law knows no announcement {announcement} on {day}"
        case .notAnnounced:
            "announcement {announcement} does not concern {person}, whose last lawful day is {day}"
        case .notAnnouncedOpen:
            "announcement {announcement} does not concern {person}, whose stay has no last day"
        case .changedCase: "the case had {seen} events and has {now}"
        case .changedPerson: "the person's history had {seen} events and has {now}"
        case .changedLaw: "enacted since: {law}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .caseUnknown: "{case} nömrəli iş tapılmadı"
        case .permitUnknown: "{permit} nömrəli icazə tapılmadı"
        case .serviceUnknown: "{service} adlı xidmətin qaydaları yoxdur"
        case .groundUnknown:
            "{service} xidməti üzrə həmin gün {ground} kodlu əsas yoxdur; mövcud əsaslar: {known}"
        case .wordUnknown: "xidmət üzrə {word} kodu yoxdur; mövcud kodlar: {known}"
        case .caseOpen: "eyni xidmət üzrə {case} nömrəli iş hələ həll edilməyib"
        case .ageContradicts:
            "şəxsin doğum ili: {year}; göstərilən kateqoriya uyğun deyil: {applicant}"
        case .lawSilent: "{day} tarixinə {service} xidməti üzrə müddəa yoxdur: {question}"
        case .lodgedLate: "müraciət üçün müəyyən edilmiş müddət {day} tarixində bitib"
        case .sponsorMissing:
            "{ground} əsası başqa şəxsin icazəsinə bağlıdır: icazə sahibini --sponsor ilə göstərin"
        case .ownSponsor: "{person} nömrəli şəxs öz müraciəti üçün əsas ola bilməz"
        case .missing: "tələb olunan məlumat göstərilməyib: {option}"
        case .notAsked: "{service} xidməti üçün {option} göstərilmir"
        case .endsBeforeItBegins: "başlanğıc: {from}; son: {through}; son başlanğıcdan əvvəldir"
        case .permitOfOthers: "{permit} nömrəli icazə bu şəxsin bu xidmət üzrə icazəsi deyil"
        case .permitEnded: "{permit} nömrəli icazənin son günü: {day}"
        case .permitOverlaps:
            "{permit} nömrəli icazə qüvvədədir: {from} – {through}; eyni vaxtda bir icazə ola bilər"
        case .stepNotNow:
            "işin hazırkı mərhələsində bu əməliyyata yol verilmir; mərhələ: {stage}; əməliyyat: {step}"
        case .beforeEarlier:
            "əməliyyatın günü ({day}) ondan əvvəlki addımın günündən ({earliest}) tezdir: {step}"
        case .clockStopped: "müddətin axımı {day} tarixindən dayandırılıb"
        case .clockRuns: "müddətin axımı dayandırılmayıb"
        case .documentUnknown: "işdə {number} nömrəli sənəd yoxdur"
        case .documentPast: "sənəd etibarlı deyil və ya əvvəllər qəbul edilməyib: {document}"
        case .documentsMissing: "çatışmayan sənədlər: {documents}"
        case .opinionUnknown: "rəy istənilməyib: {body}"
        case .opinionGiven: "rəy artıq qeydə alınıb: {body}; sıra nömrəsi: {position}"
        case .opinionPending: "rəy gözlənilir: {body}; son tarix: {day}"
        case .feeUnpaid: "dövlət rüsumu ödənilməyib; qalıq: {amount} manat"
        case .nothingToPay: "ödəniləcək məbləğ yoxdur"
        case .payBeyond: "{amount} məbləği sıfırdır və ya ödəniləcək qalıqdan ({left}) çoxdur"
        case .nothingToCorrect: "{case} müraciətində artıq belə yazılıb; nəyin dəyişdiyini göstərin"
        case .refundBeyond: "ödənilmiş və qaytarılmamış məbləğ: {amount} manat"
        case .grantBeyond: "son gün {through} olardı; yol verilən son gün: {last}; {limit}"
        case .nothingToGrant: "bir günə belə yol verilmir: {limit}"
        case .obstacle: "imtina əsası mövcuddur: {ground}"
        case .refusalUnfounded: "qeydlərə görə bu əsas mövcud deyil: {ground}"
        case .refusalGroundless: "imtinanın əsası göstərilməlidir"
        case .ownProposal: "qərarı təklif edən onu təsdiq etmir (sıra nömrəsi: {position})"
        case .ownIntake:
            "müraciəti qəbul edən onun üzrə qərar qəbul etmir (sıra nömrəsi: {position})"
        case .officerNeeded: "əməliyyatı vəzifəli şəxs aparmalıdır"
        case .proposalStale: "təklifdən sonra dəyişiklik olub: {changes}"
        case .decidedBy: "qərarı qəbul edən: {body}"
        case .appealLate: "şikayət üçün son tarix: {day}"
        case .nothingToAppeal: "ərizəçiyə bildirilmiş imtina qərarı yoxdur"
        case .termRuns: "müddətin son günü: {day}"
        case .nothingDue: "müddəti ötmüş heç nə yoxdur"
        case .officerHasIt: "iş artıq bu vəzifəli şəxsdədir: {officer}"
        case .officeHasIt: "iş artıq bu idarədədir: {office}"
        case .announcementUnknown:
            "hüquq kitabında {day} tarixində belə elan yoxdur: {announcement}"
        case .notAnnounced:
            "{announcement} elanı bu şəxsə aid deyil: {person}; qanuni qalmanın son günü: {day}"
        case .notAnnouncedOpen:
            "{announcement} elanı bu şəxsə aid deyil: {person}; qalmanın son günü yoxdur"
        case .changedCase: "işdəki hadisələr: {seen} idi, indi {now}"
        case .changedPerson: "şəxsin tarixçəsindəki hadisələr: {seen} idi, indi {now}"
        case .changedLaw: "qüvvəyə mindirilib: {law}"
        }
    }
}
