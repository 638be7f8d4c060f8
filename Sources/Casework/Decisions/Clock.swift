/// The rule for the recorded time: it never goes back, and no jump passes unseen.
public enum RecordingClock {
    /// A clock that is behind by no more than this is taken for a small step back.
    public static let smallestJumpBack: Int64 = 60_000_000
    /// A clock that is ahead of the last line by more than this must be accepted first.
    ///
    /// Longer than the longest closure in the calendar, so that no ordinary Monday needs an
    /// administrator.
    public static let smallestJumpAhead: Int64 = 14 * 86_400_000_000

    /// What the clock gives.
    public enum Reading: Equatable, Sendable {
        /// The instant under which the next lines are recorded.
        case time(Instant)
        /// The clock is too far behind the last line.
        case behind(last: Instant, clock: Instant)
        /// The clock is too far ahead of the last line.
        case ahead(last: Instant, clock: Instant)
    }

    /// Returns the recorded time of the next lines: the clock's, or one microsecond after the last
    /// line where the clock has stepped back a little, or to where the jump `accepted` went.
    ///
    /// An acceptance holds while the recorded time stands still for it. Once the clock has caught up,
    /// the next jump back must be accepted anew.
    public static func read(
        _ clock: Instant, last: Instant?, accepted: ClockJumpAccepted?
    ) -> Reading {
        guard let last else { return .time(clock) }
        if clock > last {
            return clock > last.adding(microseconds: smallestJumpAhead)
                ? .ahead(last: last, clock: clock) : .time(clock)
        }
        var floor = last
        if let accepted, last <= accepted.last.adding(microseconds: smallestJumpBack) {
            floor = min(last, accepted.clock)
        }
        guard clock >= floor.adding(microseconds: -smallestJumpBack) else {
            return .behind(last: last, clock: clock)
        }
        return .time(last.adding(microseconds: 1))
    }

    /// Returns the recorded time under which a jump itself is accepted.
    public static func accepting(_ clock: Instant, last: Instant?) -> Instant {
        max(clock, last?.adding(microseconds: 1) ?? clock)
    }
}

func accept(_ command: AcceptClock, _ facts: Facts) throws(Rejection) -> Decision {
    guard let founded = facts.ledger.founded else { throw .ledgerNotFounded }
    guard let last = facts.lastRecorded,
        case .time = RecordingClock.read(
            command.clock, last: last, accepted: facts.ledger.acceptedClock)
    else {
        let jump = ClockJumpAccepted(
            ledger: founded.code, last: facts.lastRecorded ?? command.clock, clock: command.clock)
        return Decision([.clockJumpAccepted(jump)])
    }
    throw .clockIsRight
}
