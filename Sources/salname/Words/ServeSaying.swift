/// What is said where a ledger lies on another machine.
enum ServeSaying: String, CaseIterable, Saying {
    case whyOtherOfficer, whyNotOfficer, whyDischarged, whySuspended, whyKeyNotInForce
    case whyNotServed, whyNothingElse, whyOtherDirectory, whyUnspeakablePath, whyGarbage
    case whyBadAddress, whyCommandTooLong, whyNoTransport, whyNotReached, whyNotServing
    case whyOtherVersion, whyLost, whyLostUnknown, fixLost, whyOverreach, whyNotOurs, whyNotSigned
    case whyOriginChanged, fixOriginChanged
    case meaningServedOfficer, meaningServedKey, meaningNotServed, meaningLedgerAddress
    case meaningNotReached, meaningConnectionLost, meaningProtocol, meaningOverreach
    case meaningLedgerChanged

    var english: String {
        switch self {
        case .whyOtherOfficer: "the key is {officer}'s, and --as names {named}"
        case .whyNotOfficer: "{officer} is no officer of this ledger"
        case .whyDischarged: "{officer} is discharged"
        case .whySuspended: "{officer} is suspended"
        case .whyKeyNotInForce:
            "the key of this connection is none of {officer}'s keys in force: revoked, expired, or never recorded"
        case .whyNotServed: "only commands that take a ledger can be given from elsewhere"
        case .whyNothingElse: "this account runs nothing but salname serve"
        case .whyOtherDirectory: "another directory is served here than the one that was named"
        case .whyUnspeakablePath:
            "“{path}” has a quotation mark, a dollar sign, a backslash or a control character, or does not begin with /"
        case .whyGarbage: "what came in is not what a client of salname sends"
        case .whyBadAddress: "a ledger elsewhere is named ssh://[user@]host[:port]/directory"
        case .whyCommandTooLong: "the command line is longer than a host takes"
        case .whyNoTransport: "“{program}” could not be started"
        case .whyNotReached: "the host did not answer; nothing was sent"
        case .whyNotServing: "what the host says is not what salname serve says"
        case .whyOtherVersion: "the other end speaks version {found}, and this one {ours}"
        case .whyLost: "the connection ended before the command did"
        case .whyLostUnknown:
            "the connection ended before the host said so, several times; sent again under the same name it is recorded once"
        case .fixLost: "give the same command again, to the letter"
        case .whyOverreach: "the host asked for “{name}”, which the command line does not name"
        case .whyNotOurs: "the host asked for a signature of something else than was sent"
        case .whyNotSigned: "the key in “{path}” did not sign"
        case .whyOriginChanged:
            "at {address} answers {now}, and the first time it was {known}; nothing was signed"
        case .fixOriginChanged:
            "ask who runs the host; if it is right, take the line out of known_ledgers"
        case .meaningServedOfficer:
            "Over ssh an officer is who the key says. The officer is not registered, discharged or suspended, or --as named another one."
        case .meaningServedKey:
            "The key with which the connection was made is not one of the officer's keys in force. Whoever keeps the keys at the host must print the lines anew after a key was added or revoked."
        case .meaningNotServed:
            "An account for officers runs one command on one ledger, and nothing else: no shell, no files, no other directory, and no command that makes ledgers or needs none."
        case .meaningLedgerAddress:
            "The name of the ledger begins with ssh:// and is no address: ssh://salname@host/srv/salname/az."
        case .meaningNotReached:
            "ssh did not reach salname serve at the host; what it says stands above. Nothing was sent, and nothing recorded."
        case .meaningConnectionLost:
            "The connection was lost. A command that appends has a name and is sent again by itself; where that did not help, give the same command again with --command-id: it is recorded once."
        case .meaningProtocol:
            "One end sent something that the other cannot read: another program answers, a greeting of the login stands before it, or the versions differ."
        case .meaningOverreach:
            "The host asked for a file or a signature that the command did not name. It was given nothing. Tell whoever keeps your keys."
        case .meaningLedgerChanged:
            "Another ledger than the first time answers at this address. Nothing was signed for it."
        }
    }

