import Casework
import Ledger

/// What is said of a change or a correction of who a person is.
struct PersonChangeScreen: AppendingScreen {
    /// What was changed, or corrected; `facts` names the options by which it was.
    private enum Change {
        case name(PersonNameChanged)
        case nationalities(PersonNationalitiesChanged)
        case registration(PersonRegistrationCorrected, facts: [IdentityOptions.Fact])
        case document(PersonDocumentCorrected, Casework.DocumentName)
    }

    private let receipt: Receipt
    private let change: Change?
    private let completion: Completion
    private let words: Words

    /// `corrected` names the facts that were corrected, `document` the document.
    init(
        _ receipt: Receipt, corrected: [IdentityOptions.Fact] = [],
        document: Casework.DocumentName? = nil,
        isRehearsal: Bool, words: Words
    ) {
        self.receipt = receipt
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
        change =
            receipt.events.lazy.compactMap { recorded -> Change? in
                if case .personNameChanged(let event) = recorded.event { return .name(event) }
                if case .personNationalitiesChanged(let event) = recorded.event {
                    return .nationalities(event)
                }
                if case .personRegistrationCorrected(let event) = recorded.event {
                    return .registration(event, facts: corrected)
                }
                if case .personDocumentCorrected(let event) = recorded.event, let document {
                    return .document(event, document)
                }
                return nil
            }.first
    }

    var record: Record {
        Record(completion.entries(receipt, words) + entries)
    }

    private var entries: [Record.Entry] {
        switch change {
        case .name(let event): [from(event.changedFrom)]
        case .nationalities(let event):
            [
                from(event.changedFrom),
                .init(
                    "nationalities", label: words.say(PersonSaying.labelNationalities),
                    .list(event.nationalities.map { .text($0.text) })),
            ]
        case .registration(let event, let facts):
            [
                corrects(event.corrects),
                .init("facts", label: words(.labelFacts), .list(facts.map { .text($0.rawValue) })),
            ]
        case .document(let event, let name):
            [
                corrects(event.corrects),
                .init(
                    "document", label: words.say(BorderSaying.labelDocument), .text(name.text)),
            ]
        case nil: []
        }
    }

    private func from(_ day: Day) -> Record.Entry {
        .init("from", label: words(.labelValidFrom), .day("\(day)"))
    }

    private func corrects(_ position: Position) -> Record.Entry {
        .init(
            "corrects", label: words.say(BorderSaying.labelCorrects), .integer(position.value))
    }

    var text: String {
        let back = receipt.events.first.map { "salname person annul \(person) \($0.position)" }
        return completion.lines(receipt, what, details, back: back, words)
    }

    private var person: String { receipt.person?.text ?? "-" }

    private var what: String {
        switch change {
        case .name(let event):
            words.say(
                PersonSaying.didChangeName, ["person": person, "day": "\(event.changedFrom)"])
        case .nationalities(let event):
            words.say(
                PersonSaying.didChangeNationalities,
                [
                    "person": person, "day": "\(event.changedFrom)",
                    "states": StateWords.list(event.nationalities, words),
                ])
        case .registration: words.say(PersonSaying.didCorrect, ["person": person])
        case .document(_, let name):
            words.say(PersonSaying.didCorrectDocument, ["document": name.text])
        case nil: "-"
        }
    }

    private var details: [String] {
        switch change {
        case .registration(_, let facts):
            let labels = facts.map { words.say($0.label) }
            let values = ["facts": labels.joined(separator: ", ")]
            return facts.isEmpty ? [] : [words.say(PersonSaying.corrected, values)]
        case .document(let event, _):
            let end = event.validThrough.map {
                words.say(PersonSaying.validThrough, ["day": "\($0)"])
            }
            let parts = [DocumentKindName.name(of: event.kind, words), event.issuer.text, end]
            return [parts.compactMap(\.self).joined(separator: "  ")]
        case .name, .nationalities, nil: return []
        }
    }
}

/// Nationalities in words.
enum StateWords {
    /// Returns the codes, statelessness in words.
    static func list(_ codes: [StateCode], _ words: Words) -> String {
        codes.map { $0.isStateless ? words.say(PersonSaying.stateless) : $0.text }
            .joined(separator: ", ")
    }
}

extension Completion {
    /// Returns what the data of every change begins with.
    func entries(_ receipt: Receipt, _ words: Words) -> [Record.Entry] {
        [
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: receipt.events.first?.position.value)),
            .init("person", label: words(.labelPerson), .text(orAbsent: receipt.person?.text)),
            .init(
                "warnings", label: words(.labelWarnings),
                .list(receipt.warnings.map { .text($0.name) })),
            .init("status", label: words(.labelStatus), .text(rawValue)),
        ]
    }

    /// Returns the sentence of what was recorded, `details` under it, and `back`, the whole command
    /// that puts it right.
    func lines(
        _ receipt: Receipt, _ what: String, _ details: [String], back: String?, _ words: Words
    ) -> String {
        let way = self == .recorded ? back : nil
        let correct = way.map { words.say(BorderSaying.toCorrect, ["command": $0]) }
        return lines(
            receipt, what, details + [correct].compactMap(\.self), back: nil, words: words)
    }
}
