import Audit
import Casework
import EventCoding

/// An explanation in words, in rows and as data.
struct ExplanationText {
    typealias Line = ExplainedSteps.Line

    let explanation: Explanation
    let words: Words

    init(_ explanation: Explanation, _ words: Words) {
        self.explanation = explanation
        self.words = words
    }

    /// The steps in words.
    var steps: [Line] {
        merges + explanation.steps.flatMap { line($0) }
    }

    /// The value and the steps, as they are told.
    var told: ExplainedSteps {
        ExplainedSteps(
            head: "\(explanation.field.rawValue) = \(value)", steps: steps, words: words)
    }
}

// MARK: The steps

extension ExplanationText {
    private func line(_ step: DerivationStep) -> [Line] {
        switch step {
        case .nationality(let state, let position):
            return [cited(.explainNationality, ["state": "\(state)"], [position])]
        case .present(let stay): return present(stay)
        case .visa(let visa, let entry): return lines(visa, entry: entry)
        case .validityEnds(let day):
            return [Line(text: words.say(StaySaying.explainValidityEnds, ["day": "\(day)"]))]
        case .placeRegistered(let place):
            let registered = told(
                StaySaying.explainPlaceRegistered,
                ["day": "\(place.from)", "through": "\(place.through)"], [place.position])
            guard let moved = place.movedOn else { return [registered] }
            return [
                registered,
                told(StaySaying.explainPlaceMoved, ["day": "\(moved)"], [place.position]),
            ]
        case .absent(let day): return [absent(on: day)]
        case .noRegime(let state, let day):
            return [say(.explainNoRegime, ["state": "\(state)", "day": "\(day)"])]
        case .citizen(let state): return [say(.explainCitizen, ["state": "\(state)"])]
        case .provision(let provision): return [line(provision)]
        case .termEnds(let day, let unknown): return termEnds(on: day, unknown)
        case .lastDayMoved(let moved): return lastDayMoved(moved)
        case .counting(let step, let stays): return [line(step, stays)]
        case .nationalities(let list): return lines(list)
        case .documentShown(let document): return lines(document)
        case .lastSeen(let stay): return lines(lastSeen: stay)
        case .entryLies(let territory, let checkpoint, let provision):
            return lines(checkpoint, in: territory, provision)
        case .groundFound(let ground, let position): return lines(found: ground, at: position)
        case .enteredOnVisa(let entry, let number): return lines(onVisa: entry, number: number)
        case .anomaly(let anomaly): return lines(anomaly)
        case .carried(let carrier): return lines(carriedBy: carrier)
        case .carriedThrough(let day): return [line(carriedThrough: day)]
        case .residing(let permit): return [line(residing: permit)]
        }
    }

    private func absent(on day: Day) -> Line {
        let values = ["day": "\(day)"]
        return explanation.field.supposesEntry
            ? say(.explainAbsent, values) : told(ExplainSaying.absent, values, [])
    }

    private func present(_ stay: Stay) -> [Line] {
        var lines: [Line] = []
        if let entry = stay.entry {
            lines.append(cited(.explainEntered, ["day": "\(entry.day)"], [entry.position]))
        }
        if let exit = stay.exit {
            lines.append(cited(.explainLeft, ["day": "\(exit.day)"], [exit.position]))
        }
        if let next = stay.overtakenBy {
            lines.append(cited(.explainOvertaken, ["day": "\(next.day)"], [next.position]))
        }
        return lines
    }

