/// What carries a stay on beyond what let the person in.
public enum Carrier: Equatable, Sendable {
    /// A permit to stay or reside, or an extension of the stay.
    case permit(PersonFile.Permit)
    /// An application for one, accepted while the stay was lawful, until it is settled.
    case application(PersonFile.Case)
    /// An announcement that extended the stays of all whom it concerned.
    case announced(PersonFile.AnnouncedExtension)

    /// The first day on which it holds.
    var first: Day {
        switch self {
        case .permit(let permit): permit.from
        case .application(let application): application.lodgedOn
        case .announced(let extended): extended.from
        }
    }

    /// The positions that it rests on.
    public var positions: [Position] {
        switch self {
        case .permit(let permit): permit.positions
        case .application(let application):
            [application.position] + [application.settledAt].compactMap(\.self)
        case .announced(let extended): [extended.position]
        }
    }
}

/// How far permits and applications carry one stay on.
///
/// Migration Code, art. 20.2, 42.1, 47.9: whoever has an extension or a permit, or whose application for one
/// was accepted in time, need not leave.
public struct Carriage: Equatable, Sendable {
    /// In the order in which they carry; never empty.
    public let carriers: [Carrier]
    /// The last lawful day; nil while an application is pending.
    public let lastLawfulDay: Day?
    /// The last day on which the stay counts under what let the person in.
    let countedThrough: Day

    /// Nil where none of `carriers`, by their first days, carries the stay beyond `base`, the last day that it has by
    /// itself.
    init?(of stay: Stay, beyond base: Day, by all: [Carrier], _ file: PersonFile) {
        guard let since = stay.firstDay else { return nil }
        let left = stay.lastDay ?? .last
        var last = max(base, since.adding(days: -1))
        var carriers: [Carrier] = []
        // What is pending carries without an end, and permits that begin meanwhile count as well.
        var pending: Carrier?
        for carrier in all where carrier.first <= left {
            let begins = carrier.first <= (pending == nil ? last.adding(days: 1) : .last)
            switch carrier {
            case .permit(let permit):
                guard begins, permit.service.isResidence || since < permit.from else { continue }
            case .application(let application):
                guard since <= application.lodgedOn, application.lodgedOn <= last else { continue }
                guard !application.isPending else {
                    pending = pending ?? carrier
                    continue
                }
            case .announced(let extended):
                guard begins, since < extended.from else { continue }
            }
            let end = carrier.end(file)
            guard end > last else { continue }
            last = end
            carriers.append(carrier)
        }
        carriers += [pending].compactMap(\.self)
        guard !carriers.isEmpty else { return nil }
        let granted = carriers.compactMap { carrier in
            switch carrier {
            case .permit, .announced: carrier.first
            case .application: nil
            }
        }.min()
        self.carriers = carriers
        lastLawfulDay = pending == nil ? last : nil
        countedThrough = min(base, granted?.adding(days: -1) ?? .last)
    }

    /// The application that is pending; nil where none is.
    public var pending: PersonFile.Case? {
        guard case .application(let application)? = carriers.last, application.isPending else {
            return nil
        }
        return application
    }

    /// The permits to reside, by their first day.
    public var residences: [PersonFile.Permit] {
        carriers.compactMap { carrier in
            guard case .permit(let permit) = carrier, permit.service.isResidence else { return nil }
            return permit
        }
    }
}

extension Carrier {
    /// The last day on which it holds; the last of the calendar for an application that is pending.
    fileprivate func end(_ file: PersonFile) -> Day {
        switch self {
        case .permit(let permit): permit.lastDay
        case .application(let application): file.end(of: application)
        case .announced(let extended): extended.through
        }
    }

    /// Whether it holds on a day of `stay`.
    func touches(_ stay: Stay, _ file: PersonFile) -> Bool {
        guard let since = stay.firstDay else { return false }
        return first <= stay.lastDay ?? .last && since <= end(file)
    }

    /// Whatever of `file` may carry a stay on, by its first day; empty for most.
    static func all(of file: PersonFile) -> [Carrier] {
        let permits = file.permits.filter { $0.service.carriesStay && $0.from <= $0.lastDay }
        let cases = file.cases.filter { $0.service.carriesStay }
        let announced = file.announcedExtensions.map { Carrier.announced($0) }
        return
            (permits.map { Carrier.permit($0) } + cases.map { Carrier.application($0) } + announced)
            .sorted { ($0.first, $0.positions[0]) < ($1.first, $1.positions[0]) }
    }
}

extension PersonFile {
    /// Returns the last day on which an application keeps a stay lawful: the one on which it is settled, or
    /// the day before the permit that was granted begins, where that is not cancelled before.
    fileprivate func end(of application: Case) -> Day {
        guard let settled = application.settledOn, let settledAt = application.settledAt else {
            return .last
        }
        let granted = permits.last {
            $0.caseID == application.id && settledAt <= $0.position
        }
        return max(settled, granted.map { min($0.from.adding(days: -1), $0.lastDay) } ?? .first)
    }

