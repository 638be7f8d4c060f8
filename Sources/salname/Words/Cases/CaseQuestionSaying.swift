/// What questions about cases and permits ask, and what their columns are called.
enum CaseQuestionSaying: String, CaseIterable, Saying {
    case decidedLate, grantedUnproved, beyondPassport, idleCases, keptDespiteAbsence, decisionPairs
    case decideBy, decidedOn, daysLate, approver, missing, payBy, left
    case passportThrough, permitThrough, touchedOn, idleDays, daysAway, provision
    case proposer, count, ofProposer, share, evenShare, unusual, decisions

    var english: String {
        switch self {
        case .decidedLate: "Decided after the term, or not decided though it is over"
        case .grantedUnproved: "Granted without a document that it takes, or unpaid past its term"
        case .beyondPassport: "Permits that last longer than the passport allows"
        case .idleCases: "Cases that nobody has touched for longer than so many days"
        case .keptDespiteAbsence: "Residence kept in spite of a long absence"
        case .decisionPairs: "Who approves whose decisions, and how often by chance"
        case .decideBy: "decide by"
        case .decidedOn: "decided on"
        case .daysLate: "days late"
        case .approver: "approver"
        case .missing: "missing"
        case .payBy: "pay by"
        case .left: "left to pay"
        case .passportThrough: "passport through"
        case .permitThrough: "permit through"
        case .touchedOn: "last event"
        case .idleDays: "days since"
        case .daysAway: "days away"
        case .provision: "provision"
        case .proposer: "proposer"
        case .count: "decisions"
        case .ofProposer: "of proposer's"
        case .share: "in a hundred"
        case .evenShare: "by chance"
        case .unusual: "unusual"
        case .decisions: "decided at"
        }
    }

    var azerbaijani: String {
        switch self {
        case .decidedLate: "Müddətdən sonra qərar qəbul edilənlər və müddəti ötənlər"
        case .grantedUnproved: "Tələb olunan sənədsiz və ya rüsumu vaxtında ödənilmədən verilənlər"
        case .beyondPassport: "Pasportun yol verdiyindən uzun müddətli icazələr"
        case .idleCases: "Göstərilən gündən artıq hərəkətsiz qalan işlər"
        case .keptDespiteAbsence:
            "Uzun müddət ölkədən kənarda olmağa baxmayaraq qüvvədə olan icazələr"
        case .decisionPairs: "Kimin qərarını kim təsdiq edir və bu, nə qədər tez-tez olur"
        case .decideBy: "qərar üçün son tarix"
        case .decidedOn: "qərarın tarixi"
        case .daysLate: "gecikmə, gün"
        case .approver: "təsdiq edən"
        case .missing: "çatışmayan sənədlər"
        case .payBy: "ödəniş üçün son tarix"
        case .left: "qalıq"
        case .passportThrough: "pasportun son günü"
        case .permitThrough: "icazənin son günü"
        case .touchedOn: "sonuncu qeyd"
        case .idleDays: "keçən gün"
        case .daysAway: "kənarda olduğu gün"
        case .provision: "norma"
        case .proposer: "təklif edən"
        case .count: "qərarlar"
        case .ofProposer: "təklif edənin cəmi"
        case .share: "faiz"
        case .evenShare: "təsadüfi faiz"
        case .unusual: "qeyri-adi"
        case .decisions: "qərarların qeydi"
        }
    }
}
