import ArgumentParser
import Foundation
import Testing

@testable import salname

@Suite("A command on a ledger elsewhere")
struct ServedCommandTests {
    private let desk: ServingDesk

    init() throws {
        desk = try ServingDesk()
    }

    private let nino = [
        "person", "register", "--surname", "Beridze", "--given", "Nino", "--born", "1990-02-14",
        "--sex", "F", "--citizenship", "GEO",
    ]

    @Test("Reads, appends, refusals and mistakes come out as on the spot, byte for byte")
    func same() throws {
        try desk.expectSame(nino)
        try desk.expectSame(nino + ["--format", "json", "--lang", "az", "--dry-run"])
        try desk.expectSame(nino + ["--office", "HQ"], exit: 6)
        try desk.expectSame(nino + ["--office", "HQ", "--format", "json"], exit: 6)
        _ = try desk.here.object(nino)
        try desk.expectSame(["person", "find", "beridze", "--format", "table", "--lang", "az"])
        try desk.expectSame(["person", "show", "P-AZ-000001", "--format", "json"])
        try desk.expectSame(["person", "show", "P-AZ-000777"], exit: 4)
        try desk.expectSame(["person", "find"], exit: 64)
        try desk.expectSame(["person", "find", "--surnam", "x"], exit: 64)
        try desk.expectSame(["log", "list", "--format", "csv"])
        try desk.expectSame(["log", "export"])
        try desk.expectSame(["log", "verify", "--schemas"])
        try desk.expectSame(["can-i", "visa", "cancel"], exit: 2)
        try desk.expectSame([
            "report", "run", "presence", "--period", "2026-03", "--format", "json",
        ])
        try desk.expectSame(["stay", "present", "--known-at", "99999"], exit: 64)
        try desk.expectSame(["help", "exit-codes"])
        try desk.expectSame(["person", "register", "--help"])
        try desk.expectSame(["persn"], exit: 64)
    }

    @Test("What needs no ledger runs here, and reaches for no host")
    func local() throws {
        desk.there.variables["SALNAME_SSH"] = "/nowhere/ssh"
        #expect(try desk.there.run(["explain", "E-MRZ"]).exit == 0)
        #expect(try desk.there.run(["stay", "compute", "--rule", "per-stay:90"]).exit == 64)
        let run = try desk.there.run(["person", "show", "P-AZ-000001"])
        #expect(run.exit == 78 && run.error.contains("error E-NOT-REACHED:"), "\(run.error)")
    }

    private let feed = """
        id,at,direction,checkpoint,document,issuer,surname,given,born,sex,citizenship
        f-1,2026-03-01T09:12+04:00,entry,BAK-GYD,12AB34567,GEO,Beridze,Nino,1990-02-14,F,GEO
        f-2,2026-03-02T09:12+04:00,entry,NOWHERE,12AB34568,GEO,Kapanadze,Ana,1985-02-14,F,GEO

        """

    @Test(
        "A feed comes from a file or from standard input, and what was refused goes to a file here")
    func feeds() throws {
        let path = try desk.there.file("feed.csv", feed)
        let first = try desk.expectSame(["border", "import", path], exit: 3)
        #expect(first.output.contains("E-CHECKPOINT-UNKNOWN"), "\(first)")
        try desk.expectSame(["border", "import", "-", "--format", "json"], input: feed, exit: 3)
        try desk.expectSame(["border", "import", desk.there.directory + "/none.csv"], exit: 74)
        try desk.expectSame(["border", "import", desk.there.directory], exit: 74)
        let refused = desk.there.directory + "/refused.csv"
        try desk.expectSame(["border", "import", path, "--refused", refused], exit: 3)
        let text = try String(contentsOfFile: refused, encoding: .utf8)
        #expect(text.split(separator: "\n").count > 1, "\(text)")
    }

    @Test("A feed of many pieces comes whole")
    func longFeed() throws {
        let line = feed.split(separator: "\n")[1]
        let lines = (0..<3000).map { index in
            line.replacing("f-1", with: "f-\(index)").replacing(
                "12AB34567", with: "12AB\(100_000 + index)"
            ).replacing(
                "Beridze", with: "B" + String(repeating: "e", count: 1 + index % 40))
        }
        let text = ([feed.split(separator: "\n")[0]] + lines).joined(separator: "\n") + "\n"
        let path = try desk.there.file("long.csv", text)
        try desk.serve(try desk.copy())
        let run = try desk.there.run(["border", "import", path, "--dry-run", "--format", "json"])
        let counts = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let outcome = try #require(counts as? [String: Any])
        let taken = ["accepted", "refused"].compactMap { outcome[$0] as? Int }
        #expect(taken.reduce(0, +) == 3000, "\(run.error)")
    }

    @Test("The file of -o is written here, whole or not at all")
    func output() throws {
        let path = desk.there.directory + "/officers.csv"
        try desk.expectSame(["officer", "list", "-o", path])
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("officer,") && text.contains("O-AZ-0003"), "\(text)")
        try desk.expectSame(["officer", "list", "-o", "/nowhere/officers.csv"], exit: 73)
        try desk.expectSame(["officer", "list", "-o", "/dev/full", "--format", "csv"], exit: 74)
        try desk.expectSame([
            "report", "run", "presence", "--period", "2026-03", "--output=\(path)", "-q",
        ])
        let report = try desk.there.run(["report", "verify", path])
        #expect(report.exit == 0, "\(report.error)")
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.there.directory)
        #expect(!left.contains { $0.hasSuffix(".part") })
    }

    @Test("Whoever reads no further ends the command, as on the spot")
    func readerGone() throws {
        let script = try desk.there.file(
            "head", "\(RunningSalname.program.path) log export | head -c 100; exit 0\n")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [script]
        process.environment = desk.there.variables.merging(["PATH": "/usr/bin:/bin"]) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        #expect(try output.fileHandleForReading.readToEnd()?.count == 100)
        #expect(try errors.fileHandleForReading.readToEnd()?.isEmpty ?? true)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("Every command that takes a ledger is served, and no other")
    func list() {
        var served = 0
        func look(_ command: any ParsableCommand.Type) {
            let others =
                command.configuration.subcommands
                + command.configuration.groupedSubcommands.flatMap(\.subcommands)
            others.forEach { look($0) }
            guard others.isEmpty else { return }
            let help = command.helpMessage()
            let isElsewhere = command is any LedgerCommand.Type
            let isHere = [
                ConfigCommands.Show.self, ServeCommand.self,
                // Each of its lines is sent as a command of its own.
                CaseApplyScript.self,
            ].contains { $0 == command }
            #expect(isElsewhere == (help.contains("--ledger <") && !isHere), "\(command)")
            #expect(
                (command is any AppendingCommand.Type) == help.contains("--command-id <"),
                "\(command)")
            served += isElsewhere ? 1 : 0
        }
        look(Salname.self)
        #expect(served > 70)
    }
}
