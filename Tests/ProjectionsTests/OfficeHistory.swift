@testable import Casework
@testable import LedgerTesting

/// Draws what happens to offices, officers, roles, keys and acts that take two, among some persons.
///
/// Much of it no decision would have allowed: what is not there is changed, revoked and settled.
struct OfficeHistory: DrawnHistory {
    var random: SeededRandom
    var events: [Recorded] = []
    var lengths: [Subject: Int] = [:]
    private var offices: [OfficeCode] = []
    private var officers: [OfficerID] = []
    private var persons: [PersonID] = []
    private var acts = 0
    /// Where roles were granted, roles delegated, courses passed and keys added.
    private var grants: [Position] = []
    private var delegations: [Position] = []
    private var trainings: [Position] = []
    private var keys: [Position] = []

    static let start = Day(clamping: 20_600)

    /// Returns so many events, recorded from position 1 on and drawn from `seed`.
    static func events(_ count: Int, seed: UInt64) -> [Recorded] {
        var history = OfficeHistory(random: SeededRandom(seed: seed))
        history.found()
        while history.events.count < count { history.draw() }
        return history.events
    }

    private init(random: SeededRandom) {
        self.random = random
    }

    private mutating func found() {
        foundLedger(on: Self.start)
        guard let code = LedgerCode("AZ"), let office = OfficeCode("HQ") else { return }
        record(
            .authority(
                .authorityDemanded(
                    AuthorityDemanded(
                        ledger: code, signatures: .none, office: office, demandedOn: Self.start))))
        for code in ["HQ", "GNJ", "SHK"] { open(code) }
        for _ in 1...3 { registerOfficer() }
        for _ in 1...2 { registerPerson() }
    }

    private mutating func draw() {
        switch random.int(0...19) {
        case 0: open(random.pick(["LNK", "NAX", "QBA"]))
        case 1: changeOffice()
        case 2: closeOffice()
        case 3: registerOfficer()
        case 4, 5: changeOfficer()
        case 6: addKey()
        case 7: revoke(random.int(0...3))
        case 8: recordTraining()
        case 9, 10: grant()
        case 11, 12: delegate()
        case 13, 14: propose()
        case 15, 16: settle()
        case 17: registerPerson()
        case 18: assignFile()
        default: revoke(random.int(0...3))
        }
    }

    private mutating func day() -> Day { Self.start.adding(days: random.int(0...60)) }

    private mutating func through() -> Day? { random.int(0...1) == 0 ? nil : day() }

    /// A position of `known`, or now and then one at which no such thing stands.
    private mutating func position(_ known: [Position]) -> Position {
        known.isEmpty || random.int(0...7) == 0 ? Position(1) : random.pick(known)
    }

    private mutating func registerPerson() {
        guard let code = LedgerCode("AZ"), let state = StateCode("GEO") else { return }
        let person = PersonID(persons.count + 1, in: code)
        guard let identity = part(of: person.subject, .identity) else { return }
        persons.append(person)
        record(
            .personRegistered(
                PersonRegistered(
                    person: person, nationality: state, sex: .female, birthYear: 1990,
                    registeredOn: Self.start, identity: identity, remark: nil)))
    }

    private mutating func assignFile() {
        record(
            .authority(
                .personFileAssigned(
                    PersonFileAssigned(
                        person: random.pick(persons), office: random.pick(offices),
                        assignedOn: day()))))
    }
}

// MARK: Offices and officers

extension OfficeHistory {
    private mutating func open(_ text: String) {
        guard let code = OfficeCode(text), let region = RegionCode("AZ-GA"),
            let other = RegionCode("AZ-GYG")
        else { return }
        let parent = offices.isEmpty ? nil : random.pick(offices)
        offices.append(code)
        record(
            .authority(
                .officeOpened(
                    OfficeOpened(
                        office: code, name: "İdarə \(text)", kind: random.pick(OfficeKind.allCases),
                        parent: parent, territory: random.int(0...1) == 0 ? [] : [region, other],
                        openedOn: day()))))
    }

    private mutating func changeOffice() {
        guard let region = RegionCode("AZ-SMX"), let unknown = OfficeCode("XYZ") else { return }
        let office = random.int(0...5) == 0 ? unknown : random.pick(offices)
        record(
            .authority(
                .officeChanged(
                    OfficeChanged(
                        office: office, name: "Yeni ad", parent: random.pick(offices),
                        territory: [region], changedOn: day()))))
    }

    private mutating func closeOffice() {
        record(
            .authority(
                .officeClosed(
                    OfficeClosed(
                        office: random.pick(offices), successor: random.pick(offices),
                        closedOn: day()))))
    }

