import Foundation

/// A process of `torture-child`, and what it says before it ends or is killed.
final class Child {
    private let process = Process()
    private let pipe = Pipe()

    /// Starts it; `words` are its arguments, `umask` what it runs under instead of ours.
    init(_ words: [String], umask: String? = nil) throws {
        let program = Built.program("torture-child")
        if let umask {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "umask \(umask); exec \"$0\" \"$@\"", program.path] + words
        } else {
            process.executableURL = program
            process.arguments = words
        }
        process.environment = [:]
        process.standardOutput = pipe
        try process.run()
        Tally.add("processes")
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for its end, and returns what it had said.
    func said() throws -> Said {
        // To the end of the pipe: what was said before a kill is read all the same.
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Said(
            String(decoding: data, as: UTF8.self),
            wasKilled: process.terminationReason == .uncaughtSignal)
    }
}

/// The lines of a child, read.
struct Said {
    /// Each command that was answered, with the positions of its events.
    private(set) var acknowledged: [String: ClosedRange<Int>] = [:]
    /// Those answered as recorded now, rather than earlier.
    private(set) var new: Set<String> = []
    /// The feeds that were taken in to their end: the names of their lines begin with these.
    private(set) var feeds: [String] = []
    /// What must not be: an error that no rule gave.
    private(set) var failures: [String] = []
    /// The system call before which it was killed.
    private(set) var moment: String?
    /// Every moment, where it was asked for all.
    private(set) var moments: [String] = []
    /// How many steps of its own round had begun.
    private(set) var begun = 0
    private(set) var hasSentAgain = false
    private(set) var hasEnded = false
    /// The last line of a rival, by name.
    private(set) var figures: [String: Int] = [:]
    let wasKilled: Bool

    init(_ text: String, wasKilled: Bool) {
        self.wasKilled = wasKilled
        for line in text.split(separator: "\n") {
            read(line.split(separator: " ").map(String.init), line: String(line))
        }
    }

    private mutating func read(_ words: [String], line: String) {
        switch words[0] {
        case "ack":
            guard words.count == 5, let first = Int(words[2]), let last = Int(words[3]) else {
                return failures.append(line)
            }
            acknowledged[words[1]] = first...last
            if words[4] == "new" { new.insert(words[1]) }
        case "begin": begun += 1
        case "sent":
            hasSentAgain = true
            begun = 0
        case "fed": feeds.append(words[1])
        case "moment":
            moment = words.dropFirst().joined(separator: " ")
            moments.append(moment ?? "")
        case "end": hasEnded = true
        case "done":
            for index in stride(from: 2, to: words.count - 1, by: 2) {
                figures[words[index]] = Int(words[index + 1])
            }
        case "no", "read", "behind": break
        default: failures.append(line)
        }
    }
}

/// The programs lie beside the test bundle, where the build put all of them.
enum Built {
    static func program(_ name: String) -> URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let beside = bundle?.bundleURL.deletingLastPathComponent()
        let built = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
            .deletingLastPathComponent()
        return (beside ?? built).appendingPathComponent(name)
    }
}