    var azerbaijani: String {
        switch self {
        case .whyOtherOfficer:
            "açar bu əməkdaşındır: {officer}; --as isə başqasını göstərir: {named}"
        case .whyNotOfficer: "{officer} bu jurnalın əməkdaşı deyil"
        case .whyDischarged: "{officer} işdən azad edilib"
        case .whySuspended: "{officer} işdən kənarlaşdırılıb"
        case .whyKeyNotInForce:
            "bağlantının açarı əməkdaşın qüvvədə olan açarlarından deyil: {officer}; açar ləğv edilib, müddəti bitib və ya heç qeydə alınmayıb"
        case .whyNotServed: "başqa yerdən yalnız jurnalla işləyən əmrlər verilə bilər"
        case .whyNothingElse: "bu hesab salname serve əmrindən başqa heç nə işə salmır"
        case .whyOtherDirectory: "burada göstərilən qovluq deyil, başqa qovluq açılır"
        case .whyUnspeakablePath:
            "“{path}” yolunda dırnaq, dollar işarəsi, tərs xətt və ya idarəedici simvol var, ya da yol / ilə başlamır"
        case .whyGarbage: "gələn məlumat salname müştərisinin göndərdiyi deyil"
        case .whyBadAddress:
            "başqa yerdəki jurnal belə göstərilir: ssh://[user@]host[:port]/directory"
        case .whyCommandTooLong: "əmr sətri qəbul edilə biləndən uzundur"
        case .whyNoTransport: "“{program}” işə salına bilmədi"
        case .whyNotReached: "qarşı tərəf cavab vermədi; heç nə göndərilmədi"
        case .whyNotServing: "qarşı tərəfin dediyi salname serve əmrinin dediyi deyil"
        case .whyOtherVersion: "qarşı tərəfin versiyası: {found}, bu tərəfin versiyası: {ours}"
        case .whyLost: "bağlantı əmr bitməmiş kəsildi"
        case .whyLostUnknown:
            "bağlantı qarşı tərəf cavab verməmiş bir neçə dəfə kəsildi; eyni adla yenidən göndərilən əmr bir dəfə qeydə alınır"
        case .fixLost: "eyni əmri hərfi-hərfinə yenidən verin"
        case .whyOverreach: "qarşı tərəf əmr sətrində göstərilməyən fayl istədi: “{name}”"
        case .whyNotOurs: "qarşı tərəf göndərilən əmrə deyil, başqa bir şeyə imza istədi"
        case .whyNotSigned: "bu fayldakı açarla imza qoyulmadı: “{path}”"
        case .whyOriginChanged:
            "bu ünvanda: {address} cavab verən jurnal: {now}; birinci dəfə isə bu jurnal idi: {known}; heç nə imzalanmadı"
        case .fixOriginChanged:
            "qarşı tərəfin sahibindən soruşun; dəyişiklik doğrudursa, known_ledgers faylından həmin sətri silin"
        case .meaningServedOfficer:
            "ssh ilə gələn əməkdaşı açarı tanıdır. Əməkdaş qeydiyyatda deyil, işdən azad edilib və ya kənarlaşdırılıb, ya da --as başqasını göstərir."
        case .meaningServedKey:
            "Bağlantının açarı əməkdaşın qüvvədə olan açarlarından deyil. Açar əlavə və ya ləğv ediləndən sonra açarların sətirləri yenidən yazılmalıdır."
        case .meaningNotServed:
            "Əməkdaşların hesabı bir jurnalda bir əmr işə salır, başqa heç nə: nə qabıq, nə fayllar, nə başqa qovluq, nə də jurnal yaradan və ya jurnal tələb etməyən əmr."
        case .meaningLedgerAddress:
            "Jurnalın adı ssh:// ilə başlayır, amma ünvan deyil. Nümunə: ssh://salname@host/srv/salname/az."
        case .meaningNotReached:
            "ssh qarşı tərəfdə salname serve əmrinə çatmadı; səbəbi yuxarıdadır. Heç nə göndərilmədi və qeydə alınmadı."
        case .meaningConnectionLost:
            "Bağlantı kəsildi. Qeyd edən əmrin adı var və özü yenidən göndərilir; bu kömək etmədisə, eyni əmri --command-id ilə yenidən verin: bir dəfə qeydə alınır."
        case .meaningProtocol:
            "Tərəflərdən biri digərinin oxuya bilmədiyini göndərdi: başqa proqram cavab verir, girişdə salamlama var və ya versiyalar fərqlidir."
        case .meaningOverreach:
            "Qarşı tərəf əmrdə göstərilməyən fayl və ya imza istədi. Ona heç nə verilmədi. Açarlarınıza cavabdeh olan şəxsə bildirin."
        case .meaningLedgerChanged:
            "Bu ünvanda birinci dəfəkindən başqa jurnal cavab verir. Onun üçün heç nə imzalanmadı."
        }
    }
}

/// The help of `salname serve`.
enum ServeHelp: String, CaseIterable, Saying {
    case helpServe, optionOfficer, optionKey, optionPrint, optionPatience

    var english: String {
        switch self {
        case .helpServe: "Run one command for an officer at the other end of ssh."
        case .optionOfficer: "The officer whose key the connection was made with, as O-AZ-0031."
        case .optionKey: "The key's fingerprint, as ssh-keygen -l prints it: SHA256:…"
        case .optionPrint: "Print the lines by which sshd lets each officer in, and nothing else."
        case .optionPatience: "How many seconds a client may take nothing, or owe an answer."
        }
    }

    var azerbaijani: String {
        switch self {
        case .helpServe: "ssh ilə gələn əməkdaş üçün bir əmri yerinə yetirir."
        case .optionOfficer: "Bağlantının açarı hansı əməkdaşındır (məsələn O-AZ-0031)."
        case .optionKey: "Açarın barmaq izi, ssh-keygen -l göstərdiyi kimi: SHA256:…"
        case .optionPrint: "Yalnız əməkdaşların sshd ilə girişi üçün sətirləri yazır."
        case .optionPatience: "Müştəri neçə saniyə heç nə qəbul etməyə və ya cavab verməyə bilər."
        }
    }
}
