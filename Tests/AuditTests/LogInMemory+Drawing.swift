import Casework
import LedgerTesting
import LogTesting

extension LogInMemory {
    /// Draws so many events from `seed`.
    init(_ count: Int, seed: UInt64) throws {
        try self.init(RandomHistory.events(count, seed: seed))
    }

    /// Everybody registered at position `through`, by number.
    func persons(through position: Int) -> [PersonID] {
        events.prefix(position).compactMap {
            if case .personRegistered(let event) = $0.event { event.person } else { nil }
        }.sorted()
    }
}
