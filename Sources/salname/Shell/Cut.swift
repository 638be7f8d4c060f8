import Casework
import EventLog
import Ledger

/// Where the log is cut for an answer as it was known: nothing after it is looked at.
struct Cut: Equatable {
    /// The last position that is known; 0 before the first.
    let through: Int
}

extension Session {
    /// Returns where `--known-at` cuts the log: at a position, or after what was recorded at or
    /// before an instant; at its end where nothing is asked.
    func cut(_ knownAt: String?, in ledger: Ledger) throws -> Cut {
        let size = try attempt(.openLedger) { try ledger.size() }
        guard let knownAt else { return Cut(through: size) }
        if let position = Int(knownAt), position >= 0 {
            guard position <= size else {
                throw problem(.notRecordedYet(position: position, last: size))
            }
            return Cut(through: position)
        }
        guard let instant = Instant(knownAt) else { throw problem(.badKnownAt(knownAt)) }
        return try attempt(.openLedger) {
            Cut(through: try ledger.log.position(recordedThrough: instant.microseconds))
        }
    }

    /// The legal day of this run.
    var today: Day { Instant(microseconds: Surroundings.world.now()).day }
}
