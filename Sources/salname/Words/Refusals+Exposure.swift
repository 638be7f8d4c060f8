import Foundation
import Ledger

extension Refusals {
    /// Returns the report of a ledger that others can get at, or that is somebody else's.
    func report(_ exposure: Exposure, _ asked: Asked) -> ErrorReport {
        let said = Exposed(exposure)
        return ErrorReport(
            code: said.code.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words.say(said.why, said.values), advice: said.advice.map { words.say($0) },
            command: said.command, exit: .configuration)
    }
}

/// An exposure as it is said: the sentence, the code, and what mends it.
struct Exposed {
    let code: ErrorCode
    let why: EdgeSaying
    let values: [String: String]
    var advice: EdgeSaying?
    var command: String?

    init(_ exposure: Exposure) {
        let path = ShellWord.quoted(exposure.path)
        switch exposure {
        case .open(_, let mode, let isDirectory):
            code = .ledgerTooOpen
            why = isDirectory ? .whyDirectoryOpen : .whyFileOpen
            values = ["path": exposure.path, "mode": ModeDigits.of(mode)]
            command = "chmod \(isDirectory ? 700 : 600) \(path)"
        case .owned(_, let owner, let runner):
            code = .ledgerOwner
            why = .whyOwned
            values = [
                "path": exposure.path, "owner": UserName.of(owner), "runner": UserName.of(runner),
            ]
            // What somebody else has left in a directory of his own is to be his again; in somebody
            // else's directory the program is to run as that one.
            command =
                UserName.ownsDirectory(of: exposure.path, runner)
                ? "sudo chown \(UserName.of(runner)) \(path)"
                : "sudo -u \(UserName.forSudo(owner)) salname doctor"
        case .link:
            code = .ledgerLink
            why = .whyLink
            values = ["path": exposure.path]
            advice = .fixLink
        }
    }
}

/// Users of the machine, by number.
enum UserName {
    /// Returns the user's name; the number where there is none.
    static func of(_ number: UInt32) -> String {
        guard let entry = getpwuid(number), let name = entry.pointee.pw_name else {
            return "\(number)"
        }
        return String(cString: name)
    }

    /// Returns the user as `sudo -u` takes it.
    static func forSudo(_ number: UInt32) -> String {
        let name = of(number)
        return name == "\(number)" ? "'#\(number)'" : name
    }

    /// Returns whether the directory in which `path` lies belongs to the user numbered `number`.
    static func ownsDirectory(of path: String, _ number: UInt32) -> Bool {
        let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
        var status = stat()
        return stat(parent, &status) == 0 && status.st_uid == number
    }
}

/// A file's mode, or a umask, as `chmod` takes it.
enum ModeDigits {
    /// Returns `mode` in three octal digits or more.
    static func of(_ mode: Int) -> String {
        let digits = String(mode, radix: 8)
        return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
    }
}

/// A word as a shell takes it.
enum ShellWord {
    /// Returns `word` in quotes where a shell would read it otherwise.
    static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "/._-+:,@%".utf8.contains(byte) || byte >= 0x80
            }
        }
        guard !plain || word.isEmpty else { return word }
        return "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
