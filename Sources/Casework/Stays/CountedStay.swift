/// The counted part of a stay's figures.
struct CountedStay {
    let rule: StayRule
    let answer: StayAnswer?
    let used: Int
    /// Nil while an application is pending that keeps the stay lawful.
    let left: Int?
    let lastLawfulDay: Day?
    let overstayDays: Int
    let daysBeyond: Int
    /// The last day that anything but a counter allows.
    let end: Day?
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
        end = nil
        provedBy = current?.positions ?? []
        provisions = []
    }

    /// Counts what `counting` says under its counters, as far as the day asked about.
    init(
        _ countable: Countable, current: Stay?, on day: Day, law: LawBook,
        trace: inout some DerivationTrace
    ) {
        let entered = current?.firstDay ?? day
        let (counting, countingProvisions) = Self.counting(law, on: entered)
        for provision in countingProvisions { trace.note(.provision(provision)) }
        let stays = countable.stays
        var steps = CountingTrace(stays: stays)
        let answer = StayCounter.answer(
            counters: countable.counters, since: countable.since, presences: countable.presences,
            on: day, counting: counting, trace: &steps)
        for step in steps.steps { trace.note(.counting(step, stays: stays)) }
        // From the stay's own entry: on its last day the next stay may have begun.
        let isOwnEntry = current == nil || entered == day
        var reckoning = isOwnEntry ? steps : CountingTrace(stays: stays)
        let reckoned =
            isOwnEntry
            ? answer.lawful
            : StayCounter.answer(
                counters: countable.counters, since: countable.since,
                presences: countable.presences, on: entered, counting: counting,
                trace: &reckoning
            ).lawful
        self.init(
            countable, current, on: day, answer: answer, reckoned: reckoned,
            provedBy: steps.countedStays.flatMap(\.positions) + (current?.positions ?? [])
                + countable.positions,
            provisions: countable.provisions + countingProvisions)
        if max(overstayDays, daysBeyond) > 0 {
            for step in reckoning.steps where step.tellsTheEnd {
                trace.note(.counting(step, stays: stays))
            }
        }
        if let last = countable.lastDay, reckoned.ending(by: last, from: entered) != reckoned {
            trace.note(.validityEnds(on: last))
        }
    }

    /// Counts a stay on its first day, and keeps nothing of what proves it.
    init(unproved countable: Countable, onEntryOf stay: Stay, _ day: Day, law: LawBook) {
        var trace = NoTrace()
        let answer = StayCounter.answer(
            counters: countable.counters, since: countable.since, presences: countable.presences,
            on: day, counting: Self.counting(law, on: day).counting, trace: &trace)
        self.init(
            countable, stay, on: day, answer: answer, reckoned: answer.lawful, provedBy: [],
            provisions: [])
    }

    init(
        rule: StayRule, answer: StayAnswer?, used: Int, left: Int?, lastLawfulDay: Day?,
        overstayDays: Int, daysBeyond: Int, end: Day?, provedBy: [Position],
        provisions: [Provision]
    ) {
        self.rule = rule
        self.answer = answer
        self.used = used
        self.left = left
        self.lastLawfulDay = lastLawfulDay
        self.overstayDays = overstayDays
        self.daysBeyond = daysBeyond
        self.end = end
        self.provedBy = provedBy
        self.provisions = provisions
    }

    private init(
        _ countable: Countable, _ current: Stay?, on day: Day, answer: StayAnswer,
        reckoned: LawfulDays, provedBy: [Position], provisions: [Provision]
    ) {
        let entered = current?.firstDay ?? day
        let lawful = countable.lastDay.map { reckoned.ending(by: $0, from: entered) } ?? reckoned
        rule = countable.rule
        self.answer = answer
        used = answer.used
        // The day itself is used by who is present, and still open to who is not.
        let open = countable.lastDay.map { day.days(until: $0) + (current == nil ? 1 : 0) }
        left = min(answer.left, open.map { max(0, $0) } ?? .max)
        lastLawfulDay = lawful.lastDay
        overstayDays = answer.overstayDays
        daysBeyond = current == nil ? 0 : lawful.daysBeyond(on: day, from: entered)
        end = countable.lastDay
        self.provedBy = provedBy
        self.provisions = provisions
    }

    /// Returns how days are counted of a stay entered on `entered`, and the provisions that say so.
    private static func counting(
        _ law: LawBook, on entered: Day
    ) -> (counting: DayCounting, provisions: [Provision]) {
        let entryDay = law.counts(.countsEntryDay, on: entered)
        let exitDay = law.counts(.countsExitDay, on: entered)
        let counting = DayCounting(
            countsEntryDay: entryDay?.counts ?? true, countsExitDay: exitDay?.counts ?? true)
        return (counting, [entryDay, exitDay].compactMap(\.self).map(\.provision))
    }
}

