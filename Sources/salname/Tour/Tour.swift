import Casework
import EventCoding
import Foundation
import Ledger

/// The tour: commands as a person would type them, run one after the other.
struct Tour {
    let files: TourFiles
    let session: Session
    private let program: String

    init(files: TourFiles, session: Session) {
        self.files = files
        self.session = session
        program = Bundle.main.executablePath ?? CommandLine.arguments[0]
    }

    /// Runs the tour; throws at the first command that ends otherwise than it should.
    func run() throws {
        tell(.tourWelcome, ["path": files.directory])
        do {
            try files.write()
        } catch {
            throw session.problem(.tourOccupied(files.directory))
        }
        try officers()
        try amendments()
        try legislators()
        try auditors()
        try operators()
        try hands()
        try cases()
        try keys()
        tell(.tourEnd)
        for line in Self.toTry { print(line: "  salname " + line + " --ledger " + files.ledger) }
    }

    private static let toTry = [
        "person find specimenidze", "stay days P-AZ-000002 --on 2025-10-01 --calendar",
        "audit history law/az", "log list --type PersonRegistered", "doctor",
    ]

    private func officers() throws {
        tell(.tourFound)
        try step("init ledger --origin ledger.example/az --as O-AZ-0001")
        tell(.tourRegister)
        let passports = TourFiles.newcomers.map(\.name)
        for name in passports.prefix(2) {
            try step("person register --mrz \(name).mrz --as O-AZ-0017 --office BAK")
        }
        tell(.tourRegisterMore)
        for name in passports.dropFirst(2) {
            try step("person register --mrz \(name).mrz --as O-AZ-0017 --office BAK", quietly: true)
        }
        tell(.tourMisread)
        try step("person register --mrz misread.mrz --as O-AZ-0017 --office BAK", ending: .rejected)
        tell(.tourImport)
        try step("border import crossings.csv --as O-AZ-0031 --office GYD")
        try step("border import crossings.csv --as O-AZ-0031 --office GYD")
        tell(.tourDays)
        try step("stay days P-AZ-000001 --on 2025-09-30 --calendar")
        tell(.tourCalendarYear)
        try step("stay days P-AZ-000002 --on 2025-09-15")
        tell(.tourTwoCounters)
        try step("stay days P-AZ-000003 --on 2025-10-10")
        tell(.tourOverstay)
        try step("stay days P-AZ-000009 --on 2025-07-01")
    }

    /// What comes late, is put right, or becomes law.
    private func amendments() throws {
        tell(TourSaying.visa)
        try step(
            "visa record P-AZ-000005 --kind tourism --form electronic --entries 1 --from 2025-06-01"
                + " --through 2025-08-29 --days 30 --as O-AZ-0017 --office BAK")
        try step("stay show P-AZ-000005")
        tell(TourSaying.similar)
        try step("person register --mrz renewed.mrz --as O-AZ-0017 --office BAK", ending: .rejected)
        tell(TourSaying.insist)
        try step(
            "person register --mrz renewed.mrz --distinct-from P-AZ-000001 --as O-AZ-0017"
                + " --office BAK")
        tell(TourSaying.merge)
        try step("person merge P-AZ-000001 P-AZ-000013 --as O-AZ-0017 --office BAK")
        tell(TourSaying.lateRefused)
        try step("border import late.csv --as O-AZ-0031 --office GYD", ending: .rejected)
        tell(TourSaying.unmatched)
        try step("border unmatched")
        tell(TourSaying.correct)
        try step(
            "border correct 296 --at 2025-10-01T19:20+04:00 --as O-AZ-0031 --office GYD")
        tell(TourSaying.lateCrossing)
        try step("stay days P-AZ-000002 --on 2025-09-10")
        for (direction, at) in [
            ("enter", "2025-05-05T08:00+04:00"), ("exit", "2025-05-14T20:00+04:00"),
        ] {
            try step(
                "border \(direction) P-AZ-000002 --at \(at) --checkpoint YAL-SMR --as O-AZ-0031"
                    + " --office GYD")
        }
        try step("stay days P-AZ-000002 --on 2025-09-10")
        tell(TourSaying.whyLate)
        try step("audit diff P-AZ-000002 --from 317 --to 319 --on 2025-09-10")
    }

    /// A provision of the law is amended; those whom it touches are shown before.
    private func legislators() throws {
        let amendment =
            "law enact stay.registration.term P20D --from 2025-09-01"
            + " --article 'Migration Code, art. 21.1' --source 'as amended for this tour'"
            + " --as O-AZ-0001"
        tell(TourSaying.amendTried)
        try step(amendment + " --dry-run")
        tell(TourSaying.amend)
        try step(amendment)
        tell(TourSaying.amended)
        try step("law history stay.registration.term")
    }

    private func auditors() throws {
        tell(.tourExplain)
        try step("audit explain P-AZ-000003 days-left --on 2025-10-10")
        tell(.tourHistory)
        try step("audit history person/P-AZ-000009")
        tell(.tourKnownAt)
        try step("stay show P-AZ-000009 --known-at 264")
        tell(.tourPresent)
        try step("stay present --as-of 2025-09-01")
        tell(TourSaying.question)
        try step("audit ask overstays --param on=2025-09-10")
        tell(TourSaying.report)
        try step("report run presence --period 2025-Q3 --known-at 307 -o presence.html")
        tell(TourSaying.verified)
        try step("report verify presence.html")
        tell(.tourVerify)
        try step("log verify --schemas")
        let position = try? Tampering.changeOneByte(of: files.ledger, in: files.copy)
        guard let position else { throw session.problem(.tourOccupied(files.copy)) }
        tell(.tourTamper, ["position": String(position)])
        try step("log verify --ledger copy", ending: .integrityFailure)
    }

