public import Casework
import EventCoding
public import EventLog
import Projections
import Signatures

/// What the check of a log's signatures found.
public struct SignatureReport: Equatable, Sendable {
    /// Commands whose signature is good.
    public fileprivate(set) var signed = 0
    /// Commands without one, given when none was demanded.
    public fileprivate(set) var unsigned = 0
    /// What is not good, in the order of the log.
    public fileprivate(set) var faults: [SignatureFault] = []
    /// From which position on signatures are demanded; nil where they are not.
    public fileprivate(set) var demandedFrom: Int?
}

/// A command whose signature does not stand.
public struct SignatureFault: Equatable, Sendable {
    /// Where the first line of the command stands.
    public let position: Int
    public let reason: Reason

    /// Why not; what is found first.
    public enum Reason: Equatable, Sendable {
        /// Signatures were demanded, and there is none.
        case missing
        /// What is kept in its place is no signature, or none of this command.
        case forged
        /// The command is for another ledger.
        case otherLedger
        /// The lines say that somebody else acted than the command.
        case otherOfficer
        /// The key was nobody's.
        case keyUnknown
        /// The key was another officer's.
        case keyOfAnother(OfficerID)
        /// The key was added only later.
        case keyNotYet(at: Int)
        case keyRevoked(at: Int)
        /// The key signed through this day.
        case keyEnded(Day)
        /// The command was recorded later than it allows.
        case late(Instant)
    }
}

/// Judges each command's signature as of the position at which it was recorded, on all cores.
///
/// Nothing that is known later counts: a key revoked afterwards signed well. The lines and the hashes of
/// commands are not looked at here; `LogVerification` does.
public enum SignatureCheck {
    /// How many lines one part of the work has.
    private static let part = 2048

    /// Returns what was found; `progress` gets how many lines are done.
    public static func report(
        on log: some ParallelLogReader, cores: Int = Cores.count,
        progress: (Int) -> Void = { _ in }
    ) throws(LedgerError) -> SignatureReport {
        try roofed {
            let size = try log.head().size
            let timeline = try KeyTimeline(of: log)
            let origin = try log.identity().origin
            var next = 1
            let work = OrderedWork<ClosedRange<Int>, SignatureReport>(room: 4 * cores) {
                guard next <= size else { return nil }
                defer { next += part }
                return next...min(size, next + part - 1)
            }
            var whole = SignatureReport()
            whole.demandedFrom = timeline.demandedAt
            var done = 0
            let open = log.openingReader
            try work.run(on: Array(repeating: open, count: max(1, cores))) { open in
                let judge = SignatureJudge(timeline: timeline, origin: origin)
                let reader = try open()
                return { try judge.report(on: $0, of: reader) }
            } take: { report in
                whole.signed += report.signed
                whole.unsigned += report.unsigned
                whole.faults += report.faults
                done += part
                progress(min(size, done))
            }
            return whole
        }
    }
}

/// Judges the commands of some lines.
private struct SignatureJudge {
    let timeline: KeyTimeline
    let origin: String

    func report(on lines: ClosedRange<Int>, of log: any LogReader) throws -> SignatureReport {
        var report = SignatureReport()
        var stored: [StoredCommand] = []
        try log.commands(lines) { stored.append($0) }
        for command in stored {
            let position = command.positions.lowerBound
            guard command.command.signature != nil else {
                if let demanded = timeline.demandedAt, position >= demanded {
                    report.faults.append(SignatureFault(position: position, reason: .missing))
                } else {
                    report.unsigned += 1
                }
                continue
            }
            if let reason = try fault(in: command, of: log) {
                report.faults.append(SignatureFault(position: position, reason: reason))
            } else {
                report.signed += 1
            }
        }
        return report
    }

    private func fault(
        in stored: StoredCommand, of log: any LogReader
    ) throws -> SignatureFault.Reason? {
        let body = stored.command.body
        guard let heading = try? CommandHeading(of: body),
            let signature = try? SSHSignature(blob: stored.command.signature ?? [])
        else { return .forged }
        guard heading.ledger == origin else { return .otherLedger }
        guard try isGiven(by: heading, stored, in: log) else { return .otherOfficer }
        guard let text = KeyText(signature.key.text), let entry = timeline.entries[text] else {
            return .keyUnknown
        }
        if entry.officer != heading.officer { return .keyOfAnother(entry.officer) }
        if let reason = fault(in: entry.key, at: stored) { return reason }
        if let notAfter = heading.notAfter, notAfter.microseconds < judgedAt(stored) {
            return .late(notAfter)
        }
        do throws(SignatureError) {
            try signature.verify(
                body, namespace: CommandDraft.namespace(of: origin), by: signature.key)
            return nil
        } catch {
            return .forged
        }
    }

    private func fault(
        in key: OfficerFile.Key, at stored: StoredCommand
    ) -> SignatureFault.Reason? {
        let position = stored.positions.lowerBound
        // Who first demands signatures signs with a key that the same command adds.
        let isFirst = stored.positions.lowerBound == timeline.demandedAt
        if key.position.value > (isFirst ? stored.positions.upperBound : position) {
            return .keyNotYet(at: key.position.value)
        }
        if let revokedAt = key.revokedAt?.value, revokedAt < position {
            return .keyRevoked(at: revokedAt)
        }
        let day = Instant(microseconds: judgedAt(stored)).day
        if let through = key.added.validThrough, through < day { return .keyEnded(through) }
        return nil
    }

    /// The earliest moment, in microseconds, that the clock may have shown when the command was judged: it may
    /// stand so far behind what was recorded last.
    private func judgedAt(_ stored: StoredCommand) -> Int64 {
        stored.recorded - RecordingClock.smallestJumpBack
    }

    /// Says whether each line of the command names the officer and the office that the command names.
    private func isGiven(
        by heading: CommandHeading, _ stored: StoredCommand, in log: any LogReader
    ) throws -> Bool {
        var isGiven = true
        try log.lines(stored.positions) { position, line in
            let facts = try? EventCoder.facts(line)
            isGiven =
                isGiven && facts?.officer == heading.authid && facts?.office == heading.office.text
        }
        return isGiven
    }
}
