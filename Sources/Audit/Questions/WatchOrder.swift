import Casework

extension Answer {
    /// The answer with what has waited longest, or ends soonest, first; of equals the earlier recorded.
    public var mostUrgentFirst: Answer {
        switch self {
        case .overstays(let rows):
            .overstays(rows.sorted { ($1.days, $0.position) < ($0.days, $1.position) })
        case .expiringStays(let rows):
            .expiringStays(rows.sorted { ($0.daysLeft, $0.position) < ($1.daysLeft, $1.position) })
        case .unregistered(let rows):
            .unregistered(rows.sorted { ($1.daysLate, $0.position) < ($0.daysLate, $1.position) })
        case .crossingsWithoutGround, .anomalies, .presentOn, .actPairs, .untrainedGrants,
            .expiringKeys, .dischargedKeys, .cases, .decisionPairs:
            self
        }
    }
}
