import CFaultyDisk
import Foundation

/// A directory on a disk that does what it is told: fail, forget, lie.
final class DiskUnderTest {
    /// The directory, empty at first; the ledger stands in `ledger` below it.
    let root: String
    /// Where the directories of all these tests lie; nothing in it waits for the real disk.
    static let scratch: String = {
        let path =
            NSTemporaryDirectory() + "salname-disk-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        faulty_disk_hurry(path)
        atexit { try? FileManager.default.removeItem(atPath: DiskUnderTest.scratch) }
        return path
    }()

    private let disk: OpaquePointer
    private var watch: Watch?

    /// Mounts a new directory; `copying` is a directory whose content is there already, and durable.
    init(copying content: String? = nil) throws {
        guard faulty_disk_register() == 0 else { throw DiskTestError.notMounted }
        let path = Self.scratch + "/disk-\(UUID().uuidString)"
        if let content {
            try FileManager.default.copyItem(atPath: content, toPath: path)
        } else {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        }
        guard let disk = faulty_disk_mount(path) else { throw DiskTestError.notMounted }
        root = path
        self.disk = disk
    }

    deinit {
        faulty_disk_unmount(disk)
        try? FileManager.default.removeItem(atPath: root)
    }

    var ledger: String { root + "/ledger" }

    func fail(_ fault: DiskFault) {
        faulty_disk_fail(
            disk, fault.operation.code, fault.manner.code, fault.number, fault.persists ? 1 : 0, nil
        )
    }

    func heal() { faulty_disk_heal(disk) }

    /// How many operations were let fail.
    var hits: Int { faulty_disk_hits(disk) }

    func count(_ operation: DiskOperation) -> Int { faulty_disk_count(disk, operation.code) }

    /// Lets the syncs of all files that match `pattern` do nothing and say that they did.
    func ignoreSyncs(_ pattern: String?) { faulty_disk_ignore_syncs(disk, pattern) }

    /// Calls `body` before each operation that changes the disk, until `unwatch`.
    func watch(_ body: @escaping (DiskOperation, String) -> Void) {
        let watch = Watch(body)
        self.watch = watch
        faulty_disk_watch(
            disk,
            { context, operation, path in
                guard let context, let path, let operation = DiskOperation(operation) else {
                    return
                }
                Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue()
                    .body(operation, String(cString: path))
            }, Unmanaged.passUnretained(watch).toOpaque())
    }

    func unwatch() {
        faulty_disk_watch(disk, nil, nil)
        watch = nil
    }

    /// Returns a new directory that holds what is there if the power goes now.
    func survivors(_ loss: DiskLoss, seed: UInt64) throws -> String {
        let path = Self.scratch + "/survivors-\(UUID().uuidString)"
        guard faulty_disk_survivors(disk, loss.code, seed, path) == 0 else {
            throw DiskTestError.notWritten
        }
        return path
    }

    private final class Watch {
        let body: (DiskOperation, String) -> Void

        init(_ body: @escaping (DiskOperation, String) -> Void) { self.body = body }
    }
}

enum DiskTestError: Error {
    case notMounted, notWritten, code
}

enum DiskOperation: String, CaseIterable {
    case read, write, sync, truncate, open, delete, rename, map

    var code: faulty_operation {
        switch self {
        case .read: FAULTY_READ
        case .write: FAULTY_WRITE
        case .sync: FAULTY_SYNC
        case .truncate: FAULTY_TRUNCATE
        case .open: FAULTY_OPEN
        case .delete: FAULTY_DELETE
        case .rename: FAULTY_RENAME
        case .map: FAULTY_MAP
        }
    }

    init?(_ code: faulty_operation) {
        guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = found
    }

    /// The manners in which it can fail.
    var manners: [DiskManner] {
        switch self {
        case .read: [.error, .short]
        case .write: [.error, .full, .short]
        case .sync, .rename, .map: [.error, .full]
        case .truncate, .open, .delete: [.error]
        }
    }
}

enum DiskManner: String {
    case error, full, short

    /// Whether it mostly comes so: a full disk stays full, half a write comes once.
    func isUsual(_ persists: Bool) -> Bool {
        switch self {
        case .error: true
        case .full: persists
        case .short: !persists
        }
    }

    var code: faulty_manner {
        switch self {
        case .error: FAULTY_ERROR
        case .full: FAULTY_FULL
        case .short: FAULTY_SHORT
        }
    }
}

/// What becomes of unsynced writes when the power goes.
enum DiskLoss: String, CaseIterable {
    case drop, keep, tear

    var code: faulty_loss {
        switch self {
        case .drop: FAULTY_DROP
        case .keep: FAULTY_KEEP
        case .tear: FAULTY_TEAR
        }
    }
}

/// One fault, as `write:17/full/always`.
struct DiskFault: CustomStringConvertible {
    var operation: DiskOperation
    var number: Int
    var manner: DiskManner
    /// Whether every later operation of the kind fails as well.
    var persists: Bool

    var description: String {
        "\(operation.rawValue):\(number)/\(manner.rawValue)/\(persists ? "always" : "once")"
    }

    init(_ operation: DiskOperation, _ number: Int, _ manner: DiskManner, persists: Bool) {
        self.operation = operation
        self.number = number
        self.manner = manner
        self.persists = persists
    }

    /// Reads `write:17`, `write:17/full` or `write:17/full/always`.
    init?(_ text: String) {
        let parts = text.split(separator: "/").map(String.init)
        let head = parts.first?.split(separator: ":").map(String.init) ?? []
        guard head.count == 2, let operation = DiskOperation(rawValue: head[0]),
            let number = Int(head[1])
        else { return nil }
        let manner = parts.count > 1 ? DiskManner(rawValue: parts[1]) : .error
        guard let manner else { return nil }
        self.init(operation, number, manner, persists: parts.count > 2 && parts[2] == "always")
    }
}

/// How long the tests run, and what they replay.
enum DiskRun {
    private static let environment = ProcessInfo.processInfo.environment

    static let isLong = environment["SALNAME_TORTURE"] == "long"
    /// The seed to replay; nil draws the usual ones.
    static let seed = environment["SALNAME_SEED"].flatMap { UInt64($0) }
    /// The fault to replay.
    static let fault = environment["SALNAME_FAULT"].flatMap { DiskFault($0) }

    /// Returns the seeds of a test: so many, or the one to replay.
    static func seeds(_ short: Int, long: Int) -> [UInt64] {
        if let seed { return [seed] }
        return (1...UInt64(isLong ? long : short)).map { $0 }
    }

    /// Puts what was done, and how long it took, among the figures of the run.
    static func tell(_ done: String, since start: Date) {
        let seconds = Int(Date().timeIntervalSince(start).rounded())
        Tally.note("disk: \(done), \(seconds) s")
    }
}
