public import Casework
import Projections
import ReadModels

/// Two officers of whom one proposed acts and the other approved them.
public struct ActPair: AnswerRow {
    public let proposer: OfficerID
    public let approver: OfficerID
    /// What was asked for, by name, each once.
    public let commands: [CommandKind]
    /// Where the acts were proposed.
    public let proposals: [Position]
    /// Where the acts were approved, one place for each proposal.
    public let approvals: [Position]

    public var count: Int { approvals.count }
    /// The last approval.
    public let position: Position

    /// Answers who approved whose acts from `terms.since` through `terms.on`; of one officer, or of two,
    /// where they are named, whoever of them proposed.
    static func all(_ terms: QuestionTerms, _ registers: RegisterSnapshot) throws -> [ActPair] {
        var acts: [Officers: [ActRow]] = [:]
        for row in try registers.rows(ActRow.self) where row.outcome == .approved {
            guard let approver = row.settledBy, let day = row.settledOn,
                terms.since ?? .first <= day, day <= terms.on
            else { continue }
            let pair = Officers(proposer: row.proposer, approver: approver)
            if terms.name(pair.proposer, pair.approver) { acts[pair, default: []].append(row) }
        }
        return acts.keys.sorted().compactMap { ActPair($0, acts[$0] ?? []) }.inOrder
    }

    private struct Officers: Hashable, Comparable {
        let proposer: OfficerID
        let approver: OfficerID

        static func < (left: Officers, right: Officers) -> Bool {
            left.proposer == right.proposer
                ? left.approver < right.approver : left.proposer < right.proposer
        }
    }

    /// Nil for no acts.
    private init?(_ pair: Officers, _ acts: [ActRow]) {
        let settled = acts.compactMap { act in act.settledAt.map { (act, $0) } }
            .sorted { $0.1 < $1.1 }
        guard let last = settled.last else { return nil }
        (proposer, approver, position) = (pair.proposer, pair.approver, last.1)
        proposals = settled.map(\.0.proposedAt)
        approvals = settled.map(\.1)
        commands = CommandKind.allCases.filter { kind in acts.contains { $0.command == kind } }
    }
}
