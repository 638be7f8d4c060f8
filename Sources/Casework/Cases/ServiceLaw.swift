/// What a decision cites of the law.
public struct Cited: Equatable, Sendable {
    public let article: String
    /// The place in the law book, as `law/az#41`.
    public let citation: String

    public init(article: String, citation: String) {
        self.article = article
        self.citation = citation
    }

    init(_ provision: Provision) {
        article = provision.enacted.article
        citation = provision.citation
    }
}

/// A provision with the value that was looked for.
public struct Ruled<Value: Sendable>: Sendable {
    public let value: Value
    public let provision: Provision

    /// Creates a value with the provision that has it.
    public init(value: Value, provision: Provision) {
        self.value = value
        self.provision = provision
    }

    var cited: Cited { Cited(provision) }
}

/// The law of one service as it stood on one day.
public struct ServiceLaw: Sendable {
    public let book: LawBook
    public let service: Service
    public let day: Day

    public init(_ book: LawBook, of service: Service, on day: Day) {
        self.book = book
        self.service = service
        self.day = day
    }

    /// Returns what the law says under `name`, or more closely for `ground`.
    private func provision(_ name: String, for ground: GroundCode? = nil) -> Provision? {
        let closer = ground.flatMap { book.provision(.service(service, "\(name).\($0)"), on: day) }
        return closer ?? book.provision(.service(service, name), on: day)
    }

    private func ruled<Value>(
        _ name: String, for ground: GroundCode? = nil, _ read: (ProvisionValue) -> Value?
    ) -> Ruled<Value>? {
        guard let provision = provision(name, for: ground), let value = provision.value,
            let read = read(value)
        else { return nil }
        return Ruled(value: read, provision: provision)
    }

    private func span(_ name: String, for ground: GroundCode? = nil) -> Ruled<Span>? {
        ruled(name, for: ground) { if case .span(let span) = $0 { span } else { nil } }
    }

    private func term(_ name: String, for ground: GroundCode? = nil) -> Ruled<Period>? {
        ruled(name, for: ground) { if case .term(let term) = $0 { term } else { nil } }
    }

    /// Returns the words for which a provision under `service.S.NAME.WORD` is in force, in their order.
    private func words<Word: Code>(under name: String, _ read: (String) -> Word?) -> [Word] {
        let prefix = ProvisionKey.service(service, name).text
        return book.keys(under: prefix).compactMap { key in
            guard book.provision(key, on: day) != nil else { return nil }
            return key.name(under: prefix).flatMap(read)
        }
    }
}

extension ServiceLaw {
    /// The grounds that the service knows, in the order of their words.
    public var grounds: [GroundCode] { words(under: "ground") { GroundCode($0) } }

    private func list(_ name: String) -> Ruled<[DocumentCode]>? {
        ruled(name) { if case .documents(let list) = $0 { list } else { nil } }
    }

    /// Returns the provision of a ground, with the documents that it asks for.
    public func ground(_ ground: GroundCode) -> Ruled<[DocumentCode]>? { list("ground.\(ground)") }

    /// Returns which documents an application must come with, each once, in the order of the law.
    public func documents(
        for ground: GroundCode, _ applicant: ApplicantCategory
    ) -> [DocumentCode] {
        ["documents", "documents.\(applicant.rawValue)", "ground.\(ground)"]
            .flatMap { list($0)?.value ?? [] }.unique
    }

    /// All documents that the service names for any ground or applicant, each once.
    public var named: [DocumentCode] {
        let keys =
            book.keys(under: ProvisionKey.service(service, "ground").text)
            + book.keys(under: ProvisionKey.service(service, "documents").text)
            + [ProvisionKey.service(service, "documents")]
        return keys.flatMap { key -> [DocumentCode] in
            guard let value = book.provision(key, on: day)?.value, case .documents(let list) = value
            else { return [] }
            return list
        }.unique
    }

    /// Returns how long before the end of the stay or permit the application must be lodged.
    public func lodging(for ground: GroundCode) -> Ruled<Span>? { span("lodging", for: ground) }

    /// The term for what is missing.
    public var completion: Ruled<Span>? { span("completion") }

    /// The term for registering a new place of stay, from the day of the move.
    ///
    /// Migration Code, art. 21.9.
    public var move: Ruled<Span>? { span("move") }

    /// How long somebody may stay who was refused after the stay had run out.
    public var leaveAfterRefusal: Ruled<Span>? { span("leave-after-refusal") }

    /// Returns the term for the decision.
    public func decision(_ speed: CaseSpeed, for ground: GroundCode) -> Ruled<Span>? {
        span("decision.\(speed.rawValue)", for: ground)
    }

    /// Returns the longest time for which a permit is granted, or extended.
    public func longest(isExtension: Bool, for ground: GroundCode) -> Ruled<Period>? {
        term("longest." + (isExtension ? "extension" : "first"), for: ground)
    }

    /// The longest time in all, over one stay.
    public var total: Ruled<Period>? { term("total") }

    /// How long the passport must be valid beyond what is granted.
    public var passportMargin: Ruled<Period>? { term("passport-margin") }

    /// Within which time after the last day for the decision the duty must be paid.
    public var payment: Ruled<Period>? { term("payment") }

