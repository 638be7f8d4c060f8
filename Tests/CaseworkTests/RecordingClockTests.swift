import Casework
import Testing

@Suite("The clock under which lines are recorded")
struct RecordingClockTests {
    private let last = Instant(microseconds: 1_700_000_000_000_000)

    private func after(_ seconds: Int64) -> Instant {
        last.adding(microseconds: seconds * 1_000_000)
    }

    private func jump(to clock: Instant, from last: Instant) throws -> ClockJumpAccepted {
        ClockJumpAccepted(ledger: try #require(LedgerCode("AZ")), last: last, clock: clock)
    }

    @Test("The first line is recorded under whatever the clock says")
    func first() {
        #expect(RecordingClock.read(last, last: nil, accepted: nil) == .time(last))
    }

    @Test("A clock that has gone on gives its own time, up to fourteen days ahead")
    func ahead() {
        let limit: Int64 = 14 * 86_400
        for seconds in [1, 60, limit] {
            #expect(
                RecordingClock.read(after(seconds), last: last, accepted: nil)
                    == .time(after(seconds)))
        }
        let beyond = after(limit).adding(microseconds: 1)
        #expect(
            RecordingClock.read(beyond, last: last, accepted: nil)
                == .ahead(last: last, clock: beyond))
    }

    @Test("A small step back repeats the last time and one microsecond")
    func smallStepBack() {
        let next = last.adding(microseconds: 1)
        for seconds: Int64 in [0, -1, -60] {
            #expect(
                RecordingClock.read(after(seconds), last: last, accepted: nil) == .time(next))
        }
    }

    @Test("A clock more than a minute behind refuses")
    func behind() {
        let clock = after(-60).adding(microseconds: -1)
        #expect(
            RecordingClock.read(clock, last: last, accepted: nil)
                == .behind(last: last, clock: clock))
    }

    @Test("An accepted jump back goes on, until the clock is behind that as well")
    func acceptedBack() throws {
        let clock = after(-3600)
        let jump = try jump(to: clock, from: last)
        var recorded = RecordingClock.accepting(clock, last: last)
        #expect(recorded == last.adding(microseconds: 1))
        for seconds: Int64 in [-3600, -3660, -1800, -1] {
            let next = recorded.adding(microseconds: 1)
            #expect(
                RecordingClock.read(after(seconds), last: recorded, accepted: jump)
                    == .time(next))
            recorded = next
        }
        let further = after(-3661)
        #expect(
            RecordingClock.read(further, last: recorded, accepted: jump)
                == .behind(last: recorded, clock: further))
    }

    @Test("Once the clock has caught up, an old acceptance lets no new jump back pass")
    func acceptanceLapses() throws {
        let jump = try jump(to: after(-3600), from: last)
        let caughtUp = after(86_400)
        #expect(RecordingClock.read(caughtUp, last: last, accepted: jump) == .time(caughtUp))
        let back = after(0)
        #expect(
            RecordingClock.read(back, last: caughtUp, accepted: jump)
                == .behind(last: caughtUp, clock: back))
    }

    @Test("An accepted jump ahead is recorded under the new time, from which the clock goes on")
    func acceptedAhead() throws {
        let clock = after(30 * 86_400)
        let recorded = RecordingClock.accepting(clock, last: last)
        #expect(recorded == clock)
        let jump = try jump(to: clock, from: last)
        let next = clock.adding(microseconds: 5)
        #expect(RecordingClock.read(next, last: recorded, accepted: jump) == .time(next))
        let back = clock.adding(microseconds: -61_000_000)
        #expect(
            RecordingClock.read(back, last: recorded, accepted: jump)
                == .behind(last: recorded, clock: back))
    }
}
