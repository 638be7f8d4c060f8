public import Casework

/// Very many people of one state, each with a history of its own, for what bears on all of them.
public enum Crowd {
    /// Returns the registration of `count` people of `state`, and their crossings of the year from
    /// `start` on, recorded from position `first` on: everybody enters, every fourth one leaves again.
    ///
    /// Nil for a number of people that a ledger has no numbers for.
    public static func events(
        _ count: Int, of state: StateCode, from start: Day, first: Int, seed: UInt64
    ) -> [Recorded]? {
        guard let code = LedgerCode("AZ"), let checkpoint = CheckpointCode("BAK-GYD"),
            let commitment = Commitment(String(repeating: "0f", count: 32))
        else { return nil }
        var random = SeededRandom(seed: seed)
        var events: [Recorded] = []
        events.reserveCapacity(count * 9 / 4)
        func record(_ event: Event, _ ordinal: Int) {
            let position = first + events.count
            events.append(
                Recorded(
                    event: event, position: Position(position),
                    recordedAt: Instant(startOf: start).adding(microseconds: Int64(position)),
                    ordinals: [ordinal]))
        }
        for number in 1...count {
            let person = PersonID(number, in: code)
            let identity = SealedPart(
                subject: person.subject, part: .identity, commit: commitment,
                sealed: "AQAAAAEA" + String(repeating: "A", count: 104))
            record(
                .personRegistered(
                    PersonRegistered(
                        person: person, nationality: state, sex: .male, birthYear: 1990,
                        registeredOn: start, identity: identity, remark: nil)), 1)
            let entry = Instant(startOf: start.adding(days: random.int(0...200)))
            record(
                .borderCrossed(
                    BorderCrossed(
                        person: person, direction: .entry, crossedAt: entry,
                        checkpoint: checkpoint, document: nil, ground: .visaFree,
                        nationality: state, remark: nil)), 2)
            guard number.isMultiple(of: 4) else { continue }
            let exit = Instant(startOf: entry.day.adding(days: random.int(1...120)))
            record(
                .borderCrossed(
                    BorderCrossed(
                        person: person, direction: .exit, crossedAt: exit, checkpoint: checkpoint,
                        document: nil, ground: nil, remark: nil)), 3)
        }
        return events
    }
}
