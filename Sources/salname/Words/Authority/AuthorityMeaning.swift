/// What a code about the right to act means and what to do about it.
enum AuthorityMeaning: String, CaseIterable, Saying {
    case authority
    case officeUnknown
    case office
    case officerUnknown
    case officer
    case officerKey
    case training
    case role
    case delegation
    case actUnknown
    case actSettled
    case actLapsed
    case deniedOfficer
    case deniedRole
    case deniedOffice
    case deniedService
    case deniedTraining
    case deniedOwnFile
    case deniedSecond

    var english: String {
        switch self {
        case .authority:
            "The ledger demands officers with the right to act from the event AuthorityDemanded on, named by two administrators at least; it never goes back to demanding nobody."
        case .officeUnknown:
            "The office was never opened, or is closed. The list of offices has the codes."
        case .office:
            "Each office but the one over all others belongs to one other, a part of the country is the territory of one, and a closed office leaves its files to another."
        case .officerUnknown:
            "Nobody is registered as an officer under the number."
        case .officer:
            "What was asked of the officer holds already, or cannot hold."
        case .officerKey:
            "A key is one officer's for ever, also after it was revoked; it is named by the position at which it was added."
        case .training:
            "Training is named by the position at which it was recorded, and ends after it was passed."
        case .role:
            "A role is named by the position at which it was granted; administrators decide nothing, and auditors append nothing."
        case .delegation:
            "A role may be let to another officer within the time for which it was granted; those of administrators and auditors never."
        case .actUnknown:
            "An act that takes two officers is named by the number that its proposal got."
        case .actSettled:
            "An act is approved or sent back once."
        case .actLapsed:
            "A second officer approves within ten days, the last one included."
        case .deniedOfficer:
            "Whoever acts must be a registered officer, neither suspended nor discharged."
        case .deniedRole:
            "The officer has no role that allows it on this day. can-i says what it takes; administrators grant roles, by two."
        case .deniedOffice:
            "A role holds for an office and all that belong to it. What stands in a file is put right by the office that has the file, wherever the event was."
        case .deniedService:
            "The role was granted for other services."
        case .deniedTraining:
            "Some roles may be used only while a record of training counts."
        case .deniedOwnFile:
            "Nobody acts on a file of which the officer is the subject."
        case .deniedSecond:
            "What takes two officers takes two different ones."
        }
    }

    var azerbaijani: String {
        switch self {
        case .authority:
            "Səlahiyyət AuthorityDemanded hadisəsindən tələb olunur; azı iki inzibatçı göstərilir və bu, geri götürülmür."
        case .officeUnknown:
            "İdarə açılmayıb və ya bağlanıb. Kodlar idarələr siyahısındadır."
        case .office:
            "Hər idarə başqa birinə tabedir, hər ərazi bir idarənindir, bağlanan idarənin işləri başqasına keçir."
        case .officerUnknown:
            "Bu nömrə ilə əməkdaş qeydə alınmayıb."
        case .officer:
            "Əməkdaş üzrə xahiş artıq yerinə yetirilib və ya yerinə yetirilə bilməz."
        case .officerKey:
            "Açar geri alındıqdan sonra da bir əməkdaşındır; əlavə edildiyi mövqe ilə göstərilir."
        case .training:
            "Təlim qeydə alındığı mövqe ilə göstərilir və keçildikdən sonra bitir."
        case .role:
            "Səlahiyyət verildiyi mövqe ilə göstərilir; inzibatçı qərar qəbul etmir, auditor heç nə yazmır."
        case .delegation:
            "Səlahiyyət verildiyi müddətdə başqasına həvalə edilə bilər; inzibatçı və auditorunku heç vaxt."
        case .actUnknown:
            "İki əməkdaş tələb edən əməliyyat təklif edildikdə aldığı nömrə ilə göstərilir."
        case .actSettled:
            "Əməliyyat bir dəfə təsdiq edilir və ya geri qaytarılır."
        case .actLapsed:
            "İkinci əməkdaş on gün ərzində təsdiq edir, son gün daxil olmaqla."
        case .deniedOfficer:
            "Əməliyyatı qeydə alınmış, kənarlaşdırılmamış əməkdaş aparmalıdır."
        case .deniedRole:
            "Əməkdaşın bu gün üçün uyğun səlahiyyəti yoxdur. Tələbi can-i göstərir; səlahiyyəti iki inzibatçı verir."
        case .deniedOffice:
            "Səlahiyyət bir idarəyə və ona tabe olanlara aiddir. İşdəki qeydi işin olduğu idarə düzəldir."
        case .deniedService:
            "Səlahiyyət başqa xidmətlər üçün verilib."
        case .deniedTraining:
            "Bəzi vəzifələr üçün qüvvədə olan təlim tələb olunur."
        case .deniedOwnFile:
            "Heç kim öz işi üzrə əməliyyat aparmır."
        case .deniedSecond:
            "İki əməkdaş tələb edən əməliyyatı iki ayrı əməkdaş aparmalıdır."
        }
    }
}
