/// A provision as it stands in the book: what was enacted, and where that is written.
public struct Provision: Equatable, Sendable {
    /// What a provision is made of, kept once: answers name provisions by the thousand, and a copy
    /// then counts one reference, not one for each of its texts.
    private final class Text: Sendable {
        let enacted: ProvisionEnacted
        let value: ProvisionValue?

        init(_ enacted: ProvisionEnacted) {
            self.enacted = enacted
            value = ProvisionValue(enacted.value, for: enacted.key)
        }
    }

    private let text: Text
    /// The place in the law's history, cited as `law/az#41`.
    public let ordinal: Int
    public let position: Position
    public let recordedAt: Instant

    init(enacted: ProvisionEnacted, ordinal: Int, position: Position, recordedAt: Instant) {
        text = Text(enacted)
        self.ordinal = ordinal
        self.position = position
        self.recordedAt = recordedAt
    }

    public var enacted: ProvisionEnacted { text.enacted }
    /// The value, read; nil for a value that this release cannot read.
    public var value: ProvisionValue? { text.value }

    public static func == (left: Provision, right: Provision) -> Bool {
        left.ordinal == right.ordinal && left.position == right.position
            && left.recordedAt == right.recordedAt
            && (left.text === right.text || left.enacted == right.enacted)
    }

    /// Says whether the provision is in force on `day`; both its ends are inclusive.
    public func isInForce(on day: Day) -> Bool {
        enacted.validFrom <= day && day <= (enacted.validThrough ?? .last)
    }

    /// How an explanation cites it.
    public var citation: String { "\(enacted.book.subject)#\(ordinal)" }
}

/// The law as enacted into the ledger: which provision stood on which day.
///
/// A fold over the law's history. Where two enactments of one key overlap, the later one stands.
public struct LawBook: Equatable, Sendable {
    private var byKey: [ProvisionKey: [Provision]] = [:]
    /// The provisions of the calendar by their days: a walk asks three times a day.
    private(set) var calendar = CalendarIndex()
    /// The provisions of entry by state and crossing point: each stay asks about both.
    private(set) var border = BorderIndex()
    /// How many events the law's history has; 0 for an empty book.
    public private(set) var length = 0
    /// The ends of terms, where they were worked out beforehand.
    var termCalendar: TermCalendar?

    /// Creates an empty book.
    public init() {}

    /// Takes the event in; events that are not about law change nothing.
    public mutating func evolve(_ recorded: Recorded) {
        guard case .provisionEnacted(let enacted) = recorded.event,
            let ordinal = recorded.ordinals.first
        else { return }
        length = ordinal
        add(
            Provision(
                enacted: enacted, ordinal: ordinal, position: recorded.position,
                recordedAt: recorded.recordedAt))
    }

    /// Adds a provision that is about to be enacted, at no position yet.
    mutating func enact(_ enacted: ProvisionEnacted, at now: Instant) {
        length += 1
        add(Provision(enacted: enacted, ordinal: length, position: Position(0), recordedAt: now))
    }

    private mutating func add(_ provision: Provision) {
        termCalendar = nil
        byKey[provision.enacted.key, default: []].append(provision)
        calendar.add(provision)
        border.add(provision)
    }

    /// Returns the provision of `key` in force on `day`; nil if there is none.
    public func provision(_ key: ProvisionKey, on day: Day) -> Provision? {
        byKey[key]?.last { $0.isInForce(on: day) }
    }

    /// Returns the first day since when `provision` has stood without a break through `day`, on which
    /// it stands: an enactment that came later and ended earlier lies over its first days.
    func firstDay(of provision: Provision, through day: Day) -> Day {
        let later = history(provision.enacted.key).filter { $0.ordinal > provision.ordinal }
        return later.compactMap { $0.enacted.validThrough }.filter { $0 < day }
            .reduce(provision.enacted.validFrom) { max($0, $1.adding(days: 1)) }
    }

    /// Returns on which days `provision` stands: those of its days over which no later enactment of its
    /// key lies, oldest first; `through` is nil where no end is known.
    public func days(of provision: Provision) -> [(from: Day, through: Day?)] {
        var left = [(provision.enacted.validFrom, provision.enacted.validThrough ?? .last)]
        for later in history(provision.enacted.key) where later.ordinal > provision.ordinal {
            let (first, last) = (later.enacted.validFrom, later.enacted.validThrough ?? .last)
            left = left.flatMap { from, through -> [(Day, Day)] in
                guard first <= through, from <= last else { return [(from, through)] }
                var parts: [(Day, Day)] = []
                if from < first { parts.append((from, first.adding(days: -1))) }
                if last < through { parts.append((last.adding(days: 1), through)) }
                return parts
            }
        }
        return left.map { ($0, $1 == .last ? nil : $1) }
    }

    /// Returns every enactment of `key`, in the order of enactment.
    public func history(_ key: ProvisionKey) -> [Provision] {
        byKey[key] ?? []
    }

    /// Returns the enactment of exactly `enacted` that stands on all of its days; nil if there is none,
    /// or if a later enactment of the key stands over any of them.
    public func standing(_ enacted: ProvisionEnacted) -> Provision? {
        let enactments = history(enacted.key)
        guard let index = enactments.lastIndex(where: { $0.enacted == enacted }) else { return nil }
        let isOverlaid = enactments[(index + 1)...].contains { $0.enacted.overlaps(enacted) }
        return isOverlaid ? nil : enactments[index]
    }

    /// The keys for which anything was ever enacted, sorted.
    public var keys: [ProvisionKey] { byKey.keys.sorted() }
}

extension ProvisionEnacted {
    /// Says whether there is a day on which both are in force.
    fileprivate func overlaps(_ other: ProvisionEnacted) -> Bool {
        validFrom <= (other.validThrough ?? .last) && other.validFrom <= (validThrough ?? .last)
    }
}
