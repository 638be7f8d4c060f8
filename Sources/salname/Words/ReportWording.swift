import Audit
import Casework

/// What all reports say: headers, grounds, and how much was known.
extension ReportPhrase: Saying {
    var english: String {
        switch self {
        case .knownUntil:
            "The last line of the ledger that this report knows was recorded on {day}: whatever was recorded later is not in it."
        case .nationality: "Nationality"
        case .state: "State"
        case .ground: "Ground"
        case .person: "Person"
        case .persons: "Persons"
        case .stays: "Stays"
        case .month: "Month"
        case .day: "Day"
        case .enteredOn: "Entered on"
        case .leftOn: "Left on"
        case .lastLawfulDay: "Last lawful day"
        case .daysBeyond: "Days overstayed"
        case .positions: "Positions"
        case .entries: "Entries"
        case .exits: "Departures"
        case .crossings: "Crossings"
        case .all: "All"
        case .visaFree: "Visa-free"
        case .visa: "Visa"
        case .permit: "Permit"
        case .citizen: "Citizen"
        case .noGround: "No ground"
        case .largestFirst:
            "A bar for each nationality, the largest first: {nationality} with {count}."
        }
    }

    var azerbaijani: String {
        switch self {
        case .knownUntil:
            "Hesabatda nəzərə alınan son qeydin tarixi: {day}. Sonradan qeydə alınanlar hesabata daxil deyil."
        case .nationality: "Vətəndaşlıq"
        case .state: "Ölkə"
        case .ground: "Əsas"
        case .person: "Şəxs"
        case .persons: "Şəxslər"
        case .stays: "Qalmalar"
        case .month: "Ay"
        case .day: "Gün"
        case .enteredOn: "Giriş tarixi"
        case .leftOn: "Çıxış tarixi"
        case .lastLawfulDay: "Qanuni qalmanın son günü"
        case .daysBeyond: "Artıq qalınan günlər"
        case .positions: "Sıra nömrələri"
        case .entries: "Girişlər"
        case .exits: "Çıxışlar"
        case .crossings: "Keçidlər"
        case .all: "Cəmi"
        case .visaFree: "Vizasız"
        case .visa: "Viza"
        case .permit: "İcazə"
        case .citizen: "Vətəndaş"
        case .noGround: "Əsas yoxdur"
        case .largestFirst:
            "Hər vətəndaşlıq üçün bir sütun, ən böyüyü birincidir: {nationality}, sayı: {count}."
        }
    }
}

/// What labels the stamp of a report in HTML, and what stands around its tables and charts.
enum StampSaying: String, CaseIterable, Saying {
    case report, version, layout, period, firstDay, lastDay, origin, position, treeRoot, knownAt
    case law, readModels, language, heading, note, noRows, onlyInTable

    var english: String {
        switch self {
        case .report: "Report"
        case .version: "Version"
        case .layout: "Layout"
        case .period: "Period"
        case .firstDay: "First day"
        case .lastDay: "Last day"
        case .origin: "Ledger"
        case .position: "Position"
        case .treeRoot: "Tree root"
        case .knownAt: "As known at"
        case .law: "Law as of"
        case .readModels: "Read models"
        case .language: "Language"
        case .heading: "How this report was made"
        case .note:
            "From the same cut of the log the same bytes are made again; “salname report verify FILE” does it and compares."
        case .noRows: "No rows."
        case .onlyInTable: "Only in the table:"
        }
    }

    var azerbaijani: String {
        switch self {
        case .report: "Hesabat"
        case .version: "Versiya"
        case .layout: "Tərtibat"
        case .period: "Hesabat dövrü"
        case .firstDay: "İlk gün"
        case .lastDay: "Son gün"
        case .origin: "Jurnal"
        case .position: "Sıra nömrəsi"
        case .treeRoot: "Ağacın kökü"
        case .knownAt: "Məlum olduğu an"
        case .law: "Hüquq kitabının son müddəası"
        case .readModels: "Oxu modelləri"
        case .language: "Dil"
        case .heading: "Hesabatın hazırlanması"
        case .note:
            "Jurnalın eyni hissəsi əsasında eyni baytlar yenidən alınır; “salname report verify FAYL” əmri hesabatı yenidən hazırlayır və müqayisə edir."
        case .noRows: "Sətir yoxdur."
        case .onlyInTable: "Yalnız cədvəldə:"
        }
    }
}

extension Words: ReportSpeech {
    /// The language in which a report speaks.
    var reportLanguage: ReportLanguage {
        switch language {
        case .en: .english
        case .az: .azerbaijani
        }
    }

    /// The words in which a report of `language` was made, whatever language is spoken now.
    init(_ language: ReportLanguage) {
        switch language {
        case .english: self.init(language: .en)
        case .azerbaijani: self.init(language: .az)
        }
    }

    func say(_ phrase: ReportPhrase, _ values: [String: String]) -> String {
        say(phrase as any Saying, values)
    }

    func say(_ phrase: PresencePhrase, _ values: [String: String]) -> String {
        say(phrase as any Saying, values)
    }

    func say(_ phrase: OverstayPhrase, _ values: [String: String]) -> String {
        say(phrase as any Saying, values)
    }

    func say(_ phrase: RegistrationPhrase, _ values: [String: String]) -> String {
        say(phrase as any Saying, values)
    }

    func say(_ phrase: ArrivalPhrase, _ values: [String: String]) -> String {
        say(phrase as any Saying, values)
    }

    func say(_ phrase: CaseReportPhrase, _ values: [String: String]) -> String {
        say(phrase as any Saying, values)
    }

    func say(_ service: Service) -> String { name(of: service) }

    /// What stands around the figures of a report in HTML.
    var report: ReportWords {
        func said(_ phrase: StampSaying) -> String { say(phrase) }
        return ReportWords(
            labels: ReportWords.Labels(
                report: said(.report), version: said(.version), layout: said(.layout),
                period: said(.period), firstDay: said(.firstDay), lastDay: said(.lastDay),
                origin: said(.origin), position: said(.position), treeRoot: said(.treeRoot),
                knownAt: said(.knownAt), law: said(.law), readModels: said(.readModels),
                language: said(.language)),
            stampHeading: said(.heading), stampNote: said(.note), noRows: said(.noRows),
            onlyInTable: said(.onlyInTable))
    }
}
