import CFloor
import Casework
import Foundation
import Ledger
import Simulation

/// Makes the ledger that everything is measured with.
struct Generation {
    let place: Workplace

    /// Draws requests and has them decided, a thousand in a transaction.
    ///
    /// Only deciding is timed. Read models are made at the end: their rows have a row of their own.
    func run() throws -> Sample {
        var simulation = try Simulation(
            seed: place.seed, events: place.events,
            frequent: Simulation.Frequent(crossings: min(2000, place.events / 50), merges: 3))
        let ledger = try simulation.found(in: place.ledger)
        var watch = Stopwatch()
        while let batch = simulation.nextBatch(limit: 1000) {
            let outcomes = try watch.time { try ledger.perform(batch, catchesUp: false) }
            simulation.take(outcomes)
        }
        try ledger.catchUp()
        let note = DataNote(lines: try ledger.size(), frequent: simulation.frequent?.text)
        try JSONEncoder().encode(note).write(to: URL(fileURLWithPath: place.noteOfData))
        return Sample(count: note.lines, watch)
    }
}
