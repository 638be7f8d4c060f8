import Audit

extension CaseReportPhrase: Saying {
    var english: String {
        switch self {
        case .service: "Code"
        case .serviceName: "Service"
        case .office: "Office"
        case .cases: "Cases"
        case .byService: "By service"
        case .byOffice: "By office"
        case .byMonth: "By month"
        case .byMonthNote:
            "Applications by the legal day of lodging; each counts once, whatever became of it."
        case .workload: "Workload"
        case .workloadCounts:
            "Applications that came in, what was settled, and what is open, by service, office and month."
        case .workloadSummary:
            "Lodged: {lodged}; decided or ended otherwise: {settled}; open on {day}: {open}, of them past their term: {late}."
        case .workloadNote:
            "Open before: lodged before the period and not settled by then. Decided: granted or refused in the period. Ended otherwise: withdrawn, or left without consideration. Past their term: open, and the last day for the decision over; a case whose clock stands still is not. What was annulled or reversed on appeal is open again."
        case .workloadChart: "Lodged, decided and open, by service."
        case .workloadChartText: "Three bars for each service: lodged, decided, open."
        case .openBefore: "Open before"
        case .lodged: "Lodged"
        case .decided: "Decided"
        case .endedOtherwise: "Ended otherwise"
        case .open: "Open"
        case .late: "Past their term"
        case .registrations: "Registration"
        case .residences: "Residence"
        case .extensions: "Extension of stay"
        case .decisions: "Decisions"
        case .decisionsCounts:
            "Decisions on applications: granted and refused, in time or not, and the grounds of refusal."
        case .decisionsSummary:
            "Decided: {decisions}; granted: {granted}, refused: {refused}; after their term: {late}."
        case .decisionsNote:
            "Each decision counts on its legal day, also one that was undone later: annulled, or reversed on appeal. After their term: later than the last day for the decision, which stands still with the clock."
        case .decisionsChart: "Granted and refused, by service."
        case .decisionsChartText: "Two bars for each service: granted and refused."
        case .granted: "Granted"
        case .refused: "Refused"
        case .ofThemLate: "After their term"
        case .undone: "Undone later"
        case .byGround: "Grounds of refusal"
        case .byGroundNote:
            "A refusal on two grounds counts under each. The law book says what a ground is, and its article."
        case .refusalGround: "Ground"
        case .permitsValid: "Permits in force"
        case .permitsCounts:
            "Permits in force on the last day of the period, by service and ground, and those that began in it."
        case .permitsSummary:
            "In force on {day}: {permits}; began in the period: {begun}; places of stay registered in it: {places}."
        case .inForceOn: "In force on {day}"
        case .permitsNote:
            "A permit is in force from its first through its last day, both included; one that was cancelled, through the day before."
        case .permitsChart: "Permits in force, by service."
        case .permitsChartText: "A bar for each service."
        case .permits: "Permits"
        case .byPermitGround: "In force, by ground"
        case .begunInPeriod: "Began in the period"
        case .firstPermits: "First permits"
        case .extensionsGranted: "Extensions"
        case .expiring: "Permits that end"
        case .expiringCounts:
            "Permits whose last day lies in the period, with the permit or the application that carries them on."
        case .expiringSummary:
            "Permits that end: {permits}; extended: {extended}; extension asked for: {pending}; neither: {rest}."
        case .expiringList: "By last day"
        case .expiringNote:
            "The last day is inclusive, and that of a cancellation where there is one. Positions are those of the grants and the cancellation in the log."
        case .permitNumber: "Permit"
        case .lastDay: "Last day"
        case .next: "Goes on as"
        case .asked: "Asked for in"
        }
    }

