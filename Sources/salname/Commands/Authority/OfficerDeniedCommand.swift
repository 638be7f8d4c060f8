import ArgumentParser
import Casework
import Ledger

/// The command `salname officer denied`.
struct OfficerDenied: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "denied", abstract: Words.current.say(AuthorityHelp.helpOfficerDenied),
            discussion: Examples.text(
                "salname officer denied", "salname officer denied O-AZ-0031 --format csv"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID?
    @OptionGroup var ledger: LedgerOptions

    func run() throws {
        let session = Session(ledger.common)
        let opened = try session.open(ledger)
        let (attempts, unreadable) = try session.attempt(.answer) { try opened.deniedAttempts() }
        try session.give(
            number == nil ? counted(attempts, session.words) : listed(attempts, session.words))
        session.warn(
            unreadable.map {
                session.words.say(AuthoritySaying.unreadableAttempt, ["line": "\($0)"])
            })
    }

    /// One row for each officer and reason, how often and when last.
    private func counted(_ attempts: [DeniedAttempt], _ words: Words) -> Table {
        var table = Table(columns: [
            .init("officer", header: words.say(AuthoritySaying.labelOfficer)),
            .init("reason", header: words.say(AuthoritySaying.labelWhy)),
            .init("attempts", header: words.say(AuthoritySaying.labelAttempts), alignment: .right),
            .init("last", header: words.say(AuthoritySaying.labelLast)),
        ])
        var counts: [String: (count: Int, attempt: DeniedAttempt)] = [:]
        for attempt in attempts {
            let key = "\(attempt.officer?.text ?? "") \(attempt.reason.rawValue)"
            counts[key] = ((counts[key]?.count ?? 0) + 1, attempt)
        }
        for key in counts.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let (count, last) = counts[key] else { continue }
            table.append([
                .text(orAbsent: last.officer?.text), .text(last.reason.rawValue), .integer(count),
                .text(last.at.description),
            ])
        }
        return table
    }

    private func listed(_ attempts: [DeniedAttempt], _ words: Words) -> Table {
        var table = Table(columns: [
            .init("at", header: words.say(AuthoritySaying.labelLast)),
            .init("office", header: words.say(AuthoritySaying.labelOffice)),
            .init("command", header: words.say(AuthoritySaying.labelCommand)),
            .init("reason", header: words.say(AuthoritySaying.labelWhy)),
        ])
        for attempt in attempts where attempt.officer == number {
            table.append([
                .text(attempt.at.description), .text(attempt.office.text),
                .text(attempt.command.rawValue),
                .text(attempt.reason.rawValue),
            ])
        }
        return table
    }
}