    private func operators() throws {
        tell(.tourViews)
        try step("views status")
        print(line: "\n$ rm -r ledger/views")
        try? FileManager.default.removeItem(atPath: files.ledger + "/views")
        try step("views rebuild")
    }

    /// Who may do what: two hands, another office, a delegation, a revocation.
    private func hands() throws {
        let end = session.today.adding(days: 365)
        tell(TourSaying.demand)
        try step(
            "init offices --origin ledger.example/offices --administrator O-AZ-0001=one.pub"
                + " --administrator O-AZ-0002=two.pub --as O-AZ-0001")
        for (office, officer) in [("GNJ", "O-AZ-0017"), ("SHK", "O-AZ-0018")] {
            try step(
                "office add \(office) --name '\(office) regional miqrasiya idarəsi'"
                    + " --kind regional --as O-AZ-0001 --ledger offices", quietly: true)
            try step(
                "officer add \(officer) --home \(office) --as O-AZ-0001 --ledger offices",
                quietly: true)
        }
        tell(TourSaying.twoHands)
        try step(
            "officer role grant O-AZ-0017 registrar --for-office GNJ --through \(end)"
                + " --as O-AZ-0001 --ledger offices")
        try step(
            "act approve A-AZ-000001 --as O-AZ-0001 --ledger offices", ending: .notAllowed)
        try step("act approve A-AZ-000001 --as O-AZ-0002 --ledger offices")
        try step("person register --mrz nino.mrz --as O-AZ-0017 --ledger offices")
        let change =
            "person change-nationality P-AZ-000001 --citizenship GEO,UKR --from 2025-06-01"
            + " --ledger offices --as "
        tell(TourSaying.otherOffice)
        try step(
            "officer role grant O-AZ-0018 registrar --for-office SHK --through \(end)"
                + " --as O-AZ-0001 --ledger offices", quietly: true)
        try step("act approve A-AZ-000002 --as O-AZ-0002 --ledger offices", quietly: true)
        try step(change + "O-AZ-0018", ending: .notAllowed)
        tell(TourSaying.delegated)
        let grant = try roleGranted()
        try step(
            "officer role delegate O-AZ-0017 \(grant) --to O-AZ-0018 --through \(end)"
                + " --as O-AZ-0017 --ledger offices")
        try step(
            "can-i person change-nationality --person P-AZ-000001 --as O-AZ-0018 --ledger offices")
        try step(change + "O-AZ-0018")
        tell(TourSaying.revoked)
        try step("officer role revoke O-AZ-0017 \(grant) --as O-AZ-0002 --ledger offices")
        try step(change.replacing("UKR", with: "MDA") + "O-AZ-0018", ending: .notAllowed)
        try step("log list --type RoleDelegated --ledger offices")
    }

    /// Returns where the first role was granted to somebody who is no administrator.
    private func roleGranted() throws -> Position {
        let ledger = try session.attempt(.openLedger) {
            try Ledger.open(LedgerDirectory(files.offices), surroundings: .world)
        }
        let officer = OfficerID("O-AZ-0017")
        let file = try session.attempt(.answer) {
            try officer.map { try ledger.log.officerFile($0, through: .max) }
        }
        guard let grant = file?.grants.first else {
            throw session.problem(.tourOccupied(files.offices))
        }
        return grant.position
    }

    /// Returns the words of a command line; what stands between single quotes is one.
    private static func words(of command: String) -> [String] {
        command.components(separatedBy: "'").enumerated().flatMap { index, part in
            index % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
        }
    }

    func tell(_ phrase: any Saying) {
        print(line: "\n" + session.terminal.style.bold(session.words.say(phrase)))
    }

    private func tell(_ phrase: Phrase, _ values: [String: String] = [:]) {
        print(line: "\n" + session.terminal.style.bold(session.words(phrase, values)))
    }

    private func print(line: String) {
        guard !session.common.quiet else { return }
        try? session.give(line + "\n")
    }

    /// Shows a command, runs it in the tour's directory, and shows what it said.
    func step(
        _ command: String, ending expected: ExitCode = .success, quietly: Bool = false
    ) throws {
        print(line: "\n$ salname " + command)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.currentDirectoryURL = URL(fileURLWithPath: files.directory)
        process.arguments =
            Self.words(of: command) + [
                "--lang", session.words.language.rawValue,
            ]
            + (session.common.format == nil && !command.contains(" -o ")
                ? ["--format", "table"] : [])
        var environment = session.environment.filter { !$0.key.hasPrefix("SALNAME_") }
        environment["SALNAME_LEDGER"] = files.ledger
        environment["SALNAME_SSH"] = files.pipe
        environment["XDG_STATE_HOME"] = files.directory
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: said, as: UTF8.self)
        if !quietly, !session.common.quiet { try session.give(text) }
        guard process.terminationStatus == expected.rawValue else {
            if quietly || session.common.quiet { StandardError.write(text) }
            throw session.problem(
                .tourStep(command, found: process.terminationStatus, expected: expected.rawValue))
        }
        if expected != .success { print(line: "$ echo $?\n\(expected.rawValue)") }
    }
}
