import CFloor
import Casework
import EventCoding
import EventLog
import Foundation
import Ledger

/// The whole program, from its start to its end, as a shell runs it.
struct Processes {
    let place: Workplace

    /// The program that was built beside this one.
    static var salname: String {
        let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/salname"
    }

    private var runs: Int { max(3, min(100, place.events / 1000)) }

    /// Starts and says its version.
    func start() throws -> Sample {
        try run([[String]](repeating: ["--version"], count: runs))
    }

    /// Answers `stay days`, each time for another person.
    func read() throws -> Sample {
        let people = try People(of: SQLiteLog.open(at: place.log))
        return try run(
            people.spread(runs).prefix(runs).map {
                ["stay", "days", $0.text, "--ledger", place.ledger.path]
            })
    }

    /// Records a crossing, each time of another person; nil where the machine's clock stands before the
    /// ledger's end, so that the program must refuse.
    func command() throws -> Sample? {
        try place.copyLedger()
        let now = Int64(Date().timeIntervalSince1970 * 1_000_000)
        let surroundings = Surroundings(
            now: { now }, random: { Workplace.randomBytes($0) })
        let ledger = try Ledger.open(place.grown, surroundings: surroundings)
        guard try ledger.log.head().recorded ?? 0 < now else { return nil }
        let crossings = try Crossings(of: ledger)
        // A ledger that ended long ago must accept the clock first; one of today refuses to.
        _ = try? ledger.perform(Request(actor: crossings.officer, work: .acceptClock))
        let arguments = try crossings.arguments(
            count: runs, at: Instant(microseconds: now)
        ).prefix(runs)
        return try run(arguments.map { $0 + ["--ledger", place.grown.path] })
    }

    private func run(_ runs: [[String]]) throws -> Sample {
        var latencies: [Double] = []
        var sum = floor_figures()
        for arguments in runs {
            var figures = floor_figures()
            let status = CStrings.lend([Self.salname] + arguments) {
                floor_run($0.baseAddress, nil, 1, &figures)
            }
            guard status == 0 else {
                throw FloorError(
                    description: "salname \(arguments.joined(separator: " ")): exit \(status)")
            }
            latencies.append(figures.wall)
            sum.count += 1
            sum.wall += figures.wall
            sum.cpu += figures.cpu
        }
        var all = Latencies()
        all.add(latencies)
        return Sample(sum, values: all.values)
    }
}