    private func line(_ step: StayStep, _ stays: [Stay]) -> Line {
        switch step {
        case .entryDayDoesNotCount: return say(.explainEntryDayOut, [:])
        case .exitDayDoesNotCount: return say(.explainExitDayOut, [:])
        case .window(let counter, let from, let through):
            let values = ["from": "\(from)", "through": "\(through)"]
            return say(.explainWindow, values.merging(named(counter)) { $1 })
        case .counted(let presence, let from, let through, let days):
            let values = ["from": "\(from)", "through": "\(through)", "days": "\(days)"]
            let positions = stays.indices.contains(presence) ? stays[presence].positions : []
            return cited(.explainCounted, values, positions)
        case .visits(_, let year, let made, _):
            return say(.explainVisits, ["year": "\(year)", "count": "\(made)"])
        case .used(let counter, let days, let limit):
            let values = ["days": "\(days)", "limit": "\(limit)"]
            return say(.explainUsed, values.merging(named(counter)) { $1 })
        case .rolledOut(_, let days, let day):
            return say(.explainRolledOut, ["days": "\(days)", "day": "\(day)"])
        case .beginsAnew(_, let day): return say(.explainBeginsAnew, ["day": "\(day)"])
        case .lastLawful(let counter, let from, let days, let day):
            let values = ["from": "\(from)", "days": "\(days)"]
            var line =
                counter == nil
                ? say(.explainLastLawfulOfAll, values) : say(.explainLastLawful, values)
            line.cites = ["= \(day)"]
            line.details = counter.map { [self.counter($0)] } ?? []
            return line
        case .notLawful(let counter, let day):
            return say(.explainNotLawful, ["day": "\(day)"].merging(named(counter)) { $1 })
        case .neverReached(let counter): return say(.explainNeverReached, named(counter))
        case .binds(let counter, let left):
            return say(.explainBinds, ["left": "\(left)"].merging(named(counter)) { $1 })
        }
    }

    func say(_ phrase: Phrase, _ values: [String: String]) -> Line {
        Line(text: words(phrase, values))
    }

    private func cited(
        _ phrase: Phrase, _ values: [String: String], _ positions: [Position]
    ) -> Line {
        told(phrase, values, positions)
    }

    /// Returns what is said, with the events that prove it.
    func told(
        _ phrase: any Saying, _ values: [String: String], _ positions: [Position]
    ) -> Line {
        Line(
            text: words.say(phrase, values), cites: positions.map(\.description),
            details: positions.map { explanation.evidence(at: $0).map(detail) ?? "" })
    }

    /// Returns the event behind a position, and whose history it stands in, where several are one person's.
    private func detail(_ evidence: RecordedEvidence) -> String {
        let text = ExplainedSteps.text(of: evidence, words)
        guard !explanation.merges.isEmpty, let holder = evidence.subjects.first else { return text }
        return text + "; " + words.say(ExplainSaying.inHistory, ["person": holder.id])
    }
}

// MARK: Provisions and counters

extension ExplanationText {
    func line(_ provision: Provision) -> Line {
        Line(
            text: text(of: provision), cites: [provision.citation],
            details: [ExplainedSteps.origin(of: provision, words)])
    }

    private func text(of provision: Provision) -> String {
        let key = provision.enacted.key
        switch provision.value {
        case .counters(let counters):
            let values = [
                "state": "\(explanation.figures.nationality)",
                "counters": counters.map(counter).joined(separator: "; "),
            ]
            return words(.explainRegime, values)
        case .term(let term): return words(.explainTerm, ["term": "\(term)"])
        case .counts(let counts):
            switch (key == .countsEntryDay, counts) {
            case (true, true): return words(.explainEntryDayCounts)
            case (true, false): return words(.explainEntryDayOut)
            case (false, true): return words(.explainExitDayCounts)
            case (false, false): return words(.explainExitDayOut)
            }
        case .moves(true) where key == .lastDayMoves: return words(.explainLastDayMoves)
        case .fixedDay, .feastDays, .territory, .weekend, .swap, .moves, .span, .documents,
            .amount, .applies, .textOf, .decides, .opinion, .hands, .appealEffect, .announcement,
            nil:
            return "\(key) \(provision.enacted.value)"
        }
    }

    private func named(_ counter: Counter) -> [String: String] {
        ["counter": self.counter(counter)]
    }

    /// Returns a counter in words.
    func counter(_ counter: Counter) -> String {
        StaySentences(words: words).sentence(counter)
    }
}
