/// The counted part of a stay's figures.
struct CountedStay {
    let rule: StayRule
    let answer: StayAnswer?
    let used: Int
    let left: Int
    let lastLawfulDay: Day?
    let overstayDays: Int
    let daysBeyond: Int
    let provedBy: [Position]
    let provisions: [Provision]

    /// Counts a stay that nothing allows: each of its days is one too many.
    init(withoutGround current: Stay?, on day: Day) {
        let days = current?.firstDay.map { $0.days(until: day) + 1 } ?? 0
        rule = .none
        answer = nil
        used = days
        left = 0
        lastLawfulDay = nil
        overstayDays = days
        daysBeyond = days
        provedBy = current?.positions ?? []
        provisions = []
    }

    /// Counts a visa-free stay under every counter of `regime`.
    init(
        _ regime: VisaFreeRegime, stays: [Stay], current: Stay?, on day: Day, law: LawBook,
        trace: inout some DerivationTrace
    ) {
        // Stays entered before the regime began are governed by the law of their own day of entry.
        let pairs = stays.compactMap { stay -> (stay: Stay, presence: Presence)? in
            guard let firstDay = stay.firstDay, firstDay >= regime.provision.enacted.validFrom
            else { return nil }
            return Presence(entered: firstDay, left: stay.lastDay).map { (stay, $0) }
        }
        let counted = pairs.map(\.stay)
        let presences = pairs.map(\.presence)
        let entryDay = law.counts(.countsEntryDay, on: day)
        let exitDay = law.counts(.countsExitDay, on: day)
        for rule in [entryDay, exitDay].compactMap(\.self) {
            trace.note(.provision(rule.provision))
        }
        let counting = DayCounting(
            countsEntryDay: entryDay?.counts ?? true, countsExitDay: exitDay?.counts ?? true)
        var steps = CountingTrace(stays: counted)
        let answer = StayCounter.answer(
            counters: regime.counters, presences: presences, on: day, counting: counting,
            trace: &steps)
        for step in steps.steps { trace.note(.counting(step, stays: counted)) }
        let end = current?.firstDay.flatMap { entered in
            var reckoning = CountingTrace(stays: counted)
            let lawful = StayCounter.lastLawfulDayOfStay(
                counters: regime.counters, presences: presences, on: day, counting: counting,
                trace: &reckoning)
            return lawful.map { EndOfStay($0, entered: entered, steps: reckoning.steps) }
        }
        let beyond = end?.daysBeyond(on: day) ?? 0
        if let end, max(answer.overstayDays, beyond) > 0 {
            for step in end.steps where step.tellsTheEnd {
                trace.note(.counting(step, stays: counted))
            }
        }
        rule = .visaFree(regime.counters)
        self.answer = answer
        used = answer.used
        left = answer.left
        lastLawfulDay = end.map(\.lawful.lastDay) ?? answer.lastLawfulDay
        overstayDays = answer.overstayDays
        daysBeyond = beyond
        provedBy = steps.countedStays.flatMap(\.positions) + (current?.positions ?? [])
        provisions =
            [regime.provision] + [entryDay, exitDay].compactMap(\.self).map(\.provision)
    }
}

/// Where the lawful days of a stay end, reckoned from its entry.
///
/// A stay that has gone on beyond it does not become lawful again while it lasts, even where a
/// counter begins anew on 1 January.
private struct EndOfStay {
    let lawful: LawfulDays
    let entered: Day
    let steps: [StayStep]

    init(_ lawful: LawfulDays, entered: Day, steps: [StayStep]) {
        self.lawful = lawful
        self.entered = entered
        self.steps = steps
    }

    /// Returns how many days of the stay, through `day`, lie after its last lawful day.
    func daysBeyond(on day: Day) -> Int {
        switch lawful {
        case .none: entered.days(until: day) + 1
        case .through(let last, _): max(0, last.days(until: day))
        case .unlimited: 0
        }
    }
}

/// Keeps the steps of counting, and which stays were counted.
private struct CountingTrace: StayTrace {
    let stays: [Stay]
    private(set) var steps: [StayStep] = []

    init(stays: [Stay]) {
        self.stays = stays
    }

    mutating func note(_ step: @autoclosure () -> StayStep) {
        steps.append(step())
    }

    var countedStays: [Stay] {
        steps.compactMap { step in
            if case .counted(let presence, _, _, _) = step { stays[presence] } else { nil }
        }
    }
}

extension StayStep {
    /// Whether the step says where the lawful days end.
    fileprivate var tellsTheEnd: Bool {
        switch self {
        case .lastLawful, .notLawful, .neverReached: true
        default: false
        }
    }
}

extension Stay {
    /// The positions of the stay's crossings.
    public var positions: [Position] {
        [entry, exit, overtakenBy].compactMap { $0?.position }
    }
}