    private mutating func registerOfficer() {
        guard officers.count < 9, let officer = OfficerID("O-AZ-000\(officers.count + 1)") else {
            return
        }
        officers.append(officer)
        let person = persons.isEmpty || random.int(0...1) == 0 ? nil : random.pick(persons)
        record(
            .authority(
                .officerRegistered(
                    OfficerRegistered(
                        officer: officer, office: random.pick(offices), person: person,
                        registeredOn: day(), name: part(of: officer.subject, .officer)))))
    }

    private mutating func changeOfficer() {
        let stranger = OfficerID("O-AZ-0099") ?? officers[0]
        let officer = random.int(0...7) == 0 ? stranger : random.pick(officers)
        let event: AuthorityEvent =
            switch random.int(0...6) {
            case 0, 1:
                .officerMoved(
                    OfficerMoved(officer: officer, office: random.pick(offices), movedOn: day()))
            case 2, 3:
                .officerSuspended(
                    OfficerSuspended(officer: officer, suspendedOn: day(), through: through()))
            case 4, 5:
                .officerReinstated(OfficerReinstated(officer: officer, reinstatedOn: day()))
            default: .officerDischarged(OfficerDischarged(officer: officer, dischargedOn: day()))
            }
        record(.authority(event))
    }

    private mutating func addKey() {
        let digits = String(repeating: "A", count: 60) + String(events.count)
        guard let key = KeyText("ssh-ed25519 " + digits) else { return }
        record(
            .authority(
                .officerKeyAdded(
                    OfficerKeyAdded(
                        officer: random.pick(officers), key: key, addedOn: day(),
                        validThrough: through()))))
        keys.append(Position(events.count))
    }

    private mutating func recordTraining() {
        record(
            .authority(
                .trainingRecorded(
                    TrainingRecorded(
                        officer: random.pick(officers),
                        course: random.pick(TrainingCourse.allCases),
                        passedOn: day(), validThrough: day()))))
        trainings.append(Position(events.count))
    }
}

// MARK: Roles and acts

extension OfficeHistory {
    private mutating func grant() {
        let services: [Service]? =
            switch random.int(0...2) {
            case 0: nil
            case 1: []
            default: [.persons, .visas]
            }
        record(
            .authority(
                .roleGranted(
                    RoleGranted(
                        officer: random.pick(officers), role: random.pick(Role.allCases),
                        office: random.pick(offices), services: services, grantedFrom: day(),
                        validThrough: day()))))
        grants.append(Position(events.count))
    }

    private mutating func delegate() {
        record(
            .authority(
                .roleDelegated(
                    RoleDelegated(
                        officer: officers[0], delegator: random.pick(Array(officers.dropFirst())),
                        grant: position(grants), delegatedFrom: day(), validThrough: day()))))
        delegations.append(Position(events.count))
    }

    private mutating func revoke(_ what: Int) {
        let officer = random.pick(officers)
        let event: AuthorityEvent =
            switch what {
            case 0:
                .roleRevoked(
                    RoleRevoked(officer: officer, revokes: position(grants), revokedOn: day()))
            case 1:
                .delegationEnded(
                    DelegationEnded(
                        officer: officers[0], delegator: officers[1], ends: position(delegations),
                        endedOn: day()))
            case 2:
                .officerKeyRevoked(
                    OfficerKeyRevoked(officer: officer, revokes: position(keys), revokedOn: day()))
            default:
                .trainingWithdrawn(
                    TrainingWithdrawn(
                        officer: officer, withdraws: position(trainings), withdrawnOn: day()))
            }
        record(.authority(event))
    }

    private mutating func propose() {
        guard let code = LedgerCode("AZ") else { return }
        acts += 1
        let today = day()
        record(
            .authority(
                .actProposed(
                    ActProposed(
                        act: ActID(acts, in: code), proposer: random.pick(officers),
                        command: random.pick([.mergePersons, .grantRole, .addKey]), payload: "{}",
                        proposedOn: today, approveBy: today.adding(days: 10)))))
    }

    private mutating func settle() {
        guard let code = LedgerCode("AZ") else { return }
        let act = ActID(random.int(1...acts + 1), in: code)
        let officer = random.pick(officers)
        record(
            .authority(
                random.int(0...2) == 0
                    ? .actReturned(ActReturned(act: act, officer: officer, returnedOn: day()))
                    : .actApproved(ActApproved(act: act, approver: officer, approvedOn: day()))))
    }
}
