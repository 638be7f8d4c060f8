import ArgumentParser
import Casework
import EventCoding
import EventLog
import Foundation
import Ledger

/// The command `salname serve`: runs one command for a client at the other end of standard input and
/// output, as the officer whose key the connection was made with.
struct ServeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve", abstract: Words.current.say(ServeHelp.helpServe),
            discussion: Examples.text(
                "salname serve --print-authorized-keys --ledger /srv/salname/az",
                "salname serve --ledger /srv/salname/az --officer O-AZ-0031"))
    }

    @Option(help: help(ServeHelp.optionOfficer)) var officer: OfficerID?
    @Option(help: help(ServeHelp.optionKey)) var key: String?
    @Flag(name: .customLong("print-authorized-keys"), help: help(ServeHelp.optionPrint))
    var printsKeys = false
    @Option(help: help(ServeHelp.optionPatience)) var patience = 600
    @OptionGroup var options: LedgerOptions

    func run() throws {
        let session = Session(options.common)
        guard let directory = session.path(of: options), !directory.isEmpty else {
            throw session.problem(.usage(.noLedger))
        }
        if printsKeys { return try printKeys(of: directory, session) }
        guard let officer else {
            throw session.usage(.whyOptionsMissing, ["options": "--officer"])
        }
        guard (1...86_400).contains(patience) else {
            throw session.usage(.whyOptionForm, ["option": "--patience", "form": "600"])
        }
        if let refusal = ServeRefusal(caller: session.environment, serving: directory) {
            throw Problem(report: Refusals(words: session.words).report(refusal))
        }
        try Host(directory: directory, officer: officer, fingerprint: key).serve(
            patience: TimeInterval(patience))
    }

    private func printKeys(of directory: String, _ session: Session) throws {
        let ledger = try session.open(options)
        do {
            let keys = try AuthorizedKeys(
                program: RunningProcess.current.program, directory: directory)
            let officers = try session.attempt(.openLedger) {
                try ledger.log.officers(through: .max)
            }
            let lines = keys.lines(of: officers, on: session.today)
            try session.give(lines.map { $0 + "\n" }.joined())
        } catch let refusal as ServeRefusal {
            throw Problem(report: Refusals(words: session.words).report(refusal))
        }
    }
}

/// A ledger's host, for one officer and one command.
struct Host {
    let directory: String
    let officer: OfficerID
    /// The key with which the connection was made; nil where nobody says.
    let fingerprint: String?

    /// Listens to the client, runs its command and ends the process.
    ///
    /// The ledger is opened while the client is still on its way; what stands against it is told in the
    /// client's language.
    func serve(patience: TimeInterval) throws -> Never {
        let client = ClientLine(patience: patience)
        let opened = Result { try open() }
        guard let (terminal, arguments) = client.beginning() else {
            if let fault = client.fault { throw refused(.garbage(fault)) }
            exit(ExitCode.tryAgainLater.rawValue)
        }
        Console.serve(
            Served(
                officer: officer, directory: directory, ledger: try? opened.get(), client: client,
                terminal: terminal))
        do {
            _ = try opened.get()
        } catch let error as LedgerError {
            Problem(report: Refusals(words: .current).report(error, asked: .openLedger))
                .leave(arguments)
        } catch let refusal as ServeRefusal {
            refused(refusal).leave(arguments)
        }
        Salname.perform(arguments) { command in
            guard command is any LedgerCommand else { throw refused(.notServed) }
        }
        end(.success)
    }

    private func refused(_ refusal: ServeRefusal) -> Problem {
        Problem(report: Refusals(words: .current).report(refusal))
    }

    /// Opens the ledger for an officer in office whose key is in force.
    private func open() throws -> Ledger {
        let ledger = try Ledger.open(LedgerDirectory(directory), surroundings: .world)
        let file: OfficerFile
        do {
            file = try ledger.log.officerFile(officer, through: .max)
        } catch let error as LogError {
            throw LedgerError.log(error)
        }
        if let refusal = refusal(of: file) { throw refusal }
        return ledger
    }

    private func refusal(of file: OfficerFile) -> ServeRefusal? {
        let today = Instant(microseconds: Surroundings.world.now()).day
        if file.registered == nil { return .notOfficer(officer) }
        if file.discharge != nil { return .discharged(officer) }
        if file.suspension(on: today) != nil { return .suspended(officer) }
        guard let fingerprint else { return nil }
        let holds = file.keys.contains {
            $0.signs(on: today) && AuthorizedKeys.fingerprint(of: $0) == fingerprint
        }
        return holds ? nil : .keyNotInForce(officer)
    }
}

extension ServeRefusal {
    /// Returns what stands against a caller who came through sshd: nothing but `salname serve DIR` may be
    /// asked for, and only of the directory that is served; nil where nothing does.
    init?(caller environment: [String: String], serving directory: String) {
        guard let asked = environment["SSH_ORIGINAL_COMMAND"] else {
            // Without a command sshd would have given a shell.
            guard environment["SSH_CONNECTION"] != nil else { return nil }
            self = .nothingElse
            return
        }
        guard asked.hasPrefix(LedgerAddress.command), !asked.contains("\n") else {
            self = .nothingElse
            return
        }
        let named = String(asked.dropFirst(LedgerAddress.command.count))
        guard !LedgerAddress.isSame(named, directory) else { return nil }
        self = .otherDirectory
    }
}
