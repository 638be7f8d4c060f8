import EventLog
import Foundation
import TransparencyLog

/// What is to be recorded, before it has a position.
struct Draft {
    var type = "CaseOpened"
    var officer: String? = "officer/O-AZ-0001"
    var office: String? = "BAK"
    var subjects = ["case/C-AZ-1"]
    var remark = "none"
}

/// A line as the log keeps it: JSON with what a check of the log reads, and nothing else.
struct SampleLine: Codable {
    var source = SampleLine.origin
    var type: String
    var history: String
    var recordedtime: Int64
    var sequence: String
    var authid: String?
    var office: String?
    var causationid: String
    var commandhash: String
    var remark: String

    static let origin = "ledger.example/az"
    static let identity = LogIdentity(origin: origin, code: "az")

    init(
        _ draft: Draft, position: Int, recorded: Int64, places: [Ordinal], command: NewCommand
    ) {
        type = draft.type
        history = places.map { "\($0.subject)#\($0.number)" }.joined(separator: " ")
        recordedtime = recorded
        sequence = String(repeating: "0", count: 20 - String(position).count) + String(position)
        authid = draft.officer
        office = draft.office
        causationid = command.id
        commandhash = command.hash.hex
        remark = draft.remark
    }

    /// The bytes in the order of the names, so that equal lines have equal bytes.
    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(self))
    }

    static func read(_ bytes: UnsafeRawBufferPointer) throws -> SampleLine {
        try JSONDecoder().decode(SampleLine.self, from: Data(bytes))
    }

    /// What a check of the log asks of a line.
    static func facts(_ bytes: UnsafeRawBufferPointer) throws -> LineFacts {
        let line = try read(bytes)
        guard let position = Int(line.sequence) else { throw Unreadable() }
        return LineFacts(
            position: position, recorded: line.recordedtime, type: line.type,
            officer: line.authid ?? "", office: line.office ?? "",
            history: try line.history.split(separator: " ").map(place), source: line.source,
            command: line.causationid, commandHash: line.commandhash)
    }

    private static func place(_ word: Substring) throws -> Ordinal {
        let parts = word.split(separator: "#")
        guard parts.count == 2, let number = Int(parts[1]) else { throw Unreadable() }
        return Ordinal(subject: String(parts[0]), number: number)
    }

    struct Unreadable: Error {}
}

extension Batch {
    /// Creates a batch of `drafts` whose ordinals follow the histories as `length` gives them.
    ///
    /// Each line is recorded a microsecond after the one before it, the first one at `recorded`.
    init(
        _ drafts: [Draft], command: NewCommand, first: Int, recorded: Int64,
        length: (String) throws -> Int
    ) throws {
        var lengths: [String: Int] = [:]
        var lines: [NewLine] = []
        for (offset, draft) in drafts.enumerated() {
            let places = try draft.subjects.map { subject in
                let number = try (lengths[subject] ?? length(subject)) + 1
                lengths[subject] = number
                return Ordinal(subject: subject, number: number)
            }
            let time = recorded + Int64(offset)
            let line = SampleLine(
                draft, position: first + offset, recorded: time, places: places, command: command)
            lines.append(
                NewLine(
                    line: try line.bytes(), type: draft.type, officer: draft.officer,
                    office: draft.office, recorded: time, history: places))
        }
        self.init(first: first, lines: lines, command: command)
    }
}

extension LogWriter {
    /// Appends `drafts` under a new command at the log's end.
    func record(_ drafts: [Draft], command: String, at recorded: Int64) throws {
        try append(
            Batch(
                drafts,
                command: NewCommand(id: command, body: Array("{\"id\":\"\(command)\"}".utf8)),
                first: head().size + 1, recorded: recorded, length: length(of:)))
    }
}

extension LogStorage {
    /// Appends `drafts` under a new command at the log's end.
    func record(_ drafts: [Draft], command: String, at recorded: Int64) throws {
        try write { try $0.record(drafts, command: command, at: recorded) }
    }

    /// Returns the lines at `positions`.
    func lines(_ positions: ClosedRange<Int>) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try self.lines(positions) { _, line in lines.append(Array(line)) }
        return lines
    }

    /// Returns ordinal and position of each event of the subject.
    func places(of subject: String, through position: Int = .max) throws -> [[Int]] {
        var places: [[Int]] = []
        try history(of: subject, through: position) { ordinal, position, _ in
            places.append([ordinal, position])
        }
        return places
    }
}
