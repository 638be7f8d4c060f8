import Custody
import Foundation

/// A directory of its own for one test, gone with it.
final class Workshop {
    static let ledger = "ledger.example/az"
    static let instant = "2026-01-20T06:00:00.000000Z"

    let directory: URL
    var keys: String { directory.appending(path: "keys.sqlite").path }
    var keyEncryptionKey: String { directory.appending(path: "kek").path }

    init() throws {
        directory = FileManager.default.temporaryDirectory
            .appending(path: "custody-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }

    func create(_ randomness: inout some RandomSource) throws -> KeyStore {
        try KeyStore(
            creating: keys, keyEncryptionKey: keyEncryptionKey, ledger: Self.ledger,
            randomness: &randomness)
    }

    func open() throws -> KeyStore {
        try KeyStore(opening: keys, keyEncryptionKey: keyEncryptionKey, ledger: Self.ledger)
    }

    /// All bytes of the key file and of the files SQLite keeps beside it.
    func bytesOnDisk() throws -> Data {
        var bytes = Data()
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        where name.hasPrefix("keys.sqlite") {
            bytes += try Data(contentsOf: directory.appending(path: name))
        }
        return bytes
    }

    func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}

/// The same bytes for the same seed, and a list of all that was given.
struct SeededRandom: RandomSource {
    private(set) var given: [[UInt8]] = []
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        let bytes = (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 56)
        }
        given.append(bytes)
        return bytes
    }
}

/// What a key does, which tells one key from another without looking at it.
func mark(of key: SubjectKey) throws -> String? {
    guard let salt = Salt([UInt8](repeating: 1, count: 32)),
        let nonce = SealNonce([UInt8](repeating: 2, count: 12))
    else { return nil }
    let context = SealContext(
        ledger: Workshop.ledger, eventType: "PersonRegistered", eventID: "01K",
        subject: key.subject, part: "identity")
    return try key.seal([], salt: salt, context: context, nonce: nonce)
}
