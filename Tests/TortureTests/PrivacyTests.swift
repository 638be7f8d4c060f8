import Casework
import EventCoding
import Foundation
import Ledger
import Testing

@Suite("What others than the owner can get at", .serialized)
struct PrivacyTests {
    private func ground(people: Int = 1) throws -> TortureGround {
        let ground = try TortureGround(Torture.replay("PrivacyTests", seed: Torture.seed))
        try ground.found(people: people)
        return ground
    }

    /// The mode of everything below the ledger's directory, by its path below it.
    private func modes(of ground: TortureGround) throws -> [String: Int] {
        let files = FileManager.default
        let names = try files.subpathsOfDirectory(atPath: ground.ledger)
        return try Dictionary(
            uniqueKeysWithValues: ([""] + names).map { name in
                let attributes = try files.attributesOfItem(atPath: ground.ledger + "/" + name)
                return (name, try #require(attributes[.posixPermissions] as? Int))
            })
    }

    private func expectOwnersOnly(_ ground: TortureGround, _ having: [String]) throws {
        let modes = try modes(of: ground)
        for name in having { #expect(modes[name] != nil, "\(name) in \(modes.keys.sorted())") }
        for (name, mode) in modes {
            #expect(mode == (["", "views"].contains(name) ? 0o700 : 0o600), "\(name)")
        }
    }

    private static let parts = [
        "log.sqlite", "keys.sqlite", "kek", "people.sqlite", "log.sqlite.lock",
        "log.sqlite.lock.queue", "views", "views/current", "views/g000001.sqlite",
    ]

    @Test(
        "What the program makes is its owner's alone, whatever the umask",
        arguments: [0o000, 0o022])
    func program(umask: Int) throws {
        let ground = try TortureGround(Torture.replay("PrivacyTests", seed: Torture.seed))
        let before = "umask " + String(umask, radix: 8)
        let commands = [
            "init \(ground.ledger) --origin ledger.test/private",
            "person register --surname A --given B --born 1988 --sex M --citizenship GEO",
            "border enter P-AZ-000001 --at 2026-03-01T09:12+04:00 --checkpoint BAK-GYD",
            "views rebuild", "stay present -o \(ground.directory)/present.csv",
        ]
        for command in commands {
            let run = try ground.run(command, before: before)
            #expect(run.exit == 0, "\(command): \(run.error)")
        }
        try expectOwnersOnly(ground, Self.parts.dropLast() + ["views/g000002.sqlite"])
        // The user's own file is as the user wants it.
        var status = stat()
        #expect(stat(ground.directory + "/present.csv", &status) == 0)
        #expect(Int(status.st_mode & 0o777) == 0o666 & ~umask)
    }

    @Test(
        "The calls that make files leave nothing to others by themselves",
        arguments: ["000", "022"])
    func calls(umask: String) throws {
        let ground = try ground()
        for name in ["views", "people.sqlite", "log.sqlite.lock", "log.sqlite.lock.queue"] {
            try FileManager.default.removeItem(atPath: ground.ledger + "/" + name)
        }
        // This process knows of no other fence than those calls.
        let child = try Child(
            ["work", ground.ledger, "seed=7", "round=1", "steps=12"], umask: umask)
        #expect(try child.said().failures.isEmpty)
        try expectOwnersOnly(ground, Self.parts)
        // SQLite's own files, which it takes away when the last one closes.
        let ledger = try ground.open()
        _ = try ledger.perform(
            Request(
                actor: .officer(
                    #require(OfficerID("O-AZ-0031")), office: #require(OfficeCode("HQ"))),
                work: .registerPerson(
                    PersonToRegister(
                        nationality: #require(StateCode("GEO")), sex: .male, registeredOn: .first,
                        identity: Identity(surname: "N", givenNames: "", born: nil),
                        document: nil))))
        try expectOwnersOnly(
            ground, ["log.sqlite-wal", "log.sqlite-shm", "keys.sqlite-wal", "people.sqlite-wal"])
    }

    @Test(
        "A ledger that lies open is refused with the command that closes it, which does",
        arguments: [
            ("", 0o750), ("", 0o701), ("", 0o720), ("log.sqlite", 0o640), ("keys.sqlite", 0o604),
            ("kek", 0o660), ("people.sqlite", 0o644), ("views", 0o755),
        ])
    func open(name: String, mode: Int) throws {
        let ground = try ground()
        let path = ground.ledger + (name.isEmpty ? "" : "/" + name)
        #expect(chmod(path, mode_t(mode)) == 0)
        for command in ["person find N1", "log list", "views status"] {
            let run = try ground.run(command)
            #expect(run.exit == 78, "\(name) \(command): \(run.output) \(run.error)")
            let code = name == "kek" ? "E-KEYS-TOO-OPEN" : "E-LEDGER-TOO-OPEN"
            #expect(run.error.contains("error \(code): "), "\(run.error)")
            let isDirectory = ["", "views"].contains(name)
            #expect(
                run.error.contains("chmod \(isDirectory ? 700 : 600) \(path)\n"), "\(run.error)")
        }
        let doctor = try ground.run("doctor --format jsonl")
        #expect(doctor.exit == 78)
        let row = name == "kek" ? "kek" : "modes"
        #expect(doctor.output.contains("\"check\":\"\(row)\",\"holds\":false"), "\(doctor.output)")
        let fixed = try ground.run("person find N1", before: "chmod \(isFolder(path)) \(path)")
        #expect(fixed.exit == 0, "\(fixed.error)")
    }

    private func isFolder(_ path: String) -> String {
        path.hasSuffix("/ledger") || path.hasSuffix("/views") ? "700" : "600"
    }

    @Test("The doctor sees what the process was given", arguments: ["en", "az"])
    func doctor(language: String) throws {
        let ground = try ground()
        let sound = try ground.run(
            "doctor --format jsonl --lang \(language)", before: "umask 077; ulimit -c 0")
        #expect(sound.exit == 0 && !sound.output.contains("umask 077"), "\(sound.output)")
        let wide = try ground.run(
            "doctor --lang \(language)",
            environment: ["SALNAME_PASSPHRASE": "open sesame"], before: "umask 022; ulimit -S -c 8")
        #expect(wide.exit == 78 && wide.error.contains("E-UNWELL"), "\(wide.error)")
        for fix in ["umask 077", "ulimit -c 0", "unset SALNAME_PASSPHRASE"] {
            #expect(wide.output.contains(fix), "\(fix): \(wide.output)")
        }
        #expect(!wide.output.contains("sesame"))
    }

    @Test("What no call of ours makes private, the umask of the program does")
    func secondFence() throws {
        let ground = try TortureGround(Torture.replay("PrivacyTests", seed: Torture.seed))
        let run = try ground.run("demo \(ground.directory)/tour", before: "umask 0")
        #expect(run.exit == 0, "\(run.error)")
        for name in ["", "/crossings.csv"] {
            var status = stat()
            #expect(stat(ground.directory + "/tour" + name, &status) == 0)
            #expect(status.st_mode & 0o077 == 0, "\(name)")
        }
    }

    @Test(
        "Somebody else's ledger is opened by nobody, not even by root", .enabled(if: getuid() == 0))
    func owner() throws {
        let ground = try ground()
        try ground.giveAway()
        let root = try ground.run("log list")
        #expect(root.exit == 78 && root.error.contains("error E-LEDGER-OWNER: "), "\(root.error)")
        let owner = try ground.run("log list", before: TortureGround.asNobody)
        #expect(owner.exit == 0, "\(owner.error)")
        try ground.takeBack()
        #expect(try ground.run("log list").exit == 0)
        #expect(chown(ground.ledger + "/kek", 65534, 65534) == 0)
        let key = try ground.run("log list")
        #expect(key.exit == 78, "\(key.error)")
        #expect(key.error.contains("sudo chown root \(ground.ledger)/kek"), "\(key.error)")
        let doctor = try ground.run("doctor --format jsonl")
        #expect(doctor.output.contains("\"check\":\"owner\",\"holds\":false"), "\(doctor.output)")
    }

    @Test("Nobody founds a ledger in somebody else's directory", .enabled(if: getuid() == 0))
    func foundingElsewhere() throws {
        let ground = try TortureGround(Torture.replay("PrivacyTests", seed: Torture.seed))
        try FileManager.default.createDirectory(
            atPath: ground.ledger, withIntermediateDirectories: true)
        try ground.giveAway()
        let run = try ground.run("init \(ground.ledger) --origin ledger.test/private")
        #expect(run.exit == 78 && run.error.contains("error E-LEDGER-OWNER: "), "\(run.error)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: ground.ledger).isEmpty)
    }

    @Test(
        "A database that is a link is refused",
        arguments: ["log.sqlite", "keys.sqlite", "people.sqlite"])
    func link(name: String) throws {
        let ground = try ground()
        let (path, other) = (ground.ledger + "/" + name, ground.directory + "/elsewhere")
        try FileManager.default.moveItem(atPath: path, toPath: other)
        #expect(symlink(other, path) == 0)
        let run = try ground.run("log list")
        #expect(run.exit == 78 && run.error.contains("error E-LEDGER-LINK: "), "\(run.error)")
    }

    @Test("A link to the whole ledger, or in place of the wrapping key, is followed and looked at")
    func followed() throws {
        let ground = try ground()
        let (key, other) = (ground.ledger + "/kek", ground.directory + "/kek")
        try FileManager.default.moveItem(atPath: key, toPath: other)
        #expect(symlink(other, key) == 0)
        let link = ground.directory + "/link"
        #expect(symlink(ground.ledger, link) == 0)
        #expect(try ground.run("person find N1 --ledger \(link)").exit == 0)
        #expect(chmod(other, 0o644) == 0)
        let run = try ground.run("person find N1 --ledger \(link)")
        #expect(run.exit == 78 && run.error.contains("E-KEYS-TOO-OPEN"), "\(run.error)")
    }
}
