import CFloor
import Casework
import EventCoding
import EventLog
import Foundation
import Ledger

/// Questions to a ledger that is open.
struct Asking {
    let place: Workplace
    private var count: Int { place.scaled(2000) }

    /// Reads histories of ten events, each of another person.
    func histories() throws -> Sample {
        let log = try SQLiteLog.open(at: place.log)
        let persons = try People(of: log).withHistory(of: 10, limit: count)
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

    /// Answers `stay days` for persons from all over the ledger, nobody twice.
    func stays() throws -> Sample {
        let ledger = try place.open(place.ledger)
        let day = try lastDay(of: ledger)
        let persons = try People(of: ledger.log).spread(count)
        var latencies = Latencies()
        var watch = Stopwatch()
        for person in persons {
            try watch.time {
                try latencies.time { try answer(person, on: day, in: ledger) }
            }
        }
        return Sample(count: persons.count, watch, values: latencies.values)
    }

    /// Answers `stay days` for the person with very many crossings; nil where there is none.
    ///
    /// A ledger that stays open may remember what it was asked: each time another one is asked, which
    /// knows the law already, and not the person.
    func frequentStays() throws -> Sample? {
        let note = try JSONDecoder().decode(
            DataNote.self, from: Data(contentsOf: URL(fileURLWithPath: place.noteOfData)))
        guard let person = note.frequent.flatMap({ PersonID($0) }) else { return nil }
        var latencies = Latencies()
        var watch = Stopwatch()
        for _ in 0..<place.scaled(200) {
            let ledger = try place.open(place.ledger)
            let day = try lastDay(of: ledger)
            for other in try People(of: ledger.log).spread(1) {
                try answer(other, on: day, in: ledger)
            }
            try watch.time {
                try latencies.time { try answer(person, on: day, in: ledger) }
            }
        }
        return Sample(count: place.scaled(200), watch, values: latencies.values)
    }

    /// All that the command reads and computes, without its words.
    private func answer(_ person: PersonID, on day: Day, in ledger: Ledger) throws {
        let file = try ledger.personFile(person, through: .max)
        let law = try ledger.lawBook(through: .max)
        _ = file.stayFigures(on: day, law: law)
    }

    private func lastDay(of ledger: Ledger) throws -> Day {
        Instant(microseconds: try ledger.log.head().recorded ?? 0).day
    }
}
