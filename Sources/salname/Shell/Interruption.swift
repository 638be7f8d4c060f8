import Foundation

/// Notices that somebody pressed Ctrl-C or asked the process to end, for work that may stop at
/// certain places only.
enum Interruption {
    // Written by a signal handler, which may touch nothing but such a number.
    nonisolated(unsafe) private static var number: sig_atomic_t = 0

    /// Takes the signals from now on; the work must ask `isAsked`.
    ///
    /// Asked a second time, the process ends at once: what was acknowledged is safe at any moment.
    static func watch() {
        for wanted in [SIGINT, SIGTERM] {
            _ = signal(wanted) { number in
                Interruption.number = number
                _ = signal(number, SIG_DFL)
            }
        }
    }

    /// Lets the signals through that whoever started the process may have kept away from it.
    static func hear() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Whether somebody asked the work to stop.
    static var isAsked: Bool { number != 0 }

    /// What the process says of it when it ends.
    static var exitCode: ExitCode { number == SIGTERM ? .terminated : .interrupted }
}

/// A file that is being written, to be taken away where a signal ends the process before it is whole.
enum HalfWritten {
    // Read by a signal handler; set before the handler is, and freed after it is gone.
    nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?

    /// Remembers the file at `path`; a second one, while there is a first, is left to its writer.
    static func begin(_ path: String) {
        guard self.path == nil else { return }
        self.path = strdup(path)
        for wanted in [SIGINT, SIGTERM, SIGHUP] {
            _ = signal(wanted) { number in
                if let path = HalfWritten.path { unlink(path) }
                _ = signal(number, SIG_DFL)
                raise(number)
            }
        }
    }

    /// Forgets the file at `path`, which is whole or gone.
    static func end(_ path: String) {
        guard let known = self.path, String(cString: known) == path else { return }
        self.path = nil
        free(known)
    }
}
