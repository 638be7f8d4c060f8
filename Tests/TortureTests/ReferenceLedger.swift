import Casework
import EventCoding

@testable import Ledger
@testable import Projections

/// The ledger as an array of events, from which everything is found out again each time.
///
/// No database, no index, no cache and no transaction: it shares the rules and the coding of requests
/// with the ledger that it is the measure of, and nothing else.
struct ReferenceLedger {
    /// A command that was accepted.
    private struct Accepted {
        let command: Command
        let officer: String?
        let events: [Recorded]
    }

    private let code: LedgerCode
    private let surroundings: Surroundings
    /// Everything recorded, by position from 1 on; what is sealed stands in it as commitments only.
    private(set) var events: [Recorded]
    private var contents: [Casework.Commitment: [UInt8]] = [:]
    private var commands: [CommandID: Accepted] = [:]

    /// Begins with the events of a founding.
    init(_ events: [Recorded], code: LedgerCode, surroundings: Surroundings) {
        self.events = events
        self.code = code
        self.surroundings = surroundings
    }

    /// Does what is asked, or says why not.
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
        let clock = Instant(microseconds: surroundings.now())
        let prepared = try PreparedWork(
            request.work, clock: clock, random: surroundings.random,
            documentName: { try document($0, of: $1) })
        let id = request.id ?? CommandID(made: EventID(clock, random: surroundings.random(10)))
        if let first = commands[id] {
            guard isSame(first, as: prepared, by: request.actor) else {
                throw LedgerError.commandReused(id)
            }
            return Receipt(command: id, events: first.events, warnings: [], wasAccepted: true)
        }
        let recordedAt = try recordedTime(clock, isAcceptance: prepared.acceptsClock)
        let facts = facts(for: prepared, clock)
        if let seen = request.seenLength, let subject = prepared.command.mainSubject(facts) {
            let length = history(of: subject).count
            guard seen == length else {
                throw LedgerError.changedSince(subject: subject, seen: seen, now: length)
            }
        }
        let decision = try decide(prepared.command, facts)
        let first = events.count
        for event in decision.events {
            let ordinals = event.subjects.map { history(of: $0).count + 1 }
            events.append(
                Recorded(
                    event: event, position: Position(events.count + 1), recordedAt: recordedAt,
                    ordinals: ordinals))
        }
        for (commitment, part) in prepared.parts { contents[commitment] = part.content }
        let recorded = Array(events[first...])
        commands[id] = Accepted(
            command: prepared.command, officer: request.actor.authID, events: recorded)
        return Receipt(
            command: id, events: recorded, warnings: decision.warnings, wasAccepted: false)
    }

    private func recordedTime(_ clock: Instant, isAcceptance: Bool) throws -> Instant {
        let last = events.last?.recordedAt
        if isAcceptance { return RecordingClock.accepting(clock, last: last) }
        switch RecordingClock.read(clock, last: last, accepted: ledgerFile.acceptedClock) {
        case .time(let instant): return instant
        case .behind(let last, let clock): throw LedgerError.clockBehind(last: last, clock: clock)
        case .ahead(let last, let clock): throw LedgerError.clockAhead(last: last, clock: clock)
        }
    }

    /// Whether the command is the one that was accepted, by whomever of the office: the same besides
    /// salts, and all that was recorded of it the same in clear.
    private func isSame(_ first: Accepted, as other: PreparedWork, by actor: Actor) -> Bool {
        guard first.officer == actor.authID else { return false }
        if case .acceptClock = first.command { return other.acceptsClock }
        let given = other.parts.values.map(\.content)
        let recorded = first.events.flatMap(\.event.sealedParts).compactMap { contents[$0.commit] }
        return unsalted(first.command) == unsalted(other.command)
            && recorded.allSatisfy(given.contains)
    }

    /// The command as text, without its commitments.
    private func unsalted(_ command: Command) -> String {
        "\(command)".replacing(#/[0-9a-f]{64}/#, with: "")
    }
}

// MARK: - What a decision rests on

