import Audit
import Casework
import EventCoding

/// What was explained, step by step, with what each step cites.
struct ExplainedSteps {
    /// One step: what it says, what it cites, and what there is to know of what it cites.
    struct Line: Equatable {
        let text: String
        var cites: [String] = []
        var details: [String] = []
    }

    /// The field and its value.
    let head: String
    let steps: [Line]
    let words: Words

    /// Returns the explanation as a person reads it.
    func lines(_ style: Style) -> String {
        let width = steps.map { DisplayText.width($0.text) }.max() ?? 0
        let cited = steps.flatMap(\.cites).map(DisplayText.width).max() ?? 0
        var text = style.bold(head) + "\n"
        for step in steps {
            let rows = max(1, step.cites.count, step.details.count)
            for row in 0..<rows {
                let parts = [
                    DisplayText.padded(row == 0 ? step.text : "", to: width),
                    DisplayText.padded(
                        row < step.cites.count ? step.cites[row] : "", to: cited),
                    row < step.details.count ? step.details[row] : "",
                ]
                var line = "  " + parts.map(DisplayText.printable).joined(separator: "  ")
                while line.utf8.last == 0x20 { line.removeLast() }
                text += line + "\n"
            }
        }
        return text
    }

    /// The steps as rows: what is said, the positions and provisions cited.
    var table: Table {
        var table = Table(columns: [
            .init("step", header: words(.labelStep)),
            .init("cites", header: words(.labelCites)),
            .init("detail", header: words(.labelDetail)),
        ])
        table.append([.text(head), .list([]), .list([])])
        for step in steps {
            table.append([
                .text(step.text), .list(step.cites.map { .text($0) }),
                .list(step.details.map { .text($0) }),
            ])
        }
        return table
    }
}

extension ExplainedSteps {
    /// Returns the event behind a position: type, recorded time, officer, office.
    static func text(of evidence: RecordedEvidence, _ words: Words) -> String {
        words(
            .explainEvidence,
            [
                "type": evidence.type.rawValue, "instant": "\(evidence.recordedAt)",
                "officer": ActorText.short(evidence.authID), "office": "\(evidence.office)",
            ])
    }

    /// Returns since when a provision is in force, its article, and how sure the office is of it.
    static func origin(of provision: Provision, _ words: Words) -> String {
        let enacted = provision.enacted
        let period =
            enacted.validThrough.map {
                words(.explainInForce, ["from": "\(enacted.validFrom)", "through": "\($0)"])
            } ?? words(.explainInForceSince, ["from": "\(enacted.validFrom)"])
        return "\(period); \(enacted.article); \(words(confidence(of: enacted))): \(enacted.source)"
    }

    /// How sure the office is of the text; where the law is silent, the value is its own choice.
    private static func confidence(of enacted: ProvisionEnacted) -> Phrase {
        switch enacted.confidence {
        case .read: .confidenceRead
        case .general: .confidenceGeneral
        case .unsure:
            [.countsEntryDay, .countsExitDay].contains(enacted.key)
                ? .confidenceParameter : .confidenceUnsure
        }
    }
}
