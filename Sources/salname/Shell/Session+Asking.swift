import Foundation

extension Session {
    /// Whether a question would reach a person and the answer come back.
    var mayAsk: Bool {
        !common.noInput && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    }

    /// Asks, and returns whether the answer is yes; anything else, and no answer, is no.
    func confirms(_ question: String) -> Bool {
        StandardError.write(question)
        guard let answer = readLine() else {
            // The question stands on its line without an end.
            StandardError.write("\n")
            return false
        }
        return ["y", "yes", "b", "bəli"].contains(
            answer.trimmingCharacters(in: .whitespaces).lowercased())
    }
}
