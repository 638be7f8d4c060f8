import Casework
import Ledger

/// What is said of a crossing that was recorded.
struct BorderScreen {
    private let receipt: Receipt
    private let crossed: BorderCrossed
    private let position: Int
    private let figures: StayFigures?
    private let completion: Completion
    private let words: Words

    /// `figures` are those of the day of the crossing, the crossing itself included; nil if the
    /// receipt holds no crossing.
    init?(_ receipt: Receipt, _ figures: StayFigures?, isRehearsal: Bool, words: Words) {
        guard let recorded = receipt.events.first, case .borderCrossed(let crossed) = recorded.event
        else { return nil }
        self.receipt = receipt
        self.crossed = crossed
        self.figures = figures
        self.words = words
        position = recorded.position.value
        completion = Completion(receipt, isRehearsal: isRehearsal)
    }

    /// The data, field by field.
    var record: Record {
        Record([
            .init("position", label: words(.labelPosition), .integer(position)),
            .init("person", label: words(.labelPerson), .text(crossed.person.text)),
            .init("direction", label: words(.labelDirection), .text(crossed.direction.rawValue)),
            .init("crossedAt", label: words(.labelAt), .text(crossed.crossedAt.description)),
            .init("day", label: words(.labelDay), .day(crossed.crossedAt.day.description)),
            .init("checkpoint", label: words(.labelCheckpoint), .text(crossed.checkpoint.text)),
            .init("ground", label: words(.labelGround), .text(orAbsent: crossed.ground?.rawValue)),
            .init(
                "lastLawfulDay", label: words(.labelLastLawfulDay),
                .day(orAbsent: figures?.lastLawfulDay?.description)),
            .init(
                "registerBy", label: words(.labelRegisterBy),
                .day(orAbsent: registerBy?.description)),
            .init(
                "warnings", label: words(.labelWarnings),
                .list(receipt.warnings.map { .text($0.name) })),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    /// The data for people.
    var text: String {
        var parts: [String] = []
        if let figures, let end = StaySentences(words: words).end(of: figures) {
            switch crossed.direction {
            case .entry: parts.append(end)
            // Who has left has no days left; what was used is what is asked at the counter.
            case .exit: parts.append(words(.usedDays, ["days": "\(figures.used)"]))
            }
        }
        if let registerBy { parts.append(words(.registerByDay, ["day": "\(registerBy)"])) }
        let lines = parts.isEmpty ? "" : "  " + parts.joined(separator: "   ") + "\n"
        return DisplayText.printable(completion.title([position], what, words)) + "\n" + lines
    }

    /// Who leaves has no place of stay to register.
    private var registerBy: Day? {
        crossed.direction == .entry ? figures?.registerBy : nil
    }

    private var what: String {
        var values = [
            "person": crossed.person.text, "checkpoint": crossed.checkpoint.text,
            "day": crossed.crossedAt.day.description,
        ]
        switch crossed.ground {
        case .visaFree:
            guard let figures, case .visaFree(let counters) = figures.rule else {
                return words(.didEnter, values)
            }
            values["state"] = figures.nationality.text
            values["rule"] = StaySentences(words: words).sentence(counters)
            return words(.didEnterVisaFree, values)
        case .citizen: return words(.didEnterCitizen, values)
        case .some(.none): return words(.didEnterNoGround, values)
        case .visa:
            values["visa"] = crossed.visa?.text ?? "-"
            return words.say(StaySaying.didEnterOnVisa, values)
        case .unexamined: return words(.didEnter, values)
        case nil: return words(.didExit, values)
        }
    }
}
