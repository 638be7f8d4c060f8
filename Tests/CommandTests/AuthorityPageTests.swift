import Testing

@testable import Casework
@testable import salname

@Suite("The page of who may do what")
struct AuthorityPageTests {
    @Test("The page in the documentation says what the rules say, cell by cell")
    func golden() throws {
        try Golden.compare(try AuthorityPage().text, with: "../Sources/AUTHORITY.md")
    }

    @Test("Every no of the page has its sentence, in both languages")
    func sentences() throws {
        let denials = try AuthorityPage().denials
        #expect(denials.count > 100)
        for denial in denials {
            for language in Language.allCases {
                let sentence = Words(language: language).say(denial.why, denial.values)
                #expect(!sentence.isEmpty && !sentence.contains("{"), "\(denial)")
            }
        }
    }

    @Test("Every command of the page is one of the command line")
    func commands() {
        for kind in CommandKind.allCases {
            #expect(
                CommandKind.named(kind.commandLine) == kind, "\(kind.commandLine)")
        }
    }
}

/// Every role against every command: with a role at the office concerned or at another one, for the
/// service concerned or for another one.
private struct AuthorityPage {
    private static let day = Day(clamping: 20_700)

    /// One of the four ways to hold a role.
    private enum Hold: CaseIterable {
        case ownOffice, otherService, otherOffice, otherBoth

        var isOwnOffice: Bool { self == .ownOffice || self == .otherService }
        var isOwnService: Bool { self == .ownOffice || self == .otherOffice }
    }

    private static let opening = """
        # Who may do what

        Made from the rules (`CommandKind.need`, `secondNeed`, `authorise`) by a test, which compares it
        cell by cell; to make it again: `RECORD_FIXTURES=1 swift test --filter AuthorityPageTests`.

        A role is granted by two administrators, for an office and all that belong to it, for all services
        or some, and for a time. A cell says what a role allows that holds today:

        - **everywhere**: at any office, for any service
        - **office**: where it is granted for the office concerned, whatever the services
        - **service**: where it is granted for the service, whatever the office
        - **both**: where it is granted for the office and the service
        - nothing: not at all

        Which office is concerned stands in the row: `actingOffice`, the one for which the officer acts;
        `fileOffice`, the one that has the file; `ledger`, the one over all others; `trainingCentre`, the one
        for which the officer acts, if it is such. Examiners, deciders and enforcement officers must have
        passed a course that counts on the day. Nobody acts on the own file; an administrator decides
        nothing; auditors and reporters append nothing. `salname can-i NOUN VERB` says it for one officer,
        `salname audit who NOUN VERB` for all of them.

        A role of administrator that has run out still does two things while fewer than two administrators
        are left: it accepts the clock, and it gives the role of administrator, by two hands as always.


        """

    var text: String {
        get throws {
            Self.opening + "## The only hand, or the first\n\n" + (try table { $0.need })
                + "\n## The second hand\n\n"
                + "Another officer than the first, within \(CommandKind.daysToApprove) days.\n\n"
                + (try table { $0.secondNeed })
        }
    }

