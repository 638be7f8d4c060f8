/// What is said where a ledger lies open, or the program runs where it should not.
enum EdgeSaying: String, CaseIterable, Saying {
    case whyDirectoryOpen, whyFileOpen, whyOwned, whyLink, fixLink
    case meaningTooOpen, meaningOwner, meaningLink

    // Doctor
    case checkOwner, checkLinks, checkWrappingKey, checkMask, checkEnvironment, checkCoreDumps
    case checkSetUser
    case detailOwner, whyOwners, detailNoLinks, whyLinks, detailWrappingKey, whyWrappingKeySize
    case detailMask, noteMaskOpen, detailEnvironment, whySecrets, detailNoCoreDumps, noteCoreDumps
    case detailSetUser, whySetUser

    var english: String {
        switch self {
        case .whyDirectoryOpen:
            "others can get into the directory “{path}” (mode {mode})"
        case .whyFileOpen:
            "others can read or write the file “{path}” (mode {mode})"
        case .whyOwned:
            "“{path}” belongs to {owner}, and the program runs as {runner}"
        case .whyLink:
            "“{path}” is a symbolic link"
        case .fixLink:
            "put the file itself in its place; to keep a ledger elsewhere, link to its whole directory"
        case .meaningTooOpen:
            "Group or others may do something with the ledger's directory, or with one of its files. A ledger is its owner's alone. Close it with the command that is named; think read what stood open."
        case .meaningOwner:
            "The ledger, or a file of it, belongs to another user than the one who runs the program; what he makes there would lock the owner out. Run salname as the owner, root too."
        case .meaningLink:
            "A file of the ledger is a symbolic link. SQLite would work beside the file that it leads to and the lock stand beside the link, so that two writers could destroy the log."
        case .checkOwner: "owner"
        case .checkLinks: "symbolic links"
        case .checkWrappingKey: "wrapping key"
        case .checkMask: "umask"
        case .checkEnvironment: "environment"
        case .checkCoreDumps: "core dumps"
        case .checkSetUser: "set-uid"
        case .detailOwner: "everything belongs to {owner}"
        case .whyOwners:
            "the program runs as {runner}; files or directories of somebody else: {count}"
        case .detailNoLinks: "none"
        case .whyLinks: "{count}: {paths}"
        case .detailWrappingKey: "32 bytes, readable by the owner only"
        case .whyWrappingKeySize: "“{path}” is not 32 bytes long"
        case .detailMask: "{umask}: files of -o are for their owner only"
        case .noteMaskOpen:
            "{umask}: others may get at files of -o; the ledger's own are made under 077"
        case .detailEnvironment: "holds nothing secret"
        case .whySecrets:
            "{names}: secret by name or value, and every process of the user can read it"
        case .detailNoCoreDumps: "off"
        case .noteCoreDumps: "on: a crash would write what is in memory to disk, keys among it"
        case .detailSetUser: "no: the program acts as the user who starts it"
        case .whySetUser: "whoever starts “{path}” acts as somebody else"
        }
    }

    var azerbaijani: String {
        switch self {
        case .whyDirectoryOpen:
            "“{path}” qovluğuna başqaları daxil ola bilir (hüquqlar: {mode})"
        case .whyFileOpen:
            "“{path}” faylını başqaları oxuya və ya dəyişə bilir (hüquqlar: {mode})"
        case .whyOwned:
            "“{path}” başqasına məxsusdur: {owner}; proqramı işə salan: {runner}"
        case .whyLink:
            "“{path}” simvolik keçiddir"
        case .fixLink:
            "faylın özünü yerinə qoyun; jurnalı başqa yerdə saxlamaq üçün bütün qovluğa keçid yaradın"
        case .meaningTooOpen:
            "Jurnalın qovluğu və ya fayllarından biri qrupa və ya başqalarına açıqdır. Jurnal yalnız öz sahibinə açıq olmalıdır. Göstərilən əmrlə bağlayın; açıq qalanı oxunmuş sayın."
        case .meaningOwner:
            "Jurnal və ya onun faylı proqramı işə salan istifadəçinin deyil; onun orada yaratdığı fayllar sahibin işini dayandırardı. Proqramı sahibin adından işə salın; root üçün də belədir."
        case .meaningLink:
            "Jurnalın faylı simvolik keçiddir. SQLite keçidin apardığı faylın, kilid isə keçidin yanında olardı; eyni anda iki yazan jurnalı korlaya bilərdi."
        case .checkOwner: "sahib"
        case .checkLinks: "simvolik keçidlər"
        case .checkWrappingKey: "qoruyucu açar"
        case .checkMask: "umask"
        case .checkEnvironment: "mühit dəyişənləri"
        case .checkCoreDumps: "yaddaş dökümü"
        case .checkSetUser: "set-uid"
        case .detailOwner: "hamısı bir sahibindir: {owner}"
        case .whyOwners:
            "proqramı işə salan: {runner}; başqasına məxsus fayl və qovluqların sayı: {count}"
        case .detailNoLinks: "yoxdur"
        case .whyLinks: "{count}: {paths}"
        case .detailWrappingKey: "32 bayt, yalnız sahibi oxuya bilir"
        case .whyWrappingKeySize: "“{path}” faylı 32 bayt deyil"
        case .detailMask: "{umask}: -o ilə yazılan fayllar yalnız sahibinə açıqdır"
        case .noteMaskOpen:
            "{umask}: -o ilə yazılan fayllar başqalarına açıq ola bilər; jurnalın öz faylları 077 ilə yaradılır"
        case .detailEnvironment: "məxfi heç nə yoxdur"
        case .whySecrets:
            "{names}: adına və ya dəyərinə görə məxfidir, istifadəçinin hər prosesi oxuya bilir"
        case .detailNoCoreDumps: "söndürülüb"
        case .noteCoreDumps:
            "açıqdır: qəza zamanı yaddaşdakılar, o cümlədən açarlar, diskə yazılar"
        case .detailSetUser: "yox: proqram onu işə salanın adından işləyir"
        case .whySetUser: "“{path}” faylını işə salan başqasının adından işləyir"
        }
    }
}
