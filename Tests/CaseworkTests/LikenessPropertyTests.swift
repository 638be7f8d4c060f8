import Casework
import LedgerTesting
import Testing

@Suite("Possible duplicates, whoever they are and however they are written")
struct LikenessPropertyTests {
    @Test("It makes no difference which of two persons is looked at first")
    func symmetric() {
        var random = SeededRandom(seed: 0xD0_B1E)
        var seen: Set<LikenessReason> = []
        for _ in 0..<2000 {
            let one = Draft(&random)
            let other = one.neighbour(&random)
            let reasons = Likeness.reasons(one.traits, other.traits)
            #expect(reasons == Likeness.reasons(other.traits, one.traits), "seed \(random.seed)")
            #expect(reasons == LikenessReason.allCases.filter(reasons.contains))
            seen.formUnion(reasons)
        }
        #expect(seen == Set(LikenessReason.allCases), "seed \(random.seed)")
    }

    @Test("Case, the order of words and what parts them make no difference")
    func spelling() {
        var random = SeededRandom(seed: 0x5AE11)
        var seen: Set<LikenessReason> = []
        for _ in 0..<2000 {
            let one = Draft(&random)
            let other = one.neighbour(&random)
            let reasons = Likeness.reasons(one.traits, other.traits)
            let respelt = one.respelt(&random)
            #expect(
                Likeness.reasons(respelt.traits, other.traits) == reasons,
                "seed \(random.seed): \(respelt) \(other)")
            seen.formUnion(reasons)
        }
        #expect(seen == Set(LikenessReason.allCases), "seed \(random.seed)")
    }

    @Test("Diacritics, left out or spelt out, never part a person from the own entry")
    func ownEntry() {
        var random = SeededRandom(seed: 0xD1AC)
        for _ in 0..<1000 {
            var person = Draft(&random)
            person.born = PartialDate(Day(clamping: random.int(0...20_000)))
            for form in [Letter.bare, Letter.expanded] {
                let reasons = Likeness.reasons(person.traits, person.written(form).traits)
                #expect(
                    reasons.contains(.sameNameAndBirth), "seed \(random.seed): \(person)")
            }
        }
    }

    @Test("Diacritics left out change nothing in what a shared name says of somebody else")
    func otherEntries() {
        var random = SeededRandom(seed: 0xBA2E)
        var shared = 0
        for _ in 0..<2000 {
            // Without Ə, which is A and E at once until its dots are gone.
            let one = Draft(&random, schwa: false)
            let other = one.neighbour(&random, schwa: false)
            let reasons = Likeness.reasons(one.traits, other.traits)
            let bare = Likeness.reasons(one.written(Letter.bare).traits, other.traits)
            // A surname's likeness is a measure, and measures what is there.
            let counted = reasons.filter { $0 != .similarSurnameAndBirth }
            #expect(
                counted == bare.filter { $0 != .similarSurnameAndBirth },
                "seed \(random.seed): \(one) \(other)")
            shared += counted.isEmpty ? 0 : 1
        }
        #expect(shared > 100, "seed \(random.seed)")
    }
}

/// A person drawn from so few names, dates and numbers that many are alike.
private struct Draft {
    var surname: [[Letter]]
    var givenNames: [[Letter]]
    var born: PartialDate?
    let documents: [IdentityTraits.Document]
    let personalNumbers: [PersonalNumber]
    var form: @Sendable (Letter) -> String = { $0.small }
    var separator = " "

    init(_ random: inout SeededRandom, schwa: Bool = true) {
        let surnames = Self.surnames.filter { schwa || !$0.contains("ə") }
        let names = Self.names.filter { schwa || !$0.contains("ə") }
        surname = (0..<random.int(1...2)).map { _ in Letter.word(random.pick(surnames)) }
        givenNames = (0..<random.int(0...2)).map { _ in Letter.word(random.pick(names)) }
        born = PartialDate(random.pick(Self.dates))
        documents =
            StateCode("AZE").map { issuer in
                (0..<random.int(0...1)).map { _ in
                    IdentityTraits.Document(issuer: issuer, number: "C\(random.int(1...30))")
                }
            } ?? []
        personalNumbers = (0..<random.int(0...1)).compactMap { _ in
            PersonalNumber("5ABC1\(random.int(10...40))")
        }
    }

    /// Somebody else, who has the same name every other time.
    func neighbour(_ random: inout SeededRandom, schwa: Bool = true) -> Draft {
        var draft = Draft(&random, schwa: schwa)
        if random.int(0...1) == 0 { (draft.surname, draft.givenNames) = (surname, givenNames) }
        return draft
    }

    private static let surnames = [
        "əliyev", "əliyeva", "öztürk", "öztürg", "şahin", "şahın", "ağayev", "çələbi", "müller",
    ]
    private static let names = ["anar", "günəş", "oğuz", "çingiz", "ışıq"]
    private static let dates = ["1990-02-03", "1990-03-02", "1990-02", "1990", "1990-02-04", ""]

    var traits: IdentityTraits {
        IdentityTraits(
            surname: text(surname), givenNames: text(givenNames), born: born, documents: documents,
            personalNumbers: personalNumbers)
    }

    private func text(_ words: [[Letter]]) -> String {
        words.map { $0.map(form).joined() }.joined(separator: separator)
    }

    func written(_ form: @escaping @Sendable (Letter) -> String) -> Draft {
        var draft = self
        draft.form = form
        return draft
    }

    func respelt(_ random: inout SeededRandom) -> Draft {
        var draft = self
        draft.surname.shuffle(using: &random)
        draft.givenNames.shuffle(using: &random)
        draft.separator = random.pick([" ", "-", "<", ", ", "  "])
        draft.form = random.pick([{ $0.small }, { $0.capital }])
        return draft
    }
}

/// A letter with the forms that one document or another gives it.
private struct Letter {
    let small: String
    let capital: String
    /// Without its diacritic.
    let plain: String
    /// As Doc 9303 spells it out.
    let spelt: String

    static let bare: @Sendable (Letter) -> String = { $0.plain }
    static let expanded: @Sendable (Letter) -> String = { $0.spelt }

    static func word(_ small: String) -> [Letter] {
        small.map { letter in
            let small = String(letter)
            return special[small]
                ?? Letter(
                    small: small, capital: small.uppercased(), plain: small.uppercased(),
                    spelt: small.uppercased())
        }
    }

    private static let special = [
        "ə": Letter(small: "ə", capital: "Ə", plain: "A", spelt: "A"),
        "ğ": Letter(small: "ğ", capital: "Ğ", plain: "G", spelt: "G"),
        "ı": Letter(small: "ı", capital: "I", plain: "I", spelt: "I"),
        "i": Letter(small: "i", capital: "İ", plain: "I", spelt: "I"),
        "ö": Letter(small: "ö", capital: "Ö", plain: "O", spelt: "OE"),
        "ş": Letter(small: "ş", capital: "Ş", plain: "S", spelt: "S"),
        "ü": Letter(small: "ü", capital: "Ü", plain: "U", spelt: "UE"),
        "ç": Letter(small: "ç", capital: "Ç", plain: "C", spelt: "C"),
    ]
}
