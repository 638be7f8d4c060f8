import Casework
import Custody
import EventCoding
import EventLog
import Projections
import TransparencyLog

/// Authorise, load, decide, seal, append: one command after the other inside one write transaction.
struct CommandLoop {
    private let ledger: Ledger
    private let writer: any LogWriter
    private let isRehearsal: Bool
    private var ledgerFile: LedgerFile?
    private var law: LawBook?
    /// Files of persons read in this transaction, kept up with what it appends.
    private var persons: [PersonID: PersonFile] = [:]
    /// The log's end before this transaction: only what is committed enters the people register.
    private let committed: Int
    /// Documents added in this transaction, which stand in no people register yet.
    private var newDocuments: [DocumentName: (person: PersonID, index: Int)] = [:]

    private struct DocumentName: Hashable {
        let issuer: StateCode
        let number: String
    }

    init(ledger: Ledger, writer: any LogWriter, isRehearsal: Bool = false) throws {
        committed = try writer.head().size
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

    private mutating func accept(_ request: Request) throws -> Receipt {
        let clock = Instant(microseconds: ledger.surroundings.now())
        let prepared = try PreparedWork(
            request.work, clock: clock, random: ledger.surroundings.random,
            documentIndex: documentIndex)
        let id =
            request.id ?? CommandID(made: EventID(clock, random: ledger.surroundings.random(10)))
        if let before = try FirstResult(ledger: ledger, writer: writer)
            .of(id, prepared, by: request.actor)
        {
            return before
        }
        let head = try writer.head()
        let recordedAt = try recordedTime(clock, head, isAcceptance: prepared.acceptsClock)
        var facts = try facts(for: prepared.command, now: clock, head: head)
        facts.documentHolder = try holder(of: prepared.document)
        try compareSeen(request.seenLength, prepared.command, facts)
        if prepared.command.needsPersonNumber { facts.claimedPerson = try claimedPerson() }
        let decision = try decide(prepared.command, facts)
        let record = CommandRecord(
            ledger: ledger.identity.origin, id: id, actor: request.actor, issuedAt: clock,
            expecting: try expectations(request.seenLength, prepared.command, facts),
            command: prepared.command)
        let composition = Composition(
            record: record, body: try record.encoded(), correlation: request.correlation,
            recordedAt: recordedAt, first: head.size + 1,
            basis: decision.restsOnLaw ? basis(facts, head) : nil)
        let recorded = try append(decision.events, composition, prepared)
        remember(recorded, prepared.document)
        return Receipt(
            command: id, events: recorded, warnings: decision.warnings, wasAccepted: false)
    }

    private func recordedTime(
        _ clock: Instant, _ head: LogHead, isAcceptance: Bool
    ) throws -> Instant {
        let last = head.recorded.map { Instant(microseconds: $0) }
        if isAcceptance { return RecordingClock.accepting(clock, last: last) }
        let accepted = try currentLedgerFile().acceptedClock
        switch RecordingClock.read(clock, last: last, accepted: accepted) {
        case .time(let instant): return instant
        case .behind(let last, let clock): throw LedgerError.clockBehind(last: last, clock: clock)
        case .ahead(let last, let clock): throw LedgerError.clockAhead(last: last, clock: clock)
        }
    }
}

// MARK: Loading

extension CommandLoop {
    private func currentLedgerFile() throws -> LedgerFile {
        if let ledgerFile { return ledgerFile }
        var file = LedgerFile()
        try fold("ledger/\(ledger.identity.code)") { file.evolve($0) }
        return file
    }

    private mutating func facts(
        for command: Command, now: Instant, head: LogHead
    ) throws -> Facts {
        var facts = Facts(now: now)
        facts.lastRecorded = head.recorded.map { Instant(microseconds: $0) }
        facts.ledger = try currentLedgerFile()
        ledgerFile = facts.ledger
        var loaded: Set<Subject> = []
        while true {
            let missing = command.subjects(facts).filter { !loaded.contains($0) }
            guard !missing.isEmpty else { return facts }
            for subject in missing {
                loaded.insert(subject)
                try load(subject, into: &facts)
            }
        }
    }

    private mutating func load(_ subject: Subject, into facts: inout Facts) throws {
        switch subject.kind {
        case .ledger: break
        case .law:
            if law == nil {
                var book = LawBook()
                try fold(subject.description) { book.evolve($0) }
                law = book
            }
            facts.law = law ?? LawBook()
        case .person:
            guard let person = PersonID(subject.id) else { return }
            if persons[person] == nil {
                var file = PersonFile()
                try fold(subject.description) { file.evolve($0) }
                persons[person] = file
            }
            facts.persons[person] = persons[person]
        }
    }

    private func fold(_ subject: String, _ body: (Recorded) -> Void) throws {
        try writer.history(of: subject, through: .max) { _, _, line in
            body(try EventCoder.decode(line))
        }
    }

