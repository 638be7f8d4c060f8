import Audit
import Casework

// MARK: What is derived besides counted days

extension ExplanationText {
    /// Returns which merges make the histories read one person's.
    var merges: [Line] {
        explanation.merges.map { merge in
            told(
                ExplainSaying.merged,
                ["kept": merge.kept.text, "duplicate": merge.duplicate.text], [merge.position])
        }
    }

    /// Returns the nationalities of a day, and which record gave them.
    func lines(_ list: Nationalities) -> [Line] {
        let states = list.codes.map(\.text).joined(separator: " ")
        guard let day = list.from else {
            return [told(ExplainSaying.listedFirst, ["states": states], [list.position])]
        }
        let values = ["states": states, "day": "\(day)"]
        return [told(ExplainSaying.listedSince, values, [list.position])]
    }

    func lines(_ document: PersonFile.Document) -> [Line] {
        let values = ["document": document.name.text, "state": document.issuer.text]
        return [told(ExplainSaying.documentShown, values, [document.position])]
    }

    func lines(lastSeen stay: Stay) -> [Line] {
        guard let day = stay.lastDay else { return [] }
        return [told(ExplainSaying.lastSeen, ["day": "\(day)"], stay.positions)]
    }

    func lines(
        _ checkpoint: CheckpointCode, in territory: Territory, _ provision: Provision
    ) -> [Line] {
        let values = [
            "checkpoint": checkpoint.text, "territory": words.say(TerritorySaying(territory)),
        ]
        return [
            Line(
                text: words.say(ExplainSaying.entryLies, values), cites: [provision.citation],
                details: line(provision).details)
        ]
    }

    /// Returns the ground as the officer had it, and the events that gave it another since.
    func lines(found ground: EntryGround, at position: Position) -> [Line] {
        let phrase: ExplainSaying = ground == .unexamined ? .groundUnexamined : .groundFound
        let found = told(phrase, ["ground": words.say(GroundSaying(ground))], [position])
        let changes = explanation.groundChanges.map { change in
            told(
                ExplainSaying.groundChanged, ["ground": words.say(GroundSaying(change.ground))],
                [change.position])
        }
        return [found] + changes
    }

    func lines(onVisa entry: Crossing, number: Int) -> [Line] {
        let values = ["number": "\(number)", "day": "\(entry.day)"]
        return [told(ExplainSaying.enteredOnVisa, values, [entry.position])]
    }

    func lines(_ anomaly: Anomaly) -> [Line] {
        let values = [
            "day": "\(anomaly.crossing.day)", "what": words.say(AnomalySaying(anomaly.kind)),
        ]
        let positions = [anomaly.crossing.position, anomaly.besides?.position]
        let told = told(ExplainSaying.anomaly, values, positions.compactMap(\.self))
        return [told] + [anomaly.provision].compactMap(\.self).map { line($0) }
    }
}

extension ExplanationText {
    /// The value as a person reads it.
    var value: String { ExplainedValue(words: words).text(explanation.value) }
}

/// What a field says, in words and as data.
struct ExplainedValue {
    let words: Words

    /// Returns the value as a person reads it.
    func text(_ value: Explanation.Value) -> String {
        switch value {
        case .days(let days), .entries(let days): String(days)
        case .day(let day): day.description
        case .unlimited: words.say(ExplainSaying.unlimited)
        case .presence(let isPresent): isPresent ? words.output.yes : words.output.no
        case .ground(let ground): words.say(GroundSaying(ground))
        case .nationality(let state): state.text
        case .territory(let territory): words.say(TerritorySaying(territory))
        case .anomalies(let kinds):
            kinds.map { words.say(AnomalySaying($0)) }.joined(separator: "; ")
        case .none: words(.explainNoValue)
        }
    }

    /// Returns the value as data.
    static func cell(_ value: Explanation.Value) -> Cell {
        switch value {
        case .days(let days), .entries(let days): .integer(days)
        case .day(let day): .day(day.description)
        case .unlimited: .text("unlimited")
        case .presence(let isPresent): .boolean(isPresent)
        case .ground(let ground): .text(ground.rawValue)
        case .nationality(let state): .text(state.text)
        case .territory(let territory): .text(territory.rawValue)
        case .anomalies(let kinds): .list(kinds.map { .text($0.rawValue) })
        case .none: .absent
        }
    }
}
