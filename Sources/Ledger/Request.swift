public import Casework
public import EventCoding

/// What somebody asks of the ledger, with personal data in clear: it never leaves memory so.
public struct Request: Sendable {
    /// The name under which the command is accepted once; nil lets the ledger make one.
    public var id: CommandID?
    public var actor: Actor
    /// How long the subject's history was when the officer looked; nil where nothing is vouched for.
    public var seenLength: Int?
    /// The work the command is part of, as an import.
    public var correlation: String?
    public var work: Work

    public init(
        id: CommandID? = nil, actor: Actor, seenLength: Int? = nil, correlation: String? = nil,
        work: Work
    ) {
        self.id = id
        self.actor = actor
        self.seenLength = seenLength
        self.correlation = correlation
        self.work = work
    }
}

/// What is to be done; `remark` is what the officer wrote in free text.
public enum Work: Sendable {
    case foundLedger(FoundLedger)
    /// Accept that the clock stands where it does.
    case acceptClock
    case enactLaw([ProvisionEnacted])
    case registerPerson(PersonToRegister)
    case addDocument(PersonID, DocumentToAdd, on: Day, remark: String?)
    case changeName(PersonID, NameToRecord, from: Day, remark: String?)
    case changeNationalities(PersonID, [StateCode], from: Day, remark: String?)
    case correctRegistration(PersonID, RegistrationToCorrect, on: Day, remark: String?)
    case correctDocument(DocumentName, DocumentToAdd, on: Day, remark: String?)
    case mergePersons(kept: PersonID, duplicate: PersonID, on: Day, remark: String?)
    case unmergePersons(kept: PersonID, duplicate: PersonID, on: Day, remark: String?)
    case annulRecord(PersonID, Position, on: Day, remark: String?)
    case recordVisa(PersonID, VisaToRecord, remark: String?)
    case correctVisa(VisaName, VisaToRecord, on: Day, remark: String?)
    case cancelVisa(VisaName, from: Day, remark: String?)
    case recordCrossing(CrossingToRecord)
    /// The crossing at the position, or a correction of it, is replaced by one of the same person.
    case correctCrossing(Position, CrossingToRecord)
    case moveCrossing(PersonID, Position, to: PersonID, on: Day, remark: String?)
    case refuseEntry(RefusalToRecord)
    case registerPlace(PersonID, PlaceToRegister)
    case importCrossing(LineToImport)
    case assignCrossing(UnmatchedID, to: PersonID, remark: String?)
    case dismissCrossing(UnmatchedID, on: Day)
    /// About offices, officers, roles or acts, with nothing personal in it.
    case authority(AuthorityCommand)
    case registerOfficer(OfficerToRegister)
    /// Send an act back, or take it back.
    case returnAct(ActID, on: Day, reason: String?)
    /// About a case or a permit; `parts` are what it says in clear.
    case casework(CaseCommand, CaseParts)
    /// What was prepared and signed before.
    case signed(SignedCommand)
}

/// An officer about to be registered.
public struct OfficerToRegister: Sendable {
    public var officer: OfficerID
    public var office: OfficeCode
    /// The officer's own file; nil if there is none.
    public var person: PersonID?
    public var name: OfficerName?
    public var registeredOn: Day

    public init(
        officer: OfficerID, office: OfficeCode, person: PersonID?, name: OfficerName?,
        registeredOn: Day
    ) {
        self.officer = officer
        self.office = office
        self.person = person
        self.name = name
        self.registeredOn = registeredOn
    }
}

/// What the ledger answers: what was recorded, and where.
public struct Receipt: Sendable {
    public let command: CommandID
    /// The events, with their positions; as they would stand for a dry run.
    public let events: [Recorded]
    public let warnings: [Warning]
    /// Whether the command had been accepted before, and this is its first result.
    public let wasAccepted: Bool

    /// The person the events are mainly about; nil if they are about none.
    public var person: PersonID? { events.lazy.compactMap { $0.event.persons.first }.first }
}
