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
