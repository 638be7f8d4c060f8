import Foundation
import Testing

@testable import salname

@Suite("Writing to files and to standard output")
struct OutputWritingTests {
    /// A directory that lives as long as one test.
    private final class Folder {
        let url: URL

        init() throws {
            url = FileManager.default.temporaryDirectory.appending(
                path: "salname-output-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        func path(_ name: String) -> String { url.appending(path: name).path }

        func text(_ name: String) throws -> String {
            try String(contentsOfFile: path(name), encoding: .utf8)
        }

        func names() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
        }
    }

    @Test("A file stands under its name only when it is whole")
    func appears() throws {
        let folder = try Folder()
        let file = try OutputFile(path: folder.path("a.csv"))
        try file.write("one\n")
        try file.write(String(repeating: "x", count: 200_000))
        #expect(try folder.names().contains("a.csv") == false)
        try file.finish()
        #expect(try folder.names() == ["a.csv"])
        #expect(try folder.text("a.csv").utf8.count == 200_004)
        #expect(throws: OutputFailure.cannotWrite(reason: EBADF)) { try file.finish() }
    }

    @Test("Output that is given up leaves the old file and no other")
    func givenUp() throws {
        let folder = try Folder()
        try "old".write(toFile: folder.path("a"), atomically: false, encoding: .utf8)
        do {
            let file = try OutputFile(path: folder.path("a"))
            try file.write(String(repeating: "new", count: 100_000))
        }
        #expect(try folder.names() == ["a"])
        #expect(try folder.text("a") == "old")
    }

    @Test("A replaced file keeps who may read it, and a link keeps leading to it")
    func replaced() throws {
        let folder = try Folder()
        try "old".write(toFile: folder.path("a"), atomically: false, encoding: .utf8)
        #expect(chmod(folder.path("a"), 0o640) == 0)
        #expect(symlink(folder.path("a"), folder.path("link")) == 0)
        let file = try OutputFile(path: folder.path("link"))
        try file.write("new")
        try file.finish()
        #expect(try folder.text("a") == "new")
        var status = stat()
        #expect(lstat(folder.path("a"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
        #expect(lstat(folder.path("link"), &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
        #expect(try folder.names() == ["a", "link"])
    }

    @Test("A leftover of an earlier run does not stand in the way")
    func leftover() throws {
        let folder = try Folder()
        let stale = folder.path("a.\(getpid())-0.part")
        try "stale".write(toFile: stale, atomically: false, encoding: .utf8)
        let file = try OutputFile(path: folder.path("a"))
        try file.write("new")
        try file.finish()
        #expect(try folder.text("a") == "new")
    }

    @Test("Where no file can be created, it is said before any work")
    func cannotCreate() throws {
        let folder = try Folder()
        let path = folder.path("missing/a.csv")
        #expect(throws: OutputFailure.cannotCreate(path: path, reason: ENOENT)) {
            _ = try OutputFile(path: path)
        }
        #expect(throws: OutputFailure.cannotCreate(path: folder.url.path, reason: EISDIR)) {
            _ = try OutputFile(path: folder.url.path)
        }
    }

    @Test("A device is written to, never replaced")
    func device() throws {
        let file = try OutputFile(path: "/dev/null")
        try file.write("x")
        try file.finish()
        var status = stat()
        #expect(stat("/dev/null", &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFCHR)
        let full = try OutputFile(path: "/dev/full")
        try full.write("x")
        #expect(throws: OutputFailure.cannotWrite(reason: ENOSPC)) { try full.finish() }
    }

    @Test("A reader that leaves ends the output quietly")
    func closedPipe() throws {
        StandardOutput.outliveFailedWrites()
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        let output = StandardOutput(descriptor: ends[1])
        try output.write("line\n")
        #expect(!output.isClosed)
        try output.finish()
        #expect(output.isClosed)
        try output.write(String(repeating: "x", count: 100_000))
        try output.finish()
        close(ends[1])
    }

    @Test("What is written arrives in order; a full disk is a failure")
    func standardOutput() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let output = StandardOutput(descriptor: ends[1])
        try output.write("first\n")
        try output.write("second\n")
        try output.finish()
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = read(ends[0], &bytes, bytes.count)
        #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "first\nsecond\n")
        ends.forEach { close($0) }
        let full = open("/dev/full", O_WRONLY)
        let broken = StandardOutput(descriptor: full)
        try broken.write("x")
        #expect(throws: OutputFailure.cannotWrite(reason: ENOSPC)) { try broken.finish() }
        close(full)
    }

    @Test("Without a file, or with `-`, the data goes to standard output")
    func sink() throws {
        let folder = try Folder()
        #expect(try DataOutput.sink(for: nil) is StandardOutput)
        #expect(try DataOutput.sink(for: "-") is StandardOutput)
        #expect(try DataOutput.sink(for: folder.path("a")) is OutputFile)
        #expect(try folder.names() == [])
    }

    @Test("A pipe is no terminal")
    func pipeIsNoTerminal() {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let found = Terminal.behind(
            ends[1], environment: ["COLUMNS": "70", "LANG": "az_AZ.UTF-8"], noColour: false)
        #expect(!found.isTerminal && !found.usesColour && !found.drawsBlocks)
        #expect(found.width == 70)
        ends.forEach { close($0) }
    }
}
