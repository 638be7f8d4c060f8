import Foundation

/// Notices that somebody pressed Ctrl-C, for work that may stop at certain places only.
enum Interruption {
    // Written by a signal handler, which may touch nothing but such a flag.
    nonisolated(unsafe) private static var flag: sig_atomic_t = 0

    /// Takes the signal from now on; the work must ask `isAsked`.
    static func watch() {
        _ = signal(SIGINT) { _ in Interruption.flag = 1 }
    }

    /// Whether somebody asked the work to stop.
    static var isAsked: Bool { flag != 0 }
}