    private func claimedPerson() throws -> PersonID {
        guard let code = LedgerCode(ledger.identity.code) else {
            throw LogError.inconsistent(fact: "ledger code")
        }
        let person = PersonID(try writer.claim("person"), in: code)
        // Two people must never share a number, whatever somebody did to the counter.
        guard try writer.length(of: person.subject.description) == 0 else {
            throw LogError.inconsistent(fact: "counter")
        }
        return person
    }

    /// The people register, caught up inside the transaction, so that two counters cannot both
    /// find that a document is new.
    private func people() throws -> PeopleRegister {
        let people = try ledger.openedPeople()
        try people.catchUp(with: writer, through: committed)
        return people
    }

    private func holder(of document: DocumentToAdd?) throws -> PersonID? {
        guard let document else { return nil }
        let number = document.details.number
        let name = DocumentName(issuer: document.issuer, number: number)
        return try newDocuments[name]?.person
            ?? people().holder(of: number, issuedBy: document.issuer)
    }

    private func documentIndex(of number: String, _ person: PersonID) throws -> Int {
        let new = newDocuments.first { $0.key.number == number && $0.value.person == person }
        if let new { return new.value.index }
        let documents = try people().person(person)?.documents ?? []
        if let found = documents.last(where: { $0.details?.number == number }) {
            return found.index
        }
        throw LedgerError.documentNotFound(person)
    }

    private mutating func remember(_ events: [Recorded], _ document: DocumentToAdd?) {
        for recorded in events {
            for subject in recorded.event.subjects {
                if let person = PersonID(subject.id) { persons[person]?.evolve(recorded) }
            }
            switch recorded.event {
            case .personDocumentAdded(let added):
                guard let document else { continue }
                let name = DocumentName(issuer: document.issuer, number: document.details.number)
                newDocuments[name] = (added.person, added.document)
            case .provisionEnacted: law = nil
            case .ledgerFounded, .clockJumpAccepted: ledgerFile = nil
            case .personRegistered, .borderCrossed: break
            }
        }
    }
}

// MARK: What the officer had seen

extension CommandLoop {
    private func compareSeen(_ seen: Int?, _ command: Command, _ facts: Facts) throws {
        guard let expectation = try expectations(seen, command, facts).first else { return }
        let length = try writer.length(of: expectation.subject.description)
        guard length == expectation.length else {
            throw LedgerError.changedSince(
                subject: expectation.subject, seen: expectation.length, now: length)
        }
    }

    private func expectations(
        _ seen: Int?, _ command: Command, _ facts: Facts
    ) throws -> [CommandRecord.Expectation] {
        guard let seen, let subject = command.mainSubject(facts) else { return [] }
        return [.init(subject: subject, length: seen)]
    }

    /// Nil for the first enactment of all, which rests on no law.
    private func basis(_ facts: Facts, _ head: LogHead) -> Basis? {
        guard let founded = facts.ledger.founded, facts.law.length > 0 else { return nil }
        return Basis(
            position: Position(head.size), law: founded.lawBook.subject, ordinal: facts.law.length)
    }
}

// MARK: Appending

/// What all events of one command share.
struct Composition {
    let record: CommandRecord
    let body: [UInt8]
    let correlation: String?
    let recordedAt: Instant
    let first: Int
    let basis: Basis?
}

extension CommandLoop {
    private func append(
        _ events: [Event], _ composition: Composition, _ prepared: PreparedWork
    ) throws -> [Recorded] {
        let command = NewCommand(id: composition.record.id.text, body: composition.body)
        var sealing = Sealing(ledger: ledger, parts: prepared.parts, isRehearsal: isRehearsal)
        try sealing.makeKeys(for: events, at: composition.recordedAt)
        var lengths: [Subject: Int] = [:]
        var recorded: [Recorded] = []
        var lines: [NewLine] = []
        for (offset, event) in events.enumerated() {
            let ordinals = try event.subjects.map { subject in
                let length = try lengths[subject] ?? writer.length(of: subject.description)
                lengths[subject] = length &+ 1
                return length &+ 1
            }
            let envelope = Envelope(
                id: EventID(composition.recordedAt, random: ledger.surroundings.random(10)),
                source: ledger.identity.origin, position: Position(composition.first + offset),
                recordedAt: composition.recordedAt, ordinals: ordinals,
                actor: composition.record.actor, basis: composition.basis,
                correlation: composition.correlation, command: composition.record.id,
                commandHash: command.hash.hex)
            let sealed = try sealing.seal(event, id: envelope.id)
            let line = try EventCoder.encode(sealed, in: envelope)
            guard line.count <= LogLimit.lineBytes else {
                throw LedgerError.tooLarge(bytes: line.count)
            }
            lines.append(
                NewLine(
                    line: line,
                    type: EventType(of: event).rawValue, officer: envelope.actor.authID,
                    office: envelope.actor.office.text,
                    recorded: composition.recordedAt.microseconds,
                    history: zip(event.subjects, ordinals).map {
                        Ordinal(subject: $0.description, number: $1)
                    }))
            recorded.append(
                Recorded(
                    event: sealed, position: envelope.position, recordedAt: envelope.recordedAt,
                    ordinals: ordinals))
        }
        try writer.append(Batch(first: composition.first, lines: lines, command: command))
        return recorded
    }
}
