import Casework
import EventCoding
import Testing

/// An event with the envelope of its golden line.
struct GoldenEvent {
    let event: Event
    let envelope: Envelope

    var line: [UInt8] {
        get throws { try EventCoder.encode(event, in: envelope) }
    }

    /// The events of a type's golden lines: everything present first, then what can be absent.
    static func all(_ type: EventType) throws -> [GoldenEvent] {
        let events = try events(type)
        return try events.enumerated().map { index, event in
            GoldenEvent(event: event, envelope: try envelope(of: type, index, event))
        }
    }

    private static func events(_ type: EventType) throws -> [Event] {
        switch type {
        case .ledgerFounded: [.ledgerFounded(try example(type))]
        case .clockJumpAccepted: try clockJumps(example(type))
        case .provisionEnacted: try provisions(example(type))
        case .personRegistered: try persons(example(type))
        case .personDocumentAdded: try documents(example(type))
        case .borderCrossed: try crossings(example(type))
        case .personNameChanged: try personNameChanged(example(type))
        case .personNationalitiesChanged: try personNationalitiesChanged(example(type))
        case .personRegistrationCorrected: try personRegistrationCorrected(example(type))
        case .personDocumentCorrected: try personDocumentCorrected(example(type))
        case .personsMerged: try personsMerged(example(type))
        case .personsUnmerged: try personsUnmerged(example(type))
        case .recordAnnulled: try recordAnnulled(example(type))
        case .visaRecorded: try visaRecorded(example(type))
        case .visaCorrected: try visaCorrected(example(type))
        case .visaCancelled: try visaCancelled(example(type))
        case .crossingCorrected: try crossingCorrected(example(type))
        case .entryRefused: try entryRefused(example(type))
        case .crossingUnmatched: try crossingUnmatched(example(type))
        case .crossingAssigned: try crossingAssigned(example(type))
        case .unmatchedCrossingDismissed: try unmatchedCrossingDismissed(example(type))
        case .placeOfStayRegistered: try placeOfStayRegistered(example(type))
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

    /// The example of the schema: a payload in which everything is present.
    private static func example<Payload: Decodable>(_ type: EventType) throws -> Payload {
        let schema = try #require(type.schemas.last)
        return try JSONLineDecoder().decode(Payload.self, from: schema.examplePayload)
    }

    static func code<Value: Code>(_ text: String) throws -> Value { try #require(Value(text)) }
    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
    static func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }
}

// MARK: - Events

extension GoldenEvent {
    private static func clockJumps(_ full: ClockJumpAccepted) throws -> [Event] {
        [
            .clockJumpAccepted(full),
            .clockJumpAccepted(
                ClockJumpAccepted(
                    ledger: full.ledger, last: try instant("2026-02-01T00:00:00Z"),
                    clock: try instant("2026-02-04T13:17:50.000001Z"))),
        ]
    }

    private static func provisions(_ full: ProvisionEnacted) throws -> [Event] {
        [
            .provisionEnacted(full),
            .provisionEnacted(
                ProvisionEnacted(
                    book: full.book, key: .registrationTerm, value: "P15D",
                    validFrom: try day("2021-06-01"), validThrough: nil,
                    article: "Miqrasiya Məcəlləsi, maddə 21.1", source: "https://law.example/21",
                    confidence: .general, note: nil)),
        ]
    }

    private static func persons(_ full: PersonRegistered) throws -> [Event] {
        [
            .personRegistered(full),
            .personRegistered(
                PersonRegistered(
                    person: full.person, nationality: try code("XXA"), sex: .unspecified,
                    birthYear: nil, registeredOn: try day("2024-02-29"), identity: full.identity,
                    remark: nil)),
        ]
    }

    private static func documents(_ full: PersonDocumentAdded) throws -> [Event] {
        [
            .personDocumentAdded(full),
            .personDocumentAdded(
                PersonDocumentAdded(
                    person: full.person, document: 12, kind: .travelDocument,
                    issuer: try code("DEU"), validThrough: nil, addedOn: try day("2026-12-31"),
                    details: full.details, remark: nil)),
        ]
    }

    private static func crossings(_ full: BorderCrossed) throws -> [Event] {
        [
            .borderCrossed(full),
            .borderCrossed(
                BorderCrossed(
                    person: full.person, direction: .exit,
                    crossedAt: try instant("2026-02-03T19:59:59.999999Z"),
                    checkpoint: try code("AST"), document: nil, ground: nil, remark: nil)),
            .borderCrossed(
                BorderCrossed(
                    person: full.person, direction: .entry,
                    crossedAt: try instant("2026-02-03T20:00:00Z"),
                    checkpoint: try code("AST"), document: DocumentName(full.person, 2),
                    ground: EntryGround.none,
                    remark: nil)),
        ]
    }
}

// MARK: - Envelopes

extension GoldenEvent {
    /// The first line of a type has every member of an envelope, the others only what is required.
    ///
    /// A ledger is founded by nobody in particular; neither that nor a clock's jump is decided on law
    /// or part of any work.
    private static func envelope(
        of type: EventType, _ index: Int, _ event: Event
    ) throws -> Envelope {
        let ordinal = try #require(EventType.allCases.firstIndex(of: type))
        let position = type == .ledgerFounded ? 1 : 18_160 + 10 * ordinal + index
        let day = type == .ledgerFounded ? "2026-01-05" : "2026-02-04"
        let recorded = try instant("\(day)T08:15:00.12345\(index)Z")
            .adding(microseconds: Int64(position) * 1_000_000)
        let isWhole = index == 0
        let isDecided = type != .ledgerFounded && type != .clockJumpAccepted
        let office: OfficeCode = try code("BAK")
        return Envelope(
            id: EventID(
                recorded,
                random: (0..<10).map { UInt8(truncatingIfNeeded: 17 * (ordinal + $0) + index) }),
            source: "ledger.example/az", position: Position(position), recordedAt: recorded,
            ordinals: event.subjects.map { _ in 1 + 11 * index },
            actor: isWhole && type != .ledgerFounded
                ? .officer(try code("O-AZ-0017"), office: office) : .system(office: office),
            role: isWhole && event.isAboutAuthority ? .administrator : nil,
            basis: isWhole && isDecided ? try basis(before: position) : nil,
            correlation: isWhole && isDecided ? "import/crossings-2026-02" : nil,
            command: try code("01KG\(ordinal)5ZQ8C7N3V\(index)"),
            commandHash: "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c945\(index)")
    }

    private static func basis(before position: Int) throws -> Basis {
        Basis(
            position: Position(position - 1), law: try #require(Subject("law/az")),
            ordinal: 41)
    }
}
