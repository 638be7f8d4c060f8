import Casework

/// What is written under one type and version: the one table from which the JSON Schemas and the
/// event catalogue are made.
///
/// A schema describes what is on disk for ever. A new version of a type is a new schema beside the
/// old one, never a change to it.
public struct EventSchema: Sendable {
    public let type: EventType
    /// The version of the payload, from 1.
    public let version: Int
    /// What happened, in one sentence.
    public let summary: String
    /// What a reader of the type has to know besides; empty if nothing.
    public let remarks: String
    /// The kind of the subject that the event is about.
    let subject: Subject.Kind
    /// The field that names the subject.
    let subjectField: String
    /// The field that says when the event is true in law.
    public let effectiveField: String
    /// The members of the payload in the order in which they are written.
    public let fields: [Field]
    /// What the reader makes of a payload of this version; nil for the version written today.
    public let upcast: String?

    /// Every type in every version ever written, oldest version first.
    public static var all: [EventSchema] { EventType.allCases.flatMap(\.schemas) }

    /// The schema's name, as `urn:salname:BorderCrossed:2`.
    public var name: String { type.schemaName(version: version) }

    /// The name under which the schema and its golden lines are kept, as `BorderCrossed.2`.
    public var fileName: String { "\(type.rawValue).\(version)" }

    /// Whether this version is no longer written.
    public var isSuperseded: Bool { version != type.version }
}

extension EventSchema: CustomStringConvertible {
    public var description: String { fileName }
}

extension EventSchema {
    /// One member of a payload.
    public struct Field: Sendable {
        public let name: String
        let kind: Kind
        /// Whether the member stands in every payload; where false, absent means that it is left out.
        public let isRequired: Bool
        public let description: String
        let example: SchemaJSON

        /// Describes a member that stands in every payload.
        static func required(
            _ name: String, _ kind: Kind, _ description: String, example: SchemaJSON
        ) -> Field {
            Field(
                name: name, kind: kind, isRequired: true, description: description,
                example: example)
        }

        /// Describes a member that may be left out.
        static func optional(
            _ name: String, _ kind: Kind, _ description: String, example: SchemaJSON
        ) -> Field {
            Field(
                name: name, kind: kind, isRequired: false, description: description,
                example: example)
        }
    }

    /// What a member holds.
    enum Kind: Sendable {
        /// Text of any content.
        case text
        /// Whole numbers from `least` to `most`, both inclusive; without an upper end if nil.
        case integer(least: Int, most: Int?)
        case day
        case instant
        case period
        case code(WrittenCode)
        /// A list of codes, each once, `least` at least.
        case codes(WrittenCode, least: Int)
        /// One of the raw values of a Swift enum.
        case enumeration([String])
        /// A list of raw values of a Swift enum, each once, one at least.
        case enumerations([String])
        case sealed(PartName)
    }

    /// The payload in which every member is present, as it stands in the first golden line.
    var example: SchemaJSON {
        .object(fields.map { ($0.name, $0.example) })
    }

    /// The bytes of the payload in which every member is present.
    public var examplePayload: [UInt8] { example.compact }
}

extension EventSchema.Kind {
    /// The kind of a member that holds a raw value of `type`.
    static func values<Value: CaseIterable & RawRepresentable<String>>(
        of type: Value.Type
    ) -> EventSchema.Kind {
        .enumeration(type.allCases.map(\.rawValue))
    }

    /// The kind of a member that holds a list of raw values of `type`.
    static func lists<Value: CaseIterable & RawRepresentable<String>>(
        of type: Value.Type
    ) -> EventSchema.Kind {
        .enumerations(type.allCases.map(\.rawValue))
    }
}

extension EventType {
    /// Every version of the type that was ever written, from version 1 on.
    public var schemas: [EventSchema] {
        switch self {
        case .ledgerFounded: [.ledgerFounded]
        case .clockJumpAccepted: [.clockJumpAccepted]
        case .provisionEnacted: [.provisionEnacted]
        case .personRegistered: [.personRegisteredWithoutKeys, .personRegistered]
        case .personDocumentAdded: [.personDocumentAdded]
        case .personNameChanged: [.personNameChanged]
        case .personNationalitiesChanged: [.personNationalitiesChanged]
        case .personRegistrationCorrected: [.personRegistrationCorrected]
        case .personDocumentCorrected: [.personDocumentCorrected]
        case .personsMerged: [.personsMerged]
        case .personsUnmerged: [.personsUnmerged]
        case .recordAnnulled: [.recordAnnulled]
        case .visaRecorded: [.visaRecorded]
        case .visaCorrected: [.visaCorrected]
        case .visaCancelled: [.visaCancelled]
        case .borderCrossed:
            [.borderCrossedWithoutGround, .borderCrossedWithoutVisa, .borderCrossed]
        case .crossingCorrected: [.crossingCorrected]
        case .entryRefused: [.entryRefused]
        case .crossingUnmatched: [.crossingUnmatched]
        case .crossingAssigned: [.crossingAssigned]
        case .unmatchedCrossingDismissed: [.unmatchedCrossingDismissed]
        case .placeOfStayRegistered: [.placeOfStayRegistered]
        case .authorityDemanded: [.authorityDemanded]
        case .officeOpened: [.officeOpened]
        case .officeChanged: [.officeChanged]
        case .officeClosed: [.officeClosed]
        case .personFileAssigned: [.personFileAssigned]
        case .officerRegistered: [.officerRegistered]
        case .officerMoved: [.officerMoved]
        case .officerSuspended: [.officerSuspended]
        case .officerReinstated: [.officerReinstated]
        case .officerDischarged: [.officerDischarged]
        case .officerKeyAdded: [.officerKeyAdded]
        case .officerKeyRevoked: [.officerKeyRevoked]
        case .trainingRecorded: [.trainingRecorded]
        case .trainingWithdrawn: [.trainingWithdrawn]
        case .roleGranted: [.roleGranted]
        case .roleRevoked: [.roleRevoked]
        case .roleDelegated: [.roleDelegated]
        case .delegationEnded: [.delegationEnded]
        case .actProposed: [.actProposed]
        case .actApproved: [.actApproved]
        case .actReturned: [.actReturned]
        case .caseLodged, .caseCompleted, .caseCorrected, .caseAssigned, .caseTransferred,
            .caseClockSuspended, .caseClockResumed, .caseWithdrawn, .caseLeftUnconsidered,
            .caseClosed, .caseDocumentAdded, .caseDocumentRejected, .caseDocumentsRequested,
            .caseFeeAssessed, .caseFeePaid, .caseFeeWaived, .caseFeeRefunded, .opinionRequested,
            .opinionRecorded, .decisionProposed, .proposalReturned, .caseForwarded, .caseGranted,
            .caseRefused, .decisionAnnulled, .applicantNotified, .cardIssued, .decisionAppealed,
            .appealDecided, .permitGranted, .permitCancelled, .permitCardReissued,
            .stayExtended:
            caseSchemas
        }
    }
}
