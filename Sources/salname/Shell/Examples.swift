/// The examples under a command's help: each is a line that can be pasted.
enum Examples {
    static func text(_ lines: String...) -> String {
        lines.map { "  $ " + $0 }.joined(separator: "\n")
    }
}

/// What is usually done next.
enum Next {
    static func command(_ command: String, _ words: Words) -> String {
        words(.nextCommand) + "  " + command
    }
}
