import Casework
import EventCoding
import EventLog
import Foundation

/// Makes a long log out of a shorter one: its lines so often over, each time about other people.
///
/// To draw ten million events through the rules takes hours; what is measured on a long ledger only
/// reads, checks and folds lines. Persons, crossings without a person, cases and permits get other numbers, positions
/// and recorded times are shifted, commands get names of their own; what is founded and enacted stands
/// once. Sealed parts stay as they are, and no key opens those of the people added.
struct Multiplication {
    let source: SQLiteLog
    let times: Int
    /// Where the ledger and its law are told of, in order: they stand once.
    private let laws: [Int]
    private let size: Int
    private let persons: Int
    private let unmatched: Int
    private let cases: Int
    private let permits: Int
    /// By how many microseconds each time is later than the one before.
    private let span: Int64

    private static let linesAtOnce = 10_000

    init(of path: String, times: Int) throws {
        source = try SQLiteLog.open(at: path)
        self.times = times
        let head = try source.head()
        size = head.size
        laws = try Self.laws(of: source)
        persons = try People(of: source).count
        unmatched = try Self.count("unmatched/", in: source)
        cases = try Self.count("case/", in: source)
        permits = try Self.count("permit/", in: source)
        var first: Int64 = 0
        try source.lines(1...1) { first = try EventCoder.facts($1).recorded }
        span = (head.recorded ?? first) - first + 1_000_000
    }

    /// Writes the log to `path` and returns how many lines it has.
    func run(to path: String) throws -> Int {
        let target = try SQLiteLog.create(at: path, identity: source.identity())
        for time in 0..<times {
            for first in stride(from: 1, through: size, by: Self.linesAtOnce) {
                let last = min(first + Self.linesAtOnce - 1, size)
                let commands = try commands(of: first...last, time)
                try target.write { writer in
                    for command in commands {
                        try writer.append(Batch(encoding: command.events[...], of: command.command))
                    }
                }
            }
        }
        return try target.head().size
    }

    private func commands(
        of positions: ClosedRange<Int>, _ time: Int
    ) throws -> [(command: NewCommand, events: [EventInContext])] {
        var read: [(old: String, event: EventInContext)] = []
        try source.lines(positions) { position, line in
            guard time == 0 || !isLaw(position) else { return }
            let moved = moved(Array(line), time)
            let (recorded, envelope) = try moved.withUnsafeBytes { try EventCoder.decodeWhole($0) }
            let event = EventInContext(
                event: recorded.event, envelope: self.envelope(envelope, position, time))
            read.append((envelope.command.text, event))
        }
        var commands: [(command: NewCommand, events: [EventInContext])] = []
        for (old, event) in read {
            // A command whose events two stretches hold is kept as two.
            let name = "\(old)/\(positions.lowerBound).\(time)"
            if commands.last?.command.id == name {
                commands[commands.count - 1].events.append(event)
            } else {
                let body = try source.command(old)?.command.body ?? Array("{}".utf8)
                commands.append((NewCommand(id: name, body: self.moved(body, time)), [event]))
            }
        }
        return commands
    }

    private func envelope(_ old: Envelope, _ position: Int, _ time: Int) -> Envelope {
        let recordedAt = old.recordedAt.adding(microseconds: Int64(time) * span)
        let number = UInt64(position) << 8 | UInt64(time)
        let random = [0, 0] + (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        return Envelope(
            id: EventID(recordedAt, random: random), source: old.source,
            position: Position(place(of: position, time)), recordedAt: recordedAt,
            ordinals: old.ordinals, actor: old.actor, role: old.role, basis: old.basis,
            correlation: old.correlation, command: old.command, commandHash: old.commandHash)
    }
}

// MARK: - Places and numbers

extension Multiplication {
    private func isLaw(_ position: Int) -> Bool {
        let before = lawsBefore(position)
        return before < laws.count && laws[before] == position
    }

    /// How many lines about ledger and law stand before `position`.
    private func lawsBefore(_ position: Int) -> Int {
        var (low, high) = (0, laws.count)
        while low < high {
            let middle = (low + high) / 2
            if laws[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Returns where what stands at `position` stands the `time`-th time over.
    private func place(of position: Int, _ time: Int) -> Int {
        guard time > 0 else { return position }
        return size + (time - 1) * (size - laws.count) + position - lawsBefore(position)
    }

    /// Returns `text` with the numbers of people, and the positions that payloads name, moved on.
    private func moved(_ text: [UInt8], _ time: Int) -> [UInt8] {
        guard time > 0 else { return text }
        var moved: [UInt8] = []
        moved.reserveCapacity(text.count + 16)
        var index = 0
        while index < text.count {
            guard let (length, kind) = number(in: text, at: index) else {
                moved.append(text[index])
                index += 1
                continue
            }
            moved += text[index..<(index + length)]
            index += length
            var number = 0
            while index < text.count, text[index] &- 48 < 10 {
                number = number * 10 + Int(text[index] &- 48)
                index += 1
            }
            moved += self.moved(number, kind, time).utf8
        }
        return moved
    }

    /// What a number counts.
    private enum Kind {
        case person, unmatched, casefile, permit, position
    }

    private func moved(_ number: Int, _ kind: Kind, _ time: Int) -> String {
        switch kind {
        case .person: padded(number + time * persons)
        case .unmatched: padded(number + time * unmatched)
        case .casefile: padded(number + time * cases)
        case .permit: padded(number + time * permits)
        case .position: "\(place(of: number, time))"
        }
    }

    private func padded(_ number: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }

    /// Returns what stands before a number that begins near `index`, and what it counts; nil where none
    /// does.
    ///
    /// A code is `P-AZ-` and digits, that of a case `C-AZ-2026-` and digits; base64 has no hyphen.
    private func number(in text: [UInt8], at index: Int) -> (length: Int, kind: Kind)? {
        switch text[index] {
        case UInt8(ascii: "P") where isCode(text, at: index): return (5, .person)
        case UInt8(ascii: "U") where isCode(text, at: index): return (5, .unmatched)
        case UInt8(ascii: "R") where isCode(text, at: index): return (5, .permit)
        case UInt8(ascii: "C") where isCode(text, at: index):
            // The year stands before the number.
            return index + 10 < text.count && text[index + 9] == 45 ? (10, .casefile) : nil
        case UInt8(ascii: "\""):
            let member = Self.positions.first { member in
                let end = index + member.count
                return end < text.count && text[end] &- 48 < 10
                    && text[index..<end].elementsEqual(member)
            }
            return member.map { ($0.count, .position) }
        default: return nil
        }
    }

    private func isCode(_ text: [UInt8], at index: Int) -> Bool {
        index + 5 < text.count && text[index + 1] == 45 && text[index + 4] == 45
            && text[index + 5] &- 48 < 10
    }

    /// The members of payloads that name a position.
    private static let positions = ["corrects", "annuls", "merge", "position"].map {
        Array("\"\($0)\":".utf8)
    }

    private static func laws(of log: SQLiteLog) throws -> [Int] {
        var positions: [Int] = []
        for subject in ["ledger/\(try log.identity().code)", "law/az"] {
            try log.history(of: subject, through: .max) { _, position, _ in
                positions.append(position)
            }
        }
        return positions.sorted()
    }

    private static func count(_ prefix: String, in log: SQLiteLog) throws -> Int {
        var (count, last) = (0, "")
        while true {
            let names = try log.subjects(startingWith: prefix, after: last, limit: 10_000)
            count += names.count
            guard names.count == 10_000, let next = names.last else { return count }
            last = next
        }
    }
}
