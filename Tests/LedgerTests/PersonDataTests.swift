import Casework
import Custody
import Foundation
import Ledger
import Projections
import Testing

@Suite("Names, births and likenesses of persons on a ledger")
struct PersonDataTests {
    private static let today = Day("2026-08-01") ?? .first

    private static func identity(
        _ surname: String, _ given: String, born: String
    ) -> Identity {
        Identity(surname: surname, givenNames: given, born: PartialDate(born))
    }

    @Test("A birth that is corrected is known also where the name was changed since")
    func bornCorrected() throws {
        let test = try TestLedger()
        let person = try test.register()
        let from = try #require(Day("2026-03-01"))
        let married = Self.identity("MAISURADZE", "NINO", born: "1988-07-14")
        try test.perform(
            .changeName(person, NameToRecord(identity: married), from: from, remark: nil))
        try test.perform(
            .correctRegistration(
                person,
                RegistrationToCorrect(
                    nationality: try #require(StateCode("GEO")), sex: .female,
                    identity: Self.identity("KVARATSKHELIA", "NINO", born: "1988-07-15")),
                on: Self.today, remark: nil))

        let known = try #require(try test.ledger.knownPerson(person))
        #expect(known.identity?.surname == "MAISURADZE")
        #expect(known.identity?.born == PartialDate("1988-07-15"))
        let data = try test.ledger.personalData(
            of: try test.ledger.personFile(person, through: .max))
        #expect(data.identity(on: from.adding(days: -1))?.surname == "KVARATSKHELIA")
        #expect(data.identity(on: from)?.surname == "MAISURADZE")
        #expect(data.identity(on: from)?.born == PartialDate("1988-07-15"))
        // Both names find the person.
        for name in ["maisuradze", "kvaratskhelia"] {
            let found = try test.ledger.find(PeopleQuery(name: name)).map(\.person)
            #expect(found == [person], "\(name)")
        }
    }

    @Test("What sealed parts say is as old as the file that is asked about")
    func asOld() throws {
        let test = try TestLedger()
        let person = try test.register()
        let before = try test.ledger.size()
        let name = Self.identity("MAISURADZE", "NINO", born: "1988-07-14")
        try test.perform(
            .changeName(person, NameToRecord(identity: name), from: Self.today, remark: nil))
        let old = try test.ledger.personalData(
            of: try test.ledger.personFile(person, through: before))
        #expect(old.identity(on: Self.today)?.surname == "KVARATSKHELIA")
    }

    @Test("Of an erased person nothing can be read, and nobody is like them")
    func erased() throws {
        let test = try TestLedger()
        let person = try test.register()
        let keys = try KeyStore(
            opening: test.ledger.directory.keys,
            keyEncryptionKey: test.ledger.directory.keyEncryptionKey, ledger: "ledger.test/az")
        try keys.destroy(person.subject.description, at: "2026-08-02T00:00:00Z")
        try test.reopen()
        try test.ledger.people().rebuild(from: test.ledger.log)
        let data = try test.ledger.personalData(
            of: try test.ledger.personFile(person, through: .max))
        #expect(data == PersonalData())
        #expect(data.identity(on: Self.today) == nil)
        #expect(try test.ledger.likenesses(to: person).isEmpty)
    }

    @Test("Whoever shows the personal number of another is told of, whatever else is different")
    func personalNumber() throws {
        let test = try TestLedger()
        func person(_ name: String, born: String, _ number: String, _ optional: String) throws
            -> PersonToRegister
        {
            var person = try TestLedger.person(name, "GEO", number)
            person.identity = Self.identity(name, "", born: born)
            person.document?.details = DocumentDetails(number: number, optionalData: optional)
            return person
        }
        let first = try person("MAMMADOV", born: "1988-07-14", "A1", "5ABCD1F")
        let known = try #require(try test.perform(.registerPerson(first)).person)
        let traits = try #require(try test.ledger.knownPerson(known)?.traits)
        let number = try #require(PersonalNumber("5ABCD1F"))
        let alike = try #require(
            Likeness(
                person: known, traits: traits,
                comparedTo: IdentityTraits(
                    surname: "X", givenNames: "", born: nil, personalNumbers: [number])))
        // As a reader of the zone may give it, or an officer type it.
        for (optional, number) in [("5ABCD1F", "B1"), ("5abcd 1f", "B2")] {
            let other = try person("SCHMIDT", born: "1971-01-02", number, optional)
            #expect(throws: LedgerError.rejected(.similarPersons([alike]))) {
                try test.perform(.registerPerson(other))
            }
        }
        let nobody = try person("SCHMIDT", born: "1971-01-02", "B3", "5ABCD1G")
        try test.perform(.registerPerson(nobody))
    }

    @Test("Somebody alike is told of, until the two are one")
    func likenesses() throws {
        let test = try TestLedger()
        let first = try test.register("MAMMADOV", document: "A1")
        var twin = try TestLedger.person("MAMEDOV", "RUS", "B1")
        #expect(throws: LedgerError.self) { try test.perform(.registerPerson(twin)) }
        twin.distinctFrom = [first]
        let second = try #require(try test.perform(.registerPerson(twin)).person)
        // Whoever was turned away used no number up.
        #expect(second.text == "P-AZ-000002")
        #expect(try test.ledger.likenesses(to: first).map(\.person) == [second])
        #expect(try test.ledger.likenesses(to: second).map(\.person) == [first])
        try test.perform(
            .mergePersons(kept: first, duplicate: second, on: Self.today, remark: nil))
        #expect(try test.ledger.likenesses(to: first).isEmpty)
        #expect(try test.ledger.likenesses(to: second).isEmpty)
    }
}
