import Casework
import EventCoding
import EventLog
import Foundation
import Ledger

/// One run of a command: the words, where its data goes, and the ledger it is about.
struct Session {
    let common: CommonOptions
    let words = Words.current
    let environment = Console.environment

    init(_ common: CommonOptions) {
        self.common = common
    }

    // MARK: Data and talk

    /// Returns the format in which the data is to be given.
    func format() throws -> OutputFormat {
        do {
            return try OutputFormat.choose(
                named: common.format, file: common.output,
                onTerminal: Console.isTerminal(STDOUT_FILENO))
        } catch {
            throw problem(.usage(.unknownExtension(error.found)))
        }
    }

    /// How standard output may be decorated.
    var terminal: Terminal {
        Terminal.behind(
            STDOUT_FILENO, environment: environment,
            noColour: common.noColour || common.output != nil)
    }

    /// Writes data to standard output, or whole to the file of `-o`.
    func give(_ text: String) throws {
        do {
            let sink = try DataOutput.sink(for: common.output)
            try sink.write(text)
            try sink.finish()
        } catch {
            throw problem(.output(error))
        }
    }

    /// Gives one thing in the chosen format.
    func give(_ record: Record) throws {
        let selection = try selection(record.entries.map(\.field))
        guard case .chosen(let fields) = selection else { return }
        try give(
            record.rendered(
                as: try format(), words: words.output, selection: fields, style: terminal.style))
    }

    /// Gives rows in the chosen format.
    func give(_ table: Table) throws {
        let selection = try selection(table.columns.map(\.field))
        guard case .chosen(let fields) = selection else { return }
        try give(
            table.rendered(
                as: try format(), words: words.output, selection: fields, style: terminal.style))
    }

    private enum Selection {
        case chosen(FieldSelection?)
        /// The names of the fields were asked for, and have been given.
        case listed
    }

    private func selection(_ available: [String]) throws -> Selection {
        guard let fields = common.fields else { return .chosen(nil) }
        do {
            switch try FieldSelection.read(fields, available: available) {
            case .everything: return .chosen(nil)
            case .chosen(let selection): return .chosen(selection)
            case .names:
                try give(FieldSelection.listing(available))
                return .listed
            }
        } catch let error as FieldSelection.Problem {
            throw problem(.usage(.fields(error)))
        }
    }

    /// How much of a client's file is read at once; a feed is read as it comes, and has no such end.
    private static let fileLimit = 268_435_456

    /// Returns the bytes of a file; `-` is standard input.
    func file(_ path: String) throws -> [UInt8] {
        // Of a client's file no more is held than any that is read at once has.
        let limit = Console.served == nil ? Int.max : Self.fileLimit
        guard let bytes = Console.input(path)?.all(limit: limit) else {
            throw problem(.unreadable(path))
        }
        return bytes
    }

    /// Says something on standard error, unless it should be quiet.
    func say(_ text: String) {
        guard !common.quiet else { return }
        StandardError.write(text + "\n")
    }

    // MARK: The ledger

    /// Opens the ledger named by `--ledger` or the environment, and says to a person at a terminal where its
    /// commands are not signed.
    func open(_ options: LedgerOptions) throws -> Ledger {
        let ledger = try opened(options)
        if Console.isTerminal(STDERR_FILENO) { noteUnsigned(ledger) }
        return ledger
    }

    private func opened(_ options: LedgerOptions) throws -> Ledger {
        if let ledger = Console.served?.ledger { return ledger }
        guard let path = path(of: options), !path.isEmpty else {
            throw problem(.usage(.noLedger))
        }
        return try attempt(.openLedger) {
            try Ledger.open(LedgerDirectory(path), surroundings: .world)
        }
    }

    /// Returns where the ledger is that `--ledger` or the environment names, or that is served; nil where
    /// none is named.
    func path(of options: LedgerOptions) -> String? {
        Console.served?.directory ?? options.ledger ?? environment["SALNAME_LEDGER"]
    }

    /// Returns who acts: the officer of `--as` or the environment, for his office.
    func actor(_ options: AppendOptions, in ledger: Ledger) throws -> Actor {
        try actor(options.officer, options.office, in: ledger)
    }

