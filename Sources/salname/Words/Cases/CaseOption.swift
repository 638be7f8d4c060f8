/// What the arguments and options of cases and permits mean.
enum CaseOption: String, CaseIterable, Saying {
    case argumentCase
    case argumentPermit
    case argumentPermitOrPerson
    case argumentService
    case argumentNumber
    case argumentBody
    case optionPerson
    case optionGround
    case optionApplicant
    case optionFast
    case optionFrom
    case optionThrough
    case optionExtends
    case optionSponsor
    case optionKind
    case optionValidThrough
    case optionIssuer
    case optionFile
    case optionAmount
    case optionRefund
    case optionReference
    case optionStance
    case optionOfficer
    case optionToOffice
    case optionReasonCode
    case optionGrounds
    case optionOutcome
    case optionLetter
    case optionInstance
    case optionAppealOutcome
    case optionCause
    case optionReissueCause
    case optionMine
    case optionListOffice
    case optionDue
    case optionAll
    case optionPermitGround

    var english: String {
        switch self {
        case .argumentCase: "The number of the case, as C-AZ-2026-000017."
        case .argumentPermit: "The number of the permit, as R-AZ-000388."
        case .argumentPermitOrPerson: "The number of a permit or of a person."
        case .argumentService: "The service, as temporary-residence."
        case .argumentNumber: "The document's number in the case."
        case .argumentBody: "The body, as security."
        case .optionPerson: "Who applies."
        case .optionGround:
            "On the strength of what, as work-permit; salname law show service.SERVICE.ground has them."
        case .optionApplicant: "adult, minor or student; otherwise adult."
        case .optionFast: "In the shorter term, for the higher duty."
        case .optionFrom: "The first day."
        case .optionThrough: "The last day, inclusive."
        case .optionExtends: "The permit to be extended."
        case .optionSponsor: "The relative or host on whom the ground rests."
        case .optionKind: "The document, as passport-copy; several with commas between them."
        case .optionValidThrough: "The last day of its validity."
        case .optionIssuer: "The medical institution of the service that issued it."
        case .optionFile:
            "The file that was handed in; a commitment to it is recorded, the file is not."
        case .optionAmount: "The amount in manats, as 120.00; otherwise what is left."
        case .optionRefund: "What is given back, in manats, as 120.00."
        case .optionReference: "The number of the payment."
        case .optionStance: "no-objection or objection."
        case .optionOfficer: "To whom."
        case .optionToOffice: "To which office."
        case .optionReasonCode: "document, opinion, other-proceedings, applicant or force-majeure."
        case .optionGrounds: "The grounds of refusal, with commas between them."
        case .optionOutcome: "granted or refused."
        case .optionLetter: "The letter that was given out; its SHA-256 is recorded."
        case .optionInstance: "council or court."
        case .optionAppealOutcome: "upheld or reversed."
        case .optionCause: "incomplete or unpaid."
        case .optionReissueCause: "lost, damaged or changed."
        case .optionMine: "Those that are mine."
        case .optionListOffice: "Those of an office."
        case .optionDue: "Those with something due on the day or before."
        case .optionAll: "Closed ones as well."
        case .optionPermitGround: "The ground of cancellation, as absence."
        }
    }

    var azerbaijani: String {
        switch self {
        case .argumentCase: "İşin nömrəsi, məsələn C-AZ-2026-000017."
        case .argumentPermit: "İcazənin nömrəsi, məsələn R-AZ-000388."
        case .argumentPermitOrPerson: "İcazənin və ya şəxsin nömrəsi."
        case .argumentService: "Xidmət, məsələn temporary-residence."
        case .argumentNumber: "Sənədin işdəki sıra nömrəsi."
        case .argumentBody: "Orqan, məsələn security."
        case .optionPerson: "Ərizəçi."
        case .optionGround: "Əsas, məsələn work-permit; salname law show service.SERVICE.ground."
        case .optionApplicant: "adult, minor və ya student; göstərilməsə, adult."
        case .optionFast: "Qısa müddətdə, yüksək rüsumla."
        case .optionFrom: "İlk gün."
        case .optionThrough: "Son gün."
        case .optionExtends: "Uzadılan icazə."
        case .optionSponsor: "Əsaslanan qohum və ya qəbul edən."
        case .optionKind: "Sənəd, məsələn passport-copy; bir neçəsi vergüllə."
        case .optionValidThrough: "Etibarlılığın son günü."
        case .optionIssuer: "Sənədi verən tibb müəssisəsi."
        case .optionFile: "Təqdim edilmiş fayl; özü saxlanılmır."
        case .optionAmount: "Məbləğ manatla, məsələn 120.00; göstərilməsə, qalıq."
        case .optionRefund: "Qaytarılan məbləğ manatla, məsələn 120.00."
        case .optionReference: "Ödəniş nömrəsi."
        case .optionStance: "no-objection və ya objection."
        case .optionOfficer: "Kimə."
        case .optionToOffice: "Hansı idarəyə."
        case .optionReasonCode:
            "document, opinion, other-proceedings, applicant və ya force-majeure."
        case .optionGrounds: "İmtinanın əsasları, vergüllə."
        case .optionOutcome: "granted və ya refused."
        case .optionLetter: "Verilmiş məktub; SHA-256 qeydə alınır."
        case .optionInstance: "council və ya court."
        case .optionAppealOutcome: "upheld və ya reversed."
        case .optionCause: "incomplete və ya unpaid."
        case .optionReissueCause: "lost, damaged və ya changed."
        case .optionMine: "Mənim işlərim."
        case .optionListOffice: "İdarənin işləri."
        case .optionDue: "Göstərilən günədək son tarixi olanlar."
        case .optionAll: "Tamamlanmışlar da."
        case .optionPermitGround: "Ləğv əsası, məsələn absence."
        }
    }
}
