extension Phrase {
    /// The phrase in Azerbaijani.
    var azerbaijani: String {
        switch self {
        case .error: "xəta"
        case .warning: "xəbərdarlıq"
        case .note: "qeyd"
        case .law: "qanun"
        case .fix: "həlli"
        case .yes: "bəli"
        case .no: "xeyr"
        case .helpSalname:
            "Miqrasiya işlərinin jurnalı: hər əməliyyat saxlanılır, heç nə dəyişdirilmir."
        case .helpInit: "Qovluqda yeni jurnal yaradılır."
        case .helpBorder: "Dövlət sərhədindən keçmə qeydə alınır."
        case .helpBorderEnter: "Şəxsin ölkəyə girişi qeydə alınır."
        case .helpBorderExit: "Şəxsin ölkədən çıxışı qeydə alınır."
        case .optionLedger:
            "Jurnalın qovluğu və ya ssh://[user@]host[:port]/dir (və ya SALNAME_LEDGER)."
        case .optionLanguage: "Cümlələrin dili: en və ya az (və ya SALNAME_LANG)."
        case .optionFormat: "table, plain, json, jsonl və ya csv."
        case .optionOutput: "Məlumat fayla yazılır; formatı faylın sonluğu müəyyən edir."
        case .optionFields:
            "Hansı xanaların hansı ardıcıllıqla verilməsi; boş olduqda siyahısı göstərilir."
        case .optionNoColour: "Rəngsiz (və ya NO_COLOR)."
        case .optionQuiet: "Məlumat və xətalardan başqa heç nə yazılmır."
        case .optionVerbose: "Daha ətraflı yazılır."
        case .optionNoInput: "Heç vaxt soruşulmur; əvəzində əmr dayandırılır."
        case .optionYes: "Hər suala cavab: bəli."
        case .optionKnownAt: "O vaxt məlum olduğu kimi: sıra nömrəsi və ya saat fərqi ilə vaxt."
        case .optionAsOf: "Göstərilən gün üzrə vəziyyət, məsələn 2026-05-20."
        case .optionOfficer: "Əməliyyatı aparan əməkdaş, məsələn O-AZ-0017 (və ya SALNAME_OFFICER)."
        case .optionOffice: "Əməkdaşın təmsil etdiyi idarə (və ya SALNAME_OFFICE)."
        case .optionDryRun:
            "Bütün qaydalar yoxlanılır və nəyin qeydə alınacağı göstərilir; heç nə qeydə alınmır."
        case .optionReason: "Sərbəst mətnlə qeyd; möhürlənmiş saxlanılır."
        case .optionCommandID: "Əmrin adı: iki dəfə göndərilsə də, bir dəfə qeydə alınır."
        case .optionExpect: "Baxdığınız vaxt tarixçənin uzunluğu; artıbsa, əmr dayandırılır."
        case .optionOrigin: "Jurnalın hər sətirdəki adı, məsələn ledger.example/az."
        case .optionCode: "Jurnalın nömrələrindəki iki hərf."
        case .optionLawFile: "Proqramla gələn qanun əvəzinə ilk qüvvəyə minən qanun faylı."
        case .optionDefaultOffice: "İdarə göstərilmədikdə hadisədə yazılan idarə."
        case .optionAt: "Keçmə vaxtı saat fərqi ilə, məsələn 2026-03-01T09:12+04:00."
        case .optionCheckpoint: "Buraxılış məntəqəsinin kodu, məsələn BAK-GYD."
        case .optionDocumentShown: "Təqdim edilmiş sənədin nömrəsi."
        case .argumentPerson: "Şəxsin nömrəsi, məsələn P-AZ-000977."
        case .argumentDirectory: "Boş olan və ya mövcud olmayan qovluq."
        case .askedCommandLine: "əmr sətri istifadə edilə bilməz"
        case .askedWriteOutput: "məlumat yazılmadı"
        case .askedOpenLedger: "jurnal açılmadı"
        case .askedCreateLedger: "jurnal yaradılmadı"
        case .askedRecordCrossing: "sərhəddən keçmə qeydə alınmadı"
        case .askedReadPerson: "{person} nömrəli şəxsin məlumatı oxunmadı"
        case .whyNoLedger: "jurnalı --ledger DIR və ya SALNAME_LEDGER ilə göstərin"
        case .whyNoOfficer: "əməkdaşı --as O-AZ-0017 və ya SALNAME_OFFICER ilə göstərin"
        case .whyUnknownExtension:
            """
            “{extension}” sonluğuna uyğun format yoxdur; .csv, .json, .jsonl, .tsv, .txt və ya \
            --format istifadə edin
            """
        case .whyUnknownField: "“{field}” xanası yoxdur; siyahı üçün: --fields ''"
        case .whyUnknownFieldNearest: "“{field}” xanası yoxdur; bəlkə “{nearest}” nəzərdə tutulub?"
        case .whyRepeatedField: "“{field}” xanası iki dəfə göstərilib"
        case .whyEmptyField: "iki vergül arasında ad göstərilməyib"
        case .whyCannotCreateFile: "“{path}” faylı yaradıla bilmir"
        case .whyCannotWrite: "yazma alınmadı; yarımçıq heç nə qalmadı"
        case .whyConflict:
            """
            {subject} siz baxandan sonra dəyişib: gördüyünüz hadisələr: {seen}, indi: {now}
            """
        case .whyCommandReused: "{id} adlı əmr əvvəl başqa əmr üçün istifadə edilib"
        case .whyClockBehind:
            """
            saat {clock} göstərir; bu, {last} vaxtında yazılmış son sətirdən bir dəqiqədən çox \
            əvvəldir
            """
        case .whyClockAhead:
            """
            saat {clock} göstərir; bu, {last} vaxtında yazılmış son sətirdən on dörd gündən \
            çox sonradır
            """
        case .fixAcceptClock: "saatı düzəldin və ya qəbul edin"
        case .whyCannotCreate: "“{path}” yaradıla bilmir: üst qovluq yoxdur və ya ona yazmaq olmur"
        case .whyDocumentUnknown: "{person} nömrəli şəxsin bu nömrəli sənədi yoxdur"
        case .whyTooLarge: "hadisənin həcmi: {bytes} bayt; bir sətir üçün ən çoxu 65 535 bayt"
        case .whyFounded: "jurnal artıq yaradılıb"
        case .whyNotFounded: "jurnal yaradılmayıb; ilk hadisə çatışmır"
        case .whyClockRight: "saat düzgündür; qəbul ediləsi bir şey yoxdur"
        case .whyLawValue: "“{value}” qiyməti {key} açarı üçün düzgün deyil"
        case .whyLawPeriod:
            """
            {key} müddəasının sonu {through}, başlanğıcı {from}: son başlanğıcdan əvvəldir
            """
        case .whyLawStands: "{key} artıq belə qüvvədədir, müddəanın sıra nömrəsi: {ordinal}"
        case .whyLawBook:
            """
            müddəa {given} qanun kitabına aiddir; bu jurnalda tətbiq olunan kitab: {applied}
            """
        case .whyLawEmpty: "qüvvəyə minəsi müddəa yoxdur"
        case .whyPersonUnknown: "{person} nömrəli şəxs tapılmadı"
        case .whyDocumentHeld:
            """
            bu sənəd nömrəsi ilə qeyd artıq mövcuddur: {person}; təkrar qeyd yaradılmadı
            """
        case .whyBornInFuture: "doğum ili gələcəkdədir"
        case .whyDayInFuture: "{day} tarixi hələ gəlməyib; bu gün: {today}"
        case .whyCrossingInFuture: "{instant} vaxtı hələ gəlməyib; indi: {now}"
        case .whyLedgerMissing: "“{path}” yerində jurnal yoxdur"
        case .whyLedgerForeign: "“{path}” bu proqramın jurnalı deyil"
        case .whyLedgerNewer:
            """
            jurnalın formatı: {found}; bu buraxılış {known} formatınadək oxuyur: daha yeni \
            buraxılış quraşdırın
            """
        case .whyLedgerDamaged:
            """
            “{path}” zədələnib ({detail}); ehtiyat nüsxədən bərpa edin və yoxlayın
            """
        case .whyLedgerInconsistent: "jurnalın bütövlüyü pozulub ({fact})"
        case .whyNetworkFileSystem:
            """
            “{path}” şəbəkə fayl sistemindədir ({kind}), orada kilidlər işləmir; jurnalı yerli \
            diskdə saxlayın
            """
        case .whyBusy: "başqa əmr gözləmə müddətindən artıq yazır; yenidən cəhd edin"
        case .whyReadOnly: "bu istifadəçi “{path}” yerinə yaza bilmir"
        case .whyDiskFull: "disk doludur; heç nə qeydə alınmadı"
        case .whyNoRoomForViews: "disk doludur"
        case .whyInputOutput: "disk xətası (SQLite kodu: {code}); heç nə qeydə alınmadı"
        case .whyInternal: "proqram xətası baş verdi; heç nə qeydə alınmadı"
        case .whyKeysTooOpen: "“{path}” açar faylını başqaları oxuya bilir"
        case .whyKeyDestroyed:
            """
            {subject} üzrə şəxsi məlumat silinib; yeni məlumat əlavə edilə bilməz
            """
        case .whyKeysMissing: "şəxsi məlumat açarları yoxdur; onları ehtiyat nüsxədən qaytarın"
        case .whyKeysUnusable: "şəxsi məlumat açarlarından istifadə etmək olmur"
        case .whyViewsStopped:
            """
            oxu modelləri {position} sıra nömrəli qeyddən əvvəl dayandı, onu oxuya bilmir
            """
        case .whyViewsDamaged: "oxu modelləri zədələnib; yenidən qurun"
        case .foundedLedger: "Jurnal yaradıldı. Ad: {origin}. Qovluq: {path}."
        case .labelLedger: "jurnal"
        case .labelOrigin: "mənbə"
        case .labelPositions: "hadisələr"
        case .noteNoSignatures:
            """
            qeyd: bu jurnal imza tələb etmir; hadisədə əməkdaşın adı göstərilir, lakin \
            təsdiqlənmir.
            """
        case .nextCommand: "növbəti"
        case .whyBadOrigin:
            """
            mənbə adı 1-200 çap olunan ASCII simvoldan ibarət olmalı, boşluq və ya artı \
            işarəsi olmamalıdır
            """
        case .whyUnreadable: "“{path}” faylı oxuna bilmir"
        case .whyLawFile: "qanun faylından istifadə etmək olmur: sətir {line}, sütun {column}"

        // Officers: people, borders, stays
        case .labelPerson: "şəxs"
        case .whyCutUnreadable:
            """
            --known-at seçimi sıra nömrəsi və ya saat fərqi ilə vaxt qəbul edir, məsələn \
            2026-03-01T09:12+04:00
            """
        case .whyCutPastEnd: "jurnalın son sıra nömrəsi: {last}; ondan sonra heç nə qeydə alınmayıb"
        case .helpPerson: "Şəxslər qeydə alınır, axtarılır, sənədləri oxunur."
        case .helpPersonRegister: "Şəxs maşınla oxunan zona üzrə və ya əl ilə qeydə alınır."
        case .helpPersonAddDocument: "Şəxsin şəxsi işinə sənəd əlavə edilir."
        case .helpPersonReadZone:
            "Maşınla oxunan zona oxunur və yoxlama rəqəmləri yoxlanılır; jurnal tələb olunmur."
        case .helpPersonFind: "Şəxslər ad, sənəd və ya doğum tarixi üzrə axtarılır."
        case .helpPersonShow: "Şəxsin kimliyi, sənədləri və olma müddəti göstərilir."
        case .helpBorderImport:
            """
            Sərhəddən keçmələrin faylı qəbul edilir; iki dəfə qəbul edilsə də, bir dəfə qeydə \
            alınır.
            """
        case .helpStay: "Olma günləri: istifadə edilmiş, qalan və sonuncu qanuni gün."
        case .helpStayDays: "Şəxsin olma günləri göstərilən gün üzrə hesablanır."
        case .helpStayShow: "Şəxsin ölkədə olmalarının siyahısı."
        case .helpStayPresent: "Göstərilən gün ölkədə olanlar vətəndaşlıq üzrə sayılır."
        case .helpStayCompute: "Siyahı üzrə olma günləri hesablanır; jurnal tələb olunmur."
        case .optionZone: "Maşınla oxunan zonanın faylı; - standart girişdir."
        case .optionSurname: "Soyad, sənəddə yazıldığı kimi."
        case .optionGiven: "Ad; bir adlı şəxs üçün göstərilmir."
        case .optionBorn:
            "Məlum olduğu qədər doğum tarixi: 1990, 1990-02, 1990-02-14 və ya unknown."
        case .optionSex: "F, M və ya X, sənəddə göstərildiyi kimi."
        case .optionCitizenship:
            "Vətəndaşı olduğu ölkə, üç hərflə, məsələn GEO; XXA vətəndaşlığı olmayan şəxsdir."
        case .optionPlaceOfBirth: "Doğulduğu yer."
        case .optionDocumentNumber: "Sənədin nömrəsi."
        case .optionDocumentIssuer:
            """
            Sənədi verən ölkə, üç hərflə; şəxs qeydə alınarkən göstərilmədikdə vətəndaşı olduğu \
            ölkə.
            """
        case .optionDocumentKind: "passport, identityCard, travelDocument, visa və ya other."
        case .optionDocumentValidThrough: "Sənədin etibarlı olduğu son gün."
        case .optionEffective: "Qüvvəyə mindiyi gün; göstərilmədikdə bu gün."
        case .optionFindDocument: "Sənədin nömrəsi."
        case .optionFindBorn: "Doğum tarixi və ya onun ili, ayı."
        case .optionLimit: "Ən çoxu neçə nəticə."
        case .argumentName:
            "Adın sözləri, istənilən ardıcıllıqla, diakritik işarələrlə və ya onlarsız."
        case .argumentZone: "İki və ya üç sətirlik fayl; - standart girişdir."
        case .argumentFeed: "Başlıq sətri olan, vergüllə ayrılmış fayl; - standart girişdir."
        case .optionOn: "Soruşulan gün, məsələn 2026-05-20; göstərilmədikdə bu gün."
        case .optionCalendar: "Yalnız həmin günü əhatə edən deyil, bütün olmalar göstərilir."
        case .optionRule:
            """
            Qayda, məsələn per-stay:90, calendar-year:90, rolling:90/180 və ya \
            visits-per-year:3x30.
            """
        case .optionStays:
            """
            Giriş və çıxış (entry, exit) obyektlərinin siyahısı olan JSON faylı; - standart \
            girişdir.
            """
        case .optionExcludeEntryDay: "Giriş günü olma günü sayılmır."
        case .optionExcludeExitDay: "Çıxış günü olma günü sayılmır."
        case .askedRegisterPerson: "şəxs qeydə alınmadı"
        case .askedAddDocument: "{person} nömrəli şəxsə sənəd əlavə edilmədi"
        case .askedFindPersons: "axtarış aparılmadı"
        case .askedImportCrossings: "fayl qəbul edilmədi"
        case .askedCountPresent: "sayma aparılmadı"
        case .whyOptionForm: "{option} seçiminin qiyməti formata uyğun deyil: {form}"
        case .whyOptionsMissing: "göstərilməyib: {options}"
        case .whyOptionsExclude: "{option} seçimi {other} ilə birlikdə göstərilə bilməz"
        case .whyNothingToFind: "ad, --document və ya --born göstərin"
        case .whyNothingFound: "heç kim tapılmadı"
        case .whyStaysNotJSON: "fayl olmaların JSON siyahısı deyil"
        case .whyStayDay:
            "{index} nömrəli olma: {field} xanasındakı gün formata uyğun deyil: 2026-03-01"
        case .whyStayMissing: "{index} nömrəli olmada giriş günü göstərilməyib"
        case .whyStayOrder: "{index} nömrəli olmada çıxış girişdən əvvəldir"
        case .whyRuleUnknown: "{index} nömrəli qayda hesablana bilməz"
        case .whyFeedEmpty: "faylda başlıq sətri yoxdur"
        case .whyFeedColumns: "faylda sütun çatışmır: {columns}"
        case .whyFeedRepeated: "sütun iki dəfə göstərilib: {columns}"
        case .whyFeedDelimiter:
            "xanalar, görünür, vergüllə deyil, bu işarə ilə ayrılıb: {delimiter}"
        case .lineNoted: "sətir {line}: {why}"
        case .whyLineCSV: "sətir oxuna bilən, vergüllə ayrılmış mətn deyil"
        case .whyLineValue: "{column} sütununun qiyməti göstərilməyib və ya formata uyğun deyil"
        case .whyCheckDigits: "yoxlama rəqəmi düzgün deyil: {fields}"
        case .fieldAt: "{field} (sətir {line}, sütun {column})"
        case .suggestion:
            """
            bəlkə {line} nömrəli sətrin {column} nömrəli sütununda {found} əvəzinə {instead} \
            yazılıb?
            """
        case .lookAgain: "sənədi yenidən oxuyun"
        case .fieldDocumentCode: "sənədin kodu"
        case .fieldIssuer: "sənədi verən ölkə"
        case .fieldDocumentNumber: "sənədin nömrəsi"
        case .fieldNationality: "vətəndaşlıq"
        case .fieldName: "ad"
        case .fieldBorn: "doğum tarixi"
        case .fieldSex: "cins"
        case .fieldExpires: "etibarlılıq müddəti"
        case .fieldOptionalData: "əlavə məlumat"
        case .fieldSecondOptionalData: "ikinci əlavə məlumat"
        case .fieldComposite: "bütün zona"
        case .faultEmpty: "heç bir sətir yoxdur"
        case .faultLineCount: "zonada iki və ya üç sətir olmalıdır; sətirlərin sayı: {count}"
        case .faultLineLength: "sətir {line}: {found} simvol, gözlənilən: {expected}"
        case .faultLowercase: "kiçik hərf: sətir {line}, sütun {column}"
        case .faultCharacter: "A-Z, 0-9 və ya < olmayan simvol: sətir {line}, sütun {column}"
        case .faultNotAllowed:
            "{field}: xananın qəbul etmədiyi simvol: sətir {line}, sütun {column}"
        case .faultLetterInDate: "{field}: hərf göstərilib: sətir {line}, sütun {column}"
        case .faultDate: "{field}: belə bir gün yoxdur: sətir {line}, sütun {column}"
        case .faultSex: "cins F, M və ya < deyil: sətir {line}, sütun {column}"
        case .faultFieldEmpty: "{field}: boşdur: sətir {line}, sütun {column}"
        case .zoneUnknownState: "{field}: kod heç bir cədvəldə yoxdur"
        case .zoneWithdrawnState: "{field}: kod qüvvədən düşüb"
        case .zoneSpecimen: "{field}: kod yalnız nümunələrdə istifadə edilir"
        case .zoneExpired: "sənədin etibarlılıq müddəti bitib"
        case .zoneTruncated: "ad öz xanasını tam doldurur; davamı çatışmaya bilər"
        case .zoneUnusualNumber: "sənədin nömrəsi qısadır və ya içində boşluq var"
        case .zoneOtherNationality: "zonada göstərilən vətəndaşlıq şəxsi işdəkindən fərqlidir"
        case .zoneOtherBirth: "zonada göstərilən doğum ili şəxsi işdəkindən fərqlidir"
        case .zoneValid: "bütün yoxlama rəqəmləri düzgündür"
        case .zoneInvalid: "yoxlama rəqəmlərinin hamısı düzgün deyil"
        case .labelFormat: "format"
        case .labelChecks: "yoxlama rəqəmləri"
        case .labelValid: "düzgündür"
        case .checkRight: "düzgündür"
        case .checkWrong: "səhvdir"
        case .recordedAt: "Qeydə alındı (sıra nömrəsi: {positions}): {what}"
        case .wouldRecordAt: "Qeydə alınardı (sıra nömrəsi: {positions}): {what}"
        case .recordedBefore: "Əvvəl qeydə alınıb (sıra nömrəsi: {positions}): {what}"
        case .noteDryRun: "qeyd: bu, sınaqdır; heç nə qeydə alınmadı."
        case .noteRepeated: "qeyd: {id} adlı əmr əvvəl qeydə alınıb; indi heç nə qeydə alınmadı."
        case .didRegister: "{person} nömrəli şəxs, vətəndaşlıq: {state}."
        case .didAddDocument: "{person} nömrəli şəxsin sənədi."
        case .addedDocument: "sənəd {index}  {kind}  {issuer}  etibarlıdır: {day} tarixinədək"
        case .addedDocumentOpen: "sənəd {index}  {kind}  {issuer}"
        case .didEnterVisaFree:
            """
            {person} nömrəli şəxs {checkpoint} məntəqəsindən {day} tarixində vizasız daxil olub \
            ({state}: {rule}).
            """
        case .didEnterCitizen:
            """
            {person} nömrəli şəxs {checkpoint} məntəqəsindən {day} tarixində daxil olub, \
            vətəndaşdır.
            """
        case .didEnterNoGround:
            """
            {person} nömrəli şəxs {checkpoint} məntəqəsindən {day} tarixində giriş əsası olmadan \
            daxil olub.
            """
        case .didEnter:
            "{person} nömrəli şəxs {checkpoint} məntəqəsindən {day} tarixində daxil olub."
        case .didExit: "{person} nömrəli şəxs {checkpoint} məntəqəsindən {day} tarixində çıxıb."
        case .labelLastLawfulDay: "sonuncu qanuni gün"
        case .labelRegisterBy: "olduğu yer üzrə qeydiyyatın son tarixi"
        case .labelEntered: "giriş"
        case .labelLeft: "çıxış"
        case .labelUsed: "istifadə edilib"
        case .labelRemaining: "qalıb"
        case .labelDays: "gün"
        case .labelGround: "əsas"
        case .labelNumber: "nömrə"
        case .labelPresent: "ölkədədir"
        case .labelDirection: "istiqamət"
        case .labelAt: "vaxt"
        case .labelDay: "gün"
        case .labelCheckpoint: "buraxılış məntəqəsi"
        case .labelWarnings: "xəbərdarlıqlar"
        case .labelStatus: "vəziyyət"
        case .labelDocuments: "sənədlər"
        case .labelRegisteredOn: "qeydə alındığı tarix"
        case .labelPlaceOfBirth: "doğulduğu yer"
        case .labelSurname: "soyad"
        case .labelGiven: "ad"
        case .labelHistory: "tarixçədəki hadisələr"
        case .counterPerStay: "hər gəlişdə {limit} gün"
        case .counterCalendarYear: "təqvim ilində {limit} gün"
        case .counterRolling: "istənilən {window} gün ərzində {limit} gün"
        case .counterVisits: "ildə {count} gəliş, hər birində {limit} gün"
        case .ruleVisaFree: "vizasız"
        case .ruleNone: "olma əsası yoxdur"
        case .ruleCitizen: "vətəndaşdır; günlər hesablanmır"
        case .onDay: "{day} tarixində"
        case .sinceDay: "giriş: {day} ({position})"
        case .sinceUnknown: "giriş qeydə alınmayıb"
        case .notPresentOn: "ölkədə deyil; həmin gün giriş halında göstəricilər"
        case .usedDays: "istifadə edilib: {days}"
        case .leftDays: "qalıb: {days}"
        case .lastLawfulOn: "sonuncu qanuni gün: {day}"
        case .noLastLawful: "qanuni gün yoxdur"
        case .neverReached: "məhdudiyyətə heç vaxt çatılmır"
        case .registerByDay: "olduğu yer üzrə qeydiyyatın son tarixi: {day}"
        case .overstayedSince: "müddətdən artıq qalma: {days} gün, {day} tarixindən"
        case .usedUp: "indi giriş məhdudiyyəti aşardı: {days} gün"
        case .presentSince: "{day} tarixindən ölkədədir"
        case .presentUnknownSince: "ölkədədir"
        case .absentNow: "ölkədə deyil"
        case .bornOn: "doğum tarixi: {date}"
        case .documentLine:
            "sənəd {index}  {kind}  {issuer}  {number}  etibarlıdır: {day} tarixinədək"
        case .historyLine: "tarixçə  {count} hadisə, qeydə alınıb: {day}"
        case .personErased: "şəxsi məlumat silinib"
        case .kindPassport: "pasport"
        case .kindIdentityCard: "şəxsiyyət vəsiqəsi"
        case .kindTravelDocument: "səyahət sənədi"
        case .kindVisa: "viza"
        case .kindOther: "digər sənəd"
        case .presentCount: "{day} tarixində ölkədə olanlar: {count}."
        case .importing: "Fayl qəbul edilir"
        case .timeLeft: "qalan vaxt: {time}"
        case .lineRefused: "sətir {line}: {code}: {why}"
        case .importStopped:
            """
            dayandırıldı; qeydə alınanlar saxlanılır. Faylı yenidən qəbul edin: heç nə iki dəfə \
            qeydə alınmır.
            """
        case .importUnknownColumns: "oxunmayan sütunlar: {columns}"
        case .labelAccepted: "qeydə alındı"
        case .labelRepeated: "əvvəl qeydə alınıb"
        case .labelRefused: "rədd edildi"
        case .labelRefusedLines: "rədd edilmiş sətirlər"
        case .warnNoGround:
            "{state} vətəndaşı üçün {day} tarixində giriş əsası tapılmadı; keçmə işarələndi"
        case .warnSimilar:
            "bir saat ərzində eyni istiqamətdə keçmə artıq qeydə alınıb, sıra nömrəsi: {position}"
        case .warnEntryWithoutExit:
            """
            şəxsin əvvəlki girişindən sonra çıxış qeydə alınmayıb, girişin sıra nömrəsi: \
            {position}
            """
        case .warnExitWithoutEntry: "bu çıxışdan əvvəl giriş qeydə alınmayıb"
        case .warnDocumentExpired:
            "{index} nömrəli sənədin müddəti bitib: {day} tarixinədək etibarlı idi"
        case .warnAddedExpired: "sənədin müddəti bitib: {day} tarixinədək etibarlı idi"
        case .warnStateUnknown: "{state} kodu heç bir cədvəldə yoxdur"
        case .warnStateNotCurrent: "{state} kodu {day} tarixində istifadə edilmirdi"
        case .warnOverstay: "müddətdən artıq qalma: {days} gün, sonuncu qanuni gün: {day}"
        case .warnOverstayNone: "müddətdən artıq qalma: {days} gün; heç bir gün qanuni deyildi"
        case .helpStayPlan: "Şəxs göstərilən gün daxil olsa, nə qədər qala bilər."
        case .optionEnter: "Giriş günü (məsələn 2026-06-01)."
        case .optionPlannedDays:
            "Neçə gün (giriş günü daxil olmaqla); mümkün deyilsə, çıxış kodu 2."
        case .planEntering: "giriş: {day}"
        case .planDays: "{days} gün: sonuncu qanuni gün {day}"
        case .planNoDays: "belə qalmanın heç bir günü qanuni olmazdı"
        case .planLeavesFirst:
            "{day} tarixindən ölkədədir: həmin qalma girişdən bir gün əvvəl bitmiş sayılıb"
        case .planPossible: "bəli: {days} gün mümkündür"
        case .planEarliest: "xeyr: {days} gün üçün ən tez giriş günü {day}"
        case .planNever: "xeyr: {days} gün mümkün deyil, məlum qanuna görə sonrakı günlərdə də"
        case .whyPlannedDays: "--days 1 ilə 9999 arasında ədəd olmalıdır"

        // Auditors and operators: audit, log, views, law, schema, doctor
        case .labelPosition: "sıra nömrəsi"
        case .helpAudit: "Nəyin qeydə alındığı və göstəricinin əsası soruşulur."
        case .helpAuditHistory: "Göstərilən şəxs, qanun və ya jurnal üzrə qeydlər göstərilir."
        case .helpAuditExplain:
            "Şəxsin qalma müddəti üzrə göstəricinin necə hesablandığı göstərilir."
        case .helpLog: "Jurnal oxunur, yoxlanılır və köçürülür."
        case .helpLogShow: "Bir hadisə göstərilir."
        case .helpLogList: "Hadisələr növ, əməkdaş, idarə və vaxt üzrə göstərilir."
        case .helpLogVerify: "Jurnalın bütövlüyü sətir-sətir yoxlanılır."
        case .helpLogExport: "Sətirlər saxlanıldığı kimi köçürülür."
        case .helpLogAcceptClock: "Saatın hazırkı vaxtı qəbul edilir."
        case .helpViews: "Oxu modellərinə baxılır."
        case .helpViewsStatus: "Oxu modellərinin vəziyyəti və yoxlama cəmləri göstərilir."
        case .helpViewsRebuild: "Oxu modelləri birinci hadisədən yenidən qurulur."
        case .helpViewsShow: "Oxu modelinin sətirləri göstərilir."
        case .helpLaw: "Jurnalda qüvvədə olan qanun göstərilir."
        case .helpLawShow: "Göstərilən gün qüvvədə olan müddəalar göstərilir."
        case .helpLawHistory: "Müddəanın bütün qüvvəyə minmələri göstərilir."
        case .helpSchema: "Hadisənin nədən ibarət olduğu göstərilir."
        case .helpSchemaList: "Bütün növlər və versiyalar göstərilir."
        case .helpSchemaShow: "Növün JSON sxemi göstərilir."
        case .helpSchemaCatalogue: "Hadisələrin kataloqu göstərilir."
        case .helpDoctor: "Jurnal yoxlanılır və nəyin düzəldilməli olduğu göstərilir."
        case .helpConfig: "Qüvvədə olan parametrlər göstərilir."
        case .helpConfigShow: "Qüvvədə olan parametrlər göstərilir."
        case .helpExplain: "Xəta kodunun mənası və çıxış yolu göstərilir."
        case .argumentPosition: "Jurnaldakı sıra nömrəsi, 1 ilə başlanır."
        case .argumentTable: "Oxu modelinin adı, məsələn stay."
        case .argumentKey: "Müddəanın açarı, məsələn stay.visa-free.GEO."
        case .argumentSchema: "Növ və ya növlə versiya, məsələn BorderCrossed.1; və ya line."
        case .argumentCode: "Xətanın kodu, məsələn E-CONFLICT; göstərilmədikdə hamısı sadalanır."
        case .optionType: "Yalnız bu növ hadisələr, məsələn BorderCrossed."
        case .optionOfLister: "Yalnız bu əməkdaşın qeydləri, məsələn O-AZ-0017."
        case .optionOfOffice: "Yalnız bu idarə üzrə qeydlər."
        case .optionSince: "Bu gündən və ya bu vaxtdan etibarən qeydə alınanlar."
        case .optionUntil: "Bu günədək (gün daxil) və ya bu vaxtadək qeydə alınanlar."
        case .optionAfter: "Yalnız bu sıra nömrəsindən sonra."
        case .optionSchemas:
            "Hər hadisənin məzmununun öz növünə və versiyasına uyğunluğu da yoxlanılır."
        case .optionExportFormat: "cloudevents, jsonl və ya cloudevents-batch."
        case .optionExportOutput: "Fayla yazılır: ya tam, ya da heç."
        case .optionRequireFresh: "Oxu modelləri jurnaldan geridədirsə, 8 kodu ilə bitir."
        case .optionShowOrigin: "Hər qiymətin haradan alındığı da göstərilir."
        case .askedRunCommand: "əmr yerinə yetirilmədi"
        case .askedAnswer: "sual cavablandırılmadı"
        case .askedReadLog: "jurnal oxunmadı"
        case .askedVerifyLog: "jurnalın bütövlüyü təsdiqlənmədi"
        case .askedAcceptClock: "saat qəbul edilmədi"
        case .askedReadViews: "oxu modelləri oxunmadı"
        case .askedRebuildViews: "oxu modelləri yenidən qurulmadı"
        case .askedCheckUp: "jurnalda nasazlıq var"
        case .whyUnknownCommand: "“{typed}” əmri yoxdur"
        case .whyUnknownCommandNearest: "“{typed}” əmri yoxdur; bəlkə “{nearest}” nəzərdə tutulub?"
        case .whyUnknownName: "“{typed}” yoxdur; mövcud olanlar: {known}"
        case .whyUnknownNameNearest: "“{typed}” yoxdur; bəlkə “{nearest}” nəzərdə tutulub?"
        case .whyNotInForce: "{key} açarı üzrə müddəa {day} tarixində qüvvədə deyil"
        case .whyBadSubject: "“{typed}” düzgün deyil; P-AZ-000977, law/az və ya ledger/AZ yazın"
        case .whyBadMoment: "“{typed}” nə gün (məsələn 2026-03-01), nə də saat fərqi ilə vaxtdır"
        case .whyNoLine: "{position} sıra nömrəli qeyd yoxdur"
        case .whyNothingRecorded: "{subject} üzrə heç nə qeydə alınmayıb"
        case .whyBroken:
            "ilk uyğunsuzluğun sıra nömrəsi: {position}; bütöv olan qeydlər: 1 – {intact}"
        case .whyBrokenFromStart:
            "ilk uyğunsuzluğun sıra nömrəsi: {position}; ondan əvvəl bütöv qeyd yoxdur"
        case .whyBrokenSomewhere: "uyğunsuzluq var, lakin sıra nömrəsi müəyyən edilə bilmir"
        case .whyViewsBehind:
            "oxu modellərinin sıra nömrəsi: {position}, jurnalın sıra nömrəsi: {head}"
        case .whyUnwell: "uğursuz yoxlamaların sayı: {count}"
        case .whyEventUnknown:
            """
            {position} sıra nömrəli hadisə bu buraxılışa məlum deyil ({type}); daha yeni \
            buraxılış quraşdırın
            """
        case .whyLineUnreadable: "{position} sıra nömrəli sətir oxuna bilmir"
        case .acceptedClock: "Qeydə alındı. Sıra nömrəsi: {position}. Saat qəbul edildi."
        case .wouldAcceptClock: "Qeydə alınacaq. Sıra nömrəsi: {position}. Saat qəbul ediləcək."
        case .exportedLines: "Köçürülmüş hadisələrin sayı: {count}."
        case .titleEvent: "Hadisə {position}"
        case .titleCertificate: "Oxu modelləri yenidən quruldu. Hadisələr: 1 – {position}."
        case .noteCannotKnow:
            """
            müəyyən edilə bilməz: saxlanılan ağacı da yenidən hesablayan dəyişiklik; imzalanmış \
            yoxlama nöqtəsini başqa yerdə saxlayın (bu buraxılış hələ imzalamır)
            """
        case .taskVerify: "yoxlanılır"
        case .taskExport: "köçürülür"
        case .progressLeft: "qalır: {time}"
        case .labelOrdinal: "sıra"
        case .labelRecordedAt: "qeydə alınıb"
        case .labelEffective: "hüquqi vaxt"
        case .labelType: "növ"
        case .labelOfficer: "əməkdaş"
        case .labelOffice: "idarə"
        case .labelFacts: "məlumat"
        case .labelPlaces: "tarixçə"
        case .labelStep: "addım"
        case .labelCites: "istinad"
        case .labelDetail: "təfərrüat"
        case .labelCitation: "istinad"
        case .labelKey: "açar"
        case .labelValue: "qiymət"
        case .labelValidFrom: "başlanğıc"
        case .labelValidThrough: "son gün"
        case .labelConfidence: "etibarlılıq"
        case .labelArticle: "maddə"
        case .labelSource: "mənbə"
        case .labelNote: "qeyd"
        case .labelLastLine: "son sətir"
        case .labelClock: "saat"
        case .labelGeneration: "nəsil"
        case .labelLogHead: "jurnalın sonu"
        case .labelLag: "geriləmə"
        case .labelTables: "cədvəllər"
        case .labelCombined: "ümumi yoxlama cəmi"
        case .labelFirst: "başlanğıc"
        case .labelThrough: "son"
        case .labelVersion: "versiya"
        case .labelSuperseded: "əvəz edilib"
        case .labelSchema: "sxem"
        case .labelSummary: "məzmun"
        case .labelCode: "kod"
        case .labelMeaning: "mənası"
        case .labelSetting: "parametr"
        case .labelFrom: "mənbəyi"
        case .labelCheck: "yoxlama"
        case .labelHolds: "uyğundur"
        case .checkOK: "düz"
        case .checkFault: "XƏTA"
        case .checkLines: "sətirlər"
        case .checkTree: "ağac"
        case .checkHistories: "tarixçələr"
        case .checkTimes: "vaxtlar"
        case .checkCommands: "əmrlər"
        case .checkIndex: "indeks"
        case .checkPayloads: "məzmun"
        case .checkLog: "jurnal"
        case .checkFileSystem: "fayl sistemi"
        case .checkModes: "fayl hüquqları"
        case .checkDisk: "disk"
        case .checkWriteAheadLog: "ön yazı faylı"
        case .checkClock: "saat"
        case .checkKeys: "açarlar"
        case .checkViews: "oxu modelləri"
        case .checkPeople: "şəxslər"
        case .detailLines: "1 .. {lines}, hər birinin baytları heşə uyğundur"
        case .detailTree: "1 .. {lines}   kök {root}"
        case .detailHistories: "tarixçələrin sayı: {count}, çatışmayan sıra nömrəsi yoxdur"
        case .detailTimes: "geriyə getmir"
        case .detailCommands: "əmrlərin sayı: {count}, heşləri və sətirləri tamdır"
        case .detailIndex: "sətirlərə uyğundur"
        case .detailPayloads:
            "yoxlanılmış məzmun: {count}, hamısı öz növünə və versiyasına uyğundur"
        case .detailTable: "{rows} sətir  {digest}"
        case .detailLog: "{origin}, {count} hadisə"
        case .detailLocalFileSystem: "yerli"
        case .detailModes: "yalnız sahibi oxuya bilir"
        case .detailModesOpen: "başqalarına açıq fayl və qovluqların sayı: {count}"
        case .detailDisk: "boş yer: {count} MiB"
        case .detailWriteAheadLog: "ən çoxu {count} MiB"
        case .whyWriteAheadLogLong:
            """
            {count} MiB: kimsə uzun müddətdir oxuyur; oxuma bitəndə fayl kiçiləcək
            """
        case .detailClock: "{clock}, son sətrə uyğundur"
        case .detailKeys: "mövcuddur, yalnız sahibi oxuya bilir, bu jurnala aiddir"
        case .detailKeysGone: "“{path}” faylı yoxdur; ehtiyat nüsxədən qaytarın"
        case .detailKeyWrong: "açarları qoruyan açar düzgün deyil; düzgün açarı qaytarın"
        case .detailKeysOther: "açarlar başqa jurnala aiddir: {origin}"
        case .detailFresh: "sıra nömrəsi: {position}, jurnalda: {head}"
        case .detailViewsNone: "bu buraxılışın modelləri yoxdur"
        case .faultMissing: "{position} sıra nömrəli sətir yoxdur"
        case .faultLineChanged: "{position} sıra nömrəli sətir dəyişdirilib"
        case .faultUnreadable: "{position} sıra nömrəli sətir oxuna bilmir"
        case .faultSequence: "{position} sıra nömrəli sətirdə başqa sıra nömrəsi göstərilib"
        case .faultSource: "{position} sıra nömrəli sətir başqa jurnal üçün yazılıb"
        case .faultTime: "{position} sıra nömrəli sətirdə qeydə alınma vaxtı uyğun deyil"
        case .faultOrdinal: "{position} sıra nömrəli sətirdə tarixçə nömrəsi uyğun deyil"
        case .faultIndex: "{position} sıra nömrəli sətrin indeksi sətrə uyğun deyil"
        case .faultCommand: "{position} sıra nömrəli sətrin əmri yoxdur və ya dəyişdirilib"
        case .faultTree: "saxlanılan ağac sətirlərə uyğun deyil, ilk sıra nömrəsi: {position}"
        case .faultTail: "jurnalın sonu kəsilib, ilk çatışmayan sıra nömrəsi: {position}"
        case .faultPayload: "{position} sıra nömrəli məzmun öz növünə və versiyasına uyğun deyil"
        case .faultSomewhere: "uyğunsuzluq var"
        case .explainNoValue: "yoxdur"
        case .explainNationality: "{state} vətəndaşı"
        case .explainEntered: "{day} tarixində giriş"
        case .explainLeft: "{day} tarixində çıxış"
        case .explainOvertaken: "{day} tarixində yenidən giriş, əvvəlki çıxış məlum deyil"
        case .explainAbsent: "{day} tarixində ölkədə deyil: həmin gün daxil olan kimi hesablanır"
        case .explainNoRegime:
            "{state} vətəndaşlarının vizasız girişi üçün müddəa yoxdur, tarix: {day}"
        case .explainCitizen: "{state} vətəndaşı: günlər sayılmır"
        case .explainRegime: "{state} vətəndaşları üçün vizasız: {counters}"
        case .explainTerm: "olduğu yer üzrə qeydiyyat müddəti: {term}"
        case .explainTermEnds: "{from} + {days} gün, giriş günü sayılmır"
        case .explainEntryDayCounts: "giriş günü sayılır"
        case .explainEntryDayOut: "giriş günü sayılmır"
        case .explainExitDayCounts: "çıxış günü sayılır"
        case .explainExitDayOut: "çıxış günü sayılmır"
        case .explainWindow: "{counter}: {from} – {through}"
        case .explainCounted: "{from} – {through}: {days} gün"
        case .explainVisits: "il: {year}, girişlərin sayı: {count}"
        case .explainUsed: "{counter}: istifadə olunub {days} / {limit}"
        case .explainRolledOut: "{day} tarixinədək hesabdan çıxan günlər: {days}"
        case .explainBeginsAnew: "hesab {day} tarixindən yenidən başlanır"
        case .explainLastLawful: "{from} + {days} gün, ilk gün daxil"
        case .explainLastLawfulOfAll: "bütün hədlər birlikdə: {from} + {days} gün, ilk gün daxil"
        case .explainNotLawful: "{counter}: {day} tarixi qanuni deyil"
        case .explainNeverReached: "{counter}: həddə heç vaxt çatılmır"
        case .explainBinds: "həlledici hədd: {counter}; qalan günlər: {left}"
        case .explainInForce: "qüvvədədir: {from} – {through}"
        case .explainInForceSince: "{from} tarixindən qüvvədədir"
        case .explainEvidence:
            "{type}  qeydə alınıb: {instant}, əməkdaş: {officer}, idarə: {office}"
        case .confidenceRead: "açıq mənbədə oxunub"
        case .confidenceGeneral: "ümumi bilik, təsdiqlənməyib"
        case .confidenceUnsure: "dəqiqləşdirilməyib, təsdiqlənməyib"
        case .confidenceParameter: "dəqiqləşdirilməyib: bu idarənin parametri"
        case .meaningUsage:
            """
            Əmr sətri başa düşülmür: söz çatışmır, səhv yazılıb və ya təkrarlanıb. Əmrə --help \
            ilə baxın.
            """
        case .meaningNoLedger:
            "Jurnal göstərilməyib. --ledger DIR verin və ya SALNAME_LEDGER təyin edin."
        case .meaningNoOfficer:
            """
            Hər hadisədə əməkdaş göstərilir, lakin göstərilməyib. --as O-AZ-0017 verin və ya \
            SALNAME_OFFICER təyin edin.
            """
        case .meaningCannotCreate:
            """
            Göstərilən yerdə artıq nəsə var və ya qovluğa yazmaq olmur. Başqa yer seçin və ya \
            hüquqları düzəldin.
            """
        case .meaningCannotWrite:
            """
            Məlumat sonadək yazılmadı. -o ilə göstərilən fayl əvvəlki kimi qalıb. Diskdə yer \
            olduğunu yoxlayın və yenidən cəhd edin.
            """
        case .meaningCannotRead:
            """
            Fayl oxunmadı. Onun mövcudluğunu və oxumaq hüququnu yoxlayın; disk nasazdırsa, \
            salname doctor işlədin.
            """
        case .meaningMachineReadableZone:
            """
            Maşınla oxunan zona yoxlamadan keçmədi. Yenidən oxuyun; təklif özbaşına tətbiq \
            edilmir.
            """
        case .meaningIntegrity:
            """
            Saxlanılan məlumat yazılan məlumat deyil. Qeydə almanı dayandırın, faylları olduğu \
            kimi saxlayın, yoxlanılmış ehtiyat nüsxədən bərpa edin.
            """
        case .meaningNotRecorded:
            """
            Bu sıra nömrəsi və ya mövzu üzrə o vaxt heç nə qeydə alınmayıb. Nömrəni yoxlayın; \
            daha sonrakı --known-at ilə görünə bilər.
            """
        case .meaningLineUnreadable:
            """
            Jurnalın sətri öz formasında deyil. Jurnal dəyişdirilib və ya disk nasazdır: salname \
            log verify --schemas işlədin.
            """
        case .meaningEventUnknown:
            """
            Daha yeni buraxılış bu buraxılışa məlum olmayan hadisə yazıb; heç biri ötürülmür. \
            Yeni buraxılışı quraşdırın.
            """
        case .meaningViewsBehind:
            """
            Oxu modelləri bütün hadisələri qəbul etməyib, təzə modellər isə tələb olunub. \
            Növbəti əmr onları yeniləyir; və ya yenidən qurun.
            """
        case .meaningUnknownName:
            "Belə ad yoxdur. Cavabda ən yaxın ad və ya bütün adlar göstərilir."
        case .meaningUnwell:
            """
            Jurnalın yoxlamalarından biri uğursuz oldu. Hər uğursuz yoxlamanın yanında düzəldən \
            əmr göstərilir.
            """
        case .meaningFounded:
            "Jurnal bir dəfə yaradılır. Mövcud jurnaldan istifadə edin və ya boş qovluq seçin."
        case .meaningNotFounded:
            """
            Jurnalın ilk hadisəsi çatışmır (məsələn, yaradılarkən dayanıb). Qovluğu silin və \
            salname init əmrini yenidən işlədin.
            """
        case .meaningClockRight: "Saat son sətrə uyğundur, qəbul ediləsi dəyişiklik yoxdur."
        case .meaningLawValue:
            """
            Qiymət açarın qaydasına uyğun deyil (məsələn per-stay:90 və ya P15D). Qanun faylını \
            düzəldin.
            """
        case .meaningLawPeriod: "Müddəa başlanğıcından əvvəl bitir. Tarixləri düzəldin."
        case .meaningLawStands: "Bu müddəa artıq qüvvədədir, yenidən qəbulu heç nəyi dəyişmir."
        case .meaningLawBook: "Müddəa bu jurnalda tətbiq olunan qanun kitabına aid deyil."
        case .meaningLawEmpty: "Qanun faylında qüvvəyə minəsi yeni müddəa yoxdur."
        case .meaningLawFile:
            "Qanun faylının göstərilən sətri və sütunu oxunmur. Düzəldin; heç nə qüvvəyə minməyib."
        case .meaningPersonUnknown:
            """
            Bu nömrə ilə şəxs qeydə alınmayıb. Nömrəni yoxlayın və ya salname person find ilə \
            axtarın.
            """
        case .meaningDocumentHeld:
            """
            Sənəd artıq qeydə alınmış şəxsə aiddir. Həmin şəxsin nömrəsindən istifadə edin; \
            təkrar qeyd yaradılmadı.
            """
        case .meaningDocumentUnknown:
            "Şəxsin bu nömrəli sənədi yoxdur. Sənədlərə salname person show ilə baxın."
        case .meaningBornInFuture: "Doğum ili gələcəkdədir. Sənədi yoxlayın."
        case .meaningDayInFuture: "Bu gün hələ gəlməyib. Yalnız baş verənlər qeydə alınır."
        case .meaningCrossingInFuture:
            "Saata görə keçmə hələ baş verməyib. Vaxtı və saat fərqini yoxlayın."
        case .meaningConflict:
            """
            Siz baxandan sonra tarixçə dəyişib. Yenidən baxın və qərar verin; heç nə qeydə \
            alınmadı.
            """
        case .meaningCommandReused:
            """
            Əmrin adı bir dəfə qəbul edilir və artıq başqa əmr üçün istifadə edilib. Yeni ad \
            verin.
            """
        case .meaningClockBehind:
            """
            Saat son sətirdən bir dəqiqədən çox geridədir. Saatı düzəldin; düzgündürsə, sistem \
            inzibatçısı qəbul etsin.
            """
        case .meaningClockAhead:
            """
            Saat son sətirdən həddən artıq irəlidədir. Saatı düzəldin; düzgündürsə, sistem \
            inzibatçısı qəbul etsin.
            """
        case .meaningTooLarge: "Bir hadisə ən çoxu 65 535 bayt ola bilər. Qeydi qısaldın."
        case .meaningBusy: "Başqa proses gözləmə müddətindən artıq yazır. Yenidən cəhd edin."
        case .meaningDiskFull: "Disk doludur; heç nə qeydə alınmadı. Yer açın və yenidən cəhd edin."
        case .meaningReadOnly:
            "Bu istifadəçi jurnala yaza bilmir. Jurnalın sahibi olan istifadəçi ilə işləyin."
        case .meaningLedgerMissing:
            "Göstərilən yerdə jurnal yoxdur. Yolu yoxlayın və ya salname init ilə yaradın."
        case .meaningLedgerForeign: "Fayl bu proqramın jurnalı deyil."
        case .meaningLedgerNewer:
            """
            Jurnalı daha yeni buraxılış yaradıb. Həmin buraxılışı quraşdırın; heç nə \
            dəyişdirilmədi.
            """
        case .meaningLedgerDamaged:
            """
            Fayl zədələnib və ya cədvəlləri uyğun deyil. Ehtiyat nüsxədən bərpa edin və salname \
            log verify işlədin.
            """
        case .meaningNetworkFileSystem:
            """
            Şəbəkə fayl sistemində kilidlər işləmir və iki yazan jurnalı poza bilər. Jurnalı \
            yerli diskdə saxlayın.
            """
        case .meaningKeys:
            """
            Şəxsi məlumat açarları yoxdur və ya istifadə edilə bilmir. salname doctor işlədin; \
            açarları öz ehtiyat nüsxəsindən qaytarın.
            """
        case .meaningKeysTooOpen:
            """
            Açar faylını sahibindən başqası da oxuya bilir. chmod 600 ilə bağlayın; açarı məlum \
            olmuş sayın.
            """
        case .meaningKeyDestroyed:
            "Bu mövzu üzrə şəxsi məlumat silinib, yeni məlumat möhürlənə bilməz."
        case .meaningViews:
            """
            Oxu modelləri jurnalı izləyə bilmir. Jurnala təsiri yoxdur: salname views rebuild \
            ilə yenidən qurun.
            """
        case .meaningInternalFault:
            """
            Proqram xətası baş verdi. Heç nə qeydə alınmadı; nə soruşulduğunu proqramı \
            yaradanlara bildirin.
            """
        case .topicExitCodes:
            """
            Çıxış kodları

                0   yerinə yetirildi, tapıldı, etibarlıdır
                1   proqramın öz xətası
                2   cavab: xeyr
                3   qayda imkan vermir; heç nə qeydə alınmadı
                4   tapılmadı
                5   siz baxandan sonra dəyişiklik olub və ya qeyd artıq başqasına məxsusdur
                6   yol verilmir
                7   bütövlük pozulub
                8   oxu modelləri geridədir və ya nasazdır (--require-fresh ilə)
               64   əmr sətri düzgün deyil
               73   fayl yaradıla bilmir
               74   oxuma və ya yazma alınmadı
               75   sonra yenidən cəhd edin
               78   parametrlərdən istifadə etmək olmur
              130   dayandırıldı
              143   sistemin sorğusu ilə dayandırıldı (SIGTERM)

            Hər xətanın sabit kodu da var: salname explain E-CONFLICT.
            """
        case .topicTime:
            """
            Vaxtın iki növü

              hüquqi vaxt          hadisənin qanun üzrə doğru olduğu vaxt: Bakı günü (UTC+4) və ya an
              qeydə alınma vaxtı   jurnala yazıldığı vaxt; geriyə getmir

              --as-of GÜN              göstərilən gün üzrə vəziyyət, məsələn 2026-05-20
              --known-at NÖMRƏ         jurnalın göstərilən sıra nömrəsində məlum olan vəziyyət
              --known-at VAXT          saat fərqi ilə göstərilən vaxtda məlum olan vəziyyət,
                                       məsələn 2026-03-01T09:12+04:00 və ya 2026-03-01T05:12:00Z

            Günlər 2026-05-20 kimi yazılır, vaxtlar UTC ilə göstərilir. Müddətin hər iki ucu ona daxildir.
            """
        case .topicFormats:
            """
            Formatlar

              table   hizalanmış sütunlar; terminalda susmaya görə
              plain   tabulyasiya ilə ayrılmış sətirlər, başlıqsız; terminaldan kənarda susmaya görə
              json    bir obyekt və ya bir massiv
              jsonl   hər sətirdə bir obyekt
              csv     RFC 4180, başlıq sətri ilə
              html    yalnız hesabatlar: oxumaq, çap etmək və saxlamaq üçün bir fayl

              --format AD       formatı seçir
              -o FAYL           fayla ya tam yazılır, ya da heç; .csv .json .jsonl .tsv .txt formatı seçir
              --fields a,b      bu xanalar bu ardıcıllıqla; --fields '' siyahını göstərir

            Məlumat standart çıxışa, qalan hər şey standart xəta çıxışına yazılır. Xana adları və JSON dildən
            asılı deyil.
            """
        case .topicEnvironment:
            """
            Mühit dəyişənləri

              SALNAME_LEDGER    jurnalın qovluğu və ya ssh://[user@]host[:port]/dir (--ledger göstərilmədikdə)
              SALNAME_OFFICER   əməliyyatı aparan əməkdaş (--as göstərilmədikdə)
              SALNAME_OFFICE    əməkdaşın təmsil etdiyi idarə (--office göstərilmədikdə)
              SALNAME_LANG      en və ya az (--lang göstərilmədikdə)
              SALNAME_SSH       ssh əvəzinə işə salınan proqram
              NO_COLOR          boş olmayan hər qiymətdə rəngsiz
              COLUMNS           terminalın eni (terminal özü bildirmədikdə)

            Hansı qiymətin qüvvədə olduğu və haradan alındığı: salname config show --origin.
            """
        case .helpLawWorkingDays: "İş günləri və qeyri-iş günləri."
        case .helpLawAddDays: "Bir gündən neçə gün sonrakı gün."
        case .optionFromDay: "Birinci gün (məsələn 2026-03-20)."
        case .optionToDay: "Sonuncu gün, özü də daxil olmaqla."
        case .argumentDay: "Sayın başladığı gün; özü sayılmır."
        case .argumentCount: "Neçə gün; geriyə saymaq üçün -- işarəsindən sonra mənfi ədəd."
        case .optionWorking: "Təqvim günlərini deyil, iş günlərini say."
        case .labelWeekday: "həftənin günü"
        case .labelWorking: "iş günü"
        case .labelReason: "səbəb"
        case .workingDaysTotal: "Günlər: {days}. İş günləri: {working}."
        case .warnCalendarGaps:
            """
            qanun kitabında bu açarlar yoxdur: {keys}; onların verdiyi qeyri-iş günləri məlum \
            deyil
            """
        case .addedTermEnds: "bu gün bitən müddətin sonuncu günü: {day} ({law})"
        case .whyDaysOrder: "{through} tarixi {from} tarixindən əvvəldir"
        case .whyDaysNotAsOf: "hər günə həmin günün qanunu tətbiq olunur: --as-of burada yersizdir"
        case .whyTooManyDays: "günlərin sayı irəli və ya geri ən çoxu {limit} ola bilər"
        case .whyCalendarEnds: "təqvim bu qədər iş günündən əvvəl bitir"
        case .weekdayMonday: "bazar ertəsi"
        case .weekdayTuesday: "çərşənbə axşamı"
        case .weekdayWednesday: "çərşənbə"
        case .weekdayThursday: "cümə axşamı"
        case .weekdayFriday: "cümə"
        case .weekdaySaturday: "şənbə"
        case .weekdaySunday: "bazar"
        case .daySwappedIn: "qərarla iş günü"
        case .daySwappedOff: "qərarla istirahət günü"
        case .dayRamazan: "Ramazan bayramı"
        case .dayQurban: "Qurban bayramı"
        case .dayHoliday: "bayram günü"
        case .dayMourning: "hüzn günü"
        case .dayWeekend: "istirahət günü"
        case .dayMovedWeekend: "istirahət gününə düşən bayramın əvəzi: {day}"
        case .dayMovedFeast: "üst-üstə düşən bayramların əvəzi: {day}"
        case .explainNotWorking: "{day} iş günü deyil: {reason}"
        case .explainLastDayMoves: "qeyri-iş günü bitən müddət növbəti iş günü bitir"

        // The tour
        case .helpDemo: "Ayrıca qovluqda jurnalla tanışlıq."
        case .argumentDemoDirectory:
            """
            Tur üçün jurnalın və giriş fayllarının yeri; göstərilmədikdə müvəqqəti qovluqda \
            yeni qovluq.
            """
        case .tourWelcome: "Jurnalla tanışlıq. Qovluq: {path}. Hər əmr yazıldığı kimi göstərilir."
        case .tourFound: "Jurnal yaradılır, qanun jurnala daxil edilir."
        case .tourRegister: "Şəxslər pasportların maşınla oxunan sətirlərindən qeydə alınır."
        case .tourRegisterMore: "Daha on şəxs ardıcıl qeydə alınır."
        case .tourMisread:
            """
            Yoxlama rəqəmi düzgün olmayan sətir qəbul edilmir; ehtimal göstərilir, tətbiq \
            edilmir.
            """
        case .tourImport:
            """
            Sərhəd faylından əlliyə yaxın keçmə daxil edilir; iki dəfə göndərilsə də, bir dəfə \
            qeydə alınır.
            """
        case .tourDays: "Nə qədər qala bilər? Vizasız, hər gəliş üçün 90 gün."
        case .tourCalendarYear: "2025-ci ildən Rusiya vətəndaşının günləri təqvim ili üzrə sayılır."
        case .tourTwoCounters:
            """
            Çin vətəndaşına eyni vaxtda iki sayğac tətbiq olunur; ən sərti əsas götürülür.
            """
        case .tourOverstay: "Bir şəxs müddətdən artıq qalıb; jurnal hansı gündən olduğunu göstərir."
        case .tourExplain: "Yoxlayıcı səbəbi soruşur: hər rəqəm hadisələrə və müddəalara əsaslanır."
        case .tourHistory: "Şəxsin tarixçəsi boşluqsuz göstərilir."
        case .tourPresent: "Göstərilən gün ölkədə olanlar, vətəndaşlıq üzrə."
        case .tourKnownAt: "Eyni şəxs, sərhəd faylı gəlməmişdən əvvəl məlum olduğu kimi."
        case .tourVerify: "Jurnal öz sətirlərindən yenidən qurulan ağacla yoxlanılır."
        case .tourTamper: "Nüsxədə bir sətrin bir baytı dəyişdirilir. Sıra nömrəsi: {position}."
        case .tourViews: "Oxu modelləri silinir və yenidən qurulur: eyni yoxlama cəmi."
        case .tourEnd: "Tur bitdi. Sınamaq üçün beş əmr:"
        case .askedTour: "tur dayandırıldı"
        case .whyTourStep: "“{command}” əmri {expected} əvəzinə {found} kodu ilə bitdi"
        case .whyTourOccupied: "“{path}” boş deyil"
        case .meaningFeedLine:
            """
            Sərhəd faylının bir sətri oxunmadı: qiymət çatışmır və ya formata uyğun deyil. \
            Sətri düzəldin və faylı yenidən daxil edin; qeydə alınmış sətirlər təkrar qeydə \
            alınmır.
            """
        case .meaningHolderUnknown:
            """
            Sərhəd faylının sətrində göstərilən sənəd üzrə şəxs tapılmadı. Əvvəlcə şəxsi qeydə \
            alın, sonra faylı yenidən daxil edin.
            """
        case .meaningTour:
            """
            Tur üçün boş qovluq lazımdır; gözlənildiyi kimi bitməyən ilk əmrdə tur \
            dayandırılır.
            """
        case .meaningNotFound:
            """
            Soruşulan üzrə heç nə tapılmadı. Daha az sözlə və ya başqa yazılışla sınayın.
            """
        case .whyOptionValue: "{option} seçiminin qiyməti formata uyğun deyil"
        case .whyOptionMissing: "{option} göstərilməyib"
        case .whyValueMissing: "{option} üçün qiymət göstərilməyib"
        case .whyOptionUnknown: "{option} seçimi yoxdur"
        case .whyOptionNearest: "{option} seçimi yoxdur; bəlkə {nearest} nəzərdə tutulub?"
        case .whyUnexpectedArgument: "artıq söz var; boşluqlu mətni dırnaq içində yazın"
        case .fixCheckInstant: "ili, vaxtı və saat fərqini yoxlayın"
        case .whyCrossingBeforeBirth: "{instant} vaxtı şəxsin doğum ilindən əvvəldir: {year}"
        case .whyCrossingTooEarly:
            """
            {instant} vaxtı {first} tarixindən, yəni dövlət sərhədinin ilk günündən əvvəldir
            """
        case .meaningCrossingTooEarly:
            """
            Keçmə şəxsin doğum ilindən və ya dövlət sərhədinin ilk günündən əvvələ düşür: ildə \
            səhv var. Möhürü yoxlayın və yenidən qeydə alın; heç nə qeydə alınmadı.
            """
        case .whyOccupied: "“{path}” boş deyil"
        case .fixOccupied: "başqa qovluq göstərin və ya oradakı jurnaldan istifadə edin"
        case .faultCounter:
            """
            {position} sıra nömrəsinədək verilmiş nömrələrin sayı subyektlərin sayından azdır
            """
        case .noteViewsBehind: "qeydə alınanlar saxlanılıb, lakin oxu modelləri yenilənmədi: {why}"
        }
    }
}
