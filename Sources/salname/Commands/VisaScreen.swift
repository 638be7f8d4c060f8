import Casework
import Ledger

/// What is said of a visa that was recorded, corrected or cancelled.
struct VisaScreen: AppendingScreen {
    private let receipt: Receipt
    private let completion: Completion
    private let visa: VisaName?
    private let words: Words

    /// `corrected` names the visa of a correction, whose event names only its position.
    init(
        _ receipt: Receipt, corrected: VisaName? = nil, isRehearsal: Bool, words: Words
    ) {
        self.receipt = receipt
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
        switch receipt.events.first?.event {
        case .visaRecorded(let event)?: visa = VisaName(event.person, event.visa)
        case .visaCancelled(let event)?: visa = event.visa
        default: visa = corrected
        }
    }

    var record: Record {
        let head: [Record.Entry] = [
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: receipt.events.first?.position.value)),
            .init("person", label: words(.labelPerson), .text(orAbsent: receipt.person?.text)),
            .init("visa", label: words.say(VisaSaying.labelVisa), .text(orAbsent: visa?.text)),
        ]
        return Record(
            head + facts + [
                .init(
                    "warnings", label: words(.labelWarnings),
                    .list(receipt.warnings.map { .text($0.name) })),
                .init("status", label: words(.labelStatus), .text(completion.rawValue)),
            ])
    }

    private var facts: [Record.Entry] {
        if let terms { return VisaEntries.of(terms, words) }
        if case .visaCancelled(let event)? = receipt.events.first?.event {
            return [
                .init(
                    "cancelledFrom", label: words.say(VisaSaying.labelCancelledFrom),
                    .day("\(event.cancelledFrom)"))
            ]
        }
        return []
    }

    var text: String {
        let name = visa?.text ?? "-"
        if case .visaCancelled(let event)? = receipt.events.first?.event {
            let what = words.say(
                VisaSaying.didCancel, ["visa": name, "day": "\(event.cancelledFrom)"])
            return completion.lines(receipt, what, back: "salname visa annul", words: words)
        }
        guard let terms else { return completion.lines(receipt, name, back: nil, words: words) }
        let isCorrection =
            if case .visaCorrected? = receipt.events.first?.event { true } else { false }
        let what = words.say(
            isCorrection ? VisaSaying.didCorrect : .didRecord,
            ["visa": name, "kind": VisaWords(words).name(of: terms.kind)])
        return completion.lines(
            receipt, what, [VisaWords(words).terms(terms)], back: "salname visa correct \(name) …",
            words: words)
    }

    private var terms: VisaTerms? {
        switch receipt.events.first?.event {
        case .visaRecorded(let event)?: VisaTerms(event)
        case .visaCorrected(let event)?: VisaTerms(event)
        default: nil
        }
    }
}

/// The terms of a visa, field by field.
enum VisaEntries {
    static func of(_ terms: VisaTerms, _ words: Words) -> [Record.Entry] {
        [
            .init("kind", label: words.say(VisaSaying.labelKind), .text(terms.kind.rawValue)),
            .init("form", label: words.say(VisaSaying.labelForm), .text(terms.form.rawValue)),
            .init(
                "entries", label: words.say(VisaSaying.labelEntries),
                .integer(orAbsent: terms.entries)),
            .init("validFrom", label: words(.labelValidFrom), .day("\(terms.validFrom)")),
            .init("validThrough", label: words(.labelValidThrough), .day("\(terms.validThrough)")),
            .init("stayDays", label: words(.labelDays), .integer(terms.stayDays)),
        ]
    }
}

/// Words for kinds, forms and states of visas.
struct VisaWords {
    private let words: Words

    init(_ words: Words) {
        self.words = words
    }

    func name(of kind: VisaKind) -> String { words.say(VisaKindSaying(kind)) }

    func name(of state: VisaState) -> String { words.say(VisaStateSaying(state)) }

    /// Returns the terms in one line.
    func terms(_ terms: VisaTerms) -> String {
        words.say(
            VisaSaying.terms,
            [
                "form": words.say(VisaFormSaying(terms.form)), "entries": entries(terms.entries),
                "from": "\(terms.validFrom)", "through": "\(terms.validThrough)",
                "days": "\(terms.stayDays)",
            ])
    }

    private func entries(_ count: Int?) -> String {
        switch count {
        case nil: words.say(VisaSaying.entriesMany)
        case 1?: words.say(VisaSaying.entryOne)
        case let count?: words.say(VisaSaying.entriesSome, ["count": "\(count)"])
        }
    }
}

extension VisaTerms {
    init(_ event: VisaRecorded) {
        self.init(
            kind: event.kind, form: event.form, entries: event.entries, validFrom: event.validFrom,
            validThrough: event.validThrough, stayDays: event.stayDays, details: nil)
    }

    init(_ event: VisaCorrected) {
        self.init(
            kind: event.kind, form: event.form, entries: event.entries, validFrom: event.validFrom,
            validThrough: event.validThrough, stayDays: event.stayDays, details: nil)
    }

    init(_ facts: VisaFacts) {
        self.init(
            kind: facts.kind, form: facts.form, entries: facts.entries, validFrom: facts.validFrom,
            validThrough: facts.validThrough, stayDays: facts.stayDays, details: nil)
    }
}
