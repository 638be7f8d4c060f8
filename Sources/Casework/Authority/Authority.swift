/// What the right to act is judged by.
public struct Authority: Equatable, Sendable {
    /// What is demanded of whoever acts; nil in a ledger where anybody may.
    public var demand: AuthorityDemanded?
    public var offices = OfficeTree()
    public var officers: [OfficerID: OfficerFile] = [:]

    /// Demands nothing.
    public init() {}

    /// Whose rights the officer's own may rest on: those who let the officer use a role.
    public func delegators(of officer: OfficerID) -> [OfficerID] {
        (officers[officer]?.received ?? []).filter { $0.endedAt == nil }.map(\.delegated.delegator)
    }
}

/// What somebody would do, as far as the right to do it depends on it.
public struct Matter: Equatable, Sendable {
    /// What is asked for; of a second half, what the first asked for.
    public var kind: CommandKind
    /// Which half of an act it is.
    public var half = Half.only
    /// Whom it is about, with all the numbers under which they were registered.
    public var persons: [PersonID] = []
    /// The offices that have the files concerned.
    public var fileOffices: [OfficeCode] = []
    /// The office for which the officer acts.
    public var office: OfficeCode?
    /// The service of the case that it is about; nil where it is about none.
    public var service: Service?
    /// The role that it gives; nil where it gives none.
    public var granted: Role?
    /// The officers who may do it because it is their own affair.
    public var own: [OfficerID] = []
    /// Whether it is the first law of a new ledger, which an administrator enacts alone.
    public var isFirstLaw = false
    /// By which key it is signed.
    public var signature = CommandSignature.notAsked

    /// Which half of what two officers do.
    public enum Half: Equatable, Sendable {
        case only
        /// The second hand to what `proposer` asked for.
        case second(ActID, proposer: OfficerID)
        /// The second hand to what somebody else might ask for.
        case anySecond
        /// What was asked for is sent back, which its proposer may do as well.
        case sentBack(ActID, proposer: OfficerID)
    }

    public init(_ kind: CommandKind, for office: OfficeCode?) {
        self.kind = kind
        self.office = office
    }

    /// What it takes.
    public var need: Need? {
        if isFirstLaw { return Need([.administrator], nil, .ledger) }
        return half == .only ? kind.need : kind.secondNeed
    }
}

/// Whether an officer may do something, and by what.
public enum Authorisation: Equatable, Sendable {
    /// The ledger demands nothing of whoever acts.
    case open
    case allowed(Right)
    case denied(Denial)
}

/// By what an officer may do something.
public struct Right: Equatable, Sendable {
    /// In which role; nil for an officer's own affair.
    public let role: Role?
    /// Where that stands: the registration, the grant, the delegation, the training.
    public let proof: [Position]
}

/// Why an officer may not do something.
public enum Denial: Equatable, Sendable {
    /// No officer acts, and the ledger demands one.
    case nobody
    case officerUnknown(OfficerID)
    case discharged(OfficerID, Position)
    case suspended(OfficerID, through: Day?, Position)
    /// The ledger demands a signature, and the command came without.
    case unsigned(OfficerID)
    /// The key that signed is none of the officer's.
    case keyNotHeld(OfficerID)
    case keyRevoked(OfficerID, Position)
    case keyEnded(OfficerID, through: Day, Position)
    /// The file is the officer's own.
    case ownFile(PersonID)
    /// The officer gave the first hand already.
    case bothHalves(ActID)
    /// The officer has no such role at all.
    case roleMissing([Role])
    /// The officer's role only reads.
    case readsOnly(Role)
    /// An administrator gives roles and decides nothing.
    case administratorDecides
    case roleRevoked(Role, Position)
    case roleEnded(Role, through: Day, Position)
    case roleNotBegun(Role, from: Day, Position)
    case delegationEnded(Role, Position)
    /// Whose role it is may not use it either.
    case delegatorUnable(Role, OfficerID)
    case serviceOutside(Service, Position)
    /// The role holds for `granted` and what belongs to it, and the matter is that of `office`.
    case officeOutside(OfficeCode, granted: OfficeCode, Position)
    case notTrainingCentre(OfficeCode)
    case untrained(Role, TrainingCourse)
    case trainingEnded(Role, TrainingCourse, through: Day)
}
