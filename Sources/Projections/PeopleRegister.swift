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
    private var stateStatement: PreparedStatement?
    private var moveStatement: PreparedStatement?

    private static let personsAtOnce = 200

    /// What the file must have been made by to be caught up rather than made anew.
    private static let version = "people/5 \(NameKey.algorithm)"

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

    deinit {
        LeftBehind.leaveShortWriteAheadLog(of: queue)
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
        try Projections.mappingErrors {
            if !anew, try passOver(log, through: given ?? log.head().size) { return }
            try lock.held {
                // Read under the lock: an older end would make the register go back.
                let head = try given ?? log.head().size
                let anew = try anew || !isOf(log)
                try queue.writeWithoutTransaction { database in
                    try database.inTransaction(.immediate) {
                        try fold(log, through: head, into: database, anew: anew)
                        return .commit
                    }
                }
            }
        }
    }

    /// Moves on over events that do not tell who somebody is, which most do not; false where there is
    /// more to do.
    private func passOver(_ log: some LogReader, through head: Int) throws -> Bool {
        guard let (position, mark) = try state(), position <= head, head <= position + 1000 else {
            return false
        }
        let next = try NextLines(of: log, after: position, mark: mark, through: head)
        guard next.follow, !next.events.contains(where: \.event.tellsWho) else { return false }
        guard position < head else { return true }
        guard let reached = next.mark else { return false }
        return try queue.writeWithoutTransaction { database in
            // One statement is one transaction; whoever moved the register meanwhile is not undone.
            let move =
                try moveStatement
                ?? PreparedStatement(
                    "UPDATE state SET position = ?, mark = ? WHERE position = ? AND mark = ?",
                    on: database)
            moveStatement = move
            move.bind(Int64(head), at: 1)
            move.bind(text: reached, at: 2)
            move.bind(Int64(position), at: 3)
            move.bind(text: mark, at: 4)
            try move.run()
            return database.changesCount == 1
        }
    }

    /// Returns how far the file has come; nil for an empty file, or one made by another release.
    private func state() throws -> (position: Int, mark: String)? {
        try queue.unsafeRead { database in
            let select: PreparedStatement
            if let stateStatement {
                select = stateStatement
            } else {
                guard try PeopleSchema.state(database, version: Self.version) != nil else {
                    return nil
                }
                select = try PreparedStatement(
                    "SELECT version, position, mark FROM state", on: database)
                stateStatement = select
            }
            defer { select.reset() }
            guard try select.step(), select.text(0) == Self.version else { return nil }
            return (Int(select.integer(1)), select.text(2))
        }
    }

    /// Returns whether the last line folded in still stands in the log, at its position.
    private func isOf(_ log: some LogReader) throws -> Bool {
        guard let state = try state(), state.position > 0 else { return true }
        return try LineMark.of(state.position, in: log) == state.mark
    }

    private func fold(
        _ log: some LogReader, through head: Int, into database: Database, anew: Bool
    ) throws {
        // What is made anew may be beyond reading.
        var position =
            anew ? nil : try PeopleSchema.state(database, version: Self.version)?.position
        if position.map({ $0 > head }) ?? true {
            try PeopleSchema.create(in: database, version: Self.version)
            position = 0
        }
        let start = position ?? 0
        guard start < head else { return }
        var changed: Set<PersonID> = []
        try log.lines(start + 1...head) { position, line in
            let recorded = try EventCoder.decode(line, at: position)
            if recorded.event.tellsWho { changed.formUnion(recorded.event.persons) }
        }
        let persons = changed.sorted()
        for first in stride(from: 0, to: persons.count, by: Self.personsAtOnce) {
            let some = persons[first..<min(first + Self.personsAtOnce, persons.count)]
            let told = try PeopleHistories(of: Array(some), in: log, through: head)
            for (person, file) in zip(some, told.files) {
                try write(person, file, told, into: database)
            }
        }
        try database.execute(
            sql: "UPDATE state SET position = ?, mark = ?",
            arguments: [head, try LineMark.of(head, in: log)])
    }

    /// Returns the position up to which events are folded in; 0 for a file made by another release.
    public func position() throws -> Int {
        try Projections.mappingErrors { try state()?.position ?? 0 }
    }
}
