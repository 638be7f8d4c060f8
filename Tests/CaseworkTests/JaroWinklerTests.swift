import LedgerTesting
import Testing

@testable import Casework

@Suite("How alike two surnames are")
struct JaroWinklerTests {
    @Test(
        "The measure has the values that were published with it",
        arguments: [
            ("MARTHA", "MARHTA", 961), ("DIXON", "DICKSONX", 813), ("DWAYNE", "DUANE", 840),
            ("SHACKLEFORD", "SHACKELFORD", 982), ("DUNNINGHAM", "CUNNIGHAM", 896),
            ("NICHLESON", "NICHULSON", 956), ("JONES", "JOHNSON", 832), ("MASSEY", "MASSIE", 933),
            ("ABROMS", "ABRAMS", 922), ("HARDIN", "MARTINEZ", 722), ("ITMAN", "SMITH", 467),
            ("JERALDINE", "GERALDINE", 926), ("MICHELLE", "MICHAEL", 921),
            ("JULIES", "JULIUS", 933), ("TANYA", "TONYA", 880), ("SEAN", "SUSAN", 805),
            ("JON", "JOHN", 933),
        ])
    func published(one: String, other: String, perMille: Int) {
        let measure = JaroWinkler(one, other)
        // Rounded to three places, as it was printed.
        let rounded = (2000 * measure.numerator + measure.denominator) / (2 * measure.denominator)
        #expect(rounded == perMille)
    }

    @Test("A fraction is exact, and reaches the threshold that it equals")
    func exact() {
        for (measure, numerator, denominator) in [
            (JaroWinkler("MARTHA", "MARHTA"), 173, 180), (JaroWinkler("DIXON", "DICKSONX"), 61, 75),
            (JaroWinkler("DWAYNE", "DUANE"), 21, 25),
        ] {
            #expect(measure.numerator * denominator == numerator * measure.denominator)
        }
        #expect(JaroWinkler("DWAYNE", "DUANE").isAtLeast(perMille: 840))
        #expect(!JaroWinkler("DWAYNE", "DUANE").isAtLeast(perMille: 841))
    }

    @Test("A text is wholly like itself, and nothing is like no text")
    func ends() {
        #expect(JaroWinkler("ALIYEV", "ALIYEV").isAtLeast(perMille: 1000))
        #expect(JaroWinkler("A", "A").isAtLeast(perMille: 1000))
        for (one, other) in [("", ""), ("", "ALIYEV"), ("ALIYEV", ""), ("ABC", "XYZ"), ("A", "B")] {
            #expect(JaroWinkler(one, other).numerator == 0)
        }
        let long = String(repeating: "ALIYEV", count: 10_000)
        #expect(JaroWinkler(long, long).isAtLeast(perMille: 1000))
        #expect(!JaroWinkler(long, "Q").isAtLeast(perMille: 1))
    }

    @Test("The measure is the same both ways, and between nothing and the whole")
    func symmetric() {
        var random = SeededRandom(seed: 0x3A_20)
        for _ in 0..<5000 {
            // Few letters, so that they repeat and compete for each other.
            let words = (0..<2).map { _ in
                (0..<random.int(0...12)).map { _ in random.pick(["A", "B", "C", "Ə"]) }.joined()
            }
            let measure = JaroWinkler(words[0], words[1])
            #expect(measure == JaroWinkler(words[1], words[0]), "seed \(random.seed): \(words)")
            #expect((0...measure.denominator).contains(measure.numerator))
            #expect(
                (measure.numerator == measure.denominator)
                    == (words[0] == words[1] && words[0] != ""))
        }
    }
}

extension JaroWinkler {
    fileprivate init(_ one: String, _ other: String) {
        self.init(Array(one.unicodeScalars), Array(other.unicodeScalars))
    }
}
