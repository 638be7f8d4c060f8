/// What the rules remember of one officer.
public struct OfficerFile: Equatable, Sendable {
    /// A key and how long it signs.
    public struct Key: Equatable, Sendable {
        public let added: OfficerKeyAdded
        public let position: Position
        /// Where it was revoked; nil while it was not.
        public fileprivate(set) var revokedAt: Position?

        /// Whether it signs on `day`, as long as nothing else is recorded.
        public func signs(on day: Day) -> Bool {
            revokedAt == nil && added.validThrough.map { day <= $0 } ?? true
        }
    }

    /// A role and how long it holds.
    public struct Grant: Equatable, Sendable {
        public let granted: RoleGranted
        public let position: Position
        /// Where it was revoked; nil while it was not.
        public fileprivate(set) var revokedAt: Position?

        /// Whether it holds on `day`, as long as nothing else is recorded.
        public func holds(on day: Day) -> Bool {
            revokedAt == nil && granted.grantedFrom <= day && day <= granted.validThrough
        }
    }

    /// A role that another lets the officer use, or the officer another.
    public struct Delegation: Equatable, Sendable {
        public let delegated: RoleDelegated
        public let position: Position
        /// Where it was ended; nil while it was not.
        public fileprivate(set) var endedAt: Position?

        /// Whether it holds on `day`, as long as nothing else is recorded; the grant may still not.
        public func holds(on day: Day) -> Bool {
            endedAt == nil && delegated.delegatedFrom <= day && day <= delegated.validThrough
        }
    }

    /// A course that was passed and how long it counts.
    public struct Training: Equatable, Sendable {
        public let recorded: TrainingRecorded
        public let position: Position
        /// Where it was withdrawn; nil while it was not.
        public fileprivate(set) var withdrawnAt: Position?

        /// Whether it counts on `day`, as long as nothing else is recorded.
        public func counts(on day: Day) -> Bool {
            withdrawnAt == nil && recorded.passedOn <= day && day <= recorded.validThrough
        }
    }

    /// A time in which the officer may not act.
    public struct Suspension: Equatable, Sendable {
        public let suspended: OfficerSuspended
        public let position: Position
    }

    public private(set) var registered: OfficerRegistered?
    public private(set) var registeredAt: Position?
    /// The office for which the officer acts where no other is named.
    public private(set) var office: OfficeCode?
    /// The suspension that was not ended by an event; it may have run out.
    public private(set) var suspension: Suspension?
    /// Where the officer was discharged; nil for one who was not.
    public private(set) var discharge: (event: OfficerDischarged, position: Position)?
    public private(set) var keys: [Key] = []
    public private(set) var grants: [Grant] = []
    /// What others let the officer use.
    public private(set) var received: [Delegation] = []
    /// What the officer lets others use.
    public private(set) var given: [Delegation] = []
    public private(set) var trainings: [Training] = []

    /// Creates the file of somebody who is no officer.
    public init() {}

    /// The suspension in force on `day`; nil if there is none.
    public func suspension(on day: Day) -> Suspension? {
        guard let suspension else { return nil }
        return suspension.suspended.through.map { day <= $0 } ?? true ? suspension : nil
    }

    /// The training in a course that counts on `day`, the one that lasts longest; nil if none does.
    public func training(in course: TrainingCourse, on day: Day) -> Training? {
        trainings.filter { $0.recorded.course == course && $0.counts(on: day) }
            .max { $0.recorded.validThrough < $1.recorded.validThrough }
    }

    public static func == (left: OfficerFile, right: OfficerFile) -> Bool {
        left.registeredAt == right.registeredAt && left.office == right.office
            && left.suspension == right.suspension
            && left.discharge?.position == right.discharge?.position && left.keys == right.keys
            && left.grants == right.grants && left.received == right.received
            && left.given == right.given && left.trainings == right.trainings
    }
}

extension OfficerFile {
    /// Takes an event of the officer's history in; no other event is in it.
    public mutating func evolve(_ recorded: Recorded, of officer: OfficerID) {
        guard case .authority(let event) = recorded.event else { return }
        let position = recorded.position
        switch event {
        case .officerRegistered(let event):
            (registered, registeredAt, office) = (event, position, event.office)
        case .officerMoved(let event): office = event.office
        case .officerSuspended(let event):
            suspension = Suspension(suspended: event, position: position)
        case .officerReinstated: suspension = nil
        case .officerDischarged(let event): discharge = (event, position)
        case .officerKeyAdded(let event): keys.append(Key(added: event, position: position))
        case .officerKeyRevoked(let event):
            for index in keys.indices where keys[index].position == event.revokes {
                keys[index].revokedAt = position
            }
        case .trainingRecorded(let event):
            trainings.append(Training(recorded: event, position: position))
        case .trainingWithdrawn(let event):
            for index in trainings.indices where trainings[index].position == event.withdraws {
                trainings[index].withdrawnAt = position
            }
        case .roleGranted, .roleRevoked, .roleDelegated, .delegationEnded:
            evolveRoles(event, at: position, of: officer)
        case .authorityDemanded, .officeOpened, .officeChanged, .officeClosed, .personFileAssigned,
            .actProposed, .actApproved, .actReturned:
            break
        }
    }

    private mutating func evolveRoles(
        _ event: AuthorityEvent, at position: Position, of officer: OfficerID
    ) {
        switch event {
        case .roleGranted(let event): grants.append(Grant(granted: event, position: position))
        case .roleRevoked(let event):
            for index in grants.indices where grants[index].position == event.revokes {
                grants[index].revokedAt = position
            }
        case .roleDelegated(let event):
            let delegation = Delegation(delegated: event, position: position)
            if event.officer == officer {
                received.append(delegation)
            } else {
                given.append(delegation)
            }
        case .delegationEnded(let event):
            for index in received.indices where received[index].position == event.ends {
                received[index].endedAt = position
            }
            for index in given.indices where given[index].position == event.ends {
                given[index].endedAt = position
            }
        default: break
        }
    }
}

/// What the rules remember of an act that takes two officers.
public struct ActFile: Equatable, Sendable {
    public private(set) var proposed: ActProposed?
    public private(set) var proposedAt: Position?
    /// Where it was approved or returned; nil while it waits.
    public private(set) var settledAt: Position?

    /// Creates the file of a number that nothing has.
    public init() {}

    /// Takes an event of the act's history in; no other event is in it.
    public mutating func evolve(_ recorded: Recorded) {
        guard case .authority(let event) = recorded.event else { return }
        switch event {
        case .actProposed(let event): (proposed, proposedAt) = (event, recorded.position)
        case .actApproved, .actReturned: settledAt = recorded.position
        default: break
        }
    }
}
