/// Why personal-data keys cannot be had.
///
/// No case holds key material or personal data; a subject is a number that says nothing about the
/// person.
public enum CustodyError: Error, Hashable, Sendable {
    /// There is no key file at `path`.
    case missing(path: String)
    /// A file is at `path` already, where a new key file was to be created.
    case exists(path: String)
    /// The file at `path` is not a key file, or was never finished.
    case foreign(path: String)
    /// The key file has a format this program does not know yet.
    case newerFormat(found: Int, known: Int)
    /// The key file belongs to another ledger.
    case otherLedger(found: String, expected: String)
    /// There is no key-encryption key at `path`.
    case keyEncryptionKeyMissing(path: String)
    /// The key-encryption key at `path` may be read by others than its owner; `mode` as chmod has it.
    case keyEncryptionKeyTooOpen(path: String, mode: Int)
    /// The file at `path` is not 32 bytes.
    case keyEncryptionKeyMalformed(path: String)
    /// The key-encryption key is not the one the keys were wrapped with.
    case keyEncryptionKeyWrong
    /// The subject's keys were destroyed; what they sealed stays sealed, and no new key is made.
    case keyDestroyed(subject: String)
    /// The subject never had a key of this generation.
    case noKey(subject: String, generation: Int)
    /// The stored key cannot be unwrapped: it was altered, or moved from another subject.
    case keyAltered(subject: String, generation: Int)
    /// Another process kept the key file for longer than the time allowed for waiting.
    case busy
    /// The file at `path` or its directory cannot be written, or not even opened.
    case readOnly(path: String)
    /// The disk is full. No key was made.
    case full
    /// SQLite failed; its extended result code.
    case storage(code: Int)
    /// The operating system failed on the file at `path`; its error number.
    case system(path: String, number: Int)
}
