import Casework
public import EventCoding
import Ledger

/// What a simulation has made.
public struct Tally: Equatable, Sendable {
    /// How many events were recorded.
    public private(set) var events = 0
    /// How many of each kind.
    public private(set) var kinds: [EventType: Int] = [:]
    /// How many requests were made.
    public private(set) var requests = 0
    /// How many the rules refused.
    public private(set) var refused = 0
    /// How many had been accepted before.
    public private(set) var repeated = 0
    /// How many events the founding of the ledger and its law were.
    private(set) var founding = 0

    /// How many people were registered.
    public var persons: Int { kinds[.personRegistered] ?? 0 }

    mutating func found(_ types: [EventType]) {
        for type in types { kinds[type, default: 0] += 1 }
        events += types.count
        founding = types.count
    }

    mutating func count(_ outcome: Result<Receipt, LedgerError>) {
        requests += 1
        switch outcome {
        case .failure: refused += 1
        case .success(let receipt) where receipt.wasAccepted: repeated += 1
        case .success(let receipt):
            events += receipt.events.count
            for recorded in receipt.events {
                kinds[EventType(of: recorded.event), default: 0] += 1
            }
        }
    }
}
