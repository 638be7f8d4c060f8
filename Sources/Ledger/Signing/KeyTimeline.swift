import Casework
import EventCoding
import EventLog

/// Whose each key was, and between which positions it counted.
struct KeyTimeline: Sendable {
    /// One key's time.
    struct Period: Sendable {
        let officer: OfficerID
        let addedAt: Int
        /// The last day on which it signed, inclusive; nil while no end is known.
        let validThrough: Day?
        /// Where it was revoked; nil while it was not.
        fileprivate(set) var revokedAt: Int?
    }

    private(set) var periods: [KeyText: Period] = [:]
    /// Where signatures were demanded; nil where they never were.
    private(set) var demandedAt: Int?

    /// Reads it off the log: a few lines, found by their type.
    init(of log: some LogReader) throws {
        var added: [Int: KeyText] = [:]
        try log.each(.officerKeyAdded) { recorded in
            guard case .authority(.officerKeyAdded(let event)) = recorded.event else { return }
            added[recorded.position.value] = event.key
            periods[event.key] = Period(
                officer: event.officer, addedAt: recorded.position.value,
                validThrough: event.validThrough)
        }
        try log.each(.officerKeyRevoked) { recorded in
            guard case .authority(.officerKeyRevoked(let event)) = recorded.event,
                let key = added[event.revokes.value]
            else { return }
            periods[key]?.revokedAt = recorded.position.value
        }
        try log.each(.authorityDemanded) { recorded in
            guard case .authority(.authorityDemanded(let event)) = recorded.event,
                event.signatures == .demanded
            else { return }
            demandedAt = recorded.position.value
        }
    }
}

extension LogReader {
    /// Passes each event of a type to `body`, in the order of the log.
    fileprivate func each(_ type: EventType, _ body: (Recorded) -> Void) throws {
        for position in try positions(
            matching: LineFilter(type: type.rawValue), limit: .max)
        {
            try lines(position...position) { body(try EventCoder.decode($1, at: $0)) }
        }
    }
}
