import Foundation
import Testing

extension RunningSalname {
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
