import Testing

@testable import salname

@Suite("Words")
struct WordsTests {
    @Test("A phrase has the same values in both languages, and is empty in neither")
    func values() {
        for phrase in Phrase.allCases {
            let (english, azerbaijani) = (phrase.english, phrase.azerbaijani)
            #expect(!english.isEmpty && !azerbaijani.isEmpty, "\(phrase)")
            #expect(placeholders(english) == placeholders(azerbaijani), "\(phrase)")
        }
    }

    @Test("In Azerbaijani neither a letter nor a hyphen follows a value")
    func suffixes() {
        for phrase in Phrase.allCases {
            let scalars = Array(phrase.azerbaijani.unicodeScalars)
            for (index, scalar) in scalars.enumerated() where scalar == "}" {
                guard index + 1 < scalars.count else { continue }
                let next = scalars[index + 1]
                #expect(!next.properties.isAlphabetic && next != "-", "\(phrase)")
            }
        }
    }

    @Test("Azerbaijani is written with its own letters, in NFC")
    func letters() {
        for phrase in Phrase.allCases {
            for scalar in phrase.azerbaijani.unicodeScalars {
                // The Cyrillic schwa and a dot above on its own look right and are wrong.
                #expect(scalar.value != 0x4D9 && scalar.value != 0x1DD, "\(phrase)")
                #expect(scalar.value != 0x307, "\(phrase)")
            }
        }
    }

    @Test("A value takes its place; a value nobody gave leaves its name")
    func filling() {
        let words = Words(language: .en)
        #expect(words(.onDay, ["day": "2026-05-20"]) == "on 2026-05-20")
        #expect(words(.onDay) == "on {day}")
        #expect(Words(language: .az)(.onDay, ["day": "2026-05-20"]) == "2026-05-20 tarixində")
    }

    private func placeholders(_ text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "}").first.map(String.init)
        }.sorted()
    }
}
