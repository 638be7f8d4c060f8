import Casework

extension Refusals {
    /// Returns the values of the sentence, by name.
    func values(_ rejection: CaseRejection) -> [String: String] {
        switch rejection {
        case .caseUnknown(let id), .clockRuns(let id), .nothingToPay(let id),
            .nothingToCorrect(let id),
            .nothingToAppeal(let id):
            ["case": "\(id)"]
        case .permitUnknown(let permit), .permitOfOthers(let permit): ["permit": "\(permit)"]
        case .serviceUnknown(let service): ["service": "\(service)"]
        case .groundUnknown(let ground, let service, let known):
            ["ground": "\(ground)", "service": "\(service)", "known": list(known.map(\.text))]
        case .wordUnknown(let word, let known): ["word": word, "known": list(known)]
        case .sponsorMissing(let ground, _): ["ground": "\(ground)"]
        case .ownSponsor(let person): ["person": "\(person)"]
        case .missing(let input): ["option": "--\(input.rawValue)"]
        case .notAsked(let input, let service):
            ["option": "--\(input.rawValue)", "service": "\(service)"]
        case .caseOpen(_, let id): ["case": "\(id)"]
        case .ageContradicts(let applicant, let year):
            ["applicant": applicant.rawValue, "year": "\(year)"]
        case .lawSilent(let service, let question, let day):
            [
                "service": "\(service)", "day": "\(day)",
                "question": words.named(LawQuestionSaying.self, question.rawValue),
            ]
        case .lodgedLate(let day, _), .clockStopped(_, let day), .appealLate(let day):
            ["day": "\(day)"]
        case .endsBeforeItBegins(let from, let through):
            ["from": "\(from)", "through": "\(through)"]
        case .permitEnded(let permit, let day): ["permit": "\(permit)", "day": "\(day)"]
        case .permitOverlaps(let permit, let from, let through):
            ["permit": "\(permit)", "from": "\(from)", "through": "\(through)"]
        case .stepNotNow(_, let step, let stage, _):
            [
                "step": words.named(CaseStepSaying.self, step.rawValue),
                "stage": words.named(CaseStageSaying.self, stage.rawValue),
            ]
        default: furtherValues(rejection)
        }
    }

    private func furtherValues(_ rejection: CaseRejection) -> [String: String] {
        switch rejection {
        case .beforeEarlier(_, let step, let day, let earliest):
            [
                "step": words.named(CaseStepSaying.self, step.rawValue), "day": "\(day)",
                "earliest": "\(earliest)",
            ]
        case .documentUnknown(_, let number): ["number": "\(number)"]
        case .documentPast(let kind): ["document": "\(kind)"]
        case .documentsMissing(_, let kinds): ["documents": list(kinds.map(\.text))]
        case .opinionUnknown(_, let body): ["body": "\(body)"]
        case .opinionGiven(let body, let position):
            ["body": "\(body)", "position": "\(position)"]
        case .opinionPending(_, let body, let day): ["body": "\(body)", "day": "\(day)"]
        case .payBeyond(_, let amount, let left): ["amount": "\(amount)", "left": "\(left)"]
        case .feeUnpaid(_, let left): ["amount": "\(left)"]
        case .refundBeyond(let held): ["amount": "\(held)"]
        case .grantBeyond(let through, let last, let kind, _):
            [
                "through": "\(through)", "last": "\(last)",
                "limit": words.named(LimitSaying.self, kind.rawValue),
            ]
        case .nothingToGrant(let kind, _):
            ["limit": words.named(LimitSaying.self, kind.rawValue)]
        case .obstacle(let ground, _, _), .refusalUnfounded(let ground, _):
            ["ground": "\(ground)"]
        case .ownProposal(_, let position), .ownIntake(_, let position):
            ["position": "\(position)"]
        case .proposalStale(_, let staleness): ["changes": changes(staleness)]
        case .decidedBy(let body):
            ["body": words.named(DecidingBodySaying.self, body.rawValue)]
        case .termRuns(_, let day): ["day": day?.description ?? "-"]
        case .officerHasIt(_, let officer): ["officer": "\(officer)"]
        case .officeHasIt(_, let office): ["office": "\(office)"]
        case .announcementUnknown(let code, let day):
            ["announcement": code.text, "day": "\(day)"]
        case .notAnnounced(let person, let code, let last, _):
            [
                "person": person.text, "announcement": code.text,
                "day": last?.description ?? "-",
            ]
        default: [:]
        }
    }

    private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

    /// What came after a proposal.
    private func changes(_ staleness: Staleness) -> String {
        func changed(_ saying: CaseWhyNot, _ length: (seen: Int, now: Int)) -> String? {
            guard length.seen != length.now else { return nil }
            return words.say(saying, ["seen": "\(length.seen)", "now": "\(length.now)"])
        }
        let law = staleness.law.isEmpty ? nil : list(staleness.law)
        return [
            changed(.changedCase, staleness.caseLength),
            changed(.changedPerson, staleness.personLength),
            law.map { words.say(CaseWhyNot.changedLaw, ["law": $0]) },
        ].compactMap(\.self).joined(separator: "; ")
    }
}
