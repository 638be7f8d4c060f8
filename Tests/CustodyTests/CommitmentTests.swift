import Foundation
import Testing

@testable import Custody

@Suite("Commitments to parts")
struct CommitmentTests {
    private let part = Array(#"{"family":"ERIKSSON","given":"ANNA MARIA"}"#.utf8)

    @Test("A commitment is the salted SHA-256 that anybody can compute with other tools")
    func golden() throws {
        let salt = try #require(Salt((0..<32).map { UInt8($0) }))
        #expect(
            Commitment(to: part, salt: salt).text
                == "372570232fff31793503a1a2dbabb3e1560f2b91d4b100802fb79c6e9a39c313")
    }

    @Test("Another salt or another part gives another commitment")
    func bindsSaltAndPart() throws {
        var random = SeededRandom(seed: 1)
        let salt = Salt(from: &random)
        let commitment = Commitment(to: part, salt: salt)
        #expect(Commitment(to: part, salt: Salt(from: &random)) != commitment)
        #expect(Commitment(to: part + [0], salt: salt) != commitment)
        #expect(Commitment(commitment.text) == commitment)
    }

    @Test(
        "Text that is not 64 lower-case hexadecimal digits is not a commitment",
        arguments: [
            "", String(repeating: "A", count: 64), String(repeating: "a", count: 63),
            String(repeating: "a", count: 65), String(repeating: "g", count: 64),
            String(repeating: "ə", count: 32),
        ])
    func malformed(text: String) {
        #expect(Commitment(text) == nil)
    }

    @Test("A salt is 32 bytes and a nonce is 12")
    func lengths() {
        #expect(Salt([UInt8](repeating: 0, count: 31)) == nil)
        #expect(Salt([UInt8](repeating: 0, count: 33)) == nil)
        #expect(SealNonce([UInt8](repeating: 0, count: 11)) == nil)
        #expect(SealNonce([UInt8](repeating: 0, count: 13)) == nil)
    }

    @Test("Our base64 is the base64 of everybody, for every length to 100")
    func base64() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        for count in 0...100 {
            let bytes = random.bytes(count)
            let text = Base64.encode(bytes)
            #expect(text == Data(bytes).base64EncodedString(), "seed \(seed), count \(count)")
            #expect(Base64.decode(text) == bytes, "seed \(seed), count \(count)")
        }
    }

    @Test(
        "Base64 that nobody would have written is not read",
        arguments: [
            "A", "AA", "AAA", "=AAA", "A===", "====", "AA=A", "AB==", "AAB=", "AA\n=", "A-_A",
        ])
    func base64IsStrict(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
