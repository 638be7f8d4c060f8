/// The tables by which a name is written in the letters of a machine-readable zone.
///
/// Which one applies is stated by whoever registers the person, never inferred from the name; the raw
/// values are on disk for ever. The two agree today: ICAO Doc 9303-3, table A, has no `Ə`, and both
/// write it `A`, as Azerbaijan's passports do.
public enum Transliteration: String, CaseIterable, Codable, Sendable {
    /// ICAO's table, for names of everyone else.
    case icao
    /// Azerbaijan's practice.
    case aze

    /// A character for which the table has no letters: its place, never the character itself.
    public struct UnknownLetter: Error, Equatable, Sendable {
        /// Which scalar of the name it is, from 1.
        public let position: Int
    }

    /// Returns `name`, in NFC, in the letters A to Z with `<` between its words.
    ///
    /// Apostrophes and full stops vanish, hyphens, commas and blanks part words (Doc 9303-3, 4.6).
    /// Throws at the first digit or letter of another script.
    public func machineReadableText(of name: String) throws(UnknownLetter) -> String {
        var words: [[UInt8]] = [[]]
        for (index, scalar) in name.unicodeScalars.enumerated() {
            switch LetterTable.role(of: scalar) {
            case .letters(let expanded, _): words[words.count - 1] += Array(expanded.utf8)
            case .schwa: words[words.count - 1].append(schwa)
            case .dropped: continue
            case .separator: words.append([])
            case .unknown: throw UnknownLetter(position: index + 1)
            }
        }
        return words.filter { !$0.isEmpty }
            .map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: "<")
    }

    private var schwa: UInt8 {
        switch self {
        case .icao, .aze: 65
        }
    }
}

/// The ways in which match keys were ever recorded to be made; the raw values are on disk for ever.
public enum NameKeyAlgorithm: String, CaseIterable, Codable, Sendable {
    case second = "name-key/2"
}

/// Texts under which a name is found again however it was written.
///
/// Two names meet if they share a key. Case, diacritics, the order of words, and hyphens against
/// blanks make no difference; `Ö` meets `OE` and `O`, and `Ə` meets `A` and `E`. A shared key is a
/// reason to look, not proof of one person.
public enum NameKey {
    /// The name of the way the keys are made, kept with them; another way gets another name.
    public static let algorithm = NameKeyAlgorithm.second.rawValue

    /// Returns one to four keys, sorted by their bytes, without duplicates.
    ///
    /// Surname and given names, in NFC, count as one list of words. Letters of scripts that are in no
    /// table stay as they are; names without a letter have the empty key.
    public static func keys(surname: String, givenNames: String) -> [String] {
        let scalars = Array((surname + " " + givenNames).unicodeScalars)
        let expanded = schwas(in: scalars).map {
            key(words(scalars, schwa: $0) { expanded, _ in expanded })
        }
        return distinct(expanded + plain(scalars))
    }

    /// Returns the keys of `name` without the letters that documents add for a diacritic: one, or two
    /// where there is a schwa.
    static func plainKeys(of name: String) -> [String] {
        distinct(plain(Array(name.unicodeScalars)))
    }

    /// What a schwa is written as; one letter is enough where there is none.
    private static func schwas(in scalars: [Unicode.Scalar]) -> [UInt8] {
        scalars.contains { if case .schwa = LetterTable.role(of: $0) { true } else { false } }
            ? [65, 69] : [65]
    }

    private static func plain(_ scalars: [Unicode.Scalar]) -> [String] {
        schwas(in: scalars).map {
            key(words(scalars, schwa: $0) { _, plain in plain }.map(contracted))
        }
    }

    private static func distinct(_ keys: [String]) -> [String] {
        let keys = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return keys.enumerated()
            .filter { index, key in index == 0 || !key.utf8.elementsEqual(keys[index - 1].utf8) }
            .map(\.element)
    }

    private static func words(
        _ scalars: [Unicode.Scalar], schwa: UInt8, _ form: (String, String) -> String
    ) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        for scalar in scalars {
            if let letter = LetterTable.plainLetter(scalar) {
                word.append(letter)
                continue
            }
            switch LetterTable.role(of: scalar) {
            case .letters(let expanded, let plain): word += form(expanded, plain).utf8
            case .schwa: word.append(schwa)
            case .dropped: continue
            case .separator:
                words.append(word)
                word = []
            case .unknown: word += String(scalar).utf8
            }
        }
        words.append(word)
        return words.filter { !$0.isEmpty }
    }

    private static func key(_ words: [[UInt8]]) -> String {
        String(
            decoding: Array(
                words.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [32])),
            as: UTF8.self)
    }

    /// The word with the letters gone that documents add for a diacritic: `OE` is `O`, `AA` is `A`,
    /// `UXX` is `U`.
    ///
    /// Done to every word alike, since nobody can tell by `MUELLER` whether it once had dots; and
    /// until nothing more goes, so that a vowel next to an addition makes no difference.
    private static func contracted(_ word: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = word[...]
        while let letter = rest.first {
            let count = kept.last.map { addition(to: $0, in: rest) } ?? 0
            if count == 0 { kept.append(letter) }
            rest = rest.dropFirst(max(count, 1))
        }
        return kept
    }

    /// How many bytes at the start of `rest` only stand for a diacritic on `letter` before them.
    private static func addition(to letter: UInt8, in rest: ArraySlice<UInt8>) -> Int {
        let (isA, isN) = (letter == 65, letter == 78)
        let isVowel = isA || letter == 79 || letter == 85
        if isVowel, rest.first == 69 { return 1 }
        if isA, rest.first == 65 { return 1 }
        return (isVowel || isN) && rest.starts(with: [88, 88]) ? 2 : 0
    }
}
