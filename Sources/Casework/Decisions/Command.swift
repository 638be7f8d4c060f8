/// What is asked of the ledger: imperative, and it may be rejected.
///
/// The payloads are what is kept and hashed beside the events they caused; personal parts stand in
/// them as commitments.
public enum Command: Equatable, Sendable {
    case foundLedger(FoundLedger)
    case acceptClock(AcceptClock)
    case enactLaw(EnactLaw)
    case registerPerson(RegisterPerson)
    case addDocument(AddDocument)
    case changeName(ChangeName)
    case changeNationalities(ChangeNationalities)
    case correctRegistration(CorrectRegistration)
    case correctDocument(CorrectDocument)
    case mergePersons(MergePersons)
    case unmergePersons(UnmergePersons)
    case annulRecord(AnnulRecord)
    case recordVisa(RecordVisa)
    case correctVisa(CorrectVisa)
    case cancelVisa(CancelVisa)
    case recordCrossing(RecordCrossing)
    case correctCrossing(CorrectCrossing)
    case moveCrossing(MoveCrossing)
    case refuseEntry(RefuseEntry)
    case registerPlace(RegisterPlace)
    case importCrossing(ImportCrossing)
    case assignCrossing(AssignCrossing)
    case dismissCrossing(DismissCrossing)
    case authority(AuthorityCommand)
    case casework(CaseCommand)
}

/// Asks to found a ledger.
public struct FoundLedger: Equatable, Sendable, Codable {
    public let code: LedgerCode
    public let origin: String
    public let lawBook: LawBookCode
    public let office: OfficeCode
    public let foundedOn: Day

    public init(
        code: LedgerCode, origin: String, lawBook: LawBookCode, office: OfficeCode, foundedOn: Day
    ) {
        self.code = code
        self.origin = origin
        self.lawBook = lawBook
        self.office = office
        self.foundedOn = foundedOn
    }
}

/// Asks to accept that the clock stands where it does.
public struct AcceptClock: Equatable, Sendable, Codable {
    public let clock: Instant

    public init(clock: Instant) {
        self.clock = clock
    }
}

/// Asks to enact provisions, in this order.
public struct EnactLaw: Equatable, Sendable, Codable {
    public let provisions: [ProvisionEnacted]

    public init(provisions: [ProvisionEnacted]) {
        self.provisions = provisions
    }
}
