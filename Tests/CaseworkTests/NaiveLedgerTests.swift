import Casework
import Foundation
import LedgerTesting
import Testing

@Suite("Days of stay against a count by hand")
struct NaiveLedgerTests {
    @Test("Whatever was amended, merged or enacted, the figures are those of a count day by day")
    func agrees() throws {
        let base =
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 3_141
        var drawn = Drawn()
        for round in 0..<150 {
            let seed = base &+ UInt64(round)
            var random = SeededRandom(seed: seed ^ 0xDA7)
            let events = DenseHistory.events(random.int(30...90), seed: seed)
            drawn.take(events)
            let naive = NaiveLedger(events)
            let (files, law) = Self.fold(events)
            for person in naive.persons {
                let kept = files.kept(person)
                #expect(kept == naive.kept(person), "seed \(seed), \(person)")
                let file = try #require(files.file(of: person))
                let derivation = StayDerivation(file, law: law)
                let hand = naive.person(person)
                for _ in 0..<6 {
                    let day = Day(clamping: 20_395 + random.int(0...190))
                    var trace = NoDerivation()
                    let figures = try #require(derivation.figures(on: day, trace: &trace))
                    let expected = hand.figures(on: day)
                    drawn.take(expected)
                    #expect(
                        NaiveFigures(figures) == expected,
                        "seed \(seed), \(person) on \(day)")
                }
            }
        }
        drawn.expectEverything()
    }

    static func fold(_ events: [Recorded]) -> (files: PersonFiles, law: LawBook) {
        var files = PersonFiles()
        var law = LawBook()
        for recorded in events {
            law.evolve(recorded)
            for person in recorded.event.persons {
                files[person, default: PersonFile()].evolve(recorded)
            }
        }
        return (files, law)
    }
}

extension NaiveFigures {
    /// What the rules say, in the form of the naive ledger.
    init(_ figures: StayFigures) {
        self.init(nationality: figures.nationality, ground: figures.ground.name)
        switch figures.ground {
        case .visa(let visa): self.visa = visa.name
        case .visaFree(let regime): provision = regime.provision.ordinal
        case .citizen, .permit, .none: break
        }
        entered = figures.stay?.firstDay
        usedUnder = figures.counters.map(\.used)
        used = figures.used
        left = figures.left
        lastLawfulDay = figures.lastLawfulDay
        isUnlimited =
            !figures.counters.isEmpty && figures.counters.allSatisfy { $0.lawful == .unlimited }
        overstayDays = figures.overstayDays
        daysBeyond = figures.daysBeyond
        kinds = figures.counters.map {
            String($0.counter.description.prefix { $0 != ":" })
        }
    }
}

/// How often everything was drawn.
private struct Drawn {
    private var grounds: [EntryGround: Int] = [:]
    private var kinds: [String: Int] = [:]
    private var events: [String: Int] = [:]
    private var severalCounters = 0
    private var nakhchivan = 0
    private var overstays = 0
    private var unlimited = 0
    private var absent = 0

    mutating func take(_ drawn: [Recorded]) {
        for recorded in drawn {
            events[String("\(recorded.event)".prefix { $0 != "(" }), default: 0] += 1
        }
        for recorded in drawn {
            guard case .recordAnnulled(let event) = recorded.event else { continue }
            let target = drawn[event.annuls.value - 1].event
            events["annulled " + String("\(target)".prefix { $0 != "(" }), default: 0] += 1
        }
        nakhchivan += drawn.count {
            if case .provisionEnacted(let law) = $0.event {
                law.key.text.contains("visa-free.nakhchivan")
            } else {
                false
            }
        }
    }

    mutating func take(_ figures: NaiveFigures) {
        grounds[figures.ground, default: 0] += 1
        for kind in figures.kinds { kinds[kind, default: 0] += 1 }
        if figures.kinds.count > 1 { severalCounters += 1 }
        if figures.daysBeyond > 0 { overstays += 1 }
        if figures.isUnlimited { unlimited += 1 }
        if figures.entered == nil { absent += 1 }
    }

    /// A property that nothing was drawn for has not been tested.
    func expectEverything() {
        for ground in [EntryGround.citizen, .visa, .visaFree, .none] {
            #expect(grounds[ground, default: 0] >= 30, "\(ground)")
        }
        for kind in ["per-stay", "calendar-year", "rolling", "visits-per-year", "total"] {
            #expect(kinds[kind, default: 0] >= 50, "\(kind)")
        }
        for name in [
            "provisionEnacted", "visaRecorded", "visaCorrected", "visaCancelled",
            "personNationalitiesChanged", "personRegistrationCorrected", "personDocumentCorrected",
            "borderCrossed", "crossingCorrected", "crossingAssigned", "personsMerged",
            "personsUnmerged", "recordAnnulled", "annulled borderCrossed",
            "annulled crossingCorrected", "annulled visaRecorded", "annulled visaCancelled",
            "annulled personNationalitiesChanged", "annulled recordAnnulled",
        ] {
            #expect(events[name, default: 0] >= 10, "\(name)")
        }
        #expect(severalCounters >= 50 && nakhchivan >= 50 && overstays >= 50)
        #expect(unlimited >= 10 && absent >= 100)
    }
}
