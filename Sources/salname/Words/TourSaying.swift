/// What the tour says between its commands, beside what it said from the beginning.
enum TourSaying: String, CaseIterable, Saying {
    case visa, similar, insist, merge, lateRefused, unmatched, correct, lateCrossing, whyLate
    case amendTried, amend, amended, question, report, verified
    case demand, twoHands, otherOffice, delegated, revoked
    case signed, elsewhere, keyRevoked, noKeys

    var english: String {
        switch self {
        case .visa:
            "The German had an electronic visa after all; it is recorded late, and the stay has a ground."
        case .similar:
            "Somebody comes with a new passport, and looks like a person who is known: not registered."
        case .insist: "The officer insists that they are two, and is wrong."
        case .merge: "So the two are made one: one file, one counter, two histories."
        case .lateRefused:
            "A late file of the border. One line registers somebody, one waits, the others are refused."
        case .unmatched: "The line that belongs to nobody known waits on a worklist."
        case .correct: "An exit was read wrongly from a stamp, and is corrected."
        case .lateCrossing:
            "A stay that nobody had recorded is recorded late. The Russian's year has fewer days left."
        case .whyLate: "What that changed, by which events, and how late they came."
        case .amendTried: "An amended term for registering: first whom it would touch."
        case .amend: "Then it is enacted."
        case .amended: "Entries since that day have the new term."
        case .question: "An auditor's standing question: who had stayed too long on a day."
        case .report: "A report for the quarter, as it was known before the last corrections."
        case .verified:
            "Years later it is made again from the same cut, and compared byte for byte."
        case .demand:
            "Another ledger, which demands that whoever acts has the right to: two administrators, two offices, two officers."
        case .twoHands:
            "A role is given by two administrators. One hand twice is not two."
        case .otherOffice:
            "An officer of another office wants to change the file: it is the office that has the file whose officers may."
        case .delegated: "His colleague lets him use her role for a while, and he may."
        case .revoked: "The role is revoked: neither of them may any more, from this position on."
        case .signed:
            "A ledger that demands signatures: a name alone does nothing, a key of the officer does."
        case .elsewhere:
            "The same from another machine, here through a pipe in the place of ssh: the key stays where the officer is."
        case .keyRevoked:
            "The key is revoked: it signs no more, and what it signed before still verifies."
        case .noKeys:
            "There is no ssh-keygen here, and so no key to show signed commands with."
        }
    }

    var azerbaijani: String {
        switch self {
        case .visa:
            "Alman vətəndaşının elektron vizası varmış; gec qeydə alınır və qalmanın əsası olur."
        case .similar: "Yeni pasportla gələn şəxs tanınan birinə oxşayır: qeydə alınmır."
        case .insist: "Əməliyyatçı onların iki nəfər olduğunu təkid edir və yanılır."
        case .merge: "İki qeyd birləşdirilir: bir iş, bir hesab, iki tarixçə."
        case .lateRefused:
            "Sərhədin gecikmiş faylı. Bir sətir şəxsi qeydə alır, biri gözləyir, qalanları qəbul edilmir."
        case .unmatched: "Heç kimə aid olmayan sətir növbədə gözləyir."
        case .correct: "Çıxış tarixi möhürdən səhv oxunub və düzəldilir."
        case .lateCrossing:
            "Qeydə alınmamış qalma gec qeydə alınır. Rusiya vətəndaşının günləri azalır."
        case .whyLate: "Nə dəyişdi, hansı hadisələrlə və nə qədər gec."
        case .amendTried: "Qeydiyyat müddəti dəyişdirilir: əvvəlcə kimə toxunduğu göstərilir."
        case .amend: "Sonra qüvvəyə mindirilir."
        case .amended: "Həmin gündən gələnlər üçün yeni müddətdir."
        case .question: "Auditorun daimi sualı: həmin gün kim müddətdən artıq qalırdı."
        case .report: "Rüb üzrə hesabat, sonuncu düzəlişlərdən əvvəlki vəziyyətə görə."
        case .verified: "İllər sonra eyni kəsikdən yenidən hazırlanır və bayt-bayt müqayisə edilir."
        case .demand:
            "Başqa jurnal: əməliyyatı yalnız səlahiyyətli əməkdaş apara bilər. İki inzibatçı, iki idarə, iki əməkdaş."
        case .twoHands:
            "Səlahiyyəti iki inzibatçı verir. Bir nəfərin iki dəfə təsdiqi kifayət deyil."
        case .otherOffice:
            "Başqa idarənin əməkdaşı işi dəyişmək istəyir: buna yalnız işin olduğu idarənin səlahiyyəti var."
        case .delegated: "Həmkarı ona öz səlahiyyətini müvəqqəti həvalə edir."
        case .revoked: "Səlahiyyət geri alınır: bu mövqedən sonra heç biri səlahiyyətli deyil."
        case .signed:
            "İmza tələb edən jurnal: ad kifayət deyil, əməkdaşın açarı lazımdır."
        case .elsewhere:
            "Eyni əmr başqa maşından, burada ssh əvəzinə boru ilə: açar əməkdaşın yanında qalır."
        case .keyRevoked:
            "Açar ləğv edilir: daha imzalamır, əvvəl imzaladıqları isə yoxlanılır."
        case .noKeys:
            "Burada ssh-keygen yoxdur, ona görə imzalanmış əmrləri göstərmək olmur."
        }
    }
}
