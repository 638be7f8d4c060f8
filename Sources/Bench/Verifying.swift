import CFloor
import EventCoding
import EventLog

/// Checks the log against itself: its tree, its ordinals and its times, with the rest of the index.
struct Verifying {
    let place: Workplace
    let cores: Int
    /// Whether it is also asked if every row is found by looking it up, as `log verify` does.
    var lookups = false
    var checksPayloads = false

    func run() throws -> Sample {
        floor_use_cores(Int32(cores))
        let log = try SQLiteLog.open(at: place.log)
        let verification = LogVerification(
            facts: EventCoder.facts, outline: EventCoder.outline,
            payload: checksPayloads ? EventCoder.check : nil, lookups: lookups, workers: cores)
        var watch = Stopwatch()
        let report = try watch.time { try verification.report(on: log) }
        guard report.faults.isEmpty else {
            throw LogError.inconsistent(fact: "the generated log does not verify")
        }
        return Sample(count: report.lines, watch)
    }
}
