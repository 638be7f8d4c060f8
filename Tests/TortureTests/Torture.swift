import Foundation

/// How long the torture goes on, and with which seed.
enum Torture {
    /// Whether it runs at length: `make torture`.
    static let isLong = ProcessInfo.processInfo.environment["SALNAME_TORTURE"] == "long"

    /// The seed of this run; `SALNAME_SEED` repeats a run that failed.
    static let seed =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { Int($0) } ?? 4

    /// Says how a failure is seen again.
    static func replay(_ suite: String, seed: Int) -> String {
        let length = isLong ? "SALNAME_TORTURE=long " : ""
        return "seed \(seed); again: \(length)SALNAME_SEED=\(seed) swift test --filter \(suite)"
    }
}

/// What was done to the ledgers, counted over all suites, and kept in `.build/torture/summary.txt`.
enum Tally {
    private static let lock = NSLock()
    // The lock guards both.
    nonisolated(unsafe) private static var counts: [String: Int] = [:]
    nonisolated(unsafe) private static var notes: [String] = []

    /// Adds to a count, as of kills or of processes.
    static func add(_ what: String, _ count: Int = 1) {
        lock.withLock {
            counts[what, default: 0] += count
            write()
        }
    }

    /// Keeps a line as it is, as the longest wait.
    static func note(_ line: String) {
        lock.withLock {
            notes.append(line)
            write()
        }
        print("torture: \(line)")
    }

    private static func write() {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent(".build/torture")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let lines = counts.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)" } + notes
        let length = Torture.isLong ? "long" : "bounded"
        let text = (["\(length) run, seed \(Torture.seed)"] + lines).joined(separator: "\n") + "\n"
        try? Data(text.utf8).write(to: folder.appendingPathComponent("summary.txt"))
    }
}
