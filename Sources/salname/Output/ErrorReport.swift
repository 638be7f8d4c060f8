/// Why a command was not done, as a person and a script read it on standard error.
struct ErrorReport: Equatable, Sendable {
    /// The stable code that `salname explain` takes, as `E-STAY-LIMIT`.
    let code: String
    /// What was asked and did not happen, in the language of the reader.
    let asked: String
    /// Why it did not.
    let why: String
    /// The article that stands in the way, if it was the law.
    var law: String?
    /// What to do about it, in words.
    var advice: String?
    /// The command that does it.
    var command: String?
    /// The status with which the program ends.
    let exit: ExitCode

    /// Returns the report for standard error in the form that suits `format`, ending in a line feed.
    ///
    /// With `json` and `jsonl` it is one line of compact JSON, absent parts null.
    func rendered(as format: OutputFormat, words: OutputWords, style: Style = .none) -> String {
        switch format {
        case .json, .jsonl: JSONText.compact(object) + "\n"
        case .table, .plain, .csv: lines(words, style)
        }
    }

    private var object: Cell {
        .object([
            .init("code", .text(code)), .init("exit", .integer(Int(exit.rawValue))),
            .init("asked", .text(asked)), .init("why", .text(why)),
            .init("law", .text(orAbsent: law)), .init("advice", .text(orAbsent: advice)),
            .init("command", .text(orAbsent: command)),
        ])
    }

    private func lines(_ words: OutputWords, _ style: Style) -> String {
        let sentence = [asked, why].map(DisplayText.printable).joined(separator: ": ")
        var text = style.red(words.error + " " + code) + ": " + sentence + "\n"
        let width = max(DisplayText.width(words.law), DisplayText.width(words.fix)) + 4
        if let law { text += line(words.law, law, width, style) }
        // Two spaces set the command off from the words, so that it can be picked out and pasted.
        let fix = [advice.map { command == nil ? $0 : $0 + ":" }, command].compactMap { $0 }
        if !fix.isEmpty { text += line(words.fix, fix.joined(separator: "  "), width, style) }
        return text
    }

    private func line(_ label: String, _ text: String, _ width: Int, _ style: Style) -> String {
        let gap = DisplayText.padded("", to: width - DisplayText.width(label))
        return "  " + style.dim(label) + gap + DisplayText.printable(text) + "\n"
    }
}
