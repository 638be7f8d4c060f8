/// What an officer should know although a command was accepted.
enum NoteWell: String, CaseIterable, Saying {
    case merged
    case visaUsedUp
    case leftOutside
    case toBeAssigned
    case unmatchedSeveralHolders
    case unmatchedProbablyKnown
    case unmatchedTooLittle
    case registeredLate
    case movedLate

    var english: String {
        switch self {
        case .merged:
            "{person} was merged; it is recorded for {kept}"
        case .visaUsedUp:
            "the entries of {visa} are used up"
        case .leftOutside:
            "the stay was limited to {territory}, and the exit lies elsewhere"
        case .toBeAssigned:
            "{count} records were made while the persons were merged; look whose they are"
        case .unmatchedSeveralHolders:
            "several persons hold the document; the crossing waits to be assigned"
        case .unmatchedProbablyKnown:
            "somebody registered is probably the traveller; the crossing waits to be assigned"
        case .unmatchedTooLittle:
            "nobody holds the document, and the line carries too little to register anybody; the crossing waits to be assigned"
        case .registeredLate:
            "the place of stay was to be registered by {day}"
        case .movedLate:
            "the new place of stay was to be registered by {day} ({article}; {citation})"
        }
    }

    var azerbaijani: String {
        switch self {
        case .merged:
            "{person} birləşdirilib; qeyd bu nömrə üzrə aparılır: {kept}"
        case .visaUsedUp:
            "{visa} vizasının girişləri istifadə olunub"
        case .leftOutside:
            "qalma yalnız bu ərazi ilə məhduddur: {territory}; çıxış isə başqa yerdədir"
        case .toBeAssigned:
            "birləşmə dövründə {count} qeyd aparılıb; kimə aid olduğunu yoxlayın"
        case .unmatchedSeveralHolders:
            "sənəd bir neçə şəxsin adınadır; keçid təyin olunmağı gözləyir"
        case .unmatchedProbablyKnown:
            "keçən şəxs, ehtimal ki, artıq qeydə alınıb; keçid təyin olunmağı gözləyir"
        case .unmatchedTooLittle:
            "sənəd heç kimin adına deyil və sətirdə şəxsi qeydə almaq üçün məlumat azdır; keçid təyin olunmağı gözləyir"
        case .registeredLate:
            "olduğu yer üzrə qeydiyyatın son günü: {day}"
        case .movedLate:
            "yeni olduğu yer üzrə qeydiyyatın son günü: {day} ({article}; {citation})"
        }
    }
}
