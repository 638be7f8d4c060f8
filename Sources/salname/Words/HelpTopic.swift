/// A page of help on something that is no command: `salname help exit-codes`.
enum HelpTopic: String, CaseIterable {
    case exitCodes = "exit-codes"
    case time
    case formats
    case environment

    /// Finds the topic in `help TOPIC`, with or without `--lang`; nil for any other arguments.
    init?(arguments: [String]) {
        var words: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--lang" {
                _ = rest.popFirst()
            } else if !argument.hasPrefix("--lang=") {
                words.append(argument)
            }
        }
        guard words.count == 2, words[0] == "help", let topic = HelpTopic(rawValue: words[1])
        else { return nil }
        self = topic
    }

    /// The page.
    var page: Phrase {
        switch self {
        case .exitCodes: .topicExitCodes
        case .time: .topicTime
        case .formats: .topicFormats
        case .environment: .topicEnvironment
        }
    }

    /// Prints the page and ends the process.
    func leave() -> Never {
        let output = StandardOutput()
        do {
            try output.write(Words.current(page) + "\n")
            try output.finish()
        } catch {
            Problem(report: Refusals(words: .current).report(.output(error))).leave([])
        }
        end(.success)
    }
}
