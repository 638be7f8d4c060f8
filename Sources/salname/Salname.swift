import ArgumentParser
import Foundation

/// The command line: parsing, words, exit codes.
///
/// No rules.
@main
struct Salname: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "salname", abstract: Words.current(.helpSalname), version: "0.1.0",
            subcommands: [
                InitCommand.self, DemoCommand.self,
            ],
            groupedSubcommands: [
                CommandGroup(
                    name: "Officer",
                    subcommands: [
                        PersonCommands.self, BorderCommands.self, StayCommands.self,
                    ])
            ])
    }

    /// Parses and runs; every error leaves as a report with its exit code.
    static func main() {
        StandardOutput.outliveClosedPipes()
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            var command = try parseAsRoot(arguments)
            do {
                try command.run()
            } catch let problem as Problem {
                problem.leave(arguments)
            }
        } catch {
            UnknownCommand.leave(arguments, error)
        }
    }
}

/// Why a command ends otherwise than with 0: what to say, and the exit code.
struct Problem: Error {
    let report: ErrorReport

    /// Says it and ends the process.
    func leave(_ arguments: [String]) -> Never {
        let wantsJSON = Problem.wantsJSON(arguments)
        let terminal = Terminal.behind(
            STDERR_FILENO, environment: ProcessInfo.processInfo.environment,
            noColour: arguments.contains("--no-color"))
        StandardError.write(
            report.rendered(
                as: wantsJSON ? .json : .table, words: Words.current.output, style: terminal.style))
        exit(report.exit.rawValue)
    }

    private static func wantsJSON(_ arguments: [String]) -> Bool {
        zip(arguments, arguments.dropFirst()).contains {
            $0 == "--format" && ["json", "jsonl"].contains($1)
        } || arguments.contains { ["--format=json", "--format=jsonl"].contains($0) }
    }
}

/// Answers a command that does not exist with the nearest one that does.
enum UnknownCommand {
    static func leave(_ arguments: [String], _ error: any Error) -> Never {
        Salname.exit(withError: error)
    }
}
