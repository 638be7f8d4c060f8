import Foundation
import Signatures

/// Signs commands with the key in a file that an officer names.
///
/// An unencrypted Ed25519 key signs here. An encrypted one, one that an agent holds and of which the
/// file has the public half, and one on a security key sign by `ssh-keygen -Y sign`, which knows
/// whom to ask.
struct CommandSigner {
    /// Whose signatures these are.
    var publicKey: SSHPublicKey {
        switch means {
        case .here(let key): key.publicKey
        case .program(let key, _): key
        }
    }

    private enum Means {
        case here(SSHPrivateKey)
        case program(SSHPublicKey, isEncrypted: Bool)
    }

    private let path: String
    private let mayAsk: Bool
    private let environment: [String: String]
    private let means: Means

    /// Reads the key file.
    ///
    /// Where nobody may be asked, as under `--no-input`, `ssh-keygen` has no terminal and starts no
    /// program that asks.
    init(path: String, mayAsk: Bool, environment: [String: String]) throws(SigningError) {
        self.path = path
        self.mayAsk = mayAsk
        self.environment = environment
        let file = try KeyFile(path)
        guard file.bytes.starts(with: KeyFile.privateStart) else {
            means = .program(try file.publicKey(), isEncrypted: false)
            return
        }
        try file.checkMode()
        do throws(PrivateKeyError) {
            means = .here(try SSHPrivateKey(file: file.bytes))
        } catch {
            switch error {
            case .encrypted(let key): means = .program(key, isEncrypted: true)
            case .securityKey(let key): means = .program(key, isEncrypted: false)
            case .algorithm(let name): throw .otherAlgorithm(path: path, name: name)
            case .armor, .notAKey, .wire, .publicKey, .keys, .derivation, .checksDiffer, .padding,
                .halvesDiffer:
                throw .damaged(path: path, error)
            }
        }
    }

    /// Returns the signature of `message` for `namespace`; whoever made it, it was verified.
    func sign(
        _ message: [UInt8], namespace: String
    ) throws(SigningError) -> SSHSignature {
        switch means {
        case .here(let key):
            do throws(SignatureError) {
                return try key.sign(message, namespace: namespace)
            } catch {
                throw .signature(error)
            }
        case .program(let key, let isEncrypted):
            let text = try text(of: message, namespace: namespace, isEncrypted: isEncrypted)
            do throws(SignatureError) {
                let signature = try SSHSignature(armored: text)
                try signature.verify(message, namespace: namespace, by: key)
                return signature
            } catch {
                throw .signature(error)
            }
        }
    }

    /// Returns what the program makes.
    ///
    /// Of an encrypted key whose passphrase it may not ask for it says no more than that some
    /// passphrase is wrong.
    private func text(
        of message: [UInt8], namespace: String, isEncrypted: Bool
    ) throws(SigningError) -> String {
        let program = KeyProgram(mayAsk: mayAsk, environment: environment)
        do throws(SigningError) {
            return try program.sign(message, namespace: namespace, keyFile: path)
        } catch .programFailed(_, let said) where isEncrypted && !mayAsk {
            throw .passphraseNeeded(path: path, said: said)
        } catch {
            throw error
        }
    }
}

/// Why nothing was signed.
enum SigningError: Error, Equatable {
    /// The file cannot be read; the number is the system's.
    case unreadable(path: String, number: Int32)
    /// Others than the owner may read or change the private key; its mode. `ssh` refuses it as well.
    case readableByOthers(path: String, mode: UInt32)
    /// The file is neither a private key nor one line of a public key.
    case notAKey(path: String)
    /// The key is of a kind that is not taken, as `ssh-rsa`.
    case otherAlgorithm(path: String, name: String)
    /// The file begins as a private key does, and something in it is wrong.
    case damaged(path: String, PrivateKeyError)
    /// There is no `ssh-keygen` in any directory of `PATH`.
    case programMissing
    /// `ssh-keygen` could not be started; the number is the system's.
    case programNotStarted(number: Int32)
    /// `ssh-keygen` did not sign: how it ended, and the last line it said, or nil if it spoke to the
    /// terminal itself.
    case programFailed(exit: Int32, said: String?)
    /// The key is encrypted, nobody may be asked for its passphrase, and no agent signed with it; the
    /// last line that `ssh-keygen` said.
    case passphraseNeeded(path: String, said: String?)
    /// What was to be signed cannot be, or the signature that was made is not by this key.
    case signature(SignatureError)
}

/// A file with one half of a key, as it was read.
private struct KeyFile {
    static let privateStart = Array("-----BEGIN OPENSSH PRIVATE KEY-----".utf8)
    /// No key of a kind that is taken needs a tenth of it.
    private static let limit = 65_536

    let path: String
    let bytes: [UInt8]
    private let status: stat

    init(_ path: String) throws(SigningError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, number: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, number: errno) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: Self.limit)
        while bytes.count < Self.limit {
            let count = read(descriptor, &chunk, Self.limit - bytes.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, number: errno) }
            guard count > 0 else { break }
            bytes += chunk.prefix(count)
        }
        self.path = path
        self.bytes = bytes
        self.status = status
    }

    /// Throws if `ssh` would refuse the file: the caller owns it, and others may read or change it.
    ///
    /// The mode is that of the open file, so nobody can put another in its place in between.
    func checkMode() throws(SigningError) {
        guard status.st_uid != getuid() || status.st_mode & 0o077 == 0 else {
            throw .readableByOthers(path: path, mode: status.st_mode & 0o7777)
        }
    }

    func publicKey() throws(SigningError) -> SSHPublicKey {
        do throws(PublicKeyError) {
            return try SSHPublicKey(line: String(decoding: bytes, as: UTF8.self))
        } catch {
            guard case .algorithm(let name) = error, Self.isAlgorithm(name) else {
                throw .notAKey(path: path)
            }
            throw .otherAlgorithm(path: path, name: name)
        }
    }

    /// Whether a first word that is no kind of ours names one of OpenSSH's, and is not just a word.
    private static func isAlgorithm(_ name: String) -> Bool {
        ["ssh-", "ecdsa-", "sk-"].contains(where: name.hasPrefix)
    }
}
