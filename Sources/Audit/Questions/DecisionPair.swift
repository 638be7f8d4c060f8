public import Casework
import Projections
import ReadModels

/// Two officers of whom one proposed decisions on cases and the other approved them.
public struct DecisionPair: AnswerRow {
    public let proposer: OfficerID
    public let approver: OfficerID
    /// How many the one proposed and the other approved.
    public let count: Int
    /// How many of the proposer's were approved at all.
    public let ofProposer: Int
    /// How many officers approved anything that the proposer did not ask of itself.
    public let approvers: Int
    /// Where they were decided, ascending.
    public let decisions: [Position]

    public var position: Position { decisions.last ?? Position(0) }

    /// How many in a hundred of the proposer's decisions the approver approved, rounded down.
    public var share: Int { ofProposer == 0 ? 0 : count * 100 / ofProposer }

    /// How many in a hundred it would be if approvals were spread evenly, rounded down.
    public var evenShare: Int { approvers == 0 ? 0 : 100 / approvers }

    /// Whether the pair is together more than twice as often as it would be by chance, and often at all.
    public var isUnusual: Bool { count >= 5 && approvers > 1 && share > 2 * evenShare }

    /// Answers who approved whose decisions from `terms.since` through `terms.on`; of one officer, or of two,
    /// where they are named, whoever of them proposed.
    static func all(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [DecisionPair] {
        var decided: [OfficerID: [OfficerID: [Position]]] = [:]
        for row in try registers.rows(DecisionRow.self) {
            guard let proposer = row.proposer, let approver = row.approver, proposer != approver,
                let day = row.decidedOn, let position = row.decidedAt,
                terms.since ?? .first <= day, day <= terms.on
            else { continue }
            decided[proposer, default: [:]][approver, default: []].append(position)
        }
        let approvers = Set(decided.values.flatMap(\.keys))
        return decided.keys.sorted().flatMap { proposer -> [DecisionPair] in
            let pairs = decided[proposer] ?? [:]
            return pairs.keys.sorted().compactMap { approver in
                guard terms.name(proposer, approver) else { return nil }
                let decisions = (pairs[approver] ?? []).sorted()
                return DecisionPair(
                    proposer: proposer, approver: approver, count: decisions.count,
                    ofProposer: pairs.values.reduce(0) { $0 + $1.count },
                    approvers: approvers.subtracting([proposer]).count, decisions: decisions)
            }
        }.inOrder
    }
}

extension QuestionTerms {
    /// Whether two officers are those that are asked about.
    func name(_ one: OfficerID, _ another: OfficerID) -> Bool {
        let both = [one, another]
        guard let officer else { return other.map(both.contains) ?? true }
        guard let other else { return both.contains(officer) }
        return both == [officer, other] || both == [other, officer]
    }
}
