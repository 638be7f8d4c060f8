import CFloor
import EventCoding
import EventLog

/// Checks the log against itself.
struct Verifying {
    let place: Workplace
    let cores: Int
    let checksPayloads: Bool

    func run() throws -> Sample {
        floor_use_cores(Int32(cores))
        let log = try SQLiteLog.open(at: place.log)
        let verification = LogVerification(
            facts: EventCoder.facts, outline: EventCoder.outline,
            payload: checksPayloads ? EventCoder.check : nil, workers: cores)
        var watch = Stopwatch()
        let report = try watch.time { try verification.report(on: log) }
        guard report.faults.isEmpty else {
            throw LogError.inconsistent(fact: "the generated log does not verify")
        }
        return Sample(count: report.lines, watch)
    }
}
