/// How the value of a provision is written: one grammar for each family of keys.
public enum ProvisionGrammar: String, CaseIterable, Sendable {
    /// One or more counters that hold at once, with blanks between them.
    case counters
    /// A period of time, as ISO 8601 writes it.
    case term
    /// Whether something counts.
    case counts
    /// The part of the country in which a crossing point lies.
    case territory
    /// What a day of the year is in every year.
    case fixedDay
    /// One to four days of the key's year, ascending.
    case feastDays
    /// Some days of the week, in order.
    case weekend
    /// Whether a day is made a working day or a day off.
    case swap
    /// Whether a day off, or the last day of a term, moves.
    case moves
    /// How long before or after a day.
    case span
    /// Documents that an application must come with.
    case documents
    case amount
    /// That a ground of refusal applies.
    case applies
    /// Whose text applies to what was lodged before an amendment.
    case textOf
    /// Who decides.
    case decides
    /// How long another body has for its opinion.
    case opinion
    /// How many officers a decision takes.
    case hands
    /// Whether an appeal holds the decision off.
    case appealEffect
    /// Whose stays an announcement extends, and through which day.
    case announcement

    /// A key of the family with a value in the grammar.
    public var example: (key: String, value: String) {
        switch self {
        case .counters: ("stay.visa-free.CHN", "per-stay:30 rolling:90/180")
        case .term: ("stay.registration.term", "P15D")
        case .counts: ("stay.counting.entry-day", "counts")
        case .territory: ("border.checkpoint.BAK-GYD", "mainland")
        case .fixedDay: ("calendar.holiday.05-28", "holiday")
        case .feastDays: ("calendar.ramazan.2027", "2027-03-09 2027-03-10")
        case .weekend: ("calendar.weekend", "sat sun")
        case .swap: ("calendar.swap.2026-11-07", "day-off")
        case .moves: ("term.last-day-moves", "moves")
        case .span: ("service.stay-extension.lodging", "3 working-days")
        case .documents: ("service.stay-extension.ground.treatment", "medical-certificate")
        case .amount: ("service.stay-extension.fee.adult.fast.P30D", "50.00 AZN")
        case .applies:
            ("service.temporary-residence.refusal.disease", "applies except close-relative")
        case .textOf: ("service.stay-extension.text-of", "lodging")
        case .decides: ("service.citizenship-acquisition.decides", "president")
        case .opinion:
            ("service.temporary-residence.opinion.security", "10 working-days silence-consents")
        case .hands: ("service.place-registration.hands", "one")
        case .appealEffect: ("appeal.court.effect", "does-not-suspend")
        case .announcement:
            (
                "service.stay-extension.announced.spring-2026",
                "ending 2026-03-01..2026-05-31 through 2026-06-30"
            )
        }
    }
}

extension ProvisionKey {
    /// The grammar of the key's values; nil for a key that no rule reads.
    public var grammar: ProvisionGrammar? {
        if isRegime { return .counters }
        if isTerm { return .term }
        if self == .countsEntryDay || self == .countsExitDay { return .counts }
        if checkpoint != nil { return .territory }
        if self == .weekend { return .weekend }
        if [.weekendMoves, .feastMoves, .lastDayMoves].contains(self) { return .moves }
        if let grammar = caseGrammar { return grammar }
        // A leap year has every day of the calendar.
        if let day = name(under: "calendar.holiday") {
            return Day("2000-" + day) == nil ? nil : .fixedDay
        }
        if let day = name(under: "calendar.swap") { return Day(day) == nil ? nil : .swap }
        return feastYear == nil ? nil : .feastDays
    }

    /// A word before the state narrows the regime, as to one part of the country.
    private var isRegime: Bool {
        guard let words = name(under: "stay.visa-free")?.utf8.split(separator: 46),
            let state = words.last, words.count <= 2
        else { return false }
        return StateCode(String(decoding: state, as: UTF8.self)) != nil
    }

    private var isTerm: Bool {
        if self == .registrationTerm { return true }
        if let state = name(under: "stay.registration.term") { return StateCode(state) != nil }
        if let kind = name(under: "visa.stay") {
            return VisaKind(rawValue: kind) != nil
                || [true, false].contains { self == .electronicVisaStay(isSingle: $0) }
        }
        return VisaKind.allCases.contains { kind in
            [true, false].contains { self == .visaValidity(kind, isSingle: $0) }
        }
    }

    /// The year of which the key fixes a feast; nil for any other key.
    var feastYear: Int? {
        for feast in Feast.allCases {
            guard let year = name(under: "calendar.\(feast.rawValue)"), year.utf8.count == 4 else {
                continue
            }
            return Day(year + "-01-01")?.year
        }
        return nil
    }

    /// Returns what follows `prefix` and a full stop; nil if nothing does.
    func name(under prefix: String) -> String? {
        guard isUnder(prefix) else { return nil }
        return String(decoding: text.utf8.dropFirst(prefix.utf8.count + 1), as: UTF8.self)
    }

    /// Says whether the key is `prefix` followed by at least one more word.
    public func isUnder(_ prefix: String) -> Bool {
        text.utf8.count > prefix.utf8.count + 1 && text.utf8.starts(with: prefix.utf8)
            && text.utf8.dropFirst(prefix.utf8.count).first == 46
    }
}

extension ProvisionValue {
    /// Reads `text` as the value of `key`; nil for a key nobody reads or a value out of its grammar.
    public init?(_ text: String, for key: ProvisionKey) {
        guard let grammar = key.grammar, let value = ProvisionValue(text, grammar, key) else {
            return nil
        }
        self = value
    }

    private init?(_ text: String, _ grammar: ProvisionGrammar, _ key: ProvisionKey) {
        switch grammar {
        case .counters:
            let words = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
            let counters = words.compactMap { Counter(String(decoding: $0, as: UTF8.self)) }
            guard counters.count == words.count else { return nil }
            self = .counters(counters)
        case .term:
            guard let term = Period(text) else { return nil }
            self = .term(term)
        case .counts:
            guard text == "counts" || text == "does-not-count" else { return nil }
            self = .counts(text == "counts")
        case .territory:
            guard let territory = Territory(rawValue: text) else { return nil }
            self = .territory(territory)
        case .fixedDay:
            guard let kind = FixedDay(rawValue: text) else { return nil }
            self = .fixedDay(kind)
        case .feastDays:
            guard let days = Self.feastDays(text, in: key.feastYear) else { return nil }
            self = .feastDays(days)
        case .weekend:
            guard let weekdays = Weekdays.read(text) else { return nil }
            self = .weekend(weekdays)
        case .swap:
            guard text == "working" || text == "day-off" else { return nil }
            self = .swap(isWorking: text == "working")
        case .moves:
            guard text == "moves" || text == "stays" else { return nil }
            self = .moves(text == "moves")
        case .span, .documents, .amount, .applies, .textOf, .decides, .opinion, .hands,
            .appealEffect, .announcement:
            guard let value = ProvisionValue(ofCase: text, grammar) else { return nil }
            self = value
        }
    }
}
