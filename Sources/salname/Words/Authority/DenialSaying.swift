/// Why an officer may not do something: one sentence each.
enum DenialSaying: String, CaseIterable, Saying {
    case nobody
    case officerUnknown
    case discharged
    case suspended
    case suspendedThrough
    case unsigned
    case keyNotHeld
    case keyRevoked
    case keyEnded
    case ownFile
    case bothHalves
    case roleMissing
    case readsOnly
    case administratorDecides
    case roleRevoked
    case roleEnded
    case roleNotBegun
    case delegationEnded
    case delegatorUnable
    case serviceOutside
    case officeOutside
    case notTrainingCentre
    case untrained
    case trainingEnded

    var english: String {
        switch self {
        case .nobody:
            "the ledger demands an officer; name one with --as"
        case .officerUnknown:
            "{officer} is no officer of this ledger"
        case .discharged:
            "{officer} is no officer any more, since {position}"
        case .suspended:
            "{officer} is suspended, since {position}"
        case .suspendedThrough:
            "{officer} is suspended through {through}, since {position}"
        case .unsigned:
            "the ledger demands signed commands: name the key of {officer} with --key FILE"
        case .keyNotHeld:
            "the key that signed is none of {officer}'s"
        case .keyRevoked:
            "the key of {officer} that signed was revoked, at {position}"
        case .keyEnded:
            "the key of {officer} that signed (added at {position}) signed through {through}"
        case .ownFile:
            "{person} is the officer's own file"
        case .bothHalves:
            "{act} was proposed by the same officer; another one must approve"
        case .roleMissing:
            "it takes a role that the officer has not: {roles}"
        case .readsOnly:
            "the role {role} only reads"
        case .administratorDecides:
            "an administrator gives roles and keys, and decides nothing"
        case .roleRevoked:
            "the role {role} was revoked, at {position}"
        case .roleEnded:
            "the role {role} (granted at {position}) ended on {through}"
        case .roleNotBegun:
            "the role {role} (granted at {position}) begins on {from}"
        case .delegationEnded:
            "the delegation of the role {role} has ended, at {position}"
        case .delegatorUnable:
            "{officer}, whose role {role} it is, may not use it either"
        case .serviceOutside:
            "the role (granted at {position}) does not hold for {service}"
        case .officeOutside:
            "the file is that of {office}; the role (granted at {position}) holds for {granted}"
        case .notTrainingCentre:
            "{office} is no training centre"
        case .untrained:
            "the role {role} takes the course {course}, which was not passed"
        case .trainingEnded:
            "the role {role} takes the course {course}, which counted through {through}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .nobody:
            "jurnal əməkdaş tələb edir; --as ilə göstərin"
        case .officerUnknown:
            "{officer} bu jurnalın əməkdaşı deyil"
        case .discharged:
            "{officer} daha əməkdaş deyil, mövqe: {position}"
        case .suspended:
            "{officer} vəzifədən kənarlaşdırılıb, mövqe: {position}"
        case .suspendedThrough:
            "{officer} bu günədək vəzifədən kənarlaşdırılıb: {through}, mövqe: {position}"
        case .unsigned:
            "jurnal imzalanmış əmr tələb edir: --key FILE ilə açarı göstərin, əməkdaş: {officer}"
        case .keyNotHeld:
            "imzalayan açar bu əməkdaşın deyil: {officer}"
        case .keyRevoked:
            "imzalayan açar ləğv edilib, əməkdaş: {officer}, mövqe: {position}"
        case .keyEnded:
            "imzalayan açarın müddəti bitib: {through}, əməkdaş: {officer}, mövqe: {position}"
        case .ownFile:
            "{person} əməkdaşın öz işidir"
        case .bothHalves:
            "{act} həmin əməkdaş tərəfindən təklif edilib; başqa əməkdaş təsdiq etməlidir"
        case .roleMissing:
            "səlahiyyət yoxdur; tələb olunan vəzifə: {roles}"
        case .readsOnly:
            "{role} vəzifəsi yalnız oxumaq üçündür"
        case .administratorDecides:
            "inzibatçı vəzifə və açar verir, qərar qəbul etmir"
        case .roleRevoked:
            "{role} səlahiyyəti geri alınıb, mövqe: {position}"
        case .roleEnded:
            "{role} səlahiyyətinin müddəti bitib: {through}, mövqe: {position}"
        case .roleNotBegun:
            "{role} səlahiyyəti bu gündən başlayır: {from}, mövqe: {position}"
        case .delegationEnded:
            "{role} üzrə həvalə bitib, mövqe: {position}"
        case .delegatorUnable:
            "{role} səlahiyyəti bu əməkdaşındır və onun özündə də qüvvədə deyil: {officer}"
        case .serviceOutside:
            "səlahiyyət bu xidmətə aid deyil: {service}, mövqe: {position}"
        case .officeOutside:
            "iş bu idarənindir: {office}; səlahiyyət isə bu idarəyə aiddir: {granted}, mövqe: {position}"
        case .notTrainingCentre:
            "{office} təlim mərkəzi deyil"
        case .untrained:
            "{role} vəzifəsi üçün təlim tələb olunur və keçilməyib: {course}"
        case .trainingEnded:
            "{role} vəzifəsi üçün təlimin müddəti bitib: {course}, son gün: {through}"
        }
    }
}
