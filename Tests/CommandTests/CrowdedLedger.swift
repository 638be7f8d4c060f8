import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing
import TransparencyLog

/// A founded ledger with very many people in it, whose lines went straight into the log.
///
/// They are the lines that fifty thousand commands would have left, made in seconds.
struct CrowdedLedger {
    let salname: RunningSalname
    let ledger: Ledger

    init(persons: Int, of state: String, from start: String, seed: UInt64) throws {
        salname = try RunningSalname()
        try salname.found()
        ledger = try Ledger.open(
            LedgerDirectory(salname.ledger),
            surroundings: Surroundings(
                now: { Int64(Date().timeIntervalSince1970 * 1_000_000) },
                random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } }))
        let head = try ledger.log.head()
        let events = Crowd.events(
            persons, of: try #require(StateCode(state)), from: try #require(Day(start)),
            first: head.size + 1, seed: seed)
        try append(try #require(events), as: "crowd", notBefore: head.recorded ?? 0)
    }

    /// Records an enactment without telling the read models.
    ///
    /// Returns its position.
    func enact(
        _ key: String, _ value: String, from: String, through: String? = nil
    ) throws -> Int {
        let head = try ledger.log.head()
        let law = try ledger.lawBook(through: head.size)
        let enacted = ProvisionEnacted(
            book: try #require(LawBookCode("az")), key: try #require(ProvisionKey(key)),
            value: value, validFrom: try #require(Day(from)),
            validThrough: try through.map { try #require(Day($0)) }, article: "art. 1",
            source: "a test", confidence: .read, note: nil)
        let recorded = Recorded(
            event: .provisionEnacted(enacted), position: Position(head.size + 1),
            recordedAt: Instant(microseconds: head.recorded ?? 0), ordinals: [law.length + 1])
        try append([recorded], as: "law-\(law.length + 1)", notBefore: head.recorded ?? 0)
        return head.size + 1
    }

    private func append(_ events: [Recorded], as id: String, notBefore time: Int64) throws {
        let office = try #require(OfficeCode("HQ"))
        let command = try #require(CommandID(id))
        let origin = ledger.identity.origin
        let actor = Actor.system(office: office)
        let kept = NewCommand(id: id, body: Array("{}".utf8))
        let lines = try events.map { recorded in
            let envelope = Envelope(
                id: EventID(
                    Instant(microseconds: time),
                    random: (0..<10).map {
                        UInt8(truncatingIfNeeded: recorded.position.value >> (8 * min($0, 7)))
                    }),
                source: origin, position: recorded.position,
                recordedAt: Instant(microseconds: time), ordinals: recorded.ordinals,
                actor: actor, basis: nil, correlation: nil, command: command,
                commandHash: kept.hash.hex)
            return NewLine(
                line: try EventCoder.encode(recorded.event, in: envelope),
                type: EventType(of: recorded.event).rawValue, officer: actor.authID,
                office: office.text, recorded: time,
                history: zip(recorded.event.subjects, recorded.ordinals).map {
                    Ordinal(subject: $0.description, number: $1)
                })
        }
        let first = try #require(events.first).position.value
        try ledger.log.write { writer in
            try writer.append(Batch(first: first, lines: lines, command: kept))
        }
    }
}
