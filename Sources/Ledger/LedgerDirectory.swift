import Custody

/// The files of a ledger, by name.
public struct LedgerDirectory: Equatable, Sendable {
    /// The directory's path, without a slash at its end.
    public let path: String

    /// Names the ledger in the directory at `path`.
    public init(_ path: String) {
        var path = path
        while path.utf8.count > 1, path.utf8.last == 47 { path.removeLast() }
        self.path = path
    }

    /// The evidence: lines, histories, tree, commands.
    public var log: String { path + "/log.sqlite" }
    /// The personal-data keys; never in the same backup as the log.
    public var keys: String { path + "/keys.sqlite" }
    /// The key that wraps them; in no backup at all.
    public var keyEncryptionKey: String { path + "/kek" }
    /// The read models; disposable.
    public var views: String { path + "/views" }
    /// The one read model with plaintext; disposable.
    public var people: String { path + "/people.sqlite" }
    /// Who was denied what; no evidence, and never copied with the log.
    public var denied: String { path + "/denied.jsonl" }
    /// The databases that stand in the directory itself; each has its write-ahead log beside it.
    public var databases: [String] { [log, keys, people] }
}

/// What the world gives: the clock and chance.
///
/// Everything below takes them as arguments.
public struct Surroundings: Sendable {
    /// Returns what the clock says, in microseconds since 1970.
    public let now: @Sendable () -> Int64
    /// Returns so many random bytes.
    public let random: @Sendable (Int) -> [UInt8]

    public init(
        now: @escaping @Sendable () -> Int64, random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.now = now
        self.random = random
    }
}

/// Draws on the surroundings' chance.
struct Chance: RandomSource {
    let random: (Int) -> [UInt8]

    mutating func bytes(_ count: Int) -> [UInt8] { random(count) }
}
