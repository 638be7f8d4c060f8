import ArgumentParser
import Casework
import EventLog
import Ledger
import Projections
import Simulation

/// The command `salname simulate DIR`.
struct SimulateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "simulate", abstract: Words.current.say(SimulateSaying.help),
            discussion: Words.current.say(SimulateSaying.discussion) + "\n\n"
                + Examples.text(
                    "salname simulate /tmp/trial --events 100000 --seed 7",
                    "salname simulate /tmp/trial --events 20000 --from 2025-01-01 --no-views -q",
                    "salname simulate /tmp/trial --events 50000 --frequent 2000 --format json"))
    }

    @Argument(help: help(.argumentDirectory)) var directory: String
    @Option(help: help(SimulateSaying.optionEvents)) var events: Int
    @Option(help: help(SimulateSaying.optionSeed)) var seed: UInt64 = 1
    @Option(help: help(SimulateSaying.optionFrom)) var from: Day?
    @Option(help: help(SimulateSaying.optionFrequent)) var frequent: Int?
    @Flag(name: .customLong("no-views"), help: help(SimulateSaying.optionNoViews))
    var skipsViews = false
    @Option(help: help(.optionOrigin)) var origin: String?
    @Option(help: help(.optionCode)) var code: LedgerCode?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let session = Session(common)
        try check(session)
        var simulation = try session.attempt(.createLedger) {
            try Simulation(
                seed: seed, events: events, from: from, code: code, origin: origin,
                frequent: frequent.map { Simulation.Frequent(crossings: $0, merges: 3) })
        }
        let ledger = try session.attempt(.createLedger) {
            try simulation.found(in: LedgerDirectory(directory))
        }
        Interruption.watch()
        let refusals = try session.attempt(.work(.simulate)) {
            try fill(ledger, from: &simulation, session)
        }
        if !skipsViews, !Interruption.isAsked {
            session.say(session.words.say(ImportSaying.catchingUp))
            ledger.followUp()
            session.warnIfBehind(ledger)
        }
        let screen = SimulateScreen(
            simulation, refusals: refusals, in: directory, words: session.words,
            head: try session.attempt(.openLedger) { try ledger.log.head() },
            digest: skipsViews || ledger.readModelsProblem != nil || Interruption.isAsked
                ? nil : try session.attempt(.readViews) { try ledger.views.digest() })
        try session.give(
            screen.record(isNested: [.json, .jsonl].contains(try session.format())))
        if Interruption.isAsked {
            session.say(session.words.say(SimulateSaying.stopped))
            session.leave(Interruption.exitCode)
        }
        session.say(session.words.say(SimulateSaying.noteKeys))
        session.say(Next.command("salname doctor --ledger \(directory)", session.words))
    }

    /// Throws for a number that cannot be asked for, and for a day on which there is no law to apply.
    private func check(_ session: Session) throws {
        let possible = Simulation.possibleEvents
        guard possible.contains(events) else {
            throw session.usage(
                SimulateSaying.whyEvents,
                ["least": "\(possible.lowerBound)", "most": "\(possible.upperBound)"])
        }
        if let frequent, !(2...events / 2).contains(frequent) {
            throw session.usage(SimulateSaying.whyFrequent, ["most": "\(events / 2)"])
        }
        let days = Simulation.possibleDays
        if let from, !days.contains(from) {
            throw session.usage(
                SimulateSaying.whyFrom,
                ["first": "\(days.lowerBound)", "last": "\(days.upperBound)"])
        }
    }

    /// Returns how many requests were refused, by code.
    private func fill(
        _ ledger: Ledger, from simulation: inout Simulation, _ session: Session
    ) throws -> [String: Int] {
        let sentences = Refusals(words: session.words)
        var refusals: [String: Int] = [:]
        var progress = session.progress(SimulateSaying.task, total: events)
        defer { progress.finish() }
        var seen = 0
        while !Interruption.isAsked, let batch = simulation.nextBatch() {
            let outcomes = try ledger.perform(batch, catchesUp: false)
            for case .failure(let error) in outcomes {
                refusals[sentences.report(error, asked: .work(.simulate)).code, default: 0] += 1
            }
            simulation.take(outcomes)
            progress.advance(by: simulation.tally.events - seen)
            seen = simulation.tally.events
        }
        return refusals
    }
}
