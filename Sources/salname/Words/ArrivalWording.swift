import Audit

extension ArrivalPhrase: Saying {
    var english: String {
        switch self {
        case .title: "Arrivals and departures"
        case .counts:
            "Entries by month, nationality and ground, and by crossing point, with the departures beside them; refusals of entry by reason."
        case .summary:
            "Entries: {entries}, of persons: {persons}; departures: {exits}."
        case .summaryUnmatched:
            "Crossings of feeds in the period whose person is not known, and which are not counted: {crossings}."
        case .byMonth: "Entries and departures, by month"
        case .byMonthNote:
            "Each crossing counts, on its legal day in Baku; a person who crosses twice is counted twice. Only days of the period count. Crossings that were annulled do not; corrected ones count as corrected."
        case .byMonthChart: "Entries and departures, by month."
        case .byMonthText: "Two bars for each month: entries and departures."
        case .byNationality: "By month, nationality and ground"
        case .byNationalityNote:
            "The grounds divide the entries (Migration Code, art. 15), as all facts known at the cut give them. The nationality is the one under which the person entered, for a departure as well."
        case .byCheckpoint: "By crossing point"
        case .byCheckpointNote: "Crossing points by their codes in the law book."
        case .byCheckpointChart: "Entries and departures, by crossing point."
        case .byCheckpointText: "Two bars for each crossing point: entries and departures."
        case .checkpoint: "Crossing point"
        case .refusals: "Refusals of entry, by reason"
        case .refusalsNote:
            "Each refusal that stands counts, on its legal day; persons count once for each reason, and once in all (Migration Code, art. 16.1 and 18)."
        case .reason: "Code"
        case .meaning: "Reason"
        case .article: "Article"
        case .refused: "Refusals"
        case .publicOrder: "Security, public order, or the rights of others"
        case .graveCrime: "War crimes, terrorism, organised crime"
        case .conviction: "A conviction not expunged"
        case .removedBefore: "An earlier removal whose ban is not over"
        case .undesirable: "Declared undesirable"
        case .purposeBroken: "Declared purpose of an earlier stay broken"
        case .falseData: "False data"
        case .fineUnpaid: "A fine unpaid"
        case .noDocument: "No valid border-crossing document"
        case .noGround: "No visa where one is needed"
        }
    }

    var azerbaijani: String {
        switch self {
        case .title: "Gələnlər və gedənlər"
        case .counts:
            "Girişlər ay, vətəndaşlıq və əsas üzrə, habelə buraxılış məntəqəsi üzrə, yanında çıxışlar; ölkəyə girişdən imtinalar səbəb üzrə."
        case .summary:
            "Girişlər: {entries}, şəxslər: {persons}; çıxışlar: {exits}."
        case .summaryUnmatched:
            "Dövr ərzində şəxsi məlum olmayan və sayılmayan keçidlər: {crossings}."
        case .byMonth: "Girişlər və çıxışlar, ay üzrə"
        case .byMonthNote:
            "Hər keçid Bakı vaxtı ilə öz hüquqi günündə sayılır; iki dəfə keçən şəxs iki dəfə sayılır. Yalnız dövrün günləri sayılır. Etibarsız sayılmış keçidlər sayılmır, düzəldilmiş keçidlər düzəldilmiş halda sayılır."
        case .byMonthChart: "Girişlər və çıxışlar, ay üzrə."
        case .byMonthText: "Hər ay üçün iki sütun: girişlər və çıxışlar."
        case .byNationality: "Ay, vətəndaşlıq və əsas üzrə"
        case .byNationalityNote:
            "Əsaslar girişləri bölür (Miqrasiya Məcəlləsi, maddə 15): hesabat anında məlum olan bütün faktlara əsasən. Vətəndaşlıq girişdə əsas götürülən vətəndaşlıqdır, çıxış üçün də."
        case .byCheckpoint: "Buraxılış məntəqəsi üzrə"
        case .byCheckpointNote: "Buraxılış məntəqələri hüquq kitabındakı kodları ilə göstərilir."
        case .byCheckpointChart: "Girişlər və çıxışlar, buraxılış məntəqəsi üzrə."
        case .byCheckpointText: "Hər buraxılış məntəqəsi üçün iki sütun: girişlər və çıxışlar."
        case .checkpoint: "Buraxılış məntəqəsi"
        case .refusals: "Ölkəyə girişdən imtinalar, səbəb üzrə"
        case .refusalsNote:
            "Qüvvədə olan hər imtina öz hüquqi günündə sayılır; şəxslər hər səbəb üzrə bir dəfə, cəmdə də bir dəfə sayılır (Miqrasiya Məcəlləsi, maddə 16.1 və 18)."
        case .reason: "Kod"
        case .meaning: "Səbəb"
        case .article: "Maddə"
        case .refused: "İmtinalar"
        case .publicOrder: "Təhlükəsizlik, ictimai asayiş və ya başqalarının hüquqları"
        case .graveCrime: "Hərbi cinayət, terrorçuluq, mütəşəkkil cinayətkarlıq"
        case .conviction: "Ödənilməmiş məhkumluq"
        case .removedBefore: "Əvvəlki çıxarılma, məhdudiyyət müddəti bitməyib"
        case .undesirable: "Arzuolunmaz şəxs sayılıb"
        case .purposeBroken: "Əvvəlki gəlişin bəyan edilmiş məqsədi pozulub"
        case .falseData: "Yalan məlumat"
        case .fineUnpaid: "Ödənilməmiş cərimə"
        case .noDocument: "Etibarlı sərhədkeçmə sənədi yoxdur"
        case .noGround: "Tələb olunan viza yoxdur"
        }
    }
}
