import Casework
import LedgerTesting
import Testing

@Suite("Possible duplicates, with their reasons")
struct LikenessTests {
    @Test("A document of the same issuer with the same number is certain, whoever holds it")
    func sameDocument() throws {
        let holder = try traits("Əliyev", "Anar", "1990-02-14", documents: [("AZE", "C01234567")])
        let other = try traits("Smith", "John", nil, documents: [("AZE", "C01234567")])
        #expect(Likeness.reasons(holder, other) == [.sameDocument])
        let elsewhere = try traits("Smith", "John", nil, documents: [("GEO", "C01234567")])
        #expect(Likeness.reasons(holder, elsewhere).isEmpty)
        let next = try traits("Smith", "John", nil, documents: [("AZE", "C01234568")])
        #expect(Likeness.reasons(holder, next).isEmpty)
    }

    @Test("The same personal number is certain, however it was typed")
    func samePersonalNumber() throws {
        let one = try traits("Əliyev", "Anar", nil, personalNumbers: ["5ABC12D"])
        let other = try traits("Məmmədov", "Elçin", nil, personalNumbers: ["7XYZ34W", "5abc 12d"])
        #expect(Likeness.reasons(one, other) == [.samePersonalNumber])
    }

    @Test(
        "The same name and day of birth is probable, in any writing of the name",
        arguments: [
            ("Əliyeva", "Günəş", "ALIYEVA", "GUNAS"), ("Əliyeva", "Günəş", "Eliyeva", "Gunes"),
            ("Ağayev", "Oğuz", "AGAYEV", "OGUZ"), ("Ağayev", "Oğuz", "ağayev", "OĞUZ"),
            ("Qızılgül", "Işıq", "QIZILGUL", "ISIQ"), ("Öztürk", "Gülçin", "OEZTUERK", "GUELCIN"),
            ("Şükürlü", "Çingiz", "SUKURLU", "CINGIZ"),
            ("Çələbi", "İlham", "çələbi", "i\u{307}lham"),
            ("Əliyev", "Anar", "Anar", "Əliyev"), ("Əliyev", "Anar Vaqif", "Vaqif-Əliyev", "Anar"),
            ("Щукина", "Юлия", "SHCHUKINA", "IULIIA"),
            ("Рыжов", "Андрей", "RYZHOV", "ANDREI"),
            ("Подъяков", "Эмиль", "PODIEIAKOV", "EMIL"),
            ("Хачатурян", "Цовинар", "khachaturian", "tsovinar"),
        ])
    func sameName(surname: String, given: String, otherSurname: String, otherGiven: String) throws {
        let one = try traits(surname, given, "1990-02-14")
        let other = try traits(otherSurname, otherGiven, "1990-02-14")
        #expect(Likeness.reasons(one, other) == [.sameNameAndBirth])
    }

    @Test("The name in the zone counts like the name as written, but only as a whole")
    func machineName() throws {
        let passport = try traits(
            "Гаврилюк", "Олег", "1990-02-14", zone: ("HAVRYLIUK", "OLEH"))
        let typed = try traits("Havryliuk", "Oleh", "1990-02-14")
        #expect(Likeness.reasons(passport, typed) == [.sameNameAndBirth])
        let half = try traits("Гаврилюк", "Олег", "1990-02-14", zone: ("SINGH", nil))
        let singleName = try traits("Singh", "", "1990-02-14")
        #expect(Likeness.reasons(half, singleName) == [.similarSurnameAndBirth])
    }

