import CFloor
import EventCoding
import EventLog
import Foundation
import Ledger
import Projections

/// Makes every read model anew from the log.
struct Rebuilding {
    let place: Workplace
    let row: BenchRow

    /// What C writes with: the file can be made again, so nothing of it need be safe on the way.
    private static let settings = """
        PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;
        """

    func run() throws -> Sample {
        let log = try SQLiteLog.open(at: place.log)
        let size = try log.head().size
        var watch = Stopwatch()
        if row == .people {
            let people = try Ledger.open(
                place.ledger, surroundings: Surroundings(now: { 0 }, random: { _ in [] })
            ).people()
            try watch.time { try people.rebuild(from: log) }
        } else {
            let views = Views(directory: place.views)
            // Without digests: the floor reads nothing of what it has written either.
            try watch.time { try views.renew(from: log) }
        }
        return Sample(count: size, watch)
    }

    func floor() throws -> Sample {
        var figures = floor_figures()
        let pageSize = try FileDigest.pageSize(of: built())
        try CStrings.lend([
            place.log, Reading.scan, try built(), place.file(row, .floor),
            "PRAGMA page_size = \(pageSize); " + Self.settings,
        ]) { texts in
            var plan = floor_rebuild_plan()
            (plan.log, plan.scan, plan.built) = (texts[0], texts[1], texts[2])
            (plan.target, plan.settings) = (texts[3], texts[4])
            try FloorError.check(floor_rebuild(&plan, &figures))
        }
        return Sample(figures)
    }

    /// Returns the file that Salname has made.
    func built() throws -> String {
        guard row != .people else { return place.people }
        guard let status = try Views(directory: place.views).status() else {
            throw ViewsError.damaged(detail: "no read models")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: place.views)
        let name = files.first { $0.hasPrefix(status.generation) && $0.hasSuffix(".sqlite") }
        return place.views + "/" + (name ?? status.generation)
    }
}
