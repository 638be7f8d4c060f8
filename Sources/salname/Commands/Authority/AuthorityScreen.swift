public import ArgumentParser
public import Casework
import Ledger

/// What is said of something recorded about an office, an officer, a role or an act.
struct AuthorityScreen: AppendingScreen {
    private let receipt: Receipt
    private let event: AuthorityEvent?
    private let completion: Completion
    private let words: Words

    init(_ receipt: Receipt, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
        event = receipt.events.lazy.compactMap { AuthorityEvent($0.event) }.first
    }

    var record: Record {
        let told = event?.told
        return Record(
            [
                .init(
                    "position", label: words(.labelPosition),
                    .integer(orAbsent: receipt.events.first?.position.value))
            ]
                + (told?.values ?? []).map {
                    .init($0.name, label: words.say($0.label), .text($0.value))
                } + [
                    .init("status", label: words(.labelStatus), .text(completion.rawValue))
                ])
    }

    var text: String {
        guard let event else { return "" }
        var details: [String] = []
        if case .actProposed(let proposed) = event {
            details = [
                words.say(AuthoritySaying.approveBy, ["day": "\(proposed.approveBy)"])
            ]
        }
        let values = Dictionary(
            event.told.values.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        return completion.lines(
            receipt, words.say(event.told.what, values), details, back: nil, words: words)
    }
}

extension AuthorityEvent {
    /// The event, if it is about an office, an officer, a role or an act.
    init?(_ event: Event) {
        guard case .authority(let event) = event else { return nil }
        self = event
    }

    /// A value that a sentence about the event has.
    struct Value {
        let name: String
        let label: AuthoritySaying
        let value: String
    }

    /// The sentence that says what was recorded, with its values.
    var told: (what: AuthorityDone, values: [Value]) {
        switch self {
        case .authorityDemanded(let event):
            (.didDemand, [Self.office(event.office)])
        case .officeOpened(let event):
            (.didOpenOffice, [Self.office(event.office), Value("name", .labelName, event.name)])
        case .officeChanged(let event):
            (.didChangeOffice, [Self.office(event.office), Value("name", .labelName, event.name)])
        case .officeClosed(let event):
            (
                .didCloseOffice,
                [Self.office(event.office), Value("successor", .labelParent, event.successor.text)]
            )
        case .personFileAssigned(let event):
            (
                .didAssign,
                [Value("person", .labelOfficer, event.person.text), Self.office(event.office)]
            )
        case .actProposed(let event):
            (
                .didPropose,
                [
                    Value("act", .labelAct, event.act.text),
                    Value("command", .labelCommand, event.command.rawValue),
                    Value("approveBy", .labelApproveBy, event.approveBy.description),
                ]
            )
        case .actApproved(let event): (.didApprove, [Value("act", .labelAct, event.act.text)])
        case .actReturned(let event): (.didReturn, [Value("act", .labelAct, event.act.text)])
        case .roleGranted, .roleRevoked, .roleDelegated, .delegationEnded: toldOfRole
        case .officerRegistered, .officerMoved, .officerSuspended, .officerReinstated,
            .officerDischarged, .officerKeyAdded, .officerKeyRevoked, .trainingRecorded,
            .trainingWithdrawn:
            toldOfOfficer
        }
    }

    private var toldOfRole: (what: AuthorityDone, values: [Value]) {
        switch self {
        case .roleGranted(let event):
            (
                .didGrant,
                [
                    Self.officer(event.officer), Value("role", .labelRole, event.role.rawValue),
                    Self.office(event.office), Self.through(event.validThrough),
                ]
            )
        case .roleDelegated(let event):
            (
                .didDelegate,
                [
                    Self.officer(event.officer), Self.delegator(event.delegator),
                    Self.through(event.validThrough),
                ]
            )
        case .delegationEnded(let event):
            (.didEnd, [Self.officer(event.officer), Self.delegator(event.delegator)])
        case .roleRevoked(let event): (.didRevoke, [Self.officer(event.officer)])
        default: (.didRevoke, [])
        }
    }

    private var toldOfOfficer: (what: AuthorityDone, values: [Value]) {
        switch self {
        case .officerRegistered(let event):
            (.didRegister, [Self.officer(event.officer), Self.office(event.office)])
        case .officerMoved(let event):
            (.didMove, [Self.officer(event.officer), Self.office(event.office)])
        case .officerSuspended(let event): (.didSuspend, [Self.officer(event.officer)])
        case .officerReinstated(let event): (.didReinstate, [Self.officer(event.officer)])
        case .officerDischarged(let event): (.didDischarge, [Self.officer(event.officer)])
        case .officerKeyAdded(let event): (.didAddKey, [Self.officer(event.officer)])
        case .officerKeyRevoked(let event): (.didRevokeKey, [Self.officer(event.officer)])
        case .trainingRecorded(let event):
            (
                .didTrain,
                [
                    Self.officer(event.officer),
                    Value("course", .labelTrainings, event.course.rawValue),
                    Self.through(event.validThrough),
                ]
            )
        case .trainingWithdrawn(let event): (.didWithdraw, [Self.officer(event.officer)])
        default: (.didWithdraw, [])
        }
    }

    private static func office(_ office: OfficeCode) -> Value {
        Value("office", .labelOffice, office.text)
    }

    private static func officer(_ officer: OfficerID) -> Value {
        Value("officer", .labelOfficer, officer.text)
    }

    private static func delegator(_ officer: OfficerID) -> Value {
        Value("delegator", .labelDelegations, officer.text)
    }

    private static func through(_ day: Day) -> Value {
        Value("through", .labelApproveBy, day.description)
    }
}

extension AuthorityEvent.Value {
    init(_ name: String, _ label: AuthoritySaying, _ value: String) {
        self.init(name: name, label: label, value: value)
    }
}

extension Session {
    /// Records `work` about an office, an officer, a role or an act, and says so.
    func settle(_ work: Work, _ options: AppendOptions, _ asked: NotDone) throws {
        let ledger = try open(options.ledger)
        let receipt = try perform(work, options, in: ledger, asked: .work(asked))
        try give(receipt, options) { AuthorityScreen($0, isRehearsal: $1, words: $2) }
    }

    /// Says which command a second officer gives, where the receipt is of a proposal.
    func suggestApproval(of receipt: Receipt, _ options: AppendOptions) {
        for recorded in receipt.events where !options.dryRun {
            guard case .authority(.actProposed(let proposed)) = recorded.event else { continue }
            suggest("salname act approve \(proposed.act) --as OFFICER", options.ledger)
        }
    }

    /// Returns the public key in the file at `path`.
    func publicKey(_ path: String) throws -> KeyText {
        let text = String(decoding: try file(path), as: UTF8.self)
        let fields = text.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ")
        guard let key = KeyText(fields) else {
            throw usage(AuthoritySaying.whyBadKey, ["path": path])
        }
        return key
    }
}

extension ActID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension RegionCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension OfficeKind: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension Service: ExpressibleByArgument {}
extension TrainingCourse: ExpressibleByArgument {}
extension SignatureDemand: ExpressibleByArgument {}

/// Values that stand in one word, separated by commas.
struct Listed<Value: ExpressibleByArgument & Sendable>: ExpressibleByArgument, Sendable {
    let values: [Value]

    /// Nil where one of them is none, and for none at all.
    init?(argument: String) {
        var values: [Value] = []
        for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let value = Value(argument: String(word)) else { return nil }
            values.append(value)
        }
        self.values = values
    }
}
