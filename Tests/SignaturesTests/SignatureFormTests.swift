import Testing

@testable import Signatures

@Suite("The form of a signature")
struct SignatureFormTests {
    private let namespace = SignatureScene.namespace
    private let message = SignatureScene.message

    @Test("Whatever bit of a signature is turned, it is refused")
    func everyBit() throws {
        let key = try SignatureScene.key(1).publicKey
        let blob = try SignatureScene.key(1).sign(message, namespace: namespace).blob
        for bit in 0..<blob.count * 8 {
            var damaged = blob
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SignatureError.self, "bit \(bit)") {
                try SSHSignature(blob: damaged).verify(message, namespace: namespace, by: key)
            }
        }
    }

    @Test("A signature cut short anywhere is refused, and so is one with a byte more")
    func cutShort() throws {
        let blob = try SignatureScene.key(1).sign(message, namespace: namespace).blob
        for count in 0..<blob.count {
            let error = fault(Array(blob.prefix(count)))
            switch error {
            case .notASignature? where count < 6: break
            case .wire(.truncated)?: break
            default: Issue.record("\(count) bytes: \(String(describing: error))")
            }
        }
        #expect(fault(blob + [0]) == .wire(.trailing(bytes: 1)))
    }

    @Test("A field that is not what version 1 has in its place is refused by what it is")
    func fields() throws {
        let key = try SignatureScene.key(1)
        let signature = try key.sign(message, namespace: namespace)
        guard case .ed25519(let bytes) = signature.value else { return }
        var good = Fields(key: key.publicKey.blob, value: bytes)
        #expect(good.blob == signature.blob)
        good.magic = "SSHSIH"
        #expect(fault(good.blob) == .notASignature)
        let cases: [(inout Fields) -> SignatureError] = [
            {
                $0.version = 0; return .version(0)
            },
            {
                $0.version = 2; return .version(2)
            },
            {
                $0.reserved = "tag"; return .reserved(bytes: 3)
            },
            {
                $0.hash = "sha1"; return .hashAlgorithm("sha1")
            },
            {
                $0.hash = ""; return .wire(.notText(.hashAlgorithm))
            },
            {
                $0.algorithm = "ssh-rsa"
                return .algorithmsDiffer(key: "ssh-ed25519", signature: "ssh-rsa")
            },
            {
                $0.value.removeLast()
                return .wire(.wrongLength(.signature, expected: 64, found: 63))
            },
            {
                $0.afterValue = [1, 0, 0, 0, 41]; return .wire(.trailing(bytes: 5))
            },
            {
                $0.key = []; return .publicKey(.wire(.truncated(.algorithm, needed: 4, left: 0)))
            },
        ]
        for change in cases {
            var fields = Fields(key: key.publicKey.blob, value: bytes)
            let expected = change(&fields)
            #expect(fault(fields.blob) == expected)
        }
    }

    @Test("A length of four gigabytes is refused before anything is made for it")
    func hostileLengths() throws {
        let blob = try SignatureScene.key(1).sign(message, namespace: namespace).blob
        // Where the lengths stand: the key, the two in it, the namespace, and so on to the end.
        var places = [10, 14, 29, 65]
        places += [69, 73].map { $0 + namespace.utf8.count }
        places += [83, 87, 102].map { $0 + namespace.utf8.count }
        for place in places {
            var hostile = blob
            hostile.replaceSubrange(place..<place + 4, with: [0xFF, 0xFF, 0xFF, 0xFF])
            switch fault(hostile) {
            case .wire(.truncated(_, needed: 4_294_967_295, _))?,
                .publicKey(.wire(.truncated(_, needed: 4_294_967_295, _)))?:
                break
            case let other: Issue.record("at \(place): \(String(describing: other))")
            }
        }
    }

    @Test("Armor is a first line, base64 and a last line, and nothing before or behind")
    func armor() throws {
        let text = try SignatureScene.key(1).sign(message, namespace: namespace).armored
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.dropFirst().dropLast(2).allSatisfy { $0.utf8.count == 70 })
        let cases: [(String, ArmorFault)] = [
            ("", .noFirstLine), ("\n" + text, .noFirstLine),
            (text.replacing("SSH SIGNATURE", with: "PGP SIGNATURE"), .noFirstLine),
            (lines.dropLast().joined(separator: "\n"), .noLastLine),
            (lines[0] + "\n" + lines[1], .noLastLine),
            (text + "\n", .trailing(bytes: 1)), (text + "x", .trailing(bytes: 1)),
            (text + text, .trailing(bytes: text.utf8.count)),
            (text.replacing("\n", with: "\r\n"), .noFirstLine),
            (lines.joined(separator: "\n\n"), .notBase64),
            (lines.joined(separator: "\n "), .noLastLine),
            (text.replacing("\n" + lines[2], with: "\n " + lines[2]), .notBase64),
            (text.replacing(lines[2], with: lines[2].dropLast()), .notBase64),
        ]
        for (text, expected) in cases {
            #expect(throws: SignatureError.armor(expected), "\(text)") {
                try SSHSignature(armored: text)
            }
        }
        let base64 = lines.dropFirst().dropLast().joined()
        let long = lines[0] + "\n" + base64 + "\n" + lines[lines.count - 1]
        #expect(try SSHSignature(armored: long).armored == text)
    }

    private func fault(_ blob: [UInt8]) -> SignatureError? {
        do throws(SignatureError) {
            _ = try SSHSignature(blob: blob)
            return nil
        } catch {
            return error
        }
    }
}

/// The fields of a signature, each of which can be given wrong.
private struct Fields {
    var magic = "SSHSIG"
    var version: UInt32 = 1
    var key: [UInt8]
    var reserved = ""
    var hash = "sha512"
    var algorithm = "ssh-ed25519"
    var value: [UInt8]
    var afterValue: [UInt8] = []

    init(key: [UInt8], value: [UInt8]) {
        self.key = key
        self.value = value
    }

    var blob: [UInt8] {
        var inner = WireWriter()
        inner.append(string: algorithm)
        inner.append(string: value)
        inner.append(afterValue)
        var writer = WireWriter()
        writer.append(magic.utf8)
        writer.append(number: version)
        writer.append(string: key)
        writer.append(string: SignatureScene.namespace)
        writer.append(string: reserved)
        writer.append(string: hash)
        writer.append(string: inner.bytes)
        return writer.bytes
    }
}
