import Foundation
import Testing

/// Where the committed schemas and golden lines are, and whether they are compared or made again.
enum GoldenFiles {
    enum Mode: Equatable {
        case compare
        case record
    }

    /// Golden files are evidence: nobody but a person who looks at the difference makes them again.
    struct RecordingRefused: Error, Equatable {}

    /// Returns what the environment asks for; throws where it asks for recording in CI.
    static func mode(_ environment: [String: String]) throws -> Mode {
        guard environment["RECORD_FIXTURES"] == "1" else { return .compare }
        if environment["CI"] != nil { throw RecordingRefused() }
        return .record
    }

    static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    static func schema(_ name: String) -> String { "schemas/events/\(name).schema.json" }
    static func lines(_ name: String) -> String { "fixtures/events/\(name).jsonl" }
    static let catalogue = "schemas/events/README.md"

    static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: root.appending(path: path)))
    }

    /// Returns the lines of a file without their line feeds; the last one must have one too.
    static func lines(of path: String) throws -> [[UInt8]] {
        let bytes = try bytes(path)
        try #require(bytes.last == UInt8(ascii: "\n"), "\(path) does not end with a line feed")
        return bytes.dropLast().split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).map(Array.init)
    }

    /// Demands that the file holds `expected`; where recording is asked for, writes it.
    static func demand(_ expected: [UInt8], at path: String) throws {
        switch try mode(ProcessInfo.processInfo.environment) {
        case .record: try Data(expected).write(to: root.appending(path: path))
        case .compare:
            #expect(
                try bytes(path) == expected,
                "\(path) is not what the code makes; RECORD_FIXTURES=1 makes it again")
        }
    }
}
