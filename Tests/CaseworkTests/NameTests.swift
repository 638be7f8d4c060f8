import Casework
import LedgerTesting
import Testing

@Suite("Names in the letters of a zone, and names found again")
struct NameTests {
    @Test(
        "A name is written as Doc 9303 writes it",
        arguments: [
            ("Əliyev", "ALIYEV"), ("ƏLİYEV", "ALIYEV"), ("Öztürk", "OEZTUERK"),
            ("Çağlar Işık", "CAGLAR<ISIK"), ("Müller-Lüdenscheidt", "MUELLER<LUEDENSCHEIDT"),
            ("O’Brien", "OBRIEN"), ("d'Artagnan", "DARTAGNAN"), ("Weiß", "WEISS"),
            ("Þór Ðóra", "THOR<DORA"), ("Ångström", "AANGSTROEM"), ("Ægir Øst", "AEGIR<OEST"),
            ("Muñoz", "MUNOZ"), ("Łukasz Dvořák", "LUKASZ<DVORAK"),
            ("Ștefan Țuțea", "STEFAN<TUTEA"),
            ("Nguyễn Thị", "NGUYEN<THI"), ("Щербаков", "SHCHERBAKOV"),
            ("Жуков Юрий", "ZHUKOV<IURII"),
            ("Подъячев", "PODIEIACHEV"), ("Ильин", "ILIN"), ("Хрущёв", "KHRUSHCHEV"),
            ("Цой Эмилия", "TSOI<EMILIIA"), ("Їжакевич Євген Ґалаґан", "IZHAKEVICH<IEVGEN<GALAGAN"),
            ("  Anna  -  Maria ", "ANNA<MARIA"), ("St. John", "ST<JOHN"), ("i\u{307}lham", "ILHAM"),
        ])
    func transliteration(name: String, expected: String) throws {
        #expect(try Transliteration.aze.machineReadableText(of: name) == expected)
        #expect(try Transliteration.icao.machineReadableText(of: name) == expected)
    }

    @Test("Every letter of the Azerbaijani alphabet has one, small and capital alike")
    func azerbaijani() throws {
        let small = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"
        let capital = "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"
        let expected = "ABCCDEAFGGHXIIJKQLMNOOEPRSSTUUEVYZ"
        #expect(try Transliteration.aze.machineReadableText(of: small) == expected)
        #expect(try Transliteration.aze.machineReadableText(of: capital) == expected)
    }

    @Test(
        "Every letter of Doc 9303's Cyrillic table has its letters there, small and capital alike")
    func cyrillic() throws {
        // Doc 9303-3, section 6.B, without its exceptions for single languages.
        let table = [
            ("Ё", "ё", "E"), ("Ђ", "ђ", "D"), ("Є", "є", "IE"), ("Ѕ", "ѕ", "DZ"), ("І", "і", "I"),
            ("Ї", "ї", "I"), ("Ј", "ј", "J"), ("Љ", "љ", "LJ"), ("Њ", "њ", "NJ"), ("Ќ", "ќ", "K"),
            ("Ў", "ў", "U"), ("Џ", "џ", "DZ"), ("А", "а", "A"), ("Б", "б", "B"), ("В", "в", "V"),
            ("Г", "г", "G"), ("Д", "д", "D"), ("Е", "е", "E"), ("Ж", "ж", "ZH"), ("З", "з", "Z"),
            ("И", "и", "I"), ("Й", "й", "I"), ("К", "к", "K"), ("Л", "л", "L"), ("М", "м", "M"),
            ("Н", "н", "N"), ("О", "о", "O"), ("П", "п", "P"), ("Р", "р", "R"), ("С", "с", "S"),
            ("Т", "т", "T"), ("У", "у", "U"), ("Ф", "ф", "F"), ("Х", "х", "KH"), ("Ц", "ц", "TS"),
            ("Ч", "ч", "CH"), ("Ш", "ш", "SH"), ("Щ", "щ", "SHCH"), ("Ъ", "ъ", "IE"),
            ("Ы", "ы", "Y"), ("Ь", "ь", ""), ("Э", "э", "E"), ("Ю", "ю", "IU"), ("Я", "я", "IA"),
            ("Ѫ", "ѫ", "U"), ("Ѵ", "ѵ", "Y"), ("Ґ", "ґ", "G"), ("Ғ", "ғ", "G"),
        ]
        for (capital, small, letters) in table {
            for letter in [capital, small] {
                #expect(try Transliteration.icao.machineReadableText(of: letter) == letters)
                // Beside a vowel, where a key leaves letters out.
                #expect(keys("А" + letter + "а") == keys("A" + letters + "A"), "\(letter)")
            }
        }
    }

