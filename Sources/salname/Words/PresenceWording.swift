import Audit

extension PresencePhrase: Saying {
    var english: String {
        switch self {
        case .title: "Persons present in the country"
        case .counts:
            "Who is present on the last day of the period, by nationality and ground, and how many were present on each day, or in each month of a longer period."
        case .summaryOnDay:
            "Persons present on {day}: {persons}; nationalities: {nationalities}."
        case .summaryNoGround: "Of these without a ground of stay: {persons}."
        case .summaryInPeriod:
            "Persons present on at least one day of the period: {persons}."
        case .summaryMost: "The most persons on one day: {persons}, on {day}."
        case .byNationality: "Present on {day}, by nationality and ground"
        case .byNationalityNote:
            "Each person counts once. The day of entry and the day of departure are days of presence. The nationality is the one under which the person entered; the ground is that of the entry (Migration Code, art. 15), as all facts known at the cut give it, not as it was found at the border. An entry that another entry follows ends on the day of that one; of two stays that share a day the one entered last counts. A departure without a known entry shows that the person was present on its day."
        case .byNationalityChart: "Persons present, by nationality."
        case .byDay: "Present on each day"
        case .byDayNote:
            "Each person counts once a day, however often the border was crossed on it. Days do not add up: who stays for a week is counted on each day of it."
        case .byDayChart: "Persons present, by day."
        case .byMonth: "Present in each month"
        case .byMonthNote:
            "In the month: present on at least one day of it that lies in the period, each person once. Months do not add up: who stays over the end of a month is counted in both."
        case .byMonthChart: "Persons present, by month."
        case .lineText: "From {first} at the start to {last} at the end; the most: {most}, {peak}."
        case .inMonth: "In the month"
        case .onLastDay: "On its last day"
        }
    }

    var azerbaijani: String {
        switch self {
        case .title: "Ölkədə olan şəxslər"
        case .counts:
            "Dövrün son günündə ölkədə olan şəxslər, vətəndaşlıq və əsas üzrə, habelə hər gün (uzun dövrdə hər ay) ölkədə olan şəxslərin sayı."
        case .summaryOnDay:
            "{day} tarixində ölkədə olan şəxslər: {persons}; vətəndaşlıqlar: {nationalities}."
        case .summaryNoGround: "Onlardan qalma əsası olmayanlar: {persons}."
        case .summaryInPeriod:
            "Dövr ərzində azı bir gün ölkədə olan şəxslər: {persons}."
        case .summaryMost: "Ən çox şəxs {day} tarixində olub: {persons}."
        case .byNationality: "{day} tarixində ölkədə olanlar, vətəndaşlıq və əsas üzrə"
        case .byNationalityNote:
            "Hər şəxs bir dəfə sayılır. Giriş günü və çıxış günü ölkədə olma günləridir. Vətəndaşlıq girişdə əsas götürülən vətəndaşlıqdır; əsas isə girişin əsasıdır (Miqrasiya Məcəlləsi, maddə 15): sərhəddə müəyyən edilən yox, hesabat anında məlum olan bütün faktlardan irəli gələn əsas. Ardınca çıxış deyil, yeni giriş gələn qalma həmin yeni giriş günü bitmiş sayılır; eyni günə düşən iki qalmadan sonuncusu sayılır. Girişi məlum olmayan çıxış şəxsin həmin gün ölkədə olduğunu göstərir."
        case .byNationalityChart: "Ölkədə olan şəxslər, vətəndaşlıq üzrə."
        case .byDay: "Hər gün ölkədə olanlar"
        case .byDayNote:
            "Gün ərzində sərhədi neçə dəfə keçməsindən asılı olmayaraq hər şəxs gündə bir dəfə sayılır. Günlər toplanmır: bir həftə qalan şəxs həmin həftənin hər günündə sayılır."
        case .byDayChart: "Ölkədə olan şəxslər, gün üzrə."
        case .byMonth: "Hər ay ölkədə olanlar"
        case .byMonthNote:
            "Ay ərzində: ayın dövrə daxil olan günlərindən azı birində ölkədə olan şəxslər, hər şəxs bir dəfə. Aylar toplanmır: ayın sonundan o yana qalan şəxs hər iki ayda sayılır."
        case .byMonthChart: "Ölkədə olan şəxslər, ay üzrə."
        case .lineText: "Əvvəldə {first}, sonda {last}; ən çox: {most}, vaxt: {peak}."
        case .inMonth: "Ay ərzində"
        case .onLastDay: "Ayın son günündə"
        }
    }
}
