/// Why a rule, a file or a feed says no: one sentence each.
enum WhyNot: String, CaseIterable, Saying {
    case similarPersons
    case nationalitiesUnusable
    case nationalitiesStand
    case mergedWithItself
    case mergedAlready
    case notMerged
    case recordUnknown
    case recordAnnulled
    case registrationStays
    case checkpointUnknown
    case checkpointNearest
    case sameStamp
    case movedNowhere
    case citizenRefused
    case unmatchedUnknown
    case unmatchedSettled
    case visaUnknown
    case visaEndsBeforeItBegins
    case visaEmpty
    case visaForCitizen
    case visaOverlaps
    case visaStayTooLong
    case visaValidTooLong
    case visaCancelledBefore
    case visaExpired
    case notPresent
    case stayNotLawful
    case stayNeverLawful
    case placeBeyondStay
    case placeEndsBeforeItBegins
    case movedLater
    case placeOfCitizen
    case provisionContradicts
    case documentOfAnother
    case nobodysRecord
    case feedTooLong
    case feedNotUTF8
    case feedZeroByte
    case feedFieldCount
    case feedQuote
    case feedBareQuote
    case feedAfterQuote
    case feedCarriageReturn
    case feedNotJSON
    case feedObjectCutOff
    case feedTextAfterObject
    case feedNotAnObject
    case feedRepeatedMember
    case feedNotText
    case feedEmpty
    case feedEncoding
    case feedHeaderNotUTF8
    case feedCompressed
    case feedBinary
    case feedNotJSONLines
    case feedUnreadable
    case unsettled

    var english: String {
        switch self {
        case .similarPersons:
            "registered already, and alike ({count}): {persons}"
        case .nationalitiesUnusable:
            "{codes} is no list of nationalities: each stands once, and XXA (stateless) stands alone"
        case .nationalitiesStand:
            "the nationalities are {codes} already, by the event at {position}"
        case .mergedWithItself:
            "{person} cannot be merged with the same number"
        case .mergedAlready:
            "{person} was merged into {other} already"
        case .notMerged:
            "{duplicate} is not merged into {kept}"
        case .recordUnknown:
            "nothing of {person} that could be corrected or annulled stands at {position}"
        case .recordAnnulled:
            "what was recorded at {position} is annulled already"
        case .registrationStays:
            "the registration of {person} cannot be annulled; correct it, or merge the person"
        case .checkpointUnknown:
            "no crossing point {checkpoint} was open on {day}"
        case .checkpointNearest:
            "no crossing point {checkpoint} was open on {day}; did you mean {nearest}?"
        case .sameStamp:
            "at {instant} a crossing in the other direction stands already, recorded at {position}: nobody leaves and enters at one moment"
        case .movedNowhere:
            "the crossing is in the file of {person} already"
        case .citizenRefused:
            "{person} is a citizen, who cannot be refused entry"
        case .unmatchedUnknown:
            "there is no unmatched crossing {number}"
        case .unmatchedSettled:
            "{number} was settled already, at {position}"
        case .visaUnknown:
            "there is no visa {visa}"
        case .visaEndsBeforeItBegins:
            "the visa would end on {through}, before it begins on {from}"
        case .visaEmpty:
            "a visa allows at least one day of stay and one entry"
        case .visaForCitizen:
            "{person} is a citizen and needs no visa"
        case .visaOverlaps:
            "{visa} is in force from {from} to {through}; two visas do not hold at once"
        case .visaStayTooLong:
            "{days} days of stay are more than a {kind} visa may carry: {limit}"
        case .visaValidTooLong:
            "the visa would be valid through {through}; the last day allowed is {last}"
        case .visaCancelledBefore:
            "{visa} is cancelled since {from}"
        case .visaExpired:
            "{visa} expired on {through}; there is nothing to cancel"
        case .notPresent:
            "{person} is not in the country on {day}"
        case .stayNotLawful:
            "the stay of {person} is not lawful on {day}; the last lawful day was {last}"
        case .stayNeverLawful:
            "no day of the stay of {person} is lawful"
        case .placeBeyondStay:
            "the registration would hold through {through}; the last lawful day is {last}"
        case .placeEndsBeforeItBegins:
            "the registration would end on {through}, before it begins on {from}"
        case .movedLater:
            "the move on {moved} lies after the day of the registration, {registered}"
        case .placeOfCitizen:
            "{person} is a citizen and is not registered upon a place of stay"
        case .provisionContradicts:
            "{key} from {from} on would lie over provision {ordinal}, which begins on {later}; say where the amendment ends"
        case .documentOfAnother:
            "the document is in the file of {holder}, not of {person}"
        case .nobodysRecord:
            "nothing about a person was recorded at {position}"
        case .feedTooLong:
            "the line is longer than {limit} bytes"
        case .feedNotUTF8:
            "the line is not UTF-8 text"
        case .unsettled:
            "the disk failed (SQLite code {code}); look in the log, or send the same command again"
        case .feedZeroByte:
            "a zero byte stands in a value"
        case .feedFieldCount:
            "the line has {found} fields; the header has {expected}"
        case .feedQuote:
            "the quote that opens on line {line} is never closed"
        case .feedBareQuote:
            "a quote stands inside field {field}, which does not begin with one"
        case .feedAfterQuote:
            "something follows the closing quote of field {field}"
        case .feedCarriageReturn:
            "a carriage return stands without a line feed"
        case .feedNotJSON:
            "the line is not JSON from byte {byte} on"
        case .feedObjectCutOff:
            "the object is not closed where the line ends"
        case .feedTextAfterObject:
            "something follows the object"
        case .feedNotAnObject:
            "the line is JSON, but no object"
        case .feedRepeatedMember:
            "the object has a member twice"
        case .feedNotText:
            "the value of {column} must be text"
        case .feedEmpty:
            "the feed is empty"
        case .feedEncoding:
            "the feed is {encoding}; write it as UTF-8"
        case .feedHeaderNotUTF8:
            "line {line} of the feed is not UTF-8 text"
        case .feedCompressed:
            "the feed is compressed ({kind}); unpack it first"
        case .feedBinary:
            "the feed is not text"
        case .feedNotJSONLines:
            "line {line} does not begin with an object; JSON Lines has one object a line"
        case .feedUnreadable:
            "line {line} of the feed cannot be read as a header"
        }
    }

