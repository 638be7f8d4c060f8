import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import Projections
import Testing

@Suite("A ledger that demands the right to act")
struct OfficeLedgerTests {
    @Test(
        "From the first administrators on, whoever is no officer is refused, and nothing is recorded"
    )
    func demanded() throws {
        let offices = try OfficeLedger()
        let size = try offices.test.ledger.size()
        let stranger = try #require(TestLedger.officer)
        #expect(throws: LedgerError.denied(.officerUnknown(stranger))) {
            try offices.test.register()
        }
        #expect(try offices.test.ledger.size() == size)
        #expect(try offices.test.verify().faults.isEmpty)
    }

    @Test("What was denied is noted beside the ledger, and never what was only rehearsed")
    func noted() throws {
        let offices = try OfficeLedger()
        try offices.register(3)
        let person = Work.registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678"))
        let request = try OfficeLedger.request(person, as: 3, for: "GNJ")
        let denial = LedgerError.denied(.roleMissing([.registrar, .borderFeed]))
        #expect(throws: denial) { try offices.test.ledger.rehearse(request) }
        #expect(try offices.test.ledger.deniedAttempts().attempts.isEmpty)
        #expect(throws: denial) { try offices.test.ledger.perform(request) }
        let noted = try offices.test.ledger.deniedAttempts()
        #expect(noted.unreadable.isEmpty)
        let attempt = try #require(noted.attempts.first)
        #expect(noted.attempts.count == 1)
        #expect(attempt.officer == (try OfficeLedger.officer(3)))
        #expect(attempt.office.text == "GNJ" && attempt.command.rawValue == "registerPerson")
        #expect(attempt.reason == .roleMissing)

        // Whoever writes into the file is found out by the line
        let path = offices.test.ledger.directory.denied
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data("{\"at\":\"now\"}\n".utf8))
        try file.close()
        #expect(try offices.test.ledger.deniedAttempts().unreadable == [2])
        // And one that cannot be written changes nothing of the denial
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(throws: denial) { try offices.test.ledger.perform(request) }
        #expect(offices.test.ledger.missesDenial)
    }

    @Test("The role in which somebody acted stands on each event")
    func role() throws {
        let offices = try OfficeLedger()
        try offices.register(3)
        try offices.grant(3, .registrar)
        try offices.perform(
            .registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678")), as: 3, for: "GNJ"
        )
        let line = try #require(try offices.test.lines().last)
        #expect(
            line.contains(#""authid":"officer/O-AZ-0003","authrole":"registrar","office":"GNJ""#))
        // The file of whoever is registered is the office's that registers
        #expect(line.contains(#""type":"PersonFileAssigned""#))
        #expect(try offices.test.verify().faults.isEmpty)
    }

    @Test("A role is granted by two administrators: the first proposes, another one approves")
    func granted() throws {
        let offices = try OfficeLedger()
        try offices.register(3)
        let work = try OfficeLedger.grant(3, .registrar, "GNJ")
        let proposed = try offices.perform(work, as: 1)
        let act = try #require(OfficeLedger.act(of: proposed))

        // Proposed, nothing is granted yet
        let person = Work.registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678"))
        #expect(
            try offices.error(person, as: 3, for: "GNJ")
                == .denied(.roleMissing([.registrar, .borderFeed])))
        // The same hand does not count twice
        let approval = Work.authority(
            .approveAct(ApproveAct(act: act, approvedOn: try #require(OfficeLedger.today))))
        #expect(try offices.error(approval, as: 1) == .denied(.bothHalves(act)))
        // The other administrator's does, once
        let approved = try offices.perform(approval, as: 2)
        #expect(approved.events.map { EventType(of: $0.event) } == [.actApproved, .roleGranted])
        #expect(try offices.error(person, as: 3, for: "GNJ") == nil)
        let settled = approved.events[0].position
        #expect(
            try offices.error(approval, as: 2) == .rejected(.authority(.actSettled(act, settled))))
        #expect(try offices.test.verify().faults.isEmpty)
    }

    @Test("What was sent back is not done, and cannot be approved any more")
    func sentBack() throws {
        let offices = try OfficeLedger()
        try offices.register(3)
        let proposed = try offices.perform(try OfficeLedger.grant(3, .registrar, "GNJ"), as: 1)
        let act = try #require(OfficeLedger.act(of: proposed))
        let today = try #require(OfficeLedger.today)
        let returned = try offices.perform(
            .returnAct(act, on: today, reason: "şəxs başqa idarədədir"), as: 2)
        #expect(returned.events.map { EventType(of: $0.event) } == [.actReturned])
        // The reason is sealed: no line has it in clear
        #expect(try !offices.test.lines().contains { $0.contains("idarədədir") })
        #expect(
            try offices.error(
                .authority(.approveAct(ApproveAct(act: act, approvedOn: today))), as: 2)
                == .rejected(.authority(.actSettled(act, returned.events[0].position))))
    }

    @Test("An act that nobody approves within ten days lapses")
    func lapsed() throws {
        let offices = try OfficeLedger()
        try offices.register(3)
        let proposed = try offices.perform(try OfficeLedger.grant(3, .registrar, "GNJ"), as: 1)
        let act = try #require(OfficeLedger.act(of: proposed))
        offices.test.clock.set("2026-08-11T08:00:00Z")
        let last = try #require(OfficeLedger.today).adding(days: 10)
        let approval = Work.authority(.approveAct(ApproveAct(act: act, approvedOn: last)))
        #expect(
            try offices.test.ledger.rehearse(
                Request(
                    actor: .officer(
                        try OfficeLedger.officer(2), office: try OfficeLedger.office("BAK")),
                    work: approval)
            ).events.count == 2)
        offices.test.clock.set("2026-08-12T08:00:00Z")
        #expect(
            try offices.error(approval, as: 2) == .rejected(.authority(.actLapsed(act, last))))
    }

    @Test("A merge that was proposed with a remark is done with that remark, sealed anew")
    func merged() throws {
        let offices = try OfficeLedger()
        for number in 3...5 { try offices.register(number) }
        try offices.grant(3, .registrar)
        try offices.grant(4, .supervisor)
        try offices.grant(5, .supervisor, "SHK")
        for (surname, document) in [("BERIDZE", "13AB45678"), ("MÜLLER", "C01X00T47")] {
            try offices.perform(
                .registerPerson(try TestLedger.person(surname, "GEO", document)), as: 3, for: "GNJ")
        }
        let kept = try #require(PersonID("P-AZ-000001"))
        let duplicate = try #require(PersonID("P-AZ-000002"))
        let today = try #require(OfficeLedger.today)
        let proposed = try offices.perform(
            .mergePersons(kept: kept, duplicate: duplicate, on: today, remark: "eyni şəxsdir"),
            as: 3, for: "GNJ")
        let act = try #require(OfficeLedger.act(of: proposed))

        // Jurisdiction follows the file, not the place of whoever approves
        let approval = Work.authority(.approveAct(ApproveAct(act: act, approvedOn: today)))
        guard case .denied(.officeOutside)? = try offices.error(approval, as: 5, for: "SHK") else {
            Issue.record("a supervisor of another office approved")
            return
        }
        let request = try OfficeLedger.request(approval, as: 4, for: "GNJ", id: "approval-1")
        let approved = try offices.test.ledger.perform(request)
        // Sent again, it is answered with its first result
        let again = try offices.test.ledger.perform(request)
        #expect(again.wasAccepted && again.events == approved.events)
        guard case .personsMerged(let event)? = approved.events.last?.event else {
            Issue.record("nothing was merged")
            return
        }
        #expect((event.kept, event.duplicate) == (kept, duplicate))
        let remark = try #require(event.remark)
        #expect(!remark.sealed.isEmpty)
        #expect(try offices.test.verify().faults.isEmpty)

        // And its file can be given to another office, whose files it then is
        try offices.perform(
            .authority(
                .assignFile(
                    AssignFile(
                        person: kept, office: try OfficeLedger.office("SHK"), assignedOn: today))),
            as: 4, for: "GNJ")
        let unmerge = Work.unmergePersons(
            kept: kept, duplicate: duplicate, on: today, remark: nil)
        guard case .denied(.officeOutside)? = try offices.error(unmerge, as: 4, for: "GNJ") else {
            Issue.record("the file is still that of GNJ")
            return
        }
        #expect(try offices.error(unmerge, as: 5, for: "SHK") == nil)

        // Read models folded in one by one are those of a rebuild
        let views = offices.test.ledger.views
        try offices.test.ledger.catchUp()
        let inline = try #require(try views.digest())
        #expect(try views.rebuild(from: offices.test.ledger.log).tables == inline.tables)
    }

    @Test("The last two administrators cannot be taken: nobody could give a role any more")
    func lastAdministrators() throws {
        let offices = try OfficeLedger()
        let today = try #require(OfficeLedger.today)
        let works: [Work] = [
            .authority(
                .dischargeOfficer(
                    DischargeOfficer(officer: try OfficeLedger.officer(2), dischargedOn: today))),
            .authority(
                .suspendOfficer(
                    SuspendOfficer(
                        officer: try OfficeLedger.officer(2), through: nil, suspendedOn: today))),
        ]
        for work in works {
            #expect(
                try offices.error(work, as: 1) == .rejected(.authority(.administratorsNeeded)))
        }
        // With a third one, they can
        try offices.register(3, of: "BAK")
        try offices.grant(3, .administrator, "BAK")
        #expect(try offices.error(works[0], as: 1) == nil)
    }

    @Test("A key is one officer's: added by two, and nobody else's ever after")
    func keys() throws {
        let offices = try OfficeLedger()
        try offices.register(3)
        let today = try #require(OfficeLedger.today)
        func addition(_ number: Int, _ key: Int) throws -> Work {
            .authority(
                .addKey(
                    AddKey(
                        officer: try OfficeLedger.officer(number), key: try OfficeLedger.key(key),
                        validThrough: nil, addedOn: today)))
        }
        guard
            case .rejected(.authority(.keyHeld(let holder, _)))? = try offices.error(
                try addition(3, 1), as: 1)
        else {
            Issue.record("another officer's key was taken")
            return
        }
        #expect(holder == (try OfficeLedger.officer(1)))
        let proposed = try offices.perform(try addition(3, 3), as: 1)
        let added = try offices.approve(try #require(OfficeLedger.act(of: proposed)), as: 2)
        // Officers revoke their own keys without anybody's help
        let position = try #require(added.events.last).position
        let revocation = Work.authority(
            .revokeKey(
                RevokeKey(
                    officer: try OfficeLedger.officer(3), position: position, revokedOn: today)))
        #expect(try offices.error(revocation, as: 3, for: "GNJ") == nil)
    }

    @Test("The law of a ledger founded so is amended by two: an operator and a supervisor over all")
    func law() throws {
        let offices = try OfficeLedger()
        for number in 3...4 { try offices.register(number, of: "BAK") }
        try offices.grant(3, .operator, "BAK")
        try offices.grant(4, .supervisor, "BAK")
        let provision = ProvisionEnacted(
            book: try #require(LawBookCode("az")), key: .registrationTerm, value: "P20D",
            validFrom: try #require(OfficeLedger.today), validThrough: nil, article: "art. 21.1",
            source: "test", confidence: .read, note: nil)
        let proposed = try offices.perform(.enactLaw([provision]), as: 3)
        let act = try #require(OfficeLedger.act(of: proposed))
        let before = try offices.test.ledger.lawBook(through: .max).length
        let approved = try offices.approve(act, as: 4)
        #expect(
            approved.events.map { EventType(of: $0.event) } == [.actApproved, .provisionEnacted])
        #expect(try offices.test.ledger.lawBook(through: .max).length == before + 1)
    }
}
