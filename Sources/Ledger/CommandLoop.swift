import Casework
import Custody
import EventCoding
import EventLog
import Projections
import Signatures

/// Authorise, load, decide, seal, append: one command after the other inside one write transaction.
struct CommandLoop {
    let ledger: Ledger
    let writer: any LogWriter
    let isRehearsal: Bool
    /// What earlier transactions have read, kept up with what this one appends.
    private(set) var known: Recollection
    /// The log's end before this transaction: only what is committed enters the people register.
    let start: LogHead
    /// The people register, once it has caught up with what is committed.
    var register: PeopleRegister?
    /// Whether `filesBefore` is kept; with many requests each file would be copied for nothing.
    var keepsFilesBefore = false
    /// The files that the only request was decided on, as they were before its events.
    private(set) var filesBefore: KnownFiles?
    /// Who was registered in this transaction, and documents added in it, which stand in no people
    /// register yet.
    var newcomers = Newcomers()
    /// What was denied for want of a right.
    var denied: [DeniedAttempt] = []
    /// Whether somebody is known otherwise since this transaction began than register and newcomers tell.
    private var isRegisterBehind = false

    /// Begins with what is `known` already, as far as it holds.
    init(
        ledger: Ledger, writer: any LogWriter, known: consuming Recollection = Recollection(),
        isRehearsal: Bool = false
    ) throws {
        start = try writer.head()
        try known.come(to: start, of: writer)
        self.known = known
        self.ledger = ledger
        self.writer = writer
        self.isRehearsal = isRehearsal
    }

    /// Returns what became of the request; throws only where nothing more can be done at all.
    mutating func perform(_ request: Request) throws -> Result<Receipt, LedgerError> {
        do {
            return .success(try accept(request))
        } catch let error as Rejection {
            return .failure(.rejected(error))
        } catch let error as LedgerError {
            return .failure(error)
        }
    }

    /// Returns what became of `requests`, in their order, as far as one transaction can know who is who:
    /// those after one that corrects a name, say, are for the next transaction.
    mutating func perform(
        _ requests: ArraySlice<Request>
    ) throws -> [Result<Receipt, LedgerError>] {
        var outcomes: [Result<Receipt, LedgerError>] = []
        for request in requests {
            guard !isRegisterBehind else { break }
            outcomes.append(try perform(request))
        }
        return outcomes
    }

    private mutating func accept(_ request: Request) throws -> Receipt {
        let clock = Instant(microseconds: ledger.surroundings.now())
        var prepared = try PreparedWork(
            request.work, clock: clock, random: ledger.surroundings.random,
            documentName: { try documentName($0, $1) })
        let id =
            request.id ?? CommandID(made: EventID(clock, random: ledger.surroundings.random(10)))
        if let before = try FirstResult(ledger: ledger, writer: writer)
            .of(id, prepared, by: request.actor)
        {
            return before
        }
        let head = try writer.head()
        let recordedAt = try recordedTime(clock, head, isAcceptance: prepared.acceptsClock)
        var facts = try facts(for: prepared, by: request.actor, now: clock, head: head)
        facts.signature = try signature(of: request, facts)
        let record = try record(of: request, id, prepared.command, facts)
        try compareSeen(record.expecting)
        let body = try request.signed?.draft.body ?? record.encoded()
        let right = try right(to: prepared.command, by: request.actor, facts)
        if facts.claimedAct != nil { facts.payload = try ProposedCommand.payload(of: body) }
        let decision = try decide(prepared.command, facts)
        let composition = Composition(
            record: record, body: body, signature: request.signed?.signature.blob,
            role: right?.role, correlation: request.correlation,
            recordedAt: recordedAt, first: head.size + 1,
            basis: decision.restsOnLaw ? basis(facts, head) : nil)
        if keepsFilesBefore { filesBefore = KnownFiles(facts.persons, at: head.size) }
        try reopen(facts.proposed, into: &prepared)
        try reopenDwelling(into: &prepared, facts)
        // Let go first: a file that the facts hold as well would be copied by the next change.
        facts.persons = PersonFiles()
        let recorded = try append(decision.events, composition, prepared)
        remember(recorded, prepared)
        return Receipt(
            command: id, events: recorded, warnings: decision.warnings, wasAccepted: false)
    }

    private mutating func recordedTime(
        _ clock: Instant, _ head: LogHead, isAcceptance: Bool
    ) throws -> Instant {
        let last = head.recorded.map { Instant(microseconds: $0) }
        if isAcceptance { return RecordingClock.accepting(clock, last: last) }
        let accepted = try known.ledgerFile(in: writer).acceptedClock
        switch RecordingClock.read(clock, last: last, accepted: accepted) {
        case .time(let instant): return instant
        case .behind(let last, let clock): throw LedgerError.clockBehind(last: last, clock: clock)
        case .ahead(let last, let clock): throw LedgerError.clockAhead(last: last, clock: clock)
        }
    }
}

// MARK: Loading

