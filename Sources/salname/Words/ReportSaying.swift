/// What the commands on reports say.
enum ReportSaying: String, CaseIterable, Saying {
    case helpReport, helpList, helpRun, helpVerify
    case argumentReport, argumentFile, optionPeriod, optionFormat, optionOutput
    case labelCounts, labelFile
    case written, holds, cutLine
    case whyNoPeriod, whyPeriodTooLong, whyNoForm
    case whyNotAReport, whyStampLacks, whyStampUnreadable
    case whyDiffers, whyOtherLedger, whyUnknownReport, whyOtherVersion, whyLogEnds, whyOtherRoot
    case meaningDiffers, meaningStamp, meaningVersion, meaningOtherLedger

    var english: String {
        switch self {
        case .helpReport: "Reports: figures of a period that can be made again, byte for byte."
        case .helpList: "Which reports there are, and what each counts."
        case .helpRun: "Make a report."
        case .helpVerify: "Make the report of a file again, and compare byte for byte."
        case .argumentReport: "The report, as report list names it."
        case .argumentFile: "The file of a report; - is standard input."
        case .optionPeriod:
            "The period: 2026, 2026-Q3, 2026-09, 2026-09-15, or 2026-01-10..2026-03-31."
        case .optionFormat: "csv, json, html, or table for reading."
        case .optionOutput: "Write the report to a file, whole or not at all; .csv .json .html."
        case .labelCounts: "counts"
        case .labelFile: "file"
        case .written: "Written: {report}, {period}, as known at position {position}: {file}"
        case .holds: "{file}: the report is what the ledger says at position {position}."
        case .cutLine: "{first} – {last}   {origin}, known through position {position}, {instant}"
        case .whyNoPeriod:
            "“{typed}” is no period; write 2026, 2026-Q3, 2026-09, 2026-09-15 or FIRST..LAST, the first not being later than the last"
        case .whyPeriodTooLong: "the period has more than {days} days"
        case .whyNoForm: "the ending of {file} is none of .csv, .json and .html"
        case .whyNotAReport: "{file} is no report, or has lost its stamp"
        case .whyStampLacks: "the stamp of {file} lacks “{field}”"
        case .whyStampUnreadable: "“{field}” in the stamp of {file} is not as any release writes it"
        case .whyDiffers:
            "{file} is not what the ledger says at position {position}; it differs first in line {line}, column {column}"
        case .whyOtherLedger: "the report is of the ledger {origin}, and this is another one"
        case .whyUnknownReport: "this release makes no report “{name}”"
        case .whyOtherVersion:
            "the report was made by {found}, and this release makes {known}; whether its figures are right cannot be told"
        case .whyLogEnds:
            "the report knew position {position}, and the log ends at {end}: lines are missing"
        case .whyOtherRoot:
            "the lines 1 to {position} of the log are not those of which the report was made, or the root in its stamp was changed"
        case .meaningDiffers:
            "Made again from the same cut of the log, the report came out otherwise: the file was changed after it was made. The line and the column say where the two first differ; report run with the position of the stamp makes the true one."
        case .meaningStamp:
            "A report begins with its stamp, from which it can be made again. Without all fields of it nothing can be compared."
        case .meaningVersion:
            "The report, its layout or a read model has another version in this release, so that the bytes may differ although nothing was changed. A release that makes that version can verify the file."
        case .meaningOtherLedger:
            "A report is verified on the ledger whose origin stands in its stamp; name that ledger."
        }
    }

    var azerbaijani: String {
        switch self {
        case .helpReport: "Hesabatlar: baytı baytına yenidən alına bilən dövr göstəriciləri."
        case .helpList: "Hansı hesabatlar var və hər biri nəyi sayır."
        case .helpRun: "Hesabatı hazırlamaq."
        case .helpVerify: "Fayldakı hesabatı yenidən hazırlamaq və baytı baytına müqayisə etmək."
        case .argumentReport: "Hesabatın adı, report list əmrinin göstərdiyi kimi."
        case .argumentFile: "Hesabat faylı; - standart girişdir."
        case .optionPeriod:
            "Dövr: 2026, 2026-Q3, 2026-09, 2026-09-15 və ya 2026-01-10..2026-03-31."
        case .optionFormat: "csv, json, html və ya oxumaq üçün table."
        case .optionOutput:
            "Hesabatı fayla yazmaq: ya bütöv, ya heç; .csv .json .html."
        case .labelCounts: "nəyi sayır"
        case .labelFile: "fayl"
        case .written: "Yazıldı: {report}, dövr: {period}, sıra nömrəsi: {position}, fayl: {file}"
        case .holds:
            "{file}: hesabat jurnalın göstərdiyinə uyğundur, sıra nömrəsi: {position}."
        case .cutLine:
            "{first} – {last}   {origin}, məlum olan son sıra nömrəsi: {position}, {instant}"
        case .whyNoPeriod:
            "“{typed}” dövr deyil; 2026, 2026-Q3, 2026-09, 2026-09-15 və ya İLK..SON yazın, ilk gün son gündən gec ola bilməz"
        case .whyPeriodTooLong: "dövr {days} gündən artıqdır"
        case .whyNoForm:
            "{file} faylının sonluğu .csv, .json və .html sonluqlarından heç biri deyil"
        case .whyNotAReport: "{file} faylı hesabat deyil və ya möhürü itib"
        case .whyStampLacks: "{file} faylının möhüründə “{field}” xanası yoxdur"
        case .whyStampUnreadable:
            "{file} faylının möhüründə “{field}” xanası heç bir buraxılışın yazdığı kimi deyil"
        case .whyDiffers:
            "{file} faylı jurnalın {position} sıra nömrəsində göstərdiyinə uyğun deyil; ilk fərq: sətir {line}, sütun {column}"
        case .whyOtherLedger: "hesabat {origin} jurnalına aiddir, bu isə başqa jurnaldır"
        case .whyUnknownReport: "bu buraxılışda “{name}” hesabatı yoxdur"
        case .whyOtherVersion:
            "hesabat {found} ilə hazırlanıb, bu buraxılış isə {known} ilə hazırlayır; göstəricilərin düzgünlüyü müəyyən edilə bilməz"
        case .whyLogEnds:
            "hesabatda {position} sıra nömrəsi məlum idi, jurnal isə {end} sıra nömrəsində bitir: sətirlər çatışmır"
        case .whyOtherRoot:
            "jurnalın 1 – {position} sətirləri hesabatın hazırlandığı sətirlər deyil və ya hesabatın möhüründəki kök dəyişdirilib"
        case .meaningDiffers:
            "Jurnalın eyni hissəsindən yenidən hazırlanan hesabat başqa cür alındı: fayl hazırlandıqdan sonra dəyişdirilib. Sətir və sütun ilk fərqin yerini göstərir; möhürdəki sıra nömrəsi ilə report run əmri düzgün hesabatı hazırlayır."
        case .meaningStamp:
            "Hesabat möhürlə başlayır, onun əsasında hesabat yenidən hazırlana bilər. Möhürün bütün xanaları olmadan heç nə müqayisə edilə bilməz."
        case .meaningVersion:
            "Bu buraxılışda hesabatın, tərtibatın və ya oxu modelinin versiyası başqadır, buna görə heç nə dəyişdirilmədən də baytlar fərqlənə bilər. Faylı həmin versiyanı hazırlayan buraxılış yoxlaya bilər."
        case .meaningOtherLedger:
            "Hesabat möhüründə göstərilən jurnal üzrə yoxlanılır; həmin jurnalı göstərin."
        }
    }
}
