import Casework
import EventCoding
import EventLog
import Projections
import Simulation
import TransparencyLog

/// What was made of a simulation.
struct SimulateScreen {
    private let simulation: Simulation
    /// How many requests were refused, by code.
    private let refusals: [String: Int]
    private let directory: String
    private let words: Words
    private let head: LogHead
    /// Nil where the read models were left behind.
    private let digest: ViewDigest?

    init(
        _ simulation: Simulation, refusals: [String: Int], in directory: String, words: Words,
        head: LogHead,
        digest: ViewDigest?
    ) {
        self.simulation = simulation
        self.refusals = refusals
        self.directory = directory
        self.words = words
        self.head = head
        self.digest = digest
    }

    /// Returns the data; the kinds of events as an object for machines that read objects.
    func record(isNested: Bool) -> Record {
        let tally = simulation.tally
        let kinds = EventType.allCases.map { ($0.rawValue, tally.kinds[$0] ?? 0) }
        let types: [Record.Entry] =
            isNested
            ? [
                .init(
                    "types", label: words.say(SimulateSaying.labelTypes),
                    .object(kinds.map { .init($0, .integer($1)) }))
            ]
            : kinds.filter { $0.1 > 0 }.map { .init($0, label: $0, .integer($1)) }
        return Record(
            title: words.say(
                SimulateSaying.done, ["path": directory, "events": "\(tally.events)"]),
            [
                .init("ledger", label: words(.labelLedger), .text(directory)),
                .init(
                    "seed", label: words.say(SimulateSaying.labelSeed),
                    .text("\(simulation.seed)")),
                .init("positions", label: words(.labelPositions), .integer(head.size)),
                .init(
                    "persons", label: words.say(SimulateSaying.labelPersons),
                    .integer(tally.persons)),
                .init(
                    "requests", label: words.say(SimulateSaying.labelRequests),
                    .integer(tally.requests)),
                .init("refused", label: words(.labelRefused), .integer(tally.refused)),
                .init(
                    "refusedByCode", label: words.say(SimulateSaying.labelCodes),
                    .object(refusals.keys.sorted().map { .init($0, .integer(refusals[$0] ?? 0)) })),
                .init("repeated", label: words(.labelRepeated), .integer(tally.repeated)),
                .init(
                    "frequent", label: words.say(SimulateSaying.labelFrequent),
                    .text(orAbsent: simulation.frequent?.text)),
                .init(
                    "root", label: words.say(SimulateSaying.labelRoot),
                    .text(head.frontier.root.hex)),
                .init(
                    "digest", label: words(.labelCombined),
                    .text(orAbsent: digest?.combined.hex)),
            ] + types)
    }
}
