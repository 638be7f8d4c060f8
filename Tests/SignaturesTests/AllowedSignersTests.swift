import Foundation
import LedgerTesting
import Testing

@testable import Signatures

@Suite("The file of allowed signers")
struct AllowedSignersTests {
    private let key: SSHPublicKey
    private let namespace = SignatureScene.namespace

    init() throws {
        key = try SignatureScene.key(1).publicKey
    }

    @Test("A line says who may sign, for what, and from when through when")
    func wholeLine() throws {
        let signer = try AllowedSigner(
            principals: ["O-AZ-0031"], namespaces: [namespace], validFrom: 1_767_225_600,
            validThrough: 1_798_761_599, key: key)
        #expect(
            signer.line
                == #"O-AZ-0031 namespaces="salname-command@ledger.example/az","#
                + #"valid-after="20260101000000Z",valid-before="20261231235959Z" "# + key.text)
    }

    @Test("Of several principals, no namespace and no time only what is there is written")
    func shortLines() throws {
        let bare = try AllowedSigner(principals: ["O-1", "O-2"], namespaces: [], key: key)
        #expect(bare.line == "O-1,O-2 " + key.text)
        let started = try AllowedSigner(
            principals: ["O-1"], namespaces: ["file", "git"], validFrom: 1, key: key)
        #expect(
            started.line
                == #"O-1 namespaces="file,git",valid-after="19700101000001Z" "# + key.text)
        #expect(AllowedSigner.file([bare, started]) == bare.line + "\n" + started.line + "\n")
        #expect(AllowedSigner.file([]) == "")
    }

    @Test("A name that OpenSSH would take for a pattern, a list or a comment is refused")
    func names() throws {
        for name in ["", "*", "O-?", "!O-1", "O-1,O-2", "O 1", "O\n1", "#1", "\"O", "\\O", "ə"] {
            #expect(throws: AllowedSignerError.principal(name)) {
                try AllowedSigner(principals: ["O-1", name], namespaces: [], key: key)
            }
            #expect(throws: AllowedSignerError.namespace(name)) {
                try AllowedSigner(principals: ["O-1"], namespaces: [name], key: key)
            }
        }
        #expect(throws: AllowedSignerError.noPrincipal) {
            try AllowedSigner(principals: [], namespaces: [], key: key)
        }
    }

    @Test("A time that OpenSSH would read otherwise, or not at all, is refused")
    func times() throws {
        for time: Int64 in [.min, -1, 0, 253_402_300_800, .max] {
            #expect(throws: AllowedSignerError.time(time)) { try line(from: time, through: nil) }
            #expect(throws: AllowedSignerError.time(time)) { try line(from: nil, through: time) }
        }
        #expect(throws: AllowedSignerError.endsBeforeItStarts(from: 5, through: 5)) {
            try line(from: 5, through: 5)
        }
        #expect(try line(from: 5, through: 6).contains("19700101000006Z"))
        #expect(try line(from: 5, through: 253_402_300_799).contains("99991231235959Z"))
    }

    @Test("Seconds are written as the calendar has them, over centuries")
    func calendar() throws {
        var chance = SignatureScene.chance(8_001)
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "yyyyMMddHHmmss'Z'"
        for time in [68_169_599, 951_782_400, 951_868_799, 4_107_542_399, 4_107_542_400] {
            let expected = format.string(from: Date(timeIntervalSince1970: Double(time)))
            #expect(AllowedSigner.text(of: Int64(time)) == expected)
        }
        for _ in 0..<2_000 {
            let time = chance.int(1...253_402_300_799)
            let expected = format.string(from: Date(timeIntervalSince1970: Double(time)))
            #expect(
                AllowedSigner.text(of: Int64(time)) == expected, "seed \(chance.seed), \(time)")
        }
    }

    private func line(from: Int64?, through: Int64?) throws(AllowedSignerError) -> String {
        try AllowedSigner(
            principals: ["O-1"], namespaces: [], validFrom: from, validThrough: through, key: key
        ).line
    }
}
