public import Casework
import Custody
public import EventCoding
public import EventLog
public import Projections

/// A ledger that is open: the only place where the parts meet.
///
/// A class, because identity is real: it owns the open files. Serves one caller at a time.
public final class Ledger {
    public let directory: LedgerDirectory
    public let identity: LogIdentity
    public let log: SQLiteLog
    public let views: Views
    let surroundings: Surroundings
    /// Why the read models could not follow the last command; nil where they could.
    public private(set) var readModelsProblem: LedgerError?
    /// Whether a command was denied and that could not be noted beside the ledger.
    public private(set) var missesDenial = false
    private var openKeys: KeyStore?
    private var openPeople: PeopleRegister?
    /// What was read last, while it holds; empty during a transaction, which has it for itself.
    var recollection = Recollection()

    /// Makes a new ledger and enacts its first law; throws if anything stands in the directory.
    ///
    /// Founding, law and what is demanded of whoever acts are one transaction. Where it fails, the
    /// directory is left empty; after a crash in the middle it holds a log without an event, which
    /// `open` refuses. Where the read models cannot follow, the ledger stands, and
    /// `readModelsProblem` says why.
    public static func create(
        in directory: LedgerDirectory, founding: FoundLedger, law: [ProvisionEnacted],
        demanding demand: Request? = nil, by actor: Actor, surroundings: Surroundings
    ) throws(LedgerError) -> Ledger {
        try roofed {
            try FileMode.makeEmptyDirectory(directory.path)
            var chance = Chance(random: surroundings.random)
            // Who makes this file founds the ledger. Somebody who comes at the same moment fails here,
            // and must not clear away what is not his.
            let keys = try KeyStore(
                creating: directory.keys, keyEncryptionKey: directory.keyEncryptionKey,
                ledger: founding.origin, randomness: &chance)
            do {
                let works: [Work] =
                    [.foundLedger(founding)] + (law.isEmpty ? [] : [.enactLaw(law)])
                let requests =
                    works.map { Request(actor: actor, work: $0) } + [demand].compactMap(\.self)
                return try fill(directory, founding, requests, keys, surroundings)
            } catch {
                FileMode.empty(directory.path)
                throw error
            }
        }
    }

    private static func fill(
        _ directory: LedgerDirectory, _ founding: FoundLedger, _ requests: [Request],
        _ keys: KeyStore, _ surroundings: Surroundings
    ) throws -> Ledger {
        let identity = LogIdentity(origin: founding.origin, code: founding.code.text)
        let log = try SQLiteLog.create(at: directory.log, identity: identity)
        let ledger = Ledger(directory, identity, log, surroundings)
        ledger.openKeys = keys
        try log.write { writer in
            var loop = try CommandLoop(ledger: ledger, writer: writer)
            for request in requests { _ = try loop.perform(request).get() }
        }
        // The ledger is founded from here on, whether or not its read models can follow.
        ledger.followUp()
        return ledger
    }

    /// Opens the ledger in `directory`.
    ///
    /// Throws `exposed` for one that others can get at, or that is not the caller's, before any of its
    /// files is opened.
    public static func open(
        _ directory: LedgerDirectory, surroundings: Surroundings
    ) throws(LedgerError) -> Ledger {
        switch Exposure.first(in: directory) {
        case .open(let path, let mode, _) where path == directory.keyEncryptionKey:
            // Its code is older than that of the others.
            throw .custody(.keyEncryptionKeyTooOpen(path: path, mode: mode))
        case let exposure?: throw .exposed(exposure)
        case nil: break
        }
        return try roofed {
            let log = try SQLiteLog.open(at: directory.log)
            let identity = try log.identity()
            guard try log.length(of: "ledger/\(identity.code)") > 0 else {
                // The first event of all founds the ledger: where others stand, it cannot be missing.
                guard try log.head().size > 0 else { throw Rejection.ledgerNotFounded }
                throw LogError.inconsistent(fact: "founding")
            }
            return Ledger(directory, identity, log, surroundings)
        }
    }

    private init(
        _ directory: LedgerDirectory, _ identity: LogIdentity, _ log: SQLiteLog,
        _ surroundings: Surroundings
    ) {
        self.directory = directory
        self.identity = identity
        self.log = log
        self.surroundings = surroundings
        views = Views(directory: directory.views)
    }

    /// The personal-data keys, opened when they are first needed.
    func keys() throws -> KeyStore {
        if let openKeys { return openKeys }
        let keys = try KeyStore(
            opening: directory.keys, keyEncryptionKey: directory.keyEncryptionKey,
            ledger: identity.origin)
        openKeys = keys
        return keys
    }

    /// The people register, caught up with the log.
    public func people() throws(LedgerError) -> PeopleRegister {
        try roofed {
            let people = try openedPeople()
            try people.catchUp(with: log)
            return people
        }
    }

    func openedPeople() throws -> PeopleRegister {
        if let openPeople { return openPeople }
        let people = try PeopleRegister(path: directory.people, opener: opener())
        openPeople = people
        return people
    }

