/// What the exit status of a command says to the program that called it.
enum ExitCode: Int32, CaseIterable, Sendable {
    /// Done, found, valid.
    case success = 0
    /// Our own fault.
    case internalFault = 1
    /// The answer is no.
    case answerIsNo = 2
    /// Rejected by a rule; nothing was recorded.
    case rejected = 3
    /// Not found.
    case notFound = 4
    /// The file changed since the officer looked.
    case conflict = 5
    /// Not allowed: role, jurisdiction, two-person rule, signature, access log.
    case notAllowed = 6
    /// What is stored is not what was written.
    case integrityFailure = 7
    /// The read models are behind or have failed, and fresh ones were required.
    case readModelsBehind = 8
    /// The command line makes no sense.
    case usage = 64
    /// A file cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// Try again later.
    case tryAgainLater = 75
    /// The configuration cannot be used.
    case configuration = 78
    /// Interrupted from the keyboard.
    case interrupted = 130
    /// Asked to end by the system or another program (SIGTERM).
    case terminated = 143
}
