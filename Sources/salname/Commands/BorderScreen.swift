import Casework
import Ledger

/// What is said of a crossing that was recorded, corrected, assigned or moved.
struct BorderScreen: AppendingScreen {
    private let receipt: Receipt
    private let recorded: RecordedCrossing?
    private let figures: StayFigures?
    private let completion: Completion
    private let words: Words

    /// `figures` are those of the day of the crossing, the crossing itself included.
    init(_ receipt: Receipt, _ figures: StayFigures?, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.figures = figures
        self.words = words
        recorded = RecordedCrossing(receipt)
        completion = Completion(receipt, isRehearsal: isRehearsal)
    }

    var record: Record {
        Record([
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: recorded?.position.value)),
            .init("person", label: words(.labelPerson), .text(orAbsent: recorded?.person.text)),
            .init(
                "direction", label: words(.labelDirection),
                .text(orAbsent: recorded?.direction.rawValue)),
            .init(
                "crossedAt", label: words(.labelAt),
                .text(orAbsent: recorded?.crossedAt.description)),
            .init(
                "day", label: words(.labelDay),
                .day(orAbsent: recorded?.crossedAt.day.description)),
            .init(
                "checkpoint", label: words(.labelCheckpoint),
                .text(orAbsent: recorded?.checkpoint.text)),
            .init(
                "ground", label: words(.labelGround), .text(orAbsent: recorded?.ground?.rawValue)),
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
            .init(
                "visa", label: words.say(VisaSaying.labelVisa),
                .text(orAbsent: recorded?.visa?.text)),
            .init(
                "visaEntry", label: words.say(VisaSaying.labelEntries),
                .integer(orAbsent: recorded?.direction == .entry ? figures?.visaEntry : nil)),
            .init(
                "corrects", label: words.say(BorderSaying.labelCorrects),
                .integer(orAbsent: corrected?.value)),
        ])
    }

    var text: String {
        guard let recorded else {
            return completion.lines(receipt, "-", back: nil, words: words)
        }
        let details = [amendment(recorded).map { _ in crossed(recorded) }, lawful(recorded)]
        let lines = completion.lines(
            receipt, amendment(recorded) ?? crossed(recorded), details.compactMap(\.self),
            back: nil, words: words)
        guard completion == .recorded else { return lines }
        return lines + "  " + words.say(BorderSaying.toCorrect, ["command": back(recorded)]) + "\n"
    }

    /// What puts the record right, should it be wrong.
    private func back(_ recorded: RecordedCrossing) -> String {
        switch recorded.way {
        case .crossed, .corrected: "salname border correct \(recorded.position) …"
        case .assigned: "salname border assign \(recorded.position) --person PERSON"
        case .moved(_, let other):
            "salname border assign \(recorded.position) --person \(other)"
        }
    }

    /// How the stay stands: the last lawful day and the term on an entry, the days used on an exit.
    private func lawful(_ recorded: RecordedCrossing) -> String? {
        var parts: [String] = []
        if let figures, let end = StaySentences(words: words).end(of: figures) {
            switch recorded.direction {
            case .entry: parts.append(end)
            // Who has left has no days left; what was used is what is asked at the counter.
            case .exit: parts.append(words(.usedDays, ["days": "\(figures.used)"]))
            }
        }
        if let registerBy { parts.append(words(.registerByDay, ["day": "\(registerBy)"])) }
        return parts.isEmpty ? nil : parts.joined(separator: "   ")
    }

    /// Who leaves has no place of stay to register.
    private var registerBy: Day? {
        recorded?.direction == .entry ? figures?.registerBy : nil
    }

    private var corrected: Position? {
        if case .corrected(let position)? = recorded?.way { position } else { nil }
    }

    /// What was done to a crossing that had been recorded; nil for one that is new.
    private func amendment(_ recorded: RecordedCrossing) -> String? {
        var values = ["person": recorded.person.text, "checkpoint": recorded.checkpoint.text]
        switch recorded.way {
        case .crossed: return nil
        case .corrected(let position):
            values["position"] = "\(position)"
            values["at"] = "\(recorded.crossedAt)"
            return words.say(
                recorded.direction == .entry ? BorderSaying.didCorrectEntry : .didCorrectExit,
                values)
        case .assigned(let number):
            values["number"] = number.text
            return words.say(BorderSaying.didAssign, values)
        case .moved(let position, let other):
            values["position"] = "\(position)"
            values["other"] = other.text
            return words.say(BorderSaying.didMove, values)
        }
    }

    private func crossed(_ recorded: RecordedCrossing) -> String {
        var values = [
            "person": recorded.person.text, "checkpoint": recorded.checkpoint.text,
            "day": recorded.crossedAt.day.description,
        ]
        switch recorded.ground {
        case .visaFree:
            guard let figures, case .visaFree(let counters) = figures.rule else {
                return words(.didEnter, values)
            }
            values["state"] = figures.nationality.text
            let rule = StaySentences(words: words).sentence(counters)
            values["rule"] = ([rule] + [territory].compactMap(\.self)).joined(separator: "; ")
            return words(.didEnterVisaFree, values)
        case .citizen: return words(.didEnterCitizen, values)
        case .some(.none): return words(.didEnterNoGround, values)
        case .visa:
            values["visa"] = [recorded.visa?.text, visaTerms.map { "(\($0))" }]
                .compactMap(\.self).joined(separator: " ")
            return words.say(StaySaying.didEnterOnVisa, values)
        case .permit:
            guard case .permit(let permit)? = figures?.ground else {
                return words(.didEnter, values)
            }
            values["permit"] = permit.id.text
            return words.say(StaySaying.didEnterOnPermit, values)
        case .unexamined: return words(.didEnter, values)
        case nil: return words(.didExit, values)
        }
    }

    /// The only part of the country in which the stay is lawful.
    private var territory: String? {
        guard case .visaFree(let regime)? = figures?.ground, let only = regime.territory else {
            return nil
        }
        switch only {
        case .nakhchivan: return words.say(BorderSaying.onlyNakhchivan)
        case .mainland: return words.say(BorderSaying.onlyMainland)
        }
    }

    private var visaTerms: String? {
        guard let figures, case .visa(let visa) = figures.ground else { return nil }
        var values = [
            "kind": VisaWords(words).name(of: visa.facts.kind),
            "entry": figures.visaEntry.map { "\($0)" } ?? "-", "days": "\(visa.facts.stayDays)",
        ]
        guard let entries = visa.facts.entries else {
            return words.say(BorderSaying.visaOfMany, values)
        }
        values["entries"] = "\(entries)"
        return words.say(BorderSaying.visaOfSome, values)
    }
}