    /// Returns who acts: the officer named or that of the environment, for the office named, or that of
    /// the environment, or the officer's own.
    func actor(_ officer: OfficerID?, _ office: OfficeCode?, in ledger: Ledger) throws -> Actor {
        try Console.served?.checkActing(officer)
        let named = environment["SALNAME_OFFICER"].flatMap { OfficerID($0) }
        guard let officer = officer ?? named else { throw problem(.usage(.noOfficer)) }
        return .officer(officer, office: try self.office(office, of: officer, in: ledger))
    }

    private func office(
        _ named: OfficeCode?, of officer: OfficerID, in ledger: Ledger
    ) throws -> OfficeCode {
        if let named { return named }
        if let named = environment["SALNAME_OFFICE"].flatMap({ OfficeCode($0) }) { return named }
        let own = try attempt(.openLedger) {
            try ledger.log.officerFile(officer, through: .max).office
        }
        if let own { return own }
        let founded = try attempt(.openLedger) { try ledger.founded() }
        return founded.office
    }

    /// Records what is asked; with `--dry-run` returns what would be recorded.
    func perform(
        _ work: Work, _ options: AppendOptions, in ledger: Ledger, asked: Asked
    ) throws -> Receipt {
        let request = try attempt(asked) { try self.request(work, options, in: ledger) }
        defer { noteUnnotedDenial(ledger) }
        return try attempt(asked) { try perform(request, options, in: ledger) }
    }

    /// Records what is asked, for a caller who knows what to do where a rule says no.
    func perform(
        _ request: Request, _ options: AppendOptions, in ledger: Ledger
    ) throws(LedgerError) -> Receipt {
        let receipt =
            options.dryRun ? try ledger.rehearse(request) : try ledger.perform(request)
        // At a terminal it was said when the ledger was opened.
        let isSaid = options.dryRun || Console.isTerminal(STDERR_FILENO)
        if !isSaid, request.signed == nil { noteUnsigned(ledger) }
        warnIfBehind(ledger)
        return receipt
    }

    /// Returns the request for `work`: who acts, under which name, having seen how much, signed by whose key.
    ///
    /// With `--sign-only` the signed command is written, and the process ends.
    func request(
        _ work: Work, _ options: AppendOptions, in ledger: Ledger
    ) throws -> Request {
        let request = Request(
            id: options.commandID, actor: try actor(options, in: ledger),
            seenLength: options.expect, work: work)
        return try signed(request, options, in: ledger)
    }

    /// Says that a denial could not be noted beside the ledger, where that is so.
    func noteUnnotedDenial(_ ledger: Ledger) {
        if ledger.missesDenial { warn([words.say(AuthoritySaying.denialNotNoted)]) }
    }

    /// Says that the read models could not follow; what was recorded stands all the same.
    func warnIfBehind(_ ledger: Ledger) {
        guard let problem = ledger.readModelsProblem else { return }
        let report = Refusals(words: words).report(problem, asked: .readViews)
        say(words(.warning) + ": " + words(.noteViewsBehind, ["why": report.why]))
        if let command = report.command { say(Next.command(command, words)) }
    }

    /// Runs `body`; what the ledger throws becomes a report that begins with what was asked.
    func attempt<Result>(_ asked: Asked, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let problem as Problem {
            throw problem
        } catch let error as LedgerError {
            throw Problem(report: Refusals(words: words).report(error, asked: asked))
        } catch let error as LawFileError {
            throw Problem(report: Refusals(words: words).report(error, asked: asked))
        } catch is FoundingError {
            throw problem(.usage(.badOrigin))
        } catch let gone as ReaderGone {
            throw gone
        } catch {
            throw Problem(report: Refusals(words: words).report(foreign: error, asked: asked))
        }
    }

    /// Returns the report of a problem of the command line itself.
    func problem(_ kind: ShellProblem) -> Problem {
        Problem(report: Refusals(words: words).report(kind))
    }
}

extension Surroundings {
    /// The clock and the random numbers of the machine.
    static let world = Surroundings(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
        },
        random: { count in
            // One call of the system for each draw: a feed of crossings makes hundreds of thousands.
            var bytes = [UInt8](repeating: 0, count: count)
            for start in stride(from: 0, to: count, by: 256) {
                let length = min(256, count - start)
                let failed = bytes.withUnsafeMutableBytes {
                    getentropy($0.baseAddress.map { $0 + start }, length) != 0
                }
                precondition(!failed, "the system gives no random numbers")
            }
            return bytes
        })
}
