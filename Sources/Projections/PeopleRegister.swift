public import Casework
import EventCoding
public import EventLog
import GRDB
import ReadModels

/// Opens a sealed part: returns the bytes of its content, or nil where the key was destroyed.
public typealias PartOpener = (
    _ part: SealedPart, _ eventID: String, _ eventType: String
) throws -> [UInt8]?

/// A person as the people register knows them: the one read model with names and numbers.
public struct KnownPerson: Equatable, Sendable {
    public let person: PersonID
    /// The one the person goes by, as last known.
    public let nationality: StateCode
    public let sex: Sex
    /// The person whose file this one's was joined to; nil for somebody who stands alone or was kept.
    public let mergedInto: PersonID?
    /// As last known; nil where the person's key was destroyed.
    public let identity: Identity?
    public internal(set) var documents: [KnownDocument]
}

/// A document with its number.
public struct KnownDocument: Equatable, Sendable {
    public let name: DocumentName
    /// The place among the person's documents, from 1.
    public var index: Int { name.index }
    public let kind: DocumentKind
    public let issuer: StateCode
    public let validThrough: Day?
    /// Nil where the person's key was destroyed.
    public let details: DocumentDetails?
}

/// What to look for; every part that is given must hold.
public struct PeopleQuery: Equatable, Sendable {
    /// Words of the name, in any order, with or without diacritics.
    public var name: String?
    public var documentNumber: String?
    public var born: PartialDate?
    public var limit: Int

    public init(
        name: String? = nil, documentNumber: String? = nil, born: PartialDate? = nil,
        limit: Int = 50
    ) {
        self.name = name
        self.documentNumber = documentNumber
        self.born = born
        self.limit = limit
    }
}

/// `people.sqlite`: names, dates of birth and document numbers, for search and display only.
///
/// Disposable: it is made from the log and the keys. No rule, report, digest or proof rests on it.
public final class PeopleRegister {
    let queue: DatabaseQueue
    let opener: PartOpener
    private let lock: WriterLock

    /// What the file must have been made by to be caught up rather than made anew.
    private static let version = "people/4 \(NameKey.algorithm)"

    /// How many lines are looked through before what they say is written: a bound on memory.
    private static let stretch = 20_000

    /// Opens the register at `path`, and makes it if there is none.
    public init(path: String, opener: @escaping PartOpener) throws {
        try PeopleSchema.createFile(path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.journalMode = .wal
        configuration.prepareDatabase { database in
            // What an erasure removes must not linger in free pages.
            try database.execute(
                sql: "PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;"
                    + " PRAGMA temp_store = MEMORY")
        }
        queue = try Projections.mappingErrors {
            try DatabaseQueue(path: path, configuration: configuration)
        }
        self.opener = opener
        lock = WriterLock(path: path + ".lock")
    }

    /// Folds in what `log` holds, through `position` if it is given.
    ///
    /// Starts from the first event where the file is new, was made by another release, or is ahead
    /// of a log that was restored. Inside a write transaction `position` is the end before it: what
    /// is not committed may never be.
    public func catchUp(with log: some LogReader, through position: Int? = nil) throws {
        try refresh(with: log, through: position, anew: false)
    }

    /// Makes the register anew from the first event, in one transaction: readers see the old one
    /// or the new one.
    public func rebuild(from log: some LogReader) throws {
        try refresh(with: log, through: nil, anew: true)
        // What was overwritten still stands in the write-ahead log until it is cut.
        try Projections.mappingErrors {
            try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        }
    }

    private func refresh(
        with log: some LogReader, through given: Int?, anew: Bool
    ) throws {
        if !anew, try position() == (given ?? log.head().size), try isOf(log) { return }
        try Projections.mappingErrors {
            try lock.held {
                // Read under the lock: an older end would make the register go back.
                let head = try given ?? log.head().size
                let isOfLog = try isOf(log)
                try queue.writeWithoutTransaction { database in
                    try database.inTransaction(.immediate) {
                        try fold(log, through: head, into: database, anew: anew || !isOfLog)
                        return .commit
                    }
                }
            }
        }
    }

    /// Returns whether the last line folded in still stands in the log, at its position.
    private func isOf(_ log: some LogReader) throws -> Bool {
        let state = try queue.unsafeRead { try PeopleSchema.state($0, version: Self.version) }
        guard let state, state.position > 0 else { return true }
        return try LineMark.of(state.position, in: log) == state.mark
    }

    private func fold(
        _ log: some LogReader, through head: Int, into database: Database, anew: Bool
    ) throws {
        var position = try PeopleSchema.state(database, version: Self.version)?.position
        if anew || position.map({ $0 > head }) ?? true {
            try PeopleSchema.create(in: database, version: Self.version)
            position = 0
        }
        let start = position ?? 0
        guard start < head else { return }
        for first in stride(from: start + 1, through: head, by: Self.stretch) {
            let last = min(head, first + Self.stretch - 1)
            let stretch = try IdentityStretch(of: log, in: first...last)
            for person in stretch.changed.sorted() {
                try write(person, as: stretch, in: log, through: last, into: database)
            }
        }
        try database.execute(
            sql: "UPDATE state SET position = ?, mark = ?",
            arguments: [head, try LineMark.of(head, in: log)])
    }

    /// Returns the position up to which events are folded in; 0 for a file made by another release.
    public func position() throws -> Int {
        try Projections.mappingErrors {
            // One statement is one state. A transaction around it would cost more than it does, and
            // the pragma that guards GRDB's makes SQLite prepare every statement again.
            try queue.unsafeRead {
                try PeopleSchema.state($0, version: Self.version)?.position ?? 0
            }
        }
    }
}
