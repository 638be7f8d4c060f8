import Casework
import EventCoding

/// The golden events in which what can be absent is.
extension GoldenEvent {
    static func personNameChanged(_ full: PersonNameChanged) throws -> [Event] {
        [
            .personNameChanged(full),
            .personNameChanged(
                PersonNameChanged(
                    person: full.person, changedFrom: full.changedFrom, nameKeys: full.nameKeys,
                    transliteration: nil, identity: full.identity, remark: nil)),
        ]
    }

    static func personNationalitiesChanged(_ full: PersonNationalitiesChanged) throws -> [Event] {
        [
            .personNationalitiesChanged(full),
            .personNationalitiesChanged(
                PersonNationalitiesChanged(
                    person: full.person, nationalities: full.nationalities,
                    changedFrom: full.changedFrom, remark: nil)),
        ]
    }

    static func personRegistrationCorrected(_ full: PersonRegistrationCorrected) throws -> [Event] {
        [
            .personRegistrationCorrected(full),
            .personRegistrationCorrected(
                PersonRegistrationCorrected(
                    person: full.person, corrects: full.corrects, nationality: full.nationality,
                    sex: full.sex, birthYear: nil, nameKeys: full.nameKeys, transliteration: nil,
                    correctedOn: full.correctedOn, identity: full.identity, remark: nil)),
        ]
    }

    static func personDocumentCorrected(_ full: PersonDocumentCorrected) throws -> [Event] {
        [
            .personDocumentCorrected(full),
            .personDocumentCorrected(
                PersonDocumentCorrected(
                    person: full.person, corrects: full.corrects, kind: full.kind,
                    issuer: full.issuer, validThrough: nil, correctedOn: full.correctedOn,
                    details: full.details, remark: nil)),
        ]
    }

    static func personsMerged(_ full: PersonsMerged) throws -> [Event] {
        [
            .personsMerged(full),
            .personsMerged(
                PersonsMerged(
                    kept: full.kept, duplicate: full.duplicate, mergedOn: full.mergedOn, remark: nil
                )),
        ]
    }

    static func personsUnmerged(_ full: PersonsUnmerged) throws -> [Event] {
        [
            .personsUnmerged(full),
            .personsUnmerged(
                PersonsUnmerged(
                    kept: full.kept, duplicate: full.duplicate, merge: full.merge,
                    unmergedOn: full.unmergedOn, remark: nil)),
        ]
    }

    static func recordAnnulled(_ full: RecordAnnulled) throws -> [Event] {
        [
            .recordAnnulled(full),
            .recordAnnulled(
                RecordAnnulled(
                    person: full.person, annuls: full.annuls, annulledOn: full.annulledOn,
                    remark: nil)),
        ]
    }

    static func visaRecorded(_ full: VisaRecorded) throws -> [Event] {
        [
            .visaRecorded(full),
            .visaRecorded(
                VisaRecorded(
                    person: full.person, visa: full.visa, kind: full.kind, form: full.form,
                    entries: nil, validFrom: full.validFrom, validThrough: full.validThrough,
                    stayDays: full.stayDays, details: nil, remark: nil)),
        ]
    }

    static func visaCorrected(_ full: VisaCorrected) throws -> [Event] {
        [
            .visaCorrected(full),
            .visaCorrected(
                VisaCorrected(
                    person: full.person, corrects: full.corrects, kind: full.kind, form: full.form,
                    entries: nil, validFrom: full.validFrom, validThrough: full.validThrough,
                    stayDays: full.stayDays, correctedOn: full.correctedOn, details: nil,
                    remark: nil)),
        ]
    }

    static func visaCancelled(_ full: VisaCancelled) throws -> [Event] {
        [
            .visaCancelled(full),
            .visaCancelled(
                VisaCancelled(
                    person: full.person, visa: full.visa, cancelledFrom: full.cancelledFrom,
                    remark: nil)),
        ]
    }

    static func crossingCorrected(_ full: CrossingCorrected) throws -> [Event] {
        [
            .crossingCorrected(full),
            .crossingCorrected(
                CrossingCorrected(
                    person: full.person, corrects: full.corrects, direction: full.direction,
                    crossedAt: full.crossedAt, checkpoint: full.checkpoint, document: nil,
                    ground: nil, visa: nil, nationality: nil, remark: nil)),
        ]
    }

    static func entryRefused(_ full: EntryRefused) throws -> [Event] {
        [
            .entryRefused(full),
            .entryRefused(
                EntryRefused(
                    person: full.person, refusedAt: full.refusedAt, checkpoint: full.checkpoint,
                    reason: full.reason, document: nil, remark: nil)),
        ]
    }

    static func crossingUnmatched(_ full: CrossingUnmatched) throws -> [Event] {
        [
            .crossingUnmatched(full),
            .crossingUnmatched(
                CrossingUnmatched(
                    unmatched: full.unmatched, direction: full.direction, crossedAt: full.crossedAt,
                    checkpoint: full.checkpoint, issuer: nil, reason: full.reason,
                    candidates: full.candidates, traveller: full.traveller)),
        ]
    }

    static func crossingAssigned(_ full: CrossingAssigned) throws -> [Event] {
        [
            .crossingAssigned(full),
            .crossingAssigned(
                CrossingAssigned(
                    person: full.person, unmatched: full.unmatched, direction: full.direction,
                    crossedAt: full.crossedAt, checkpoint: full.checkpoint, document: nil,
                    ground: nil, visa: nil, nationality: nil, remark: nil)),
        ]
    }

    static func unmatchedCrossingDismissed(_ full: UnmatchedCrossingDismissed) throws -> [Event] {
        [.unmatchedCrossingDismissed(full)]
    }

    static func placeOfStayRegistered(_ full: PlaceOfStayRegistered) throws -> [Event] {
        [
            .placeOfStayRegistered(full),
            .placeOfStayRegistered(
                PlaceOfStayRegistered(
                    person: full.person, registeredFrom: full.registeredFrom,
                    validThrough: full.validThrough, dwelling: full.dwelling, remark: nil)),
        ]
    }
}
