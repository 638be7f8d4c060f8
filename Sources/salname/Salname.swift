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
                        StayCommands.self, ActCommands.self, ApplyCommand.self, CanICommand.self,
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
                        SchemaCommands.self, DoctorCommand.self,
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
        do {
            var command = try parseAsRoot(arguments)
            do {
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

/// Ends the process with `code`.
func end(_ code: ExitCode) -> Never {
    exit(code.rawValue)
}
