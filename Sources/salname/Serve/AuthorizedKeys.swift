import Casework
import Foundation
import Signatures

/// The lines by which sshd lets officers in, each bound to one officer, one key and one directory.
struct AuthorizedKeys {
    private let command: String

    /// Throws where a path has a character that a line cannot carry.
    init(program: String, directory: String) throws(ServeRefusal) {
        let absolute = realpath(directory, nil)
        defer { free(absolute) }
        let path = absolute.map { String(cString: $0) } ?? directory
        for part in [program, path] where !part.hasPrefix("/") || !LedgerAddress.isPlain(part) {
            throw .unspeakablePath(part)
        }
        command = ShellWord.quoted(program) + " serve --ledger " + ShellWord.quoted(path)
    }

    /// Returns one line for each key in force on `day` of each officer in office, in the order of their
    /// numbers.
    func lines(of officers: [OfficerID: OfficerFile], on day: Day) -> [String] {
        officers.sorted { $0.key.text < $1.key.text }
            .filter { $0.value.discharge == nil && $0.value.suspension(on: day) == nil }
            .flatMap { officer, file in
                file.keys.filter { $0.signs(on: day) }.compactMap { line(of: $0, officer) }
            }
    }

    private func line(of key: OfficerFile.Key, _ officer: OfficerID) -> String? {
        // What is no key would spoil the line; sshd would let nobody in by it anyway.
        guard let fingerprint = Self.fingerprint(of: key) else { return nil }
        var options =
            "restrict,command=\"\(command) --officer \(officer) --key \(fingerprint)\""
        if let last = key.added.validThrough {
            options += ",expiry-time=\"\(Self.end(of: last))\""
        }
        return options + " \(key.added.key.text) \(officer)"
    }

    /// Returns the fingerprint of a key as `ssh-keygen -l` prints it; nil for what is no key.
    static func fingerprint(of key: OfficerFile.Key) -> String? {
        (try? SSHPublicKey(line: key.added.key.text))?.fingerprint
    }

    /// Returns the end of a day in Baku as sshd reads it, in UTC: the day itself, 20:00.
    private static func end(of day: Day) -> String {
        day.description.filter { $0 != "-" } + "200000Z"
    }
}
