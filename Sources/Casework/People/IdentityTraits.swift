/// What of a person is compared with another, to see whether the two are one.
///
/// The forms of the names are made when the value is: a newcomer is compared with many.
public struct IdentityTraits: Equatable, Sendable {
    /// What tells a document from every other.
    public struct Document: Hashable, Sendable {
        public let issuer: StateCode
        /// The number in its one form, capital letters and digits; compared as it is.
        public let number: String

        public init(issuer: StateCode, number: String) {
            self.issuer = issuer
            self.number = number
        }
    }

    public let surname: String
    public let givenNames: String
    /// The surname as a machine-readable zone has it; nil if none was read.
    public let machineSurname: String?
    /// The given names as a machine-readable zone has them; nil if none was read.
    public let machineGivenNames: String?
    /// Nil if not even the year is known.
    public let born: PartialDate?
    public let documents: [Document]
    public let personalNumbers: [PersonalNumber]

    /// The keys of the name as written and as in the zone; none for a name without a letter.
    private let nameKeys: [String]
    /// The keys of the surname alone, letter by letter.
    private let surnameForms: [[Unicode.Scalar]]
    /// The surname as it sounds whoever wrote its schwa; none for one too short to tell by.
    private let broadSurnames: [[Unicode.Scalar]]

    /// Creates traits; names are in NFC.
    public init(
        surname: String, givenNames: String, machineSurname: String? = nil,
        machineGivenNames: String? = nil, born: PartialDate?, documents: [Document] = [],
        personalNumbers: [PersonalNumber] = []
    ) {
        self.surname = surname
        self.givenNames = givenNames
        self.machineSurname = machineSurname
        self.machineGivenNames = machineGivenNames
        self.born = born
        self.documents = documents
        self.personalNumbers = personalNumbers

        var nameKeys = NameKey.keys(surname: surname, givenNames: givenNames)
        // Added letters make strangers alike: by them HÜSEYNOV, HUESEYNOV, would be like HESENOV.
        var surnameKeys = NameKey.plainKeys(of: surname)
        if let machineSurname {
            surnameKeys += NameKey.plainKeys(of: machineSurname)
            // Half a zone's name would meet everybody who has that one name only.
            if let machineGivenNames {
                nameKeys += NameKey.keys(surname: machineSurname, givenNames: machineGivenNames)
            }
        }
        self.nameKeys = nameKeys.filter { !$0.isEmpty }
        surnameForms = surnameKeys.map { Array($0.unicodeScalars) }
        broadSurnames = surnameForms.map(BroadForm.of)
            .filter { $0.count >= BroadForm.fewestLetters }
    }

    /// Returns whether the names, of whatever writing, have a key in common.
    func sharesName(with other: IdentityTraits) -> Bool {
        nameKeys.contains { key in
            other.nameKeys.contains { $0.utf8.elementsEqual(key.utf8) }
        }
    }

    /// How alike surnames are whose difference may be a slip of the pen, in thousandths.
    ///
    /// `ALIEV` and `ALIYEV` have 961, `ALIYEV` and `VALIYEV` 952, `LI` and `LIN` 911.
    private static let similarSurname = 920

    /// Returns whether a form of one surname is similar to a form of the other, or sounds the same.
    func hasSurnameSimilar(to other: IdentityTraits) -> Bool {
        if broadSurnames.contains(where: other.broadSurnames.contains) { return true }
        return surnameForms.contains { form in
            other.surnameForms.contains {
                JaroWinkler(form, $0).isAtLeast(perMille: Self.similarSurname)
            }
        }
    }
}

/// A name in which A and E are one vowel and a doubled letter counts once.
///
/// `Ə` is written A in one place and E in another, in one name even both, and a second consonant is
/// dropped on the way through Cyrillic: `Məmmədov` is `MAMMADOV` in a passport and `MAMEDOV` in the
/// next. No key meets both, since a key reads every `Ə` of a name alike; and letter by letter the
/// two are further apart than two surnames that have nothing to do with each other.
private enum BroadForm {
    /// Shorter names have too few letters for the two to be told from others: `WALLS` and `WELLS`,
    /// `BACK` and `BECK`.
    static let fewestLetters = 5

    static func of(_ form: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var broad: [Unicode.Scalar] = []
        for letter in form {
            let letter = letter == "E" ? "A" : letter
            if broad.last != letter { broad.append(letter) }
        }
        return broad
    }
}
