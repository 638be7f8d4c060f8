import Testing

@testable import Casework

@Suite("Who may do what")
struct AuthoriseTests {
    typealias Scene = AuthorityScene

    @Test("A ledger that demands nothing lets anybody act")
    func open() throws {
        let matter = Matter(.registerPerson, for: nil)
        #expect(
            authorise(matter, by: nil, Authority(), on: Scene.today) == .open)
    }

    @Test("Whoever acts is an officer: nobody, and a number that nobody has, may not")
    func nobody() throws {
        let scene = try Scene()
        let matter = Matter(.registerPerson, for: try Scene.office("GNJ"))
        #expect(
            authorise(matter, by: nil, scene.authority, on: Scene.today) == .denied(.nobody))
        #expect(
            try scene.denial(1, .registerPerson) == .officerUnknown(try Scene.officer(1)))
    }

    @Test("A right names where it stands: registration, grant, training")
    func proof() throws {
        var scene = try Scene()
        try scene.register(1)
        let registered = scene.last
        let grant = try scene.grant(1, .decider)
        try scene.train(1, .decisions)
        #expect(
            try scene.answer(1, .cancelVisa, filedAt: "GNJ")
                == .allowed(Right(role: .decider, proof: [registered, grant, scene.last])))
    }

    @Test("A role that the officer has not is missing, and says what it takes")
    func missing() throws {
        var scene = try Scene()
        try scene.grant(1, .borderFeed)
        #expect(try scene.denial(1, .recordVisa) == .roleMissing([.registrar]))
    }

    @Test("An auditor appends nothing, and a reporter neither")
    func readsOnly() throws {
        var scene = try Scene()
        try scene.grant(1, .auditor, "HQ")
        try scene.grant(2, .reporter, "HQ")
        for kind in CommandKind.allCases where kind.need != nil {
            #expect(try scene.denial(1, kind) == .readsOnly(.auditor), "\(kind)")
            #expect(try scene.denial(2, kind) == .readsOnly(.reporter), "\(kind)")
        }
    }

    @Test("An administrator never decides, though the role of a decider was granted or delegated")
    func administrator() throws {
        var scene = try Scene()
        try scene.grant(1, .administrator, "HQ")
        #expect(try scene.denial(1, .cancelVisa) == .administratorDecides)
        let grant = try scene.grant(2, .decider, "HQ")
        try scene.train(1, .decisions)
        try scene.record(
            .roleDelegated(
                RoleDelegated(
                    officer: try Scene.officer(1), delegator: try Scene.officer(2), grant: grant,
                    delegatedFrom: Scene.today, validThrough: Scene.today)))
        #expect(try scene.denial(1, .cancelVisa) == .administratorDecides)
        #expect(try scene.denial(1, .openOffice, for: "HQ") == nil)
    }

    @Test("A role holds from its first to its last day, both inclusive")
    func days() throws {
        var scene = try Scene()
        let grant = try scene.grant(1, .registrar, days: 0...3)
        let (first, last) = (Scene.today, Scene.today.adding(days: 3))
        #expect(
            try scene.denial(1, .recordVisa, on: first.adding(days: -1))
                == .roleNotBegun(.registrar, from: first, grant))
        #expect(try scene.denial(1, .recordVisa, on: first) == nil)
        #expect(try scene.denial(1, .recordVisa, on: last) == nil)
        #expect(
            try scene.denial(1, .recordVisa, on: last.adding(days: 1))
                == .roleEnded(.registrar, through: last, grant))
    }

    @Test("A role that was revoked holds no more, from the event that revoked it")
    func revoked() throws {
        var scene = try Scene()
        let grant = try scene.grant(1, .registrar)
        let revoked = try scene.record(
            .roleRevoked(
                RoleRevoked(
                    officer: try Scene.officer(1), revokes: grant, revokedOn: Scene.today)))
        #expect(try scene.denial(1, .recordVisa) == .roleRevoked(.registrar, revoked))
    }

    @Test("A role holds for its office and all below it, and for none beside or above")
    func offices() throws {
        var scene = try Scene()
        let grant = try scene.grant(1, .registrar, "GNJ")
        #expect(try scene.denial(1, .recordVisa, for: "GYG") == nil)
        for office in ["HQ", "TRN"] {
            #expect(
                try scene.denial(1, .recordVisa, for: office)
                    == .officeOutside(
                        try Scene.office(office), granted: try Scene.office("GNJ"), grant))
        }
    }

    @Test("What stands in a file is put right by the office that has it, wherever the officer sits")
    func jurisdiction() throws {
        var scene = try Scene()
        let grant = try scene.grant(1, .registrar, "GNJ")
        #expect(try scene.denial(1, .correctVisa, for: "HQ", filedAt: "GYG") == nil)
        #expect(
            try scene.denial(1, .correctVisa, for: "GNJ", filedAt: "TRN")
                == .officeOutside(try Scene.office("TRN"), granted: try Scene.office("GNJ"), grant))
        // A file that no office was ever given is that of the office over all others.
        #expect(
            try scene.denial(1, .correctVisa, for: "GNJ")
                == .officeOutside(try Scene.office("HQ"), granted: try Scene.office("GNJ"), grant))
    }

    @Test("The files of a closed office are its successor's")
    func closed() throws {
        var scene = try Scene()
        try scene.grant(1, .registrar, "TRN")
        try scene.close("GYG", successor: "TRN")
        #expect(try scene.denial(1, .correctVisa, filedAt: "GYG") == nil)
    }

    @Test("A role limited to some services does not hold for others")
    func services() throws {
        var scene = try Scene()
        let grant = try scene.grant(1, .registrar, services: [.visas])
        #expect(try scene.denial(1, .recordVisa) == nil)
        #expect(
            try scene.denial(1, .registerPlace) == .serviceOutside(.placeRegistration, grant))
    }

    @Test("A role that takes training may be used while the training counts")
    func training() throws {
        var scene = try Scene()
        try scene.grant(1, .decider)
        #expect(
            try scene.denial(1, .cancelVisa, filedAt: "GNJ") == .untrained(.decider, .decisions))
        try scene.train(1, .decisions, through: -1)
        #expect(
            try scene.denial(1, .cancelVisa, filedAt: "GNJ")
                == .trainingEnded(.decider, .decisions, through: Scene.today.adding(days: -1)))
        try scene.train(1, .decisions, through: 0)
        let training = scene.last
        #expect(try scene.denial(1, .cancelVisa, filedAt: "GNJ") == nil)
        try scene.record(
            .trainingWithdrawn(
                TrainingWithdrawn(
                    officer: try Scene.officer(1), withdraws: training,
                    withdrawnOn: Scene.today)))
        #expect(
            try scene.denial(1, .cancelVisa, filedAt: "GNJ")
                == .trainingEnded(.decider, .decisions, through: Scene.today.adding(days: -1)))
    }

    @Test("Training is recorded by a training centre")
    func trainingCentre() throws {
        var scene = try Scene()
        try scene.grant(1, .supervisor, "HQ")
        #expect(
            try scene.denial(1, .recordTraining, for: "GNJ")
                == .notTrainingCentre(try Scene.office("GNJ")))
        #expect(try scene.denial(1, .recordTraining, for: "TRN") == nil)
    }

    @Test("Nobody acts on a file of which the officer is the subject")
    func ownFile() throws {
        var scene = try Scene()
        let person = try #require(PersonID("P-AZ-000977"))
        try scene.register(1, person: person)
        try scene.grant(1, .registrar)
        #expect(
            try scene.denial(1, .changeName, filedAt: "GNJ", persons: [person]) == .ownFile(person))
        #expect(try scene.denial(1, .changeName, filedAt: "GNJ") == nil)
    }

    @Test("Whoever is suspended or discharged may do nothing")
    func suspended() throws {
        var scene = try Scene()
        try scene.grant(1, .registrar)
        let officer = try Scene.officer(1)
        let suspended = try scene.record(
            .officerSuspended(
                OfficerSuspended(
                    officer: officer, suspendedOn: Scene.today, through: Scene.today)))
        #expect(
            try scene.denial(1, .recordVisa)
                == .suspended(officer, through: Scene.today, suspended))
        #expect(try scene.denial(1, .recordVisa, on: Scene.today.adding(days: 1)) == nil)
        try scene.record(
            .officerReinstated(OfficerReinstated(officer: officer, reinstatedOn: Scene.today)))
        #expect(try scene.denial(1, .recordVisa) == nil)
        let discharged = try scene.record(
            .officerDischarged(OfficerDischarged(officer: officer, dischargedOn: Scene.today)))
        #expect(try scene.denial(1, .recordVisa) == .discharged(officer, discharged))
    }
}
