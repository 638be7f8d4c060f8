/// Why a rule about offices, officers, roles and acts says no: one sentence each.
enum AuthorityWhyNot: String, CaseIterable, Saying {
    case demandedAlready
    case notDemanded
    case administratorsTooFew
    case administratorTwice
    case demandUnsigned
    case administratorsNeeded
    case officeUnknown
    case officeStands
    case officeClosed
    case officeHasOthers
    case officeOverAll
    case officeCircle
    case regionHeld
    case fileThere
    case officerUnknown
    case officerStands
    case officerDischarged
    case officerThere
    case suspendedAlready
    case notSuspended
    case keyHeld
    case keyUnknown
    case endsBeforeItBegins
    case trainingUnknown
    case grantUnknown
    case rolesExclude
    case roleStands
    case roleStays
    case delegatesToSelf
    case delegatedBeyond
    case delegationUnknown
    case actUnknown
    case actSettled
    case actLapsed

    var english: String {
        switch self {
        case .demandedAlready:
            "the ledger demands officers with the right to act already"
        case .notDemanded:
            "the ledger knows no offices and officers; whoever says so may act"
        case .administratorsTooFew:
            "{count} administrators are named; it takes two at least"
        case .administratorTwice:
            "{officer} is named twice, or with a key that is another's"
        case .demandUnsigned:
            "signatures are demanded from here on: one of the first administrators signs this, with the key named (--as OFFICER --key FILE)"
        case .administratorsNeeded:
            "fewer than two administrators would be left, and nobody could give a role any more"
        case .officeUnknown:
            "there is no office {office}"
        case .officeStands:
            "the office {office} was opened before"
        case .officeClosed:
            "the office {office} was closed, at {position}"
        case .officeHasOthers:
            "others belong to {office}: {others}"
        case .officeOverAll:
            "{office} is the office over all others"
        case .officeCircle:
            "{office} would belong to itself, by way of {under}"
        case .regionHeld:
            "{region} is the territory of {office}"
        case .fileThere:
            "the file of {person} is that of {office} already"
        case .officerUnknown:
            "{officer} is no officer of this ledger"
        case .officerStands:
            "{officer} was registered before, at {position}"
        case .officerDischarged:
            "{officer} is no officer any more, since {position}"
        case .officerThere:
            "{officer} acts for {office} already"
        case .suspendedAlready:
            "{officer} is suspended already, since {position}"
        case .notSuspended:
            "{officer} is not suspended"
        case .keyHeld:
            "the key is that of {officer}, added at {position}"
        case .keyUnknown:
            "{officer} has no key added at {position} that still signs"
        case .endsBeforeItBegins:
            "it would end on {through}, before it begins on {from}"
        case .trainingUnknown:
            "{officer} has no training recorded at {position} that still counts"
        case .grantUnknown:
            "{officer} has no role granted at {position} that still holds"
        case .rolesExclude:
            "whoever is {other} (granted at {position}) cannot be {role}"
        case .roleStands:
            "the role {role} stands already, granted at {position}"
        case .roleStays:
            "the role {role} is never let to another"
        case .delegatesToSelf:
            "{officer} has the role already"
        case .delegatedBeyond:
            "the delegation would end on {through}, and the role itself on {last}"
        case .delegationUnknown:
            "{officer} has no delegation recorded at {position} that still holds"
        case .actUnknown:
            "there is no act {act}"
        case .actSettled:
            "{act} was settled already, at {position}"
        case .actLapsed:
            "{act} could be approved through {day}; it must be proposed anew"
        }
    }

    var azerbaijani: String {
        switch self {
        case .demandedAlready:
            "jurnalda səlahiyyət artıq tələb olunur"
        case .notDemanded:
            "jurnalda idarə və əməkdaşlar yoxdur; hər kəs əməliyyat apara bilər"
        case .administratorsTooFew:
            "göstərilən inzibatçıların sayı: {count}; azı iki nəfər olmalıdır"
        case .administratorTwice:
            "{officer} iki dəfə və ya başqasının açarı ilə göstərilib"
        case .demandUnsigned:
            "bundan sonra imza tələb olunur: bunu ilk inzibatçılardan biri göstərilən açarla imzalamalıdır (--as OFFICER --key FILE)"
        case .administratorsNeeded:
            "ikidən az inzibatçı qalardı və daha heç kimə səlahiyyət verilə bilməzdi"
        case .officeUnknown:
            "{office} kodlu idarə yoxdur"
        case .officeStands:
            "{office} kodlu idarə artıq açılıb"
        case .officeClosed:
            "{office} kodlu idarə bağlanıb, mövqe: {position}"
        case .officeHasOthers:
            "{office} idarəsinə tabe olanlar var: {others}"
        case .officeOverAll:
            "{office} bütün idarələrin üzərindədir"
        case .officeCircle:
            "{office} bu idarə vasitəsilə özünə tabe olardı: {under}"
        case .regionHeld:
            "{region} bu idarənin ərazisidir: {office}"
        case .fileThere:
            "{person} nömrəli şəxsin işi artıq bu idarədədir: {office}"
        case .officerUnknown:
            "{officer} bu jurnalın əməkdaşı deyil"
        case .officerStands:
            "{officer} artıq qeydə alınıb, mövqe: {position}"
        case .officerDischarged:
            "{officer} daha əməkdaş deyil, mövqe: {position}"
        case .officerThere:
            "{officer} artıq bu idarədədir: {office}"
        case .suspendedAlready:
            "{officer} artıq vəzifədən kənarlaşdırılıb, mövqe: {position}"
        case .notSuspended:
            "{officer} vəzifədən kənarlaşdırılmayıb"
        case .keyHeld:
            "bu açar artıq qeydə alınıb: {officer}, mövqe: {position}"
        case .keyUnknown:
            "{officer} üçün bu mövqedə qüvvədə olan açar yoxdur: {position}"
        case .endsBeforeItBegins:
            "sonu {through}, başlanğıcı {from}: son başlanğıcdan əvvəldir"
        case .trainingUnknown:
            "{officer} üçün bu mövqedə qüvvədə olan təlim yoxdur: {position}"
        case .grantUnknown:
            "{officer} üçün bu mövqedə qüvvədə olan səlahiyyət yoxdur: {position}"
        case .rolesExclude:
            "bu vəzifələr bir yerdə ola bilməz: {role}; artıq verilib: {other}, mövqe: {position}"
        case .roleStands:
            "{role} artıq verilib, mövqe: {position}"
        case .roleStays:
            "bu vəzifə həvalə edilmir: {role}"
        case .delegatesToSelf:
            "bu vəzifə artıq həmin əməkdaşdadır: {officer}"
        case .delegatedBeyond:
            "həvalənin sonu {through}, səlahiyyətin sonu isə {last}"
        case .delegationUnknown:
            "{officer} üçün bu mövqedə qüvvədə olan həvalə yoxdur: {position}"
        case .actUnknown:
            "{act} nömrəli əməliyyat yoxdur"
        case .actSettled:
            "{act} üzrə artıq qərar verilib, mövqe: {position}"
        case .actLapsed:
            "{act} yalnız bu günədək təsdiq edilə bilərdi: {day}; yenidən təklif edilməlidir"
        }
    }
}
