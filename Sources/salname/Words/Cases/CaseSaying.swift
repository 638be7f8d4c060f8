/// What the fields of cases and permits are called.
enum CaseLabel: String, CaseIterable, Saying {
    case caseNumber
    case permit
    case service
    case ground
    case stage
    case applicant
    case speed
    case office
    case officer
    case lodgedOn
    case decideBy
    case completeBy
    case payBy
    case appealBy
    case leaveBy
    case missing
    case documents
    case opinions
    case due
    case paid
    case left
    case from
    case through
    case outcome
    case grounds
    case suspendedSince
    case next
    case dueOn
    case what
    case state
    case permitPosition
    case late
    case sponsor
    case extends
    case amount
    case cancelledFrom
    case reissuedOn
    case lastDay
    case workingDaysLeft
    case proposer
    case opinionsGiven
    case notifiedOn

    var english: String {
        switch self {
        case .caseNumber: "case"
        case .permit: "permit"
        case .service: "service"
        case .ground: "ground"
        case .stage: "stage"
        case .applicant: "applicant"
        case .speed: "speed"
        case .office: "office"
        case .officer: "officer"
        case .lodgedOn: "lodged on"
        case .decideBy: "decide by"
        case .completeBy: "documents by"
        case .payBy: "pay by"
        case .appealBy: "appeal by"
        case .leaveBy: "leave by"
        case .missing: "missing documents"
        case .documents: "documents"
        case .opinions: "opinions awaited"
        case .due: "duty"
        case .paid: "paid"
        case .left: "left to pay"
        case .from: "from"
        case .through: "through"
        case .outcome: "outcome"
        case .grounds: "grounds of refusal"
        case .suspendedSince: "clock stopped since"
        case .next: "next"
        case .dueOn: "due on"
        case .what: "what is due"
        case .state: "state"
        case .permitPosition: "permit granted at"
        case .late: "late"
        case .sponsor: "rests on"
        case .extends: "goes on from"
        case .amount: "amount"
        case .cancelledFrom: "cancelled from"
        case .reissuedOn: "card reissued on"
        case .lastDay: "last day"
        case .workingDaysLeft: "working days left"
        case .proposer: "proposed by"
        case .opinionsGiven: "opinions given"
        case .notifiedOn: "told on"
        }
    }

    var azerbaijani: String {
        switch self {
        case .caseNumber: "iş"
        case .permit: "icazə"
        case .service: "xidmət"
        case .ground: "əsas"
        case .stage: "mərhələ"
        case .applicant: "ərizəçi"
        case .speed: "sürət"
        case .office: "idarə"
        case .officer: "vəzifəli şəxs"
        case .lodgedOn: "müraciət günü"
        case .decideBy: "qərar üçün son tarix"
        case .completeBy: "sənədlər üçün son tarix"
        case .payBy: "ödəniş üçün son tarix"
        case .appealBy: "şikayət üçün son tarix"
        case .leaveBy: "ölkəni tərk etmək üçün son tarix"
        case .missing: "çatışmayan sənədlər"
        case .documents: "sənədlər"
        case .opinions: "gözlənilən rəylər"
        case .due: "rüsum"
        case .paid: "ödənilib"
        case .left: "qalıq"
        case .from: "ilk gün"
        case .through: "son gün"
        case .outcome: "nəticə"
        case .grounds: "imtinanın əsasları"
        case .suspendedSince: "müddətin axımı dayandırılıb"
        case .next: "növbəti addım"
        case .dueOn: "son tarix"
        case .what: "nə gözlənilir"
        case .state: "vəziyyət"
        case .permitPosition: "icazənin qeydi"
        case .late: "müddəti ötüb"
        case .sponsor: "əsaslanan şəxs"
        case .extends: "uzadılan icazə"
        case .amount: "məbləğ"
        case .cancelledFrom: "ləğv edilmə günü"
        case .reissuedOn: "vəsiqənin təkrar verilmə günü"
        case .lastDay: "qüvvədə olduğu son gün"
        case .workingDaysLeft: "qalan iş günləri"
        case .proposer: "təklif edən"
        case .opinionsGiven: "verilmiş rəylər"
        case .notifiedOn: "bildiriş tarixi"
        }
    }
}
