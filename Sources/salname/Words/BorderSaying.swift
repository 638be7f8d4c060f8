/// What is said of crossings beyond entering and leaving.
enum BorderSaying: String, CaseIterable, Saying {
    case helpRefuse, helpCorrect, helpAnnul, helpUnmatched, helpAssign, helpDismiss
    case helpAnomalies
    case optionGround, optionDirection, optionNewAt, optionNewCheckpoint, optionNewDocument
    case optionNoDocument, optionAll, optionTo, optionKind
    case argumentPosition, argumentUnmatched, argumentUnmatchedOrPosition
    case labelAnnuls, labelCorrects, labelReason, labelCandidates, labelUnmatched, labelIssuer
    case labelSettled, labelAnomaly, labelDocument
    case toCorrect, didAnnul, didRefuse, didCorrectEntry, didCorrectExit, didAssign, didMove
    case didDismiss
    case visaOfMany, visaOfSome, onlyNakhchivan, onlyMainland
    case entry, exit, document, documentFrom, candidates, noCandidates, assignedTo, dismissedAt
    case nothingUnmatched, nothingAnomalous, sealed

    var english: String {
        switch self {
        case .helpRefuse: "Record that a person was refused entry, and on what ground."
        case .helpCorrect: "Correct a crossing that was recorded wrongly; what is left out stays."
        case .helpAnnul:
            "Annul a crossing or a refusal that never was, a correction, or another annulment."
        case .helpUnmatched: "The crossings of feeds that belong to nobody known for certain."
        case .helpAssign: "Give an unmatched crossing, or one in a wrong file, to a person."
        case .helpDismiss: "Dismiss an unmatched crossing that belongs to nobody."
        case .helpAnomalies: "Crossings that do not fit together, and wait for an officer."
        case .optionGround:
            "Why (Migration Code, art. 16.1, 18): publicOrder, graveCrime, conviction, removedBefore, undesirable, purposeBroken, falseData, fineUnpaid, noDocument or noGround."
        case .optionDirection: "entry or exit, as it was in truth."
        case .optionNewAt: "When the person crossed in truth, with the offset from UTC."
        case .optionNewCheckpoint: "Where the person crossed in truth."
        case .optionNewDocument: "The number of the document that was shown in truth."
        case .optionNoDocument: "No document is known to have been shown."
        case .optionAll: "Also those that were assigned or dismissed."
        case .optionTo: "Whose crossing it is."
        case .optionKind:
            "Only this kind: entryWithoutExit, exitWithoutEntry, noGround or leftOutside."
        case .argumentPosition: "The position at which it was recorded, or corrected."
        case .argumentUnmatched: "The number on the worklist, as U-AZ-000012."
        case .argumentUnmatchedOrPosition:
            "The number on the worklist, as U-AZ-000012, or the position of a crossing."
        case .labelAnnuls: "annuls"
        case .labelCorrects: "corrects"
        case .labelReason: "reason"
        case .labelCandidates: "candidates"
        case .labelUnmatched: "number"
        case .labelIssuer: "issuer"
        case .labelSettled: "settled at"
        case .labelAnomaly: "what does not fit"
        case .labelDocument: "document"
        case .toCorrect: "to correct       {command}"
        case .didAnnul: "what stood at {position} for {person} is annulled."
        case .didRefuse: "{person} was refused entry at {checkpoint}, {day}: {reason}."
        case .didCorrectEntry:
            "the crossing at {position} is corrected: {person} entered at {checkpoint}, {at}."
        case .didCorrectExit:
            "the crossing at {position} is corrected: {person} left at {checkpoint}, {at}."
        case .didAssign: "{number} is a crossing of {person}."
        case .didMove: "the crossing at {position} is one of {person}, no longer of {other}."
        case .didDismiss: "{number} is dismissed."
        case .visaOfMany: "{kind}, entry {entry}, {days} days"
        case .visaOfSome: "{kind}, entry {entry} of {entries}, {days} days"
        case .onlyNakhchivan: "Nakhchivan only"
        case .onlyMainland: "outside Nakhchivan only"
        case .entry: "entry"
        case .exit: "exit"
        case .document: "document {number} of {issuer}"
        case .documentFrom: "document of {issuer}"
        case .candidates: "perhaps {persons}"
        case .noCandidates: "no candidate"
        case .assignedTo: "assigned to {person}, at {position}"
        case .dismissedAt: "dismissed at {position}"
        case .nothingUnmatched: "No crossing waits to be assigned."
        case .nothingAnomalous: "Nothing waits: all crossings fit together."
        case .sealed: "(unreadable: the key was destroyed)"
        }
    }

