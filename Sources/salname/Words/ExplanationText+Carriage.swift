import Audit
import Casework

// MARK: What carries a stay on

extension ExplanationText {
    func lines(carriedBy carrier: Carrier) -> [Line] {
        switch carrier {
        case .permit(let permit):
            let phrase: StaySaying =
                permit.service == .stayExtension ? .explainExtension : .explainPermit
            let values = StaySentences(words: words).values(of: permit)
            return [told(phrase, values, permit.positions)]
        case .application(let application):
            var values = [
                "case": application.id.text, "service": words.name(of: application.service),
                "day": "\(application.lodgedOn)",
            ]
            let accepted = told(StaySaying.explainApplication, values, [application.position])
            guard let settledAt = application.settledAt, let day = application.settledOn else {
                return [accepted]
            }
            values["day"] = "\(day)"
            return [accepted, told(StaySaying.explainSettled, values, [settledAt])]
        case .announced(let extended):
            let values = [
                "announcement": extended.announcement.text, "from": "\(extended.from)",
                "through": "\(extended.through)",
            ]
            return [told(StaySaying.explainAnnounced, values, [extended.position])]
        }
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
