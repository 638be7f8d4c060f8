import Casework
import Custody
import EventLog
import Foundation
import Ledger
import Projections
import Testing

/// Something that is done on a ledger while its disk fails.
enum DiskStory: String, CaseIterable, CustomTestStringConvertible {
    case founding, registration, crossing, batch, catchUp, rebuild, people

    var testDescription: String { rawValue }

    /// The ledger on which it is done; nil where there is none yet.
    var template: String? {
        switch self {
        case .founding: nil
        case .registration, .crossing, .batch: "whole"
        case .catchUp, .rebuild, .people: "behind"
        }
    }

    func requests() throws -> [Request] {
        switch self {
        case .founding, .catchUp, .rebuild, .people: []
        case .registration: [try DiskLedger.registration("asked", 20)]
        case .crossing: [try DiskLedger.crossing("asked", 3, .entry, day: 20)]
        case .batch: try DiskLedger.batch("asked", from: 30)
        }
    }

    /// Does it, and returns what was acknowledged.
    func tell(on ledger: Ledger) throws -> [Receipt] {
        switch self {
        case .founding: return []
        case .registration, .crossing, .batch:
            return try ledger.perform(requests()).map { try $0.get() }
        case .catchUp: try ledger.catchUp()
        case .rebuild: _ = try ledger.views.rebuild(from: ledger.log)
        case .people: try ledger.people().rebuild(from: ledger.log)
        }
        return []
    }
}
