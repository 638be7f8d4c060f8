/// The keys of the persons a ledger knows, in a file apart from the log.
///
/// Destroying a person's key makes what was sealed with it unreadable for ever, and leaves every line
/// of the log, every signature and every proof as they were.
/// A class, since it is the open file: there is one of it, and it closes with the last reference.
public final class KeyStore: Sendable {
    /// The origin of the ledger whose keys these are, as `ledger.example/az`.
    public let ledger: String

    private let file: KeyFile
    private let keyEncryptionKey: KeyEncryptionKey
    private let epoch: UInt32

    /// Creates the key file at `path`, and the key-encryption key if there is none at its path yet.
    ///
    /// Both are durable, with mode 0600, when this returns; where it fails, what it made is gone
    /// again. Throws `exists` if there is a key file: of two who create one, one does.
    public convenience init(
        creating path: String, keyEncryptionKey keyPath: String, ledger: String,
        randomness: inout some RandomSource
    ) throws(CustodyError) {
        try PrivateFile.create(path, holding: [])
        let isKeyThere = try PrivateFile.size(keyPath) != nil
        do {
            let key = try KeyEncryptionKey(creatingIfMissing: keyPath, randomness: &randomness)
            let label = Self.probeLabel(ledger: ledger, epoch: 1)
            let probe = key.wrap([], label: label, randomness: &randomness)
            let description = KeyFile.Description(ledger: ledger, epoch: 1, probe: probe)
            let file = try KeyFile(
                filling: path, description: description, waiting: Self.patienceInSeconds)
            self.init(file: file, keyEncryptionKey: key, description: description)
        } catch {
            for suffix in ["", "-wal", "-shm", "-journal"] { PrivateFile.remove(path + suffix) }
            if !isKeyThere { PrivateFile.remove(keyPath) }
            throw error
        }
    }

    /// Opens the key file at `path`, which must be that of `ledger`.
    ///
    /// Throws `missing`, `foreign`, `newerFormat` or `otherLedger` for the file, and one of the
    /// `keyEncryptionKey…` cases for the key.
    public convenience init(
        opening path: String, keyEncryptionKey keyPath: String, ledger: String
    ) throws(CustodyError) {
        try self.init(
            opening: path, keyEncryptionKey: keyPath, ledger: ledger,
            waiting: Self.patienceInSeconds)
    }

    convenience init(
        opening path: String, keyEncryptionKey keyPath: String, ledger: String,
        waiting seconds: Double
    ) throws(CustodyError) {
        let file = try KeyFile(opening: path, waiting: seconds)
        let description = try file.description()
        guard description.ledger == ledger else {
            throw .otherLedger(found: description.ledger, expected: ledger)
        }
        let key = try KeyEncryptionKey(file: keyPath)
        let label = Self.probeLabel(ledger: ledger, epoch: description.epoch)
        guard key.unwrap(description.probe, label: label) != nil else {
            throw .keyEncryptionKeyWrong
        }
        self.init(file: file, keyEncryptionKey: key, description: description)
    }

    private init(
        file: KeyFile, keyEncryptionKey: KeyEncryptionKey, description: KeyFile.Description
    ) {
        self.file = file
        self.keyEncryptionKey = keyEncryptionKey
        ledger = description.ledger
        epoch = description.epoch
    }

    // Longer than any transaction here takes, even after a crash; shorter than a person's patience.
    private static let patienceInSeconds = 10.0
}

extension KeyStore {
    /// Returns the newest key of every one of `subjects`, making those that are missing.
    ///
    /// All in one transaction: when it returns, every key is durable, and a line sealed with it may
    /// be written. `instant` is RFC 3339 text, kept with the keys made now.
    /// Throws `keyDestroyed` for a subject whose key was destroyed; then no key at all is made.
    public func keys(
        for subjects: [String], randomness: inout some RandomSource, at instant: String
    ) throws(CustodyError) -> [String: SubjectKey] {
        try file.transaction { database in
            var keys: [String: SubjectKey] = [:]
            for subject in subjects where keys[subject] == nil {
                if let stored = try StoredKey.newest(of: subject, in: database) {
                    keys[subject] = try unwrap(stored)
                } else {
                    let stored = newKey(for: subject, randomness: &randomness)
                    try stored.insert(into: database, at: instant)
                    keys[subject] = try unwrap(stored)
                }
            }
            return keys
        }
    }

    /// Runs `body`; the keys that it makes become durable at once when it returns, at the cost of one.
    ///
    /// Nobody else can make or destroy a key meanwhile. If `body` throws, none was made.
    public func together<Value>(_ body: () throws -> Value) throws -> Value {
        try file.together(body)
    }

    /// Returns the key with which a part of that generation was sealed.
    ///
    /// Throws `keyDestroyed`, or `noKey` if there never was one.
    public func key(of subject: String, generation: Int) throws(CustodyError) -> SubjectKey {
        try file.read { database in
            guard
                let stored = try StoredKey.of(subject, generation: generation, in: database)
            else { throw CustodyError.noKey(subject: subject, generation: generation) }
            return try unwrap(stored)
        }
    }

    /// Returns whether the subject has a key now; false when it was destroyed or never made.
    public func hasKey(_ subject: String) throws(CustodyError) -> Bool {
        try file.read { try StoredKey.newest(of: subject, in: $0)?.wrapped != nil }
    }

    /// Destroys all keys of the subject, and returns their generations, lowest first.
    ///
    /// A subject without a key gets a tombstone as generation 1, so that none is ever made: the file
    /// may be an older copy which does not know the key yet. `instant` is RFC 3339 text.
    /// When it returns, no byte of the keys is in the file or its write-ahead log. It may be called
    /// again, and must be after `busy` or a crash: the keys may be gone from the table and still
    /// stand in the write-ahead log.
    @discardableResult
    public func destroy(_ subject: String, at instant: String) throws(CustodyError) -> [Int] {
        let generations = try file.transaction { database in
            try StoredKey.destroy(subject, in: database, at: instant)
        }
        try file.truncateWriteAheadLog()
        return generations
    }

    private func newKey(
        for subject: String, randomness: inout some RandomSource
    ) -> StoredKey {
        let bytes = randomness.exactly(SubjectKey.byteCount)
        let label = label(subject: subject, generation: 1)
        let wrapped = keyEncryptionKey.wrap(bytes, label: label, randomness: &randomness)
        return StoredKey(subject: subject, generation: 1, wrapped: wrapped)
    }

    private func unwrap(_ stored: StoredKey) throws(CustodyError) -> SubjectKey {
        guard let wrapped = stored.wrapped else { throw .keyDestroyed(subject: stored.subject) }
        guard let generation = UInt32(exactly: stored.generation),
            let bytes = keyEncryptionKey.unwrap(
                wrapped, label: label(subject: stored.subject, generation: generation)),
            bytes.count == SubjectKey.byteCount
        else { throw .keyAltered(subject: stored.subject, generation: stored.generation) }
        return SubjectKey(subject: stored.subject, generation: stored.generation, bytes: bytes)
    }

    private func label(subject: String, generation: UInt32) -> [UInt8] {
        var label = Octets()
        label.append(field: "wrap/v1")
        label.append(field: ledger)
        label.append(field: subject)
        label.append(field: generation)
        label.append(field: epoch)
        return label.bytes
    }

    private static func probeLabel(ledger: String, epoch: UInt32) -> [UInt8] {
        var label = Octets()
        label.append(field: "probe/v1")
        label.append(field: ledger)
        label.append(field: epoch)
        return label.bytes
    }
}
