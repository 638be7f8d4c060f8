import Audit

extension RegistrationPhrase: Saying {
    var english: String {
        switch self {
        case .title: "Registration upon the place of stay: terms that ended"
        case .counts:
            "Stays whose term for registering the place of stay ended in the period: registered in time, late, or not registered, by nationality, and who was not registered."
        case .summary:
            "Terms that ended in the period: {stays}; registered in time: {inTime}, late: {late}, not registered: {missing}, left within the term: {left}."
        case .byNationality: "Terms that ended, by nationality"
        case .byNationalityNote:
            "Each stay counts, by the last day of its term (Migration Code, art. 21.1-21.2; the term runs from the day after the entry, and a last day that is not a working day is moved to the next one where the law book says so). In time: first registered on the last day of the term or before. Late: after it, and by the last day of the period. Left within the term: gone on its last day or before, so that no registration was due. Citizens have no term, nor has an exit without an entry."
        case .byNationalityChart:
            "Terms that ended, by nationality; who left within the term is not drawn."
        case .byNationalityText:
            "Bars for each nationality: registered in time, registered late, not registered."
        case .inTime: "In time"
        case .late: "Late"
        case .notRegistered: "Not registered"
        case .leftWithin: "Left within the term"
        case .list: "Not registered"
        case .listNote:
            "Still present after the last day of the term, and not registered by {day}. Days past are those after the last day of the term, through the departure or through that day. Positions are those of the crossings in the log."
        case .registerBy: "Register by"
        case .daysPast: "Days past"
        }
    }

    var azerbaijani: String {
        switch self {
        case .title: "Olduğu yer üzrə qeydiyyat: bitmiş müddətlər"
        case .counts:
            "Olduğu yer üzrə qeydiyyat müddəti dövr ərzində bitmiş qalmalar: vaxtında, gec qeydiyyata alınanlar və qeydiyyata alınmayanlar, vətəndaşlıq üzrə, habelə qeydiyyata alınmayanların siyahısı."
        case .summary:
            "Dövr ərzində bitmiş müddətlər: {stays}; vaxtında qeydiyyata alınıb: {inTime}, gec: {late}, qeydiyyata alınmayıb: {missing}, müddət ərzində ölkədən gedib: {left}."
        case .byNationality: "Bitmiş müddətlər, vətəndaşlıq üzrə"
        case .byNationalityNote:
            "Hər qalma müddətinin son günü üzrə sayılır (Miqrasiya Məcəlləsi, maddə 21.1-21.2; müddət girişdən sonrakı gündən hesablanır, hüquq kitabında müəyyən edilibsə, iş günü olmayan son gün növbəti iş gününə keçir). Vaxtında: ilk qeydiyyat müddətin son günü və ya ondan əvvəl olub. Gec: müddətdən sonra, dövrün son gününədək. Müddət ərzində gedib: müddətin son günü və ya ondan əvvəl ölkədən gedib, qeydiyyat tələb olunmayıb. Vətəndaşlar və girişi olmayan çıxışlar üçün müddət yoxdur."
        case .byNationalityChart:
            "Bitmiş müddətlər, vətəndaşlıq üzrə; müddət ərzində çıxanlar göstərilmir."
        case .byNationalityText:
            "Hər vətəndaşlıq üçün sütunlar: vaxtında qeydiyyata alınıb, gec alınıb, alınmayıb."
        case .inTime: "Vaxtında"
        case .late: "Gec"
        case .notRegistered: "Qeydiyyata alınmayıb"
        case .leftWithin: "Müddət ərzində gedib"
        case .list: "Qeydiyyata alınmayanlar"
        case .listNote:
            "Müddətin son günündən sonra da ölkədə olub və {day} tarixinədək qeydiyyata alınmayıb. Ötən günlər müddətin son günündən sonra, çıxışadək və ya həmin tarixədək olan günlərdir. Sıra nömrələri keçidlərin jurnaldakı nömrələridir."
        case .registerBy: "Qeydiyyat üçün son tarix"
        case .daysPast: "Ötən günlər"
        }
    }
}
