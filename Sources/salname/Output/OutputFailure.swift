/// Why data could not be written.
enum OutputFailure: Error, Equatable {
    /// The file cannot be created at `path`; `reason` is the system's error number.
    case cannotCreate(path: String, reason: Int32)
    /// Writing failed after it had begun; `reason` is the system's error number.
    case cannotWrite(reason: Int32)

    /// The status with which the program ends.
    var exit: ExitCode {
        switch self {
        case .cannotCreate: .cannotCreate
        case .cannotWrite: .inputOutput
        }
    }
}
