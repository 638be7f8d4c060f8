import Casework

@testable import salname

/// One of each rejection, with facts that fill its sentence.
enum RefusalSamples {
    static var moments: [(Instant, Instant)] {
        guard let last = Instant("2026-03-01T05:12:00Z"),
            let clock = Instant("2026-05-01T05:12:00Z")
        else { return [] }
        return [(last, clock)]
    }

    static var rejections: [Rejection] {
        guard let person = PersonID("P-AZ-000977"), let key = ProvisionKey("stay.visa-free.GEO"),
            let day = Day("2026-03-01"), let earlier = Day("2026-02-01"),
            let book = LawBookCode("nx"), let applied = LawBookCode("az")
        else { return [] }
        return [
            .ledgerFoundedBefore, .ledgerNotFounded, .clockIsRight,
            .provisionValueUnreadable(key: key, value: "ninety"),
            .provisionEndsBeforeItBegins(key: key, from: day, through: earlier),
            .provisionStands(key: key, ordinal: 41), .otherLawBook(given: book, applied: applied),
            .nothingToEnact, .personUnknown(person), .documentHeld(by: person),
            .documentUnknown(DocumentName(person, 3)), .bornInFuture(year: 2030),
            .dayInFuture(day, today: earlier),
        ]
            + ProvisionGrammar.allCases.compactMap { ProvisionKey($0.example.key) }.map {
                .provisionValueUnreadable(key: $0, value: "ninety")
            }
            + [ProvisionKey("stay.visafree.GEO")].compactMap(\.self).map {
                .provisionValueUnreadable(key: $0, value: "per-stay:90")
            }
            + moments.flatMap { earlier, later -> [Rejection] in
                [
                    .crossingInFuture(later, now: earlier),
                    .crossingBeforeBirth(earlier, birthYear: 2030),
                    .crossingTooEarly(earlier, first: day),
                    .sameStamp(Position(107), earlier),
                ]
            } + people + borders + authority.map { .authority($0) }
            + casework.map { .casework($0) }
    }

    private static var authority: [AuthorityRejection] {
        guard let office = OfficeCode("GNJ"), let other = OfficeCode("BAK"),
            let officer = OfficerID("O-AZ-0031"), let act = ActID("A-AZ-000012"),
            let person = PersonID("P-AZ-000977"), let day = Day("2026-03-01"),
            let later = Day("2026-05-29"), let region = RegionCode("AZ-GA")
        else { return [] }
        let position = Position(412)
        return [
            .demandedAlready, .notDemanded, .administratorsTooFew(1), .administratorTwice(officer),
            .demandUnsigned,
            .administratorsNeeded, .officeUnknown(office), .officeStands(office),
            .officeClosed(office, position), .officeHasOthers(other, [office]),
            .officeOverAll(other), .officeCircle(other, under: office),
            .regionHeld(region, by: office), .fileThere(person, office), .officerUnknown(officer),
            .officerStands(officer, position), .officerDischarged(officer, position),
            .officerThere(officer, office), .suspendedAlready(officer, position),
            .notSuspended(officer), .keyHeld(by: officer, position),
            .keyUnknown(officer, position), .endsBeforeItBegins(from: later, through: day),
            .trainingUnknown(officer, position), .grantUnknown(officer, position),
            .rolesExclude(.decider, .administrator, position), .roleStands(.registrar, position),
            .roleStays(.administrator), .delegatesToSelf(officer),
            .delegatedBeyond(through: later, grantThrough: day),
            .delegationUnknown(officer, position), .actUnknown(act), .actSettled(act, position),
            .actLapsed(act, day),
        ]
    }

    static var denials: [Denial] {
        guard let office = OfficeCode("GNJ"), let other = OfficeCode("BAK"),
            let officer = OfficerID("O-AZ-0031"), let act = ActID("A-AZ-000012"),
            let person = PersonID("P-AZ-000977"), let day = Day("2026-03-01")
        else { return [] }
        let position = Position(412)
        return [
            .nobody, .officerUnknown(officer), .discharged(officer, position),
            .suspended(officer, through: nil, position),
            .suspended(officer, through: day, position), .unsigned(officer),
            .keyNotHeld(officer), .keyRevoked(officer, position),
            .keyEnded(officer, through: day, position), .ownFile(person), .bothHalves(act),
            .roleMissing([.registrar, .supervisor]), .readsOnly(.auditor), .administratorDecides,
            .roleRevoked(.registrar, position), .roleEnded(.registrar, through: day, position),
            .roleNotBegun(.registrar, from: day, position),
            .delegationEnded(.registrar, position), .delegatorUnable(.registrar, officer),
            .serviceOutside(.visas, position), .officeOutside(office, granted: other, position),
            .notTrainingCentre(office), .untrained(.decider, .decisions),
            .trainingEnded(.decider, .decisions, through: day),
        ]
    }

    private static var people: [Rejection] {
        guard let person = PersonID("P-AZ-000977"), let other = PersonID("P-AZ-001204"),
            let key = ProvisionKey("stay.visa-free.GEO"), let first = Day("2018-07-14"),
            let later = Day("2023-01-01"), let georgia = StateCode("GEO"),
            let stateless = StateCode("XXA"), let born = PartialDate("1990-02-14")
        else { return [] }
        let traits = IdentityTraits(surname: "BERIDZE", givenNames: "NINO", born: born)
        let likeness = Likeness(person: other, traits: traits, comparedTo: traits)
        return [
            .similarPersons([likeness].compactMap(\.self)),
            .nationalitiesUnusable([georgia, stateless]), .nationalitiesUnusable([]),
            .nationalitiesStand([georgia], Position(31)), .mergedWithItself(person),
            .mergedAlready(person, into: other), .notMerged(person, into: other),
            .recordUnknown(person, Position(31)), .recordAnnulled(Position(31)),
            .registrationStays(person),
            .provisionContradicts(key: key, from: first, ordinal: 41, later: later),
        ]
    }

    private static var borders: [Rejection] {
        guard let person = PersonID("P-AZ-000977"), let day = Day("2026-03-01"),
            let end = Day("2026-05-29"), let airport = CheckpointCode("BAK-GYD"),
            let slip = CheckpointCode("BAK-GYT"), let strange = CheckpointCode("ZZ-TOP-99"),
            let number = UnmatchedID("U-AZ-000012"), let limit = Period("P30D")
        else { return [] }
        let visa = VisaName(person, 1)
        let article = "Migration Code, art. 33.2"
        return [
            .checkpointUnknown(slip, on: day, known: [airport]),
            .checkpointUnknown(strange, on: day, known: [airport]), .movedNowhere(person),
            .citizenRefused(person), .unmatchedUnknown(number),
            .unmatchedSettled(number, Position(107)), .visaUnknown(visa),
            .visaEndsBeforeItBegins(from: end, through: day), .visaEmpty,
            .visaForCitizen(person), .visaOverlaps(visa, from: day, through: end),
            .visaStayTooLong(
                .tourism, days: 60, limit: limit, article: article, citation: "law/az#86"),
            .visaValidTooLong(
                through: end, last: day, article: article, citation: "law/az#90"),
            .visaCancelledBefore(visa, from: day), .visaExpired(visa, validThrough: day),
            .notPresent(person, on: day),
            .stayNotLawful(person, on: end, lastLawfulDay: day),
            .stayNotLawful(person, on: end, lastLawfulDay: nil),
            .placeBeyondStay(through: end, lastLawfulDay: day),
            .placeEndsBeforeItBegins(from: end, through: day), .placeOfCitizen(person),
            .movedLater(on: end, registered: day),
        ]
    }
}
