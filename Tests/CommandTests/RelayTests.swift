import Foundation
import Serving
import Signatures
import Testing

@testable import salname

@Suite("What a client does for a host, and what not")
struct RelayTests {
    private let desk: SigningDesk

    init() throws {
        desk = try SigningDesk()
    }

    @Test(
        "An address is read, or refused where a part could be taken for something else",
        arguments: [
            ("ssh://host/srv/az", "ssh://host/srv/az"),
            ("ssh://salname@host:2222/srv/az", "ssh://salname@host:2222/srv/az"),
            ("ssh://[2001:db8::1]:22/srv/a b", "ssh://[2001:db8::1]:22/srv/a b"),
            ("ssh://host", nil), ("ssh://host/", nil), ("ssh:///srv/az", nil),
            ("ssh://-oProxyCommand=id/srv", nil), ("ssh://-v@host/srv", nil),
            ("ssh://@host/srv", nil), ("ssh://host:0/srv", nil), ("ssh://host:65536/srv", nil),
            ("ssh://host:2a/srv", nil), ("ssh://ho st/srv", nil), ("ssh://host/srv\n", nil),
            ("ssh://host/sr'v", nil), ("ssh://host/$HOME", nil), ("/srv/az", nil),
        ] as [(String, String?)])
    func addresses(text: String, expected: String?) {
        #expect(LedgerAddress(text)?.text == expected)
    }

    @Test("ssh is told the host behind --, nothing to ask, and one command")
    func arguments() throws {
        let address = try #require(LedgerAddress("ssh://salname@host:2222/srv/az"))
        let arguments = Transport.arguments(address)
        #expect(arguments.suffix(3) == ["--", "host", "salname serve /srv/az"])
        #expect(arguments.contains("BatchMode=yes"))
        #expect(arguments.contains("ClearAllForwardings=yes"))
        #expect(arguments.firstIndex(of: "-l").map { arguments[$0 + 1] } == "salname")
    }

    @Test("A bad address is refused before anything is started")
    func badAddress() throws {
        let salname = try RunningSalname()
        let mark = try desk.program("mark", "touch \(desk.directory)/started")
        salname.variables = ["SALNAME_SSH": mark, "SALNAME_LEDGER": "ssh://-oProxyCommand=x/srv"]
        let run = try salname.run(["log", "list"])
        #expect(run.exit == 64 && run.error.contains("E-LEDGER-ADDRESS"), "\(run.error)")
        #expect(!FileManager.default.fileExists(atPath: desk.directory + "/started"))
    }

    @Test("Only files that the command line names are read, and only those of -o are written")
    func files() {
        let files = RelayFiles([
            "border", "import", "feed.csv", "--refused", "r.csv", "--output=o.csv", "--mrz=-",
            "O-AZ-0001=one.pub", "-o", "x.csv",
        ])
        for name in ["feed.csv", "-", "one.pub"] { #expect(files.mayRead(name), "\(name)") }
        for name in ["/etc/passwd", "eed.csv", "feed", ""] {
            #expect(!files.mayRead(name), "\(name)")
        }
        for name in ["r.csv", "o.csv", "x.csv"] { #expect(files.mayWrite(name), "\(name)") }
        for name in ["feed.csv", "/etc/passwd", "import"] {
            #expect(!files.mayWrite(name), "\(name)")
        }
    }

    /// A host that sends these frames and nothing else, whatever comes in.
    private func host(_ frames: [Frame]) throws -> RunningSalname {
        let bytes = try frames.reduce(into: Greeting.bytes) { $0 += try FrameWriter.bytes(of: $1) }
        let path = desk.directory + "/frames"
        try Data(bytes).write(to: URL(filePath: path))
        let salname = try RunningSalname()
        salname.variables = [
            "SALNAME_LEDGER": "ssh://host.example/srv/az",
            "SALNAME_SSH": try desk.program("host", "cat \(path); cat > \(desk.directory)/heard"),
        ]
        return salname
    }

    @Test("A host that asks for other files gets nothing, and no file is written for it")
    func overreach() throws {
        let path = desk.directory + "/stolen"
        for frame in [
            Frame.wanted(name: "/etc/hostname"), .wanted(name: "-"),
            .file(name: path, step: .opens, piece: []),
        ] {
            let run = try host([frame, .exit(0)]).run(["log", "list", "--limit", "1"])
            #expect(run.exit == 74 && run.error.contains("E-HOST-OVERREACH"), "\(run.error)")
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("What is not salname serve is told so, and hears nothing of the command")
    func notServing() throws {
        let salname = try host([])
        for (text, code) in [
            ("Welcome to Debian!\n", "E-PROTOCOL"), ("salname-serve 2\n", "E-PROTOCOL"),
            ("", "E-NOT-REACHED"),
        ] {
            salname.variables["SALNAME_SSH"] = try desk.program(
                "other", "printf '%s' '\(text)'; cat > \(desk.directory)/heard")
            if text.isEmpty {
                salname.variables["SALNAME_SSH"] = try desk.program("none", "exit 255")
            }
            let run = try salname.run(["person", "find", "Beridze"])
            #expect(run.error.contains("error \(code):"), "\(run.error)")
            let heard = try? String(contentsOfFile: desk.directory + "/heard", encoding: .utf8)
            #expect(heard ?? "" == "")
        }
    }

    private func signer(_ id: String?) throws -> RelaySigner {
        RelaySigner(
            keyFile: try desk.copy("plain-key"),
            address: try #require(LedgerAddress("ssh://h/srv/az")),
            commandID: id, mayAsk: false, environment: ["XDG_STATE_HOME": desk.directory])
    }

    private func body(_ ledger: String, _ id: String, _ command: String = "recordVisa") -> [UInt8] {
        Array("{\"command\":\"\(command)\",\"id\":\"\(id)\",\"ledger\":\"\(ledger)\"}".utf8)
    }

    @Test("Only the command that was sent is signed, and only for the ledger known at the address")
    func signing() throws {
        let namespace = "salname-command@ledger.example/az"
        let message = body("ledger.example/az", "desk/1")
        let signer = try signer("desk/1")
        let signature = try SSHSignature(
            armored: String(
                decoding: signer.signature(of: message, namespace: namespace), as: UTF8.self))
        #expect(signature.namespace == namespace)
        for (message, namespace) in [
            (body("ledger.example/az", "desk/2"), namespace),
            (body("ledger.example/nx", "desk/1"), namespace),
            (body("ledger.example/nx", "desk/1"), "salname-command@ledger.example/nx"),
            (message, "file"), (message, "git"), (Array("hello".utf8), namespace),
        ] {
            #expect(signer.signature(of: message, namespace: namespace).isEmpty)
        }
        let lines = try self.signer(nil)
        let line = body("ledger.example/az", "import/77", "importCrossing")
        #expect(!lines.signature(of: line, namespace: namespace).isEmpty)
        #expect(lines.signature(of: message, namespace: namespace).isEmpty)
        let known = try String(
            contentsOfFile: desk.directory + "/salname/known_ledgers", encoding: .utf8)
        #expect(known == "ssh://h/srv/az ledger.example/az\n")
    }
}
