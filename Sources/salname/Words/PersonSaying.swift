/// What is said of persons: what was recorded about them, and how their file reads.
enum PersonSaying: String, CaseIterable, Saying {
    case didChangeName, didChangeNationalities, didCorrect, corrected, didCorrectDocument
    case didMerge, oneFile, didUnmerge, toBeAssigned, nothingToAssign
    case alikeHeading, similarHeading, registerAllTheSame, nobodyAlike
    case zone, stateless, fromDay, untilDay, mergedInto
    case days, historyEvents
    case nationality, formerNames, documents, visas, stay, places, refusals, merged, history
    case labelMergedInto, labelAbsorbed, labelReasons, labelGrade, labelToBeAssigned
    case validThrough, labelCrossings, labelKept, labelDuplicate, labelNationalities
    case recordCrossing, recordDocument, recordVisa, recordRefusal, recordPlace

    var english: String {
        switch self {
        case .didChangeName: "{person} has another name from {day} on."
        case .didChangeNationalities: "{person}, from {day} on: {states}."
        case .didCorrect: "the registration of {person} is corrected."
        case .corrected: "corrected  {facts}"
        case .didCorrectDocument: "{document} is corrected."
        case .didMerge: "{duplicate} is merged into {kept}."
        case .oneFile: "one file now: documents {documents}, visas {visas}, crossings {crossings}"
        case .didUnmerge: "{duplicate} and {kept} stand alone again."
        case .toBeAssigned: "recorded under {kept} while they were one; look whose each is:"
        case .nothingToAssign: "nothing was recorded under {kept} while they were one"
        case .alikeHeading: "Registered persons who look like {person}:"
        case .similarHeading: "Registered persons who look like this one:"
        case .registerAllTheSame: "Register all the same? [y/N] "
        case .nobodyAlike: "nobody registered looks like {person}"
        case .zone: "machine-readable zone"
        case .stateless: "stateless"
        case .fromDay: "{what}  from {day}"
        case .untilDay: "{what}  until {day}"
        case .mergedInto: "{person} is merged into {kept}; this is the file of {kept}."
        case .days: "{days} days"
        case .historyEvents: "{count} events, registered on {day}"
        case .nationality: "nationality"
        case .formerNames: "former names"
        case .documents: "documents"
        case .visas: "visas"
        case .stay: "stay"
        case .places: "places of stay"
        case .refusals: "entry refused"
        case .merged: "one with"
        case .history: "history"
        case .labelMergedInto: "merged into"
        case .labelAbsorbed: "merged"
        case .labelReasons: "reasons"
        case .labelGrade: "likeness"
        case .labelToBeAssigned: "to be assigned"
        case .validThrough: "valid through {day}"
        case .labelCrossings: "crossings"
        case .labelKept: "kept"
        case .labelDuplicate: "duplicate"
        case .labelNationalities: "nationalities"
        case .recordCrossing: "crossing"
        case .recordDocument: "document"
        case .recordVisa: "visa"
        case .recordRefusal: "refusal of entry"
        case .recordPlace: "place of stay"
        }
    }

    var azerbaijani: String {
        switch self {
        case .didChangeName: "{person}: ad {day} tarixindən dəyişib."
        case .didChangeNationalities: "{person}, {day} tarixindən: {states}."
        case .didCorrect: "{person} üzrə ilkin qeyd düzəldildi."
        case .corrected: "düzəldildi  {facts}"
        case .didCorrectDocument: "{document} sənədi düzəldildi."
        case .didMerge: "{duplicate} birləşdirildi, saxlanılan nömrə: {kept}."
        case .oneFile:
            "vahid şəxsi iş: sənədlər {documents}, vizalar {visas}, keçidlər {crossings}"
        case .didUnmerge: "{duplicate} və {kept} yenidən ayrıdır."
        case .toBeAssigned: "birləşmə dövründə {kept} üzrə aparılmış qeydlər; kimə aiddir:"
        case .nothingToAssign: "birləşmə dövründə {kept} üzrə qeyd aparılmayıb"
        case .alikeHeading: "{person} nömrəli şəxsə oxşayan, qeydə alınmış şəxslər:"
        case .similarHeading: "Bu şəxsə oxşayan, qeydə alınmış şəxslər:"
        case .registerAllTheSame: "Yenə də qeydə alınsın? [b/X] "
        case .nobodyAlike: "{person} nömrəli şəxsə oxşayan qeydə alınmış şəxs yoxdur"
        case .zone: "maşınla oxunan zona"
        case .stateless: "vətəndaşlığı yoxdur"
        case .fromDay: "{what}  {day} tarixindən"
        case .untilDay: "{what}  {day} tarixinədək"
        case .mergedInto: "{person} birləşdirilib; bu, saxlanılan nömrənin şəxsi işidir: {kept}."
        case .days: "{days} gün"
        case .historyEvents: "{count} hadisə, qeydə alınıb: {day}"
        case .nationality: "vətəndaşlıq"
        case .formerNames: "əvvəlki adlar"
        case .documents: "sənədlər"
        case .visas: "vizalar"
        case .stay: "qalma"
        case .places: "olduğu yer"
        case .refusals: "girişə imtina"
        case .merged: "birləşdirilib"
        case .history: "tarixçə"
        case .labelMergedInto: "saxlanılan nömrə"
        case .labelAbsorbed: "birləşdirilən nömrələr"
        case .labelReasons: "əsaslar"
        case .labelGrade: "oxşarlıq"
        case .labelToBeAssigned: "təyin olunmalı"
        case .validThrough: "etibarlıdır: {day} tarixinədək"
        case .labelCrossings: "keçidlər"
        case .labelKept: "saxlanılan"
        case .labelDuplicate: "təkrar"
        case .labelNationalities: "vətəndaşlıqlar"
        case .recordCrossing: "keçid"
        case .recordDocument: "sənəd"
        case .recordVisa: "viza"
        case .recordRefusal: "girişə imtina"
        case .recordPlace: "olduğu yer"
        }
    }
}

/// How much speaks for two persons being one, in words.
enum LikenessGradeSaying: String, CaseIterable, Saying {
    case possible, probable, certain

    var english: String {
        switch self {
        case .possible: "possible"
        case .probable: "probable"
        case .certain: "certain"
        }
    }

    var azerbaijani: String {
        switch self {
        case .possible: "mümkündür"
        case .probable: "ehtimal böyükdür"
        case .certain: "yəqindir"
        }
    }
}
