import Audit
import Casework

// MARK: What carries a stay on

extension ExplanationText {
    func lines(carriedBy carrier: Carrier) -> [Line] {
        StaySentences(words: words).clauses(of: carrier)
            .map { told($0.phrase, $0.values, $0.positions) }
    }

    func line(carriedThrough day: Day?) -> Line {
        guard let day else {
            let pending = explanation.figures.carriage?.pending?.id.text ?? ""
            return Line(text: words.say(StaySaying.explainPending, ["case": pending]))
        }
        return Line(
            text: words.say(StaySaying.explainCarriedThrough, [:]), cites: ["= \(day)"])
    }

    func line(residing permit: PersonFile.Permit) -> Line {
        let values = ["permit": permit.id.text, "day": "\(explanation.day)"]
        return told(StaySaying.explainResiding, values, permit.positions)
    }
}