    var azerbaijani: String {
        switch self {
        case .helpRefuse: "Şəxsin ölkəyə girişinə imtinanı və əsasını qeydə almaq."
        case .helpCorrect: "Səhv qeydə alınmış keçidi düzəltmək; göstərilməyən məlumat dəyişmir."
        case .helpAnnul:
            "Baş verməmiş keçidi, imtinanı, düzəlişi və ya başqa etibarsız saymanı etibarsız saymaq."
        case .helpUnmatched: "Kimə aid olduğu dəqiq bilinməyən keçidlər."
        case .helpAssign: "Sahibsiz və ya başqasının işində olan keçidi şəxsə təyin etmək."
        case .helpDismiss: "Heç kimə aid olmayan sahibsiz keçidi rədd etmək."
        case .helpAnomalies: "Bir-birinə uyğun gəlməyən və əməkdaşı gözləyən keçidlər."
        case .optionGround:
            "İmtinanın əsası (Miqrasiya Məcəlləsi, m. 16.1, 18): publicOrder, graveCrime, conviction, removedBefore, undesirable, purposeBroken, falseData, fineUnpaid, noDocument, noGround."
        case .optionDirection: "Əslində necə olub: entry və ya exit."
        case .optionNewAt: "Keçidin əsl vaxtı, UTC fərqi ilə."
        case .optionNewCheckpoint: "Keçidin əsl məntəqəsi."
        case .optionNewDocument: "Əslində təqdim edilmiş sənədin nömrəsi."
        case .optionNoDocument: "Təqdim edilmiş sənəd məlum deyil."
        case .optionAll: "Təyin və ya rədd edilmişlər də."
        case .optionTo: "Keçid kimə aiddir."
        case .optionKind:
            "Yalnız bu növ: entryWithoutExit, exitWithoutEntry, noGround, leftOutside."
        case .argumentPosition: "Qeydin və ya düzəlişin mövqeyi."
        case .argumentUnmatched: "Siyahıdakı nömrə, məsələn: U-AZ-000012."
        case .argumentUnmatchedOrPosition:
            "Siyahıdakı nömrə (məsələn: U-AZ-000012) və ya keçidin mövqeyi."
        case .labelAnnuls: "etibarsız sayılan"
        case .labelCorrects: "düzəldilən"
        case .labelReason: "səbəb"
        case .labelCandidates: "ehtimal olunanlar"
        case .labelUnmatched: "nömrə"
        case .labelIssuer: "verən dövlət"
        case .labelSettled: "həll olunub"
        case .labelAnomaly: "uyğunsuzluq"
        case .labelDocument: "sənəd"
        case .toCorrect: "düzəliş üçün     {command}"
        case .didAnnul: "{person}: {position} mövqeyindəki qeyd etibarsız sayıldı."
        case .didRefuse: "{person}, {checkpoint}, {day}: ölkəyə girişinə imtina; əsas: {reason}."
        case .didCorrectEntry:
            "{position} mövqeyindəki keçid düzəldildi: {person} {at} vaxtında {checkpoint} məntəqəsindən daxil oldu."
        case .didCorrectExit:
            "{position} mövqeyindəki keçid düzəldildi: {person} {at} vaxtında {checkpoint} məntəqəsindən çıxdı."
        case .didAssign: "{number} keçidi bu şəxsə aiddir: {person}."
        case .didMove:
            "{position} mövqeyindəki keçid bu şəxsə aiddir: {person}; artıq aid deyil: {other}."
        case .didDismiss: "{number} rədd edildi."
        case .visaOfMany: "{kind}, giriş: {entry}, {days} gün"
        case .visaOfSome: "{kind}, giriş: {entry}/{entries}, {days} gün"
        case .onlyNakhchivan: "yalnız Naxçıvan"
        case .onlyMainland: "Naxçıvandan kənarda"
        case .entry: "giriş"
        case .exit: "çıxış"
        case .document: "sənəd {number}, verən dövlət: {issuer}"
        case .documentFrom: "sənədi verən dövlət: {issuer}"
        case .candidates: "ehtimal olunur: {persons}"
        case .noCandidates: "ehtimal olunan şəxs yoxdur"
        case .assignedTo: "təyin edilib: {person}, mövqe: {position}"
        case .dismissedAt: "rədd edilib, mövqe: {position}"
        case .nothingUnmatched: "Təyin olunmağı gözləyən keçid yoxdur."
        case .nothingAnomalous: "Gözləyən yoxdur: bütün keçidlər bir-birinə uyğundur."
        case .sealed: "(oxunmur: açar məhv edilib)"
        }
    }
}
