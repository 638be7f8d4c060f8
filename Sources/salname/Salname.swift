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
                        PersonCommands.self, VisaCommands.self, BorderCommands.self,
                        StayCommands.self, CaseCommands.self, PermitCommands.self,
                        ActCommands.self, ApplyCommand.self, CanICommand.self,
                    ]),
                CommandGroup(
                    name: "Audit",
                    subcommands: [
                        AuditCommands.self, LogCommands.self, LawCommands.self,
                    ]),
                CommandGroup(name: "Reports", subcommands: [ReportCommands.self]),
                CommandGroup(
                    name: "Operate",
                    subcommands: [
                        OfficeCommands.self, OfficerCommands.self, ViewsCommands.self,
                        SchemaCommands.self, DoctorCommand.self, ServeCommand.self,
                        ConfigCommands.self, SimulateCommand.self, ExplainCommand.self,
                    ]),
            ])
    }

    /// Parses and runs; every error leaves as a report with its exit code.
    static func main() {
        UserMask.narrow()
        StandardOutput.keepPlaces()
        StandardOutput.outliveFailedWrites()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let topic = HelpTopic(arguments: arguments) { topic.leave() }
        let remote = RemoteLedger(
            arguments: arguments, environment: ProcessInfo.processInfo.environment)
        perform(arguments) { try remote?.run($0) }
    }

    /// Parses and runs; `first` sees the command before it runs, and may end the process or throw.
    static func perform(
        _ arguments: [String], first: (any ParsableCommand) throws -> Void
    ) {
        do {
            var command = try parsed(arguments)
            do {
                try first(command)
                try command.run()
            } catch let problem as Problem {
                problem.leave(arguments)
            } catch  where !saysItself(error) {
                let report = Refusals(words: .current).report(foreign: error, asked: .runCommand)
                Problem(report: report).leave(arguments)
            }
        } catch {
            UnknownCommand.leave(arguments, error)
        }
    }

    /// Returns the command.
    ///
    /// A host is started for every command, and all the others need not be made ready for that.
    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        if Console.served == nil, arguments.first == "serve",
            let host = try? ServeCommand.parse(Array(arguments.dropFirst()))
        {
            return host
        }
        return try parseAsRoot(arguments)
    }

    /// Whether the parser has words of its own for `error`: help that was asked for, and arguments
    /// that do not fit together.
    ///
    /// Some of its errors have no public type.
    static func saysItself(_ error: any Error) -> Bool {
        String(reflecting: type(of: error)).hasPrefix("ArgumentParser.")
    }
}

/// Why a command ends otherwise than with 0: what to say, and the exit code.
struct Problem: Error {
    let report: ErrorReport

    /// Says it and ends the process.
    func leave(_ arguments: [String]) -> Never {
        let wantsJSON = Problem.wantsJSON(arguments)
        let terminal = Terminal.behind(
            STDERR_FILENO, environment: Console.environment,
            noColour: arguments.contains("--no-color"))
        StandardError.write(
            report.rendered(
                as: wantsJSON ? .json : .table, words: Words.current.output, style: terminal.style))
        Console.leave(report.exit.rawValue)
    }

    private static func wantsJSON(_ arguments: [String]) -> Bool {
        zip(arguments, arguments.dropFirst()).contains {
            $0 == "--format" && ["json", "jsonl"].contains($1)
        } || arguments.contains { ["--format=json", "--format=jsonl"].contains($0) }
    }
}

/// Ends the process with `code`.
func end(_ code: ExitCode) -> Never {
    Console.leave(code.rawValue)
}