    /// Opens sealed parts with the keys that are left; nil for a part that no key opens any more.
    func opener() throws -> PartOpener {
        let keys = try keys()
        let origin = identity.origin
        var known: [String: SubjectKey] = [:]
        return { part, eventID, eventType in
            let subject = part.subject.description
            let generation = try SubjectKey.generation(ofSealed: part.sealed)
            let key: SubjectKey
            if let found = known[subject], found.generation == generation {
                key = found
            } else {
                do {
                    key = try keys.key(of: subject, generation: generation)
                } catch CustodyError.keyDestroyed, CustodyError.noKey, CustodyError.keyAltered {
                    // One person's key must not hold up everybody: the row stands, without names.
                    return nil
                }
                if known.count > 10_000 { known.removeAll() }
                known[subject] = key
            }
            guard let commitment = Custody.Commitment(part.commit.text) else {
                throw SealError.malformed
            }
            return try key.open(
                part.sealed, commitment: commitment,
                context: SealContext(part, of: eventType, eventID, in: origin))
        }
    }
}

extension Ledger {
    /// Does what is asked, or says why not; what is acknowledged survives a crash of the machine.
    ///
    /// The read models have caught up when this returns; where they could not, `readModelsProblem`
    /// says why, and the event stands all the same.
    public func perform(_ request: Request) throws(LedgerError) -> Receipt {
        let outcome = try perform([request]).first
        guard let outcome else { throw .log(.inconsistent(fact: "no outcome")) }
        return try outcome.get()
    }

    /// Does what is asked in order, many requests in one transaction: as durable as one by one, and
    /// quicker.
    ///
    /// A request that is rejected records nothing and does not hold up the others. Where the first
    /// transaction fails, this throws; where a later one does, its error is what became of each request
    /// that is left, and what came before stands. With `catchesUp` false the read models wait until
    /// somebody catches up.
    public func perform(
        _ requests: [Request], catchesUp: Bool = true
    ) throws(LedgerError) -> [Result<Receipt, LedgerError>] {
        let keeps = catchesUp && requests.count == 1
        var (outcomes, before) = try perform(requests[...], keepsFilesBefore: keeps)
        while outcomes.count < requests.count {
            do throws(LedgerError) {
                outcomes += try perform(requests[outcomes.count...]).outcomes
            } catch {
                outcomes += requests[outcomes.count...].map { _ in .failure(error) }
            }
        }
        if catchesUp { followUp(knowing: before) }
        return outcomes
    }

    /// Does as many of `requests` as one transaction can, at least the first.
    private func perform(
        _ requests: ArraySlice<Request>, keepsFilesBefore: Bool = false
    ) throws(LedgerError) -> (outcomes: [Result<Receipt, LedgerError>], before: KnownFiles?) {
        try roofed {
            let (outcomes, kept, before, denied) = try log.write { writer in
                var loop = try CommandLoop(
                    ledger: self, writer: writer, known: takeRecollection())
                loop.keepsFilesBefore = keepsFilesBefore
                let perform = { try loop.perform(requests) }
                // The keys are durable before the lines are: this ends before the log commits.
                let outcomes = requests.count > 1 ? try keys().together(perform) : try perform()
                let (before, denied) = (loop.filesBefore, loop.denied)
                return (outcomes, try loop.recollection(), before, denied)
            }
            // What a transaction knew that was rolled back is forgotten.
            recollection = kept
            if !note(denied) { missesDenial = true }
            return (outcomes, before)
        }
    }

    /// Returns what is known, for a transaction that has it for itself: nothing is copied that it
    /// changes.
    private func takeRecollection() -> Recollection {
        defer { recollection = Recollection() }
        return recollection
    }

    /// Brings the read models up to the log's end; where they cannot follow, what was acknowledged
    /// stands, and `readModelsProblem` says why.
    public func followUp() { followUp(knowing: nil) }

    private func followUp(knowing known: KnownFiles?) {
        readModelsProblem = nil
        do throws(LedgerError) {
            try catchUp(knowing: known)
        } catch {
            readModelsProblem = error
        }
    }

    /// Returns what `request` would record, having checked every rule; records nothing.
    public func rehearse(_ request: Request) throws(LedgerError) -> Receipt {
        try roofed {
            do {
                let _: Never = try log.write { writer in
                    var loop = try CommandLoop(
                        ledger: self, writer: writer, known: takeRecollection(), isRehearsal: true)
                    throw Rehearsed(
                        outcome: try loop.perform(request), kept: try loop.recollection())
                }
            } catch let rehearsed as Rehearsed {
                recollection = rehearsed.kept
                return try rehearsed.outcome.get()
            }
        }
    }

    /// Returns the last position; 0 for an empty log.
    public func size() throws(LedgerError) -> Int {
        try roofed { try log.head().size }
    }

    /// Returns what the ledger was founded as.
    public func founded() throws(LedgerError) -> LedgerFounded {
        try roofed {
            // Without its first event the ledger would not be open.
            guard let founded = try log.ledgerFile(through: .max).founded else {
                throw LogError.inconsistent(fact: "founding")
            }
            return founded
        }
    }

    /// Brings the read models up to the log's end; throws where they cannot follow.
    public func catchUp() throws(LedgerError) { try catchUp(knowing: nil) }

    private func catchUp(knowing known: KnownFiles?) throws(LedgerError) {
        try roofed {
            try views.catchUp(with: log, knowing: known)
            try openedPeople().catchUp(with: log)
        }
    }
}

/// Carries a rehearsal's outcome out of the transaction, which is thereby rolled back.
private struct Rehearsed: Error {
    let outcome: Result<Receipt, LedgerError>
    let kept: Recollection
}
