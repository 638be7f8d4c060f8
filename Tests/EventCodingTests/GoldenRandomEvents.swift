import Casework
import EventCoding
import Testing

/// Events and envelopes with whatever their types allow, drawn from a seed.
extension JSONSeed {
    mutating func event(_ type: EventType) throws -> Event {
        switch type {
        case .ledgerFounded: .ledgerFounded(try ledgerFounded())
        case .clockJumpAccepted:
            .clockJumpAccepted(
                ClockJumpAccepted(ledger: try ledger(), last: instant(), clock: instant()))
        case .provisionEnacted: .provisionEnacted(try provisionEnacted())
        case .personRegistered: .personRegistered(try personRegistered())
        case .personDocumentAdded: .personDocumentAdded(try personDocumentAdded())
        case .borderCrossed: .borderCrossed(try borderCrossed())
        case .personNameChanged: .personNameChanged(try personNameChanged())
        case .personNationalitiesChanged:
            .personNationalitiesChanged(try personNationalitiesChanged())
        case .personRegistrationCorrected:
            .personRegistrationCorrected(try personRegistrationCorrected())
        case .personDocumentCorrected: .personDocumentCorrected(try personDocumentCorrected())
        case .personsMerged: .personsMerged(try personsMerged())
        case .personsUnmerged: .personsUnmerged(try personsUnmerged())
        case .recordAnnulled: .recordAnnulled(try recordAnnulled())
        case .visaRecorded: .visaRecorded(try visaRecorded())
        case .visaCorrected: .visaCorrected(try visaCorrected())
        case .visaCancelled: .visaCancelled(try visaCancelled())
        case .crossingCorrected: .crossingCorrected(try crossingCorrected())
        case .entryRefused: .entryRefused(try entryRefused())
        case .crossingUnmatched: .crossingUnmatched(try crossingUnmatched())
        case .crossingAssigned: .crossingAssigned(try crossingAssigned())
        case .unmatchedCrossingDismissed:
            .unmatchedCrossingDismissed(try unmatchedCrossingDismissed())
        case .placeOfStayRegistered: .placeOfStayRegistered(try placeOfStayRegistered())
        case .authorityDemanded, .officeOpened, .officeChanged, .officeClosed, .personFileAssigned,
            .officerRegistered, .officerMoved, .officerSuspended, .officerReinstated,
            .officerDischarged, .officerKeyAdded, .officerKeyRevoked, .trainingRecorded,
            .trainingWithdrawn, .roleGranted, .roleRevoked, .roleDelegated, .delegationEnded,
            .actProposed, .actApproved, .actReturned, .caseLodged, .caseCompleted, .caseCorrected,
            .caseAssigned, .caseTransferred, .caseClockSuspended, .caseClockResumed, .caseWithdrawn,
            .caseLeftUnconsidered, .caseClosed, .caseDocumentAdded, .caseDocumentRejected,
            .caseDocumentsRequested, .caseFeeAssessed, .caseFeePaid, .caseFeeWaived,
            .caseFeeRefunded, .opinionRequested, .opinionRecorded, .decisionProposed,
            .proposalReturned, .caseForwarded, .caseGranted, .caseRefused, .decisionAnnulled,
            .applicantNotified, .cardIssued, .decisionAppealed, .appealDecided, .permitGranted,
            .permitCancelled, .permitCardReissued, .stayExtended:
            try made(type)
        }
    }

    mutating func envelope(of event: Event) throws -> Envelope {
        let recordedAt = Instant(microseconds: Int64(below(4_102_444_800)) * 1_000_000 + 7)
        let office: OfficeCode = try place()
        let officer: OfficerID = try #require(
            OfficerID("O-AZ-\(chance(50) ? "0001" : "123456789012345678")"))
        return Envelope(
            id: EventID(recordedAt, random: (0..<10).map { _ in UInt8(below(256)) }),
            source: "ledger.example/\(below(99))", position: Position(1 + below(1 << 40)),
            recordedAt: recordedAt, ordinals: event.subjects.map { _ in 1 + below(1 << 40) },
            actor: chance(80) ? .officer(officer, office: office) : .system(office: office),
            role: chance(50) ? pick() : nil,
            basis: optional {
                Basis(position: Position(1 + $0.below(99_999)), law: .az, ordinal: 7)
            },
            correlation: optional { "import/" + $0.text() },
            command: try #require(CommandID("c-\(below(1 << 40)):._/Z")),
            commandHash: hexadecimal())
    }
}

