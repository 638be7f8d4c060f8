/// What the help of the commands about persons says.
enum PersonHelp: String, CaseIterable, Saying {
    case changeName, changeNationality, correct, correctDocument, merge, unmerge, annul, duplicates
    case argumentDocument, argumentKept, argumentDuplicate, argumentPosition
    case optionTransliteration, optionDistinctFrom, optionChangedFrom, optionCitizenships

    var english: String {
        switch self {
        case .changeName: "Record that a person has another name from a day on."
        case .changeNationality: "Record which nationalities a person has from a day on."
        case .correct: "Correct a registration that never was so; what is left out stays."
        case .correctDocument:
            "Correct a document that was recorded wrongly; what is left out stays."
        case .merge: "Join two numbers that are one person; the file goes on under the first."
        case .unmerge: "Take a merge back, and list what was recorded while it stood."
        case .annul: "Annul anything in a person's history; an annulment as well."
        case .duplicates: "List who looks like a person, and why."
        case .argumentDocument: "The document, as P-AZ-000977/d1."
        case .argumentKept: "The number under which the file goes on."
        case .argumentDuplicate: "The number that is one with it."
        case .argumentPosition: "The position at which it was recorded."
        case .optionTransliteration:
            "Write the name for machines by a table: icao, or aze for Azerbaijan's practice."
        case .optionDistinctFrom:
            "Persons who look like this one and are others: P-AZ-000977,P-AZ-001204."
        case .optionChangedFrom: "The first day on which it is so."
        case .optionCitizenships:
            "The states in three letters, the one the person goes by first: GEO,UKR; XXA is stateless."
        }
    }

    var azerbaijani: String {
        switch self {
        case .changeName: "Şəxsin adının dəyişməsini tarixi ilə qeydə almaq."
        case .changeNationality: "Şəxsin vətəndaşlığının dəyişməsini tarixi ilə qeydə almaq."
        case .correct: "Səhv ilkin qeydi düzəltmək; göstərilməyən məlumat dəyişmir."
        case .correctDocument:
            "Səhv qeydə alınmış sənədi düzəltmək; göstərilməyən məlumat dəyişmir."
        case .merge: "Bir şəxsin iki nömrəsini birləşdirmək; şəxsi iş birinci nömrə üzrə aparılır."
        case .unmerge: "Birləşməni geri qaytarmaq və bu müddətdə aparılmış qeydləri göstərmək."
        case .annul: "Şəxsin tarixçəsində istənilən qeydi etibarsız saymaq."
        case .duplicates: "Şəxsə oxşayan şəxslər və oxşarlığın əsası."
        case .argumentDocument: "Sənəd, məsələn P-AZ-000977/d1."
        case .argumentKept: "Saxlanılan nömrə."
        case .argumentDuplicate: "Ona birləşdirilən nömrə."
        case .argumentPosition: "Qeydin sıra nömrəsi."
        case .optionTransliteration:
            "Adın maşınla oxunan yazılışının cədvəli: icao və ya aze (Azərbaycan təcrübəsi)."
        case .optionDistinctFrom:
            "Bu şəxsə oxşayan, amma başqa olan şəxslər: P-AZ-000977,P-AZ-001204."
        case .optionChangedFrom: "Dəyişikliyin ilk günü."
        case .optionCitizenships:
            "Dövlətlərin üç hərfli kodları, əsas olanı birinci: GEO,UKR; XXA – vətəndaşlığı yoxdur."
        }
    }
}
