/// What is said of stays that an announcement extends.
enum ExtendSaying: String, CaseIterable, Saying {
    case help, argumentAnnouncement, extending, stopped, done, wouldExtend
    case labelAnnouncement, labelConcerned, labelExtended, labelRefusedPersons

    var english: String {
        switch self {
        case .help: "Extend the stays of all whom an announcement in the law book concerns."
        case .argumentAnnouncement:
            "The announcement, as service.stay-extension.announced names it."
        case .extending: "extending stays"
        case .stopped:
            "Stopped. What was extended stands; the same command goes on with the others."
        case .done:
            "Announcement {announcement}: concerned {concerned}, extended {extended}, refused {refused}."
        case .wouldExtend:
            "Announcement {announcement}: concerns {concerned}; {extended} would be extended, {refused} refused."
        case .labelAnnouncement: "announcement"
        case .labelConcerned: "concerned"
        case .labelExtended: "extended"
        case .labelRefusedPersons: "not extended"
        }
    }

    var azerbaijani: String {
        switch self {
        case .help: "Hüquq kitabındakı elanın aid olduğu bütün şəxslərin qalma müddətini uzatmaq."
        case .argumentAnnouncement: "Elan, service.stay-extension.announced açarında olduğu kimi."
        case .extending: "müddətlər uzadılır"
        case .stopped:
            "Dayandırıldı. Uzadılanlar qüvvədədir; eyni əmr qalanlarla davam edir."
        case .done:
            "Elan {announcement}: aiddir {concerned}, uzadıldı {extended}, imtina edildi {refused}."
        case .wouldExtend:
            "Elan {announcement}: aiddir {concerned}; uzadılacaq {extended}, imtina ediləcək {refused}."
        case .labelAnnouncement: "elan"
        case .labelConcerned: "aiddir"
        case .labelExtended: "uzadılıb"
        case .labelRefusedPersons: "uzadılmayanlar"
        }
    }
}
