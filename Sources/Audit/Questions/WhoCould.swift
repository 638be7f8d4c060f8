public import Casework
import EventCoding
public import EventLog

/// Who could do something on a day, and by what: the rule that every command is judged by, asked of each
/// officer.
public struct WhoCould: Equatable, Sendable {
    /// Which hand an officer could give.
    public enum Hand: String, Sendable {
        /// It takes no second one.
        case only
        case first
        case second
    }

    /// An officer who could.
    public struct Officer: Equatable, Sendable {
        public let officer: OfficerID
        public let hand: Hand
        /// For which office the officer would act.
        public let office: OfficeCode
        /// In which role, and where that stands.
        public let right: Right
    }

    /// Whether the ledger demands a right to act at all; where it does not, anybody could.
    public let isDemanded: Bool
    /// By number, the first hand before the second.
    public let officers: [Officer]

    /// Asks `log` through `position` who could do what `kind` names on `day`.
    ///
    /// About the file of `person`, if one is named, or about files of `filing`. Each officer acts for
    /// `office`, or for the own one where none is named. Throws `LogError` and `UnreadableLine`.
    public init(
        _ kind: CommandKind, of person: PersonID? = nil, filedAt filing: OfficeCode? = nil,
        for office: OfficeCode? = nil, on day: Day, in log: some LogReader, through position: Int
    ) throws {
        let authority = try log.authority(through: position)
        isDemanded = authority.demand != nil
        let asked = try log.matter(
            kind, of: person, filedAt: filing, for: office, through: position)
        let hands: [Hand] = kind.secondNeed == nil ? [.only] : [.first, .second]
        officers =
            !isDemanded
            ? []
            : authority.officers.keys.sorted().flatMap { officer in
                hands.compactMap { hand in
                    Officer(officer, hand, asked, authority, on: day)
                }
            }
    }
}

extension WhoCould {
    /// Asks `log` through `position` who could approve `act` on `day`; nobody, where nothing has the number.
    ///
    /// Each officer acts for `office`, or for the own one where none is named. That the act still waits is
    /// not looked at. Throws `LogError`, `UnreadableLine` and `EventCodingError`.
    public init(
        approving act: ActID, for office: OfficeCode? = nil, on day: Day, in log: some LogReader,
        through position: Int
    ) throws {
        let command = Command.authority(.approveAct(ApproveAct(act: act, approvedOn: day)))
        var facts = try log.facts(
            for: command, by: ActingOfficer(officer: nil, office: office),
            now: Instant(startOf: day), through: position)
        facts.authority = try log.authority(through: position)
        isDemanded = facts.authority.demand != nil
        officers = facts.authority.officers.keys.sorted().compactMap { officer in
            guard let own = facts.authority.officers[officer]?.office else { return nil }
            facts.actor = ActingOfficer(officer: officer, office: office ?? own)
            guard case .allowed(let right) = authorise(command, facts) else { return nil }
            return Officer(officer: officer, hand: .second, office: office ?? own, right: right)
        }
    }
}

extension WhoCould.Officer {
    /// Nil for an officer who could not.
    fileprivate init?(
        _ officer: OfficerID, _ hand: WhoCould.Hand, _ asked: Matter, _ authority: Authority,
        on day: Day
    ) {
        guard let own = authority.officers[officer]?.office else { return nil }
        var matter = asked
        matter.office = asked.office ?? own
        matter.half = hand == .second ? .anySecond : .only
        guard case .allowed(let right) = authorise(matter, by: officer, authority, on: day) else {
            return nil
        }
        self.init(officer: officer, hand: hand, office: matter.office ?? own, right: right)
    }
}
