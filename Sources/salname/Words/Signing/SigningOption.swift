/// What the words of the commands about signatures are.
enum SigningOption: String, CaseIterable, Saying {
    case optionKey
    case optionSignOnly
    case optionNotAfter
    case optionSignatureDemand
    case optionFounderKey
    case optionVerifySignatures
    case optionCommands
    case optionAllowedSigners
    case argumentSignedFile
    case helpApply
    case helpKeyList
    case helpOfficerExport

    var english: String {
        switch self {
        case .optionKey:
            "The key file that signs the command: a private key, or a public one that an agent or a security key signs for; else that of SALNAME_KEY."
        case .optionSignOnly:
            "Sign the command, write it to this file, and record nothing; apply records it."
        case .optionNotAfter:
            "The last moment at which a command of --sign-only may be recorded; a day from now where it is left out."
        case .optionSignatureDemand:
            "Whether every command must be signed from here on: none or demanded."
        case .optionFounderKey:
            "The key file of the administrator of --as, who signs where signatures are demanded."
        case .optionVerifySignatures:
            "Judge each command's signature as of the position at which it was recorded, on all cores."
        case .optionCommands:
            "Export the commands with their signatures, one a line, instead of the events."
        case .optionAllowedSigners:
            "The keys as ssh-keygen -Y verify takes them, each with its officer and its time."
        case .argumentSignedFile:
            "The file that --sign-only wrote; - for standard input."
        case .helpApply:
            "Record a command that was signed elsewhere."
        case .helpKeyList:
            "List the keys of one officer, or of all, with their time and their last use."
        case .helpOfficerExport:
            "Give the officers' keys in a form that others verify with."
        }
    }

    var azerbaijani: String {
        switch self {
        case .optionKey:
            "Əmri imzalayan açar faylı: gizli açar, yaxud agentin və ya təhlükəsizlik açarının imzaladığı açıq açar; göstərilmədikdə SALNAME_KEY."
        case .optionSignOnly:
            "Əmri imzala, bu fayla yaz, heç nə qeydə alma; onu apply qeydə alır."
        case .optionNotAfter:
            "--sign-only ilə yazılmış əmrin qeydə alına biləcəyi son an; göstərilmədikdə bir gün sonra."
        case .optionSignatureDemand:
            "Bundan sonra hər əmrin imzalanması tələb olunurmu: none və ya demanded."
        case .optionFounderKey:
            "İmza tələb edilirsə, --as ilə göstərilən inzibatçının imzalayan açar faylı."
        case .optionVerifySignatures:
            "Hər əmrin imzasını qeydə alındığı mövqeyə görə, bütün nüvələrdə yoxla."
        case .optionCommands:
            "Hadisələrin yerinə əmrləri imzaları ilə çıxar, hər sətirdə birini."
        case .optionAllowedSigners:
            "Açarlar ssh-keygen -Y verify üçün, hər biri əməkdaşı və müddəti ilə."
        case .argumentSignedFile:
            "--sign-only ilə yazılmış fayl; - standart giriş üçün."
        case .helpApply:
            "Başqa yerdə imzalanmış əmri qeydə al."
        case .helpKeyList:
            "Bir əməkdaşın və ya hamının açarlarını müddəti və son istifadəsi ilə göstər."
        case .helpOfficerExport:
            "Əməkdaşların açarlarını başqalarının yoxlaya biləcəyi şəkildə ver."
        }
    }
}
