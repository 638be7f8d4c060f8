/// A place that takes the data of a command: standard output or a file.
protocol DataSink: AnyObject {
    /// Takes `text`; it may be kept back until `finish`.
    func write(_ text: String) throws(OutputFailure)

    /// Takes `bytes` as they are: evidence is given byte for byte, whatever stands in it.
    func write(bytes: some Collection<UInt8>) throws(OutputFailure)

    /// Writes what was kept back; for a file, puts it in its place.
    func finish() throws(OutputFailure)

    /// Whether nobody reads any more, so that the work may stop.
    var isClosed: Bool { get }
}

/// Finds the place for the data of a command.
enum DataOutput {
    /// Returns the file that `-o` names, or standard output for nil and for `-`.
    static func sink(
        for file: String?, isPrivate: Bool = false
    ) throws(OutputFailure) -> any DataSink {
        guard let file, !file.utf8.elementsEqual("-".utf8) else { return StandardOutput() }
        return try Console.file(file, isPrivate: isPrivate)
    }
}
