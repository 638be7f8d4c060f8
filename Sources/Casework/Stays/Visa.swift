/// A visa as it stands in a person's file, without its number.
public struct Visa: Equatable, Sendable {
    public let facts: VisaFacts
    /// The first day on which it is no longer in force; nil unless it was cancelled.
    public let cancelledFrom: Day?
    /// The position of the cancellation.
    public let cancelledAt: Position?

    public var name: VisaName { facts.name }

    /// The last day, inclusive, on which somebody may be in the country on it.
    ///
    /// Migration Code, art. 24.8: the stay is used inside the validity.
    public var lastDay: Day {
        cancelledFrom.map { min(facts.validThrough, $0.adding(days: -1)) } ?? facts.validThrough
    }

    /// Says whether it allows an entry on `day`, as far as its validity goes.
    public func isInForce(on day: Day) -> Bool { facts.validFrom <= day && day <= lastDay }

    /// The positions that prove it.
    public var positions: [Position] { [facts.position] + [cancelledAt].compactMap(\.self) }
}

/// What a visa says of itself.
public struct VisaFacts: Equatable, Sendable {
    public let name: VisaName
    public let kind: VisaKind
    public let form: VisaForm
    /// How many entries it allows; nil for any number.
    public let entries: Int?
    public let validFrom: Day
    /// The last day of its validity, inclusive.
    public let validThrough: Day
    /// The days of stay it carries in all, however many entries.
    ///
    /// Migration Code, art. 35.1.
    public let stayDays: Int
    /// Of the event that recorded it, or of the correction that stands.
    public let position: Position

    init(_ event: VisaRecorded, at position: Position) {
        name = VisaName(event.person, event.visa)
        kind = event.kind
        form = event.form
        entries = event.entries
        validFrom = event.validFrom
        validThrough = event.validThrough
        stayDays = event.stayDays
        self.position = position
    }

    init(_ event: VisaCorrected, of name: VisaName, at position: Position) {
        self.name = name
        kind = event.kind
        form = event.form
        entries = event.entries
        validFrom = event.validFrom
        validThrough = event.validThrough
        stayDays = event.stayDays
        self.position = position
    }
}

/// The end of a visa in force.
public struct VisaCancellation: Equatable, Sendable {
    public let visa: VisaName
    /// The first day on which the visa is no longer in force.
    public let from: Day
    public let position: Position

    init(_ event: VisaCancelled, at position: Position) {
        visa = event.visa
        from = event.cancelledFrom
        self.position = position
    }
}

extension PersonFile {
    /// The visas that stand, in the order of recording, each with its earliest cancellation.
    public var visas: [Visa] {
        let ends = cancellations.compactMap(\.value)
        return amendedVisas.compactMap(\.value).map { facts in
            let end = ends.filter { $0.visa == facts.name }
                .min { ($0.from, $0.position) < ($1.from, $1.position) }
            return Visa(facts: facts, cancelledFrom: end?.from, cancelledAt: end?.position)
        }
    }
}
