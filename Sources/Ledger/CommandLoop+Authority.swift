import Casework
import Custody
import EventCoding
import EventLog

extension Command {
    /// Whether it is the command from which on commands are signed.
    fileprivate var demandsSignatures: Bool {
        guard case .authority(.demandAuthority(let command)) = self else { return false }
        return command.signatures == .demanded
    }
}

/// Who may do what, inside the transaction in which it is done: a revocation that comes first wins.
extension CommandLoop {
    /// Returns by what whoever acts may do what `command` asks; nil where nothing is demanded.
    ///
    /// Throws `LedgerError.denied`, having remembered the attempt.
    mutating func right(to command: Command, by actor: Actor, _ facts: Facts) throws -> Right? {
        switch authorise(command, facts) {
        case .open: return nil
        case .allowed(let right): return right
        case .denied(let denial):
            denied.append(
                DeniedAttempt(
                    at: facts.now, officer: actor.officer, office: actor.office,
                    command: command.kind, reason: denial.reason))
            throw LedgerError.denied(denial)
        }
    }

    /// Returns by which key `request` is signed; throws for a signed command that is none of this ledger or of
    /// this time.
    ///
    /// What is only rehearsed records nothing, and needs no signature.
    func signature(of request: Request, _ facts: Facts) throws -> CommandSignature {
        guard let signed = request.signed else { return isRehearsal ? .notAsked : .missing }
        let record = signed.draft.record
        guard record.ledger == ledger.identity.origin else {
            throw LedgerError.signature(.otherLedger(record.ledger))
        }
        guard let notAfter = record.notAfter, record.issuedAt <= notAfter else {
            throw LedgerError.signature(.noTerm)
        }
        guard facts.now <= notAfter else {
            throw LedgerError.signature(.expired(notAfter: notAfter, now: facts.now))
        }
        // Two machines' clocks differ by as much as one may go back.
        let latest = facts.now.adding(microseconds: RecordingClock.smallestJumpBack)
        guard record.issuedAt <= latest else {
            throw LedgerError.signature(.early(issuedAt: record.issuedAt, now: facts.now))
        }
        guard facts.authority.demand != nil || record.command.demandsSignatures else {
            throw LedgerError.signature(.noOfficers)
        }
        guard let key = signed.key else { return .missing }
        return .by(key)
    }

    /// Opens the parts of an act that is approved, so that they are sealed again in its events under the
    /// commitments that the first officer gave.
    func reopen(_ proposed: [ActID: Command], into prepared: inout PreparedWork) throws {
        guard case .authority(.approveAct(let approval)) = prepared.command, !isRehearsal,
            proposed[approval.act] != nil
        else { return }
        try reopen(.remark, of: approval.act.subject, into: &prepared)
    }

    /// Opens the dwelling that an application says, so that it is sealed again in the registration.
    func reopenDwelling(into prepared: inout PreparedWork, _ facts: Facts) throws {
        guard case .casework(let command) = prepared.command, !isRehearsal,
            command.mayDecide, let id = command.caseID, facts.cases[id]?.dwelling != nil
        else { return }
        try reopen(.dwelling, of: id.subject, into: &prepared)
    }

    private func reopen(
        _ name: PartName, of subject: Subject, into prepared: inout PreparedWork
    ) throws {
        try writer.history(of: subject.description, through: .max) { _, position, line in
            let (recorded, id) = try EventCoder.decodeNamed(line, at: position)
            let type = EventType(of: recorded.event).rawValue
            for part in recorded.event.sealedParts where part.part == name {
                prepared.parts[part.commit] = try open(part, id: id, type: type)
            }
        }
    }

    private func open(_ part: SealedPart, id: String, type: String) throws -> CommittedPart {
        guard let commitment = Custody.Commitment(part.commit.text) else {
            throw SealError.malformed
        }
        let key = try ledger.keys().key(
            of: part.subject.description, generation: SubjectKey.generation(ofSealed: part.sealed))
        let opened = try key.openWithSalt(
            part.sealed, commitment: commitment,
            context: SealContext(part, of: type, id, in: ledger.identity.origin))
        return CommittedPart(content: opened.part, salt: opened.salt)
    }
}
