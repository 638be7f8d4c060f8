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

    @Test("A plan of somebody absent says of an entry what is said once the entry is made")
    func planStands() throws {
        let base =
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 1_618
        let checkpoint = try #require(CheckpointCode("BAK-GYD"))
        var plans = 0
        for round in 0..<60 {
            let seed = base &+ UInt64(round)
            var random = SeededRandom(seed: seed ^ 0x914A)
            let (files, law) = NaiveLedgerTests.fold(DenseHistory.events(70, seed: seed))
            for person in files.persons where files.kept(person) == person {
                let day = Day(clamping: 20_400 + random.int(20...260))
                let file = try #require(files.file(of: person))
                let past = file.crossings.allSatisfy { $0.day < day }
                guard past, file.stays.last?.covers(day) != true,
                    law.territory(of: checkpoint, on: day)?.territory == .mainland
                else { continue }
                let plan = try #require(file.stayPlan(entering: day, law: law))
                var after = file
                after.evolve(
                    Recorded(
                        event: .borderCrossed(
                            BorderCrossed(
                                person: person, direction: .entry, crossedAt: Instant(startOf: day),
                                checkpoint: checkpoint, document: nil, ground: nil, remark: nil)),
                        position: Position(100), recordedAt: Instant(microseconds: 0),
                        ordinals: [file.length + 1]))
                let figures = try #require(after.stayFigures(on: day, law: law))
                let entry = figures.rule == .citizen ? nil : Position(100)
                #expect(figures.stay?.entry?.position == entry, "seed \(seed), \(person)")
                #expect(figures.rule == plan.rule, "seed \(seed), \(person)")
                #expect(
                    figures.lastLawfulDay == plan.lawful.lastDay, "seed \(seed), \(person), \(day)")
                #expect(plan.endsBefore == nil, "seed \(seed), \(person)")
                plans += 1
            }
        }
        #expect(plans >= 40)
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