    private func table(_ need: (CommandKind) -> Need?) throws -> String {
        let roles = Role.allCases.filter { !$0.isReadOnly }
        var lines = [
            "| command | service | office concerned | "
                + roles.map(\.rawValue).joined(separator: " | ") + " |",
            "|---|---|---" + String(repeating: "|---", count: roles.count) + "|",
        ]
        for kind in CommandKind.allCases {
            guard let need = need(kind) else { continue }
            let cells = try roles.map { try cell($0, kind, need) }
            let service = kind.takesServiceOfCase ? "the case's" : need.service?.text ?? "any"
            let row = [
                "`\(kind.commandLine)`", service, need.jurisdiction.rawValue,
            ]
            lines.append("| " + (row + cells).joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func cell(_ role: Role, _ kind: CommandKind, _ need: Need) throws -> String {
        let allowed = try Hold.allCases.filter {
            if case .allowed = try answer(role, kind, need, $0) { true } else { false }
        }
        switch allowed {
        case Hold.allCases: return "everywhere"
        case [.ownOffice, .otherService]: return "office"
        case [.ownOffice, .otherOffice]: return "service"
        case [.ownOffice]: return "both"
        case []: return ""
        default:
            Issue.record("\(kind) \(role) \(allowed)")
            return "?"
        }
    }

    /// Every denial that a cell of the page stands for.
    var denials: [Denial] {
        get throws {
            try CommandKind.allCases.flatMap { kind in
                try [kind.need, kind.secondNeed].compactMap(\.self).flatMap { need in
                    try Role.allCases.flatMap { role in
                        try Hold.allCases.compactMap { hold -> Denial? in
                            guard case .denied(let denial) = try answer(role, kind, need, hold)
                            else { return nil }
                            return denial
                        }
                    }
                }
            }
        }
    }

    private func answer(
        _ role: Role, _ kind: CommandKind, _ need: Need, _ hold: Hold
    ) throws -> Authorisation {
        let codes = ["HQ", "GNJ", "SHK", "TRN"]
        let offices = try codes.map { try #require(OfficeCode($0)) }
        let concerned =
            switch need.jurisdiction {
            case .actingOffice, .fileOffice: offices[1]
            case .ledger: offices[0]
            case .trainingCentre: offices[3]
            }
        let service: Service? =
            kind.takesServiceOfCase ? .temporaryResidence : need.service
        let other = Service.allCases.first { $0 != service } ?? .persons
        var scene = Scene(offices)
        scene.authority.demand = AuthorityDemanded(
            ledger: try #require(LedgerCode("AZ")), signatures: .none, office: offices[0],
            demandedOn: Self.day)
        let officer = try #require(OfficerID("O-AZ-0017"))
        scene.record(
            .officerRegistered(
                OfficerRegistered(
                    officer: officer, office: concerned, person: nil, registeredOn: Self.day,
                    name: nil)), officer)
        if let course = role.course {
            scene.record(
                .trainingRecorded(
                    TrainingRecorded(
                        officer: officer, course: course, passedOn: Self.day,
                        validThrough: Self.day)), officer)
        }
        scene.record(
            .roleGranted(
                RoleGranted(
                    officer: officer, role: role, office: hold.isOwnOffice ? concerned : offices[2],
                    services: [hold.isOwnService ? service ?? other : other],
                    grantedFrom: Self.day, validThrough: Self.day)), officer)
        var matter = Matter(kind, for: concerned)
        matter.fileOffices = [concerned]
        if kind.takesServiceOfCase { matter.service = service }
        if need == kind.secondNeed, need != kind.need {
            matter.half = .second(
                try #require(ActID("A-AZ-000012")), proposer: try #require(OfficerID("O-AZ-0018")))
        }
        return authorise(matter, by: officer, scene.authority, on: Self.day)
    }

    private struct Scene {
        var authority = Authority()
        private var position = 0

        init(_ codes: [OfficeCode]) {
            for code in codes {
                let isRoot = code == codes[0]
                let event = AuthorityEvent.officeOpened(
                    OfficeOpened(
                        office: code, name: code.text,
                        kind: isRoot ? .headquarters : code == codes[3] ? .training : .regional,
                        parent: isRoot ? nil : codes[0], territory: [], openedOn: AuthorityPage.day)
                )
                authority.offices.evolve(recorded(event))
            }
        }

        mutating func record(_ event: AuthorityEvent, _ officer: OfficerID) {
            authority.officers[officer, default: OfficerFile()].evolve(recorded(event), of: officer)
        }

        private mutating func recorded(_ event: AuthorityEvent) -> Recorded {
            position += 1
            return Recorded(
                event: .authority(event), position: Position(position),
                recordedAt: Instant(startOf: AuthorityPage.day), ordinals: [1])
        }
    }
}
