public import Casework

/// The registers' rows in memory: for a rebuild, for an answer as it was known, for tests.
public struct RegistersInMemory: RegisterStore, Sendable {
    private var persons: [PersonID: PersonRow] = [:]
    private var documents: [PersonID: [DocumentRow]] = [:]
    private var crossings: [PersonID: [CrossingRow]] = [:]
    private var stays: [PersonID: [StayRow]] = [:]
    private var presences: [PresenceRow.Key: PresenceRow] = [:]
    private var provisions: [ProvisionRow] = []

    /// Creates empty registers.
    public init() {}

    public func person(_ person: PersonID) -> PersonRow? { persons[person] }
    public func crossings(of person: PersonID) -> [CrossingRow] { crossings[person] ?? [] }
    public func presence(_ key: PresenceRow.Key) -> PresenceRow? { presences[key] }

    public mutating func insert(_ row: PersonRow) { persons[row.person] = row }
    public mutating func insert(_ row: DocumentRow) {
        documents[row.person, default: []].append(row)
    }
    public mutating func insert(_ row: CrossingRow) {
        crossings[row.person, default: []].append(row)
    }
    public mutating func insert(_ row: ProvisionRow) { provisions.append(row) }
    public mutating func replace(_ row: StayRow) {
        let index = row.number - 1
        if index < stays[row.person]?.count ?? 0 {
            stays[row.person]?[index] = row
        } else {
            stays[row.person, default: []].append(row)
        }
    }
    public mutating func removeStays(of person: PersonID, above number: Int) {
        stays[person]?.removeSubrange(number...)
    }
    public mutating func replace(_ row: PresenceRow) { presences[row.key] = row }
    public mutating func removePresence(_ key: PresenceRow.Key) { presences[key] = nil }
}

extension RegistersInMemory {
    /// The rows of each register, in the order of their keys.
    public var personRows: [PersonRow] { persons.keys.sorted().compactMap { persons[$0] } }
    public var documentRows: [DocumentRow] {
        documents.keys.sorted().flatMap { documents[$0] ?? [] }
    }
    public var crossingRows: [CrossingRow] {
        crossings.keys.sorted().flatMap { crossings[$0] ?? [] }
            .sorted { $0.position < $1.position }
    }
    public var stayRows: [StayRow] { stays.keys.sorted().flatMap { stays[$0] ?? [] } }
    public var presenceRows: [PresenceRow] {
        presences.keys.sorted { ($0.nationality, $0.day) < ($1.nationality, $1.day) }
            .compactMap { presences[$0] }
    }
    public var provisionRows: [ProvisionRow] { provisions }

    /// Returns the stays of a person, oldest first.
    public func stays(of person: PersonID) -> [StayRow] { stays[person] ?? [] }
}
