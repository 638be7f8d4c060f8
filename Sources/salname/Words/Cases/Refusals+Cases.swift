import Casework

extension CaseRejection {
    /// The stable code.
    var code: ErrorCode {
        switch self {
        case .caseUnknown: .caseUnknown
        case .permitUnknown: .permitUnknown
        case .serviceUnknown: .caseService
        case .groundUnknown, .wordUnknown: .caseWord
        case .caseOpen: .caseOpen
        case .ageContradicts: .caseApplicant
        case .lawSilent: .lawSilent
        case .lodgedLate: .caseLate
        case .sponsorMissing, .ownSponsor: .caseSponsor
        case .notAsked: .caseWord
        case .missing, .endsBeforeItBegins, .beforeEarlier: .caseDays
        case .permitOfOthers, .permitEnded: .permitEnded
        case .permitOverlaps: .permitOverlap
        case .stepNotNow: .caseStep
        case .clockStopped, .clockRuns: .caseClock
        case .documentUnknown, .documentPast: .caseDocument
        case .documentsMissing: .caseIncomplete
        case .opinionUnknown, .opinionGiven, .opinionPending: .caseOpinion
        case .feeUnpaid, .nothingToPay, .payBeyond, .refundBeyond: .caseFee
        case .nothingToCorrect: .caseThere
        case .grantBeyond, .nothingToGrant: .permitLimit
        case .obstacle: .caseObstacle
        case .refusalUnfounded, .refusalGroundless: .caseRefusal
        case .ownProposal, .ownIntake, .officerNeeded: .caseHands
        case .proposalStale: .caseStale
        case .decidedBy: .caseDecides
        case .appealLate, .nothingToAppeal: .caseAppeal
        case .termRuns: .caseTerm
        case .officerHasIt, .officeHasIt: .caseThere
        case .announcementUnknown, .notAnnounced: .stayAnnounced
        }
    }

    /// The sentence that says why not.
    var why: CaseWhyNot {
        switch self {
        case .caseUnknown: .caseUnknown
        case .permitUnknown: .permitUnknown
        case .serviceUnknown: .serviceUnknown
        case .groundUnknown: .groundUnknown
        case .wordUnknown: .wordUnknown
        case .caseOpen: .caseOpen
        case .ageContradicts: .ageContradicts
        case .lawSilent: .lawSilent
        case .lodgedLate: .lodgedLate
        case .sponsorMissing: .sponsorMissing
        case .ownSponsor: .ownSponsor
        case .missing: .missing
        case .notAsked: .notAsked
        case .endsBeforeItBegins: .endsBeforeItBegins
        case .permitOfOthers: .permitOfOthers
        case .permitEnded: .permitEnded
        case .permitOverlaps: .permitOverlaps
        case .stepNotNow: .stepNotNow
        case .beforeEarlier: .beforeEarlier
        case .clockStopped: .clockStopped
        case .clockRuns: .clockRuns
        case .documentUnknown: .documentUnknown
        case .documentPast: .documentPast
        case .documentsMissing: .documentsMissing
        case .opinionUnknown: .opinionUnknown
        case .opinionGiven: .opinionGiven
        case .opinionPending: .opinionPending
        case .feeUnpaid: .feeUnpaid
        case .nothingToPay: .nothingToPay
        case .payBeyond: .payBeyond
        case .nothingToCorrect: .nothingToCorrect
        case .refundBeyond: .refundBeyond
        case .grantBeyond: .grantBeyond
        case .nothingToGrant: .nothingToGrant
        case .obstacle: .obstacle
        case .refusalUnfounded: .refusalUnfounded
        case .refusalGroundless: .refusalGroundless
        case .ownProposal: .ownProposal
        case .ownIntake: .ownIntake
        case .officerNeeded: .officerNeeded
        case .proposalStale: .proposalStale
        case .decidedBy: .decidedBy
        case .appealLate: .appealLate
        case .nothingToAppeal: .nothingToAppeal
        case .termRuns(_, nil): .nothingDue
        case .termRuns: .termRuns
        case .officerHasIt: .officerHasIt
        case .officeHasIt: .officeHasIt
        case .announcementUnknown: .announcementUnknown
        case .notAnnounced(_, _, nil, _): .notAnnouncedOpen
        case .notAnnounced: .notAnnounced
        }
    }

    /// The provision that it rests on; nil where a rule of the lifecycle says no.
    var cited: Cited? {
        switch self {
        case .lodgedLate(_, let cited), .grantBeyond(_, _, _, let cited),
            .nothingToGrant(_, let cited), .obstacle(_, let cited, _),
            .refusalUnfounded(_, let cited), .notAnnounced(_, _, _, let cited),
            .sponsorMissing(_, let cited):
            cited
        default: nil
        }
    }

