import ArgumentParser
import Casework
import Foundation
import Ledger
import Serving

/// A ledger on another machine: the command is read here, and runs there.
final class RemoteLedger {
    private let arguments: [String]
    private let environment: [String: String]
    private let address: LedgerAddress?
    /// Whether the command line itself names it.
    private let isNamed: Bool
    /// The connection that was begun while the command line was still being read.
    private var first: Transport?

    /// Returns the ledger that the command line or the environment names, if it is elsewhere; nil for one
    /// of this machine.
    ///
    /// Reaching the host takes time in which the command line can be read: it is begun at once.
    init?(arguments: [String], environment: [String: String]) {
        let named = Self.option("--ledger", in: arguments)
        guard let text = named ?? environment["SALNAME_LEDGER"],
            text.hasPrefix(LedgerAddress.scheme)
        else { return nil }
        self.arguments = arguments
        self.environment = environment
        isNamed = named != nil
        address = LedgerAddress(text)
        if let address, !Self.isLocal(arguments) {
            first = try? Transport(address, environment: environment)
        }
    }

    /// Returns the last value of an option that the parser will find as well.
    static func option(_ name: String, in arguments: [String]) -> String? {
        var value: String?
        let words = arguments.prefix { $0 != "--" }
        for (index, word) in words.enumerated() {
            if word == name, index + 1 < words.count { value = words[index + 1] }
            if word.hasPrefix(name + "=") { value = String(word.dropFirst(name.count + 1)) }
        }
        return value
    }

    /// Whether the words ask for what needs no ledger; where they do not say, the connection is let go
    /// again.
    private static func isLocal(_ arguments: [String]) -> Bool {
        let first = arguments.first { !$0.hasPrefix("-") }
        return !Set(arguments).isDisjoint(with: ["-h", "--help", "--version"])
            || ["help", "explain", "schema", "config", "init", "demo", "simulate", "serve", nil]
                .contains(first)
    }

    deinit { first?.end() }

    /// Runs a command there and ends the process as it ended; returns for one that needs no ledger.
    func run(_ command: any ParsableCommand) throws {
        guard command is any LedgerCommand else {
            if isNamed { throw refused(.notServed) }
            return
        }
        guard let address else { throw refused(.badAddress) }
        let command = RemoteCommand(command, arguments, environment)
        let beginning: [Frame] = [.terminal(.ofProcess), .arguments(command.arguments)]
        guard beginning.allSatisfy({ (try? FrameWriter.bytes(of: $0)) != nil }) else {
            throw refused(.commandTooLong)
        }
        Interruption.hear()
        Interruption.watch()
        try follow(command, at: address, sending: beginning)
    }

    private func refused(_ refusal: ServeRefusal) -> Problem {
        Problem(report: Refusals(words: .current).report(refusal))
    }

    /// How long is waited before the same command is sent again, in milliseconds.
    private static let pauses: [UInt32] = [0, 300, 2000]

    private func follow(
        _ command: RemoteCommand, at address: LedgerAddress, sending beginning: [Frame]
    ) throws -> Never {
        var files = RelayFiles(arguments)
        let signer = RelaySigner(
            keyFile: command.keyFile, address: address, commandID: command.id,
            mayAsk: !arguments.contains("--no-input"), environment: environment)
        var pauses = Self.pauses[...]
        while true {
            let transport = try transport(to: address)
            var relay = Relay(
                transport, sending: beginning, files: files, signer: signer,
                output: RelayOutput(isHeld: command.appends))
            let end = relay.run()
            files = relay.files
            try settle(end, relay, transport, command, isFirst: pauses.count == Self.pauses.count)
            guard command.appends, !relay.output.wasGiven, files.beginAgain(),
                let pause = pauses.popFirst()
            else { throw refused(.lost(again: command.again)) }
            usleep(pause * 1000)
        }
    }

    /// Ends the process where the connection has come to its end; returns where it was lost.
    private func settle(
        _ end: Relay.End, _ relay: Relay, _ transport: Transport, _ command: RemoteCommand,
        isFirst: Bool
    ) throws {
        // Nothing ends here in the middle of a file, but for a file that is not to be.
        relay.files.discard()
        switch end {
        case .exit(let status):
            let interrupted = ExitCode.interrupted.rawValue
            exit(
                status == interrupted && Interruption.isAsked
                    ? Interruption.exitCode.rawValue : status)
        case .readerGone:
            transport.end()
            exit(ExitCode.success.rawValue)
        case .failed(let failure):
            transport.end()
            throw Problem(report: Refusals(words: .current).report(.output(failure)))
        case .refused(let refusal):
            transport.end()
            throw refused(refusal)
        case .neverBegan where isFirst && !Interruption.isAsked:
            // The program that reaches the host says why, before we say that.
            transport.finish()
            throw refused(.notReached)
        case .neverBegan, .lost:
            transport.end()
            guard Interruption.isAsked else { return }
            let number = Interruption.exitCode == .terminated ? SIGTERM : SIGINT
            _ = signal(number, SIG_DFL)
            raise(number)
        }
    }