/// What is counted for a stay: the counters, the stays that count under them, and what ends it besides.
struct Countable {
    let rule: StayRule
    let counters: [Counter]
    let since: [Day]
    let stays: [Stay]
    /// The presences of `stays`, in their order.
    let presences: [Presence]
    /// The last day that anything but a counter allows; nil if nothing else ends the stay.
    let lastDay: Day?
    let positions: [Position]
    let provisions: [Provision]

    /// Visa-free stays count under the regime of their nationality; under a visa those entered on it.
    ///
    /// `all` ends with the stay asked about, if there is one: no later stay bears on it, not even one
    /// that begins on its last day. Nil for a ground under which nothing is counted. `stays` remain
    /// empty where nobody asks for proofs.
    init?(
        _ ground: Ground, among all: some Sequence<GroundedStay>, keepsStays: Bool = true
    ) {
        let counts: (GroundedStay) -> Bool
        switch ground {
        case .citizen, .permit, .none: return nil
        case .visaFree(let regime):
            rule = .visaFree(regime.counters)
            (counters, since) = (regime.counters, regime.since)
            lastDay = nil
            positions = []
            provisions = [regime.provision]
            let first = regime.since.min() ?? .first
            counts = { grounded in
                guard case .visaFree(let other) = grounded.ground, other.state == regime.state,
                    other.territory == regime.territory,
                    let entered = grounded.stay.firstDay, entered >= first
                else { return false }
                return true
            }
        case .visa(let visa):
            rule = .visa(visa)
            (counters, since) = ([.total(limit: visa.facts.stayDays)], [.first])
            lastDay = visa.lastDay
            positions = visa.positions
            provisions = []
            counts = { grounded in
                guard case .visa(let other) = grounded.ground else { return false }
                return other.name == visa.name
            }
        }
        var (stays, presences): ([Stay], [Presence]) = ([], [])
        for grounded in all where counts(grounded) {
            guard let presence = grounded.countedPresence else { continue }
            if keepsStays { stays.append(grounded.stay) }
            presences.append(presence)
        }
        (self.stays, self.presences) = (stays, presences)
    }
}

extension LawfulDays {
    /// Returns how many days of a stay entered on `entered`, through `day`, lie after these.
    ///
    /// A stay that has gone on beyond them does not become lawful again while it lasts, even where a
    /// counter begins anew on 1 January.
    fileprivate func daysBeyond(on day: Day, from entered: Day) -> Int {
        switch self {
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
        case .entryDayDoesNotCount, .exitDayDoesNotCount, .window, .counted, .visits, .used,
            .rolledOut, .beginsAnew, .binds:
            false
        }
    }
}

extension Stay {
    /// The positions of the stay's crossings.
    public var positions: [Position] {
        [entry, exit, overtakenBy].compactMap { $0?.position }
    }

    /// The days of the stay; nil where no day is known.
    var presence: Presence? {
        firstDay.flatMap { Presence(entered: $0, left: lastDay) }
    }
}