    var azerbaijani: String {
        switch self {
        case .service: "Kod"
        case .serviceName: "Xidmət"
        case .office: "İdarə"
        case .cases: "İşlər"
        case .byService: "Xidmət üzrə"
        case .byOffice: "İdarə üzrə"
        case .byMonth: "Ay üzrə"
        case .byMonthNote:
            "Müraciətlər qəbul edildiyi hüquqi gün üzrə sayılır; nəticəsindən asılı olmayaraq hər biri bir dəfə."
        case .workload: "İş yükü"
        case .workloadCounts:
            "Daxil olan müraciətlər, həll edilənlər və baxılmaqda olanlar xidmət, idarə və ay üzrə."
        case .workloadSummary:
            "Qəbul edilib: {lodged}; qərar qəbul edilib və ya başqa cür başa çatıb: {settled}; {day} tarixində baxılmaqda: {open}, onlardan müddəti ötüb: {late}."
        case .workloadNote:
            "Əvvəldən qalan: dövrdən əvvəl qəbul edilib və həmin vaxtadək həll edilməyib. Qərar: dövr ərzində verilib və ya imtina edilib. Başqa cür: geri götürülüb və ya baxılmamış saxlanılıb. Müddəti ötüb: baxılmaqdadır və qərar üçün son gün keçib; müddətin axımı dayandırılmış işlər sayılmır. Ləğv edilən və ya şikayət üzrə dəyişdirilən qərarlar üzrə işlər yenidən baxılmaqda sayılır."
        case .workloadChart: "Qəbul edilən, həll edilən və baxılmaqda olan işlər, xidmət üzrə."
        case .workloadChartText:
            "Hər xidmət üçün üç sütun: qəbul edilib, qərar qəbul edilib, baxılmaqda."
        case .openBefore: "Əvvəldən qalan"
        case .lodged: "Qəbul edilib"
        case .decided: "Qərar qəbul edilib"
        case .endedOtherwise: "Başqa cür başa çatıb"
        case .open: "Baxılmaqda"
        case .late: "Müddəti ötüb"
        case .registrations: "Qeydiyyat"
        case .residences: "Yaşamaq üçün icazə"
        case .extensions: "Müddətin uzadılması"
        case .decisions: "Qərarlar"
        case .decisionsCounts:
            "Müraciətlər üzrə qərarlar: verilənlər və imtinalar, vaxtında olub-olmaması, habelə imtinanın əsasları."
        case .decisionsSummary:
            "Qərarlar: {decisions}; verilib: {granted}, imtina edilib: {refused}; müddətdən sonra: {late}."
        case .decisionsNote:
            "Hər qərar öz hüquqi günündə sayılır, sonradan ləğv edilən və ya şikayət üzrə dəyişdirilən də. Müddətdən sonra: qərar üçün son gündən gec; müddətin axımı dayandırıldıqda son gün də dayanır."
        case .decisionsChart: "Verilənlər və imtinalar, xidmət üzrə."
        case .decisionsChartText: "Hər xidmət üçün iki sütun: verilib və imtina edilib."
        case .granted: "Verilib"
        case .refused: "İmtina edilib"
        case .ofThemLate: "Müddətdən sonra"
        case .undone: "Sonradan ləğv edilib"
        case .byGround: "İmtinanın əsasları"
        case .byGroundNote:
            "İki əsas üzrə imtina hər birində sayılır. Əsasın nə olduğu və maddəsi hüquq kitabında göstərilir."
        case .refusalGround: "Əsas"
        case .permitsValid: "Qüvvədə olan icazələr"
        case .permitsCounts:
            "Dövrün son günü qüvvədə olan icazələr xidmət və əsas üzrə, habelə dövr ərzində başlayanlar."
        case .permitsSummary:
            "{day} tarixində qüvvədə: {permits}; dövr ərzində başlayıb: {begun}; dövr ərzində olduğu yer üzrə qeydiyyat: {places}."
        case .inForceOn: "{day} tarixində qüvvədə"
        case .permitsNote:
            "İcazə ilk günündən son günədək, hər ikisi daxil olmaqla qüvvədədir; ləğv edilən icazə ləğvdən əvvəlki günədək."
        case .permitsChart: "Qüvvədə olan icazələr, xidmət üzrə."
        case .permitsChartText: "Hər xidmət üçün bir sütun."
        case .permits: "İcazələr"
        case .byPermitGround: "Qüvvədə olanlar, əsas üzrə"
        case .begunInPeriod: "Dövr ərzində başlayanlar"
        case .firstPermits: "İlk icazələr"
        case .extensionsGranted: "Uzadılanlar"
        case .expiring: "Müddəti bitən icazələr"
        case .expiringCounts:
            "Son günü dövrə düşən icazələr və onları davam etdirən icazə və ya müraciət."
        case .expiringSummary:
            "Müddəti bitən icazələr: {permits}; uzadılıb: {extended}; uzadılması üçün müraciət edilib: {pending}; heç biri: {rest}."
        case .expiringList: "Son gün üzrə"
        case .expiringNote:
            "Son gün daxildir; icazə ləğv edilibsə, ləğvdən əvvəlki gündür. Sıra nömrələri icazələrin və ləğvin jurnaldakı nömrələridir."
        case .permitNumber: "İcazə"
        case .lastDay: "Son gün"
        case .next: "Davamı"
        case .asked: "Müraciət"
        }
    }
}
