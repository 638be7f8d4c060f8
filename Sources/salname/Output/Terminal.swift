import Foundation

/// What the program knows of the place where its text is read.
struct Terminal: Equatable, Sendable {
    let isTerminal: Bool
    /// Columns across, at least 20.
    let width: Int
    /// Whether colours and weights are shown.
    let usesColour: Bool
    /// Whether the locale's encoding is UTF-8.
    let usesUTF8: Bool

    /// Creates a terminal from what is known of it.
    ///
    /// `columns` is the width that the device reports; without one `COLUMNS` counts, then 80.
    /// Colour is off where `noColour`, a non-empty `NO_COLOR` or `TERM=dumb` says so.
    init(isTerminal: Bool, columns: Int?, environment: [String: String], noColour: Bool) {
        self.isTerminal = isTerminal
        let reported = columns.flatMap { $0 > 0 ? $0 : nil }
        width = max(20, reported ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80)
        let isForbidden = noColour || !(environment["NO_COLOR"] ?? "").isEmpty
        usesColour = isTerminal && !isForbidden && environment["TERM"] != "dumb"
        usesUTF8 = Terminal.namesUTF8(environment)
    }

    /// Returns what stands behind file descriptor `descriptor`.
    static func behind(
        _ descriptor: Int32, environment: [String: String], noColour: Bool
    ) -> Terminal {
        let isTerminal = Console.isTerminal(descriptor)
        var size = winsize()
        // A client has said how wide it is, in the environment.
        let isKnown =
            Console.served == nil && isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
        return Terminal(
            isTerminal: isTerminal, columns: isKnown ? Int(size.ws_col) : nil,
            environment: environment, noColour: noColour)
    }

    /// The weights and colours of this terminal; none where colour is off.
    var style: Style { usesColour ? .escapeCodes : .none }

    /// Whether bars are drawn of blocks (█); otherwise of `#`.
    var drawsBlocks: Bool { usesColour && usesUTF8 }

    /// Says whether the first of LC_ALL, LC_CTYPE, LANG that is set names UTF-8.
    private static func namesUTF8(_ environment: [String: String]) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        guard let stop = locale.utf8.firstIndex(of: 0x2E) else { return false }
        let tail = locale.utf8[locale.utf8.index(after: stop)...]
        let encoding = tail.prefix { $0 != 0x40 }.filter { $0 != 0x2D }.map(Nearest.folded)
        return encoding.elementsEqual("utf8".utf8)
    }
}

/// Weights and colours, which vanish where they cannot be shown.
enum Style: Equatable, Sendable {
    /// Text stays as it is.
    case none
    /// Text stands between the escape codes of ECMA-48.
    case escapeCodes

    /// Returns `text` in bold.
    func bold(_ text: String) -> String { wrapped(text, "1") }

    /// Returns `text` made faint.
    func dim(_ text: String) -> String { wrapped(text, "2") }

    /// Returns `text` in red, for what is wrong.
    func red(_ text: String) -> String { wrapped(text, "31") }

    /// Returns `text` in yellow, for what needs care.
    func yellow(_ text: String) -> String { wrapped(text, "33") }

    private func wrapped(_ text: String, _ code: String) -> String {
        switch self {
        case .none: text
        case .escapeCodes: text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
        }
    }
}
