import Casework
import Foundation
import Ledger
import Serving

/// A command that runs for a client at the other end of `salname serve`.
struct Served {
    /// Whose key the connection was made with.
    let officer: OfficerID
    /// The ledger's directory, whatever the client calls it.
    let directory: String
    /// The ledger, open; nil where it could not be opened, and the client is told why.
    let ledger: Ledger?
    let client: ClientLine
    /// What the client's output goes to.
    let terminal: ClientTerminal

    /// The language in which the client is spoken to.
    var language: Language { Language(rawValue: terminal.language) ?? .en }

    /// What a command finds in its environment.
    var environment: [String: String] {
        var variables = ["SALNAME_LEDGER": directory, "SALNAME_OFFICER": officer.text]
        if !terminal.allowsColour { variables["NO_COLOR"] = "1" }
        if terminal.usesUTF8 { variables["LC_ALL"] = "C.UTF-8" }
        if terminal.columns > 0 { variables["COLUMNS"] = "\(terminal.columns)" }
        return variables
    }

    /// Whether a terminal is behind one of the client's three descriptors.
    func isTerminal(_ descriptor: Int32) -> Bool {
        switch descriptor {
        case STDIN_FILENO: terminal.takesAnswers
        case STDOUT_FILENO: terminal.showsOutput
        case STDERR_FILENO: terminal.showsErrors
        default: false
        }
    }

    /// Throws where a command names an officer other than the one whose key it is.
    func checkActing(_ named: OfficerID?) throws {
        guard let named, named != officer else { return }
        throw Problem(
            report: Refusals(words: .current).report(
                ServeRefusal.otherOfficer(named, key: officer)))
    }
}
