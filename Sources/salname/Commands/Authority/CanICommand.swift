import ArgumentParser
import Casework
import EventCoding
import Ledger

/// The command `salname can-i NOUN VERB`.
struct CanICommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "can-i", abstract: Words.current.say(AuthorityHelp.helpCanI),
            discussion: Examples.text(
                "salname can-i person merge --person P-AZ-000977 --as O-AZ-0017",
                "salname can-i act approve A-AZ-000012 --as O-AZ-0018",
                "salname can-i case approve --case C-AZ-2026-000021 --as O-AZ-0022",
                "salname can-i visa cancel --file-office GNJ --as O-AZ-0031 --on 2027-01-01"))
    }

    @Argument(help: help(AuthorityOption.argumentNoun)) var noun: String
    @Argument(help: help(AuthorityOption.argumentVerb)) var verb: [String]
    @Option(help: help(AuthorityOption.optionCanPerson)) var person: PersonID?
    @Option(name: .customLong("case"), help: help(AuthorityOption.optionCanCase))
    var caseID: CaseID?
    @Option(help: help(AuthorityOption.optionCanOffice)) var fileOffice: OfficeCode?
    @Option(name: .customLong("as"), help: help(.optionOfficer)) var officer: OfficerID?
    @Option(help: help(.optionOffice)) var office: OfficeCode?
    @Option(help: help(.optionOn)) var on: Day?
    @OptionGroup var read: LedgerOptions

    func run() throws {
        let session = Session(read.common)
        let words = session.words
        let asked = ([noun] + verb).joined(separator: " ")
        let (act, day) = (ActID(approvedBy: asked), on ?? session.today)
        let named = act == nil ? try session.commandKind(asked) : .approveAct
        let ledger = try session.open(read)
        let acting = try session.actor(officer, office, in: ledger)
        if let caseID { _ = try session.reading(caseID, in: ledger, .answer, through: .max) }
        let (ruling, kind) = try session.attempt(.answer) {
            guard let act else {
                let ruling = try ledger.ruling(
                    to: named, of: person, in: caseID, filedAt: fileOffice, by: acting, on: day)
                return (ruling, named)
            }
            let proposed = try ledger.waiting(act, on: day, through: .max)
            let command = Command.authority(.approveAct(ApproveAct(act: act, approvedOn: day)))
            return (try ledger.ruling(on: command, by: acting, on: day), proposed.command)
        }
        let screen = CanIScreen(ruling, kind, acting.officer, words)
        try session.give(screen.record) { _ in screen.text }
        if !screen.isYes { session.leave(.answerIsNo) }
    }
}

/// What is said of the right to do something.
struct CanIScreen {
    private let answer: Authorisation
    private let citations: [Position]
    private let kind: CommandKind
    private let officer: OfficerID?
    private let words: Words

    init(
        _ ruling: Ruling, _ kind: CommandKind, _ officer: OfficerID?, _ words: Words
    ) {
        answer = ruling.answer
        citations = ruling.citations
        self.kind = kind
        self.officer = officer
        self.words = words
    }

    var isYes: Bool {
        if case .denied = answer { false } else { true }
    }

    private var role: Role? {
        if case .allowed(let right) = answer { right.role } else { nil }
    }

    private var sentence: String {
        let values = [
            "officer": officer?.text ?? "-", "role": role?.rawValue ?? "-",
            "proof": citations.map(\.description).joined(separator: " "),
        ]
        switch answer {
        case .open: return words.say(AuthoritySaying.yesOpen)
        case .allowed(let right):
            return words.say(
                right.role == nil ? AuthoritySaying.yesOwn : AuthoritySaying.yes, values)
        case .denied(let denial):
            return words.say(
                AuthoritySaying.no, ["why": words.say(denial.why, denial.values)])
        }
    }

    var record: Record {
        Record([
            .init("allowed", label: words.say(AuthoritySaying.labelAllowed), .boolean(isYes)),
            .init(
                "role", label: words.say(AuthoritySaying.labelRole), .text(orAbsent: role?.rawValue)
            ),
            .init(
                "proof", label: words.say(AuthoritySaying.labelProof),
                .list(citations.map { .integer($0.value) })),
            .init("why", label: words.say(AuthoritySaying.labelWhy), .text(sentence)),
        ])
    }

    var text: String {
        var lines = [sentence]
        if !isYes, !citations.isEmpty {
            let positions = citations.map(\.description).joined(separator: " ")
            lines.append(
                "  " + words.say(OfficerQuestionSaying.restsOn, ["positions": positions]))
        }
        if let need = kind.need {
            lines.append("  " + told(need, AuthoritySaying.needs))
        }
        if let need = kind.secondNeed {
            lines.append("  " + told(need, AuthoritySaying.needsSecond))
        }
        return lines.map { DisplayText.printable($0) + "\n" }.joined()
    }

