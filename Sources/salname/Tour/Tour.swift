import Foundation

/// The tour: commands as a person would type them, run one after the other.
struct Tour {
    private let files: TourFiles
    private let session: Session
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
        try auditors()
        try operators()
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
        let passports = TourFiles.passports.dropLast().map(\.name)
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

    private func auditors() throws {
        tell(.tourExplain)
        try step("audit explain P-AZ-000003 days-left --on 2025-10-10")
        tell(.tourHistory)
        try step("audit history person/P-AZ-000009")
        tell(.tourKnownAt)
        try step("stay show P-AZ-000009 --known-at 125")
        tell(.tourPresent)
        try step("stay present --as-of 2025-09-01")
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

    private func tell(_ phrase: Phrase, _ values: [String: String] = [:]) {
        print(line: "\n" + session.terminal.style.bold(session.words(phrase, values)))
    }

    private func print(line: String) {
        guard !session.common.quiet else { return }
        try? session.give(line + "\n")
    }

    /// Shows a command, runs it in the tour's directory, and shows what it said.
    private func step(
        _ command: String, ending expected: ExitCode = .success, quietly: Bool = false
    ) throws {
        print(line: "\n$ salname " + command)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.currentDirectoryURL = URL(fileURLWithPath: files.directory)
        process.arguments =
            command.split(separator: " ").map(String.init) + [
                "--lang", session.words.language.rawValue,
            ]
            + (session.common.format == nil && !command.contains("--format")
                ? ["--format", "table"] : [])
        var environment = session.environment.filter { !$0.key.hasPrefix("SALNAME_") }
        environment["SALNAME_LEDGER"] = files.ledger
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
