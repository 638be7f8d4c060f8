public import ArgumentParser
public import Casework
import Ledger
import Signatures

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
        Record(
            [
                .init(
                    "position", label: words(.labelPosition),
                    .integer(orAbsent: receipt.events.first?.position.value))
            ]
                + (event?.values ?? []).map {
                    .init($0.name, label: words.say($0.label), .text($0.value))
                } + (deed?.entries ?? []) + [
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
        details += deed?.sentences ?? []
        return completion.lines(
            receipt, words.say(event.done, event.named), details, back: nil, words: words)
    }

    /// What was done, where a second officer approved.
    private var deed: ApprovedDeed? {
        guard case .actApproved = event else { return nil }
        return ApprovedDeed(receipt, words)
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
        let label: any Saying
        let value: String
    }

    /// The sentence that says what was recorded.
    var done: AuthorityDone {
        switch self {
        case .authorityDemanded: .didDemand
        case .officeOpened: .didOpenOffice
        case .officeChanged: .didChangeOffice
        case .officeClosed: .didCloseOffice
        case .personFileAssigned: .didAssign
        case .officerRegistered: .didRegister
        case .officerMoved: .didMove
        case .officerSuspended: .didSuspend
        case .officerReinstated: .didReinstate
        case .officerDischarged: .didDischarge
        case .officerKeyAdded: .didAddKey
        case .officerKeyRevoked: .didRevokeKey
        case .trainingRecorded: .didTrain
        case .trainingWithdrawn: .didWithdraw
        case .roleGranted: .didGrant
        case .roleRevoked: .didRevoke
        case .roleDelegated: .didDelegate
        case .delegationEnded: .didEnd
        case .actProposed: .didPropose
        case .actApproved: .didApprove
        case .actReturned: .didReturn
        }
    }

    /// The values that the sentence has, in the order in which they are given.
    var values: [Value] {
        switch self {
        case .authorityDemanded(let event): [.office(event.office)]
        case .officeOpened(let event): [.office(event.office), .name(event.name)]
        case .officeChanged(let event): [.office(event.office), .name(event.name)]
        case .officeClosed(let event):
            [
                .office(event.office),
                Value("successor", AuthoritySaying.labelSuccessor, event.successor.text),
            ]
        case .personFileAssigned(let event):
            [Value("person", Phrase.labelPerson, event.person.text), .office(event.office)]
        case .officerRegistered(let event): [.officer(event.officer), .office(event.office)]
        case .officerMoved(let event): [.officer(event.officer), .office(event.office)]
        case .officerSuspended(let event): [.officer(event.officer)]
        case .officerReinstated(let event): [.officer(event.officer)]
        case .officerDischarged(let event): [.officer(event.officer)]
        case .officerKeyAdded(let event): [.officer(event.officer)]
        case .officerKeyRevoked(let event): [.officer(event.officer)]
        case .trainingRecorded(let event):
            [
                .officer(event.officer),
                Value("course", AuthoritySaying.labelTrainings, event.course.rawValue),
                .through(event.validThrough),
            ]
        case .trainingWithdrawn(let event): [.officer(event.officer)]
        case .roleGranted(let event):
            [
                .officer(event.officer),
                Value("role", AuthoritySaying.labelRole, event.role.rawValue),
                .office(event.office), .through(event.validThrough),
            ]
        case .roleRevoked(let event): [.officer(event.officer)]
        case .roleDelegated(let event):
            [.officer(event.officer), .delegator(event.delegator), .through(event.validThrough)]
        case .delegationEnded(let event): [.officer(event.officer), .delegator(event.delegator)]
        case .actProposed, .actApproved, .actReturned: actValues
        }
    }

    private var actValues: [Value] {
        switch self {
        case .actProposed(let event):
            [
                .act(event.act),
                Value("command", AuthoritySaying.labelCommand, event.command.rawValue),
                Value("approveBy", AuthoritySaying.labelApproveBy, event.approveBy.description),
            ]
        case .actApproved(let event): [.act(event.act)]
        case .actReturned(let event): [.act(event.act)]
        default: []
        }
    }
}

extension AuthorityEvent.Value {
    init(_ name: String, _ label: any Saying, _ value: String) {
        self.init(name: name, label: label, value: value)
    }

    static func office(_ office: OfficeCode) -> Self {
        Self("office", AuthoritySaying.labelOffice, office.text)
    }

    static func name(_ name: String) -> Self { Self("name", AuthoritySaying.labelName, name) }

    static func officer(_ officer: OfficerID) -> Self {
        Self("officer", AuthoritySaying.labelOfficer, officer.text)
    }

    static func delegator(_ officer: OfficerID) -> Self {
        Self("delegator", AuthoritySaying.labelDelegator, officer.text)
    }

    static func through(_ day: Day) -> Self {
        Self("through", AuthoritySaying.labelThrough, day.description)
    }

    static func act(_ act: ActID) -> Self { Self("act", AuthoritySaying.labelAct, act.text) }
}

extension Session {
    /// Records `work` about an office, an officer, a role or an act, and says so.
    func settle(_ work: Work, _ options: AppendOptions, _ asked: NotDone) throws {
        let ledger = try open(options.ledger)
        let receipt = try perform(work, options, in: ledger, asked: .work(asked))
        try give(receipt, options) { AuthorityScreen($0, isRehearsal: $1, words: $2) }
    }

    /// Returns how something stands: in words for people, in data by its code, which is never translated.
    func state(_ saying: some Saying) throws -> String {
        try isForPeople() ? words.say(saying) : saying.english
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
        let line = String(decoding: try file(path), as: UTF8.self)
        guard let read = try? SSHPublicKey(line: line), let key = KeyText(read.text) else {
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