extension ReferenceLedger {
    /// Everything there is: more than the rules ask for.
    private func facts(for prepared: PreparedWork, _ clock: Instant) -> Facts {
        var facts = Facts(now: clock)
        facts.lastRecorded = events.last?.recordedAt
        facts.ledger = ledgerFile
        facts.law = law
        facts.persons = files
        for number in unmatched {
            var file = UnmatchedFile()
            for recorded in history(of: number.subject) { file.evolve(recorded) }
            facts.unmatched[number] = file
        }
        facts.claimedPerson = PersonID(persons.count + 1, in: code)
        facts.claimedUnmatched = UnmatchedID(unmatched.count + 1, in: code)
        guard prepared.document != nil || prepared.newcomer != nil else { return facts }
        let people = people
        if let document = prepared.document {
            let number = document.details.number
            facts.documentHolders = people.flatMap(\.documents)
                .filter { $0.details?.number == number && $0.issuer == document.issuer }
                .map(\.name)
        }
        if facts.documentHolders.isEmpty, let newcomer = prepared.newcomer {
            facts.similar = likenesses(to: newcomer, among: people)
        }
        return facts
    }

    private func document(_ number: String, of person: PersonID) throws -> DocumentName {
        let group = files.group(of: person)
        let found = people.flatMap(\.documents).filter { $0.details?.number == number }.map(\.name)
        if let own = found.last(where: { group.contains($0.person) }) { return own }
        if let other = found.first {
            throw LedgerError.documentOfAnother(person, holder: other.person)
        }
        throw LedgerError.documentNotFound(person)
    }

    private func likenesses(
        to newcomer: IdentityTraits, among people: [KnownPerson]
    ) -> [Likeness] {
        people.filter { $0.mergedInto == nil }
            .compactMap { known in
                known.traits.flatMap {
                    Likeness(person: known.person, traits: $0, comparedTo: newcomer)
                }
            }
            .sorted(by: Likeness.precedes)
    }

    private var people: [KnownPerson] { persons.compactMap { known($0) } }
}

// MARK: - What is known

extension ReferenceLedger {
    func history(of subject: Subject) -> [Recorded] {
        events.filter { $0.event.subjects.contains(subject) }
    }

    /// Everybody registered, by number.
    var persons: [PersonID] {
        events.compactMap {
            if case .personRegistered(let event) = $0.event { event.person } else { nil }
        }.sorted()
    }

    var unmatched: [UnmatchedID] {
        events.compactMap {
            if case .crossingUnmatched(let event) = $0.event { event.unmatched } else { nil }
        }
    }

    var law: LawBook {
        var law = LawBook()
        for recorded in events { law.evolve(recorded) }
        return law
    }

    private var ledgerFile: LedgerFile {
        var file = LedgerFile()
        for recorded in events { file.evolve(recorded) }
        return file
    }

    private var files: PersonFiles {
        var files = PersonFiles()
        for recorded in events {
            for person in recorded.event.persons {
                files[person, default: PersonFile()].evolve(recorded)
            }
        }
        return files
    }

    /// The person's names and documents, as the requests gave them.
    func known(_ person: PersonID) -> KnownPerson? {
        var file = PersonFile()
        for recorded in history(of: person.subject) { file.evolve(recorded) }
        guard let registration = file.registration,
            let nationality = file.nationalities.last?.first,
            let registered = content(of: .identity, as: Identity.self, at: registration.position)
        else { return nil }
        let named = file.nameChanges.last.flatMap {
            content(of: .identity, as: Identity.self, at: $0.position)
        }
        let name = named ?? registered
        return KnownPerson(
            person: person, nationality: nationality, sex: registration.sex,
            mergedInto: file.mergedInto,
            identity: Identity(
                surname: name.surname, givenNames: name.givenNames,
                machineSurname: name.machineSurname, machineGivenNames: name.machineGivenNames,
                born: registered.born, placeOfBirth: registered.placeOfBirth),
            documents: file.documents.map {
                KnownDocument(
                    name: $0.name, kind: $0.kind, issuer: $0.issuer,
                    validThrough: $0.validThrough,
                    details: content(
                        of: .document, as: DocumentDetails.self, at: $0.position))
            })
    }

    private func content<Content: Decodable>(
        of name: PartName, as type: Content.Type, at position: Position
    ) -> Content? {
        events[position.value - 1].event.sealedParts.first { $0.part == name }
            .flatMap { contents[$0.commit] }.flatMap { try? PartCoder.decode(type, from: $0) }
    }
}
