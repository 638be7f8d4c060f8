/// What may not fit together in somebody's crossings; the raw values stand in the register.
public enum AnomalyKind: String, CaseIterable, Sendable {
    /// The next crossing is an entry as well: no exit is known.
    case entryWithoutExit
    /// No entry stands before the exit.
    case exitWithoutEntry
    /// Nothing lets the person in on the day.
    case noGround
    /// The person left by way of another part of the country than the one the stay is limited to.
    case leftOutside
}

/// A crossing that does not fit together with the others or with the law, and waits for an officer.
public struct Anomaly: Equatable, Sendable {
    public let kind: AnomalyKind
    public let crossing: Crossing
    /// The crossing beside which it does not fit; nil where there is none.
    public let besides: Crossing?
    /// The law with which it does not fit; nil where it is about crossings alone.
    public let provision: Provision?

    init(
        _ kind: AnomalyKind, _ crossing: Crossing, besides: Crossing? = nil,
        provision: Provision? = nil
    ) {
        self.kind = kind
        self.crossing = crossing
        self.besides = besides
        self.provision = provision
    }
}

extension GroundedStay {
    /// Returns what does not fit together in the stay.
    public func anomalies(_ law: LawBook) -> [Anomaly] {
        var found: [Anomaly] = []
        if let entry = stay.entry, ground == Ground.none { found.append(Anomaly(.noGround, entry)) }
        let entries =
            [stay.entry].compactMap(\.self) + stay.repeats.filter { $0.direction == .entry }
        // Of entries that follow on each other the last one has the exit, if there is one.
        let unmatched = stay.overtakenBy == nil ? entries.dropLast() : entries[...]
        for (index, entry) in unmatched.enumerated() {
            let next = index + 1 < entries.count ? entries[index + 1] : stay.overtakenBy
            found.append(Anomaly(.entryWithoutExit, entry, besides: next))
        }
        if stay.entry == nil, let exit = stay.exit {
            found.append(Anomaly(.exitWithoutEntry, exit))
        }
        for exit in stay.repeats where exit.direction == .exit {
            found.append(Anomaly(.exitWithoutEntry, exit, besides: stay.exit))
        }
        if case .visaFree(let regime) = ground, let limited = regime.territory,
            let exit = stay.exit, let checkpoint = exit.checkpoint,
            let there = law.territory(of: checkpoint, on: exit.day), there.territory != limited
        {
            found.append(
                Anomaly(.leftOutside, exit, besides: stay.entry, provision: there.provision))
        }
        return found
    }
}
