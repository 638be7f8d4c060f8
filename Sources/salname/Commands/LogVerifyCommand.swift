import ArgumentParser
import EventCoding
import EventLog
import Ledger
import TransparencyLog

/// `salname log verify`.
struct LogVerify: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: Words.current(.helpLogVerify),
            discussion: Examples.text(
                "salname log verify", "salname log verify --schemas -q",
                "salname log verify --signatures"))
    }

    @Flag(help: help(.optionSchemas)) var schemas = false
    @Flag(help: help(SigningOption.optionVerifySignatures)) var signatures = false
    @OptionGroup var options: LedgerOptions

    func run() throws {
        let session = Session(options.common)
        let ledger = try session.open(options)
        let report = try followed(Phrase.taskVerify, ledger, session) {
            try verification.report(on: ledger.log, progress: $0)
        }
        var list = VerificationText(
            report: report, withPayloads: schemas, words: session.words
        ).list
        let unsound = try signatures ? add(ledger, to: &list, session) : []
        if !session.common.quiet || list.faults > 0 { try session.give(list) }
        session.say(session.words(.noteCannotKnow))
        guard report.faults.isEmpty, unsound.isEmpty else {
            let first = (report.faults.compactMap(\.position) + unsound.map(\.position)).min()
            throw session.problem(
                .broken(
                    first: first,
                    intact: min(report.intactThrough, first.map { $0 - 1 } ?? .max)))
        }
    }

    /// Judges the signatures and adds what was found; returns what is not good.
    private func add(
        _ ledger: Ledger, to list: inout CheckList, _ session: Session
    ) throws -> [SignatureFault] {
        let report = try followed(SigningSaying.taskSignatures, ledger, session) {
            try SignatureCheck.report(on: ledger.log, progress: $0)
        }
        list.add(SignatureText(report: report, words: session.words).check)
        return report.faults
    }

    /// Runs a check that says how many lines it has done, with a bar.
    private func followed<Report>(
        _ task: any Saying, _ ledger: Ledger, _ session: Session,
        _ check: (_ progress: (Int) -> Void) throws -> Report
    ) throws -> Report {
        // A damaged head is found by the check itself; it only leaves the bar without an end.
        var progress = session.progress(task, total: try? ledger.log.head().size)
        var seen = 0
        let report = try session.attempt(.verifyLog) {
            try check { lines in
                progress.advance(by: lines - seen)
                seen = lines
            }
        }
        progress.finish()
        return report
    }

    private var verification: LogVerification {
        LogVerification(
            facts: EventCoder.facts, outline: EventCoder.outline,
            payload: schemas ? EventCoder.check : nil)
    }
}

/// What the check of a log found, in words.
struct VerificationText {
    let report: LogReport
    /// Whether payloads were asked for.
    let withPayloads: Bool
    let words: Words

    /// The checks, each of them with what was found.
    var list: CheckList {
        var list = CheckList()
        let size = ["lines": "\(report.lines)"]
        add(
            "lines", .checkLines, words(.detailLines, size),
            [.missing, .lineChanged, .sequence, .source, .unreadable], to: &list)
        add(
            "tree", .checkTree, words(.detailTree, ["root": report.root.hex].merging(size) { $1 }),
            [.tree, .tail], to: &list)
        add(
            "histories", .checkHistories,
            words(.detailHistories, ["count": "\(report.subjects)"]), [.ordinal], to: &list)
        add("times", .checkTimes, words(.detailTimes), [.time], to: &list)
        add(
            "commands", .checkCommands, words(.detailCommands, ["count": "\(report.commands)"]),
            [.command], to: &list)
        add("index", .checkIndex, words(.detailIndex), [.index, .counter], to: &list)
        if withPayloads {
            add(
                "payloads", .checkPayloads, words(.detailPayloads, ["count": "\(report.lines)"]),
                [.payload], to: &list)
        }
        return list
    }

    private func add(
        _ name: String, _ label: Phrase, _ detail: String, _ kinds: [LogFault.Kind],
        to list: inout CheckList
    ) {
        let faults = report.faults.filter { kinds.contains($0.kind) }
        let texts = faults.map { fault in
            fault.position.map { words(fault.kind.phrase, ["position": "\($0)"]) }
                ?? words(.faultSomewhere)
        }
        list.add(
            .init(
                name: name, label: words(label), holds: faults.isEmpty,
                detail: faults.isEmpty ? detail : texts.joined(separator: "; "),
                position: faults.compactMap(\.position).min()))
    }
}

extension LogFault.Kind {
    /// What does not hold, in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .missing: .faultMissing
        case .lineChanged: .faultLineChanged
        case .unreadable: .faultUnreadable
        case .payload: .faultPayload
        case .sequence: .faultSequence
        case .source: .faultSource
        case .time: .faultTime
        case .ordinal: .faultOrdinal
        case .index: .faultIndex
        case .counter: .faultCounter
        case .command: .faultCommand
        case .tree: .faultTree
        case .tail: .faultTail
        }
    }
}
