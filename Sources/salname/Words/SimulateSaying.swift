/// What is said of drawing a ledger from a seed.
enum SimulateSaying: String, CaseIterable, Saying {
    case help, discussion
    case optionEvents, optionSeed, optionFrom, optionFrequent, optionNoViews
    case whyEvents, whyFrequent, whyFrom
    case task, done, stopped, noteKeys
    case labelSeed, labelPersons, labelRequests, labelFrequent, labelRoot, labelTypes, labelCodes

    var english: String {
        switch self {
        case .help: "Fill a new ledger with a plausible history, for trials and measurements."
        case .discussion:
            """
            The same seed, number of events and first day give the same ledger, byte for byte: the clock, \
            the numbers of chance and so the keys are drawn from the seed. Such a ledger protects nobody; \
            no real person is in it, and none belongs there.
            """
        case .optionEvents: "How many events the ledger holds in the end, its law included."
        case .optionSeed: "The number from which everything is drawn."
        case .optionFrom: "The first day; without it the history ends about June 2026."
        case .optionFrequent:
            "One person more, with so many crossings and three merges, at the end."
        case .optionNoViews: "Leave the read models behind; the next command catches up."
        case .whyEvents: "--events is a number from {least} to {most}"
        case .whyFrequent: "--frequent is a number from 2 to {most}, half of the events"
        case .whyFrom: "--from is a day from {first} to {last}"
        case .task: "drawing"
        case .done: "Drew {events} events into {path}."
        case .stopped: "stopped: the ledger is sound, and shorter than was asked for"
        case .noteKeys:
            "note: its keys follow from the seed, so that it protects nobody: record no real person in it"
        case .labelSeed: "seed"
        case .labelPersons: "persons"
        case .labelRequests: "requests"
        case .labelFrequent: "who crosses very often"
        case .labelRoot: "root of the tree"
        case .labelTypes: "events by type"
        case .labelCodes: "refused, by code"
        }
    }

    var azerbaijani: String {
        switch self {
        case .help:
            "Sınaq və ölçmə üçün yeni jurnal təsadüfi, lakin inandırıcı məlumatla doldurulur."
        case .discussion:
            """
            Eyni başlanğıc ədəd, hadisə sayı və ilk gün baytı baytına eyni jurnalı verir: saat, təsadüfi \
            ədədlər və açarlar həmin ədəddən alınır. Belə jurnal heç kimi qorumur; orada real şəxs yoxdur \
            və olmamalıdır.
            """
        case .optionEvents: "Qanunvericilik daxil olmaqla jurnaldakı hadisələrin sayı."
        case .optionSeed: "Hər şeyin alındığı başlanğıc ədəd."
        case .optionFrom: "İlk gün; göstərilməsə, məlumat 2026-cı ilin iyun ayında bitir."
        case .optionFrequent:
            "Sonda bu sayda keçidi və üç birləşdirməsi olan daha bir şəxs."
        case .optionNoViews: "Reyestrlər yenilənmir; növbəti əmr onları yeniləyir."
        case .whyEvents: "--events ədəddir: ən azı {least}, ən çoxu {most}"
        case .whyFrequent: "--frequent ədəddir: ən azı 2, ən çoxu {most} (hadisələrin yarısı)"
        case .whyFrom: "--from gündür: ən tezi {first}, ən geci {last}"
        case .task: "doldurulur"
        case .done: "Jurnal dolduruldu. Hadisələr: {events}. Qovluq: {path}."
        case .stopped: "dayandırıldı: jurnal salamatdır, lakin istəniləndən qısadır"
        case .noteKeys:
            "qeyd: açarlar başlanğıc ədəddən alınıb, jurnal heç kimi qorumur: real şəxsi qeydə almayın"
        case .labelSeed: "başlanğıc ədəd"
        case .labelPersons: "şəxslər"
        case .labelRequests: "müraciətlər"
        case .labelFrequent: "çox tez-tez keçən şəxs"
        case .labelRoot: "ağacın kökü"
        case .labelTypes: "növlər üzrə hadisələr"
        case .labelCodes: "kodlar üzrə qəbul edilməyənlər"
        }
    }
}
