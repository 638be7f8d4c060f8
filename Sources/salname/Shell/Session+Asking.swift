import Foundation

extension Session {
    /// Whether a question would reach a person and the answer come back.
    var mayAsk: Bool {
        !common.noInput && Console.isTerminal(STDIN_FILENO) && Console.isTerminal(STDERR_FILENO)
    }

    /// Asks, and returns whether the answer is yes; anything else, and no answer, is no.
    func confirms(_ question: String) -> Bool {
        Console.confirms(question)
    }
}
