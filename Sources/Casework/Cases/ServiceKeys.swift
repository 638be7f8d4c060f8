/// A length of time before or after a day, as the law of a service states it.
///
/// Written as a period, `P30D`, as `3 working-days`, or as `any-time`.
public enum Span: Hashable, Sendable {
    case period(Period)
    case workingDays(Int)
    /// No limit.
    case anyTime

    public init?(_ text: String) {
        if text == "any-time" {
            self = .anyTime
        } else if let period = Period(text) {
            self = .period(period)
        } else {
            var scanner = TextScanner(text.utf8)
            guard let days = scanner.number(atMost: 4), days > 0, scanner.skip(" working-days"),
                scanner.isAtEnd
            else { return nil }
            self = .workingDays(days)
        }
    }
}

extension Span: CustomStringConvertible {
    public var description: String {
        switch self {
        case .period(let period): period.description
        case .workingDays(let days): "\(days) working-days"
        case .anyTime: "any-time"
        }
    }
}

/// How long another body has for its opinion, and what its silence means.
public struct OpinionTerm: Hashable, Sendable {
    public let span: Span
    /// Whether nothing said within the term counts as no objection.
    public let silenceConsents: Bool

    init?(_ text: String) {
        let term = text.before(" silence-consents")
        silenceConsents = term != nil
        guard let span = Span(term ?? text), span != .anyTime else { return nil }
        self.span = span
    }
}

/// The law of which day a case is judged by.
public enum TextOfLaw: String, CaseIterable, Sendable {
    case lodging
    case decision
}

extension ProvisionKey {
    /// Names what the law says of a service: `service.stay-extension.total` for `total`.
    static func service(_ service: Service, _ name: String) -> ProvisionKey {
        ProvisionKey(trusted: "service.\(service).\(name)")
    }

    /// Names what the law says of appeals before `instance`.
    static func appeal(_ instance: AppealInstance, _ name: String? = nil) -> ProvisionKey {
        ProvisionKey(trusted: "appeal.\(instance.rawValue)" + (name.map { "." + $0 } ?? ""))
    }

    /// The grammar of a key about a service or an appeal; nil for any other key.
    var caseGrammar: ProvisionGrammar? {
        let words = text.utf8.split(separator: 46).map { String(decoding: $0, as: UTF8.self) }
        if words.first == "appeal" { return Self.appealGrammar(words) }
        guard words.first == "service", words.count >= 3, Service(words[1]) != nil else {
            return nil
        }
        return Self.serviceGrammar(Array(words[2...]))
    }

    private static func appealGrammar(_ words: [String]) -> ProvisionGrammar? {
        guard words.count >= 2, AppealInstance(rawValue: words[1]) != nil else { return nil }
        switch words.dropFirst(2) {
        case [], ["decision"]: return .span
        case ["effect"]: return .appealEffect
        default: return nil
        }
    }

    private static func serviceGrammar(_ words: [String]) -> ProvisionGrammar? {
        let isForGround = words.count == 1 || (words.count == 2 && GroundCode(words[1]) != nil)
        switch words[0] {
        case "ground" where words.count == 2 && GroundCode(words[1]) != nil: return .documents
        case "documents" where words.count == 1: return .documents
        case "documents" where words.count == 2 && ApplicantCategory(rawValue: words[1]) != nil:
            return .documents
        case "lodging" where isForGround: return .span
        case "completion", "leave-after-refusal", "move":
            return words.count == 1 ? .span : nil
        case "decision" where words.count >= 2 && CaseSpeed(rawValue: words[1]) != nil:
            return isGround(words.dropFirst(2)) ? .span : nil
        case "opinion" where words.count >= 2 && BodyCode(words[1]) != nil:
            return isGround(words.dropFirst(2)) ? .opinion : nil
        case "longest" where words.count >= 2 && (words[1] == "first" || words[1] == "extension"):
            return isGround(words.dropFirst(2)) ? .term : nil
        case "total", "passport-margin", "payment": return words.count == 1 ? .term : nil
        case "fee": return isFee(words) ? .amount : nil
        case "reissue-fee": return words.count == 1 ? .amount : nil
        case "refusal" where words.count == 2 && RefusalCode(words[1]) != nil: return .applies
        case "absence": return words.count == 1 ? .counters : nil
        case "text-of": return words.count == 1 ? .textOf : nil
        case "decides": return words.count == 1 ? .decides : nil
        case "hands": return words.count == 1 ? .hands : nil
        case "announced" where words.count == 2 && AnnouncementCode(words[1]) != nil:
            return .announcement
        default: return nil
        }
    }