extension CommandLoop {
    private mutating func facts(
        for prepared: PreparedWork, by actor: Actor, now: Instant, head: LogHead
    ) throws -> Facts {
        let command = prepared.command
        var facts = Facts(now: now)
        facts.actor = ActingOfficer(officer: actor.officer, office: actor.office)
        facts.lastRecorded = head.recorded.map { Instant(microseconds: $0) }
        facts.ledger = try known.ledgerFile(in: writer)
        guard facts.ledger.founded != nil || head.size == 0 else {
            throw LogError.inconsistent(fact: "founding")
        }
        if let demand = facts.ledger.demand {
            facts.authority.demand = demand
            facts.authority.offices = try known.offices(in: writer)
        }
        facts.documentHolders = try holders(of: prepared.document)
        var loaded: Set<Subject> = []
        while true {
            let missing = command.subjects(facts).filter { loaded.insert($0).inserted }
            guard !missing.isEmpty else { break }
            for subject in missing { try load(subject, into: &facts) }
        }
        if command.restsOnAllOfficers(facts) {
            facts.authority.officers = try writer.officers(through: .max)
        }
        if facts.documentHolders.isEmpty, let newcomer = prepared.newcomer {
            facts.similar = try likenesses(to: newcomer)
        }
        try claimNumbers(for: command, &facts)
        return facts
    }

    private func claimNumbers(for command: Command, _ facts: inout Facts) throws {
        if command.needsActNumber(facts) {
            facts.claimedAct = try next("act", \.subject) { ActID($0, in: $1) }
        }
        if command.needsPersonNumber(facts) {
            facts.claimedPerson = try next("person", \.subject) { PersonID($0, in: $1) }
        }
        if command.needsUnmatchedNumber(facts) {
            facts.claimedUnmatched = try next("unmatched", \.subject) { UnmatchedID($0, in: $1) }
        }
        guard case .casework(let command) = command else { return }
        if case .lodgeCase(let application) = command {
            let year = application.lodgedOn.year
            facts.claimedCase = try next("case", \.subject) { CaseID($0, in: $1, year: year) }
        }
        if command.mayDecide {
            facts.claimedPermit = try next("permit", \.subject) { PermitID($0, in: $1) }
        }
    }

    private mutating func load(_ subject: Subject, into facts: inout Facts) throws {
        switch subject.kind {
        case .law: facts.law = try known.law(in: writer)
        case .person:
            guard let person = PersonID(subject.id) else { return }
            try read(person, into: &facts.persons)
        case .ledger, .office, .unmatched, .officer, .act, .casefile, .permit:
            try writer.load(subject, into: &facts, through: .max)
        }
    }

    /// Reads the file of `person`, and of everybody who is one with the person.
    mutating func read(_ person: PersonID, into files: inout PersonFiles) throws {
        try files.read(person) { try known.file(of: $0, in: writer) }
    }

    /// Returns the next number of `counter`, taken once it is used.
    ///
    /// Two must never share a number, whatever somebody did to the counter: its history must be empty.
    private func next<Number>(
        _ counter: String, _ subject: (Number) -> Subject, _ number: (Int, LedgerCode) -> Number
    ) throws -> Number {
        let next = number(try writer.next(of: counter), try ledgerCode())
        guard try writer.length(of: subject(next).description) == 0 else {
            throw LogError.inconsistent(fact: "counter")
        }
        return next
    }

    private func ledgerCode() throws -> LedgerCode {
        guard let code = LedgerCode(ledger.identity.code) else {
            throw LogError.inconsistent(fact: "ledger code")
        }
        return code
    }
}

extension CommandLoop {
    private mutating func remember(_ events: [Recorded], _ prepared: PreparedWork) {
        // Nothing that is rehearsed is true afterwards.
        guard !isRehearsal else { return }
        for recorded in events {
            known.evolve(recorded)
            newcomers.note(recorded.event, prepared)
        }
        isRegisterBehind =
            events.contains { $0.event.tellsWho } && !events.contains { $0.event.isRegistration }
    }

    /// Returns what holds for whoever writes next, once this transaction is committed.
    consuming func recollection() throws -> Recollection {
        known.hold(at: isRehearsal ? start : try writer.head())
        return known
    }
}

// MARK: What the officer had seen

extension CommandLoop {
    private func compareSeen(_ expecting: [CommandRecord.Expectation]) throws {
        for expectation in expecting {
            let length = try writer.length(of: expectation.subject.description)
            guard length == expectation.length else {
                throw LedgerError.changedSince(
                    subject: expectation.subject, seen: expectation.length, now: length)
            }
        }
    }

    /// Returns the command as it will be kept: the signed one as it is.
    private func record(
        of request: Request, _ id: CommandID, _ command: Command, _ facts: Facts
    ) throws -> CommandRecord {
        if let signed = request.signed { return signed.draft.record }
        let seen = request.seenLength.flatMap { length in
            command.mainSubject(facts).map {
                CommandRecord.Expectation(subject: $0, length: length)
            }
        }
        return CommandRecord(
            ledger: ledger.identity.origin, id: id, actor: request.actor, issuedAt: facts.now,
            expecting: [seen].compactMap(\.self), command: command)
    }

    /// Nil for the first enactment of all, which rests on no law.
    private func basis(_ facts: Facts, _ head: LogHead) -> Basis? {
        guard let founded = facts.ledger.founded, facts.law.length > 0 else { return nil }
        return Basis(
            position: Position(head.size), law: founded.lawBook.subject, ordinal: facts.law.length)
    }
}

extension Event {
    fileprivate var isRegistration: Bool {
        if case .personRegistered = self { true } else { false }
    }
}
