import Foundation

/// Which ledger was found at which address, remembered from the first time on, as `ssh` remembers hosts.
struct KnownLedgers {
    private let path: String

    /// The file of the user whose environment this is; nil where the user has no home.
    init?(environment: [String: String]) {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            path = state + "/salname/known_ledgers"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = home + "/.local/state/salname/known_ledgers"
        } else {
            return nil
        }
    }

    /// Returns the ledger that is known at an address; nil where none is.
    func origin(at address: LedgerAddress) -> String? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        for line in text.split(separator: "\n") {
            // An address has no blank at its end, and the name of a ledger none at all.
            guard let blank = line.lastIndex(of: " ") else { continue }
            if line[..<blank].utf8.elementsEqual(address.text.utf8) {
                return String(line[line.index(after: blank)...])
            }
        }
        return nil
    }

    /// Remembers a ledger; false where it could not be written down.
    func remember(_ origin: String, at address: LedgerAddress) -> Bool {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let line = Array("\(address.text) \(origin)\n".utf8)
        return DescriptorWriting.write(line, to: descriptor) == .done
    }
}
