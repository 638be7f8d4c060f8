import Audit
import Casework

// MARK: The term for registering

extension ExplanationText {
    /// Returns the sum that gives the term's last day, and what nobody knows of that day.
    func termEnds(on day: Day, _ unknown: [ProvisionKey]) -> [Line] {
        var lines: [Line] = []
        if let entered = explanation.figures.stay?.firstDay {
            let values = ["from": "\(entered)", "days": "\(entered.days(until: day))"]
            lines.append(Line(text: words(.explainTermEnds, values), cites: ["= \(day)"]))
        }
        if let sentence = DaySentences(words: words).gaps(unknown) {
            lines.append(Line(text: sentence))
        }
        return lines
    }

    /// Returns the days that are not working days, and the rule by which the term ends after them.
    func lastDayMoved(_ moved: MovedLastDay) -> [Line] {
        let sentences = DaySentences(words: words)
        let passed = moved.passed.map { day in
            Line(
                text: say(
                    .explainNotWorking,
                    ["day": "\(day.day)", "reason": sentences.reasons(of: day) ?? "-"]
                ).text,
                cites: day.provisions.map(\.citation))
        }
        var rule = line(moved.rule)
        rule.cites.append("= \(moved.day)")
        return passed + [rule]
    }
}
