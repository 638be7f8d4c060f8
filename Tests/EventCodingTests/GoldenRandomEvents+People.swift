import Casework
import EventCoding
import Testing

/// Payloads of every type about persons, visas and crossings, drawn from a seed.
extension JSONSeed {
    mutating func personNameChanged() throws -> PersonNameChanged {
        let person = try person()
        return PersonNameChanged(
            person: person, changedFrom: day(), nameKeys: pick(),
            transliteration: chance(50) ? pick() : nil, identity: try part(.identity, of: person),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func personNationalitiesChanged() throws -> PersonNationalitiesChanged {
        let person = try person()
        return PersonNationalitiesChanged(
            person: person, nationalities: [nationality()], changedFrom: day(),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func personRegistrationCorrected() throws -> PersonRegistrationCorrected {
        let person = try person()
        return PersonRegistrationCorrected(
            person: person, corrects: Position(1 + below(1 << 40)), nationality: nationality(),
            sex: pick(), birthYear: chance(50) ? 1 + below(9999) : nil, nameKeys: pick(),
            transliteration: chance(50) ? pick() : nil, correctedOn: day(),
            identity: try part(.identity, of: person),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func personDocumentCorrected() throws -> PersonDocumentCorrected {
        let person = try person()
        return PersonDocumentCorrected(
            person: person, corrects: Position(1 + below(1 << 40)), kind: pick(),
            issuer: nationality(),
            validThrough: chance(50) ? day() : nil, correctedOn: day(),
            details: try part(.document, of: person),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func personsMerged() throws -> PersonsMerged {
        let person = try person()
        return PersonsMerged(
            kept: person, duplicate: try self.person(), mergedOn: day(),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func personsUnmerged() throws -> PersonsUnmerged {
        let person = try person()
        return PersonsUnmerged(
            kept: person, duplicate: try self.person(), merge: Position(1 + below(1 << 40)),
            unmergedOn: day(), remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func recordAnnulled() throws -> RecordAnnulled {
        let person = try person()
        return RecordAnnulled(
            person: person, annuls: Position(1 + below(1 << 40)), annulledOn: day(),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func visaRecorded() throws -> VisaRecorded {
        let person = try person()
        return VisaRecorded(
            person: person, visa: 1 + below(9999), kind: pick(), form: pick(),
            entries: chance(50) ? 1 + below(9999) : nil, validFrom: day(), validThrough: day(),
            stayDays: 1 + below(9999), details: chance(50) ? try part(.document, of: person) : nil,
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func visaCorrected() throws -> VisaCorrected {
        let person = try person()
        return VisaCorrected(
            person: person, corrects: Position(1 + below(1 << 40)), kind: pick(), form: pick(),
            entries: chance(50) ? 1 + below(9999) : nil, validFrom: day(), validThrough: day(),
            stayDays: 1 + below(9999), correctedOn: day(),
            details: chance(50) ? try part(.document, of: person) : nil,
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func visaCancelled() throws -> VisaCancelled {
        let person = try person()
        return VisaCancelled(
            person: person, visa: VisaName(person, 1 + below(400)), cancelledFrom: day(),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func crossingCorrected() throws -> CrossingCorrected {
        let person = try person()
        return CrossingCorrected(
            person: person, corrects: Position(1 + below(1 << 40)), direction: pick(),
            crossedAt: instant(), checkpoint: try place(),
            document: chance(50) ? DocumentName(person, 1 + below(400)) : nil,
            ground: chance(50) ? pick() : nil,
            visa: chance(50) ? VisaName(person, 1 + below(400)) : nil,
            nationality: chance(50) ? nationality() : nil,
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func entryRefused() throws -> EntryRefused {
        let person = try person()
        return EntryRefused(
            person: person, refusedAt: instant(), checkpoint: try place(), reason: pick(),
            document: chance(50) ? DocumentName(person, 1 + below(400)) : nil,
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func crossingUnmatched() throws -> CrossingUnmatched {
        CrossingUnmatched(
            unmatched: try #require(UnmatchedID("U-AZ-000012")), direction: pick(),
            crossedAt: instant(), checkpoint: try place(), issuer: chance(50) ? nationality() : nil,
            reason: pick(), candidates: chance(50) ? [] : [try self.person()],
            traveller: try traveller())
    }

    mutating func crossingAssigned() throws -> CrossingAssigned {
        let person = try person()
        return CrossingAssigned(
            person: person, unmatched: try #require(UnmatchedID("U-AZ-000012")), direction: pick(),
            crossedAt: instant(), checkpoint: try place(),
            document: chance(50) ? DocumentName(person, 1 + below(400)) : nil,
            ground: chance(50) ? pick() : nil,
            visa: chance(50) ? VisaName(person, 1 + below(400)) : nil,
            nationality: chance(50) ? nationality() : nil,
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    mutating func unmatchedCrossingDismissed() throws -> UnmatchedCrossingDismissed {
        UnmatchedCrossingDismissed(
            unmatched: try #require(UnmatchedID("U-AZ-000012")), dismissedOn: day())
    }

    mutating func placeOfStayRegistered() throws -> PlaceOfStayRegistered {
        let person = try person()
        return PlaceOfStayRegistered(
            person: person, registeredFrom: day(), validThrough: day(),
            dwelling: try part(.dwelling, of: person),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    /// What a feed says of somebody who is nobody known yet: sealed under the crossing's own key.
    private mutating func traveller() throws -> SealedPart {
        let part = try part(.traveller, of: person())
        let number = try #require(UnmatchedID("U-AZ-000012"))
        return SealedPart(
            subject: number.subject, part: .traveller, commit: part.commit, sealed: part.sealed)
    }
}
