import Foundation
import Testing

@Suite("Officers change and correct what is known of a person")
struct PersonChangeTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
        let run = try salname.run([
            "person", "register", "--surname", "Beridze", "--given", "Nino", "--born",
            "1990-02-14", "--sex", "F", "--citizenship", "GEO", "--document", "12AB34567",
            "--place-of-birth", "Tbilisi",
        ])
        try #require(run.exit == 0, "\(run.error)")
    }

    private let person = "P-AZ-000001"

    /// Runs a command for a terminal in both languages, the first time as a dry run.
    private func both(_ arguments: [String]) throws -> (english: String, azerbaijani: String) {
        let table = arguments + ["--format", "table"]
        let english = try salname.run(table + ["--dry-run"])
        #expect(english.exit == 0, "\(english.error)")
        let azerbaijani = try salname.run(table + ["--lang", "az"])
        #expect(azerbaijani.exit == 0, "\(azerbaijani.error)")
        return (english.output, azerbaijani.output)
    }

    private func positionAfter(_ output: String) throws -> String {
        let digits = output.drop { !$0.isNumber }.prefix { $0.isNumber }
        return String(try #require(Int(digits).map(String.init)))
    }

    @Test("A name is changed from a day on: the sentence, and the way back")
    func changeName() throws {
        let screens = try both([
            "person", "change-name", person, "--surname", "Kapanadze", "--from", "2026-03-01",
        ])
        let position = try positionAfter(screens.azerbaijani)
        #expect(
            screens.english
                == "Would be recorded at \(position): \(person) has another name from 2026-03-01 "
                + "on.\n")
        #expect(
            screens.azerbaijani == """
                Qeydə alındı (sıra nömrəsi: \(position)): \(person): ad 2026-03-01 tarixindən dəyişib.
                  düzəliş üçün     salname person annul \(person) \(position)

                """)
        let shown = try salname.run(["person", "show", person, "--format", "table"])
        #expect(shown.output.hasPrefix("\(person)  Kapanadze Nino\n"))
        #expect(shown.output.contains("  former names  Beridze Nino  until 2026-03-01\n"))
        let before = try salname.object(["person", "show", person, "--as-of", "2026-02-28"])
        #expect(before["surname"] as? String == "Beridze")
        let undone = try salname.run(["person", "annul", person, position])
        #expect(undone.exit == 0)
        let after = try salname.object(["person", "show", person])
        #expect(after["surname"] as? String == "Beridze")
    }

    @Test("Nationalities are changed from a day on, several or none, and shown with their days")
    func changeNationality() throws {
        let change = ["person", "change-nationality", person, "--citizenship"]
        let screens = try both(change + ["GEO,UKR", "--from", "2026-04-01"])
        let position = try positionAfter(screens.azerbaijani)
        #expect(
            screens.english
                == "Would be recorded at \(position): \(person), from 2026-04-01 on: GEO, UKR.\n")
        #expect(
            screens.azerbaijani.hasPrefix(
                "Qeydə alındı (sıra nömrəsi: \(position)): \(person), 2026-04-01 tarixindən: GEO, "
                    + "UKR.\n"))
        let stateless = try salname.object(change + ["XXA", "--from", "2026-05-01"])
        #expect(stateless["nationalities"] as? [String] == ["XXA"])
        let shown = try salname.run(["person", "show", person, "--format", "table"])
        #expect(
            shown.output.contains(
                """
                  nationality  GEO
                               GEO, UKR  from 2026-04-01
                               stateless  from 2026-05-01

                """))
        let again = try salname.run(change + ["XXA", "--from", "2026-05-02"])
        #expect(again.exit == 3 && again.error.contains("E-NATIONALITIES-STAND"))
        let mixed = try salname.run(change + ["XXA,GEO", "--from", "2026-05-02"])
        #expect(mixed.exit == 3 && mixed.error.contains("E-NATIONALITIES:"))
        let unreadable = try salname.run(change + ["Georgia", "--from", "2026-05-02"])
        #expect(unreadable.exit == 64 && !unreadable.error.contains("Georgia"))
    }

    @Test("A registration is corrected; what is left out stays as it was recorded")
    func correct() throws {
        let screens = try both(["person", "correct", person, "--born", "1990-02-15", "--sex", "X"])
        let position = try positionAfter(screens.azerbaijani)
        #expect(
            screens.english == """
                Would be recorded at \(position): the registration of \(person) is corrected.
                  corrected  date of birth, sex

                """)
        #expect(
            screens.azerbaijani == """
                Qeydə alındı (sıra nömrəsi: \(position)): \(person) üzrə ilkin qeyd düzəldildi.
                  düzəldildi  doğum tarixi, cins
                  düzəliş üçün     salname person annul \(person) \(position)

                """)
        let shown = try salname.object(["person", "show", person])
        #expect(shown["born"] as? String == "1990-02-15" && shown["sex"] as? String == "X")
        #expect(shown["surname"] as? String == "Beridze")
        #expect(shown["placeOfBirth"] as? String == "Tbilisi")
        let nothing = try salname.run(["person", "correct", person])
        #expect(nothing.exit == 64 && nothing.error.contains("--place-of-birth"))
    }

    @Test("A registration is corrected from a zone; what no zone says stays as it was recorded")
    func correctFromZone() throws {
        let zone = try salname.file(
            "zone.txt",
            """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10

            """)
        let corrected = try salname.object(["person", "correct", person, "--mrz", zone])
        #expect(corrected["facts"] as? [String] == ["mrz"])
        let shown = try salname.object(["person", "show", person])
        #expect(shown["surname"] as? String == "ERIKSSON")
        #expect(shown["born"] as? String == "1974-08-12")
        #expect(shown["nationality"] as? String == "UTO")
        #expect(shown["placeOfBirth"] as? String == "Tbilisi")
    }

    @Test("A document is corrected; a number that somebody holds is not taken")
    func correctDocument() throws {
        let correct = ["person", "correct-document", "\(person)/d1"]
        let screens = try both(
            correct + ["--document", "12AB34568", "--document-valid-through", "2031-01-01"])
        let position = try positionAfter(screens.azerbaijani)
        #expect(
            screens.english == """
                Would be recorded at \(position): \(person)/d1 is corrected.
                  passport  GEO  valid through 2031-01-01

                """)
        #expect(
            screens.azerbaijani.hasPrefix(
                "Qeydə alındı (sıra nömrəsi: \(position)): \(person)/d1 sənədi düzəldildi.\n"
                    + "  pasport  GEO  etibarlıdır: 2031-01-01 tarixinədək\n"))
        let shown = try salname.run(["person", "show", person, "--format", "table"])
        #expect(
            shown.output.contains(
                "  documents    d1  passport  GEO  12AB34568  valid through 2031-01-01\n"))
        let other = try salname.run([
            "person", "register", "--surname", "Smith", "--born", "1970", "--sex", "M",
            "--citizenship", "GEO", "--document", "ZZ1",
        ])
        #expect(other.exit == 0)
        let taken = try salname.run(correct + ["--document", "ZZ1"])
        #expect(taken.exit == 5 && taken.error.contains("P-AZ-000002"))
        #expect(!taken.error.contains("ZZ1"))
        let unknown = try salname.run([
            "person", "correct-document", "\(person)/d9", "--document", "X1",
        ])
        #expect(unknown.exit == 3 && unknown.error.contains("E-DOCUMENT-UNKNOWN"))
    }

    @Test("Anything in the history is annulled by its position, and nothing else")
    func annul() throws {
        let history = try salname.run(["person", "annul", person, "1"])
        #expect(history.exit == 4 && history.error.contains("E-RECORD-UNKNOWN"))
        let registered = try salname.run(["audit", "history", person, "--format", "csv"])
        let first = try #require(registered.output.split(separator: "\n").dropFirst().first)
        let position = String(first.split(separator: ",")[1])
        let stays = try salname.run(["person", "annul", person, position])
        #expect(stays.exit == 3 && stays.error.contains("E-REGISTRATION-STAYS"))
    }

    @Test("The table by which a name is written for machines is chosen, never inferred")
    func transliteration() throws {
        let name = [
            "person", "register", "--surname", "Щукина", "--given", "Юлия", "--born", "1985-01-02",
            "--sex", "F", "--citizenship", "RUS",
        ]
        let zone = try salname.run(name + ["--transliteration", "icao", "--mrz", "zone.txt"])
        #expect(zone.exit == 64)
        let unknown = try salname.run(name + ["--transliteration", "gost"])
        #expect(unknown.exit == 64)
        let run = try salname.run(name + ["--transliteration", "icao"])
        #expect(run.exit == 0, "\(run.error)")
        let letter = try salname.run([
            "person", "register", "--surname", "李", "--born", "1985-01-02", "--sex", "F",
            "--citizenship", "CHN", "--transliteration", "icao",
        ])
        #expect(letter.exit == 64 && !letter.error.contains("李"))
    }
}
