import Casework
import EventCoding
import Ledger

// What people apply for, and what officers make of it. Shares are of ten thousand, plausible and not published.

extension Action {
    /// What happens to an application, one after the other.
    enum CaseStep {
        case lodgeResidence, lodgeExtension
        case complete, opine, propose, decide, pay, notify, issue, close
        case withdraw
        /// The clock stands still for a few days.
        case suspend, resume

        /// How many events the step records at most.
        var mostEvents: Int {
            switch self {
            case .lodgeResidence, .lodgeExtension: 2
            // Eight documents, the completion, and the request for an opinion.
            case .complete: 10
            // The decision and the permit.
            case .decide: 2
            case .opine, .propose, .pay, .notify, .issue, .close, .withdraw, .suspend, .resume: 1
            }
        }
    }
}

extension Simulation {
    /// Plans an application for somebody who stays for long: for residence, or for an extension.
    mutating func planCase(of place: Int32, at arrival: Int, stay: Int) {
        let (days, traveller) = (stay / 86_400, travellers[Int(place)])
        guard !nations.all[Int(traveller.nation)].isHome else { return }
        switch traveller.habit {
        case .labour where days > 40 && dice.happens(3500):
            schedule(
                .casework(.lodgeResidence), of: place, at: office(after: arrival, days: 5...12))
        case .family where days > 30 && dice.happens(900):
            schedule(
                .casework(.lodgeExtension), of: place,
                at: office(after: arrival + (days - 12) * 86_400, days: 0...4))
        case .family, .labour, .transit, .tourist, .business, .commuter: return
        }
    }

    mutating func caseWork(
        _ step: Action.CaseStep, of place: Int, on day: Day
    ) -> Work? {
        let traveller = travellers[place]
        if step == .lodgeResidence || step == .lodgeExtension {
            return lodging(step, of: traveller, on: day)
        }
        guard let id = traveller.casefile else { return nil }
        let command: CaseCommand
        switch step {
        case .lodgeResidence, .lodgeExtension: return nil
        case .complete:
            command = .addCaseDocuments(
                AddCaseDocuments(
                    caseID: id, kinds: Self.documents(of: traveller), addedOn: day))
        case .opine:
            guard let body = BodyCode("security") else { return nil }
            let objects = dice.happens(200)
            command = .recordOpinion(
                RecordOpinion(
                    caseID: id, body: body, stance: objects ? .objection : .noObjection,
                    givenOn: day))
        case .propose: command = proposal(for: id, traveller, on: day)
        case .decide: command = .approveProposal(ApproveProposal(caseID: id, decidedOn: day))
        case .pay:
            guard let amount = Money(qapik: Int(traveller.duty)), amount > .zero else {
                return nil
            }
            command = .payFee(PayFee(caseID: id, amount: amount, paidOn: day))
        case .notify: command = .notifyApplicant(NotifyApplicant(caseID: id, notifiedOn: day))
        case .issue: command = .issueCard(IssueCard(caseID: id, issuedOn: day))
        case .close: command = .closeCase(CloseCase(caseID: id, closedOn: day))
        case .withdraw: command = .withdrawCase(WithdrawCase(caseID: id, withdrawnOn: day))
        case .suspend:
            command = .suspendClock(
                SuspendClock(caseID: id, reason: .document, suspendedOn: day))
        case .resume: command = .resumeClock(ResumeClock(caseID: id, resumedOn: day))
        }
        return .casework(command, CaseParts())
    }

    private mutating func lodging(
        _ step: Action.CaseStep, of traveller: Traveller, on day: Day
    ) -> Work? {
        let isResidence = step == .lodgeResidence
        let grounds =
            isResidence ? ["work-permit", "work-permit", "study"] : ["treatment", "relative"]
        guard let ground = GroundCode(dice.pick(grounds)) else { return nil }
        let first = isResidence ? day.adding(days: dice.among(28...35)) : nil
        let through = first?.adding(days: 364) ?? day.adding(days: dice.among(30...60))
        return .casework(
            .lodgeCase(
                LodgeCase(
                    service: isResidence ? .temporaryResidence : .stayExtension,
                    person: person(traveller.number), applicant: .adult, ground: ground,
                    speed: dice.happens(2500) ? .fast : .standard, requestedFrom: first,
                    requestedThrough: through, lodgedOn: day)),
            CaseParts())
    }

    private mutating func proposal(
        for id: CaseID, _ traveller: Traveller, on day: Day
    ) -> CaseCommand {
        guard dice.happens(700), let ground = RefusalCode("false-documents") else {
            return .proposeDecision(
                ProposeDecision(caseID: id, outcome: .granted, proposedOn: day))
        }
        return .proposeDecision(
            ProposeDecision(caseID: id, outcome: .refused, grounds: [ground], proposedOn: day))
    }

    /// The documents that the law asks for, by the service of the case.
    private static func documents(of traveller: Traveller) -> [DocumentCode] {
        let words =
            traveller.isResidence
            ? [
                "form", "passport-copy", "medical-certificate", "lawful-stay", "photo",
                "dwelling-document", "owner-statement",
            ] : ["form", "passport-copy", "photo", "dwelling-document", "owner-statement"]
        return (words + traveller.evidence).compactMap { DocumentCode($0) }
    }

    /// Goes on with a case by what was recorded of it.
    mutating func learnCase(_ event: CaseEvent, of place: Int) {
        func next(_ step: Action.CaseStep, _ days: ClosedRange<Int>) {
            schedule(.casework(step), of: Int32(place), at: office(after: now, days: days))
        }
        switch event {
        case .caseLodged(let event):
            travellers[place].casefile = event.caseID
            travellers[place].isResidence = event.service == .temporaryResidence
            travellers[place].evidence = event.documents.suffix(1).map(\.text)
            dice.happens(600) ? next(.withdraw, 1...4) : next(.complete, 0...2)
        case .caseFeeAssessed(let event):
            travellers[place].duty = Int32(clamping: event.amount.qapik)
        case .caseCompleted:
            if travellers[place].isResidence {
                next(.opine, 3...9)
            } else {
                next(.propose, 0...1)
            }
        case .opinionRecorded: dice.happens(500) ? next(.suspend, 0...1) : next(.propose, 1...4)
        case .caseClockSuspended: next(.resume, 2...8)
        case .caseClockResumed: next(.propose, 0...2)
        case .decisionProposed: next(.decide, 0...2)
        case .caseGranted, .caseRefused: next(.notify, 0...2)
        case .permitGranted: next(.pay, 1...4)
        case .caseFeePaid: next(.issue, 1...3)
        case .cardIssued: next(.close, 1...20)
        default: break
        }
    }
}
