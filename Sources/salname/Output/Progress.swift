/// How far a long work has come, on standard error.
///
/// On a terminal a bar appears after half a second and vanishes at the end. Off a terminal a line
/// is written every ten seconds, if asked for, and one at the end if there was any before.
struct Progress {
    /// Where and how progress is shown.
    enum Mode: Equatable, Sendable {
        /// A bar on a terminal `width` columns wide, of blocks or of `#`.
        case bar(width: Int, blocks: Bool)
        /// A line every ten seconds.
        case lines
        case silent
    }

    /// The texts around the numbers, in the language of the reader.
    struct Words: Sendable {
        /// What is being done.
        let task: String
        /// Returns the phrase for a time left, given as `0:42` or `1:02:03`.
        let left: @Sendable (String) -> String
        /// Returns the phrase for a count of what a person counts, where `total` counts something
        /// else, as lines of a file of so many bytes; nil where both are one.
        var count: (@Sendable (Int) -> String)?
    }

    private let words: Words
    private let total: Int?
    private let mode: Mode
    private let now: () -> Duration
    private let write: (String) -> Void
    private let start: Duration
    private var shownAt: Duration?
    private var done = 0
    private var counted = 0

    /// Creates progress that starts now.
    ///
    /// `total` is nil where nobody knows it; `now` gives the time passed since any fixed moment;
    /// `write` writes to standard error.
    init(
        _ words: Words, total: Int?, mode: Mode, now: @escaping () -> Duration,
        write: @escaping (String) -> Void
    ) {
        self.words = words
        self.total = total
        self.mode = mode
        self.now = now
        self.write = write
        start = now()
    }

    /// Returns the mode for standard error: a bar on a terminal, lines off it if `verbose`.
    static func mode(for terminal: Terminal, verbose: Bool, quiet: Bool) -> Mode {
        if quiet { return .silent }
        if terminal.isTerminal { return .bar(width: terminal.width, blocks: terminal.drawsBlocks) }
        return verbose ? .lines : .silent
    }

    /// Counts `count` more as done, in which `items` were that a person counts.
    mutating func advance(by count: Int = 1, items: Int = 0) {
        done += count
        counted += items
        let (first, interval): (Duration, Duration)
        switch mode {
        case .silent: return
        case .bar: (first, interval) = (.milliseconds(500), .milliseconds(100))
        case .lines: (first, interval) = (.seconds(10), .seconds(10))
        }
        let time = now()
        guard time - start >= first, shownAt.map({ time - $0 >= interval }) ?? true else { return }
        shownAt = time
        show(after: time - start)
    }

    /// Takes the bar away, or writes the last line.
    mutating func finish() {
        guard shownAt != nil else { return }
        shownAt = nil
        switch mode {
        case .silent: break
        case .bar: write("\r\u{1B}[K")
        case .lines: show(after: now() - start)
        }
    }

    private func show(after elapsed: Duration) {
        let parts = numbers(after: elapsed)
        switch mode {
        case .silent: break
        case .lines: write(([words.task] + parts).joined(separator: "  ") + "\n")
        case .bar(let width, let blocks):
            let plain = ([words.task] + parts).joined(separator: "  ")
            let room = min(30, width - 1 - DisplayText.width(plain) - 2)
            let bar = room >= 5 ? drawing(room, blocks: blocks) : nil
            let line = ([words.task, bar].compactMap { $0 } + parts).joined(separator: "  ")
            write("\r\u{1B}[K" + Progress.cut(line, to: width - 1))
        }
    }

    /// Count, percentage, rate and time left, as far as they are known.
    private func numbers(after elapsed: Duration) -> [String] {
        let milliseconds = max(1, Progress.milliseconds(elapsed))
        var parts = [
            words.count?(counted) ?? total.map { "\(done)/\($0)" } ?? "\(done)"
        ]
        if let total, total > 0 { parts.append("\(min(100, Progress.share(done, total, 100)))%") }
        let pace = words.count == nil ? done : counted
        parts.append("\(Progress.share(pace, milliseconds, 1000))/s")
        if let total, done > 0, total > done {
            let left = Progress.share(total - done, done, milliseconds) / 1000
            parts.append(words.left(Progress.clockText(seconds: left)))
        }
        return parts
    }

    private func drawing(_ room: Int, blocks: Bool) -> String? {
        guard let total, total > 0 else { return nil }
        let full = min(room, Progress.share(done, total, room))
        return String(repeating: blocks ? "█" : "#", count: full)
            + String(repeating: blocks ? "░" : ".", count: room - full)
    }

    /// Returns `part` × `factor` / `whole`, held within the range of Int.
    private static func share(_ part: Int, _ whole: Int, _ factor: Int) -> Int {
        let product = part.multipliedFullWidth(by: factor)
        guard product.high < whole else { return .max }
        return whole.dividingFullWidth(product).quotient
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }

    private static func clockText(seconds: Int) -> String {
        let pad = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        let tail = pad(seconds % 60)
        return hours > 0 ? "\(hours):\(pad(minutes)):\(tail)" : "\(minutes):\(tail)"
    }

    /// Returns the beginning of `line` that fits; a bar that wraps could not be taken away.
    private static func cut(_ line: String, to width: Int) -> String {
        var result = ""
        for scalar in line.unicodeScalars {
            guard DisplayText.width(result + String(scalar)) <= width else { break }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
