import Casework

/// How a person's stay stands on a day, in data and for people.
struct StayScreen {
    private let figures: StayFigures
    private let stays: [Stay]
    private let dwelling: Dwelling?
    private let words: Words
    private let sentences: StaySentences

    /// Draws `stays`; without any, the one that covers the day.
    ///
    /// `dwelling` is where the person is
    /// registered, where somebody may read it.
    init(_ figures: StayFigures, stays: [Stay], dwelling: Dwelling? = nil, words: Words) {
        self.figures = figures
        self.dwelling = dwelling
        self.stays = stays.isEmpty ? [figures.stay].compactMap(\.self) : stays
        self.words = words
        sentences = StaySentences(words: words)
    }

    /// The stay in one line, for the person's file.
    var summary: String {
        guard let stay = figures.stay else { return words(.absentNow) }
        let since = stay.entry.map { words(.presentSince, ["day": "\($0.day)"]) }
        let parts: [String?] = [
            since ?? words(.presentUnknownSince), used, left, sentences.end(of: figures),
            sentences.overstay(of: figures),
        ]
        return parts.compactMap(\.self).joined(separator: "  ")
    }

    /// The screen: the rule, the figures, the days month by month.
    func text(of person: PersonID, _ terminal: Terminal) -> String {
        let head = [
            "\(person)", figures.nationality.text, rule,
            words(.onDay, ["day": "\(figures.day)"]),
        ]
        var lines = [DisplayText.printable(head.joined(separator: "  "))]
        lines.append("  " + figuresLine)
        if let overstay = sentences.overstay(of: figures) {
            lines.append("  " + terminal.style.red(overstay))
        }
        lines += carriers
        if let place = figures.place {
            lines.append("  " + DisplayText.printable(sentence(of: place)))
        } else if let by = figures.registerBy {
            lines.append("  " + words(.registerByDay, ["day": "\(by)"]))
        }
        let months = StayMonths.months(of: stays, through: figures.day)
        if !months.isEmpty {
            lines.append(
                MonthBars(months: months).rendered(
                    blocks: terminal.drawsBlocks, indent: 2,
                    width: terminal.isTerminal ? terminal.width : nil))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What carries the stay on, each with the events that prove it.
    private var carriers: [String] {
        (figures.carriage?.carriers ?? []).flatMap(sentences.clauses).map { clause in
            let proof = clause.positions.map(\.description).joined(separator: ", ")
            return "  " + words.say(clause.phrase, clause.values) + " (\(proof))"
        }
    }

    private func sentence(of place: PersonFile.Place) -> String {
        var values = [
            "from": "\(place.from)", "through": "\(place.through)", "position": "\(place.position)",
        ]
        values["address"] = dwelling?.address
        return words.say(dwelling == nil ? PlaceSaying.place : .placeKnown, values)
    }

    private var rule: String {
        let sentence = sentences.sentence(figures.rule)
        if case .permit = figures.rule { return sentence }
        guard
            let provision = figures.provisions.first(where: {
                $0.enacted.key == .visaFree(figures.nationality)
            })
        else { return sentence }
        return sentence + " (\(provision.enacted.article); \(provision.citation))"
    }

    private var figuresLine: String {
        let place: String
        if let stay = figures.stay {
            place =
                stay.entry.map {
                    words(.sinceDay, ["day": "\($0.day)", "position": "\($0.position)"])
                } ?? words(.sinceUnknown)
        } else {
            place = words(.notPresentOn)
        }
        return [place, used, left, sentences.end(of: figures)].compactMap(\.self)
            .joined(separator: "     ")
    }

    private var used: String? {
        figures.rule == .citizen ? nil : words(.usedDays, ["days": "\(figures.used)"])
    }

    private var left: String? {
        figures.left.map { words(.leftDays, ["days": "\($0)"]) }
    }
}

extension StayScreen {
    /// The data, field by field; the order of the first nine never changes.
    func record(of person: PersonID, calendar: Bool) -> Record {
        var entries: [Record.Entry] = [
            .init("person", label: words(.labelPerson), .text(person.text)),
            .init("nationality", label: words(.fieldNationality), .text(figures.nationality.text)),
            .init("rule", label: "rule", .text(figures.rule.name(binding: figures.binding))),
            .init("used", label: words(.labelUsed), .integer(figures.used)),
            .init("left", label: words(.labelRemaining), .integer(orAbsent: figures.left)),
            .init(
                "lastLawfulDay", label: words(.labelLastLawfulDay),
                .day(orAbsent: figures.lastLawfulDay?.description)),
            .init("overstayDays", label: "overstayDays", .integer(figures.overstayDays)),
            .init(
                "provedBy", label: "provedBy",
                .list(figures.provedBy.map { .integer($0.value) })),
            .init(
                "law", label: words(.law), .list(figures.provisions.map { .integer($0.ordinal) })),
            .init("counters", label: "counters", .list(figures.counters.map(CounterCell.cell))),
            .init("present", label: words(.labelPresent), .boolean(figures.stay != nil)),
            .init("on", label: words(.labelDay), .day(figures.day.description)),
            .init(
                "registerBy", label: words(.labelRegisterBy),
                .day(orAbsent: figures.registerBy?.description)),
            .init(
                "daysBeyondLastLawfulDay", label: "daysBeyondLastLawfulDay",
                .integer(figures.daysBeyond)),
        ]
        entries.append(
            .init("place", label: "place", figures.place.map(cell) ?? .absent))
        entries.append(
            .init(
                "carriedBy", label: "carriedBy",
                .list((figures.carriage?.carriers ?? []).map(cell))))
        if calendar {
            let months = StayMonths.months(of: stays, through: figures.day)
            entries.append(.init("calendar", label: "calendar", .list(months.map(\.cell))))
        }
        return Record(entries)
    }

    private func cell(_ carrier: Carrier) -> Cell {
        .object(
            carrier.members(named: "kind")
                + [.init("positions", .list(carrier.positions.map { .integer($0.value) }))])
    }

    private func cell(_ place: PersonFile.Place) -> Cell {
        .object([
            .init("from", .day("\(place.from)")), .init("through", .day("\(place.through)")),
            .init("movedOn", .day(orAbsent: place.movedOn?.description)),
            .init("position", .integer(place.position.value)),
            .init("address", .text(orAbsent: dwelling?.address)),
            .init("host", .text(orAbsent: dwelling?.host)),
        ])
    }
}

/// What one counter says, as data.
enum CounterCell {
    static func cell(_ answer: CounterAnswer) -> Cell {
        .object([
            .init("rule", .text(answer.counter.description)), .init("used", .integer(answer.used)),
            .init("limit", .integer(answer.limit)), .init("left", .integer(answer.left)),
            .init("overstayDays", .integer(answer.overstayDays)),
            .init("visitsUsed", .integer(orAbsent: answer.visitsUsed)),
        ])
    }
}

/// Days of presence by month.
enum StayMonths {
    /// Returns the months in which there is a day of presence, each day counted once.
    static func months(of stays: [Stay], through day: Day) -> [MonthBars.Month] {
        var months: [MonthBars.Month] = []
        var next = Day.first
        for stay in stays {
            guard let first = stay.firstDay else { continue }
            let last = min(stay.lastDay ?? day, day)
            var from = max(first, next)
            while from <= last {
                let (year, month, dayOfMonth) = from.parts
                let length = Day.length(ofMonth: month, year: year)
                let through = min(last, from.adding(days: length - dayOfMonth))
                let days = from.days(until: through) + 1
                if let before = months.last, (before.year, before.month) == (year, month) {
                    months[months.count - 1] = .init(
                        year: year, month: month, days: before.days + days)
                } else {
                    months.append(.init(year: year, month: month, days: days))
                }
                from = through.adding(days: 1)
                if from == through { break }
            }
            next = max(next, from)
        }
        return months
    }
}

extension MonthBars.Month {
    /// The month as data.
    fileprivate var cell: Cell {
        let bar = MonthBars(months: [.init(year: year, month: month, days: 0)])
        return .object([
            .init("month", .text(bar.rendered(blocks: false))), .init("days", .integer(days)),
        ])
    }
}
