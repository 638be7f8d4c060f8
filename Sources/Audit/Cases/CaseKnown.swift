import Casework
import EventCoding
import EventLog

/// What bears on one case, folded: the case, the permits, the applicant, whoever sponsors, the law.
///
/// A replay takes events one by one, and can say after each what the rules came to.
struct CaseKnown {
    private(set) var cases: [CaseID: CaseFile] = [:]
    private(set) var permits: [PermitID: PermitFile] = [:]
    private(set) var persons = PersonFiles()
    var law = LawBook()

    init() {}

    /// Folds `events`, which come in the order of their positions.
    init(_ events: some Sequence<Recorded>) {
        for recorded in events { take(recorded) }
    }

    mutating func take(_ recorded: Recorded) {
        if case .provisionEnacted = recorded.event { law.evolve(recorded) }
        for person in recorded.event.persons {
            persons[person, default: PersonFile()].evolve(recorded)
        }
        guard case .casework(let event) = recorded.event else { return }
        for subject in event.subjects {
            if let id = subject.caseID { cases[id, default: CaseFile()].evolve(recorded) }
            if let id = subject.permitID { permits[id, default: PermitFile()].evolve(recorded) }
        }
    }

    /// Returns what the rules look at in a case, on `day`, but for the permit that came of it; nil where nothing
    /// has the number.
    func matter(_ id: CaseID, on day: Day) -> CaseMatter? {
        guard let file = cases[id], let application = file.application,
            let person = persons.file(of: application.person)
        else { return nil }
        return CaseMatter(
            application: application, file: file, person: person.withoutPermits(of: id),
            sponsor: application.sponsor.flatMap { persons.file(of: $0) },
            law: law.serviceLaw(application.service, lodgedOn: application.lodgedOn, on: day),
            day: day)
    }
}

extension Subject {
    fileprivate var caseID: CaseID? { kind == .casefile ? CaseID(id) : nil }
    fileprivate var permitID: PermitID? { kind == .permit ? PermitID(id) : nil }
}

/// Every event that may bear on a case or a permit, in the order of recording.
struct CaseReplay {
    let events: [Recorded]

    /// Reads the histories of the case, of everybody it is about, and of the law, through position
    /// `through`; throws `AuditError.nothingRecorded` for a number that nothing has by then, `UnreadableLine`,
    /// or `LogError`.
    init(of id: CaseID, in log: some LogReader, through: Int) throws {
        events =
            (try Self.histories(of: id, in: log, through: through)
            + (try PersonReplay.law(in: log, through: through))).inOrder
    }

    /// Reads what bears on a permit likewise.
    init(of id: PermitID, in log: some LogReader, through: Int) throws {
        var found: [Recorded] = []
        var casefile: CaseID?
        try log.fold(id.subject, through: through) { recorded in
            found.append(recorded)
            if case .casework(.permitGranted(let event)) = recorded.event {
                casefile = event.caseID
            }
        }
        guard let casefile else {
            throw AuditError.nothingRecorded(subject: id.subject.description)
        }
        found += try Self.histories(of: casefile, in: log, through: through)
        found += try PersonReplay.law(in: log, through: through)
        events = found.inOrder
    }

    /// Returns the histories of the case, and of everybody it is or was about.
    static func histories(
        of id: CaseID, in log: some LogReader, through: Int
    ) throws -> [Recorded] {
        var found: [Recorded] = []
        var persons: Set<PersonID> = []
        try log.fold(id.subject, through: through) { recorded in
            found.append(recorded)
            switch recorded.event {
            case .casework(.caseLodged(let event)):
                persons.formUnion([event.person, event.sponsor].compactMap(\.self))
            case .casework(.caseCorrected(let event)):
                persons.formUnion([event.sponsor].compactMap(\.self))
            default: break
            }
        }
        guard !persons.isEmpty else {
            throw AuditError.nothingRecorded(subject: id.subject.description)
        }
        for person in persons {
            found += try PersonReplay.histories(of: person, in: log, through: through)
        }
        return found
    }

    /// What was known with position `through`.
    func known(through: Int = .max) -> CaseKnown {
        CaseKnown(events.prefix { $0.position.value <= through })
    }
}
