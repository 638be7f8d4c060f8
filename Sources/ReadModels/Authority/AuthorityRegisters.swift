public import Casework

/// Offices, officers, and who may do what: the rows that events about them make.
public struct AuthorityRegisters: Equatable, Sendable {
    public private(set) var offices = FoldedTable<OfficeRow>()
    public private(set) var officers = FoldedTable<OfficerRow>()
    public private(set) var rights = FoldedTable<AuthorityRow>()
    public private(set) var trainings = FoldedTable<TrainingRow>()
    public private(set) var keys = FoldedTable<OfficerKeyRow>()
    public private(set) var acts = FoldedTable<ActRow>()

    /// Creates registers without a row.
    public init() {}

    /// Takes the next event in; any that is about none of them changes nothing.
    public mutating func apply(_ recorded: Recorded) {
        guard case .authority = recorded.event else { return }
        offices.take(recorded)
        officers.take(recorded)
        rights.take(recorded)
        trainings.take(recorded)
        keys.take(recorded)
        acts.take(recorded)
    }
}
