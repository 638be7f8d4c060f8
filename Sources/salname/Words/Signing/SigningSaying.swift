/// What is said of signed commands and of the keys that sign them.
enum SigningSaying: String, CaseIterable, Saying {
    case noteUnsigned
    case noteDemanded
    case noteKeyTooShort
    case didSign
    case didApply
    case labelSignedFile
    case labelNotAfter
    case labelKey
    case labelFingerprint
    case labelAddedAt
    case labelRevokedAt
    case labelLastUse
    case stateSigns
    case stateEnded
    case stateRevoked
    case checkSignatures
    case taskSignatures
    case detailSignatures
    case detailNoDemand
    case faultMissing
    case faultForged
    case faultOtherLedger
    case faultOtherOfficer
    case faultKeyUnknown
    case faultKeyOfAnother
    case faultKeyNotYet
    case faultKeyRevoked
    case faultKeyEnded
    case faultLate

    var english: String {
        switch self {
        case .noteUnsigned:
            "not signed: this ledger demands no signatures"
        case .noteDemanded:
            "commands must be signed from here on: --key FILE, or SALNAME_KEY"
        case .noteKeyTooShort:
            "the key added at {position} was revoked within its first second, and ssh-keygen knows no shorter time: it is left out"
        case .didSign:
            "Signed and not recorded: {command} as {officer}; “{file}”, through {notAfter}"
        case .didApply:
            "{command} by {officer}, signed"
        case .labelSignedFile:
            "file"
        case .labelNotAfter:
            "not after"
        case .labelKey:
            "key"
        case .labelFingerprint:
            "fingerprint"
        case .labelAddedAt:
            "added at"
        case .labelRevokedAt:
            "revoked at"
        case .labelLastUse:
            "last signed"
        case .stateSigns:
            "signs"
        case .stateEnded:
            "ended"
        case .stateRevoked:
            "revoked"
        case .checkSignatures:
            "signatures"
        case .taskSignatures:
            "signatures"
        case .detailSignatures:
            "demanded from {from} on; signed: {signed}; before that, unsigned: {unsigned}"
        case .detailNoDemand:
            "none demanded; signed: {signed}, unsigned: {unsigned}"
        case .faultMissing:
            "{position}: not signed"
        case .faultForged:
            "{position}: not the signature of this command"
        case .faultOtherLedger:
            "{position}: for another ledger"
        case .faultOtherOfficer:
            "{position}: the lines name another officer or office than the command"
        case .faultKeyUnknown:
            "{position}: the key was nobody's"
        case .faultKeyOfAnother:
            "{position}: the key was that of {officer}"
        case .faultKeyNotYet:
            "{position}: the key was added only at {at}"
        case .faultKeyRevoked:
            "{position}: the key had been revoked, at {at}"
        case .faultKeyEnded:
            "{position}: the key signed through {day}"
        case .faultLate:
            "{position}: it could be recorded through {notAfter}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .noteUnsigned:
            "imzalanmayıb: bu jurnal imza tələb etmir"
        case .noteDemanded:
            "bundan sonra əmrlər imzalanmalıdır: --key FILE və ya SALNAME_KEY"
        case .noteKeyTooShort:
            "bu mövqedə əlavə edilmiş açar ilk saniyəsində ləğv edilib, ssh-keygen isə daha qısa müddət tanımır, buraxıldı: {position}"
        case .didSign:
            "İmzalandı, qeydə alınmadı: {command}, əməkdaş: {officer}; “{file}”, son an: {notAfter}"
        case .didApply:
            "{command}, əməkdaş: {officer}, imzalanmış"
        case .labelSignedFile:
            "fayl"
        case .labelNotAfter:
            "son an"
        case .labelKey:
            "açar"
        case .labelFingerprint:
            "barmaq izi"
        case .labelAddedAt:
            "əlavə edilib"
        case .labelRevokedAt:
            "ləğv edilib"
        case .labelLastUse:
            "son imza"
        case .stateSigns:
            "imzalayır"
        case .stateEnded:
            "bitib"
        case .stateRevoked:
            "ləğv edilib"
        case .checkSignatures:
            "imzalar"
        case .taskSignatures:
            "imzalar"
        case .detailSignatures:
            "bu mövqedən tələb olunur: {from}; imzalı: {signed}; ondan əvvəl imzasız: {unsigned}"
        case .detailNoDemand:
            "imza tələb olunmur; imzalı: {signed}, imzasız: {unsigned}"
        case .faultMissing:
            "{position}: imzalanmayıb"
        case .faultForged:
            "{position}: bu əmrin imzası deyil"
        case .faultOtherLedger:
            "{position}: başqa jurnal üçündür"
        case .faultOtherOfficer:
            "{position}: sətirlərdə əmrdəkindən başqa əməkdaş və ya idarə göstərilib"
        case .faultKeyUnknown:
            "{position}: açar heç kimin deyil"
        case .faultKeyOfAnother:
            "{position}: açar başqasınındır: {officer}"
        case .faultKeyNotYet:
            "{position}: açar sonra əlavə edilib: {at}"
        case .faultKeyRevoked:
            "{position}: açar ləğv edilmişdi: {at}"
        case .faultKeyEnded:
            "{position}: açarın son günü: {day}"
        case .faultLate:
            "{position}: bu anadək qeydə alına bilərdi: {notAfter}"
        }
    }
}
