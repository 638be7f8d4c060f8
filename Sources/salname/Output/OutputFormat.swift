/// The form in which a command gives its data.
enum OutputFormat: String, CaseIterable, Sendable {
    /// Aligned columns for people; the default on a terminal.
    case table
    /// Tab-separated lines without a header, for pipes; the default off a terminal.
    case plain
    /// One array of objects, or one object, indented by two spaces.
    case json
    /// One compact object on each line.
    case jsonl
    /// RFC 4180 with a header line; lines end in a bare line feed, not in CRLF.
    case csv

    /// A file name whose extension stands for no format.
    struct UnknownExtension: Error, Equatable {
        /// The extension as typed, without the full stop.
        let found: String
    }

    /// The extensions that choose a format, in the order in which help lists them.
    static let extensions: [(name: String, format: OutputFormat)] = [
        ("csv", .csv), ("json", .json), ("jsonl", .jsonl), ("tsv", .plain), ("txt", .plain),
    ]

    /// Returns the format to write in.
    ///
    /// A format asked for by name wins, then the extension of `file`, then what suits standard
    /// output, as also for the file `-`. A file without an extension is plain.
    static func choose(
        named name: OutputFormat?, file: String?, onTerminal: Bool
    ) throws(UnknownExtension) -> OutputFormat {
        if let name { return name }
        guard let file, !file.utf8.elementsEqual("-".utf8) else {
            return onTerminal ? .table : .plain
        }
        guard let found = fileExtension(of: file) else { return .plain }
        let folded = found.utf8.map(Nearest.folded)
        for (name, format) in extensions where folded.elementsEqual(name.utf8) { return format }
        throw UnknownExtension(found: found)
    }

    /// Returns what follows the last full stop of the last part of `path`; nil for a hidden file.
    private static func fileExtension(of path: String) -> String? {
        let name = path.utf8.split(separator: 0x2F).last ?? path.utf8[...]
        guard let stop = name.lastIndex(of: 0x2E), stop != name.startIndex else { return nil }
        let tail = name[name.index(after: stop)...]
        return tail.isEmpty ? nil : String(Substring(tail))
    }
}
