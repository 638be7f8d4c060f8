import Casework
import EventCoding
import EventLog
import Ledger

/// Crossings that persons of a ledger could make next, as an officer would record them.
struct Crossings {
    private let ledger: Ledger
    private let persons: People
    private let checkpoint: CheckpointCode
    let officer: Actor
    /// When everybody crosses: now, by the bench's clock.
    private let moment: Instant

    /// Looks for a checkpoint and an officer that stand in the last lines.
    init(of ledger: Ledger) throws {
        let head = try ledger.log.head()
        var found: (CheckpointCode, Actor)?
        try ledger.log.lines(max(1, head.size - 10_000)...max(1, head.size)) { _, line in
            let (recorded, envelope) = try EventCoder.decodeWhole(line)
            guard case .borderCrossed(let event) = recorded.event,
                case .officer = envelope.actor
            else { return }
            found = (event.checkpoint, envelope.actor)
        }
        guard let found else { throw LogError.inconsistent(fact: "a ledger without a crossing") }
        (checkpoint, officer) = found
        self.ledger = ledger
        persons = try People(of: ledger.log)
        moment = Instant(microseconds: (head.recorded ?? 0) + 30_000_000)
    }

    /// Returns commands that every rule allows, each of another person.
    func requests(count: Int) throws -> [Request] {
        var requests: [Request] = []
        for person in persons.spread(2 * count) where requests.count < count {
            let request = Request(actor: officer, work: .recordCrossing(try crossing(of: person)))
            guard (try? ledger.rehearse(request)) != nil else { continue }
            requests.append(request)
        }
        return requests
    }

    /// Returns the words of `salname` for the same, without the program's own name.
    func arguments(count: Int, at moment: Instant) throws -> [[String]] {
        guard case .officer(let officer, let office) = officer else { return [] }
        return try persons.spread(count).map { person in
            let crossing = try crossing(of: person)
            let verb = crossing.direction == .entry ? "enter" : "exit"
            return [
                "border", verb, person.text, "--at", "\(moment)", "--checkpoint", checkpoint.text,
                "--as", "\(officer)", "--office", office.text,
            ]
        }
    }

    private func crossing(of person: PersonID) throws -> CrossingToRecord {
        let stays = try ledger.personFile(person, through: .max).stays
        let isInside = stays.last.map { $0.exit == nil } ?? false
        return CrossingToRecord(
            person: person, direction: isInside ? .exit : .entry, crossedAt: moment,
            checkpoint: checkpoint)
    }
}

/// The persons of a ledger, by their numbers, which have no gap.
struct People {
    private let code: LedgerCode
    private let log: SQLiteLog
    let count: Int

    /// Finds the last number by halving.
    init(of log: SQLiteLog) throws {
        guard let code = LedgerCode(try log.identity().code) else {
            throw LogError.inconsistent(fact: "ledger code")
        }
        func exists(_ number: Int) throws -> Bool {
            try log.length(of: PersonID(number, in: code).subject.description) > 0
        }
        var (low, high) = (0, 1)
        while try exists(high) { (low, high) = (high, 2 * high) }
        while high - low > 1 {
            let middle = (low + high) / 2
            if try exists(middle) { low = middle } else { high = middle }
        }
        self.code = code
        self.log = log
        count = low
    }

    /// Returns so many persons, spread evenly over the numbers; all of them if they are fewer.
    func spread(_ wanted: Int) -> [PersonID] {
        let step = max(1, count / max(1, wanted))
        return stride(from: 1, through: count, by: step).map { PersonID($0, in: code) }
    }

    /// Returns persons with so many events in their histories, spread evenly, `limit` at most; any
    /// where nobody has so many yet.
    func withHistory(of length: Int, limit: Int) throws -> [PersonID] {
        let all = try spread(count).filter {
            try log.length(of: $0.subject.description) == length
        }
        guard !all.isEmpty else { return spread(limit) }
        let step = max(1, all.count / limit)
        return Array(stride(from: 0, to: all.count, by: step).map { all[$0] }.prefix(limit))
    }
}
