import Audit

extension OverstayPhrase: Saying {
    var english: String {
        switch self {
        case .title: "Stays beyond the last lawful day"
        case .counts:
            "Who is present on the last day of the period beyond the last lawful day, by nationality and length, and the stays that ended so in the period; each with its proofs."
        case .summaryOpen: "Persons who overstayed on {day}: {persons}."
        case .summaryEnded:
            "Stays that ended in the period beyond their last lawful day: {stays}."
        case .openByNationality: "Overstaying on {day}, by nationality and days"
        case .openNote:
            "Each person counts once, by the stay entered last. Days are those after the last lawful day, through the day named, inclusive (Migration Code, art. 20; the limits of each nationality as in force on the day of entry, and the days and validity of each visa). Where no day of a stay is lawful, for want of a ground or of days left, its last lawful day is the day before the entry. An exit without an entry is not counted: nobody knows how long the stay was."
        case .openChart: "Persons who overstayed, by nationality."
        case .openList: "Who overstayed on {day}"
        case .listNote:
            "The longest first. Positions are those of the crossings in the log; names are not part of any report."
        case .endedByNationality: "Ended in the period, by nationality and days"
        case .endedNote:
            "Each stay counts, so that a person may be counted more than once. The day of departure counts as a day of the stay. A stay that has no exit ends on the day of the next entry. Who left on the last day of the period stands here and among those who overstayed on it."
        case .endedList: "Stays that ended in the period"
        case .upTo10: "1–10 days"
        case .upTo30: "11–30 days"
        case .upTo90: "31–90 days"
        case .over90: "Over 90 days"
        }
    }

    var azerbaijani: String {
        switch self {
        case .title: "Müddətdən artıq qalma"
        case .counts:
            "Dövrün son günündə qanuni qalmanın son günündən sonra ölkədə olan şəxslər, vətəndaşlıq və günlər üzrə, habelə dövr ərzində belə bitmiş qalmalar; hər biri sübutları ilə."
        case .summaryOpen: "{day} tarixində müddətdən artıq qalan şəxslər: {persons}."
        case .summaryEnded:
            "Dövr ərzində qanuni qalmanın son günündən sonra bitmiş qalmalar: {stays}."
        case .openByNationality:
            "{day} tarixində müddətdən artıq qalanlar, vətəndaşlıq və günlər üzrə"
        case .openNote:
            "Hər şəxs bir dəfə, son girişi üzrə sayılır. Günlər qanuni qalmanın son günündən sonrakı günlərdir, göstərilən gün də sayılır (Miqrasiya Məcəlləsi, maddə 20; hər vətəndaşlığın giriş günü qüvvədə olan hədləri, hər vizanın qalma və etibarlılıq müddəti). Əsası və ya qalan günü olmayan qalmanın heç bir günü qanuni deyilsə, son qanuni gün girişdən əvvəlki gündür. Girişi olmayan çıxış sayılmır: qalmanın nə qədər davam etdiyi məlum deyil."
        case .openChart: "Müddətdən artıq qalan şəxslər, vətəndaşlıq üzrə."
        case .openList: "{day} tarixində müddətdən artıq qalan şəxslər"
        case .listNote:
            "Ən uzunu birincidir. Sıra nömrələri keçidlərin jurnaldakı nömrələridir; hesabatlarda adlar göstərilmir."
        case .endedByNationality: "Dövr ərzində bitmiş qalmalar, vətəndaşlıq və günlər üzrə"
        case .endedNote:
            "Hər qalma sayılır, buna görə bir şəxs bir neçə dəfə sayıla bilər. Çıxış günü qalmanın günüdür. Çıxışı olmayan qalma növbəti giriş günü bitir. Dövrün son günü çıxan şəxs həm burada, həm də həmin gün müddətdən artıq qalanlar sırasındadır."
        case .endedList: "Dövr ərzində bitmiş qalmalar"
        case .upTo10: "1–10 gün"
        case .upTo30: "11–30 gün"
        case .upTo90: "31–90 gün"
        case .over90: "90 gündən artıq"
        }
    }
}
