import Casework
import EventCoding
import Ledger

extension Simulation {
    /// One person with very many crossings, registered several times and merged.
    public struct Frequent: Equatable, Sendable {
        /// How many crossings; at least 2.
        public let crossings: Int
        /// How many second registrations are merged into the first.
        public let merges: Int

        /// Creates one; there are at least two crossings and at most a hundred merges.
        public init(crossings: Int, merges: Int) {
            self.crossings = max(2, crossings)
            self.merges = min(max(0, merges), 100)
        }
    }
}

/// Draws somebody who came very often: a driver whose company reports the crossings of two years at
/// once, in the last batches of a history.
struct FrequentTraveller {
    private let wanted: Simulation.Frequent
    private let seed: UInt64
    private var numbers: [PersonID] = []
    private var registered = 0
    private var crossings = 0
    private var merges = 0

    init(_ wanted: Simulation.Frequent, seed: UInt64) {
        self.wanted = wanted
        self.seed = seed
    }

    /// How many events it all makes.
    var events: Int { 2 * copies + wanted.crossings + wanted.merges }
    /// The number under which everything stands in the end; nil before.
    var kept: PersonID? { merges == wanted.merges ? numbers.first : nil }
    private var copies: Int { wanted.merges + 1 }

    /// Adds what comes next: the registrations, then the crossings, then the merges.
    mutating func draw(
        _ batch: inout Batch, limit: Int, _ staff: Staff, _ nation: Nation, at due: Int
    ) {
        let asked = Simulation.Asked(action: .border(.arrive), traveller: Simulation.nobody)
        func add(_ work: Work, events: Int) {
            batch.add(
                Request(actor: staff.administrator, work: work), asked, at: due, events: events)
        }
        if registered < copies {
            while registered < copies, batch.requests.count < limit {
                add(.registerPerson(person(registered, of: nation, at: due)), events: 2)
                registered += 1
            }
        } else if crossings < wanted.crossings {
            while crossings < wanted.crossings, batch.requests.count < limit {
                guard let crossing = crossing(crossings, until: due) else { return }
                add(.recordCrossing(crossing), events: 1)
                crossings += 1
            }
        } else if merges < wanted.merges, let kept = numbers.first {
            for duplicate in numbers.dropFirst(merges + 1).prefix(limit) {
                let day = Day(clamping: Moment.day(of: due))
                add(
                    .mergePersons(kept: kept, duplicate: duplicate, on: day, remark: nil),
                    events: 1)
            }
        }
    }

    mutating func take(_ outcome: Result<Receipt, LedgerError>) {
        guard case .success(let receipt) = outcome else { return }
        for recorded in receipt.events {
            if case .personRegistered(let event) = recorded.event { numbers.append(event.person) }
            if case .personsMerged = recorded.event { merges += 1 }
        }
    }

    private func person(_ copy: Int, of nation: Nation, at due: Int) -> PersonToRegister {
        let traveller = Traveller(
            serial: Self.firstSerial + copy, nation: 0, habit: .commuter, visits: 0)
        let particulars = Particulars(of: traveller, nation, seed: seed)
        let day = Day(clamping: Moment.day(of: due))
        return PersonToRegister(
            nationality: nation.state, sex: particulars.sex, registeredOn: day,
            // Everybody of one day of birth would be asked about: nobody else is as old.
            identity: Identity(
                surname: particulars.surname, givenNames: particulars.given,
                born: PartialDate(Day(clamping: -9500 - 31 * copy))),
            document: DocumentToAdd(
                kind: .passport, issuer: nation.state, validThrough: day.adding(days: 1000),
                details: DocumentDetails(
                    number: Particulars.documentNumber(
                        of: traveller.serial, issue: Self.firstIssue))))
    }

    /// Neither is ever drawn for anybody else.
    private static let firstSerial = 1 << 40
    private static let firstIssue = 22

    private func crossing(_ index: Int, until due: Int) -> CrossingToRecord? {
        guard let checkpoint = CheckpointCode("QAZ-QRM"), !numbers.isEmpty else { return nil }
        let ago = 730 * 86_400 * (wanted.crossings - index) / (wanted.crossings + 1)
        return CrossingToRecord(
            person: numbers[index * numbers.count / wanted.crossings],
            direction: index.isMultiple(of: 2) ? .entry : .exit,
            crossedAt: Moment.instant(due - ago), checkpoint: checkpoint)
    }
}
