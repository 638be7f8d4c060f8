import Foundation

/// Starting another program in the place that its work needs.
///
/// `Process` would choose the process group itself, and hand on the signals that this program ignores.
enum Spawning {
    /// Where the program stands among those that the terminal listens to.
    enum Place {
        /// Beside this one: it may ask at the terminal.
        case beside
        /// In a group of its own: Ctrl-C does not reach it.
        case ownGroup
        /// In a session of its own, without a terminal.
        case ownSession

        fileprivate var flags: Int32 {
            switch self {
            case .beside: 0
            case .ownGroup: Int32(POSIX_SPAWN_SETPGROUP)
            // `POSIX_SPAWN_SETSID`, which the headers show to programs of GNU only.
            case .ownSession: 0x80
            }
        }
    }

    /// Starts `program`, which is looked for in `PATH` where it is a bare name, and sets `child`.
    ///
    /// `ends` are the descriptors that it gets, and what each is to it; no signal is kept from it, and
    /// those of `restored` do to it what they do to a program of their own. Returns 0, or the number of the
    /// system's error.
    static func start(
        _ program: String, _ words: [String], _ environment: [String: String],
        ends: [(from: CInt, to: CInt)], restoring restored: [Int32], in place: Place,
        _ child: inout pid_t
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for end in ends { posix_spawn_file_actions_adddup2(&actions, end.from, end.to) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in restored { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | place.flags
        posix_spawnattr_setflags(&attributes, Int16(flags))
        return withTexts(words) { arguments in
            withTexts(environment.map { $0.key + "=" + $0.value }) { variables in
                posix_spawnp(&child, program, &actions, &attributes, arguments, variables)
            }
        }
    }

    /// Calls `body` with the texts as C has them, ended by a null pointer.
    private static func withTexts(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> CInt
    ) -> CInt {
        let pointers = texts.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
