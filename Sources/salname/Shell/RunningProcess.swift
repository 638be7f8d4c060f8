import Foundation

/// What is to be known of the process itself before it is trusted with a ledger.
struct RunningProcess {
    /// The umask that the user runs it with.
    var umask: mode_t
    var environment: [String: String]
    /// How many bytes of its memory a crash may write to disk; all where that has no limit.
    var coreLimit: UInt64
    /// Whether whoever starts the program acts as another user or group.
    var actsAsAnother: Bool
    /// The path of the program.
    var program: String

    /// This process.
    static var current: RunningProcess {
        var limit = rlimit()
        let core = getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = link ?? CommandLine.arguments.first ?? "salname"
        var status = stat()
        let isMarked = stat(program, &status) == 0 && status.st_mode & (S_ISUID | S_ISGID) != 0
        return RunningProcess(
            umask: UserMask.ofUser, environment: ProcessInfo.processInfo.environment,
            coreLimit: core ? UInt64(limit.rlim_cur) : 0,
            actsAsAnother: isMarked || getuid() != geteuid() || getgid() != getegid(),
            program: program)
    }

    /// The names of our variables that hold something secret by their name or their value, sorted.
    ///
    /// The program reads no secret from its environment; a variable that holds one all the same is one
    /// that somebody believes to be read.
    var secretVariables: [String] {
        environment.filter { name, value in
            name.hasPrefix("SALNAME_") && !value.isEmpty
                && (Self.secretEndings.contains(where: name.hasSuffix)
                    || name.hasSuffix("_KEY") && Self.isKeyMaterial(value)
                    || value.contains("PRIVATE KEY-----"))
        }.keys.sorted()
    }

    private static let secretEndings = [
        "_PASSWORD", "_PASSPHRASE", "_PASSWD", "_SECRET", "_TOKEN", "_PIN", "_KEK",
    ]

    /// Whether `value` is a key rather than the path of one: 16 bytes or more in hexadecimal or Base64
    /// digits.
    private static func isKeyMaterial(_ value: String) -> Bool {
        guard !value.hasPrefix("/"), value.utf8.count >= 22 else { return false }
        return value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "+/=-_".utf8.contains(byte)
            }
        }
    }
}