    /// The bodies whose opinion is asked for, in the order of their words.
    public var bodies: [BodyCode] { words(under: "opinion") { BodyCode($0) } }

    /// Returns the term that a body has for its opinion.
    public func opinion(of body: BodyCode, for ground: GroundCode) -> Ruled<OpinionTerm>? {
        ruled("opinion.\(body)", for: ground) {
            if case .opinion(let term) = $0 { term } else { nil }
        }
    }

    /// The grounds on which the service refuses, in the order of their words.
    public var refusals: [RefusalCode] { words(under: "refusal") { RefusalCode($0) } }

    /// Returns the provision of a ground of refusal; nil where there is none for who applies on `ground`.
    public func refusal(_ code: RefusalCode, for ground: GroundCode) -> Provision? {
        guard let provision = provision("refusal.\(code)"), let value = provision.value,
            case .applies(let except) = value, !except.contains(ground)
        else { return nil }
        return provision
    }

    /// How much absence costs a permit.
    public var absence: Ruled<[Counter]>? {
        ruled("absence") { if case .counters(let counters) = $0 { counters } else { nil } }
    }

    /// Who decides; the service itself where the law says nothing else.
    public var decides: DecidingBody {
        ruled("decides") { if case .decides(let body) = $0 { body } else { nil } }?.value
            ?? .service
    }

    /// How many officers a decision takes; two where the law says nothing else.
    public var hands: Int {
        ruled("hands") { if case .hands(let hands) = $0 { hands } else { nil } }?.value ?? 2
    }
}

extension LawBook {
    /// Returns the law by which a case is judged that was lodged on `lodgedOn`, on `day`.
    ///
    /// Whose text applies to cases that were lodged before an amendment is a provision itself; where there is
    /// none, that of the day.
    public func serviceLaw(_ service: Service, lodgedOn: Day, on day: Day) -> ServiceLaw {
        guard let provision = provision(.service(service, "text-of"), on: day),
            case .textOf(.lodging) = provision.value
        else { return ServiceLaw(self, of: service, on: day) }
        return ServiceLaw(self, of: service, on: lodgedOn)
    }

    /// Returns the last day of a term that begins on `day`, which is not counted; nil for one without an end,
    /// or beyond the calendar.
    ///
    /// Civil Procedure Code, art. 128.3 and 129.2, by analogy.
    func end(of span: Span, from day: Day) -> Day? {
        switch span {
        case .anyTime: nil
        case .workingDays(let count): way(from: day, workingDays: count)?.last?.day
        case .period(let period): end(of: period, from: day)
        }
    }

    /// Returns the last day of a term as `end(of:from:)` does, with the provisions of the calendar by which it
    /// falls there; nil where there is no last day.
    public func termEnd(
        of span: Span, from day: Day
    ) -> (day: Day, provisions: [Provision])? {
        switch span {
        case .anyTime: return nil
        case .workingDays(let count):
            guard let way = way(from: day, workingDays: count), let last = way.last else {
                return nil
            }
            return (last.day, way.flatMap(\.provisions).eachOnce)
        case .period(let period):
            let moved = movedLastDay(day.adding(period))
            return (moved?.day ?? day.adding(period), moved?.provisions ?? [])
        }
    }

    /// What was left of a term when its clock was stopped, counted from where it goes on.
    public struct Remainder: Sendable {
        public let span: Span
        /// Itself not counted.
        public let from: Day
        /// The last day now, inclusive.
        public let day: Day
        /// The provisions of the calendar by which it falls there.
        public let provisions: [Provision]
    }

    /// Returns what was left of `term`, through `due`, on the day `stopped`, once it goes on with the day
    /// `resumed`; nil where nothing was left.
    public func remainder(
        of term: Span?, through due: Day, stopped: Day, resumed: Day
    ) -> Remainder? {
        guard stopped <= due else { return nil }
        let span: Span
        let start: Day
        if case .workingDays? = term {
            (span, start) = (
                .workingDays(workingDays(from: stopped, through: due)), resumed.adding(days: -1)
            )
        } else {
            guard let days = Period(days: stopped.days(until: due)) else { return nil }
            (span, start) = (.period(days), resumed)
        }
        return termEnd(of: span, from: start).map {
            Remainder(span: span, from: start, day: $0.day, provisions: $0.provisions)
        }
    }

    /// Returns the last day of a period that begins on `day`, moved off a day that is not a working day.
    func end(of period: Period, from day: Day) -> Day {
        let last = day.adding(period)
        return movedLastDay(last)?.day ?? last
    }

    /// Returns the last day that lies `span` before `end`, which is not counted; nil where any day will do.
    func last(before end: Day, by span: Span) -> Day? {
        switch span {
        case .anyTime: nil
        case .workingDays(let count): way(from: end, workingDays: -count)?.last?.day
        case .period(let period): end.lessening(by: period)
        }
    }

    /// Returns the keys under `prefix`, sorted.
    func keys(under prefix: String) -> [ProvisionKey] { keys.filter { $0.isUnder(prefix) } }
}

extension Day {
    /// Returns the latest day from which `period` ends on this one or before.
    func lessening(by period: Period) -> Day {
        var day = adding(days: -(period.years * 365 + period.months * 28 + period.days))
        while day > .first, day.adding(period) > self { day = day.adding(days: -1) }
        return day
    }
}
