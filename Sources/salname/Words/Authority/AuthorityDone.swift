/// What was recorded of offices, officers, roles and acts: one sentence each.
enum AuthorityDone: String, CaseIterable, Saying {
    case didDemand
    case didOpenOffice
    case didChangeOffice
    case didCloseOffice
    case didAssign
    case didRegister
    case didMove
    case didSuspend
    case didReinstate
    case didDischarge
    case didAddKey
    case didRevokeKey
    case didTrain
    case didWithdraw
    case didGrant
    case didRevoke
    case didDelegate
    case didEnd
    case didPropose
    case didApprove
    case didReturn

    var english: String {
        switch self {
        case .didDemand:
            "from here on only officers with the right to act"
        case .didOpenOffice:
            "{office} was opened: {name}"
        case .didChangeOffice:
            "{office} was changed"
        case .didCloseOffice:
            "{office} was closed; its files are those of {successor}"
        case .didAssign:
            "the file of {person} is that of {office}"
        case .didRegister:
            "{officer} is an officer of {office}"
        case .didMove:
            "{officer} acts for {office}"
        case .didSuspend:
            "{officer} is suspended"
        case .didReinstate:
            "{officer} may act again"
        case .didDischarge:
            "{officer} is no officer any more"
        case .didAddKey:
            "{officer} has a key more"
        case .didRevokeKey:
            "the key of {officer} signs no more"
        case .didTrain:
            "{officer} passed {course}, through {through}"
        case .didWithdraw:
            "training of {officer} counts no more"
        case .didGrant:
            "{officer} is {role} for {office} through {through}"
        case .didRevoke:
            "a role of {officer} was revoked"
        case .didDelegate:
            "{officer} may use a role of {delegator} through {through}"
        case .didEnd:
            "{officer} may use the role of {delegator} no more"
        case .didPropose:
            "{act} waits for a second officer: {command}"
        case .didApprove:
            "{act} was approved and done"
        case .didReturn:
            "{act} was sent back; nothing was done"
        }
    }

    var azerbaijani: String {
        switch self {
        case .didDemand:
            "bundan sonra yalnız səlahiyyətli əməkdaşlar əməliyyat aparır"
        case .didOpenOffice:
            "{office} açıldı: {name}"
        case .didChangeOffice:
            "{office} dəyişdirildi"
        case .didCloseOffice:
            "{office} bağlandı; işləri bu idarəyə keçdi: {successor}"
        case .didAssign:
            "{person} nömrəli şəxsin işi bu idarədədir: {office}"
        case .didRegister:
            "{officer} bu idarənin əməkdaşıdır: {office}"
        case .didMove:
            "{officer} bu idarədədir: {office}"
        case .didSuspend:
            "{officer} vəzifədən kənarlaşdırıldı"
        case .didReinstate:
            "{officer} yenidən vəzifəsindədir"
        case .didDischarge:
            "{officer} daha əməkdaş deyil"
        case .didAddKey:
            "{officer} üçün açar əlavə edildi"
        case .didRevokeKey:
            "{officer} üçün açar geri alındı"
        case .didTrain:
            "{officer} təlim keçdi: {course}, son gün: {through}"
        case .didWithdraw:
            "{officer} üçün təlim geri alındı"
        case .didGrant:
            "{officer} səlahiyyət aldı: {role}, {office}, son gün: {through}"
        case .didRevoke:
            "{officer} üçün səlahiyyət geri alındı"
        case .didDelegate:
            "{officer} bu əməkdaşın səlahiyyətindən istifadə edə bilər: {delegator}, son gün: {through}"
        case .didEnd:
            "{officer} üçün həvalə bitdi: {delegator}"
        case .didPropose:
            "{act} ikinci əməkdaşı gözləyir: {command}"
        case .didApprove:
            "{act} təsdiq və icra edildi"
        case .didReturn:
            "{act} geri qaytarıldı; heç nə icra edilmədi"
        }
    }
}
