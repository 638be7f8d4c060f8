/// How alike two texts are, from 0 to 1, by the measure of Jaro and Winkler.
///
/// An exact fraction, so that no rounding decides at a threshold. It is the measure as published (W. E.
/// Winkler, String Comparator Metrics, 1990), a common beginning of up to four letters counting a tenth
/// each, without the later adjustments for look-alike letters and long texts.
struct JaroWinkler: Equatable {
    /// From 0 to the denominator; not in lowest terms.
    let numerator: Int
    /// Above 0.
    let denominator: Int

    /// Longer texts are compared by their beginning, and no product below overflows.
    private static let longestText = 100
    private static let longestBeginning = 4

    /// Measures two texts, in either order; nothing is like a text without letters.
    init(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) {
        let one = Array(one.prefix(Self.longestText))
        let other = Array(other.prefix(Self.longestText))
        let (matched, transposed) = Self.matches(one, other)
        guard matched > 0 else {
            (numerator, denominator) = (0, 1)
            return
        }
        // Jaro: the mean of matched / one, matched / other and (matched - transposed) / matched.
        let product = one.count * other.count
        let whole = 3 * product * matched
        let jaro =
            matched * matched * (one.count + other.count) + product * (matched - transposed)
        let beginning = zip(one, other).prefix(Self.longestBeginning).prefix { $0 == $1 }.count
        // Winkler: each letter of the common beginning takes a tenth of what is missing to 1.
        numerator = 10 * jaro + beginning * (whole - jaro)
        denominator = 10 * whole
    }

    /// Returns whether the measure is `perMille` thousandths or more, exactly.
    func isAtLeast(perMille: Int) -> Bool {
        numerator * 1000 >= denominator * perMille
    }

    /// Counts the letters that both have near the same place, and the pairs of them that are out of
    /// order; half a pair counts for nothing, as in Winkler's own program.
    ///
    /// Each letter takes the first free one it can reach. Since all reach equally far, it is the same
    /// letters that find each other when the texts are exchanged.
    private static func matches(
        _ one: [Unicode.Scalar], _ other: [Unicode.Scalar]
    ) -> (matched: Int, transposed: Int) {
        let reach = max(max(one.count, other.count) / 2 - 1, 0)
        var isTaken = Array(repeating: false, count: other.count)
        var found: [Unicode.Scalar] = []
        for (index, letter) in one.enumerated() {
            let window = (index - reach..<index + reach + 1).clamped(to: other.indices)
            guard let match = window.first(where: { !isTaken[$0] && other[$0] == letter }) else {
                continue
            }
            isTaken[match] = true
            found.append(letter)
        }
        let taken = other.indices.filter { isTaken[$0] }.map { other[$0] }
        return (found.count, zip(found, taken).filter { $0 != $1 }.count / 2)
    }
}
