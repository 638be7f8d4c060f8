import Casework
import Foundation
import Ledger
import TransparencyLog

extension Session {
    /// Records what is asked of a case or a permit, says so, and what is usually done next.
    func change(
        _ command: CaseCommand, saying given: CaseParts = CaseParts(), _ options: AppendOptions,
        _ asked: NotDone
    ) throws {
        try change(command, saying: given, options, asked, in: try open(options.ledger))
    }

    /// The same in a ledger that is open.
    func change(
        _ command: CaseCommand, saying given: CaseParts = CaseParts(), _ options: AppendOptions,
        _ asked: NotDone, in ledger: Ledger
    ) throws {
        var parts = given
        parts.remark = options.reason.flatMap(PersonalText.read)
        let receipt = try perform(
            .casework(command, parts), options, in: ledger, asked: .work(asked))
        let id = receipt.caseID
        let reading = try id.flatMap { id in
            try attempt(.work(asked)) {
                try ledger.caseReading(id, on: today, through: .max)
            }
        }
        try give(receipt, options) {
            CaseDoneScreen($0, reading, on: today, isRehearsal: $1, words: $2)
        }
        guard !options.dryRun, let reading else { return }
        for next in reading.nextCommands(on: today).prefix(1) { suggest(next, options.ledger) }
    }

    /// Returns a case as it stands; throws the report of one that nobody knows.
    func reading(_ id: CaseID, in ledger: Ledger, _ asked: NotDone) throws -> CaseReading {
        try reading(id, in: ledger, .work(asked), through: .max)
    }

    /// Returns a case as the log through `position` has it.
    func reading(
        _ id: CaseID, in ledger: Ledger, _ asked: Asked, through position: Int
    ) throws -> CaseReading {
        try attempt(asked) {
            guard let reading = try ledger.caseReading(id, on: today, through: position) else {
                throw LedgerError.rejected(.casework(.caseUnknown(id)))
            }
            return reading
        }
    }

    /// Returns what is committed to of a file that was handed in or given out.
    func content(of path: String) throws -> CaseContent {
        content(try file(path), of: path)
    }

    /// Returns what is committed to of the letter at `path`; throws for one that does not name the case.
    func letter(at path: String, about id: CaseID) throws -> CaseContent {
        let bytes = try file(path)
        guard String(decoding: bytes, as: UTF8.self).contains(id.text) else {
            throw usage(LetterSaying.whyOtherCase, ["file": path, "case": id.text])
        }
        return content(bytes, of: path)
    }

    private func content(_ bytes: [UInt8], of path: String) -> CaseContent {
        var stream = SHA256Stream()
        stream.update(bytes)
        return CaseContent(
            name: URL(fileURLWithPath: path).lastPathComponent, size: bytes.count,
            sha256: stream.finalize().hex)
    }
}

extension Receipt {
    /// The case that was recorded about; nil where it was about a permit only.
    var caseID: CaseID? {
        events.lazy.compactMap { recorded in
            if case .casework(let event) = recorded.event { event.caseID } else { nil }
        }.first
    }
}

extension CaseReading {
    private func add(_ missing: [DocumentCode]) -> String {
        "salname case document add \(id) --kind " + missing.map(\.text).joined(separator: ",")
    }

    /// Returns the commands by which the case usually goes on, the likeliest first.
    func nextCommands(on day: Day) -> [String] {
        let missing = file.missing(on: day)
        if file.suspension != nil { return [CaseStep.resumeClock.command(id)] }
        switch file.stage {
        case .completing where !missing.isEmpty:
            let isPast = file.completeBy.map { $0 < day } ?? false
            return [
                add(missing), (isPast ? CaseStep.leaveUnconsidered : .withdraw).command(id),
            ]
        case .examination where !missing.isEmpty:
            return [add(missing), CaseStep.proposeRefusal.command(id)]
        case .examination where !file.objections.isEmpty:
            // The law names each body that may object as a ground of refusal.
            return [
                "salname case propose refuse \(id) --ground "
                    + file.objections.map(\.body.text).joined(separator: ","),
                CaseStep.proposeGrant.command(id),
            ]
        case .examination:
            if let opinion = file.opinions.first(where: { $0.isPending(on: day) }) {
                return [
                    "salname case opinion record \(id) \(opinion.body) --stance no-objection",
                    CaseStep.proposeRefusal.command(id),
                ]
            }
            let isOurs = serviceLaw.decides == .service
            return isOurs
                ? [CaseStep.proposeGrant.command(id), CaseStep.proposeRefusal.command(id)]
                : [CaseStep.forward.command(id)]
        case .notified:
            if file.decision?.permit == nil {
                guard let last = file.notice?.appealBy, day <= last,
                    file.appeals.last?.instance != .court
                else {
                    return [CaseStep.close.command(id)]
                }
                return [CaseStep.appeal.command(id)]
            }
            guard permit?.state(on: day) != .cancelled else {
                return [CaseStep.close.command(id)]
            }
            let isPaid = file.fee.left == .zero
            return [(isPaid ? CaseStep.issueCard : .payFee).command(id)]
        case .proposed: return [CaseStep.approve.command(id), CaseStep.sendBack.command(id)]
        default: return [file.stage.next?.command(id)].compactMap(\.self)
        }
    }
}
