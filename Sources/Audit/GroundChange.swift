public import Casework
import EventLog

/// An event after an entry was recorded that gave the entry another ground.
public struct GroundChange: Equatable, Sendable {
    /// The event that made the difference.
    public let position: Position
    public let ground: EntryGround

    /// Returns what changed the ground of `entry`, in the order of recording; nothing for an entry
    /// that nobody recorded.
    ///
    /// The rule is run again on what was known after each event since.
    static func all(
        after entry: Crossing?, of person: PersonID, in log: some LogReader, _ through: Int
    ) throws -> [GroundChange] {
        guard let entry, let found = entry.ground, found != .unexamined else { return [] }
        var changes: [GroundChange] = []
        var last = found
        let replay = try PersonReplay(of: person, in: log, through: through)
        replay.walk(from: entry.position.value) { known, recorded in
            let stay = known.derivation(of: person)?.stays
                .last { $0.stay.entry?.position == entry.position }
            guard let ground = stay?.ground.name, ground != last else { return }
            let position = recorded?.position ?? entry.position
            changes.append(GroundChange(position: position, ground: ground))
            last = ground
        }
        return changes
    }
}
