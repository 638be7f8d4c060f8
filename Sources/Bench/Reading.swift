import CFloor
import Casework
import EventCoding
import EventLog
import Foundation

/// Reads every line, without or with decoding it.
struct Reading {
    let place: Workplace

    /// The statement with which C reads what `SQLiteLog.lines` does.
    static let scan = "SELECT position, line FROM entry ORDER BY position"

    /// Passes every line by.
    func scan() throws -> Sample {
        let log = try SQLiteLog.open(at: place.log)
        let size = try log.head().size
        var (lines, bytes) = (0, 0)
        var watch = Stopwatch()
        try watch.time {
            try log.lines(1...size) { _, line in
                lines += 1
                bytes += line.count
            }
        }
        return Sample(count: lines, watch, facts: ["bytes": "\(bytes)"])
    }

    func floorScan() throws -> Sample {
        var figures = floor_figures()
        let path = place.log
        let settings = Settings.statements(for: try Settings.ofLog(at: path))
        try FloorError.check(floor_scan(path, settings, Self.scan, &figures))
        return Sample(figures, facts: ["bytes": "\(figures.bytes)"])
    }

    /// Decodes every event.
    func decode() throws -> Sample {
        let log = try SQLiteLog.open(at: place.log)
        let size = try log.head().size
        var (lines, persons) = (0, 0)
        var watch = Stopwatch()
        try watch.time {
            try log.lines(1...size) { position, line in
                let recorded = try EventCoder.decode(line, at: position)
                lines += 1
                persons += recorded.ordinals.count
            }
        }
        return Sample(count: lines, watch, values: ["places": Double(persons)])
    }

    /// Decodes lines spread evenly over the log with `JSONDecoder`, and again with Salname.
    func floorDecode() throws -> Sample {
        let lines = try spread(20_000)
        let decoder = JSONDecoder()
        var watch = Stopwatch()
        let theirs = try watch.time {
            try lines.map { try decoder.decode(FoundationLine.self, from: $0).recorded }
        }
        var own = Stopwatch()
        let ours = try own.time {
            try lines.map { line in try line.withUnsafeBytes { try EventCoder.decode($0) } }
        }
        guard ours == theirs else {
            throw FloorError(description: "Foundation decodes other events from the same lines")
        }
        return Sample(
            count: lines.count, watch,
            values: ["oursWall": own.wall, "oursProcessor": own.processor])
    }

    private func spread(_ count: Int) throws -> [Data] {
        let log = try SQLiteLog.open(at: place.log)
        let size = try log.head().size
        let step = max(1, size / count)
        return try stride(from: 1, through: size, by: step).map { position in
            var line = Data()
            try log.lines(position...position) { line = Data($1) }
            return line
        }
    }
}
