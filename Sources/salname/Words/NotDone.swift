/// What was asked for and not done, as an error begins.
enum NotDone: String, CaseIterable, Saying {
    case changeName
    case changeNationalities
    case correctRegistration
    case correctDocument
    case mergePersons
    case unmergePersons
    case annulRecord
    case recordVisa
    case correctVisa
    case cancelVisa
    case correctCrossing
    case assignCrossing
    case dismissCrossing
    case refuseEntry
    case registerPlace
    case enactLaw
    case runReport
    case verifyReport
    case simulate
    case demandAuthority
    case changeOffice
    case changeOfficer
    case changeRole
    case settleAct
    case assignFile
    case lodgeCase
    case changeCase
    case decideCase
    case changePermit
    case extendStays
    case signCommand
    case applyCommand
    /// It is not known whether it was done.
    case settle

    var english: String {
        switch self {
        case .changeName:
            "the name was not changed"
        case .changeNationalities:
            "the nationalities were not changed"
        case .correctRegistration:
            "the registration was not corrected"
        case .correctDocument:
            "the document was not corrected"
        case .mergePersons:
            "the persons were not merged"
        case .unmergePersons:
            "the merge was not undone"
        case .annulRecord:
            "nothing was annulled"
        case .recordVisa:
            "the visa was not recorded"
        case .correctVisa:
            "the visa was not corrected"
        case .cancelVisa:
            "the visa was not cancelled"
        case .correctCrossing:
            "the crossing was not corrected"
        case .assignCrossing:
            "the crossing was not assigned"
        case .dismissCrossing:
            "the crossing was not dismissed"
        case .refuseEntry:
            "the refusal was not recorded"
        case .registerPlace:
            "the place of stay was not registered"
        case .enactLaw:
            "nothing was enacted"
        case .runReport:
            "the report was not made"
        case .verifyReport:
            "the report was not verified"
        case .simulate:
            "the history was not drawn to its end"
        case .demandAuthority:
            "nothing was demanded"
        case .changeOffice:
            "the office was not changed"
        case .changeOfficer:
            "nothing was recorded of the officer"
        case .changeRole:
            "no role was given or taken"
        case .settleAct:
            "the act was not settled"
        case .assignFile:
            "the file was not given to another office"
        case .lodgeCase:
            "the application was not lodged"
        case .changeCase:
            "nothing was changed in the case"
        case .decideCase:
            "the case was not decided"
        case .changePermit:
            "nothing was changed in the permit"
        case .extendStays:
            "the stays were not extended"
        case .signCommand:
            "the command was not signed"
        case .applyCommand:
            "the signed command was not recorded"
        case .settle:
            "it is not known whether this was recorded"
        }
    }

    var azerbaijani: String {
        switch self {
        case .changeName:
            "ad dəyişdirilmədi"
        case .changeNationalities:
            "vətəndaşlıq dəyişdirilmədi"
        case .correctRegistration:
            "ilkin qeyd düzəldilmədi"
        case .correctDocument:
            "sənəd düzəldilmədi"
        case .mergePersons:
            "şəxslər birləşdirilmədi"
        case .unmergePersons:
            "birləşmə geri qaytarılmadı"
        case .annulRecord:
            "heç nə etibarsız sayılmadı"
        case .recordVisa:
            "viza qeydə alınmadı"
        case .correctVisa:
            "viza düzəldilmədi"
        case .cancelVisa:
            "viza ləğv edilmədi"
        case .correctCrossing:
            "keçid düzəldilmədi"
        case .assignCrossing:
            "keçid təyin edilmədi"
        case .dismissCrossing:
            "keçid rədd edilmədi"
        case .refuseEntry:
            "imtina qeydə alınmadı"
        case .registerPlace:
            "olduğu yer üzrə qeydiyyat aparılmadı"
        case .enactLaw:
            "heç nə qüvvəyə mindirilmədi"
        case .runReport:
            "hesabat hazırlanmadı"
        case .verifyReport:
            "hesabat yoxlanılmadı"
        case .simulate:
            "məlumat axıra qədər doldurulmadı"
        case .demandAuthority:
            "heç nə tələb edilmədi"
        case .changeOffice:
            "idarə dəyişdirilmədi"
        case .changeOfficer:
            "əməkdaş haqqında heç nə qeydə alınmadı"
        case .changeRole:
            "səlahiyyət verilmədi və geri alınmadı"
        case .settleAct:
            "əməliyyat üzrə qərar verilmədi"
        case .assignFile:
            "iş başqa idarəyə verilmədi"
        case .lodgeCase:
            "müraciət qəbul edilmədi"
        case .changeCase:
            "işdə heç nə dəyişdirilmədi"
        case .decideCase:
            "iş üzrə qərar qəbul edilmədi"
        case .changePermit:
            "icazədə heç nə dəyişdirilmədi"
        case .extendStays:
            "müvəqqəti olma müddətləri uzadılmadı"
        case .signCommand:
            "əmr imzalanmadı"
        case .applyCommand:
            "imzalanmış əmr qeydə alınmadı"
        case .settle:
            "bunun qeydə alınıb-alınmadığı məlum deyil"
        }
    }
}