// MARK: - Payloads

extension JSONSeed {
    private mutating func ledgerFounded() throws -> LedgerFounded {
        LedgerFounded(
            code: try ledger(), origin: text(), lawBook: try #require(LawBookCode("az")),
            signatures: .none, office: try place(), foundedOn: day())
    }

    private mutating func provisionEnacted() throws -> ProvisionEnacted {
        let keys = ["stay.visa-free.GEO", "stay.registration.term", "a", "9-.B.c"]
        return ProvisionEnacted(
            book: try #require(LawBookCode("az")),
            key: try #require(ProvisionKey(keys[below(keys.count)])), value: text(),
            validFrom: day(), validThrough: optional { $0.day() }, article: text(),
            source: text(), confidence: pick(), note: optional { $0.text() })
    }

    private mutating func personRegistered() throws -> PersonRegistered {
        let person = try person()
        return PersonRegistered(
            person: person, nationality: nationality(), sex: pick(),
            birthYear: optional { 1 + $0.below(9999) }, registeredOn: day(),
            nameKeys: chance(50) ? pick() : nil, transliteration: chance(50) ? pick() : nil,
            distinctFrom: chance(50) ? [try self.person()] : nil,
            identity: try part(.identity, of: person),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    private mutating func personDocumentAdded() throws -> PersonDocumentAdded {
        let person = try person()
        return PersonDocumentAdded(
            person: person, document: 1 + below(400), kind: pick(), issuer: nationality(),
            validThrough: optional { $0.day() }, addedOn: day(),
            details: try part(.document, of: person),
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }

    private mutating func borderCrossed() throws -> BorderCrossed {
        let person = try person()
        return BorderCrossed(
            person: person, direction: pick(), crossedAt: instant(), checkpoint: try place(),
            document: optional { DocumentName(person, 1 + $0.below(400)) },
            ground: chance(50) ? pick() : nil,
            remark: chance(50) ? try part(.remark, of: person) : nil)
    }
}

// MARK: - Values

extension JSONSeed {
    mutating func pick<Value: CaseIterable>() -> Value {
        let cases = Array(Value.allCases)
        return cases[below(cases.count)]
    }

    mutating func day() -> Day {
        switch below(8) {
        case 0: .first
        case 1: .last
        default: Day(clamping: 10_000 + below(20_000))
        }
    }

    mutating func instant() -> Instant {
        let fraction = chance(50) ? 0 : Int64(below(1_000_000))
        return Instant(startOf: Day(clamping: Day.first.number + 1 + below(3_652_000)))
            .adding(microseconds: Int64(below(86_400)) * 1_000_000 + fraction)
    }

    mutating func ledger() throws -> LedgerCode {
        try #require(LedgerCode(chance(50) ? "AZ" : "NX"))
    }

    mutating func person() throws -> PersonID {
        PersonID(1 + below(chance(50) ? 999_999 : 1 << 50), in: try ledger())
    }

    mutating func nationality() -> StateCode {
        StateCode.known[below(StateCode.known.count)]
    }

    mutating func place<Value: Code>() throws -> Value {
        let places = ["BAK", "GYD-1", "A0", "-99-ZZZZZZZZ"]
        return try #require(Value(places[below(places.count)]))
    }

    mutating func hexadecimal() -> String {
        let digits = Array("0123456789abcdef")
        return String((0..<64).map { _ in digits[below(16)] })
    }

    mutating func part(_ name: PartName, of person: PersonID) throws -> SealedPart {
        let sealed = ["AA==", "AAE=", "AAEC", "/+8A/+8A"]
        return SealedPart(
            subject: person.subject, part: name, commit: try #require(Commitment(hexadecimal())),
            sealed: sealed[below(sealed.count)])
    }
}

extension Subject {
    fileprivate static let az = Subject(kind: .law, id: "az")
}
