import ArgumentParser
import Casework
import Foundation

/// The command `salname stay compute`.
struct StayCompute: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compute", abstract: Words.current(.helpStayCompute),
            discussion: Examples.text(
                "salname stay compute --rule rolling:90/180 --stays stays.json --on 2026-05-20",
                "echo '[{\"entry\":\"2026-03-01\",\"exit\":null}]' \\\n"
                    + "      | salname stay compute --rule per-stay:90 --stays - --on 2026-05-20"))
    }

    @Option(help: help(.optionRule)) var rule: [String]
    @Option(help: help(.optionStays)) var stays: String
    @Option(help: help(.optionOn)) var on: Day?
    @Flag(name: .customLong("exclude-entry-day"), help: help(.optionExcludeEntryDay))
    var excludesEntryDay = false
    @Flag(name: .customLong("exclude-exit-day"), help: help(.optionExcludeExitDay))
    var excludesExitDay = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        // A calculation for other programs: JSON whatever reads it, unless another format is named.
        var common = common
        if common.format == nil, common.output == nil { common.format = .json }
        let session = Session(common)
        guard !rule.isEmpty else {
            throw session.usage(.whyOptionsMissing, ["options": "--rule"])
        }
        do {
            let counters = try StayList.counters(rule)
            let presences = try StayList.presences(try session.file(stays))
            let answer = StayCounter.answer(
                counters: counters, presences: presences, on: on ?? session.today,
                counting: DayCounting(
                    countsEntryDay: !excludesEntryDay, countsExitDay: !excludesExitDay))
            try session.give(ComputedStay.record(answer))
        } catch let problem as StayList.Problem {
            throw session.usage(problem.phrase, problem.values)
        }
    }
}

/// A list of stays and rules, as another program writes it.
enum StayList {
    /// Why the list cannot be used; stays and rules are counted from 1.
    enum Problem: Error, Equatable {
        case notJSON
        case rule(Int)
        case missingEntry(Int)
        case badDay(Int, field: String)
        case endsBeforeItBegins(Int)
    }

    /// Returns the rules, read by the grammar of the law book.
    static func counters(_ texts: [String]) throws(Problem) -> [Counter] {
        var counters: [Counter] = []
        for (index, text) in texts.enumerated() {
            guard let counter = Counter(text) else { throw .rule(index + 1) }
            counters.append(counter)
        }
        return counters
    }

    /// Returns the stays of a JSON list of objects with `entry` and `exit`, which may be null.
    static func presences(_ bytes: [UInt8]) throws(Problem) -> [Presence] {
        let parsed = try? JSONSerialization.jsonObject(with: Data(bytes))
        guard let list = parsed as? [[String: Any]] else { throw .notJSON }
        var presences: [Presence] = []
        for (index, stay) in list.enumerated() {
            guard let entered = try day("entry", of: stay, index + 1) else {
                throw .missingEntry(index + 1)
            }
            let left = try day("exit", of: stay, index + 1)
            guard let presence = Presence(entered: entered, left: left) else {
                throw .endsBeforeItBegins(index + 1)
            }
            presences.append(presence)
        }
        return presences
    }

    private static func day(
        _ field: String, of stay: [String: Any], _ index: Int
    ) throws(Problem) -> Day? {
        guard let value = stay[field], !(value is NSNull) else { return nil }
        guard let text = value as? String, let day = Day(text) else {
            throw .badDay(index, field: field)
        }
        return day
    }
}

extension StayList.Problem {
    /// The sentence of the problem.
    var phrase: Phrase {
        switch self {
        case .notJSON: .whyStaysNotJSON
        case .rule: .whyRuleUnknown
        case .missingEntry: .whyStayMissing
        case .badDay: .whyStayDay
        case .endsBeforeItBegins: .whyStayOrder
        }
    }

    /// What stands in the sentence.
    var values: [String: String] {
        switch self {
        case .notJSON: [:]
        case .rule(let index), .missingEntry(let index), .endsBeforeItBegins(let index):
            ["index": "\(index)"]
        case .badDay(let index, let field): ["index": "\(index)", "field": field]
        }
    }
}

/// The answer of a calculation, as data; never translated.
enum ComputedStay {
    static func record(_ answer: StayAnswer) -> Record {
        let binding = answer.binding.map { answer.perCounter[$0].counter.description }
        let entries: [(String, Cell)] = [
            ("used", .integer(answer.used)), ("left", .integer(answer.left)),
            ("overstayDays", .integer(answer.overstayDays)),
            ("lastLawfulDay", .day(orAbsent: answer.lastLawfulDay?.description)),
            ("maxStayIfEntering", .integer(orAbsent: answer.maxStayIfEntering)),
            ("rule", .text(orAbsent: binding)), ("limit", .integer(answer.limit)),
            ("isUnlimited", .boolean(answer.isUnlimited)),
            ("counters", .list(answer.perCounter.map(CounterCell.cell))),
        ]
        return Record(entries.map { .init($0.0, label: $0.0, $0.1) })
    }
}
