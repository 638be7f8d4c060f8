/// What the commands about offices, officers, roles and acts are for.
enum AuthorityHelp: String, CaseIterable, Saying {
    case helpOffice
    case helpOfficeDemand
    case helpOfficeAdd
    case helpOfficeChange
    case helpOfficeClose
    case helpOfficeList
    case helpOfficer
    case helpOfficerAdd
    case helpOfficerMove
    case helpOfficerSuspend
    case helpOfficerReinstate
    case helpOfficerDischarge
    case helpOfficerShow
    case helpOfficerList
    case helpOfficerDenied
    case helpKey
    case helpKeyAdd
    case helpKeyRevoke
    case helpRole
    case helpRoleGrant
    case helpRoleRevoke
    case helpRoleDelegate
    case helpRoleEnd
    case helpTraining
    case helpTrainingAdd
    case helpTrainingWithdraw
    case helpAct
    case helpActList
    case helpActShow
    case helpActApprove
    case helpActReturn
    case helpCanI
    case helpAssign

    var english: String {
        switch self {
        case .helpOffice:
            "Offices: what they are, to whom they belong, their territory."
        case .helpOfficeDemand:
            "Demand from now on that whoever acts is an officer with the right to, and name the first administrators."
        case .helpOfficeAdd:
            "Open an office."
        case .helpOfficeChange:
            "Change what an office is called, to whom it belongs, or its territory."
        case .helpOfficeClose:
            "Close an office and give its files to another."
        case .helpOfficeList:
            "List the offices."
        case .helpOfficer:
            "Officers: registration, keys, roles, training."
        case .helpOfficerAdd:
            "Register an officer."
        case .helpOfficerMove:
            "Give an officer another office."
        case .helpOfficerSuspend:
            "Let an officer do nothing for a while, from now on."
        case .helpOfficerReinstate:
            "End a suspension."
        case .helpOfficerDischarge:
            "End an officer's service, from now on."
        case .helpOfficerShow:
            "Show an officer with keys, roles, delegations and training."
        case .helpOfficerList:
            "List the officers."
        case .helpOfficerDenied:
            "Say how often officers were denied something, or list it for one."
        case .helpKey:
            "The keys with which officers sign."
        case .helpKeyAdd:
            "Add a key; it takes two administrators."
        case .helpKeyRevoke:
            "Revoke a key, from now on; officers may revoke their own."
        case .helpRole:
            "Roles: grant, revoke, delegate."
        case .helpRoleGrant:
            "Grant a role for an office and all below it; it takes two administrators."
        case .helpRoleRevoke:
            "Revoke a role, from now on."
        case .helpRoleDelegate:
            "Let another officer use a role for a while."
        case .helpRoleEnd:
            "End a delegation."
        case .helpTraining:
            "Training records of officers."
        case .helpTrainingAdd:
            "Record that an officer passed a course."
        case .helpTrainingWithdraw:
            "Withdraw a record of training."
        case .helpAct:
            "Acts that take two officers."
        case .helpActList:
            "List the acts that wait for a second officer."
        case .helpActShow:
            "Show an act: what is asked for, by whom, until when."
        case .helpActApprove:
            "Approve what another officer proposed; it is done with that."
        case .helpActReturn:
            "Send a proposal back, or take back an own one."
        case .helpCanI:
            "Say whether an officer may do something, by what, or why not; exits 2 for no."
        case .helpAssign:
            "Give a person's file to another office."
        }
    }

    var azerbaijani: String {
        switch self {
        case .helpOffice:
            "İdarələr: növü, tabeliyi, ərazisi."
        case .helpOfficeDemand:
            "Bundan sonra əməliyyatı yalnız səlahiyyətli əməkdaşın aparmasını tələb etmək və ilk inzibatçıları göstərmək."
        case .helpOfficeAdd:
            "İdarə açmaq."
        case .helpOfficeChange:
            "İdarənin adını, tabeliyini və ya ərazisini dəyişmək."
        case .helpOfficeClose:
            "İdarəni bağlamaq və işlərini başqasına vermək."
        case .helpOfficeList:
            "İdarələrin siyahısı."
        case .helpOfficer:
            "Əməkdaşlar: qeydiyyat, açarlar, səlahiyyətlər, təlim."
        case .helpOfficerAdd:
            "Əməkdaşı qeydə almaq."
        case .helpOfficerMove:
            "Əməkdaşı başqa idarəyə keçirmək."
        case .helpOfficerSuspend:
            "Əməkdaşı müvəqqəti vəzifədən kənarlaşdırmaq."
        case .helpOfficerReinstate:
            "Kənarlaşdırmaya son qoymaq."
        case .helpOfficerDischarge:
            "Əməkdaşın xidmətinə son qoymaq."
        case .helpOfficerShow:
            "Əməkdaşı açarları, səlahiyyətləri, həvalələri və təlimi ilə göstərmək."
        case .helpOfficerList:
            "Əməkdaşların siyahısı."
        case .helpOfficerDenied:
            "Əməkdaşlara neçə dəfə və nəyə görə yol verilmədiyini göstərmək."
        case .helpKey:
            "Əməkdaşların imza açarları."
        case .helpKeyAdd:
            "Açar əlavə etmək; iki inzibatçı tələb olunur."
        case .helpKeyRevoke:
            "Açarı geri almaq; əməkdaş öz açarını özü geri ala bilər."
        case .helpRole:
            "Səlahiyyətlər: vermək, geri almaq, həvalə etmək."
        case .helpRoleGrant:
            "İdarə və ona tabe olanlar üzrə səlahiyyət vermək; iki inzibatçı tələb olunur."
        case .helpRoleRevoke:
            "Səlahiyyəti geri almaq."
        case .helpRoleDelegate:
            "Səlahiyyəti müvəqqəti başqa əməkdaşa həvalə etmək."
        case .helpRoleEnd:
            "Həvaləyə son qoymaq."
        case .helpTraining:
            "Əməkdaşların təlimi."
        case .helpTrainingAdd:
            "Əməkdaşın təlim keçməsini qeydə almaq."
        case .helpTrainingWithdraw:
            "Təlim qeydini geri almaq."
        case .helpAct:
            "İki əməkdaş tələb edən əməliyyatlar."
        case .helpActList:
            "İkinci əməkdaşı gözləyən əməliyyatlar."
        case .helpActShow:
            "Əməliyyatı göstərmək: nə, kim tərəfindən, nə vaxtadək."
        case .helpActApprove:
            "Başqa əməkdaşın təklifini təsdiq etmək; əməliyyat bununla icra olunur."
        case .helpActReturn:
            "Təklifi geri qaytarmaq və ya özününkünü geri götürmək."
        case .helpCanI:
            "Əməkdaşın səlahiyyəti olub-olmadığını və əsasını göstərmək; yoxdursa, çıxış kodu 2."
        case .helpAssign:
            "Şəxsin işini başqa idarəyə vermək."
        }
    }
}
