import CFloor
import Casework
import EventCoding
import EventLog
import Foundation
import Ledger

/// Questions to a ledger that is open.
struct Asking {
    let place: Workplace
    private static let count = 2000

    /// Reads histories of ten events, each of another person.
    func histories() throws -> Sample {
        let log = try SQLiteLog.open(at: place.log)
        let persons = try People(of: log).withHistory(of: 10, limit: Self.count)
        var latencies = Latencies()
        var watch = Stopwatch()
        var bytes = 0
        for person in persons {
            let subject = person.subject.description
            try watch.time {
                try latencies.time {
                    try log.history(of: subject, through: .max) { bytes += $2.count }
                }
            }
        }
        return Sample(count: persons.count, watch, values: latencies.values)
    }

    /// Answers `stay days` for persons from all over the ledger.
    func stays() throws -> Sample {
        let ledger = try place.open(place.ledger)
        return try stays(of: People(of: ledger.log).spread(Self.count), in: ledger)
    }

    /// Answers `stay days` for the person with very many crossings; nil where there is none.
    func frequentStays() throws -> Sample? {
        let note = try JSONDecoder().decode(
            DataNote.self, from: Data(contentsOf: URL(fileURLWithPath: place.noteOfData)))
        guard let person = note.frequent.flatMap({ PersonID($0) }) else { return nil }
        return try stays(
            of: [PersonID](repeating: person, count: place.scaled(200)),
            in: place.open(place.ledger))
    }

    /// All that the command reads and computes, without its words.
    private func stays(of persons: [PersonID], in ledger: Ledger) throws -> Sample {
        let day = Instant(microseconds: try ledger.log.head().recorded ?? 0).day
        var latencies = Latencies()
        var watch = Stopwatch()
        for person in persons {
            try watch.time {
                try latencies.time {
                    let file = try ledger.personFile(person, through: .max)
                    let law = try ledger.lawBook(through: .max)
                    _ = file.stayFigures(on: day, law: law)
                }
            }
        }
        return Sample(count: persons.count, watch, values: latencies.values)
    }
}