    private func transport(to address: LedgerAddress) throws -> Transport {
        if let first {
            self.first = nil
            return first
        }
        do throws(ServeRefusal) {
            return try Transport(address, environment: environment)
        } catch {
            throw refused(error)
        }
    }
}

/// A command as it is sent to the host.
struct RemoteCommand {
    /// The words that are sent.
    let arguments: [String]
    /// Whether it appends, so that it may be sent twice and is recorded once.
    let appends: Bool
    /// Its name; nil for what appends nothing, and for a feed.
    let id: String?
    /// The file of the key that signs it; nil where it is not signed.
    let keyFile: String?
    /// The command to give where it is not known whether it was recorded; nil where nothing was to be.
    let again: String?

    /// Names a command that appends, and brings along what this machine's environment says of who acts.
    init(
        _ command: any ParsableCommand, _ typed: [String], _ environment: [String: String]
    ) {
        var words = typed
        guard let append = (command as? any AppendingCommand)?.append else {
            // A command that was signed before has its name and its signature in its file.
            let isSigned = (command as? ApplyCommand).map { !$0.dryRun } ?? false
            (arguments, appends, id, keyFile) = (words, isSigned, nil, nil)
            again = isSigned ? "salname apply …" : nil
            return
        }
        keyFile =
            RemoteLedger.option("--key", in: typed)
            ?? environment["SALNAME_KEY"].flatMap { $0.isEmpty ? nil : $0 }
        words = Self.without("--key", words)
        // That there is a key is the host's to know, and where it is is not.
        var added = keyFile == nil ? [] : ["--key", Self.keyHere]
        let isFeed = command is BorderImportCommand
        var id = append.commandID?.text
        if id == nil, !isFeed {
            let surroundings = Surroundings.world
            let now = Instant(microseconds: surroundings.now())
            let made = CommandID(made: EventID(now, random: surroundings.random(10))).text
            added += ["--command-id", made]
            id = made
        }
        // As on the spot, what is no officer's number and no office's code counts for nothing.
        if append.officer == nil,
            let officer = environment["SALNAME_OFFICER"].flatMap({ OfficerID($0) })
        {
            added += ["--as", officer.text]
        }
        if append.office == nil,
            let office = environment["SALNAME_OFFICE"].flatMap({ OfficeCode($0) })
        {
            added += ["--office", office.text]
        }
        let end = words.firstIndex(of: "--") ?? words.endIndex
        words.insert(contentsOf: added, at: end)
        let path = UnknownCommand.path(of: typed).joined(separator: " ")
        (arguments, appends, self.id) = (words, true, id)
        // What else was typed may be about a person, and is not repeated.
        again =
            append.dryRun
            ? nil : "salname \(path) …" + (id.map { isFeed ? "" : " --command-id \($0)" } ?? "")
    }

    /// What stands for the key's file in the words that are sent.
    private static let keyHere = "client"

    private static func without(_ option: String, _ words: [String]) -> [String] {
        var (kept, rest) = ([String](), words[...])
        while let word = rest.popFirst() {
            if word == "--" { return kept + [word] + rest }
            if word == option {
                _ = rest.popFirst()
            } else if !word.hasPrefix(option + "=") {
                kept.append(word)
            }
        }
        return kept
    }
}

extension ClientTerminal {
    /// What the output of this process goes to.
    static var ofProcess: ClientTerminal {
        let environment = ProcessInfo.processInfo.environment
        let ends = [STDOUT_FILENO, STDERR_FILENO].map {
            Terminal.behind($0, environment: environment, noColour: false)
        }
        let terminal = ends.first { $0.isTerminal }
        let columns = terminal?.width ?? environment["COLUMNS"].flatMap { Int($0) } ?? 0
        return ClientTerminal(
            columns: UInt16(clamping: columns), showsOutput: ends[0].isTerminal,
            showsErrors: ends[1].isTerminal,
            allowsColour: (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb",
            takesAnswers: isatty(STDIN_FILENO) == 1, usesUTF8: ends[0].usesUTF8,
            language: Words.current.language.rawValue)
    }
}
