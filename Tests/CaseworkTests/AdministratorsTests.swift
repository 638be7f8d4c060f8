import Testing

@testable import Casework

@Suite("Administrators whose role has run out")
struct AdministratorsTests {
    typealias Scene = AuthorityScene

    /// Officers 1 and 2 were administrators through yesterday, 3 is a registrar of GNJ.
    private func ranOut() throws -> Scene {
        var scene = try Scene()
        for number in 1...2 { try scene.grant(number, .administrator, "HQ", days: -30 ... -1) }
        try scene.grant(3, .registrar)
        return scene
    }

    private func answer(
        _ scene: Scene, _ number: Int, giving role: Role?, _ kind: CommandKind = .grantRole,
        half: Matter.Half = .only
    ) throws -> Authorisation {
        var matter = Matter(kind, for: try Scene.office("HQ"))
        matter.granted = role
        matter.half = half
        return authorise(
            matter, by: try Scene.officer(number), scene.authority, on: Scene.today)
    }

    private func allows(_ answer: Authorisation) -> Bool {
        if case .allowed = answer { true } else { false }
    }

    @Test("When fewer than two are left, those whose role has run out give that role, and no other")
    func revived() throws {
        let scene = try ranOut()
        let second = Matter.Half.second(
            try #require(ActID("A-AZ-000001")), proposer: try Scene.officer(1))
        let registered = try #require(scene.authority.officers[Scene.officer(1)]?.registeredAt)
        let grant = try #require(scene.authority.officers[Scene.officer(1)]?.grants.first?.position)
        #expect(
            try answer(scene, 1, giving: .administrator)
                == .allowed(Right(role: .administrator, proof: [registered, grant])))
        #expect(allows(try answer(scene, 2, giving: .administrator, half: second)))
        #expect(!allows(try answer(scene, 1, giving: .administrator, half: second)))
        #expect(allows(try answer(scene, 1, giving: nil, .acceptClock)))
        let yesterday = Scene.today.adding(days: -1)
        for (role, kind) in [
            (Role.registrar, CommandKind.grantRole), (nil, .grantRole), (nil, .addKey),
            (nil, .registerOfficer), (nil, .revokeRole),
        ] {
            #expect(
                try answer(scene, 1, giving: role, kind)
                    == .denied(.roleEnded(.administrator, through: yesterday, grant)),
                "\(kind) \(role?.rawValue ?? "-")")
        }
        #expect(!allows(try answer(scene, 3, giving: .administrator)))
    }

    @Test("Not while two are left, and not who was suspended, discharged or lost the role")
    func notRevived() throws {
        let first = try Scene.officer(1)
        var scene = try ranOut()
        try scene.grant(4, .administrator, "HQ")
        #expect(allows(try answer(scene, 1, giving: .administrator)))
        // Of an office below, it gives no role anywhere.
        try scene.grant(5, .administrator, "GNJ")
        #expect(allows(try answer(scene, 1, giving: .administrator)))
        try scene.grant(6, .administrator, "HQ")
        #expect(!allows(try answer(scene, 1, giving: .administrator)))
        let sixth = try Scene.officer(6)
        try scene.record(
            .officerSuspended(
                OfficerSuspended(officer: sixth, suspendedOn: Scene.today, through: nil)))
        #expect(allows(try answer(scene, 1, giving: .administrator)))

        let grant = try #require(scene.authority.officers[first]?.grants.first?.position)
        for event in [
            AuthorityEvent.officerSuspended(
                OfficerSuspended(officer: first, suspendedOn: Scene.today, through: nil)),
            .officerDischarged(OfficerDischarged(officer: first, dischargedOn: Scene.today)),
            .roleRevoked(RoleRevoked(officer: first, revokes: grant, revokedOn: Scene.today)),
        ] {
            var scene = try ranOut()
            try scene.record(event)
            #expect(!allows(try answer(scene, 1, giving: .administrator)), "\(event)")
            #expect(allows(try answer(scene, 2, giving: .administrator)), "\(event)")
        }
    }

    @Test("Who gives roles on every day of a time is who does so on each")
    func throughout() throws {
        var scene = try Scene()
        try scene.grant(1, .administrator, "HQ", days: -10...20)
        try scene.grant(2, .administrator, "HQ", days: -10...5)
        // The second grant begins when the first has ended, without a day between.
        try scene.grant(2, .administrator, "HQ", days: 6...40)
        try scene.grant(3, .administrator, "HQ", days: -10...40)
        let third = try Scene.officer(3)
        try scene.record(
            .officerSuspended(
                OfficerSuspended(
                    officer: third, suspendedOn: Scene.today,
                    through: Scene.today.adding(days: 3))))
        let (one, two) = (try Scene.officer(1), try Scene.officer(2))
        func throughout(_ days: Int) -> [OfficerID] {
            scene.authority.administrators(
                throughout: Scene.today...Scene.today.adding(days: days))
        }
        #expect(throughout(20) == [one, two])
        #expect(throughout(21) == [two])
        #expect(throughout(41) == [])
        #expect(
            scene.authority.administrators(on: Scene.today.adding(days: 4)) == [one, two, third])
    }
}

