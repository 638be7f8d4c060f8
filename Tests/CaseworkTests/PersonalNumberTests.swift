import Casework
import LedgerTesting
import Testing

@Suite("Personal numbers")
struct PersonalNumberTests {
    @Test(
        "A number is the same however it is typed",
        arguments: [
            "5ABC12D", "5abc12d", " 5ABC12D ", "5AB C12D", "5 a b c 1 2 d", "5ABC12D\t",
            "\u{A0}5ABC\u{A0}12D",
        ])
    func normalized(typed: String) {
        #expect(PersonalNumber(typed)?.text == "5ABC12D")
    }

    @Test("Every digit and every letter but I and O may stand in a number")
    func alphabet() {
        for byte in UInt8(0x21)...0x7E {
            let sign = String(decoding: [byte], as: UTF8.self)
            let isAllowed = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjklmnpqrstuvwxyz"
                .contains(sign)
            #expect((PersonalNumber("1ABC2D" + sign) != nil) == isAllowed, "\(sign)")
        }
    }

    @Test(
        "What has not the form is no number",
        arguments: [
            "", "       ", "5ABC12", "5ABC12DE", "5ABC-12D", "5ABI12D", "5abi12d", "5ABO12D",
            "5ABİ12D", "5ABı12D", "5ABƏ12D", "5АBC12D", "５ABC12D", "5ABC12D\n", "5ABC\u{301}12D",
        ])
    func refused(text: String) {
        #expect(PersonalNumber(text) == nil)
    }

    @Test("No check digit is made up: any last sign of the form will do")
    func noCheckDigit() {
        var random = SeededRandom(seed: 0xF1_4)
        let signs = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ".map(String.init)
        for _ in 0..<500 {
            let text = (0..<7).map { _ in random.pick(signs) }.joined()
            #expect(PersonalNumber(text)?.text == text, "seed \(random.seed)")
        }
    }
}