    @Test("What else is known of the birth makes the same name possible, or nothing")
    func births() throws {
        let expected: [(String, LikenessReason?)] = [
            ("1990-02-03", .sameNameAndBirth), ("1990-03-02", .sameNameAndTransposedBirth),
            ("1990-02", .sameNameAndBirthYear), ("1990", .sameNameAndBirthYear),
            ("1990-03", nil), ("1991", nil), ("1991-02-03", nil), ("1990-02-04", nil),
            ("1991-03-02", nil),
        ]
        let one = try traits("Həsənov", "Rəşad", "1990-02-03")
        for (born, reason) in expected {
            let other = try traits("HASANOV", "RASAD", born)
            #expect(Likeness.reasons(one, other) == [reason].compactMap(\.self), "\(born)")
        }
        let year = try traits("Həsənov", "Rəşad", "1990")
        #expect(
            try Likeness.reasons(year, traits("Həsənov", "Rəşad", "1990")) == [
                .sameNameAndBirthYear
            ])
        #expect(try Likeness.reasons(year, traits("Həsənov", "Rəşad", nil)).isEmpty)
    }

    @Test(
        "A surname that differs by a slip is possible on the same day of birth",
        arguments: [
            ("Əliyev", "Алиев", true), ("Əliyev", "Əliyeva", true), ("Abbasov", "Abasov", true),
            ("Öztürk", "OZTRUK", true), ("Hüseynov", "HUSEINOV", true), ("ABROMS", "ABRAMS", true),
            ("DWAYNE", "DUANE", false), ("TANYA", "TONYA", false), ("Li", "Lin", false),
            ("Əliyev", "Həsənov", false), ("", "", false), ("-", "Əliyev", false),
        ])
    func similarSurname(surname: String, other: String, isSimilar: Bool) throws {
        let one = try traits(surname, "Anar", "1990-02-03")
        let expected: [LikenessReason] = isSimilar ? [.similarSurnameAndBirth] : []
        #expect(try Likeness.reasons(one, traits(other, "Elçin", "1990-02-03")) == expected)
        for born in ["1990-03-02", "1990-02", "1990-02-04"] {
            #expect(try Likeness.reasons(one, traits(other, "Elçin", born)).isEmpty, "\(born)")
        }
    }

    @Test(
        "A surname whose schwa is written A here and E there is possible on the same day of birth",
        arguments: [
            ("Məmmədov", "Mamedov"), ("Məmmədov", "MAMMADOV"), ("Məmmədov", "Мамедов"),
            ("Məmmədova", "MAMEDOVA"), ("Məhərrəmov", "MAHAREMOV"),
            ("Əhmədzadə", "AHMEDZADE"), ("Kərimli", "KERIMLI"), ("Səmədov", "SAMEDOV"),
        ])
    func schwa(surname: String, other: String) throws {
        let one = try traits(surname, "Anar", "1990-02-03")
        let another = try traits(other, "Elçin", "1990-02-03")
        #expect(Likeness.reasons(one, another) == [.similarSurnameAndBirth])
        #expect(Likeness.reasons(another, one) == [.similarSurnameAndBirth])
        let nextDay = try traits(other, "Elçin", "1990-02-04")
        #expect(Likeness.reasons(one, nextDay).isEmpty)
    }

    @Test(
        "Surnames that share their consonants alone are no likeness",
        arguments: [
            ("Wells", "Walls"), ("Beck", "Back"), ("Lee", "Laa"), ("Bell", "Ball"),
            ("Məmmədov", "Əhmədov"), ("Mamedov", "Medvedev"), ("Həsənov", "Hüseynov"),
            ("Mamedov", "Mamatov"), ("Kərimov", "Qədimov"), ("Ələkbərov", "Əsgərov"),
        ])
    func falseFriends(surname: String, other: String) throws {
        let one = try traits(surname, "Anar", "1990-02-03")
        #expect(try Likeness.reasons(one, traits(other, "Elçin", "1990-02-03")).isEmpty)
    }

    @Test("Names without a letter are not the same name")
    func noName() throws {
        #expect(try Likeness.reasons(traits("", "", "1990"), traits("-", " ", "1990")).isEmpty)
        let letters = try traits("李", "明", "1990-02-03")
        #expect(
            try Likeness.reasons(letters, traits("李", "明", "1990-02-03")) == [.sameNameAndBirth])
        #expect(try Likeness.reasons(letters, traits("王", "明", "1990-02-03")).isEmpty)
    }

    @Test("Reasons stand strongest first, and the likeness has the grade of the first")
    func gradesOfReasons() throws {
        let grades = LikenessReason.allCases.map(\.grade)
        #expect(grades == [.certain, .certain, .probable, .possible, .possible, .possible])
        #expect(grades == grades.sorted(by: >))

        let person = try #require(PersonID("P-AZ-000977"))
        let known = try traits(
            "Əliyev", "Anar", "1990-02-14", documents: [("AZE", "C01234567")],
            personalNumbers: ["5ABC12D"])
        let all = try #require(Likeness(person: person, traits: known, comparedTo: known))
        #expect(all.person == person)
        #expect(all.reasons == [.sameDocument, .samePersonalNumber, .sameNameAndBirth])
        #expect(all.grade == .certain)
        let named = try Likeness(
            person: person, traits: known, comparedTo: traits("ALIYEV", "ANAR", "1990-02-14"))
        #expect(named?.grade == .probable)
        let similar = try Likeness(
            person: person, traits: known, comparedTo: traits("ALIEV", "ANAR", "1990-02-14"))
        #expect(similar?.grade == .possible)
        let stranger = try Likeness(
            person: person, traits: known, comparedTo: traits("Smith", "John", "1990-02-14"))
        #expect(stranger == nil)
    }

    private func traits(
        _ surname: String, _ givenNames: String, _ born: String?,
        zone: (surname: String, givenNames: String?)? = nil, documents: [(String, String)] = [],
        personalNumbers: [String] = []
    ) throws -> IdentityTraits {
        IdentityTraits(
            surname: surname, givenNames: givenNames, machineSurname: zone?.surname,
            machineGivenNames: zone?.givenNames,
            born: try born.map { try #require(PartialDate($0)) },
            documents: try documents.map {
                IdentityTraits.Document(issuer: try #require(StateCode($0.0)), number: $0.1)
            },
            personalNumbers: try personalNumbers.map { try #require(PersonalNumber($0)) })
    }
}
