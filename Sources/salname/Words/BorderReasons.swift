import Casework
import ReadModels

/// Why somebody was refused entry (Migration Code, art. 16.1 and 18).
enum RefusalGroundSaying: String, CaseIterable, Saying {
    case publicOrder, graveCrime, conviction, removedBefore, undesirable, purposeBroken
    case falseData, fineUnpaid, noDocument, noGround

    init(_ reason: EntryRefusalReason) {
        self =
            switch reason {
            case .publicOrder: .publicOrder
            case .graveCrime: .graveCrime
            case .conviction: .conviction
            case .removedBefore: .removedBefore
            case .undesirable: .undesirable
            case .purposeBroken: .purposeBroken
            case .falseData: .falseData
            case .fineUnpaid: .fineUnpaid
            case .noDocument: .noDocument
            case .noGround: .noGround
            }
    }

    var english: String {
        switch self {
        case .publicOrder: "security, public order or the rights of others (art. 16.1.1)"
        case .graveCrime: "a war crime, terrorism or organised crime (art. 16.1.2)"
        case .conviction: "a conviction that is not expunged (art. 16.1.3)"
        case .removedBefore: "removed before, and the ban is not over (art. 16.1.4)"
        case .undesirable: "declared undesirable (art. 16.1.5)"
        case .purposeBroken: "broke the purpose of an earlier stay (art. 16.1.6)"
        case .falseData: "false data about self or purpose (art. 16.1.7)"
        case .fineUnpaid: "a fine, or its interest, is unpaid (art. 16.1.8)"
        case .noDocument: "no valid document for crossing the border (art. 18)"
        case .noGround: "no visa, and none of the cases that need none (art. 18)"
        }
    }

    var azerbaijani: String {
        switch self {
        case .publicOrder: "təhlükəsizlik, ictimai qayda və ya başqalarının hüquqları (m. 16.1.1)"
        case .graveCrime: "müharibə cinayəti, terrorçuluq və ya mütəşəkkil cinayət (m. 16.1.2)"
        case .conviction: "götürülməmiş və ya ödənilməmiş məhkumluq (m. 16.1.3)"
        case .removedBefore: "əvvəl ölkədən çıxarılıb, məhdudiyyətin müddəti bitməyib (m. 16.1.4)"
        case .undesirable: "arzuolunmaz şəxs hesab edilib (m. 16.1.5)"
        case .purposeBroken: "əvvəlki gəlişin məqsədi pozulub (m. 16.1.6)"
        case .falseData: "özü və ya məqsədi barədə yalan məlumat (m. 16.1.7)"
        case .fineUnpaid: "cərimə və ya faizi ödənilməyib (m. 16.1.8)"
        case .noDocument: "etibarlı sərhədkeçmə sənədi yoxdur (m. 18)"
        case .noGround: "viza yoxdur, viza tələb olunmayan hal da deyil (m. 18)"
        }
    }
}

/// Why a crossing belongs to nobody for certain.
enum UnmatchedReasonSaying: String, CaseIterable, Saying {
    case severalHolders, probablyKnown, tooLittle

    init(_ reason: UnmatchedReason) {
        self =
            switch reason {
            case .severalHolders: .severalHolders
            case .probablyKnown: .probablyKnown
            case .tooLittle: .tooLittle
            }
    }

    var english: String {
        switch self {
        case .severalHolders: "several persons hold the document"
        case .probablyKnown: "probably registered already, with another document"
        case .tooLittle: "the line said too little to register anybody"
        }
    }

    var azerbaijani: String {
        switch self {
        case .severalHolders: "sənəd bir neçə şəxsin adınadır"
        case .probablyKnown: "ehtimal ki, başqa sənədlə artıq qeydə alınıb"
        case .tooLittle: "sətirdəki məlumat şəxsi qeydə almaq üçün azdır"
        }
    }
}

/// What does not fit together in somebody's crossings.
enum AnomalySaying: String, CaseIterable, Saying {
    case entryWithoutExit, exitWithoutEntry, noGround, leftOutside

    init(_ kind: AnomalyKind) {
        self =
            switch kind {
            case .entryWithoutExit: .entryWithoutExit
            case .exitWithoutEntry: .exitWithoutEntry
            case .noGround: .noGround
            case .leftOutside: .leftOutside
            }
    }

    var english: String {
        switch self {
        case .entryWithoutExit: "entered, and entered again; no exit is known"
        case .exitWithoutEntry: "left; no entry is known"
        case .noGround: "entered without a visa and without an agreement"
        case .leftOutside: "left by way of a part of the country the stay did not cover"
        }
    }

    var azerbaijani: String {
        switch self {
        case .entryWithoutExit: "girişdən sonra yenə giriş; çıxış məlum deyil"
        case .exitWithoutEntry: "çıxış; giriş məlum deyil"
        case .noGround: "vizasız və saziş olmadan giriş"
        case .leftOutside: "qalmanın aid olmadığı ərazidən çıxış"
        }
    }
}
