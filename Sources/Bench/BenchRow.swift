import ArgumentParser

/// The rows of the table, in its order.
enum BenchRow: String, CaseIterable, Codable, ExpressibleByArgument {
    case generation = "generate"
    case bulkLarge = "append-10000"
    case bulkSmall = "append-1000"
    case bulkCommands = "append-commands"
    case durableCommand = "command-durable"
    case durableAppend = "append-durable"
    case scan
    case decode
    case rebuild
    case people = "rebuild-people"
    case verify
    case verifyOnTwo = "verify-2-cores"
    case verifyLookups = "verify-lookups"
    case verifyPayloads = "verify-schemas"
    case history
    case stay = "stay-days"
    case frequentStay = "stay-days-frequent"
    case authorise
    case sign
    case verifySignatures = "verify-signatures"
    case command = "process-command"
    case read = "process-read"
    case start = "process-start"
    case pipe = "process-pipe"
    case size

    /// Who does what is measured, in the order of each round.
    var sides: [Side] {
        switch self {
        case .bulkLarge: [.ours, .floor, .bare]
        case .bulkSmall, .bulkCommands, .durableCommand, .durableAppend, .scan, .decode, .rebuild,
            .people, .verifySignatures:
            [.ours, .floor]
        case .generation, .verify, .verifyOnTwo, .verifyLookups, .verifyPayloads, .history, .stay,
            .frequentStay, .authorise, .sign, .command, .read, .start, .pipe,
            .size:
            [.ours]
        }
    }

    /// Returns how many of so many rounds are run: what is only informative, or the same each time,
    /// is measured once.
    func rounds(_ side: Side, of rounds: Int) -> Int {
        switch self {
        case .generation, .bulkCommands, .people, .verifyLookups, .verifyPayloads, .command, .read,
            .start, .pipe, .size:
            1
        case .bulkLarge, .durableCommand, .durableAppend, .scan, .decode, .rebuild, .verify,
            .verifyOnTwo, .history, .stay, .frequentStay, .authorise, .sign, .verifySignatures:
            side == .bare ? 1 : rounds
        // An append of every line takes longest of all.
        case .bulkSmall: min(2, rounds)
        }
    }

    /// How many lines stand in one transaction; nil for a row that is no bulk append.
    var linesPerTransaction: Int? {
        switch self {
        case .bulkLarge: 10_000
        case .bulkSmall, .bulkCommands: 1000
        case .generation, .durableCommand, .durableAppend, .scan, .decode, .rebuild, .people,
            .verify, .verifyOnTwo, .verifyLookups, .verifyPayloads, .history, .stay, .frequentStay,
            .authorise, .sign, .verifySignatures, .command, .read, .start, .pipe, .size:
            nil
        }
    }
}

/// Who does what is measured.
enum Side: String, Codable, ExpressibleByArgument {
    /// Salname.
    case ours
    /// C, with the same tables, rows and settings; where lines are decoded, Foundation.
    case floor
    /// C without the triggers: what those cost.
    case bare
}
