/// What is said of questions about officers: who could do something, who approved whose acts, and what is
/// to be looked at.
enum OfficerQuestionSaying: String, CaseIterable, Saying {
    case actPairs, untrainedGrants, expiringKeys, dischargedKeys
    case paramOfficer, paramOther
    case labelApprover, labelCommands, labelCount, labelProposals, labelApprovals
    case labelCourse, labelCounted, labelTraining, labelKey, labelAdded, labelDischarged
    case helpWho, optionWhoOffice, labelHand, only, first, second, titleWho
    case restsOn, optionUnusedFor

    var english: String {
        switch self {
        case .actPairs: "Who approved what another proposed, pair by pair"
        case .untrainedGrants: "Roles that hold and take a course that does not count"
        case .expiringKeys: "Keys that soon sign no more"
        case .dischargedKeys: "Keys of discharged officers that nobody revoked"
        case .paramOfficer: "one officer"
        case .paramOther: "the other officer of the pair"
        case .labelApprover: "approved by"
        case .labelCommands: "what"
        case .labelCount: "acts"
        case .labelProposals: "proposed at"
        case .labelApprovals: "approved at"
        case .labelCourse: "course"
        case .labelCounted: "counted through"
        case .labelTraining: "recorded at"
        case .labelKey: "key"
        case .labelAdded: "added on"
        case .labelDischarged: "discharged at"
        case .helpWho:
            "Say which officers could do something on a day, in which role and by what; what takes two is said for both hands."
        case .optionWhoOffice:
            "The office for which they would act; the own one where it is left out."
        case .labelHand: "hand"
        case .only: "only"
        case .first: "first"
        case .second: "second"
        case .titleWho: "{command} on {day}, known at {position}: {count}"
        case .restsOn: "recorded at {positions}"
        case .optionUnusedFor:
            "Only keys that still sign and were neither added nor used for so many days."
        }
    }

    var azerbaijani: String {
        switch self {
        case .actPairs: "Kimin təklifini kim təsdiq edib, cütlər üzrə"
        case .untrainedGrants: "Qüvvədə olan, lakin təlimi qüvvədə olmayan səlahiyyətlər"
        case .expiringKeys: "Müddəti bitən açarlar"
        case .dischargedKeys: "Xidməti bitmiş əməkdaşların geri alınmamış açarları"
        case .paramOfficer: "bir əməkdaş"
        case .paramOther: "cütdə digər əməkdaş"
        case .labelApprover: "təsdiq edən"
        case .labelCommands: "nə"
        case .labelCount: "əməliyyat sayı"
        case .labelProposals: "təklif mövqeləri"
        case .labelApprovals: "təsdiq mövqeləri"
        case .labelCourse: "təlim"
        case .labelCounted: "qüvvədə olduğu son gün"
        case .labelTraining: "təlim qeydi"
        case .labelKey: "açar"
        case .labelAdded: "əlavə edilib"
        case .labelDischarged: "xidmətin bitdiyi mövqe"
        case .helpWho:
            "Həmin gün hansı əməkdaşlar nə etməyə səlahiyyətli idi, hansı vəzifədə və hansı əsasla; iki əməkdaş tələb olunanda hər ikisi göstərilir."
        case .optionWhoOffice: "Hansı idarə üçün; göstərilməsə, hər əməkdaşın öz idarəsi."
        case .labelHand: "addım"
        case .only: "tək"
        case .first: "birinci"
        case .second: "ikinci"
        case .titleWho: "{command}, {day}, məlum olan mövqe {position}: {count}"
        case .restsOn: "qeyd mövqeləri: {positions}"
        case .optionUnusedFor:
            "Yalnız bu qədər gün ərzində əlavə və istifadə edilməmiş, hələ qüvvədə olan açarlar."
        }
    }
}
