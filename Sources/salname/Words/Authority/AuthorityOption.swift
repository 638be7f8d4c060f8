/// What the words of the commands about offices, officers, roles and acts are.
enum AuthorityOption: String, CaseIterable, Saying {
    case argumentOffice
    case argumentOfficer
    case argumentAct
    case argumentPosition
    case argumentNoun
    case argumentVerb
    case optionAdministrator
    case optionAdministratorsThrough
    case optionOfficeName
    case optionName
    case optionOfficeKind
    case optionParent
    case optionTerritory
    case optionSuccessor
    case optionSurname
    case optionGiven
    case optionHome
    case optionPerson
    case optionThrough
    case optionFrom
    case optionPublicKey
    case optionRole
    case optionServices
    case optionTo
    case optionCourse
    case optionGrantOffice
    case optionAllActs
    case optionCanPerson
    case optionCanCase
    case optionCanOffice

    var english: String {
        switch self {
        case .argumentOffice:
            "The office, as GNJ."
        case .argumentOfficer:
            "The officer, as O-AZ-0031."
        case .argumentAct:
            "The act, as A-AZ-000012."
        case .argumentPosition:
            "The position at which it was recorded; officer show lists them."
        case .argumentNoun:
            "What it is about, as person."
        case .argumentVerb:
            "What would be done, as merge."
        case .optionAdministrator:
            "The public key file of a first administrator, OFFICER=FILE or FILE; two at least."
        case .optionAdministratorsThrough:
            "The last day on which the first administrators are such; two years where it is left out."
        case .optionOfficeName:
            "What the office over all others is called."
        case .optionName:
            "What it is called."
        case .optionOfficeKind:
            "What it is: department, regional, border, detention, training, medical."
        case .optionParent:
            "The office it belongs to; the one over all others where it is left out."
        case .optionTerritory:
            "The parts of the country it is responsible for, as AZ-GA,AZ-GYG."
        case .optionSuccessor:
            "The office that has the files from now on."
        case .optionSurname:
            "The officer's surname; sealed."
        case .optionGiven:
            "The officer's given names; sealed."
        case .optionHome:
            "The office for which the officer acts."
        case .optionPerson:
            "The officer's own file, as P-AZ-000977."
        case .optionThrough:
            "The last day, inclusive."
        case .optionFrom:
            "The first day."
        case .optionPublicKey:
            "The file of the public key."
        case .optionRole:
            "The role: {roles}."
        case .optionServices:
            "The services it is limited to, separated by commas; all where it is left out."
        case .optionTo:
            "Who may use it."
        case .optionCourse:
            "The course: examination, decisions, enforcement."
        case .optionGrantOffice:
            "The office with all that belong to it."
        case .optionAllActs:
            "With those that are settled or have lapsed."
        case .optionCanCase: "The case that it is about: its service and its office count."
        case .optionCanPerson:
            "Whose file it is about."
        case .optionCanOffice:
            "The office that has the file, instead of a person."
        }
    }

    var azerbaijani: String {
        switch self {
        case .argumentOffice:
            "İdarənin kodu, məsələn GNJ."
        case .argumentOfficer:
            "Əməkdaş, məsələn O-AZ-0031."
        case .argumentAct:
            "Əməliyyat, məsələn A-AZ-000012."
        case .argumentPosition:
            "Qeydin mövqeyi; officer show göstərir."
        case .argumentNoun:
            "Nə haqqında, məsələn person."
        case .argumentVerb:
            "Nə ediləcək, məsələn merge."
        case .optionAdministrator:
            "İlk inzibatçının açıq açar faylı, ƏMƏKDAŞ=FAYL və ya FAYL; azı iki."
        case .optionAdministratorsThrough:
            "İlk inzibatçıların səlahiyyətinin son günü; göstərilməsə, iki il."
        case .optionOfficeName:
            "Ən yuxarı idarənin adı."
        case .optionName:
            "Adı."
        case .optionOfficeKind:
            "Növü: department, regional, border, detention, training, medical."
        case .optionParent:
            "Tabe olduğu idarə; göstərilməsə, ən yuxarı idarə."
        case .optionTerritory:
            "Ərazisi, məsələn AZ-GA,AZ-GYG."
        case .optionSuccessor:
            "İşlərin keçəcəyi idarə."
        case .optionSurname:
            "Əməkdaşın soyadı; möhürlənir."
        case .optionGiven:
            "Əməkdaşın adı; möhürlənir."
        case .optionHome:
            "Əməkdaşın idarəsi."
        case .optionPerson:
            "Əməkdaşın öz işi, məsələn P-AZ-000977."
        case .optionThrough:
            "Son gün, daxil olmaqla."
        case .optionFrom:
            "İlk gün."
        case .optionPublicKey:
            "Açıq açar faylı."
        case .optionRole:
            "Vəzifə: {roles}."
        case .optionServices:
            "Məhdudlaşdırıldığı xidmətlər, vergüllə; göstərilməsə, hamısı."
        case .optionTo:
            "Kimə həvalə edilir."
        case .optionCourse:
            "Təlim: examination, decisions, enforcement."
        case .optionGrantOffice:
            "İdarə, ona tabe olanlarla birlikdə."
        case .optionAllActs:
            "Qərar verilmiş və vaxtı keçmişlərlə birlikdə."
        case .optionCanCase: "Əməliyyatın aid olduğu iş: onun xidməti və idarəsi nəzərə alınır."
        case .optionCanPerson:
            "Hansı şəxsin işi."
        case .optionCanOffice:
            "İşin olduğu idarə, şəxs əvəzinə."
        }
    }
}
