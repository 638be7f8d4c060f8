import Casework
import EventCoding
import EventLog

/// Whose each key was, and between which positions it counted.
struct KeyTimeline: Sendable {
    /// A key in its officer's file.
    struct Entry: Sendable {
        let officer: OfficerID
        let key: OfficerFile.Key
    }

    private(set) var entries: [KeyText: Entry] = [:]
    /// Where signatures were demanded; nil where they never were.
    let demandedAt: Int?

    /// Reads it off the log: the officers' histories, and the one event that demands.
    init(of log: some LogReader) throws {
        let files = try log.officers(through: .max)
        for officer in files.keys.sorted() {
            for key in files[officer]?.keys ?? [] {
                entries[key.added.key] = Entry(officer: officer, key: key)
            }
        }
        let isDemanded = try log.ledgerFile(through: .max).demand?.signatures == .demanded
        let demand = LineFilter(type: EventType.authorityDemanded.rawValue)
        demandedAt = isDemanded ? try log.positions(matching: demand, limit: 1).first : nil
    }
}
