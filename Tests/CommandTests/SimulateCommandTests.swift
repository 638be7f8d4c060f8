import Foundation
import Testing

@Suite("Drawing a ledger from a seed")
struct SimulateCommandTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
    }

    private func draw(_ directory: String, _ more: String...) throws -> [String: Any] {
        try salname.object(["simulate", directory, "--events", "1200"] + more)
    }

    @Test("It says what was made: positions, people, events by type, root and digest")
    func record() throws {
        let made = try draw(salname.ledger, "--seed", "3")
        #expect(made["positions"] as? Int == 1200)
        let types = try #require(made["types"] as? [String: Int])
        #expect(types.values.reduce(0, +) == 1200)
        #expect(types["PersonRegistered"] == made["persons"] as? Int)
        #expect((made["root"] as? String)?.count == 64)
        let status = try salname.object(["views", "status"])
        #expect(status["digest"] as? String == made["digest"] as? String)
        #expect(try salname.run(["log", "verify", "--schemas", "-q"]).exit == 0)
    }

    @Test("Two runs of one seed give one root and one digest, and another seed another")
    func sameSeed() throws {
        let one = try draw(salname.directory + "/one", "--seed", "3")
        let two = try draw(salname.directory + "/two", "--seed", "3")
        let other = try draw(salname.directory + "/other", "--seed", "4")
        #expect(one["root"] as? String == two["root"] as? String)
        #expect(one["digest"] as? String == two["digest"] as? String)
        #expect(one["root"] as? String != other["root"] as? String)
    }

    @Test("With --no-views the read models are left for the next command")
    func noViews() throws {
        let made = try draw(salname.ledger, "--no-views", "--frequent", "100")
        #expect(made["digest"] is NSNull)
        let person = try #require(made["frequent"] as? String)
        #expect(try salname.run(["stay", "days", person, "--on", "2026-06-30"]).exit == 0)
    }

    @Test("A directory that holds something is not touched")
    func occupied() throws {
        _ = try salname.file("somebody's", "work")
        let run = try salname.run(["simulate", salname.directory, "--events", "1200"])
        #expect(run.exit == 73)
        #expect(run.error.contains("error E-CANNOT-CREATE:"), "\(run.error)")
        #expect(
            try String(contentsOfFile: salname.directory + "/somebody's", encoding: .utf8) == "work"
        )
    }

    @Test(
        "What cannot be drawn is a mistake on the command line, and makes nothing",
        arguments: [
            ["--events", "999"], ["--events", "1000000001"], ["--events", "many"], [],
            ["--events", "1200", "--frequent", "601"], ["--events", "1200", "--frequent", "1"],
            ["--events", "1200", "--from", "2013-07-31"], ["--events", "1200", "--seed", "-1"],
            ["--events", "1200", "--origin", "a b"],
        ])
    func bounds(options: [String]) throws {
        let run = try salname.run(["simulate", salname.ledger] + options)
        #expect(run.exit == 64, "\(run.error)")
        #expect(!FileManager.default.fileExists(atPath: salname.ledger))
    }
}
