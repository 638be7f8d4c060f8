/// What an explanation of a case or a permit says, and what of it is compared.
enum CaseExplainSaying: String, CaseIterable, Saying {
    case argumentSubject, argumentField
    case recorded, counted, stands, doesNotStand, limit, lawfulStay, lawfulWithoutEnd, absent
    case grantable, refused, nothingMissing
    case helpKnew, optionAt, title, titleThen, titleNow, titleLater, nothingLater, nothingElse
    case optionDiff, labelChanges, whyDiff

    var english: String {
        switch self {
        case .argumentSubject: "P-AZ-000977, C-AZ-2026-000021 or R-AZ-000388."
        case .argumentField:
            "What to explain. Of a person: {person}. Of a case: {case}. Of a permit: {permit}."
        case .recorded: "{type}, {day}{facts}"
        case .counted: "{span} from {from}, the day itself not counted"
        case .stands: "ground of refusal {ground} stands"
        case .doesNotStand: "ground of refusal {ground} does not stand"
        case .limit: "{limit}: through {day} at most"
        case .lawfulStay: "lawfully in the country when it was lodged, through {day}"
        case .lawfulWithoutEnd: "lawfully in the country when it was lodged, without a last day"
        case .absent: "{days} days away within {window}; {limit} are allowed"
        case .grantable: "can be granted, {from} through {through}"
        case .refused: "to be refused: {grounds}"
        case .nothingMissing: "nothing"
        case .helpKnew:
            "What was known of a case when it was decided, and what came later about earlier days."
        case .optionAt: "What was known at a position; when the case was decided if left out."
        case .title: "{case}: known at {at}; figures on {day}"
        case .titleThen: "known then"
        case .titleNow: "the same day by what is known at {through}"
        case .titleLater: "recorded later about that day or an earlier one"
        case .nothingLater: "nothing came later about it"
        case .nothingElse: "nothing else"
        case .optionDiff: "Say of each entry what it changed; of a case."
        case .labelChanges: "changes"
        case .whyDiff: "--diff is told of a case, not of {subject}; audit diff compares others"
        }
    }

    var azerbaijani: String {
        switch self {
        case .argumentSubject: "P-AZ-000977, C-AZ-2026-000021 və ya R-AZ-000388."
        case .argumentField:
            "Nə izah olunsun. Şəxs üzrə: {person}. İş üzrə: {case}. İcazə üzrə: {permit}."
        case .recorded: "{type}, {day}{facts}"
        case .counted: "başlanğıc {from} (həmin gün sayılmır), müddət {span}"
        case .stands: "imtina əsası {ground} mövcuddur"
        case .doesNotStand: "imtina əsası {ground} mövcud deyil"
        case .limit: "{limit}: ən gec {day}"
        case .lawfulStay: "müraciət zamanı ölkədə qanuni olub, son gün: {day}"
        case .lawfulWithoutEnd: "müraciət zamanı ölkədə qanuni olub, son gün yoxdur"
        case .absent: "{window} gün ərzində ölkədən kənarda: {days} gün, icazə verilən: {limit}"
        case .grantable: "verilə bilər: {from} – {through}"
        case .refused: "imtina edilməlidir: {grounds}"
        case .nothingMissing: "heç nə"
        case .helpKnew:
            "Qərar qəbul ediləndə iş barədə nə məlum idi və əvvəlki günlər barədə sonra nə qeydə alındı."
        case .optionAt: "Məlum olan sıra nömrəsi; göstərilmədikdə qərarın qəbul edildiyi an."
        case .title: "{case}: məlum olan mövqe {at}; göstəricilərin günü: {day}"
        case .titleThen: "onda məlum olan"
        case .titleNow: "həmin gün {through} mövqeyində məlum olana görə"
        case .titleLater: "həmin gün və ya əvvəlki günlər barədə sonradan qeydə alınıb"
        case .nothingLater: "sonradan heç nə qeydə alınmayıb"
        case .nothingElse: "başqa fərq yoxdur"
        case .optionDiff: "Hər qeydin nəyi dəyişdiyini göstərmək; iş üzrə."
        case .labelChanges: "dəyişikliklər"
        case .whyDiff:
            "--diff yalnız iş üzrə göstərilir: {subject}; digərlərini audit diff müqayisə edir"
        }
    }
}
