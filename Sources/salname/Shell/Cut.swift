import Casework
import Ledger

/// How far the log is read: whole, or as it was known at a moment.
struct Cut: Equatable {
    /// The last position that is read.
    let through: Int
    /// Whether `--known-at` was given, so that later positions may exist.
    let isPast: Bool

    /// `through`, where `--known-at` was given; nil where the log is read whole.
    var past: Int? { isPast ? through : nil }
}

extension Session {
    /// Returns the cut that `--known-at` names: a position, or an instant with its offset; the whole
    /// log where it was not given.
    func cut(_ knownAt: String?, in ledger: Ledger) throws -> Cut {
        let last = try attempt(.openLedger) { try ledger.size() }
        guard let knownAt else { return Cut(through: last, isPast: false) }
        if let instant = Instant(knownAt) {
            let position = try attempt(.openLedger) { try ledger.position(knownAt: instant) }
            return Cut(through: position, isPast: true)
        }
        guard let position = Int(knownAt), position >= 0,
            knownAt.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw usage(.whyCutUnreadable) }
        guard position <= last else { throw usage(.whyCutPastEnd, ["last": "\(last)"]) }
        return Cut(through: position, isPast: true)
    }

    /// Today in Baku.
    var today: Day { Instant(microseconds: Surroundings.world.now()).day }

    /// Returns the report of a command line that makes no sense.
    func usage(_ why: Phrase, _ values: [String: String] = [:]) -> Problem {
        Problem(
            report: ErrorReport(
                code: ErrorCode.usage.rawValue, asked: words(.askedCommandLine),
                why: words(why, values), exit: .usage))
    }
}
