import Casework
import Foundation
import Ledger
import Testing

@testable import salname

@Suite("What the doctor says of the process")
struct DoctorTests {
    private static let sound = RunningProcess(
        umask: 0o077, environment: ["SALNAME_LEDGER": "/srv/az", "SALNAME_OFFICER": "O-AZ-0017"],
        coreLimit: 0, actsAsAnother: false, program: "/usr/local/bin/salname")

    private func checks(
        _ process: RunningProcess, _ language: Language = .en
    ) -> [String: CheckList.Check] {
        let surroundings = Surroundings(now: { 0 }, random: { _ in [] })
        var examination = Examination(
            directory: LedgerDirectory("/nonexistent"), surroundings: surroundings,
            process: process, words: Words(language: language))
        examination.checkProcess()
        return Dictionary(uniqueKeysWithValues: examination.list.checks.map { ($0.name, $0) })
    }

    @Test("A sound process passes without a note", arguments: Language.allCases)
    func sound(language: Language) {
        let checks = checks(Self.sound, language)
        #expect(checks.keys.sorted() == ["coreDumps", "environment", "setUser", "umask"])
        #expect(checks.values.allSatisfy { $0.holds && !$0.isNote && $0.fix == nil })
    }

    @Test("A wide umask and core dumps are noted, not held against anybody")
    func notes() {
        var process = Self.sound
        process.umask = 0o022
        process.coreLimit = .max
        let checks = checks(process)
        #expect(checks["umask"]?.isNote == true && checks["umask"]?.holds == true)
        #expect(checks["umask"]?.detail.hasPrefix("022: ") == true)
        #expect(checks["umask"]?.fix == "umask 077")
        #expect(checks["coreDumps"]?.isNote == true && checks["coreDumps"]?.fix == "ulimit -c 0")
        let labels = CheckList.Labels(
            ok: "ok", fault: "FAULT", note: "note", check: "", holds: "", detail: "", position: "",
            fix: "fix")
        var list = CheckList()
        if let note = checks["umask"] { list.add(note) }
        #expect(list.lines(labels, .none).hasPrefix("note   umask  022: "))
        #expect(list.faults == 0)
    }

    @Test(
        "A variable of ours that holds a secret is named, and what it holds is not",
        arguments: [
            ("SALNAME_KEK_PASSWORD", "hunter2"), ("SALNAME_PASSPHRASE", "a b c"),
            ("SALNAME_SIGNING_KEY", "dGhpcyBpcyBhIHNlY3JldCBrZXkh"),
            ("SALNAME_API_TOKEN", "t0p-s3cret"),
            ("SALNAME_NOTE", "-----BEGIN OPENSSH PRIVATE KEY-----"),
        ])
    func secrets(name: String, value: String) {
        var process = Self.sound
        process.environment[name] = value
        let check = checks(process)["environment"]
        #expect(check?.holds == false && check?.fix == "unset \(name)")
        #expect(check?.detail.contains(name) == true && check?.detail.contains(value) == false)
    }

    @Test(
        "The path of a key, an empty variable and those of other programs are no secrets of ours",
        arguments: [
            ("SALNAME_KEY", "/home/officer/.ssh/id_ed25519"), ("SALNAME_KEY", "id_ed25519"),
            ("SALNAME_PASSWORD", ""), ("PGPASSWORD", "hunter2"), ("SALNAME_LANG", "az"),
        ])
    func noSecrets(name: String, value: String) {
        var process = Self.sound
        process.environment[name] = value
        #expect(checks(process)["environment"]?.holds == true)
    }

    @Test("A program that acts as another than who starts it is a fault")
    func setUser() {
        var process = Self.sound
        process.actsAsAnother = true
        let check = checks(process)["setUser"]
        #expect(check?.holds == false && check?.fix == "chmod u-s,g-s /usr/local/bin/salname")
    }

    @Test("A path is quoted where a shell would read it otherwise")
    func quoting() {
        #expect(ShellWord.quoted("/srv/az/kek") == "/srv/az/kek")
        #expect(ShellWord.quoted("/srv/my ledger") == "'/srv/my ledger'")
        #expect(ShellWord.quoted("it's") == "'it'\\''s'")
        #expect(ShellWord.quoted("$HOME;") == "'$HOME;'")
        #expect(ShellWord.quoted("") == "''")
    }
}
