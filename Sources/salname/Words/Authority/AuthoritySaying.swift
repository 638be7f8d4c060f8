/// What is said of offices, officers, roles and acts.
enum AuthoritySaying: String, CaseIterable, Saying {
    case labelOffice
    case labelKind
    case labelParent
    case labelTerritory
    case labelName
    case labelOfficer
    case labelState
    case labelRoles
    case labelKeys
    case labelTrainings
    case labelDelegations
    case labelAct
    case labelCommand
    case labelProposer
    case labelApproveBy
    case labelProposedOn
    case labelWhat
    case labelSettledAt
    case labelAllowed
    case labelRole
    case labelProof
    case labelWhy
    case labelSuccessor
    case labelDelegator
    case labelThrough
    case labelAttempts
    case labelLast
    case unreadableAttempt
    case denialNotNoted
    case stateOpen
    case stateClosed
    case stateActive
    case stateSuspended
    case stateDischarged
    case stateWaiting
    case stateSettled
    case stateLapsed
    case yes
    case yesOwn
    case yesOpen
    case no
    case needs
    case needsSecond
    case whereActing
    case whereFile
    case whereLedger
    case whereTraining
    case whyUnknownVerb
    case whyBadKey
    case approveBy

    var english: String {
        switch self {
        case .labelOffice:
            "office"
        case .labelKind:
            "kind"
        case .labelParent:
            "belongs to"
        case .labelTerritory:
            "territory"
        case .labelName:
            "name"
        case .labelOfficer:
            "officer"
        case .labelState:
            "state"
        case .labelRoles:
            "roles"
        case .labelKeys:
            "keys"
        case .labelTrainings:
            "training"
        case .labelDelegations:
            "delegations"
        case .labelAct:
            "act"
        case .labelCommand:
            "asks for"
        case .labelProposer:
            "proposed by"
        case .labelApproveBy:
            "approve by"
        case .labelProposedOn:
            "on"
        case .labelWhat:
            "what"
        case .labelSettledAt:
            "settled at"
        case .labelAllowed:
            "allowed"
        case .labelRole:
            "role"
        case .labelProof:
            "by"
        case .labelWhy:
            "why"
        case .labelSuccessor:
            "files go to"
        case .labelDelegator:
            "role of"
        case .labelThrough:
            "through"
        case .labelAttempts:
            "attempts"
        case .labelLast:
            "at"
        case .unreadableAttempt:
            "line {line} of denied.jsonl cannot be read"
        case .denialNotNoted:
            "the attempt could not be noted beside the ledger (denied.jsonl)"
        case .stateOpen:
            "open"
        case .stateClosed:
            "closed"
        case .stateActive:
            "active"
        case .stateSuspended:
            "suspended"
        case .stateDischarged:
            "discharged"
        case .stateWaiting:
            "waiting"
        case .stateSettled:
            "settled"
        case .stateLapsed:
            "lapsed"
        case .yes:
            "yes: {officer} may, as {role} ({proof})"
        case .yesOwn:
            "yes: it is the own affair of {officer} ({proof})"
        case .yesOpen:
            "yes: the ledger demands no right to act"
        case .no:
            "no: {why}"
        case .needs:
            "it takes {roles}, over {where}"
        case .needsSecond:
            "and a second officer: {roles}"
        case .whereActing:
            "the office that acts"
        case .whereFile:
            "the office that has the file"
        case .whereLedger:
            "the office over all others"
        case .whereTraining:
            "a training centre"
        case .whyUnknownVerb:
            "no command that appends is called {command}"
        case .whyBadKey:
            "{path} is no Ed25519 public key of OpenSSH"
        case .approveBy:
            "a second officer approves by {day}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .labelOffice:
            "idarə"
        case .labelKind:
            "növ"
        case .labelParent:
            "tabedir"
        case .labelTerritory:
            "ərazi"
        case .labelName:
            "ad"
        case .labelOfficer:
            "əməkdaş"
        case .labelState:
            "vəziyyət"
        case .labelRoles:
            "səlahiyyətlər"
        case .labelKeys:
            "açarlar"
        case .labelTrainings:
            "təlim"
        case .labelDelegations:
            "həvalələr"
        case .labelAct:
            "əməliyyat"
        case .labelCommand:
            "xahiş"
        case .labelProposer:
            "təklif edən"
        case .labelApproveBy:
            "təsdiq müddəti"
        case .labelProposedOn:
            "tarix"
        case .labelWhat:
            "məzmun"
        case .labelSettledAt:
            "qərarın mövqeyi"
        case .labelAllowed:
            "səlahiyyət var"
        case .labelRole:
            "vəzifə"
        case .labelProof:
            "əsas"
        case .labelWhy:
            "səbəb"
        case .labelSuccessor:
            "işlər keçir"
        case .labelDelegator:
            "səlahiyyət sahibi"
        case .labelThrough:
            "son gün"
        case .labelAttempts:
            "cəhdlər"
        case .labelLast:
            "vaxt"
        case .unreadableAttempt:
            "denied.jsonl faylının bu sətri oxunmur: {line}"
        case .denialNotNoted:
            "cəhd jurnalın yanında qeyd edilə bilmədi (denied.jsonl)"
        case .stateOpen:
            "açıq"
        case .stateClosed:
            "bağlı"
        case .stateActive:
            "fəal"
        case .stateSuspended:
            "kənarlaşdırılıb"
        case .stateDischarged:
            "xidməti bitib"
        case .stateWaiting:
            "gözləyir"
        case .stateSettled:
            "qərar verilib"
        case .stateLapsed:
            "vaxtı keçib"
        case .yes:
            "hə: {officer} bu vəzifədə səlahiyyətlidir: {role} ({proof})"
        case .yesOwn:
            "hə: əməkdaşın öz işidir: {officer} ({proof})"
        case .yesOpen:
            "hə: jurnalda səlahiyyət tələb olunmur"
        case .no:
            "yox: {why}"
        case .needs:
            "tələb olunan vəzifə: {roles}; {where}"
        case .needsSecond:
            "və ikinci əməkdaş: {roles}"
        case .whereActing:
            "əməliyyat aparan idarə üzrə"
        case .whereFile:
            "işin olduğu idarə üzrə"
        case .whereLedger:
            "ən yuxarı idarə üzrə"
        case .whereTraining:
            "təlim mərkəzi üzrə"
        case .whyUnknownVerb:
            "bu adda yazan əmr yoxdur: {command}"
        case .whyBadKey:
            "{path} OpenSSH Ed25519 açıq açarı deyil"
        case .approveBy:
            "ikinci əməkdaşın təsdiq müddəti: {day}"
        }
    }
}
