/// What the screens of cases and permits say.
enum CaseSaying: String, CaseIterable, Saying {
    case decideBy
    case decideByLeft
    case decideLate
    case missing
    case missingBy
    case extendsPermit
    case restsOnSponsor
    case withdrawn
    case leftUnconsidered
    case permitCancelled
    case nothingMissing
    case duty
    case dutyOpen
    case opinion
    case asked
    case lodged
    case suspended
    case proposal
    case decision
    case appealUntil
    case leaveUntil
    case permitIs
    case inForce
    case notInForce
    case notBegun
    case expired
    case cancelled
    case noCases
    case noPermits
    case noneInForce
    case documentIs
    case documentRejected
    case opinionGiven
    case toldOn
    case workDecide
    case workComplete
    case workPay
    case workOpinion
    case workAppeal
    case granted
    case refused

    var english: String {
        switch self {
        case .decideBy: "decide by {day}"
        case .decideByLeft: "decide by {day}; working days left: {days}"
        case .decideLate: "was to be decided by {day}"
        case .missing: "missing documents: {documents}"
        case .missingBy: "missing documents, to be brought by {day}: {documents}"
        case .extendsPermit: "extends {permit}"
        case .restsOnSponsor: "rests on the permit of {person}"
        case .withdrawn: "withdrawn ({position})"
        case .leftUnconsidered: "left unconsidered ({position})"
        case .permitCancelled: "permit {permit} cancelled from {day}"
        case .nothingMissing: "all documents are there"
        case .duty: "duty {amount} manats, left {left}, pay by {day}"
        case .dutyOpen: "duty {amount} manats, left {left}"
        case .opinion: "opinion of {body} awaited until {day}"
        case .asked: "on the ground {ground}, {applicant}, {speed}; asked: {from} through {through}"
        case .lodged: "lodged {day} ({position}), office {office}, officer {officer}"
        case .suspended: "the clock stands still since {day} ({reason})"
        case .proposal: "proposed by {officer} ({position}): {outcome}"
        case .decision: "{outcome} on {day} ({position})"
        case .appealUntil: "appeal by {day}"
        case .leaveUntil: "leave by {day}"
        case .permitIs: "{permit}, {from} through {through}"
        case .inForce: "in force"
        case .notInForce: "not in force"
        case .notBegun: "not begun"
        case .expired: "expired"
        case .cancelled: "cancelled"
        case .noCases: "no case matches"
        case .noPermits: "no permit is on file"
        case .noneInForce: "no permit is in force on {day}"
        case .documentIs: "document {number}: {document}, added {day} ({position})"
        case .documentRejected: "document {number}: {document}, does not count ({position})"
        case .opinionGiven: "opinion of {body}: {stance} ({position})"
        case .toldOn: "told on {day} ({position})"
        case .workDecide: "decide"
        case .workComplete: "documents"
        case .workPay: "duty"
        case .workOpinion: "opinion"
        case .workAppeal: "appeal"
        case .granted: "granted"
        case .refused: "refused"
        }
    }

    var azerbaijani: String {
        switch self {
        case .decideBy: "qərar üçün son tarix: {day}"
        case .decideByLeft: "qərar üçün son tarix: {day}; qalan iş günləri: {days}"
        case .decideLate: "qərar üçün son tarix ötüb: {day}"
        case .missing: "çatışmayan sənədlər: {documents}"
        case .missingBy: "çatışmayan sənədlər (son tarix: {day}): {documents}"
        case .extendsPermit: "uzadılan icazə: {permit}"
        case .restsOnSponsor: "əsas: {person} nömrəli şəxsin icazəsi"
        case .withdrawn: "müraciət geri götürülüb (sıra nömrəsi: {position})"
        case .leftUnconsidered: "müraciət baxılmamış saxlanılıb (sıra nömrəsi: {position})"
        case .permitCancelled: "{permit} nömrəli icazə ləğv edilib, tarix: {day}"
        case .nothingMissing: "bütün sənədlər təqdim edilib"
        case .duty: "dövlət rüsumu: {amount} manat; qalıq: {left}; son tarix: {day}"
        case .dutyOpen: "dövlət rüsumu: {amount} manat; qalıq: {left}"
        case .opinion: "rəy gözlənilir: {body}; son tarix: {day}"
        case .asked: "əsas: {ground}; {applicant}; {speed}; istənilən günlər: {from} – {through}"
        case .lodged:
            "müraciət günü: {day} (sıra nömrəsi: {position}); idarə: {office}; vəzifəli şəxs: {officer}"
        case .suspended: "müddətin axımı {day} tarixindən dayandırılıb ({reason})"
        case .proposal: "təklif edən: {officer} (sıra nömrəsi: {position}); {outcome}"
        case .decision: "{outcome}; qərarın tarixi: {day} (sıra nömrəsi: {position})"
        case .appealUntil: "şikayət üçün son tarix: {day}"
        case .leaveUntil: "ölkəni tərk etmək üçün son tarix: {day}"
        case .permitIs: "{permit} nömrəli icazə: {from} – {through}"
        case .inForce: "qüvvədədir"
        case .notInForce: "qüvvədə deyil"
        case .notBegun: "başlamayıb"
        case .expired: "müddəti bitib"
        case .cancelled: "ləğv edilib"
        case .noCases: "uyğun iş tapılmadı"
        case .noPermits: "icazə yoxdur"
        case .noneInForce: "{day} tarixində qüvvədə olan icazə yoxdur"
        case .documentIs:
            "{number} nömrəli sənəd: {document}; tarix: {day} (sıra nömrəsi: {position})"
        case .documentRejected:
            "{number} nömrəli sənəd: {document}; etibarsızdır (sıra nömrəsi: {position})"
        case .opinionGiven: "rəy: {body}; {stance} (sıra nömrəsi: {position})"
        case .toldOn: "bildiriş tarixi: {day} (sıra nömrəsi: {position})"
        case .workDecide: "qərar"
        case .workComplete: "sənədlər"
        case .workPay: "rüsum"
        case .workOpinion: "rəy"
        case .workAppeal: "şikayət"
        case .granted: "təmin edilib"
        case .refused: "imtina edilib"
        }
    }
}
