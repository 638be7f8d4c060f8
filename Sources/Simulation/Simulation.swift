public import Casework
public import Ledger

/// A plausible history of any length, drawn from a seed: what people and officers ask of a ledger.
///
/// It holds no event: it hands out requests in batches, the ledger decides on them by its rules, and
/// the simulation learns from the answers which number and which position each thing got. The same
/// seed, number of events and size of batches give the same bytes: lines, root, sealed parts, keys.
///
///     var simulation = try Simulation(seed: 1, events: 100_000)
///     let ledger = try simulation.found(in: directory)
///     while let batch = simulation.nextBatch() {
///         simulation.take(try ledger.perform(batch, catchesUp: false))
///     }
///
/// One simulation drives one ledger. The keys follow from the seed: such a ledger protects nobody.
public struct Simulation {
    public let seed: UInt64
    /// How many events the ledger has in the end, its founding and its law included.
    public let events: Int
    /// What was made so far.
    public internal(set) var tally = Tally()
    /// The person with very many crossings; nil where none was asked for, or none is there yet.
    public internal(set) var frequent: PersonID?

    /// The numbers of events that can be asked for: fewer would hardly hold the law.
    public static let possibleEvents = 1000...1_000_000_000

    /// The days on which a history may begin: the Migration Code is in force, and its visa regimes.
    public static let possibleDays =
        (Day(2013, 8, 1) ?? .first)...(Day(2050, 12, 31) ?? .last)

    /// How the ledger is founded.
    let founding: Founding
    let span: Span
    let world: SimulatedWorld
    var dice: Dice
    var agenda = Agenda()
    var travellers: [Traveller] = []
    /// Places among the travellers that are free again.
    var free: [Int32] = []
    var serial = 0
    /// How many things are due on each day of the span.
    var load: [Int32]
    /// What the requests of the batch that is out were about.
    var asked: [Asked] = []
    /// Who looks like a newcomer, by place, until he is registered all the same.
    var likely: [Int32: [PersonID]] = [:]
    /// Numbers of people who were registered lately, for slips.
    var bystanders: [Int] = []
    var isOpened = false
    var feedLine = 0
    /// When the last thing on the agenda was due.
    var now: Int
    var crowd: FrequentTraveller?
    let staff: Staff
    let nations = Nations()
    let checkpoints = Checkpoints()
    private let quota: [Int]

    /// What one request of a batch was about.
    struct Asked {
        let action: Action
        let traveller: Int32
    }

    /// Creates a simulation of `events` events, held within `possibleEvents`.
    ///
    /// It begins on `first`; nil lets it end about June 2026. With `frequent` the last of the events
    /// are those of one person with very many crossings.
    ///
    /// Throws `FoundingError` for an origin that cannot be one.
    public init(
        seed: UInt64, events: Int, from first: Day? = nil, code: LedgerCode? = nil,
        origin: String? = nil, frequent: Frequent? = nil
    ) throws {
        founding = try Founding(
            origin: origin, code: code, lawFile: nil, office: nil, officer: nil)
        self.seed = seed
        self.events = min(
            max(events, Self.possibleEvents.lowerBound), Self.possibleEvents.upperBound)
        let span = Span(events: self.events, from: first)
        self.span = span
        let start = Moment.second(of: span.first.number, 8 * 3600)
        world = SimulatedWorld(seed: seed, start: Int64(start) * 1_000_000)
        now = start
        dice = Dice(seed: seed)
        load = Array(repeating: 0, count: span.days + 1)
        staff = Staff(code: founding.code, checkpoints: checkpoints)
        quota = (0..<span.days).map { Season.weight(of: span.first.adding(days: $0)) }.cumulative
        let most = self.events / 2
        crowd = frequent.map {
            FrequentTraveller(
                Frequent(crossings: min($0.crossings, most), merges: $0.merges), seed: seed)
        }
        schedule(.course(.dawn), of: Self.nobody, at: start + 3600)
        let third = span.days / 3
        schedule(.rule(.openCheckpoint), of: Self.nobody, at: moment(third, 11 * 3600))
        schedule(.rule(.amendTerm), of: Self.nobody, at: moment(2 * third, 15 * 3600))
        schedule(.rule(.acceptClock), of: Self.nobody, at: moment(span.days / 2, 9 * 3600))
    }

    static let nobody: Int32 = -1

    /// The clock and the chance under which the ledger is founded and kept.
    public var surroundings: Surroundings { world.surroundings }

    /// How many people and things to come are kept in memory.
    public var plans: Int { travellers.count + agenda.count }

    /// How many events are left to be drawn, without those kept for somebody who comes often.
    var remaining: Int { events - (crowd?.events ?? 0) - tally.events }

    /// How many events should stand at the end of the day, counted from the first.
    func quota(through day: Int) -> Int {
        guard day < quota.count, let all = quota.last else { return tally.events + remaining }
        let whole = tally.founding
        return whole + (tally.events + remaining - whole) * quota[day] / all
    }

    /// The second of a day of the span.
    func moment(_ day: Int, _ second: Int) -> Int {
        Moment.second(of: span.first.number + day, second)
    }

    mutating func schedule(_ action: Action, of traveller: Int32, at due: Int, lag: Int = 0) {
        // Nothing is recorded before what has been.
        let due = max(due, now)
        agenda.insert(action, of: traveller, at: due, lag: lag)
        let day = Moment.day(of: due) - span.first.number
        if load.indices.contains(day), action.mostEvents > 0 { load[day] += 1 }
        if traveller >= 0 { travellers[Int(traveller)].due += 1 }
    }
}

/// A moment in seconds since 1970, and the legal day it falls on.
enum Moment {
    /// Returns the second of the day that lies `day` days after 1970-01-01 in Baku.
    static func second(of day: Int, _ second: Int) -> Int { day * 86_400 - 14_400 + second }

    static func day(of second: Int) -> Int { (second + 14_400) / 86_400 }

    static func instant(_ second: Int) -> Instant {
        Instant(microseconds: Int64(second) * 1_000_000)
    }
}
