import Foundation
import LedgerTesting
import Serving
import Testing

@testable import salname

@Suite("A host, and whatever comes in")
struct HostTests {
    private let desk: ServingDesk
    private var options: [String] {
        ["--ledger", desk.here.ledger, "--officer", ServingDesk.officer]
    }

    /// Drawn anew each time, and printed with every failure; `SALNAME_SEED` replays one.
    private static let seed: UInt64 =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) }
        ?? UInt64.random(in: 0...UInt64.max)

    init() throws {
        desk = try ServingDesk()
    }

    @Test(
        "Garbage, a huge frame, another version and frames out of turn end the connection, with a code"
    )
    func garbage() throws {
        let terminal = Array(try RawClient.beginning([]).dropLast(7))
        let arguments = try FrameWriter.bytes(of: .arguments(["log", "list"]))
        for bytes in [
            Array("GET / HTTP/1.1\r\n\r\n".utf8), Array("salname-serve 2\n".utf8),
            Greeting.bytes + [255, 255, 255, 255, 1], Greeting.bytes + [0, 0, 0, 1, 129, 0],
            Greeting.bytes + [0, 0, 0, 0, 77], terminal + [0, 0, 0, 1, 1, 0],
        ] {
            let client = try RawClient(options)
            client.send(bytes)
            #expect(try client.all().exit == nil)
            #expect(try client.stray().contains("error E-PROTOCOL:"), "\(bytes.prefix(30))")
            #expect(client.process.terminationStatus == 74)
        }
        // Frames of ours that are not asked for.
        for bytes in [Greeting.bytes + arguments + arguments, terminal + terminal] {
            let client = try RawClient(options)
            client.send(bytes)
            #expect(try client.all().exit == nil, "\(bytes.prefix(30))")
            #expect(client.ends())
        }
        let sizes = try desk.here.rows("log", "list", "--limit", "1000").count
        #expect(sizes > 90)
    }

    @Test("Random bytes never make the host do anything, and never keep it")
    func fuzz() throws {
        var random = SeededRandom(seed: Self.seed)
        let before = try desk.here.rows("log", "list", "--limit", "1000").count
        for round in 0..<25 {
            let client = try RawClient(options)
            var bytes = try RawClient.beginning([
                "person", "register", "--surname", "Fuzz", "--born", "1990", "--sex", "M",
            ])
            switch round % 3 {
            case 0: bytes = random.bytes(random.int(1...200))
            case 1: bytes.removeLast(random.int(1...bytes.count - 1))
            default: bytes += random.bytes(random.int(5...60))
            }
            client.send(bytes)
            try client.hangUp()
            _ = try? client.all()
            #expect(client.ends(), "SALNAME_SEED=\(Self.seed) round \(round)")
        }
        #expect(
            try desk.here.rows("log", "list", "--limit", "1000").count == before,
            "SALNAME_SEED=\(Self.seed)")
    }

    @Test("A client that stops reading is given up, and nothing is piled up for it")
    func stopsReading() throws {
        let client = try RawClient(options + ["--patience", "1"])
        client.shorten()
        client.send(try RawClient.beginning(["log", "export"]))
        #expect(client.ends())
    }

    @Test("A client that never begins, and one that owes an answer, is given up")
    func silent() throws {
        let silent = try RawClient(options + ["--patience", "1"])
        #expect(silent.ends())
        let owing = try RawClient(options + ["--patience", "1"])
        owing.send(try RawClient.beginning(["border", "import", "-"]))
        let said = try owing.all()
        #expect(said.others == [.wanted(name: "-")])
        #expect(said.exit == 74 && said.errors.contains("E-CANNOT-READ"), "\(said)")
    }

    @Test("A client that goes away ends its command, also one that waits for a file")
    func goesAway() throws {
        for words in [["border", "import", "-"], ["log", "export"]] {
            let client = try RawClient(options)
            client.shorten()
            client.send(try RawClient.beginning(words))
            _ = try client.next()
            try client.hangUp()
            try client.goAway()
            #expect(client.ends(), "\(words)")
        }
    }

    @Test("More of a file than was wanted ends the connection: nothing is held for it")
    func unasked() throws {
        let client = try RawClient(options)
        client.send(try RawClient.beginning(["border", "import", "-"]))
        #expect(try client.next() == .wanted(name: "-"))
        let piece = [UInt8](repeating: 10, count: 1000)
        for _ in 0..<5 { try client.send(.input(name: "-", piece: piece, isLast: false)) }
        _ = try client.all()
        #expect(client.ends())
        #expect(
            client.process.terminationReason == .uncaughtSignal
                || client.process.terminationStatus != 0)
    }

    @Test("An interrupt stops a feed between two batches; what was acknowledged stands")
    func interrupted() throws {
        let client = try RawClient(options)
        client.send(try RawClient.beginning(["border", "import", "-", "--format", "json"]))
        #expect(try client.next() == .wanted(name: "-"))
        let feed = """
            id,at,direction,checkpoint,document,issuer,surname,given,born,sex,citizenship
            f-1,2026-03-01T09:12+04:00,entry,BAK-GYD,12AB34567,GEO,Beridze,Nino,1990-02-14,F,GEO

            """
        try client.send(.input(name: "-", piece: Array(feed.utf8), isLast: false))
        // The piece behind the first one is wanted ahead; the third, when the work has begun.
        #expect(try client.next() == .wanted(name: "-"))
        try client.send(.input(name: "-", piece: Array("f-2".utf8), isLast: false))
        #expect(try client.next() == .wanted(name: "-"))
        try client.send(.interrupt)
        let said = try client.all()
        #expect(said.exit == 130, "\(said)")
        #expect(said.output.hasPrefix("{\n  \"accepted\": "), "\(said)")
    }

    @Test("The client's terminal shapes what is said, and its language")
    func terminal() throws {
        for (shows, language, head) in [
            (true, "az", "\u{1B}[1m"), (false, "en", "O-AZ-0001\t"),
        ] {
            let client = try RawClient(options)
            let terminal = ClientTerminal(
                columns: 80, showsOutput: shows, showsErrors: shows, allowsColour: true,
                takesAnswers: false, usesUTF8: true, language: language)
            client.send(
                try Greeting.bytes + FrameWriter.bytes(of: .terminal(terminal))
                    + FrameWriter.bytes(of: .arguments(["officer", "list"])))
            let said = try client.all()
            #expect(said.exit == 0 && said.output.hasPrefix(head), "\(said)")
        }
    }

    @Test("A question goes to the client, and its answer decides")
    func question() throws {
        let words = [
            "person", "register", "--surname", "Beridze", "--given", "Nino", "--born", "1990-02-14",
            "--sex", "F", "--citizenship", "GEO",
        ]
        _ = try desk.here.object(words)
        for (answer, exit) in [(false, Int32(3)), (true, 0)] {
            let client = try RawClient(options)
            let terminal = ClientTerminal(
                columns: 80, showsOutput: true, showsErrors: true, allowsColour: false,
                takesAnswers: true, usesUTF8: true, language: "az")
            client.send(
                try Greeting.bytes + FrameWriter.bytes(of: .terminal(terminal))
                    + FrameWriter.bytes(of: .arguments(words)))
            var asked: [Frame] = []
            var status: Int32?
            while let frame = try client.next() {
                if case .question = frame {
                    asked.append(frame)
                    try client.send(.answer(answer))
                }
                if case .exit(let found) = frame { status = Int32(found) }
            }
            #expect(asked.count == 1 && status == exit, "\(asked) \(String(describing: status))")
        }
    }
}
