extension Phrase {
    /// The phrase in Azerbaijani.
    var azerbaijani: String {
        switch self {
        case .error: "xəta"
        case .warning: "xəbərdarlıq"
        case .note: "qeyd"
        case .law: "qanun"
        case .fix: "çıxış"
        case .yes: "bəli"
        case .no: "xeyr"
        case .helpSalname:
            "Miqrasiya işlərinin jurnalı: hər əməliyyat saxlanılır, heç nə dəyişdirilmir."
        case .helpInit: "Qovluqda yeni jurnal yaradılır."
        case .helpBorder: "Dövlət sərhədindən keçmə qeydə alınır."
        case .helpBorderEnter: "Şəxsin ölkəyə girişi qeydə alınır."
        case .helpBorderExit: "Şəxsin ölkədən çıxışı qeydə alınır."
        case .optionLedger: "Jurnalın qovluğu (və ya SALNAME_LEDGER)."
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
        case .optionAsOf: "Göstərilən gün üzrə vəziyyət."
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
        case .whyCannotCreate: "“{path}” yerində artıq nəsə var və ya üst qovluğa yazmaq olmur"
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
        case .optionOn: "Soruşulan gün; göstərilmədikdə bu gün."
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
        case .askedReadZone: "maşınla oxunan zona oxunmadı"
        case .askedImportCrossings: "fayl qəbul edilmədi"
        case .askedCountPresent: "sayma aparılmadı"
        case .askedComputeStay: "günlər hesablanmadı"
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
        case .whyLineHolder: "göstərilən sənəd heç kimə aid deyil"
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
        case .documentLineOpen: "sənəd {index}  {kind}  {issuer}  {number}"
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
        case .imported:
            "Qeydə alındı: {accepted}. Əvvəl qeydə alınıb: {repeated}. Rədd edildi: {refused}."
        case .wouldImport:
            "Qeydə alınardı: {accepted}. Əvvəl qeydə alınıb: {repeated}. Rədd edildi: {refused}."
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

        // Auditors and operators: audit, log, views, law, schema, doctor
        case .labelPosition: "sıra nömrəsi"

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
        }
    }
}
