import ArgumentParser
import Casework
import Foundation

/// The command `salname case apply-script FILE.jsonl`.
///
/// Each line is a command as it would be typed, with an id of its own; each is performed by this program anew,
/// so that it is judged, signed and sent to another machine as a typed one is.
struct CaseApplyScript: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "apply-script", abstract: Words.current.say(ScriptSaying.help),
            discussion: Words.current.say(ScriptSaying.discussion) + "\n\n"
                + Examples.text(
                    "salname case apply-script monday.jsonl --as O-AZ-0017",
                    "salname case apply-script monday.jsonl --as O-AZ-0017 --dry-run"))
    }

    @Argument(help: help(ScriptSaying.argumentFile)) var file: String
    @Option(name: .customLong("as"), help: help(.optionOfficer)) var officer: OfficerID?
    @Option(help: help(.optionOffice)) var office: OfficeCode?
    @Option(help: help(SigningOption.optionKey)) var key: String?
    @Flag(name: .customLong("dry-run"), help: help(.optionDryRun)) var dryRun = false
    @OptionGroup var options: LedgerOptions

    func run() throws {
        let session = Session(options.common)
        let script = try CommandScript(try session.file(file), session)
        Interruption.watch()
        var results: [ScriptResult] = []
        var progress = session.progress(ScriptSaying.applying, total: script.lines.count)
        defer { progress.finish() }
        var cases: [String: String] = [:]
        for line in script.lines where !Interruption.isAsked {
            let result = try perform(line, cases, session)
            // A rehearsed case has no number that a later line could name.
            if let lodged = result.casefile, !dryRun { cases[line.id] = lodged }
            results.append(result)
            progress.advance(by: 1, items: 1)
            // What may pass, and our own faults, would befall every line that follows.
            if result.stopsAll { break }
        }
        try session.give(ScriptResult.table(results, session.words))
        let left = script.lines.count - results.count
        if left > 0 { session.say(session.words.say(ScriptSaying.left, ["count": "\(left)"])) }
        if Interruption.isAsked { session.leave(Interruption.exitCode) }
        if let worst = results.last(where: { $0.stopsAll })?.exit {
            Console.leave(worst)
        }
        if results.contains(where: { $0.exit != 0 }) { session.leave(.rejected) }
    }

    /// Performs a line in a process of its own.
    private func perform(
        _ line: CommandScript.Line, _ cases: [String: String], _ session: Session
    ) throws -> ScriptResult {
        var words: [String] = []
        for word in line.words {
            guard word.hasPrefix("@") else {
                words.append(word)
                continue
            }
            guard let number = cases[String(word.dropFirst())] else {
                return ScriptResult(
                    untried: line, session.words.say(ScriptSaying.whyNoCase, ["line": word]))
            }
            words.append(number)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: RunningProcess.current.program)
        process.arguments = words + ["--command-id", line.id, "--format", "json"] + given(words)
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw session.problem(.unreadable(RunningProcess.current.program))
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return ScriptResult(line, process.terminationStatus, data, complaint)
    }

    /// What is said for every line, where a line does not say it itself.
    private func given(_ words: [String]) -> [String] {
        var given: [String] = []
        func add(_ option: String, _ value: String?) {
            let isSaid = words.contains { $0 == option || $0.hasPrefix(option + "=") }
            if let value, !isSaid { given += [option, value] }
        }
        add("--as", officer?.text)
        add("--office", office?.text)
        add("--key", key)
        add("--ledger", options.ledger)
        add("--lang", options.common.language?.rawValue)
        return given + (dryRun ? ["--dry-run"] : []) + ["--no-input"]
    }
}

/// A script, read whole and found to be well formed before anything is performed.
struct CommandScript {
    /// A command with its id.
    struct Line: Equatable {
        /// From 1.
        let number: Int
        let id: String
        let words: [String]
    }

    let lines: [Line]

    /// Throws the report of the first line that is no command that appends, or whose id is wanting or used
    /// before.
    init(_ bytes: [UInt8], _ session: Session) throws {
        var lines: [Line] = []
        var ids: Set<String> = []
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false)
            .enumerated()
        {
            guard line.contains(where: { $0 != 32 && $0 != 9 && $0 != 13 }) else { continue }
            func wrong(_ why: ScriptSaying, _ values: [String: String] = [:]) -> Problem {
                session.usage(why, values.merging(["line": "\(index + 1)"]) { $1 })
            }
            let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            guard let object, let id = object["id"] as? String,
                let words = object["do"] as? [String], Set(object.keys) == ["id", "do"]
            else { throw wrong(.whyNoLine) }
            guard CommandID(id) != nil else { throw wrong(.whyID, ["id": id]) }
            guard ids.insert(id).inserted else { throw wrong(.whyTwice, ["id": id]) }
            // A case that an earlier line lodges has no number yet.
            let placed = words.map { $0.hasPrefix("@") ? "C-AZ-2026-000001" : $0 }
            guard let command = try? Salname.parseAsRoot(placed), command is any AppendingCommand
            else { throw wrong(.whyNoCommand, ["words": words.joined(separator: " ")]) }
            lines.append(Line(number: index + 1, id: id, words: words))
        }
        self.lines = lines
    }
}

/// What became of a line.
struct ScriptResult {
    let line: CommandScript.Line
    /// The status with which it ended.
    let exit: Int32
    let status: String?
    let casefile: String?
    let positions: [Int]
    let code: String?
    let why: String?

    /// A line that was not tried.
    init(untried line: CommandScript.Line, _ why: String) {
        (self.line, exit, status, casefile) = (line, ExitCode.rejected.rawValue, nil, nil)
        (positions, code, self.why) = ([], nil, why)
    }

    init(_ line: CommandScript.Line, _ exit: Int32, _ output: Data, _ complaint: Data) {
        self.line = line
        self.exit = exit
        let record = try? JSONSerialization.jsonObject(with: output) as? [String: Any]
        status = record?["status"] as? String
        casefile = record?["case"] as? String
        positions =
            (record?["positions"] as? [Int]) ?? (record?["position"] as? Int).map { [$0] } ?? []
        let error = complaint.split(separator: 10).lazy.compactMap {
            try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
        }.first
        code = error?["code"] as? String
        why = error?["why"] as? String
    }

    /// Whether no line after it could end otherwise.
    var stopsAll: Bool { exit == 1 || exit == 7 || exit > 64 }

    static func table(_ results: [ScriptResult], _ words: Words) -> Table {
        var table = Table(columns: [
            .init("line", header: words.say(ScriptSaying.labelLine), alignment: .right),
            .init("id", header: "id"), .init("status", header: words(.labelStatus)),
            .init("case", header: words.say(CaseLabel.caseNumber)),
            .init("positions", header: words(.labelPositions)),
            .init("code", header: words.say(ScriptSaying.labelCode)),
            .init("why", header: words.say(ScriptSaying.labelWhy)),
        ])
        for result in results {
            table.append([
                .integer(result.line.number), .text(result.line.id),
                .text(result.status ?? "refused"), .text(orAbsent: result.casefile),
                .list(result.positions.map { .integer($0) }), .text(orAbsent: result.code),
                .text(orAbsent: result.why),
            ])
        }
        return table
    }
}