    /// The status with which the program ends.
    var exit: ExitCode {
        switch self {
        case .caseUnknown, .permitUnknown: .notFound
        case .proposalStale: .conflict
        case .ownProposal, .ownIntake, .officerNeeded: .notAllowed
        default: .rejected
        }
    }

    /// The command that helps; nil where none does.
    var command: String? {
        switch self {
        case .caseUnknown: "salname case list"
        case .permitUnknown: "salname permit show PERSON"
        case .groundUnknown(_, let service, _), .lawSilent(let service, _, _):
            "salname law show service.\(service)"
        case .caseOpen(_, let open): "salname case show \(open)"
        case .permitOfOthers: "salname permit show PERSON"
        case .permitEnded(let permit, _),
            .permitOverlaps(let permit, _, _):
            "salname permit show \(permit)"
        case .stepNotNow(let id, _, _, let instead): instead?.command(id)
        case .clockStopped(let id, _): CaseStep.resumeClock.command(id)
        case .documentsMissing(let id, let kinds):
            "salname case document add \(id) --kind "
                + kinds.map(\.text).joined(separator: ",")
        case .opinionPending(let id, let body, _):
            "salname case opinion record \(id) \(body) --stance no-objection"
        case .feeUnpaid(let id, let left): "salname case fee pay \(id) --amount \(left)"
        case .proposalStale(let id, _): CaseStep.sendBack.command(id)
        case .documentUnknown(let id, _), .clockRuns(let id), .opinionUnknown(let id, _),
            .nothingToPay(let id), .payBeyond(let id, _, _), .nothingToCorrect(let id),
            .nothingToAppeal(let id), .termRuns(let id, _),
            .officerHasIt(let id, _), .officeHasIt(let id, _), .beforeEarlier(let id, _, _, _):
            "salname case show \(id)"
        case .opinionGiven(_, let position), .ownProposal(_, let position),
            .ownIntake(_, let position):
            "salname log show \(position)"
        case .serviceUnknown: "salname law show service"
        case .wordUnknown, .ageContradicts, .lodgedLate, .missing, .notAsked, .sponsorMissing,
            .endsBeforeItBegins, .documentPast, .refundBeyond, .grantBeyond, .nothingToGrant,
            .obstacle, .refusalUnfounded, .refusalGroundless, .officerNeeded, .decidedBy,
            .appealLate:
            nil
        case .announcementUnknown: "salname law show service.stay-extension.announced"
        case .ownSponsor(let person): "salname person show \(person)"
        case .notAnnounced(let person, _, _, _): "salname stay show \(person)"
        }
    }
}

extension CaseStep {
    /// The command that takes the step, as far as it is the same for every case; nil for one that none takes.
    func command(_ id: CaseID) -> String {
        switch self {
        case .addDocument: "salname case document add \(id) --kind KIND"
        case .requestDocuments: "salname case document request \(id) --kind KIND"
        case .rejectDocument: "salname case document reject \(id) NUMBER"
        case .payFee: "salname case fee pay \(id)"
        case .waiveFee: "salname case fee waive \(id)"
        case .refundFee: "salname case fee refund \(id) --amount AMOUNT"
        case .requestOpinion: "salname case opinion request \(id) BODY"
        case .recordOpinion: "salname case opinion record \(id) BODY --stance no-objection"
        case .assign: "salname case assign \(id) --to OFFICER"
        case .transfer: "salname case transfer \(id) --to OFFICE"
        case .suspendClock: "salname case suspend \(id) --cause document"
        case .resumeClock: "salname case resume \(id)"
        case .proposeGrant: "salname case propose grant \(id)"
        case .proposeRefusal: "salname case propose refuse \(id) --ground GROUND"
        case .approve: "salname case approve \(id) --as OFFICER"
        case .sendBack: "salname case return \(id)"
        case .forward: "salname case forward \(id)"
        case .recordOutcome: "salname case outcome \(id) granted"
        case .notify: "salname case notify \(id)"
        case .issueCard: "salname case issue \(id)"
        case .close: "salname case close \(id)"
        case .withdraw: "salname case withdraw \(id)"
        case .leaveUnconsidered: "salname case leave \(id) --cause incomplete"
        case .appeal: "salname case appeal \(id)"
        case .decideAppeal: "salname case decide-appeal \(id) upheld"
        case .correct: "salname case correct \(id)"
        case .annulDecision: "salname case annul \(id)"
        }
    }
}

extension Words {
    /// Returns the word of `kind` whose own name is `name`, or the name where there is none.
    func named<Kind: Saying & RawRepresentable<String>>(_ kind: Kind.Type, _ name: String) -> String
    {
        Kind(rawValue: name).map { say($0) } ?? name
    }
}