    @Test("What has no letters is named by its place")
    func unknownLetters() {
        for (name, position) in [
            ("Anna2", 5), ("علي", 1), ("Li 李", 4), ("Қасым", 1), ("A×B", 2),
            ("Ћирић", 1), ("Һәсән", 1),
        ] {
            let fault = #expect(throws: Transliteration.UnknownLetter.self) {
                try Transliteration.icao.machineReadableText(of: name)
            }
            #expect(fault?.position == position)
        }
    }

    @Test(
        "Forms of one name meet",
        arguments: [
            ["Əliyev", "ALIYEV", "əliyev", "ƏLİYEV", "Aliyev"], ["Əliyev", "Eliyev", "ELİYEV"],
            ["Öztürk", "OEZTUERK", "OZTURK", "öztürk"],
            ["Müller", "MUELLER", "Muller", "MUXXLLER"],
            ["Ångström", "AANGSTROEM", "Angstrom"], ["Щербаков", "SHCHERBAKOV", "щербаков"],
            ["O'Brien", "OBRIEN", "O’Brien"], ["Ana-María", "Maria Ana", "ANA<MARIA"],
        ])
    func meeting(forms: [String]) {
        for one in forms {
            for other in forms {
                #expect(meets(keys(one), keys(other)), "\(one) and \(other)")
            }
        }
    }

    @Test("Different names do not meet")
    func apart() {
        let names = ["Əliyev", "Əliyeva", "Həsənov", "Müller", "Miller", "Öztürk", "李", "علي"]
        for (index, one) in names.enumerated() {
            for other in names[(index + 1)...] { #expect(!meets(keys(one), keys(other))) }
        }
    }

    @Test("The keys of a name are written down with the name of their making")
    func pinned() {
        #expect(NameKey.algorithm == "name-key/2")
        #expect(
            NameKey.keys(surname: "Əzizöv", givenNames: "Anar")
                == ["ANAR AZIZOEV", "ANAR AZIZOV", "ANAR EZIZOEV", "ANAR EZIZOV"])
        #expect(NameKey.keys(surname: "Smith", givenNames: "John") == ["JOHN SMITH"])
        #expect(NameKey.keys(surname: "", givenNames: "-") == [""])
    }

    @Test("A name is found again under any case, order, separator and with or without diacritics")
    func property() {
        let seed: UInt64 = 0x5A11_4A3E
        var generator = SeededRandom(seed: seed)
        for _ in 0..<2000 {
            let words = (0...Int.random(in: 0...3, using: &generator)).map { _ in
                (0...Int.random(in: 0...8, using: &generator)).map { _ in
                    letters.randomElement(using: &generator) ?? letters[0]
                }
            }
            let keys = self.keys(words.map { $0.map(\.capital).joined() }.joined(separator: " "))
            #expect((1...8).contains(keys.count), "seed \(seed)")
            #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
            #expect(Set(keys).count == keys.count, "seed \(seed)")
            let mixed = words.shuffled(using: &generator).map { word in
                word.map { Bool.random(using: &generator) ? $0.small : $0.capital }.joined()
            }
            let separator = ["-", " ", "<", ", "].randomElement(using: &generator) ?? " "
            #expect(self.keys(mixed.joined(separator: separator)) == keys, "seed \(seed): \(mixed)")
            let bare = words.shuffled(using: &generator).map { $0.map(\.bare).joined() }
            #expect(meets(self.keys(bare.joined(separator: " ")), keys), "seed \(seed): \(bare)")
            let expanded = words.map { $0.map(\.expanded).joined() }.joined(separator: " ")
            #expect(meets(self.keys(expanded), keys), "seed \(seed): \(expanded)")
        }
    }

    private struct Letter {
        let small: String
        let capital: String
        let bare: String
        let expanded: String
    }

    private let letters =
        [
            Letter(small: "ə", capital: "Ə", bare: "A", expanded: "A"),
            Letter(small: "ö", capital: "Ö", bare: "O", expanded: "OE"),
            Letter(small: "ü", capital: "Ü", bare: "U", expanded: "UE"),
            Letter(small: "ä", capital: "Ä", bare: "A", expanded: "AE"),
            Letter(small: "å", capital: "Å", bare: "A", expanded: "AA"),
            Letter(small: "ı", capital: "I", bare: "I", expanded: "I"),
            Letter(small: "i", capital: "İ", bare: "I", expanded: "I"),
            Letter(small: "ş", capital: "Ş", bare: "S", expanded: "S"),
            Letter(small: "ğ", capital: "Ğ", bare: "G", expanded: "G"),
            Letter(small: "ñ", capital: "Ñ", bare: "N", expanded: "NXX"),
            Letter(small: "ч", capital: "Ч", bare: "CH", expanded: "CH"),
        ]
        + ["a", "b", "e", "k", "l", "m", "n", "o", "r", "u", "v", "y", "z"].map {
            Letter(
                small: $0, capital: $0.uppercased(), bare: $0.uppercased(),
                expanded: $0.uppercased())
        }

    private func keys(_ name: String) -> [String] { NameKey.keys(surname: name, givenNames: "") }

    private func meets(_ one: [String], _ other: [String]) -> Bool {
        one.contains(where: other.contains)
    }
}