    private func told(_ need: Need, _ saying: AuthoritySaying) -> String {
        let place: AuthoritySaying =
            switch need.jurisdiction {
            case .actingOffice: .whereActing
            case .fileOffice: .whereFile
            case .ledger: .whereLedger
            case .trainingCentre: .whereTraining
            }
        return words.say(
            saying,
            [
                "roles": need.roles.map(\.rawValue).joined(separator: ", "),
                "where": words.say(place),
            ])
    }
}

extension CommandKind {
    /// The words of the command line for each command, `person merge` for one.
    var commandLine: String {
        switch self {
        case .foundLedger: "init"
        case .acceptClock: "log accept-clock"
        case .enactLaw: "law enact"
        case .registerPerson: "person register"
        case .addDocument: "person add-document"
        case .changeName: "person change-name"
        case .changeNationalities: "person change-nationality"
        case .correctRegistration: "person correct"
        case .correctDocument: "person correct-document"
        case .mergePersons: "person merge"
        case .unmergePersons: "person unmerge"
        case .annulRecord: "person annul"
        case .recordVisa: "visa record"
        case .correctVisa: "visa correct"
        case .cancelVisa: "visa cancel"
        case .recordCrossing: "border enter"
        case .correctCrossing: "border correct"
        case .moveCrossing: "border assign POSITION"
        case .refuseEntry: "border refuse"
        case .registerPlace: "stay register"
        case .importCrossing: "border import"
        case .assignCrossing: "border assign"
        case .dismissCrossing: "border dismiss"
        case .demandAuthority: "office demand"
        case .openOffice: "office add"
        case .changeOffice: "office change"
        case .closeOffice: "office close"
        case .assignFile: "person assign"
        case .registerOfficer: "officer add"
        case .moveOfficer: "officer move"
        case .suspendOfficer: "officer suspend"
        case .reinstateOfficer: "officer reinstate"
        case .dischargeOfficer: "officer discharge"
        case .addKey: "officer key add"
        case .revokeKey: "officer key revoke"
        case .recordTraining: "officer training add"
        case .withdrawTraining: "officer training withdraw"
        case .grantRole: "officer role grant"
        case .revokeRole: "officer role revoke"
        case .delegateRole: "officer role delegate"
        case .endDelegation: "officer role end"
        case .approveAct: "act approve"
        case .returnAct: "act return"
        case .lodgeCase, .correctCase, .assignCase, .transferCase, .suspendClock, .resumeClock,
            .withdrawCase, .leaveUnconsidered, .closeCase, .addCaseDocuments, .rejectCaseDocument,
            .requestCaseDocuments, .payFee, .waiveFee, .refundFee, .requestOpinion, .recordOpinion,
            .proposeDecision, .approveProposal, .returnProposal, .forwardCase, .recordOutcome,
            .annulDecision, .notifyApplicant, .issueCard, .appealDecision, .decideAppeal,
            .cancelPermit, .reissueCard, .extendStay:
            caseCommandLine
        }
    }

    /// Returns the command that is called so on the command line; nil for one that appends nothing.
    static func named(_ words: String) -> CommandKind? {
        if words == "border exit" { return .recordCrossing }
        let assign = CommandKind.assignCrossing.commandLine + " "
        if words.hasPrefix(assign) {
            // A crossing in somebody's file has a position, one that is nobody's a number.
            switch UnmatchedOrPosition(argument: String(words.dropFirst(assign.count))) {
            case .position: return .moveCrossing
            case .unmatched: return .assignCrossing
            case nil: break
            }
        }
        return allCases.first { $0.commandLine == words }
    }
}

extension CommandKind {
    /// The words of a command about a case or a permit.
    private var caseCommandLine: String {
        switch self {
        case .lodgeCase: "case lodge"
        case .correctCase: "case correct"
        case .assignCase: "case assign"
        case .transferCase: "case transfer"
        case .suspendClock: "case suspend"
        case .resumeClock: "case resume"
        case .withdrawCase: "case withdraw"
        case .leaveUnconsidered: "case leave"
        case .closeCase: "case close"
        case .addCaseDocuments: "case document add"
        case .rejectCaseDocument: "case document reject"
        case .requestCaseDocuments: "case document request"
        case .payFee: "case fee pay"
        case .waiveFee: "case fee waive"
        case .refundFee: "case fee refund"
        case .requestOpinion: "case opinion request"
        case .recordOpinion: "case opinion record"
        case .proposeDecision: "case propose"
        case .approveProposal: "case approve"
        case .returnProposal: "case return"
        case .forwardCase: "case forward"
        case .recordOutcome: "case outcome"
        case .annulDecision: "case annul"
        case .notifyApplicant: "case notify"
        case .issueCard: "case issue"
        case .appealDecision: "case appeal"
        case .decideAppeal: "case decide-appeal"
        case .cancelPermit: "permit cancel"
        case .reissueCard: "permit reissue"
        case .extendStay: "stay extend"
        default: rawValue
        }
    }
}
