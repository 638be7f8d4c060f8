import Casework
import LedgerTesting
import Testing

@Suite("How a stay's figures are explained")
struct StayRuleTraceTests: StayExamples {
    @Test("The steps lead from the registration over the law to the last lawful day")
    func steps() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        let (figures, steps) = try scene.derivation(day("2026-05-20"))
        let stay = try #require(figures.stay)
        let georgia = try #require(StateCode("GEO"))
        let counter = Counter.perStay(limit: 90)
        let provisions = Dictionary(
            uniqueKeysWithValues: figures.provisions.map { ($0.ordinal, $0) })
        let counting: [StayStep] = [
            .window(counter, from: day("2026-03-01"), through: day("2026-05-20")),
            .counted(
                presence: 0, from: day("2026-03-01"), through: day("2026-05-20"), days: 81),
            .used(counter, days: 81, limit: 90),
            .lastLawful(counter, from: day("2026-03-01"), days: 90, day: day("2026-05-29")),
            .binds(counter, left: 9),
        ]
        let law = try [5, 1, 2, 3].map { DerivationStep.provision(try #require(provisions[$0])) }
        #expect(
            steps == [.nationality(georgia, provedBy: Position(100)), .present(stay)]
                + law.prefix(3) + counting.map { .counting($0, stays: [stay]) } + law.suffix(1)
                + [.termEnds(on: day("2026-03-16"), unknown: [])])
    }

    @Test("An overstay is explained by where its lawful days ended")
    func overstay() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        let (figures, steps) = try scene.derivation(day("2026-06-10"))
        let end = DerivationStep.counting(
            .lastLawful(
                .perStay(limit: 90), from: day("2026-03-01"), days: 90, day: day("2026-05-29")),
            stays: [try #require(figures.stay)])
        #expect(steps.contains(end))
    }

    @Test("Without a ground, and for a citizen, the steps say so")
    func noCounting() throws {
        var german = try Scene("DEU")
        try german.enter("2026-03-01")
        let state = try #require(StateCode("DEU"))
        #expect(
            try german.derivation(day("2026-03-05")).steps.contains(
                .noRegime(state, on: day("2026-03-01"))))
        #expect(
            try german.derivation(day("2026-02-05")).steps == [
                .nationality(state, provedBy: Position(100)), .absent(on: day("2026-02-05")),
                .noRegime(state, on: day("2026-02-05")),
            ])
        let home = try #require(StateCode("AZE"))
        #expect(try Scene("AZE").derivation(day("2026-03-05")).steps.last == .citizen(home))
    }

    @Test("With and without a trace the figures are equal, and rest on what the trace cites")
    func sameFigures() throws {
        let seed: UInt64 = 0x5A1_7AB1E
        var draw = SeededRandom(seed: seed)
        for round in 0..<300 {
            let comment = Comment(rawValue: "seed \(seed), round \(round)")
            let scene = try drawn(using: &draw)
            let asked = day("2024-11-01").adding(days: Int.random(in: 0..<700, using: &draw))
            let (figures, steps) = try scene.derivation(asked)
            #expect(figures == scene.file.stayFigures(on: asked, law: scene.law), comment)
            #expect(figures.proof == positions(of: steps), comment)
            let ordinals = steps.compactMap { step in
                if case .provision(let provision) = step { provision.ordinal } else { nil }
            }
            #expect(figures.ordinals == ordinals.sorted(), comment)
            check(figures, comment)
        }
    }

    @Test("The order in which crossings are recorded does not change a figure")
    func orderOfRecording() throws {
        var inOrder = try Scene("RUS")
        try inOrder.enter("2025-03-01")
        try inOrder.exit("2025-03-10")
        try inOrder.enter("2025-06-01")
        var late = try Scene("RUS")
        try late.enter("2025-06-01")
        try late.exit("2025-03-10")
        try late.enter("2025-03-01")
        for asked in ["2025-03-05", "2025-05-01", "2025-06-30"] {
            let figures = try late.figures(asked)
            let expected = try inOrder.figures(asked)
            #expect(figures.used == expected.used)
            #expect(figures.lastLawfulDay == expected.lastLawfulDay)
            #expect(figures.registerBy == expected.registerBy)
        }
    }

    /// Draws a person with up to eight crossings, of which some have no counterpart.
    private func drawn(using draw: inout SeededRandom) throws -> Scene {
        let states = ["GEO", "RUS", "CHN", "KAZ", "DEU", "AZE"]
        var scene = try Scene(states[Int.random(in: 0..<states.count, using: &draw)])
        var at = day("2024-10-01")
        for place in 0..<Int.random(in: 0...8, using: &draw) {
            at = at.adding(days: Int.random(in: 0...60, using: &draw))
            let isEntry = place.isMultiple(of: 2) != (Int.random(in: 0..<8, using: &draw) == 0)
            if isEntry { try scene.enter("\(at)") } else { try scene.exit("\(at)") }
        }
        return scene
    }

    /// Returns the positions that the steps cite.
    private func positions(of steps: [DerivationStep]) -> [Int] {
        var positions: Set<Int> = []
        for step in steps {
            switch step {
            case .nationality(_, let position): positions.insert(position.value)
            case .present(let stay) where !steps.contains { $0.isCitizen }:
                positions.formUnion(stay.positions.map(\.value))
            case .counting(.counted(let presence, _, _, _), let stays):
                positions.formUnion(stays[presence].positions.map(\.value))
            case .present, .absent, .provision, .visa, .validityEnds, .placeRegistered, .noRegime,
                .citizen,
                .termEnds, .lastDayMoved, .counting, .nationalities, .documentShown, .lastSeen,
                .entryLies, .groundFound, .enteredOnVisa, .anomaly, .carried, .carriedThrough,
                .residing:
                break
            }
        }
        return positions.sorted()
    }

    /// Expects that the last lawful day and the days beyond it do not contradict each other.
    private func check(_ figures: StayFigures, _ comment: Comment) {
        guard case .visaFree = figures.rule, figures.stay != nil else { return }
        let isBeyond = figures.lastLawfulDay.map { $0 < figures.day } ?? true
        #expect((figures.daysBeyond > 0) == isBeyond, comment)
        if figures.overstayDays > 0 { #expect(figures.left == 0, comment) }
    }
}

extension DerivationStep {
    fileprivate var isCitizen: Bool {
        if case .citizen = self { true } else { false }
    }
}
