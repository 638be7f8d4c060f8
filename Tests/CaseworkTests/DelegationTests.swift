import Testing

@testable import Casework

@Suite("Delegation, and what takes two officers")
struct DelegationTests {
    typealias Scene = AuthorityScene

    private func delegated(
        days: ClosedRange<Int> = 0...3
    ) throws -> (scene: Scene, grant: Position, delegation: Position) {
        var scene = try Scene()
        let grant = try scene.grant(1, .registrar, days: -10...3)
        try scene.register(2)
        let delegation = try scene.record(
            .roleDelegated(
                RoleDelegated(
                    officer: try Scene.officer(2), delegator: try Scene.officer(1), grant: grant,
                    delegatedFrom: Scene.today.adding(days: days.lowerBound),
                    validThrough: Scene.today.adding(days: days.upperBound))))
        return (scene, grant, delegation)
    }

    @Test("Who was let use a role may, for as long as it was delegated, and it is cited")
    func holds() throws {
        let (scene, grant, delegation) = try delegated()
        guard case .allowed(let right) = try scene.answer(2, .recordVisa) else {
            Issue.record("denied")
            return
        }
        #expect(right.role == .registrar)
        #expect(right.proof.contains(grant) && right.proof.contains(delegation))
        #expect(
            try scene.denial(2, .recordVisa, on: Scene.today.adding(days: -1))
                == .delegationEnded(.registrar, delegation))
        #expect(try scene.denial(2, .recordVisa, on: Scene.today.adding(days: 3)) == nil)
        #expect(
            try scene.denial(2, .recordVisa, on: Scene.today.adding(days: 4))
                == .delegationEnded(.registrar, delegation))
    }

    @Test("A delegation that was ended holds no more")
    func ended() throws {
        var (scene, _, delegation) = try delegated()
        let ended = try scene.record(
            .delegationEnded(
                DelegationEnded(
                    officer: try Scene.officer(2), delegator: try Scene.officer(1),
                    ends: delegation, endedOn: Scene.today)))
        #expect(try scene.denial(2, .recordVisa) == .delegationEnded(.registrar, ended))
    }

    @Test("It gives no more than its owner has: suspended, discharged, revoked, it does not hold")
    func owner() throws {
        let owner = try Scene.officer(1)
        for event in [
            AuthorityEvent.officerSuspended(
                OfficerSuspended(officer: owner, suspendedOn: Scene.today, through: nil)),
            .officerDischarged(OfficerDischarged(officer: owner, dischargedOn: Scene.today)),
        ] {
            var (scene, _, _) = try delegated()
            try scene.record(event)
            #expect(try scene.denial(2, .recordVisa) == .delegatorUnable(.registrar, owner))
        }
        var (scene, grant, _) = try delegated()
        try scene.record(
            .roleRevoked(RoleRevoked(officer: owner, revokes: grant, revokedOn: Scene.today)))
        #expect(try scene.denial(2, .recordVisa) == .delegatorUnable(.registrar, owner))
    }

    @Test("Whose role it is lets another use it and ends that; so does a supervisor over both")
    func whoDelegates() throws {
        var (scene, _, _) = try delegated()
        try scene.grant(3, .supervisor)
        try scene.register(4)
        var matter = Matter(.delegateRole, for: try Scene.office("GNJ"))
        matter.own = [try Scene.officer(1)]
        matter.fileOffices = [try Scene.office("GNJ")]
        func allows(_ number: Int) throws -> Bool {
            let answer = authorise(
                matter, by: try Scene.officer(number), scene.authority, on: Scene.today)
            if case .allowed = answer { return true }
            return false
        }
        #expect(try allows(1))
        #expect(try !allows(2))
        #expect(try allows(3))
        #expect(try !allows(4))
    }

    @Test("Who gave the first hand cannot give the second, and may take it back")
    func halves() throws {
        var scene = try Scene()
        try scene.grant(1, .supervisor)
        try scene.grant(2, .supervisor)
        try scene.grant(3, .registrar)
        let act = try #require(ActID("A-AZ-000001"))
        let second = Matter.Half.second(act, proposer: try Scene.officer(1))
        #expect(
            try scene.denial(1, .mergePersons, filedAt: "GNJ", half: second) == .bothHalves(act))
        #expect(try scene.denial(2, .mergePersons, filedAt: "GNJ", half: second) == nil)
        #expect(
            try scene.denial(3, .mergePersons, filedAt: "GNJ", half: second)
                == .roleMissing([.supervisor]))
        let back = Matter.Half.sentBack(act, proposer: try Scene.officer(1))
        #expect(try scene.denial(1, .mergePersons, filedAt: "GNJ", half: back) == nil)
        #expect(try scene.denial(2, .mergePersons, filedAt: "GNJ", half: back) == nil)
        #expect(
            try scene.denial(3, .mergePersons, filedAt: "GNJ", half: back)
                == .roleMissing([.supervisor]))
    }

    @Test("Every role that gives a second hand is one that gives no first hand alone")
    func twoHands() {
        for kind in CommandKind.allCases {
            guard let second = kind.secondNeed else { continue }
            #expect(kind.need != nil, "\(kind)")
            #expect(second.roles.allSatisfy { !$0.isReadOnly }, "\(kind)")
        }
        #expect(
            CommandKind.allCases.filter { $0.secondNeed != nil }
                == [
                    .enactLaw, .mergePersons, .unmergePersons, .addKey, .grantRole, .cancelPermit,
                ])
    }

    @Test("No role that only reads may ask for anything")
    func readers() {
        for kind in CommandKind.allCases {
            #expect(kind.need?.roles.contains(where: \.isReadOnly) != true, "\(kind)")
        }
    }
}
