/// Why a command was not signed, or its signature not taken: one sentence each.
enum SigningWhy: String, CaseIterable, Saying {
    case whyForged
    case whyOtherLedger
    case whyExpired
    case whyEarly
    case whyNoTerm
    case whyNoOfficers
    case whyDamaged
    case whyKeyUnreadable
    case whyKeyTooOpen
    case whyNotAKey
    case whyOtherAlgorithm
    case whyKeyDamaged
    case whyProgramMissing
    case whyProgramNotStarted
    case whyProgramFailed
    case whyPassphrase
    case whyNotMade
    case whyNoKey
    case meaningDeniedSignature
    case meaningSignature
    case meaningSigning

    var english: String {
        switch self {
        case .whyForged:
            "the signature is not of this command"
        case .whyOtherLedger:
            "the command was signed for another ledger, {ledger}"
        case .whyExpired:
            "the command could be recorded through {notAfter}, and it is {now}"
        case .whyEarly:
            "the command was given at {issuedAt}, and here it is {now}: one of the two clocks is wrong"
        case .whyNoTerm:
            "the command says no last moment at which it may be recorded"
        case .whyNoOfficers:
            "the ledger knows no officers, and so nobody's key"
        case .whyDamaged:
            "the file is no signed command, or something in it was changed: {what}"
        case .whyKeyUnreadable:
            "the key file cannot be read: “{path}”"
        case .whyKeyTooOpen:
            "others may read or change the private key “{path}” (mode {mode})"
        case .whyNotAKey:
            "“{path}” is neither a private key of OpenSSH nor one line of a public one"
        case .whyOtherAlgorithm:
            "“{path}” is a key of the kind {name}; Ed25519 is taken"
        case .whyKeyDamaged:
            "the key in “{path}” is damaged"
        case .whyProgramMissing:
            "this key signs by ssh-keygen, which is not installed"
        case .whyProgramNotStarted:
            "ssh-keygen could not be started (error {number})"
        case .whyProgramFailed:
            "ssh-keygen did not sign (exit {exit}): {said}"
        case .whyPassphrase:
            "the key in “{path}” asks for a passphrase, nobody may be asked, and no agent holds it"
        case .whyNotMade:
            "what the key made is not its signature of this command"
        case .whyNoKey:
            "--sign-only takes a key: name it with --key FILE"
        case .meaningDeniedSignature:
            "The ledger demands that each command is signed by a key of the officer who gives it, and that key must count when the command is recorded: not revoked, not past its last day. officer key list has the keys."
        case .meaningSignature:
            "The command came with a signature that is not good here and now: it is of something else, of another ledger, or came too late. Sign the command again."
        case .meaningSigning:
            "The key did not sign. A private key is readable by its owner alone; a key with a passphrase signs through ssh-agent, a security key through ssh-keygen."
        }
    }

    var azerbaijani: String {
        switch self {
        case .whyForged:
            "imza bu əmrin imzası deyil"
        case .whyOtherLedger:
            "əmr başqa jurnal üçün imzalanıb: {ledger}"
        case .whyExpired:
            "əmr bu anadək qeydə alına bilərdi: {notAfter}, indi isə: {now}"
        case .whyEarly:
            "əmr bu anda verilib: {issuedAt}, burada isə: {now}; iki saatdan biri yanlışdır"
        case .whyNoTerm:
            "əmrdə onun qeydə alına biləcəyi son an göstərilməyib"
        case .whyNoOfficers:
            "jurnal əməkdaş tanımır, ona görə də heç kimin açarını tanımır"
        case .whyDamaged:
            "fayl imzalanmış əmr deyil və ya dəyişdirilib: {what}"
        case .whyKeyUnreadable:
            "açar faylı oxunmur: “{path}”"
        case .whyKeyTooOpen:
            "gizli açarı başqaları oxuya və ya dəyişə bilər: “{path}” (rejim {mode})"
        case .whyNotAKey:
            "“{path}” nə OpenSSH-in gizli açarı, nə də açıq açarın bir sətridir"
        case .whyOtherAlgorithm:
            "“{path}” açarının növü: {name}; Ed25519 tələb olunur"
        case .whyKeyDamaged:
            "“{path}” faylındakı açar zədələnib"
        case .whyProgramMissing:
            "bu açar ssh-keygen ilə imzalayır, o isə quraşdırılmayıb"
        case .whyProgramNotStarted:
            "ssh-keygen işə düşmədi (xəta {number})"
        case .whyProgramFailed:
            "ssh-keygen imzalamadı (kod {exit}): {said}"
        case .whyPassphrase:
            "“{path}” faylındakı açar parol istəyir, soruşmaq olmaz, agentdə isə yoxdur"
        case .whyNotMade:
            "açarın verdiyi nəticə bu əmrin imzası deyil"
        case .whyNoKey:
            "--sign-only açar tələb edir: --key FILE ilə göstərin"
        case .meaningDeniedSignature:
            "Jurnal hər əmrin onu verən əməkdaşın açarı ilə imzalanmasını tələb edir; açar əmr qeydə alınanda qüvvədə olmalıdır: ləğv edilməmiş və müddəti bitməmiş. Açarlar: officer key list."
        case .meaningSignature:
            "Əmrlə gələn imza burada və indi keçərli deyil: başqa şeyin, başqa jurnalın imzasıdır və ya gecikib. Əmri yenidən imzalayın."
        case .meaningSigning:
            "Açar imzalamadı. Gizli açarı yalnız sahibi oxuya bilər; parollu açar ssh-agent, təhlükəsizlik açarı isə ssh-keygen vasitəsilə imzalayır."
        }
    }
}