    var azerbaijani: String {
        switch self {
        case .similarPersons:
            "qeydə alınmış {count} şəxs bu şəxsə oxşayır: {persons}"
        case .nationalitiesUnusable:
            "{codes} vətəndaşlıq siyahısı deyil: hər biri bir dəfə yazılır, XXA (vətəndaşlığı olmayan) isə tək yazılır"
        case .nationalitiesStand:
            "vətəndaşlıq artıq belədir: {codes}, hadisə: {position}"
        case .mergedWithItself:
            "{person} eyni nömrə ilə birləşdirilə bilməz"
        case .mergedAlready:
            "{person} artıq birləşdirilib, əsas nömrə: {other}"
        case .notMerged:
            "{duplicate} və {kept} birləşdirilməyib"
        case .recordUnknown:
            "{position} mövqeyində {person} üzrə düzəldilə və ya etibarsız sayıla bilən qeyd yoxdur"
        case .recordAnnulled:
            "sıra nömrəsi {position} olan qeyd artıq etibarsız sayılıb"
        case .registrationStays:
            "{person} üzrə ilkin qeyd etibarsız sayıla bilməz; onu düzəldin və ya şəxsi birləşdirin"
        case .checkpointUnknown:
            "{day} tarixində {checkpoint} buraxılış məntəqəsi fəaliyyət göstərməyib"
        case .checkpointNearest:
            "{day} tarixində {checkpoint} buraxılış məntəqəsi fəaliyyət göstərməyib; bəlkə {nearest}?"
        case .sameStamp:
            "{instant} anında əks istiqamətdə keçid artıq qeydə alınıb ({position}): eyni anda həm giriş, həm çıxış ola bilməz"
        case .movedNowhere:
            "keçid artıq bu şəxsin işindədir: {person}"
        case .citizenRefused:
            "{person} vətəndaşdır; vətəndaşın ölkəyə girişinə imtina edilə bilməz"
        case .unmatchedUnknown:
            "{number} nömrəli sahibsiz keçid yoxdur"
        case .unmatchedSettled:
            "{number} artıq həll edilib, hadisə: {position}"
        case .visaUnknown:
            "{visa} vizası yoxdur"
        case .visaEndsBeforeItBegins:
            "viza {through} tarixində bitər, halbuki {from} tarixində başlayır"
        case .visaEmpty:
            "viza azı bir gün olma və bir giriş hüququ verir"
        case .visaForCitizen:
            "{person} vətəndaşdır, viza tələb olunmur"
        case .visaOverlaps:
            "{visa} vizası qüvvədədir: {from} – {through}; eyni vaxtda iki viza qüvvədə ola bilməz"
        case .visaStayTooLong:
            "{kind} vizası üçün {days} gün çoxdur, yol verilən müddət: {limit}"
        case .visaValidTooLong:
            "viza {through} tarixinədək qüvvədə olardı; yol verilən son gün: {last}"
        case .visaCancelledBefore:
            "{visa} vizası {from} tarixindən ləğv edilib"
        case .visaExpired:
            "{visa} vizasının müddəti {through} tarixində bitib; ləğv ediləcək heç nə yoxdur"
        case .notPresent:
            "{person} {day} tarixində ölkədə deyil"
        case .stayNotLawful:
            "{person} {day} tarixində qanuni əsasla qalmır; sonuncu qanuni gün: {last}"
        case .stayNeverLawful:
            "{person} üçün qalmanın heç bir günü qanuni deyil"
        case .placeBeyondStay:
            "qeydiyyat {through} tarixinədək qüvvədə olardı; sonuncu qanuni gün: {last}"
        case .placeEndsBeforeItBegins:
            "qeydiyyat {through} tarixində bitər, halbuki {from} tarixində başlayır"
        case .movedLater:
            "yerdəyişmə günü ({moved}) qeydiyyat günündən ({registered}) sonradır"
        case .placeOfCitizen:
            "{person} vətəndaşdır, olduğu yer üzrə qeydiyyata alınmır"
        case .provisionContradicts:
            "{key} {from} tarixindən {ordinal} nömrəli müddəanın üzərinə düşür (başlanğıcı {later}); dəyişikliyin son gününü göstərin"
        case .documentOfAnother:
            "sənəd {person} üzrə deyil, {holder} üzrə qeydə alınıb"
        case .nobodysRecord:
            "sıra nömrəsi {position} olan qeyd şəxsə aid deyil"
        case .feedTooLong:
            "sətir {limit} baytdan uzundur"
        case .feedNotUTF8:
            "sətir UTF-8 mətni deyil"
        case .unsettled:
            "disk xətası (SQLite kodu: {code}); jurnala baxın və ya eyni əmri yenidən göndərin"
        case .feedZeroByte:
            "dəyərdə sıfır baytı var"
        case .feedFieldCount:
            "sətirdə {found} sahə var, başlıqda isə {expected}"
        case .feedQuote:
            "{line} nömrəli sətirdə açılan dırnaq bağlanmayıb"
        case .feedBareQuote:
            "{field} nömrəli sahənin içində dırnaq var, halbuki sahə dırnaqla başlamır"
        case .feedAfterQuote:
            "{field} nömrəli sahənin bağlanan dırnağından sonra mətn var"
        case .feedCarriageReturn:
            "sətir sonu işarəsi natamamdır"
        case .feedNotJSON:
            "sətir {byte} nömrəli baytdan başlayaraq JSON deyil"
        case .feedObjectCutOff:
            "sətir bitir, obyekt isə bağlanmayıb"
        case .feedTextAfterObject:
            "obyektdən sonra mətn var"
        case .feedNotAnObject:
            "sətir JSON-dur, amma obyekt deyil"
        case .feedRepeatedMember:
            "obyektdə eyni üzv iki dəfədir"
        case .feedNotText:
            "{column} dəyəri mətn olmalıdır"
        case .feedEmpty:
            "fayl boşdur"
        case .feedEncoding:
            "fayl {encoding} kodlaşdırmasındadır; UTF-8 ilə yazın"
        case .feedHeaderNotUTF8:
            "faylın {line} nömrəli sətri UTF-8 mətni deyil"
        case .feedCompressed:
            "fayl sıxılmışdır ({kind}); əvvəlcə açın"
        case .feedBinary:
            "fayl mətn deyil"
        case .feedNotJSONLines:
            "{line} nömrəli sətir obyektlə başlamır; JSON Lines faylında hər sətir bir obyektdir"
        case .feedUnreadable:
            "faylın {line} nömrəli sətri başlıq kimi oxunmur"
        }
    }
}
