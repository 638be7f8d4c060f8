import Casework
import Testing

/// Gives a suite about days of stay its days and presences, written as text.
protocol StayExamples {}

extension StayExamples {
    /// Reads a day that the test wrote by hand.
    func day(_ text: String) -> Day {
        guard let day = Day(text) else {
            Issue.record("\(text) is no day")
            return .first
        }
        return day
    }

    /// Reads a presence that the test wrote by hand; one without an exit is still going on.
    func presence(_ entered: String, _ left: String?) throws -> Presence {
        try #require(Presence(entered: day(entered), left: left.map { day($0) }))
    }
}
