import Casework
import EventCoding
public import Ledger

// Handing requests out, and learning from what became of them.

extension Simulation {
    /// Founds the ledger in a directory that is empty or not there, with the law that comes with the
    /// program.
    public mutating func found(in directory: LedgerDirectory) throws(LedgerError) -> Ledger {
        let ledger = try founding.create(in: directory, surroundings: surroundings)
        tally.found(
            [.ledgerFounded] + founding.law.map { _ in EventType.provisionEnacted })
        return ledger
    }

    /// Returns the next requests, `limit` at most, to be performed in one transaction; nil at the end.
    ///
    /// There are fewer where something to be asked rests on an answer that is still to come, and where
    /// more might record more events than were asked for.
    public mutating func nextBatch(limit: Int = 1000) -> [Request]? {
        precondition(asked.isEmpty, "the answers to the last batch were not taken")
        var batch = Batch()
        while batch.requests.count < limit, let item = agenda.first {
            let left = remaining - batch.promised
            guard left > 0 else { break }
            if item.action.mostEvents > left {
                // What is known to be recorded may be less than what was promised.
                guard batch.isEmpty else { break }
                discard(item)
                continue
            }
            if !batch.isEmpty, awaitsAnswer(item) { break }
            agenda.removeFirst()
            now = item.due
            draw(item, into: &batch)
            release(item.traveller)
        }
        if batch.isEmpty {
            crowd?.draw(&batch, limit: limit, staff, nations.neighbour, at: now + 60)
        }
        guard !batch.isEmpty else { return nil }
        world.set(batch.due.map { Int64($0) * 1_000_000 })
        asked = batch.asked
        return batch.requests
    }

    /// Whether the item rests on the answer to a request that is still out.
    private func awaitsAnswer(_ item: Agenda.Item) -> Bool {
        guard item.traveller >= 0 else { return false }
        let traveller = travellers[Int(item.traveller)]
        return traveller.isAwaited
            || item.action == .border(.correct) && traveller.crossing == 0
            || item.action.restsOnMark && traveller.marked == 0
    }

    private mutating func discard(_ item: Agenda.Item) {
        agenda.removeFirst()
        release(item.traveller)
    }

    /// Counts one thing less that is due of a traveller, who is forgotten with the last of them.
    mutating func release(_ traveller: Int32) {
        guard traveller >= 0 else { return }
        travellers[Int(traveller)].due -= 1
        if travellers[Int(traveller)].due == 0 {
            free.append(traveller)
            likely[traveller] = nil
        }
    }
}

/// The requests of one transaction, while they are drawn.
struct Batch {
    private(set) var requests: [Request] = []
    /// When each is made, in seconds since 1970.
    private(set) var due: [Int] = []
    private(set) var asked: [Simulation.Asked] = []
    /// How many events the requests record at most.
    private(set) var promised = 0

    var isEmpty: Bool { requests.isEmpty }

    mutating func add(_ request: Request, _ asked: Simulation.Asked, at due: Int, events: Int) {
        requests.append(request)
        self.due.append(due)
        self.asked.append(asked)
        promised += events
    }
}
