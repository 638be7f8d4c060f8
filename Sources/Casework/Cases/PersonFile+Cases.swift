extension PersonFile {
    /// A case of the person's, as far as the rules about the person see it.
    public struct Case: Equatable, Sendable {
        public let id: CaseID
        public let service: Service
        public let lodgedOn: Day
        public let position: Position
        /// Where it was decided or ended; nil while it is pending.
        public internal(set) var settledAt: Position?
        /// The day of that; nil while it is pending.
        public internal(set) var settledOn: Day?

        public var isPending: Bool { settledAt == nil }
    }

    /// A permit of the person's.
    public struct Permit: Equatable, Sendable {
        public let id: PermitID
        public let caseID: CaseID
        public let service: Service
        public let ground: GroundCode
        public let from: Day
        /// The last day for which it was granted, inclusive.
        public let through: Day
        public let extends: PermitID?
        public let position: Position
        /// The first day on which it is no longer in force; nil where it was not cancelled.
        public internal(set) var cancelledFrom: Day?
        public internal(set) var cancelledAt: Position?
        public internal(set) var cancellation: RefusalCode?
        /// The day on which its card was last made again; nil where it never was.
        public internal(set) var reissuedOn: Day?

        /// The last day on which it is, or was, in force; the day before the first where it never was.
        public var lastDay: Day {
            min(through, (cancelledFrom ?? .last).adding(days: cancelledFrom == nil ? 0 : -1))
        }

        /// Says whether it is in force on `day`.
        public func isInForce(on day: Day) -> Bool { from <= day && day <= lastDay }

        /// Returns how it stands on `day`.
        public func state(on day: Day) -> PermitState {
            PermitState(on: day, from: from, through: through, cancelledFrom: cancelledFrom)
        }

        /// The positions that it rests on.
        public var positions: [Position] { [position] + [cancelledAt].compactMap(\.self) }
    }
}

/// An extension of the person's stay by an announcement.
extension PersonFile {
    public struct AnnouncedExtension: Equatable, Sendable {
        public let announcement: AnnouncementCode
        public let from: Day
        /// The last day, inclusive.
        public let through: Day
        public let position: Position
    }

    /// The extensions by announcement, in the order of recording.
    public var announcedExtensions: [AnnouncedExtension] { casebook.extensions }
}

/// The cases and permits of one person.
struct Casebook: Equatable, Sendable {
    var cases: [PersonFile.Case] = []
    var permits: [PersonFile.Permit] = []
    var extensions: [PersonFile.AnnouncedExtension] = []

    /// Takes an event of the person's history in, which `recordedFor` says whose it is.
    mutating func evolve(_ event: CaseEvent, at position: Position, in history: PersonID?) {
        switch event {
        case .caseLodged(let event):
            // Whoever only sponsors somebody has no case of it.
            guard event.person == history else { return }
            cases.append(
                PersonFile.Case(
                    id: event.caseID, service: event.service, lodgedOn: event.lodgedOn,
                    position: position))
        case .caseGranted(let event): settle(event.caseID, position, event.decidedOn)
        case .caseRefused(let event): settle(event.caseID, position, event.decidedOn)
        case .caseWithdrawn(let event): settle(event.caseID, position, event.withdrawnOn)
        case .caseLeftUnconsidered(let event): settle(event.caseID, position, event.leftOn)
        case .decisionAnnulled(let event): settle(event.caseID, nil, nil)
        case .appealDecided(let event):
            if event.outcome == .reversed { settle(event.caseID, nil, nil) }
        case .permitGranted(let event):
            permits.append(
                PersonFile.Permit(
                    id: event.permit, caseID: event.caseID, service: event.service,
                    ground: event.ground, from: event.validFrom, through: event.validThrough,
                    extends: event.extends, position: position))
        case .stayExtended(let event):
            extensions.append(
                PersonFile.AnnouncedExtension(
                    announcement: event.announcement, from: event.validFrom,
                    through: event.validThrough, position: position))
        case .permitCardReissued(let event):
            for index in permits.indices where permits[index].id == event.permit {
                permits[index].reissuedOn = event.reissuedOn
            }
        case .permitCancelled(let event):
            for index in permits.indices where permits[index].id == event.permit {
                permits[index].cancelledFrom = event.cancelledFrom
                permits[index].cancelledAt = position
                permits[index].cancellation = event.ground
            }
        default: break
        }
    }

    private mutating func settle(_ id: CaseID, _ position: Position?, _ day: Day?) {
        for index in cases.indices where cases[index].id == id {
            (cases[index].settledAt, cases[index].settledOn) = (position, day)
        }
    }
}

extension PersonFile {
    /// The cases of the person, in the order of lodging.
    public var cases: [Case] { casebook.cases }

    /// The permits of the person, in the order of granting.
    public var permits: [Permit] { casebook.permits }

    /// Returns the permit of a service in force on `day`; nil where there is none.
    public func permit(of service: Service, on day: Day) -> Permit? {
        permits.last { $0.service == service && $0.isInForce(on: day) }
    }
}
