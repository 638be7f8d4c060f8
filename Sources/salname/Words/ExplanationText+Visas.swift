import Casework

extension ExplanationText {
    /// Returns what a visa allows, which entry on it was made, and whether it was cancelled.
    func lines(_ visa: Visa, entry: Int?) -> [Line] {
        let facts = visa.facts
        var lines = [
            told(
                StaySaying.explainVisa,
                [
                    "visa": "\(visa.name)", "kind": facts.kind.rawValue,
                    "days": "\(facts.stayDays)", "from": "\(facts.validFrom)",
                    "through": "\(facts.validThrough)",
                ], [facts.position])
        ]
        if let entry {
            let entries = facts.entries.map(String.init) ?? "∞"
            lines.append(
                told(
                    StaySaying.explainVisaEntry, ["entry": "\(entry)", "entries": entries], []))
        }
        if let from = visa.cancelledFrom, let position = visa.cancelledAt {
            lines.append(told(StaySaying.explainVisaCancelled, ["day": "\(from)"], [position]))
        }
        return lines
    }
}
