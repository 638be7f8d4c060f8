import ArgumentParser
import Foundation

/// Answers a command that does not exist with the nearest one that does.
enum UnknownCommand {
    /// Says what is wrong with arguments that could not be parsed, or what they asked for, and ends.
    static func leave(_ arguments: [String], _ error: any Error) -> Never {
        if Salname.exitCode(for: error).rawValue != 0,
            let problem = problem(with: arguments, words: .current)
        {
            Problem(report: Refusals(words: .current).report(problem)).leave(arguments)
        }
        if Salname.exitCode(for: error).rawValue != 0,
            let refusal = ParserRefusal(Salname.message(for: error))
        {
            let help = (["salname"] + path(of: arguments) + ["--help"]).joined(separator: " ")
            Problem(report: refusal.report(.current, help: help)).leave(arguments)
        }
        // As the parser's own `exit` does, but where the console is.
        let (status, text) = (Salname.exitCode(for: error), Salname.fullMessage(for: error))
        if !text.isEmpty {
            let descriptor = status.isSuccess ? STDOUT_FILENO : STDERR_FILENO
            _ = Console.write(Array((text + "\n").utf8), to: descriptor)
        }
        Console.leave(status.rawValue)
    }

    /// Returns the commands that `arguments` begin with.
    static func path(of arguments: [String]) -> [String] {
        var command: any ParsableCommand.Type = Salname.self
        var path: [String] = []
        for argument in arguments {
            let next = command.configuration.subcommands.first { name(of: $0) == argument }
            guard let next else { break }
            command = next
            path.append(argument)
        }
        return path
    }

    /// Returns which command of `arguments` does not exist; nil if all of them do.
    static func problem(with arguments: [String], words: Words) -> AuditProblem? {
        var command: any ParsableCommand.Type = Salname.self
        var path = ["salname"]
        for argument in arguments {
            let subcommands = command.configuration.subcommands
            guard !subcommands.isEmpty, !argument.hasPrefix("-"), argument != "help" else {
                return nil
            }
            let names = subcommands.map { name(of: $0) }
            guard let index = names.firstIndex(of: argument) else {
                return .unknownCommand(
                    argument, nearest: Nearest.word(to: argument, among: names),
                    parent: path.joined(separator: " "))
            }
            command = subcommands[index]
            path.append(argument)
        }
        return nil
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command._commandName
    }
}
