/// What a decision rests on: read inside the append's transaction, so nothing changes in between.
public struct Facts: Equatable, Sendable {
    /// What the clock says.
    public var now: Instant
    /// When the last line was recorded; nil for an empty log.
    public var lastRecorded: Instant?
    public var ledger = LedgerFile()
    public var law = LawBook()
    public var persons = PersonFiles()
    public var unmatched: [UnmatchedID: UnmatchedFile] = [:]
    /// The number for a person to be registered; taken once it is used.
    public var claimedPerson: PersonID?
    /// The number for a crossing that may belong to nobody; taken once it is used.
    public var claimedUnmatched: UnmatchedID?
    /// Where the document that is asked about stands already, as the people register knows it: one
    /// place in each file that holds it.
    public var documentHolders: [DocumentName] = []
    /// Who acts, and for which office; nobody in particular where the program itself does.
    public var actor = ActingOfficer(officer: nil, office: nil)
    /// By which key the command was signed.
    public var signature = CommandSignature.notAsked
    /// What the right to act is judged by.
    public var authority = Authority()
    public var acts: [ActID: ActFile] = [:]
    /// What acts ask for, of those that are asked about.
    public var proposed: [ActID: Command] = [:]
    /// The number for an act to be proposed; taken once it is used.
    public var claimedAct: ActID?
    public var cases: [CaseID: CaseFile] = [:]
    public var permits: [PermitID: PermitFile] = [:]
    /// The services whose rules are known.
    public var services = CaseServices.all
    /// The number for a case to be lodged; taken once it is used.
    public var claimedCase: CaseID?
    /// The number for a permit that may be granted; taken once it is used.
    public var claimedPermit: PermitID?
    /// The payload of the command as it is kept, for a proposal.
    public var payload = ""
    /// Who looks like the person that is asked to be registered, the likeliest first.
    public var similar: [Likeness] = []

    public init(now: Instant) {
        self.now = now
    }

    /// The legal day on which the decision is made.
    public var today: Day { now.day }
}

extension Facts {
    /// Returns the person under whose number the file of `person` goes on.
    func kept(_ person: PersonID) -> PersonID { persons.kept(person) }

    /// Returns the file of `person` as one; throws for somebody not registered.
    func registered(_ person: PersonID) throws(Rejection) -> PersonFile {
        guard let file = persons.file(of: person) else { throw .personUnknown(person) }
        return file
    }
}

/// Who acts.
public struct ActingOfficer: Equatable, Sendable {
    /// Nil for the program itself.
    public let officer: OfficerID?
    /// For which office; nil where nobody in particular acts.
    public let office: OfficeCode?

    public init(officer: OfficerID?, office: OfficeCode?) {
        self.officer = officer
        self.office = office
    }
}

/// What the rules remember of the ledger itself.
public struct LedgerFile: Equatable, Sendable {
    public private(set) var founded: LedgerFounded?
    /// The jump of the clock that was last accepted; nil if none was.
    public private(set) var acceptedClock: ClockJumpAccepted?
    /// What is demanded of whoever acts; nil in a ledger where anybody may.
    public private(set) var demand: AuthorityDemanded?

    /// Creates the file of a ledger not yet founded.
    public init() {}

    /// Takes an event of the ledger's history in; no other event is in it.
    public mutating func evolve(_ recorded: Recorded) {
        if case .ledgerFounded(let founded) = recorded.event { self.founded = founded }
        if case .clockJumpAccepted(let jump) = recorded.event { acceptedClock = jump }
        if case .authority(.authorityDemanded(let event)) = recorded.event { demand = event }
    }
}

/// What the rules remember of a crossing that belonged to nobody known.
public struct UnmatchedFile: Equatable, Sendable {
    /// The crossing, and where it was recorded; nil where nothing has the number.
    public private(set) var crossing: (event: CrossingUnmatched, position: Position)?
    /// Where it was assigned or dismissed; nil while it waits.
    public private(set) var settledAt: Position?

    /// Creates the file of a number that nothing has.
    public init() {}

    /// Takes an event of the crossing's history in; no other event is in it.
    public mutating func evolve(_ recorded: Recorded) {
        switch recorded.event {
        case .crossingUnmatched(let event): crossing = (event, recorded.position)
        case .crossingAssigned, .unmatchedCrossingDismissed: settledAt = recorded.position
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .personRegistered,
            .personDocumentAdded, .personNameChanged, .personNationalitiesChanged,
            .personRegistrationCorrected, .personDocumentCorrected, .personsMerged,
            .personsUnmerged, .recordAnnulled, .visaRecorded, .visaCorrected, .visaCancelled,
            .borderCrossed, .crossingCorrected, .entryRefused, .placeOfStayRegistered, .authority,
            .casework:
            break
        }
    }

    public static func == (left: UnmatchedFile, right: UnmatchedFile) -> Bool {
        left.crossing?.event == right.crossing?.event
            && left.crossing?.position == right.crossing?.position
            && left.settledAt == right.settledAt
    }
}
