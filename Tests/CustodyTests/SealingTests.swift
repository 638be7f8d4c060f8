import Foundation
import Testing

@testable import Custody

@Suite("Sealed parts")
struct SealingTests {
    private let part = Array(#"{"family":"ERIKSSON","given":"ANNA MARIA"}"#.utf8)
    private let key = SubjectKey(
        subject: "person/P-AZ-000977", generation: 3, bytes: [UInt8](repeating: 0x42, count: 32))
    private let context = place()
    private let salt: Salt
    private let nonce: SealNonce
    private let commitment: Commitment

    init() throws {
        salt = try #require(Salt((0..<32).map { UInt8($0) }))
        nonce = try #require(SealNonce((100..<112).map { UInt8($0) }))
        commitment = Commitment(to: part, salt: salt)
    }

    private static func place(
        ledger: String = "ledger.example/az", type: String = "PersonRegistered",
        event: String = "01KEXAMPLE", subject: String = "person/P-AZ-000977",
        part: String = "identity"
    ) -> SealContext {
        SealContext(ledger: ledger, eventType: type, eventID: event, subject: subject, part: part)
    }

    private func sealed() throws -> String {
        try key.seal(part, salt: salt, context: context, nonce: nonce)
    }

    // The text was computed apart, from RFC 5869, RFC 8439 and the description of the format.
    @Test("A sealed part has the bytes of the storage format, and opens to what was sealed")
    func golden() throws {
        let text = """
            AQAAAAPLcoL602XvZcDyrrHctZNZZGVmZ2hpamtsbW5vatATS2oRbT6miz/Xk4kfzdH8Nzk/8tjschb0dWVT2qrk\
            OvYABim4GGhx0OOZk5XW1q1DDYfnsCJ14d1Le/Qm62UjNL233HbemUA0BMtuzYX8VSDyjRqHGxsk
            """
        #expect(try sealed() == text)
        #expect(try key.open(text, commitment: commitment, context: context) == part)
        #expect(try SubjectKey.generation(ofSealed: text) == 3)
    }

    @Test("The same arguments give the same text, another nonce another")
    func deterministic() throws {
        let other = try #require(SealNonce([UInt8](repeating: 9, count: 12)))
        #expect(try sealed() == sealed())
        #expect(
            try key.seal(part, salt: salt, context: context, nonce: other) != sealed())
    }

    @Test("A part of no bytes and a part of 60,000 bytes open to themselves")
    func extremeLengths() throws {
        for part in [[], [UInt8](repeating: 0x61, count: 60_000)] {
            let text = try key.seal(part, salt: salt, context: context, nonce: nonce)
            let commitment = Commitment(to: part, salt: salt)
            #expect(try key.open(text, commitment: commitment, context: context) == part)
        }
    }

    @Test(
        "A sealed part that was moved does not open",
        arguments: [
            (place(event: "01KANOTHER"), SealError.keyDoesNotFit),
            (place(ledger: "ledger.example/nx"), .keyDoesNotFit),
            (place(part: "document"), .keyDoesNotFit),
            (place(subject: "person/P-AZ-000978"), .keyDoesNotFit),
            (place(type: "PersonNameChanged"), .altered),
        ])
    func moved(elsewhere: SealContext, error: SealError) throws {
        let text = try sealed()
        #expect(throws: error) {
            try key.open(text, commitment: commitment, context: elsewhere)
        }
    }

    @Test("A sealed part moved to another subject does not open with that subject's key")
    func movedToAnotherSubject() throws {
        let text = try sealed()
        let elsewhere = Self.place(subject: "person/P-AZ-000978")
        let theirs = SubjectKey(
            subject: elsewhere.subject, generation: 3,
            bytes: [UInt8](repeating: 0x43, count: 32))
        #expect(throws: SealError.keyDoesNotFit) {
            try theirs.open(text, commitment: commitment, context: elsewhere)
        }
        // Even were the key bytes the same, the subject is bound.
        let same = SubjectKey(
            subject: elsewhere.subject, generation: 3,
            bytes: [UInt8](repeating: 0x42, count: 32))
        #expect(throws: SealError.altered) {
            try same.open(text, commitment: commitment, context: elsewhere)
        }
    }

    @Test("A key seals no part of another subject")
    func sealsOnlyItsOwn() {
        #expect(throws: SealError.keyDoesNotFit) {
            try key.seal(
                part, salt: salt, context: Self.place(subject: "person/P-AZ-1"), nonce: nonce)
        }
    }

    @Test("Whichever bit of a sealed part is flipped, it does not open, and the error says where")
    func flippedBits() throws {
        let bytes = try #require(Base64.decode(sealed()))
        for index in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[index] ^= 1 << bit
                let error = #expect(throws: SealError.self) {
                    try key.open(
                        Base64.encode(flipped), commitment: commitment, context: context)
                }
                #expect(error == expected(flipped, at: index), "byte \(index), bit \(bit)")
            }
        }
    }

    private func expected(_ flipped: [UInt8], at index: Int) -> SealError {
        switch index {
        case 0:
            flipped[0] > 1 ? .newerFormat(found: Int(flipped[0])) : .malformed
        case 1...4:
            .otherGeneration(
                sealed: flipped[1...4].reduce(0) { $0 << 8 | Int($1) }, key: 3)
        case 5...20: .keyDoesNotFit
        default: .altered
        }
    }

    @Test("The key of another generation is told apart before anything is tried")
    func otherGeneration() throws {
        let text = try sealed()
        let next = SubjectKey(
            subject: key.subject, generation: 4, bytes: [UInt8](repeating: 0x42, count: 32))
        #expect(throws: SealError.otherGeneration(sealed: 3, key: 4)) {
            try next.open(text, commitment: commitment, context: context)
        }
    }

    @Test("A part that opens but is not the one committed to is not given out")
    func commitmentDiffers() throws {
        let text = try sealed()
        let other = Commitment(to: part + [0x20], salt: salt)
        #expect(throws: SealError.commitmentDiffers) {
            try key.open(text, commitment: other, context: context)
        }
    }

    @Test("Text cut short anywhere, or empty, is not a sealed part", arguments: [0, 4, 100, 104])
    func cutShort(length: Int) throws {
        let text = String(try sealed().prefix(length))
        #expect(throws: SealError.malformed) {
            try key.open(text, commitment: commitment, context: context)
        }
        #expect(throws: SealError.malformed) { try SubjectKey.generation(ofSealed: text) }
    }

    @Test("Fields cannot be shifted into one another")
    func fieldsAreSeparate() {
        var first = Octets()
        first.append(field: "ab")
        first.append(field: "c")
        var second = Octets()
        second.append(field: "a")
        second.append(field: "bc")
        #expect(first.bytes != second.bytes)
    }

    @Test("Neither a key's text nor an error's shows the key or the part")
    func nothingShown() {
        #expect("\(key)" == "key of person/P-AZ-000977, generation 3")
        #expect("\(SealError.commitmentDiffers)" == "commitmentDiffers")
    }
}
