import Testing

@testable import Casework

/// Offices, officers and roles, folded from events that a test writes by hand.
///
/// HQ is over all; GNJ and TRN belong to it, and GYG to GNJ. The positions count from 1.
struct AuthorityScene {
    private(set) var authority = Authority()
    private var position = 0

    static let today: Day = .init(clamping: 20_700)

    init() throws {
        let ledger = try #require(LedgerCode("AZ"))
        authority.demand = AuthorityDemanded(
            ledger: ledger, signatures: .none, office: try Self.office("HQ"),
            demandedOn: Self.today)
        try open("HQ", nil, .headquarters)
        try open("GNJ", "HQ", .regional)
        try open("GYG", "GNJ", .regional)
        try open("TRN", "HQ", .training)
    }

    static func office(_ code: String) throws -> OfficeCode { try #require(OfficeCode(code)) }
    static func officer(_ number: Int) throws -> OfficerID {
        try #require(OfficerID("O-AZ-000\(number)"))
    }

    /// The last position taken.
    var last: Position { Position(position) }

    mutating func open(_ code: String, _ parent: String?, _ kind: OfficeKind) throws {
        try record(
            .officeOpened(
                OfficeOpened(
                    office: Self.office(code), name: code, kind: kind,
                    parent: parent.map(Self.office), territory: [], openedOn: Self.today)))
    }

    mutating func close(_ code: String, successor: String) throws {
        try record(
            .officeClosed(
                OfficeClosed(
                    office: Self.office(code), successor: Self.office(successor),
                    closedOn: Self.today)))
    }

    mutating func register(_ number: Int, of office: String = "GNJ", person: PersonID? = nil) throws
    {
        try record(
            .officerRegistered(
                OfficerRegistered(
                    officer: Self.officer(number), office: Self.office(office), person: person,
                    registeredOn: Self.today, name: nil)))
    }

    /// Registers the officer and grants the role from ten days before today to ten days after it.
    @discardableResult
    mutating func grant(
        _ number: Int, _ role: Role, _ office: String = "GNJ", services: [Service]? = nil,
        days: ClosedRange<Int> = -10...10
    ) throws -> Position {
        if authority.officers[try Self.officer(number)] == nil { try register(number) }
        try record(
            .roleGranted(
                RoleGranted(
                    officer: Self.officer(number), role: role, office: Self.office(office),
                    services: services, grantedFrom: Self.today.adding(days: days.lowerBound),
                    validThrough: Self.today.adding(days: days.upperBound))))
        return last
    }

    mutating func train(
        _ number: Int, _ course: TrainingCourse, through days: Int = 10
    ) throws {
        try record(
            .trainingRecorded(
                TrainingRecorded(
                    officer: Self.officer(number), course: course,
                    passedOn: Self.today.adding(days: -20),
                    validThrough: Self.today.adding(days: days))))
    }

    @discardableResult
    mutating func record(_ event: AuthorityEvent) throws -> Position {
        position += 1
        let recorded = Recorded(
            event: .authority(event), position: Position(position),
            recordedAt: Instant(startOf: Self.today), ordinals: event.subjects.map { _ in 1 })
        authority.offices.evolve(recorded)
        for subject in event.subjects where subject.kind == .officer {
            let officer = try #require(OfficerID(subject.id))
            authority.officers[officer, default: OfficerFile()].evolve(recorded, of: officer)
        }
        return last
    }

    /// What is answered to an officer who asks for `kind`, acting for `office`, on a file of `filedAt`.
    func answer(
        _ number: Int, _ kind: CommandKind, for office: String = "GNJ",
        filedAt: String? = nil, persons: [PersonID] = [], half: Matter.Half = .only,
        on day: Day = today
    ) throws -> Authorisation {
        var matter = Matter(kind, for: try Self.office(office))
        matter.persons = persons
        matter.half = half
        matter.fileOffices = try filedAt.map { [try Self.office($0)] } ?? []
        return authorise(matter, by: try Self.officer(number), authority, on: day)
    }

    func denial(
        _ number: Int, _ kind: CommandKind, for office: String = "GNJ",
        filedAt: String? = nil, persons: [PersonID] = [], half: Matter.Half = .only,
        on day: Day = today
    ) throws -> Denial? {
        let answer = try answer(
            number, kind, for: office, filedAt: filedAt, persons: persons, half: half, on: day)
        if case .denied(let denial) = answer { return denial }
        return nil
    }
}