    /// The file without the applications of which no permit came: how things stand by what was granted.
    var withoutApplications: PersonFile {
        var file = self
        file.casebook.cases.removeAll { asked in
            !permits.contains { $0.caseID == asked.id && $0.from <= $0.lastDay }
        }
        return file
    }

    /// Returns the file without what came of a case: how things stood before it was decided.
    public func withoutPermits(of id: CaseID) -> PersonFile {
        var file = self
        file.casebook.permits.removeAll { $0.caseID == id }
        return file
    }
}

extension Service {
    /// Whether its permit lets its holder in without a visa.
    ///
    /// Migration Code, art. 15.4.
    public var isResidence: Bool { [.temporaryResidence, .permanentResidence].contains(self) }

    /// Whether its permit, or a pending application for it, carries a stay on.
    ///
    /// Migration Code, art. 20.2.
    public var carriesStay: Bool { isResidence || self == .stayExtension }
}

extension StayDerivation {
    /// Returns the last lawful day that the last of `stays` has by what let the person in, the day before
    /// its first where it has none; nil where no limit is ever reached, and for a citizen.
    static func lastDay(byItself stays: ArraySlice<GroundedStay>, _ law: LawBook) -> Day? {
        guard let last = stays.last, let first = last.stay.firstDay else { return nil }
        switch last.ground {
        case .citizen: return nil
        case .permit(let permit): return permit.lastDay
        case .none: return first.adding(days: -1)
        case .visa, .visaFree:
            guard let countable = Countable(last.ground, among: stays, keepsStays: false) else {
                return nil
            }
            let counted = CountedStay(
                unproved: countable, onEntryOf: last.stay, first, law: law)
            if counted.answer?.isUnlimited == true, counted.lastLawfulDay == nil { return nil }
            return counted.lastLawfulDay ?? first.adding(days: -1)
        }
    }
}

extension GroundedStay {
    /// Returns the ground on which somebody is here on `day`, one of the stay's: that of the entry, or the
    /// permit to reside that was granted since, as long as the stay is lawful by it or by what followed.
    public func ground(on day: Day) -> Ground {
        guard let carriage, day <= carriage.lastLawfulDay ?? .last else { return ground }
        return carriage.residences.last { $0.from <= day }.map { .permit($0) } ?? ground
    }

    /// The first permit to reside under which the stay lies, and since which of its days; nil where there is
    /// none.
    public var residence: (permit: PersonFile.Permit, from: Day)? {
        guard let first = stay.firstDay else { return nil }
        if case .permit(let permit) = ground { return (permit, first) }
        guard let permit = carriage?.residences.first, permit.from <= stay.lastDay ?? .last else {
            return nil
        }
        return (permit, max(first, permit.from))
    }

    /// The days that count under what let the person in; nil where none is known, or does.
    var countedPresence: Presence? {
        guard let carriage else { return stay.presence }
        guard let first = stay.firstDay, first <= carriage.countedThrough else { return nil }
        let left = stay.lastDay.map { min($0, carriage.countedThrough) }
        return Presence(entered: first, left: left ?? carriage.countedThrough)
    }
}

extension CountedStay {
    /// Counts a stay on a permit to reside: nothing is counted, and it lasts as long as the permit.
    init(on permit: PersonFile.Permit, current: Stay?, on day: Day) {
        let last = permit.lastDay
        rule = .permit(permit)
        answer = nil
        used = current?.firstDay.map { $0.days(until: day) + 1 } ?? 0
        left = max(0, day.days(until: last) + (current == nil ? 1 : 0))
        lastLawfulDay = last
        overstayDays = current == nil ? 0 : max(0, last.days(until: day))
        daysBeyond = overstayDays
        end = last
        provedBy = permit.positions + (current?.positions ?? [])
        provisions = []
    }

    /// Returns the stay as it is carried on.
    func carried(_ grounded: GroundedStay, on day: Day) -> CountedStay {
        guard let carriage = grounded.carriage else { return self }
        var rule = rule
        if case .permit(let permit) = grounded.ground(on: day) { rule = .permit(permit) }
        let last = carriage.lastLawfulDay
        let beyond = last.map { max(0, $0.days(until: day)) } ?? 0
        return CountedStay(
            rule: rule, answer: answer, used: used, left: last.map { max(0, day.days(until: $0)) },
            lastLawfulDay: last, overstayDays: beyond, daysBeyond: beyond, end: last,
            provedBy: provedBy + carriage.carriers.flatMap(\.positions), provisions: provisions)
    }
}
