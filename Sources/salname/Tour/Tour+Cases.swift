import Casework
import Foundation

/// The part of the tour with the single window: twenty applications, and what becomes of some of them.
extension Tour {
    func cases() throws {
        tell(CaseTourSaying.script)
        try step("init cases --origin ledger.example/cases --as O-AZ-0001", quietly: true)
        for passport in TourFiles.newcomers {
            try step(
                "person register --mrz \(passport.name).mrz --effective 2025-02-20"
                    + " --as O-AZ-0017 --ledger cases", quietly: true)
        }
        try step("case apply-script cases.jsonl --ledger cases", quietly: true)
        try step("case list --as-of 2025-05-21 --ledger cases")
        try appeal()
        try unpaid()
        try clock()
        try amendedInMidCase()
        tell(CaseTourSaying.obstacle)
        try step("case show \(number(17)) --as-of 2025-04-03 --ledger cases")
        try step(
            "case propose grant \(number(17)) --effective 2025-04-03 --as O-AZ-0021 --ledger cases",
            ending: .rejected)
        tell(CaseTourSaying.questions)
        try step("audit knew \(number(9)) --ledger cases")
        try step("audit ask decided-late --param on=2025-07-31 --ledger cases")
        try step("report run workload --period 2025-Q2 --ledger cases")
    }

    private func number(_ number: Int) -> String {
        "C-AZ-2025-" + String(repeating: "0", count: number < 10 ? 5 : 4) + "\(number)"
    }

    /// A refusal with its letter, reversed by the Appeals Council.
    private func appeal() throws {
        let id = number(8)
        tell(CaseTourSaying.letter)
        try step("case letter \(id) --ledger cases -o refusal.html")
        try step(
            "case notify \(id) --letter refusal.html --effective 2025-05-22 --as O-AZ-0017"
                + " --ledger cases")
        tell(CaseTourSaying.reversed)
        try step("case appeal \(id) --effective 2025-06-02 --as O-AZ-0017 --ledger cases")
        try step(
            "case decide-appeal \(id) reversed --effective 2025-06-20 --as O-AZ-0022"
                + " --ledger cases")
        try step("case propose grant \(id) --effective 2025-06-23 --as O-AZ-0021 --ledger cases")
        try step("case approve \(id) --effective 2025-06-24 --as O-AZ-0022 --ledger cases")
        try step("stay days P-AZ-000002 --on 2025-06-30 --ledger cases")
    }

    /// A permit that nobody pays for.
    private func unpaid() throws {
        tell(CaseTourSaying.unpaid)
        try step(
            "permit cancel R-AZ-000002 --ground unpaid --effective 2025-05-15 --as O-AZ-0021"
                + " --ledger cases", ending: .rejected)
        try step(
            "permit cancel R-AZ-000002 --ground unpaid --effective 2025-05-16 --as O-AZ-0021"
                + " --ledger cases")
    }

    /// A clock that stood still over Novruz.
    private func clock() throws {
        tell(CaseTourSaying.clock)
        try step(
            "case resume \(number(10)) --effective 2025-04-02 --as O-AZ-0021 --ledger cases")
        try step("audit explain \(number(10)) decide-by --ledger cases")
    }

    /// Which text applies is a provision.
    private func amendedInMidCase() throws {
        let id = number(11)
        let amendment =
            "law enact service.temporary-residence.longest.first P6M --from 2025-04-10"
            + " --article 'Migration Code, art. 49.1' --source 'as amended for this tour'"
            + " --as O-AZ-0001 --ledger cases"
        let propose =
            "case propose grant \(id) --effective 2025-04-28 --as O-AZ-0021 --ledger cases"
        tell(CaseTourSaying.amendment)
        try step(amendment + " --dry-run")
        try step(amendment, quietly: true)
        try step(propose, ending: .rejected)
        tell(CaseTourSaying.textOf)
        try step(
            "law enact service.temporary-residence.text-of lodging --from 2025-04-10"
                + " --article 'a transitional rule' --source 'as amended for this tour'"
                + " --as O-AZ-0001 --ledger cases")
        try step(propose)
    }
}

/// What the tour says of cases.
enum CaseTourSaying: String, CaseIterable, Saying {
    case script, letter, reversed, unpaid, clock, amendment, textOf, obstacle, questions

    var english: String {
        switch self {
        case .script:
            "The single window: a morning's file of commands brings twenty applications, each command under its own id."
        case .letter: "A refusal is written to the applicant; the letter's hash is in the notice."
        case .reversed: "The Appeals Council reverses it, and the case is examined again."
        case .unpaid:
            "A duty stays unpaid: on its last day nothing may be done, on the next the permit goes."
        case .clock: "A clock that stood still over Novruz goes on, with what was left of the term."
        case .amendment:
            "The law is amended in mid-case: first which open cases it touches, then what it means for one."
        case .textOf: "Whose text applies to what was lodged before is a provision, and is enacted."
        case .obstacle: "An objection stands against a grant; the screen says what can be done."
        case .questions:
            "An auditor asks what was known with a decision, and what came too late; a report counts."
        }
    }

    var azerbaijani: String {
        switch self {
        case .script:
            "“Bir pəncərə”: səhər əmrlər faylı ilə iyirmi müraciət daxil olur, hər əmrin öz nömrəsi var."
        case .letter: "İmtina ərizəçiyə məktubla bildirilir; məktubun heş dəyəri bildirişdədir."
        case .reversed: "Apellyasiya Şurası imtinanı dəyişdirir və işə yenidən baxılır."
        case .unpaid:
            "Rüsum ödənilmir: son gün heç nə edilə bilməz, növbəti gün icazə ləğv edilir."
        case .clock: "Novruz günlərində dayandırılan müddət qalan günlərlə davam edir."
        case .amendment:
            "İşə baxılarkən qanun dəyişir: əvvəlcə hansı açıq işlərə toxunduğu, sonra bir iş üçün nə demək olduğu."
        case .textOf:
            "Əvvəl verilmiş müraciətlərə hansı mətnin tətbiq edildiyi də normadır və qəbul edilir."
        case .obstacle: "Etiraz olduqda təmin etmək olmaz; ekran nə edilə biləcəyini göstərir."
        case .questions:
            "Auditor qərarla nəyin məlum olduğunu və nəyin gecikdiyini soruşur; hesabat sayır."
        }
    }
}
