import Casework
import EventCoding
import Ledger
import LedgerTesting

/// Work of every kind, drawn by a seed about few people, few documents and few days, so that much of
/// it meets what stands already; a good part is refused.
struct ReferenceWork {
    var random: SeededRandom
    /// What was asked under a name of its own, which may be asked again.
    private var sent: [Request] = []
    private let office: OfficeCode
    private let officers: [OfficerID]
    private let code: LedgerCode

    init(seed: UInt64) throws {
        random = SeededRandom(seed: seed)
        code = try some(LedgerCode("AZ"))
        office = try some(OfficeCode("BAK"))
        officers = try [some(OfficerID("O-AZ-0017")), some(OfficerID("O-AZ-0018"))]
    }

    /// Returns the next request to a ledger in which `model` stands.
    mutating func request(_ model: ReferenceLedger, acceptsClock: Bool) throws -> Request {
        if !sent.isEmpty, random.int(0...9) == 0 { return try again(model) }
        let work = try acceptsClock ? .acceptClock : work(model)
        var request = Request(
            actor: .officer(officers[random.int(0...9) == 0 ? 1 : 0], office: office), work: work)
        if random.int(0...4) == 0, let subject = Self.subject(of: work) {
            request.seenLength = model.history(of: subject).count - random.pick([0, 0, 1])
        }
        if random.int(0...2) == 0 {
            request.id = CommandID("c-\(sent.count)")
            sent.append(request)
        }
        return request
    }

    /// Requests for one transaction, as of an import or of a ledger that is drawn: what comes later may
    /// rest on what comes first.
    mutating func together(_ model: ReferenceLedger) throws -> [Request] {
        try (0..<random.int(2...4)).map { _ in
            let work: Work =
                switch random.int(0...7) {
                case 0: .registerPerson(try newcomer(model))
                case 1, 2: .recordCrossing(try crossing(of: person(model)))
                case 3, 4: try work(model)
                default: .importCrossing(try line(model))
                }
            return Request(actor: .officer(officers[0], office: office), work: work)
        }
    }

    /// The same once more, or something else under its name.
    private mutating func again(_ model: ReferenceLedger) throws -> Request {
        var request = random.pick(sent)
        switch random.int(0...4) {
        case 0: request.actor = .officer(random.pick(officers), office: office)
        case 1: request.work = try work(model)
        case 2:
            if case .recordCrossing(var crossing) = request.work {
                crossing.remark = "otherwise"
                request.work = .recordCrossing(crossing)
            }
        default: break
        }
        return request
    }

    private static func subject(of work: Work) -> Subject? {
        switch work {
        case .addDocument(let person, _, _, _), .changeName(let person, _, _, _),
            .annulRecord(let person, _, _, _), .mergePersons(let person, _, _, _),
            .recordVisa(let person, _, _):
            person.subject
        case .recordCrossing(let crossing): crossing.person.subject
        case .assignCrossing(let number, _, _), .dismissCrossing(let number, _): number.subject
        default: nil
        }
    }

    private mutating func work(_ model: ReferenceLedger) throws -> Work {
        if model.persons.count < 3 { return .registerPerson(try newcomer(model)) }
        let person = try person(model)
        switch random.int(0...37) {
        case 0: return .enactLaw([try provision()])
        case 1, 2, 3: return .registerPerson(try newcomer(model))
        case 4, 5: return try .addDocument(person, document(), on: today(), remark: remark())
        case 6: return try .changeName(person, name(), from: day(), remark: remark())
        case 7: return try .changeNationalities(person, states(), from: day(), remark: nil)
        case 8: return try .correctRegistration(person, registration(), on: today(), remark: nil)
        case 9:
            return try .correctDocument(
                DocumentName(person, random.int(1...2)), document(), on: today(), remark: nil)
        case 10, 11:
            return try .mergePersons(
                kept: person, duplicate: self.person(model), on: today(), remark: remark())
        case 12: return try unmerge(model)
        case 13, 14:
            return try .annulRecord(person, position(of: person, model), on: today(), remark: nil)
        case 15, 16: return try .recordVisa(person, visa(), remark: remark())
        case 17:
            return try .correctVisa(
                VisaName(person, random.int(1...2)), visa(), on: today(), remark: nil)
        case 18: return try .cancelVisa(VisaName(person, 1), from: day(), remark: nil)
        case 19, 36, 37:
            return try .correctCrossing(crossing(of: person, model), crossing(of: person))
        case 20:
            return try .moveCrossing(
                person, crossing(of: person, model), to: self.person(model), on: today(),
                remark: nil)
        case 21:
            return try .refuseEntry(
                RefusalToRecord(
                    person: person, refusedAt: instant(), checkpoint: checkpoint(),
                    reason: random.pick(EntryRefusalReason.allCases), documentNumber: number()))
        case 22, 23: return try .registerPlace(person, place())
        case 24, 25, 26, 27: return .importCrossing(try line(model))
        case 28:
            return .assignCrossing(try unmatched(model), to: person, remark: remark())
        case 29: return try .dismissCrossing(unmatched(model), on: today())
        default: return .recordCrossing(try crossing(of: person))
        }
    }
}

// MARK: - Who and which

extension ReferenceWork {
    /// Mostly somebody who is registered.
    private mutating func person(_ model: ReferenceLedger) throws -> PersonID {
        PersonID(random.int(1...max(1, model.persons.count + (random.int(0...9) / 9))), in: code)
    }

    private mutating func unmatched(_ model: ReferenceLedger) throws -> UnmatchedID {
        UnmatchedID(random.int(1...model.unmatched.count + 1), in: code)
    }

    /// Mostly something in the file of `person`.
    private mutating func position(of person: PersonID, _ model: ReferenceLedger) -> Position {
        let own = model.history(of: person.subject).map(\.position)
        if own.isEmpty || random.int(0...7) == 0 {
            return Position(random.int(1...model.events.count + 1))
        }
        return random.pick(own)
    }

    /// Mostly a crossing of `person`.
    private mutating func crossing(of person: PersonID, _ model: ReferenceLedger) -> Position {
        let crossings = model.history(of: person.subject).filter {
            switch $0.event {
            case .borderCrossed, .crossingCorrected, .crossingAssigned: true
            default: false
            }
        }
        if crossings.isEmpty || random.int(0...7) == 0 { return position(of: person, model) }
        return random.pick(crossings).position
    }

    private mutating func unmerge(_ model: ReferenceLedger) throws -> Work {
        let merges = model.events.compactMap {
            if case .personsMerged(let event) = $0.event { event } else { nil }
        }
        guard !merges.isEmpty else {
            return try .unmergePersons(
                kept: person(model), duplicate: person(model), on: today(), remark: nil)
        }
        let merge = random.pick(merges)
        return try .unmergePersons(
            kept: merge.kept, duplicate: merge.duplicate, on: today(), remark: nil)
    }
}

/// Returns the value of a form that this file writes.
func some<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Unformed.value }
    return value
}

private enum Unformed: Error { case value }
