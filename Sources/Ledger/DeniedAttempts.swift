public import Casework
import EventCoding
import EventLog

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An attempt that was denied for want of a right: beside the ledger, never in it.
///
/// It names nobody whom it was about.
public struct DeniedAttempt: Equatable, Sendable, Codable {
    /// When, by the clock of the machine.
    public let at: Instant
    /// Who said that he acts; nil where the program itself did.
    public let officer: OfficerID?
    /// For which office.
    public let office: OfficeCode
    public let command: CommandKind
    public let reason: DenialReason

    enum CodingKeys: String, CodingKey {
        case at, officer, office, command, reason
    }
}

/// The file of denied attempts: one line of JSON each, in the order in which they were made.
///
/// It is no evidence: whoever can write to the directory can change it. It tells an office where somebody
/// tries what is not his.
struct DeniedAttempts {
    let path: String

    /// Notes an attempt; false where it could not be written whole.
    func note(_ attempt: DeniedAttempt) -> Bool {
        guard let line = try? PartCoder.encode(attempt) + [10] else { return false }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // One call: two who write at once do not mix their lines.
        return line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == line.count
    }

    /// Returns the attempts in their order, and the numbers of the lines, from 1, that are none.
    func all() throws -> (attempts: [DeniedAttempt], unreadable: [Int]) {
        guard let text = try content() else { return ([], []) }
        var attempts: [DeniedAttempt] = []
        var unreadable: [Int] = []
        for (index, line) in text.split(separator: 10, omittingEmptySubsequences: false)
            .enumerated()
        where !line.isEmpty {
            if let attempt = try? PartCoder.decode(DeniedAttempt.self, from: Array(line)) {
                attempts.append(attempt)
            } else {
                unreadable.append(index + 1)
            }
        }
        return (attempts, unreadable)
    }

    /// Returns the file's bytes; nil where nothing was ever denied.
    private func content() throws -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw LogError.inputOutput(code: Int(errno)) }
            return nil
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw LogError.inputOutput(code: Int(errno)) }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}

extension Ledger {
    /// Returns the attempts that were denied for want of a right, in their order, and the numbers of the
    /// lines of their file that cannot be read.
    public func deniedAttempts()
        throws(LedgerError) -> (attempts: [DeniedAttempt], unreadable: [Int])
    {
        try roofed { try DeniedAttempts(path: directory.denied).all() }
    }

    /// Notes attempts; false where one of them could not be noted.
    func note(_ attempts: [DeniedAttempt]) -> Bool {
        let file = DeniedAttempts(path: directory.denied)
        // Each is tried, whatever became of the one before.
        return attempts.count { !file.note($0) } == 0
    }
}