    private static func isGround(_ words: ArraySlice<String>) -> Bool {
        words.isEmpty || (words.count == 1 && words.first.flatMap { GroundCode($0) } != nil)
    }

    /// `fee` for everybody, or `fee.adult.fast.P3M`: by applicant, speed and length.
    private static func isFee(_ words: [String]) -> Bool {
        words.count == 1
            || (words.count == 4 && ApplicantCategory(rawValue: words[1]) != nil
                && CaseSpeed(rawValue: words[2]) != nil && Period(words[3]) != nil)
    }
}

extension ProvisionValue {
    /// Reads a value of the law of a service; nil for a grammar of another law, or a value out of it.
    init?(ofCase text: String, _ grammar: ProvisionGrammar) {
        switch grammar {
        case .span:
            guard let span = Span(text) else { return nil }
            self = .span(span)
        case .opinion:
            guard let term = OpinionTerm(text) else { return nil }
            self = .opinion(term)
        case .documents:
            guard let words = Self.words(text, none: "none", { DocumentCode($0) }) else {
                return nil
            }
            self = .documents(words)
        case .amount:
            guard let money = text.before(" AZN").flatMap({ Money($0) }) else { return nil }
            self = .amount(money)
        case .applies:
            let prefix = "applies except ".utf8
            let isLimited = text.utf8.starts(with: prefix)
            let rest = String(
                decoding: text.utf8.dropFirst(isLimited ? prefix.count : 0), as: UTF8.self)
            guard let except = Self.words(rest, none: "applies", { GroundCode($0) }),
                isLimited != except.isEmpty
            else { return nil }
            self = .applies(except: except)
        case .textOf:
            guard let day = TextOfLaw(rawValue: text) else { return nil }
            self = .textOf(day)
        case .decides:
            guard let body = DecidingBody(rawValue: text) else { return nil }
            self = .decides(body)
        case .hands:
            guard text == "one" || text == "two" else { return nil }
            self = .hands(text == "one" ? 1 : 2)
        case .appealEffect:
            guard let effect = AppealEffect(rawValue: text) else { return nil }
            self = .appealEffect(effect)
        case .announcement:
            guard let announcement = Announcement(text) else { return nil }
            self = .announcement(announcement)
        case .counters, .term, .counts, .territory, .fixedDay, .feastDays, .weekend, .swap, .moves:
            return nil
        }
    }

    /// Words with a blank between them, each once; none where the text is `none`.
    private static func words<Word: Code>(
        _ text: String, none: String, _ read: (String) -> Word?
    ) -> [Word]? {
        if text == none { return [] }
        let parts = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
        let words = parts.compactMap { read(String(decoding: $0, as: UTF8.self)) }
        guard words.count == parts.count, Set(words).count == words.count else { return nil }
        return words
    }
}

extension String {
    /// Returns what stands before `suffix`; nil where the text does not end with it.
    fileprivate func before(_ suffix: String) -> String? {
        let count = suffix.utf8.count
        guard utf8.count >= count, utf8.suffix(count).elementsEqual(suffix.utf8) else { return nil }
        return String(decoding: utf8.dropLast(count), as: UTF8.self)
    }
}
