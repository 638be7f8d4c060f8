import Casework
import Ledger

/// The lines by which a case is told to people.
struct CaseLines {
    private let reading: CaseReading
    private let file: CaseFile
    private let day: Day
    private let words: Words

    init(_ reading: CaseReading, on day: Day, _ words: Words) {
        self.reading = reading
        file = reading.file
        self.day = day
        self.words = words
    }

    private func say(_ saying: CaseSaying, _ values: [String: String] = [:]) -> String {
        words.say(saying, values)
    }

    /// Every line under the title, in the order in which an officer asks.
    var all: [String] {
        [asked, restsOn, lodged, suspended, documents].compactMap(\.self) + given
            + [fee].compactMap(\.self) + opinions
            + [decideBy, proposal, decision, permit, told, appealBy, leaveBy, ended]
            .compactMap(\.self)
    }

    /// The documents with their numbers, by which one is rejected.
    private var given: [String] {
        file.documents.map { document in
            let counts = document.counts(on: day)
            let position = document.rejectedAt ?? document.position
            return say(
                counts ? .documentIs : .documentRejected,
                [
                    "number": "\(document.index)", "document": "\(document.kind)",
                    "day": "\(document.addedOn)", "position": "\(position)",
                ])
        }
    }

    private var told: String? {
        file.notice.map {
            say(.toldOn, ["day": "\($0.notifiedOn)", "position": "\($0.position)"])
        }
    }

    var asked: String {
        let asked = reading.application
        return say(
            .asked,
            [
                "ground": "\(asked.ground)", "applicant": asked.applicant.rawValue,
                "speed": asked.speed.rawValue, "from": asked.from?.description ?? "…",
                "through": asked.through?.description ?? "…",
            ])
    }

    /// The permit that is to be extended, and whose permit the ground rests on.
    private var restsOn: String? {
        let asked = reading.application
        let parts = [
            asked.extends.map { say(.extendsPermit, ["permit": "\($0)"]) },
            asked.sponsor.map { say(.restsOnSponsor, ["person": "\($0)"]) },
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// How it ended where nothing was decided.
    private var ended: String? {
        file.ending.map { ending in
            let position = ["position": "\(ending.position)"]
            return switch ending {
            case .withdrawn: say(.withdrawn, position)
            case .unconsidered: say(.leftUnconsidered, position)
            }
        }
    }

    private var lodged: String {
        say(
            .lodged,
            [
                "day": "\(reading.application.lodgedOn)",
                "position": file.lodgedAt?.description ?? "-",
                "office": file.office?.text ?? "-", "officer": file.officer?.text ?? "-",
            ])
    }

    private var suspended: String? {
        file.suspension.map {
            say(.suspended, ["day": "\($0.from)", "reason": $0.reason.rawValue])
        }
    }

    /// What is missing, while that matters.
    var missing: String? {
        let missing = file.missing(on: day)
        guard !missing.isEmpty else { return nil }
        let documents = missing.map(\.text).joined(separator: ", ")
        guard let last = file.completeBy, file.stage == .completing else {
            return say(.missing, ["documents": documents])
        }
        return say(.missingBy, ["documents": documents, "day": "\(last)"])
    }

    private var documents: String? {
        guard file.stage != .closed else { return nil }
        return missing ?? say(.nothingMissing)
    }

    private var fee: String? {
        guard let due = file.fee.due, due > .zero else { return nil }
        let values = ["amount": "\(due)", "left": "\(file.leftToPay)"]
        guard let last = file.fee.payBy, file.leftToPay > .zero else {
            return say(.dutyOpen, values)
        }
        return say(.duty, values.merging(["day": "\(last)"]) { $1 })
    }

    private var opinions: [String] {
        file.opinions.compactMap { opinion in
            if let stance = opinion.stance, let position = opinion.recordedAt {
                return say(
                    .opinionGiven,
                    [
                        "body": "\(opinion.body)", "stance": stance.rawValue,
                        "position": "\(position)",
                    ])
            }
            guard opinion.isPending(on: day) else { return nil }
            return say(.opinion, ["body": "\(opinion.body)", "day": "\(opinion.answerBy)"])
        }
    }

    /// Until when it is to be decided, while it is not.
    var decideBy: String? {
        guard file.decision == nil, file.ending == nil, let last = file.decideBy else { return nil }
        guard file.suspension == nil else { return nil }
        guard day <= last else { return say(.decideLate, ["day": "\(last)"]) }
        let left = reading.law.workingDays(from: day.adding(days: 1), through: last)
        return say(.decideByLeft, ["day": "\(last)", "days": "\(left)"])
    }

    private var proposal: String? {
        file.proposal.map {
            say(
                .proposal,
                [
                    "officer": "\($0.proposed.proposer)", "position": "\($0.position)",
                    "outcome": words.say($0.proposed.outcome.saying),
                ])
        }
    }

    private var decision: String? {
        file.decision.map {
            say(
                .decision,
                [
                    "outcome": words.say($0.outcome.saying)
                        + ($0.grounds.isEmpty
                            ? "" : " (" + $0.grounds.map(\.text).joined(separator: ", ") + ")"),
                    "day": "\($0.decidedOn)", "position": "\($0.position)",
                ])
        }
    }

    private var permit: String? {
        guard let decision = file.decision, let permit = decision.permit,
            let from = decision.validFrom, let through = decision.validThrough
        else { return nil }
        if let cancelled = reading.permit?.cancelledFrom {
            return say(.permitCancelled, ["permit": "\(permit)", "day": "\(cancelled)"])
        }
        return say(
            .permitIs, ["permit": "\(permit)", "from": "\(from)", "through": "\(through)"])
    }

    var appealBy: String? {
        file.notice?.appealBy.map { say(.appealUntil, ["day": "\($0)"]) }
    }

    var leaveBy: String? {
        file.notice?.leaveBy.map { say(.leaveUntil, ["day": "\($0)"]) }
    }
}

extension CaseOutcome {
    var saying: CaseSaying {
        switch self {
        case .granted: .granted
        case .refused: .refused
        }
    }
}
