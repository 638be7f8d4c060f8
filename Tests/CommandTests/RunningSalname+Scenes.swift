import Foundation
import Testing

extension RunningSalname {
    /// Founds a ledger with the administrators O-AZ-0001 and O-AZ-0002, who are such through a day.
    func foundOffices(through: String = "2099-12-31") throws {
        let keys = try [
            ("one", "AAAAC3NzaC1lZDI1NTE5AAAAICFcNRfibMoaofrU5eXTx+OKzNiS5L4Lm3Fuuhu0v1IV"),
            ("two", "AAAAC3NzaC1lZDI1NTE5AAAAIKogdixLPrmtiChon2JoCXdvIqe7FlzfOplbMygolqQr"),
        ].map { try file($0.0 + ".pub", "ssh-ed25519 \($0.1) \($0.0)\n") }
        let run = try run([
            "init", ledger, "--origin", "ledger.example/az", "--administrator", keys[0],
            "--administrator", "O-AZ-0002=" + keys[1], "--through", through,
        ])
        try #require(run.exit == 0, "\(run.error)")
    }

    /// Registers a person born in 1990, with a passport of the same state where `document` is given.
    @discardableResult
    func register(
        _ surname: String, _ state: String, document: String? = nil, _ more: String...
    ) throws -> String {
        let document = document.map { ["--document", $0] } ?? []
        let person = try object(
            [
                "person", "register", "--surname", surname, "--given", "Ali", "--born", "1990",
                "--sex", "M", "--citizenship", state,
            ] + document + more)
        return try #require(person["person"] as? String)
    }

    /// Runs a command that must be refused, and returns what it said.
    func refused(
        _ arguments: String..., code: String, exit: Int32 = 3,
        at location: SourceLocation = #_sourceLocation
    ) throws -> String {
        let run = try run(arguments)
        #expect(run.exit == exit, "\(run.error)", sourceLocation: location)
        #expect(run.error.contains("error \(code):"), "\(run.error)", sourceLocation: location)
        #expect(run.output == "", sourceLocation: location)
        return run.error
    }

    /// Returns the rows that a command lists.
    func rows(_ arguments: String...) throws -> [[String: Any]] {
        let run = try run(arguments + ["--format", "json"])
        let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(parsed as? [[String: Any]], "\(run.error)")
    }
}
