/// The law book of one jurisdiction, as `az`: two lower-case letters.
public struct LawBookCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (97...122).contains($0) }) else {
            return nil
        }
        self.text = text
    }

    /// The subject whose history is the law book: its ordinals are cited as `law/az#41`.
    public var subject: Subject { Subject(kind: .law, id: text) }
}

/// What a provision provides for, as `stay.visa-free.GEO`.
///
/// Words of letters, digits and hyphens joined by full stops, 100 bytes at most.
public struct ProvisionKey: Code {
    public let text: String
    public init?(_ text: String) {
        let words = text.utf8.split(separator: 46, omittingEmptySubsequences: false)
        guard text.utf8.count <= 100,
            words.allSatisfy({ word in
                !word.isEmpty && word.allSatisfy { CodeForm.isLetterOrDigit($0) || $0 == 45 }
            })
        else { return nil }
        self.text = text
    }

    init(trusted text: String) {
        self.text = text
    }

    /// The counters under which citizens of `state` stay without a visa.
    ///
    /// Migration Code, art. 15.3.
    public static func visaFree(
        _ state: StateCode, in territory: Territory? = nil
    ) -> ProvisionKey {
        let place = territory.map { $0.rawValue + "." } ?? ""
        return ProvisionKey(trusted: "stay.visa-free.\(place)\(state)")
    }

    /// A border crossing point, and in which part of the country it lies.
    public static func checkpoint(_ checkpoint: CheckpointCode) -> ProvisionKey {
        ProvisionKey(trusted: "border.checkpoint.\(checkpoint)")
    }

    /// The crossing point that the key is about; nil for any other key.
    var checkpoint: CheckpointCode? {
        isUnder("border.checkpoint")
            ? CheckpointCode(String(decoding: text.utf8.dropFirst(18), as: UTF8.self)) : nil
    }

    /// The longest stay that a visa of the kind may carry.
    ///
    /// Migration Code, art. 25-34.
    public static func visaStay(_ kind: VisaKind) -> ProvisionKey {
        ProvisionKey(trusted: "visa.stay.\(kind.rawValue)")
    }

    /// The longest stay that an electronic visa may carry.
    ///
    /// Migration Code, art. 38.1.
    public static func electronicVisaStay(isSingle: Bool) -> ProvisionKey {
        ProvisionKey(trusted: "visa.stay.electronic-" + (isSingle ? "single" : "multiple"))
    }

    /// The longest validity of a visa.
    ///
    /// Migration Code, art. 24.6; for transit art. 34.2.
    public static func visaValidity(_ kind: VisaKind, isSingle: Bool) -> ProvisionKey {
        let name = kind == .transit ? "transit" : isSingle ? "single" : "multiple"
        return ProvisionKey(trusted: "visa.validity.\(name)")
    }

    /// The term for registering the place of stay.
    ///
    /// Migration Code, art. 21.1-21.2.
    public static let registrationTerm = ProvisionKey(trusted: "stay.registration.term")

    /// The term for citizens of `state`, where an agreement gives them another.
    public static func registrationTerm(_ state: StateCode) -> ProvisionKey {
        ProvisionKey(trusted: "stay.registration.term.\(state)")
    }

    /// Whether the day of entry is a day of stay.
    public static let countsEntryDay = ProvisionKey(trusted: "stay.counting.entry-day")
    /// Whether the day of exit is a day of stay.
    public static let countsExitDay = ProvisionKey(trusted: "stay.counting.exit-day")
}

/// Whose stays a provision may bear on: what must be derived anew when it is enacted.
public enum LawReach: Hashable, Sendable {
    case nobody
    /// Whoever has, had or will have the nationality.
    case nationality(StateCode)
    /// Whoever crossed there.
    case checkpoint(CheckpointCode)
    case everybody
}

extension ProvisionKey {
    /// Whose stays the provision may bear on.
    public var reach: LawReach {
        if isUnder("stay.visa-free") || isUnder("stay.registration.term") {
            let state = text.utf8.split(separator: 46).last.flatMap {
                StateCode(String(decoding: $0, as: UTF8.self))
            }
            return state.map { .nationality($0) } ?? .everybody
        }
        if let checkpoint { return .checkpoint(checkpoint) }
        let isOfCases = isUnder("service") || isUnder("appeal")
        return isUnder("visa") || isOfCases ? .nobody : .everybody
    }
}

/// A provision's value, read by the grammar of its key.
public enum ProvisionValue: Equatable, Sendable {
    /// One or more counters that hold at once.
    case counters([Counter])
    case term(Period)
    /// Whether something counts.
    case counts(Bool)
    /// The part of the country in which a crossing point lies.
    case territory(Territory)
    /// What a day of the year is in every year.
    case fixedDay(FixedDay)
    /// The days of a feast in one year, ascending.
    case feastDays([Day])
    /// Days of the week, Monday 1 to Sunday 7, ascending.
    case weekend([Int])
    /// Whether a decision makes the day a working day or a day off.
    case swap(isWorking: Bool)
    /// Whether a day off, or the last day of a term, moves.
    case moves(Bool)
    /// How long before or after a day.
    case span(Span)
    /// Documents that an application must come with.
    case documents([DocumentCode])
    case amount(Money)
    /// That a ground of refusal applies, but for some grounds of application.
    case applies(except: [GroundCode])
    case textOf(TextOfLaw)
    case decides(DecidingBody)
    /// How long another body has for its opinion.
    case opinion(OpinionTerm)
    /// How many officers a decision takes.
    case hands(Int)
    case appealEffect(AppealEffect)
    /// Whose stays an announcement extends, and through which day.
    case announcement(Announcement)
}