@Suite("What a denial rests on")
struct CitationTests {
    typealias Scene = AuthorityScene

    private func cited(
        _ scene: Scene, _ number: Int, _ kind: CommandKind, persons: [PersonID] = []
    ) throws -> [Int] {
        let answer = try scene.answer(number, kind, filedAt: "GNJ", persons: persons)
        return answer.citations(
            of: try Scene.officer(number), scene.authority, on: Scene.today
        ).map(\.value)
    }

    /// Officer 1 is registered at 5.
    @Test("Each denial cites where it stands why")
    func denials() throws {
        var scene = try Scene()
        let person = try #require(PersonID("P-AZ-000001"))
        try scene.register(1, person: person)
        #expect(try cited(scene, 1, .registerPerson) == [5])
        #expect(try cited(scene, 9, .registerPerson) == [])
        #expect(try cited(scene, 1, .changeName, persons: [person]) == [5])
        try scene.grant(1, .decider)
        #expect(try cited(scene, 1, .cancelVisa) == [6])
        try scene.train(1, .decisions, through: -1)
        #expect(try cited(scene, 1, .cancelVisa) == [6, 7])
        try scene.grant(1, .registrar, "GYG")
        #expect(try cited(scene, 1, .changeName) == [8])
        try scene.record(
            .roleRevoked(
                RoleRevoked(
                    officer: Scene.officer(1), revokes: Position(8), revokedOn: Scene.today)))
        #expect(try cited(scene, 1, .changeName) == [9])
        try scene.grant(1, .supervisor)
        #expect(try cited(scene, 1, .recordTraining) == [2])
    }

    @Test("Who decides by delegation of somebody who may not is told where both stand")
    func delegated() throws {
        var scene = try Scene()
        let grant = try scene.grant(1, .registrar)
        try scene.register(2)
        try scene.record(
            .roleDelegated(
                RoleDelegated(
                    officer: Scene.officer(2), delegator: Scene.officer(1), grant: grant,
                    delegatedFrom: Scene.today, validThrough: Scene.today)))
        #expect(try cited(scene, 2, .registerPerson) == [6, 7, 8])
        try scene.record(
            .officerDischarged(
                OfficerDischarged(officer: Scene.officer(1), dischargedOn: Scene.today)))
        #expect(try cited(scene, 2, .registerPerson) == [8, 9])
        #expect(try cited(scene, 1, .registerPerson) == [9])
    }

    @Test("An administrator and a reader are told of the role that they have")
    func administrator() throws {
        var scene = try Scene()
        try scene.grant(1, .administrator, "HQ")
        try scene.grant(2, .auditor, "HQ")
        #expect(try cited(scene, 1, .recordVisa) == [6])
        #expect(try cited(scene, 2, .recordVisa) == [8])
        try scene.record(
            .roleRevoked(
                RoleRevoked(
                    officer: Scene.officer(2), revokes: Position(8), revokedOn: Scene.today)))
        #expect(try cited(scene, 2, .recordVisa) == [7])
    }
}
