import Audit
import Casework
import EventCoding
import EventLog
import Ledger
import Projections
import Testing

@Suite("What was recorded")
struct SubjectHistoryTests {
    @Test("A history has every ordinal, and each entry says who recorded it where")
    func history() throws {
        let (scene, person, entry) = try AuditScene.georgian()
        let history = try SubjectHistory(
            of: person.subject, in: scene.ledger.log, through: .max)
        #expect(history.entries.map(\.ordinal) == [1, 2])
        let crossing = try #require(history.entries.last).evidence
        #expect(crossing.position == Position(entry))
        #expect(crossing.authID == "officer/O-AZ-0031")
        #expect(
            crossing.facts.map { "\($0.name)=\($0.value)" } == [
                "direction=entry", "checkpoint=BAK-GYD", "ground=visaFree",
            ])
        #expect(crossing.basis?.position.value == entry - 1)
    }

    @Test("An earlier cut shows a shorter history, and one before the first shows none")
    func cut() throws {
        let (scene, person, entry) = try AuditScene.georgian()
        let log = scene.ledger.log
        let earlier = try SubjectHistory(of: person.subject, in: log, through: entry - 1)
        #expect(earlier.entries.count == 1)
        #expect(throws: AuditError.nothingRecorded(subject: "person/\(person)")) {
            try SubjectHistory(of: person.subject, in: log, through: 0)
        }
    }

    @Test("Nothing that is sealed stands in a history")
    func sealed() throws {
        let (scene, person, _) = try AuditScene.georgian()
        let history = try SubjectHistory(
            of: person.subject, in: scene.ledger.log, through: .max)
        let text = "\(history)"
        #expect(!text.contains("Kvirikashvili") && !text.contains("Canary"))
        #expect(text.contains("nationality"))
    }

    @Test("The law is read as it was known, in the order of its keys")
    func law() throws {
        let (scene, _, _) = try AuditScene.georgian()
        let law = try LawAsKnown(in: scene.ledger.log, through: .max)
        let day = try #require(Day(2016, 1, 1))
        let term = try #require(law.book.provision(.registrationTerm, on: day))
        #expect(term.enacted.value == "P10D")
        let keys = law.inForce(on: day).map(\.enacted.key)
        #expect(keys == keys.sorted() && keys.count == 165)
        #expect(try LawAsKnown(in: scene.ledger.log, through: 1).book.keys.isEmpty)
    }

    @Test("Lines are found by type, officer and position, in order")
    func lines() throws {
        let (scene, person, entry) = try AuditScene.georgian()
        func positions(_ filter: LineFilter, limit: Int = .max) throws -> [ListedLine] {
            var lines: [ListedLine] = []
            try LineQuery.run(on: scene.ledger.log, matching: filter, limit: limit) {
                lines.append($0)
            }
            return lines
        }
        let crossings = try positions(LineFilter(type: "BorderCrossed"))
        #expect(crossings.map(\.position) == [entry])
        #expect(crossings.first?.history == [Ordinal(subject: "person/\(person)", number: 2)])
        #expect(crossings.first?.time == "2026-03-01T05:12:00Z")
        let byOfficer = try positions(LineFilter(officer: "officer/O-AZ-0031"))
        #expect(byOfficer.count == 7)
        #expect(try positions(LineFilter(after: 2), limit: 3).map(\.position) == [3, 4, 5])
        #expect(try positions(LineFilter(type: "PermitGranted")).isEmpty)
    }

    @Test("A read model is read column by column, and its name decides which")
    func table() throws {
        let (scene, person, entry) = try AuditScene.georgian()
        try scene.ledger.catchUp()
        let stays = try #require(try TableReading.named("crossing", in: scene.ledger.views))
        #expect(stays.rows.count == 1)
        #expect(stays.position == entry)
        #expect(stays.rows[0].contains(.text(person.text)))
        #expect(stays.rows[0].count == stays.columns.count)
        #expect(try TableReading.named("salary", in: scene.ledger.views) == nil)
        for name in TableReading.names {
            #expect(try TableReading.named(name, in: scene.ledger.views)?.name == name)
        }
    }
}
