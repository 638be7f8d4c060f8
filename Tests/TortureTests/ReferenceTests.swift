import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import LogTesting
import ReadModels
import Testing
import TransparencyLog

@testable import Projections

@Suite("The ledger beside one of arrays")
struct ReferenceTests {
    @Test("Whatever is asked of both, both say, record and know the same")
    func agree() throws {
        var outcomes: [String: Int] = [:]
        let rounds = Torture.isLong ? 30 : 2
        for seed in Torture.seed..<Torture.seed + rounds {
            var trial = try ReferenceTrial(seed: seed)
            defer { trial.remove() }
            let steps = Torture.isLong ? 250 : 120
            for step in 1...steps {
                try trial.next()
                if step % 20 == 0 { try trial.expectSameKnowledge(of: step) }
            }
            let report = try LogVerification(facts: EventCoder.facts, payload: EventCoder.check)
                .report(on: trial.ledgers[0].log)
            #expect(report.faults.isEmpty, trial.name)
            outcomes.merge(trial.outcomes, uniquingKeysWith: +)
            Tally.add("steps beside a ledger of arrays", steps)
        }
        let said = outcomes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        print("reference: seed \(Torture.seed), \(rounds) rounds: \(said.joined(separator: ", "))")
        let common = [
            "accepted", "accepted before", "changedSince", "clockBehind", "rehearsed", "together",
            "PersonRegistered", "PersonDocumentAdded", "BorderCrossed", "CrossingUnmatched",
        ]
        let rare = [
            "commandReused", "clockAhead", "similarPersons", "documentHeld", "PersonsMerged",
            "PersonsUnmerged", "RecordAnnulled", "CrossingCorrected", "VisaRecorded",
            "VisaCorrected", "VisaCancelled", "ClockJumpAccepted", "CrossingAssigned",
        ]
        let sought = Torture.isLong ? common + rare : common
        for word in sought { #expect(outcomes[word] != nil, "\(word) never came about") }
    }
}

extension ReferenceTrial {
    /// The same histories, read models, names and figures.
    func expectSameKnowledge(of step: Int) throws {
        let ledger = ledgers[step / 20 % 2]
        try ledger.catchUp()
        for subject in Set(model.events.flatMap(\.event.subjects)) {
            try expectSameHistory(subject)
        }
        var registers = RegistersInMemory()
        for recorded in model.events { registers.apply(recorded) }
        let digest = try #require(try ledger.views.digest())
        try #require(digest.position == model.events.count, name)
        try #require(digest.tables.map(\.digest) == registers.digests, name)
        for person in model.persons {
            let known = try ledger.knownPerson(person)
            try #require(known == model.known(person), name)
        }
        try expectSameFigures(ledger)
        Tally.add("comparisons of all that is known")
    }

    /// The days of stay of everybody, on some days, against a count by hand.
    private func expectSameFigures(_ ledger: Ledger) throws {
        let naive = NaiveLedger(model.events)
        let law = try ledger.lawBook(through: .max)
        let start = try some(Day("2026-04-10"))
        var random = SeededRandom(seed: UInt64(seed &+ model.events.count))
        for _ in 0..<6 where !model.persons.isEmpty {
            let person = random.pick(model.persons)
            let day = start.adding(days: random.int(0...150))
            let file = try ledger.personFile(person, through: .max)
            var trace = NoDerivation()
            let figures = StayDerivation(file, law: law).figures(on: day, trace: &trace)
            let expected = naive.person(person).figures(on: day)
            try #require(figures.map(Told.init) == Told(expected), "\(person) on \(day), \(name)")
        }
    }
}

/// What both ways of counting say of a day.
private struct Told: Equatable {
    let nationality: StateCode
    let ground: EntryGround
    let entered: Day?
    let used: Int
    let left: Int?
    let lastLawfulDay: Day?
    let overstayDays: Int

    init(_ figures: StayFigures) {
        nationality = figures.nationality
        ground = figures.ground.name
        entered = figures.stay?.firstDay
        used = figures.used
        left = figures.left
        lastLawfulDay = figures.lastLawfulDay
        overstayDays = figures.overstayDays
    }

    init(_ figures: NaiveFigures) {
        nationality = figures.nationality
        ground = figures.ground
        entered = figures.entered
        used = figures.used
        left = figures.left
        lastLawfulDay = figures.lastLawfulDay
        overstayDays = figures.overstayDays
    }
}
