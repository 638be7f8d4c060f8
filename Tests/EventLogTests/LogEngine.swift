import EventLog
import Foundation
import Testing

/// An engine that keeps the promises of `LogStorage`, and how to come by a log on it.
struct LogEngine: Sendable, CustomTestStringConvertible {
    let name: String
    /// Makes a log at a place of its own in a directory.
    let create: @Sendable (_ directory: String) throws -> any LogStorage
    /// Opens the log that was made there once more.
    let open: @Sendable (_ directory: String) throws -> any LogStorage

    var testDescription: String { name }

    /// Every engine there is: the contract is tested on each of them.
    static let all = [sqlite]

    static let sqlite = LogEngine(
        name: "SQLite",
        create: { try SQLiteLog.create(at: $0 + "/log.sqlite", identity: SampleLine.identity) },
        open: { try SQLiteLog.open(at: $0 + "/log.sqlite") })
}

/// A directory of its own for one test, gone with it.
final class Desk {
    let directory: String
    var log: String { directory + "/log.sqlite" }

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "eventlog-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        directory = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    func mode(of name: String) throws -> Int? {
        let path = directory + "/" + name
        return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
