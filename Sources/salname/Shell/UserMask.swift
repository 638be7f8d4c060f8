import Foundation

/// The umask: the user's own for the files that he names, and one that leaves nothing to others for
/// everything else.
///
/// Whatever a ledger makes is made for its owner alone by the call that makes it. This is the second
/// fence, for the call that somebody will forget.
enum UserMask {
    // Written once, by `narrow`, before there is a second thread.
    nonisolated(unsafe) private static var users: mode_t?

    /// What is kept from group and others while the program works.
    static let narrowed: mode_t = 0o077

    /// The umask that the user runs the program with.
    ///
    /// Where the program has not narrowed it, as in tests, it is that of the process.
    static var ofUser: mode_t {
        if let users { return users }
        let mask = umask(narrowed)
        umask(mask)
        return mask
    }

    /// Keeps from now on what is made from group and others; done first of all.
    static func narrow() {
        users = umask(narrowed)
    }

    /// Runs `body`, which makes a file that the user asked for, under the user's umask.
    ///
    /// It is the whole process's for that moment: a mode that is put on later would not heed the
    /// directory's own rules, as the umask does.
    static func asUser<Result>(_ body: () -> Result) -> Result {
        guard let users else { return body() }
        umask(users)
        defer { umask(narrowed) }
        return body()
    }
}
