import LedgerTesting
import Testing

@testable import Signatures

@Suite("Keys and signatures with random damage")
struct SignatureFuzzTests {
    private let namespace = SignatureScene.namespace
    private let message = SignatureScene.message

    @Test("A damaged signature is refused, whether its text or its bytes are damaged")
    func signatures() throws {
        var chance = SignatureScene.chance(8_002)
        let (key, soft) = (try SignatureScene.key(1), try SoftSecurityKey(seed: 3))
        let corpus = [
            (try key.sign(message, namespace: namespace), key.publicKey),
            (try soft.sign(message, namespace: namespace), soft.publicKey),
        ]
        var read = 0
        for round in 0..<6_000 {
            let (signature, key) = chance.pick(corpus)
            let damaged: SSHSignature
            do throws(SignatureError) {
                if round.isMultiple(of: 2) {
                    var blob = signature.blob
                    chance.damage(&blob)
                    damaged = try SSHSignature(blob: blob)
                    #expect(damaged.blob == blob, "seed \(chance.seed), round \(round)")
                } else {
                    var text = Array(signature.armored.utf8)
                    chance.damage(&text)
                    damaged = try SSHSignature(armored: String(decoding: text, as: UTF8.self))
                }
            } catch {
                continue
            }
            read += 1
            // Armor has lines of any length: such damage does none.
            guard damaged != signature else { continue }
            #expect(throws: SignatureError.self, "seed \(chance.seed), round \(round)") {
                try damaged.verify(message, namespace: namespace, by: key)
            }
        }
        #expect(read > 100, "seed \(chance.seed): only \(read) damaged signatures could be read")
    }

    @Test("A damaged public key is refused or another one, and has one spelling")
    func publicKeys() throws {
        var chance = SignatureScene.chance(8_003)
        let corpus = [try SignatureScene.key(1).publicKey, try SoftSecurityKey(seed: 3).publicKey]
        var read = 0
        for round in 0..<6_000 {
            let key = chance.pick(corpus)
            var blob = key.blob
            chance.damage(&blob)
            var line = Array(try key.line(comment: "Nərgiz").utf8)
            chance.damage(&line)
            let text = String(decoding: line, as: UTF8.self)
            if let damaged = try? SSHPublicKey(blob: blob) {
                read += 1
                #expect(damaged.blob == blob, "seed \(chance.seed), round \(round)")
            }
            if let damaged = try? SSHPublicKey(line: text) {
                read += 1
                #expect(
                    text.hasPrefix(damaged.text), "seed \(chance.seed), round \(round): \(text)")
            }
        }
        #expect(read > 100, "seed \(chance.seed): only \(read) damaged keys could be read")
    }

    @Test("A damaged private key is refused, or is the key that it was")
    func privateKeys() throws {
        var chance = SignatureScene.chance(8_004)
        let file = try KeyFile(SignatureScene.libraryKey(1)).text
        let content = try Armor.privateKey.read(Array(file.utf8))
        let key = try SignatureScene.key(1)
        var read = 0
        for round in 0..<6_000 {
            var text = Array(file.utf8)
            if round.isMultiple(of: 2) {
                var bytes = content
                chance.damage(&bytes)
                text = Array(Armor.privateKey.write(bytes).utf8)
            } else {
                chance.damage(&text)
            }
            guard let damaged = try? SSHPrivateKey(file: text) else { continue }
            read += 1
            #expect(damaged.publicKey == key.publicKey, "seed \(chance.seed), round \(round)")
        }
        #expect(read > 20, "seed \(chance.seed): only \(read) damaged files could be read")
    }

    @Test("Bytes of chance are never a key or a signature")
    func noise() throws {
        var chance = SignatureScene.chance(8_005)
        for round in 0..<2_000 {
            let bytes = chance.bytes(chance.int(0...300))
            let text = String(decoding: bytes, as: UTF8.self)
            let name = Comment(rawValue: "seed \(chance.seed), round \(round)")
            #expect(throws: SignatureError.self, name) { try SSHSignature(blob: bytes) }
            #expect(throws: SignatureError.self, name) { try SSHSignature(armored: text) }
            #expect(throws: PublicKeyError.self, name) { try SSHPublicKey(blob: bytes) }
            #expect(throws: PublicKeyError.self, name) { try SSHPublicKey(line: text) }
            #expect(throws: PrivateKeyError.self, name) { try SSHPrivateKey(file: bytes) }
        }
    }

    @Test("Base64 has one text for any bytes, and reads no other")
    func base64() throws {
        var chance = SignatureScene.chance(8_006)
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foobar", "Zm9vYmFy")] {
            // RFC 4648, section 10.
            #expect(Base64.encode(Array(bytes.utf8)) == Array(text.utf8))
        }
        for round in 0..<2_000 {
            let bytes = chance.bytes(chance.int(0...40))
            var text = Base64.encode(bytes)
            #expect(Base64.decode(text[...]) == bytes, "seed \(chance.seed), round \(round)")
            chance.damage(&text)
            guard let read = Base64.decode(text[...]) else { continue }
            #expect(Base64.encode(read) == text, "seed \(chance.seed), round \(round)")
        }
        for text in ["Zg", "Zg=", "Zh==", "Zm9=", "=", "====", "Z===", "Zg==Zg==", "Zm8-", "Zm 8"] {
            #expect(Base64.decode(Array(text.utf8)[...]) == nil, "\(text)")
        }
    }
}

extension SeededRandom {
    /// Damages `bytes` in one to three places.
    fileprivate mutating func damage(_ bytes: inout [UInt8]) {
        for _ in 0..<int(1...3) {
            let place = int(0...bytes.count)
            let end = min(bytes.count, place + int(1...8))
            switch int(0...7) {
            case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(int(0...7))
            case 1 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: next())
            case 2: bytes.insert(pick(Array("\n =-A/\u{0}".utf8)), at: place)
            case 3: bytes.removeSubrange(place..<end)
            case 4: bytes.insert(contentsOf: bytes[place..<end], at: int(0...bytes.count))
            case 5: bytes.removeLast(min(bytes.count, int(1...20)))
            // Lengths are four bytes: the greatest, none at all, and a sign that is none.
            case 6 where place + 4 <= bytes.count:
                let length: [UInt8] = pick([
                    [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0x80, 0, 0, 0],
                ])
                bytes.replaceSubrange(place..<place + 4, with: length)
            default: if place < bytes.count { bytes.swapAt(place, int(0...bytes.count - 1)) }
            }
        }
    }
}