/// The crossing that a receipt holds, however it came to be recorded.
private struct RecordedCrossing {
    enum Way {
        case crossed
        case corrected(Position)
        case assigned(UnmatchedID)
        /// From the place of the crossing in the file of somebody else.
        case moved(Position, from: PersonID)
    }

    let position: Position
    let way: Way
    let person: PersonID
    let direction: Direction
    let crossedAt: Instant
    let checkpoint: CheckpointCode
    let ground: EntryGround?
    let visa: VisaName?

    init?(_ receipt: Receipt) {
        guard let last = receipt.events.last else { return nil }
        position = last.position
        switch last.event {
        case .borderCrossed(let event):
            if case .recordAnnulled(let annulled)? = receipt.events.first?.event {
                way = .moved(annulled.annuls, from: annulled.person)
            } else {
                way = .crossed
            }
            (person, direction, crossedAt) = (event.person, event.direction, event.crossedAt)
            (checkpoint, ground, visa) = (event.checkpoint, event.ground, event.visa)
        case .crossingCorrected(let event):
            way = .corrected(event.corrects)
            (person, direction, crossedAt) = (event.person, event.direction, event.crossedAt)
            (checkpoint, ground, visa) = (event.checkpoint, event.ground, event.visa)
        case .crossingAssigned(let event):
            way = .assigned(event.unmatched)
            (person, direction, crossedAt) = (event.person, event.direction, event.crossedAt)
            (checkpoint, ground, visa) = (event.checkpoint, event.ground, event.visa)
        default: return nil
        }
    }
}
