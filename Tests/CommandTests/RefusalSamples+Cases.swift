import Casework

extension RefusalSamples {
    /// One of each rejection about cases and permits.
    static var casework: [CaseRejection] {
        guard let id = CaseID("C-AZ-2026-000017"), let permit = PermitID("R-AZ-000388"),
            let ground = GroundCode("work-permit"), let other = GroundCode("study"),
            let kind = DocumentCode("medical-certificate"), let body = BodyCode("security"),
            let refusal = RefusalCode("absence"), let day = Day("2026-03-01"),
            let later = Day("2026-05-29"), let officer = OfficerID("O-AZ-0031"),
            let office = OfficeCode("GNJ"), let sum = Money(qapik: 120_00),
            let person = PersonID("P-AZ-000977"),
            let announcement = AnnouncementCode("spring-2026")
        else { return [] }
        let service = Service.temporaryResidence
        let cited = Cited(article: "Migration Code, art. 49.1", citation: "law/az#152")
        let position = Position(412)
        let stale = Staleness(
            caseLength: (14, 15), personLength: (5, 6), law: ["law/az#232", "law/az#233"])
        return [
            .caseUnknown(id), .permitUnknown(permit), .serviceUnknown(.refugeeStatus),
            .groundUnknown(ground, of: service, known: [other]),
            .wordUnknown("weather", known: ["absence", "security"]), .caseOpen(service, id),
            .ageContradicts(.minor, birthYear: 1988), .lodgedLate(last: day, cited),
            .sponsorMissing(other, cited), .ownSponsor(person), .missing(.through),
            .notAsked(.moved, by: service),
            .endsBeforeItBegins(from: later, through: day), .permitOfOthers(permit),
            .permitEnded(permit, last: day),
            .permitOverlaps(permit, from: day, through: later),
            .stepNotNow(id, .issueCard, .decided, instead: .notify),
            .stepNotNow(id, .addDocument, .closed, instead: nil),
            .beforeEarlier(id, .notify, on: day, earliest: later),
            .clockStopped(id, since: day), .clockRuns(id), .documentUnknown(id, 3),
            .documentPast(kind), .documentsMissing(id, [kind]), .opinionUnknown(id, body),
            .opinionGiven(body, position), .opinionPending(id, body, by: later),
            .feeUnpaid(id, left: sum), .nothingToPay(id), .payBeyond(id, sum, left: sum),
            .nothingToCorrect(id), .refundBeyond(held: sum),
            .obstacle(refusal, cited, [position]), .refusalUnfounded(refusal, cited),
            .refusalGroundless, .ownProposal(id, position), .ownIntake(id, position),
            .officerNeeded, .proposalStale(id, stale), .decidedBy(.president),
            .appealLate(by: day), .nothingToAppeal(id), .termRuns(id, last: day),
            .termRuns(id, last: nil), .officerHasIt(id, officer), .officeHasIt(id, office),
            .announcementUnknown(announcement, on: day),
            .notAnnounced(person, announcement, last: day, cited),
            .notAnnounced(person, announcement, last: nil, cited),
        ]
            + LimitKind.allCases.flatMap { limit -> [CaseRejection] in
                [
                    .grantBeyond(through: later, last: day, limit, cited),
                    .nothingToGrant(limit, cited),
                ]
            }
            + LawQuestion.allCases.map { .lawSilent(service, about: $0, on: day) }
    }
}
