import CLastCall
import Foundation
import Ledger

/// A process to be killed: it works on a ledger and says on standard output what was acknowledged.
///
///     torture-child work LEDGER seed=7 round=3 steps=40 [again=2:17] [kinds=register,cross]
///                               [before=12] [turns=1]
///     torture-child compete LEDGER seed=7 writer=2 count=50 people=4
///     torture-child read LEDGER hold=400
///     torture-child checkpoint LEDGER
@main
struct TortureChild {
    static func main() {
        let arguments = Arguments(CommandLine.arguments)
        do {
            let ledger = try Ledger.open(LedgerDirectory(arguments.ledger), surroundings: .machine)
            switch arguments.role {
            case "work": try work(in: ledger, arguments)
            case "compete": try Rival(ledger, arguments).compete()
            case "read": try Bystander(arguments).read()
            case "checkpoint": try Bystander(arguments).checkpoint()
            default: Saying.say("fail role \(arguments.role)")
            }
        } catch {
            Saying.say("fail open \(error)")
            exit(1)
        }
    }

    private static func work(in ledger: Ledger, _ arguments: Arguments) throws {
        let desk = Desk(ledger, path: arguments.ledger)
        let works = try Works(seed: arguments["seed"], people: max(2, arguments["people"]))
        if let (round, count) = arguments.again {
            for step in stride(from: 1, through: count, by: 1) {
                let work = try works.step(step, of: round, kinds: arguments.kinds)
                if work.kind.isSentAgain { desk.perform(work) }
            }
            Saying.say("sent again")
        }
        last_call_before(arguments["before"], Int32(arguments["turns"]))
        for step in stride(from: 1, through: arguments["steps"], by: 1) {
            desk.perform(try works.step(step, of: arguments["round"], kinds: arguments.kinds))
        }
        Saying.say("end \(last_call_count())")
    }
}

/// The words behind the program's name: a role, a ledger, and `name=value`.
struct Arguments {
    let role: String
    let ledger: String
    private var values: [String: String] = [:]

    init(_ words: [String]) {
        role = words.count > 1 ? words[1] : ""
        ledger = words.count > 2 ? words[2] : ""
        for word in words.dropFirst(3) {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
    }

    /// A number; 0 where it is not given.
    subscript(name: String) -> Int { values[name].flatMap { Int($0) } ?? 0 }

    /// The kinds of the steps, one after the other and from the beginning again; nil to draw them.
    var kinds: [Works.Kind]? {
        values["kinds"].map {
            $0.split(separator: ",").compactMap { Works.Kind(rawValue: "\($0)") }
        }
    }

    /// The round whose commands are sent again, and how many steps of it.
    var again: (round: Int, count: Int)? {
        guard let parts = values["again"]?.split(separator: ":").compactMap({ Int($0) }),
            parts.count == 2
        else { return nil }
        return (parts[0], parts[1])
    }
}

/// What is said to whoever started the process: each line at once, in one piece.
enum Saying {
    static func say(_ line: String) {
        let bytes = Array((line.replacing("\n", with: " ") + "\n").utf8)
        _ = write(1, bytes, bytes.count)
    }

}

extension Surroundings {
    /// The clock and the chance of the machine.
    static let machine = Surroundings(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
        },
        random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } })
}
