import Casework
import Foundation
import LedgerTesting
import Testing

@Suite("What a decision says is what the file says after it")
struct DecisionPropertyTests {
    @Test("The ground recorded with a crossing is the one that is derived once it is recorded")
    func groundStands() throws {
        let base =
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 1_618
        var entries = 0
        var corrections = 0
        for round in 0..<60 {
            let seed = base &+ UInt64(round)
            var random = SeededRandom(seed: seed ^ 0xDEC1DE)
            let events = DenseHistory.events(70, seed: seed)
            var facts = Facts(now: Instant(startOf: Day(clamping: 20_700)))
            (facts.persons, facts.law) = NaiveLedgerTests.fold(events)
            for _ in 0..<12 {
                let person = random.pick(facts.persons.persons)
                let command = try command(about: person, facts, &random)
                guard let event = try? decide(command, facts).events.first else { continue }
                let position = Position(events.count + 1)
                var after = facts.persons
                for subject in event.persons {
                    let length = after[subject]?.length ?? 0
                    after[subject, default: PersonFile()].evolve(
                        Recorded(
                            event: event, position: position, recordedAt: facts.now,
                            ordinals: [length + 1]))
                }
                let file = try #require(after.file(of: person))
                let stays = StayDerivation(file, law: facts.law).stays
                let stay = stays.first { grounded in
                    ([grounded.stay.entry].compactMap(\.self) + grounded.stay.repeats).contains {
                        $0.position == position && $0.direction == .entry
                    }
                }
                let recorded = try #require(Found(event), "seed \(seed)")
                #expect(recorded == Found(stay), "seed \(seed), \(person): \(event)")
                // A crossing that was accepted stands in the file.
                #expect(file.crossings.contains { $0.position == position }, "seed \(seed)")
                if recorded.ground != nil { entries += 1 }
                if case .crossingCorrected = event { corrections += 1 }
            }
        }
        #expect(entries >= 100 && corrections >= 50)
    }

    /// Returns a crossing to record, or a correction of one that is in the file or was.
    private func command(
        about person: PersonID, _ facts: Facts, _ random: inout SeededRandom
    ) throws -> Command {
        let file = try #require(facts.persons.file(of: person))
        let checkpoint = try #require(CheckpointCode(random.pick(["BAK-GYD", "NAX-SDR"])))
        let at = Instant(startOf: Day(clamping: 20_400 + random.int(0...140)))
            .adding(microseconds: Int64(random.int(0...3)) * 21_600_000_000)
        let direction = random.pick([Direction.entry, .entry, .exit])
        let document = random.pick(file.documents.map { $0.name } + [nil])
        if let known = file.amendedCrossings.randomElement(using: &random), random.int(0...1) == 0 {
            return .correctCrossing(
                CorrectCrossing(
                    person: person, crossing: random.pick(known.positions), direction: direction,
                    crossedAt: at, checkpoint: checkpoint, document: document, remark: nil))
        }
        return .recordCrossing(
            RecordCrossing(
                person: person, direction: direction, crossedAt: at, checkpoint: checkpoint,
                document: document, remark: nil))
    }
}

/// On what ground somebody entered; nothing of an exit.
private struct Found: Equatable {
    var ground: EntryGround?
    var visa: VisaName?
    var nationality: StateCode?

    init?(_ event: Event) {
        switch event {
        case .borderCrossed(let event):
            (ground, visa, nationality) = (event.ground, event.visa, event.nationality)
        case .crossingCorrected(let event):
            (ground, visa, nationality) = (event.ground, event.visa, event.nationality)
        default: return nil
        }
    }

    init(_ stay: GroundedStay?) {
        ground = stay?.ground.name
        nationality = stay?.nationality
        if case .visa(let visa)? = stay?.ground { self.visa = visa.name }
    }
}
