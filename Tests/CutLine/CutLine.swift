import Foundation

/// Stands in the place of ssh: runs the command of `CUT_LINE_COMMAND`, whose words are lines of that file,
/// and passes bytes on until one direction has had as many as the first line of `CUT_LINE_CUTS` says.
///
/// A line holds two numbers: the bytes to the host, and those from it. Each connection takes one line off the
/// file; where none is left nothing is cut. A cut ends both directions at once.
@main
struct CutLine {
    static func main() throws {
        _ = signal(SIGPIPE, SIG_IGN)
        let environment = ProcessInfo.processInfo.environment
        let words = try lines(environment["CUT_LINE_COMMAND"] ?? "")
        let host = Process()
        let (there, back) = (Pipe(), Pipe())
        host.executableURL = URL(filePath: words.first ?? "")
        host.arguments = Array(words.dropFirst())
        host.standardInput = there
        host.standardOutput = back
        try host.run()
        try? there.fileHandleForReading.close()
        try? back.fileHandleForWriting.close()
        let cuts = try cuts(environment["CUT_LINE_CUTS"])
        pass(
            [
                (STDIN_FILENO, there.fileHandleForWriting.fileDescriptor),
                (back.fileHandleForReading.fileDescriptor, STDOUT_FILENO),
            ],
            cuts)
        exit(0)
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private static func cuts(_ path: String?) throws -> [Int] {
        guard let path, let left = try? lines(path), let first = left.first else {
            return [.max, .max]
        }
        try Data(left.dropFirst().map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: path))
        return first.split(separator: " ").compactMap { Int($0) }
    }

    private static func pass(_ ways: [(from: Int32, to: Int32)], _ cuts: [Int]) {
        var left = cuts
        var waiting = ways.map { pollfd(fd: $0.from, events: Int16(POLLIN), revents: 0) }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while waiting.contains(where: { $0.fd >= 0 }) {
            guard poll(&waiting, nfds_t(waiting.count), -1) > 0 else { continue }
            for (index, way) in ways.enumerated() where waiting[index].revents != 0 {
                let count = read(way.from, &chunk, chunk.count)
                guard count > 0 else {
                    // The host has said all; or the client has, which the host is to see.
                    if index == 1 { return }
                    close(way.to)
                    waiting[index].fd = -1
                    continue
                }
                let passed = min(count, left[index])
                guard write(way.to, chunk, passed) == passed else { return }
                left[index] -= passed
                if left[index] == 0 { return }
            }
        }
    }
}
