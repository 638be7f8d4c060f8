import Casework
import Crypto
import EventCoding
import EventLog
import Foundation
import Signatures

/// Signs commands of the log, and verifies what was signed.
struct Signing {
    let place: Workplace

    private static let namespace = "salname-command@bench.example/az"

    /// Signs one command after the other, each time from the key file on: it is read, its halves are
    /// compared, and what was signed is verified, as for one command of a job.
    func sign() throws -> Sample {
        let file = URL(fileURLWithPath: place.directory + "/key")
        try Data(Self.keyFile.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var latencies = Latencies()
        var watch = Stopwatch()
        let commands = try commands(place.scaled(2000))
        for command in commands {
            try watch.time {
                try latencies.time {
                    let key = try SSHPrivateKey(file: Array(Data(contentsOf: file)))
                    _ = try key.sign(command, namespace: Self.namespace)
                }
            }
        }
        return Sample(count: commands.count, watch, values: latencies.values)
    }

    /// Reads and verifies signatures from their bytes, as they are stored.
    func verify() throws -> Sample {
        let (key, signed) = try signed()
        var watch = Stopwatch()
        try watch.time {
            for (command, blob) in signed {
                try SSHSignature(blob: blob).verify(command, namespace: Self.namespace, by: key)
            }
        }
        return Sample(count: signed.count, watch, facts: Self.facts(signed))
    }

    /// Verifies the same with the library alone: what the key signed is laid out beforehand.
    func floor() throws -> Sample {
        let (key, signed) = try signed()
        let library = try Curve25519.Signing.PublicKey(rawRepresentation: key.point)
        let laidOut = signed.map { command, blob in
            (Self.layout(of: command), Array(blob.suffix(64)))
        }
        var watch = Stopwatch()
        let valid = watch.time {
            laidOut.count { library.isValidSignature($0.1, for: $0.0) }
        }
        guard valid == signed.count else { throw SignatureError.notSigned }
        return Sample(count: valid, watch, facts: Self.facts(signed))
    }

    private typealias Signed = [(command: [UInt8], blob: [UInt8])]

    private func signed() throws -> (SSHPublicKey, Signed) {
        let key = try SSHPrivateKey(file: Array(Self.keyFile.utf8))
        let signed = try commands(place.scaled(10_000)).map { command in
            (command, try key.sign(command, namespace: Self.namespace).blob)
        }
        return (key.publicKey, signed)
    }

    /// The bodies of the commands behind the log's first lines.
    private func commands(_ count: Int) throws -> [[UInt8]] {
        let log = try SQLiteLog.open(at: place.log)
        let last = try min(count, log.head().size)
        return try log.sourceEvents(1...last).map { source in
            try log.command(source.envelope.command.text)?.command.body ?? []
        }
    }

    private static func facts(_ signed: Signed) -> [String: String] {
        var hash = SHA256()
        for (command, blob) in signed {
            hash.update(data: command)
            hash.update(data: blob)
        }
        return ["signed": hash.finalize().map { String($0) }.joined(separator: ".")]
    }

    /// What OpenSSH signs of a command, written once more, by its document (PROTOCOL.sshsig).
    private static func layout(of command: [UInt8]) -> [UInt8] {
        let fields = [
            Array(namespace.utf8), [], Array("sha512".utf8), Array(SHA512.hash(data: command)),
        ]
        return fields.reduce(into: Array("SSHSIG".utf8)) { bytes, field in
            withUnsafeBytes(of: UInt32(field.count).bigEndian) { bytes += $0 }
            bytes += field
        }
    }

    /// A key made for these measurements: it opens nothing, signs for nobody, and is no secret.
    private static let keyFile = """
        -----BEGIN OPENSSH PRIVATE KEY-----
        b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
        QyNTUxOQAAACCFIEbfS1rJS59f4yBblgs1/XoFNJKR6nuEUMud9psf7wAAAJj/S5Td/0uU
        3QAAAAtzc2gtZWQyNTUxOQAAACCFIEbfS1rJS59f4yBblgs1/XoFNJKR6nuEUMud9psf7w
        AAAEDOZjRANP3crdpDKv2pKwd40B/VfG7TCG437x5hX6FJn4UgRt9LWslLn1/jIFuWCzX9
        egU0kpHqe4RQy532mx/vAAAAEm1hZGUgZm9yIG1lYXN1cmluZwECAw==
        -----END OPENSSH PRIVATE KEY-----

        """
}
