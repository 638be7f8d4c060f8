extension PersonFile {
    /// The clear facts of the registration.
    public struct Registration: Equatable, Sendable {
        public let nationality: StateCode
        public let sex: Sex
        public let birthYear: Int?
        public let registeredOn: Day
        /// Of the registration, or of the correction that stands.
        public let position: Position

        init(_ event: PersonRegistered, at position: Position) {
            nationality = event.nationality
            sex = event.sex
            birthYear = event.birthYear
            registeredOn = event.registeredOn
            self.position = position
        }

        init(_ event: PersonRegistrationCorrected, registeredOn: Day, at position: Position) {
            nationality = event.nationality
            sex = event.sex
            birthYear = event.birthYear
            self.registeredOn = registeredOn
            self.position = position
        }
    }

    /// A document, without its number.
    public struct Document: Equatable, Sendable {
        public let name: DocumentName
        public let kind: DocumentKind
        public let issuer: StateCode
        public let validThrough: Day?
        public let addedOn: Day
        /// Of the event that added it, or of the correction that stands.
        public let position: Position

        /// The place among the documents of its history, from 1.
        public var index: Int { name.index }

        init(_ event: PersonDocumentAdded, at position: Position) {
            name = DocumentName(event.person, event.document)
            kind = event.kind
            issuer = event.issuer
            validThrough = event.validThrough
            addedOn = event.addedOn
            self.position = position
        }

        init(_ event: PersonDocumentCorrected, of document: Document, at position: Position) {
            name = document.name
            kind = event.kind
            issuer = event.issuer
            validThrough = event.validThrough
            addedOn = document.addedOn
            self.position = position
        }
    }

    /// The nationalities from a day on.
    public struct NationalityChange: Equatable, Sendable {
        /// The one the person goes by first; never empty.
        public let nationalities: [StateCode]
        public let from: Day
        public let position: Position
    }

    /// A name from a day on; what the name is no rule sees.
    public struct NameChange: Equatable, Sendable {
        public let from: Day
        public let position: Position
    }

    /// A refusal of entry.
    public struct Refusal: Equatable, Sendable {
        public let at: Instant
        public let checkpoint: CheckpointCode
        public let reason: EntryRefusalReason
        public let document: DocumentName?
        /// In whose history it stands.
        public let recordedFor: PersonID
        public let position: Position

        init(_ event: EntryRefused, at position: Position) {
            at = event.refusedAt
            checkpoint = event.checkpoint
            reason = event.reason
            document = event.document
            recordedFor = event.person
            self.position = position
        }
    }

    /// A registration upon the place of stay.
    public struct Place: Equatable, Sendable {
        public let from: Day
        /// The last day for which it holds, inclusive.
        public let through: Day
        /// The day of the move there; nil where none is stated.
        public let movedOn: Day?
        public let recordedFor: PersonID
        public let position: Position

        init(_ event: PlaceOfStayRegistered, at position: Position) {
            from = event.registeredFrom
            through = event.validThrough
            movedOn = event.movedOn
            recordedFor = event.person
            self.position = position
        }
    }

    /// A merge with another person.
    public struct Merge: Equatable, Sendable {
        public let kept: PersonID
        public let duplicate: PersonID
        public let position: Position
        /// Where it was undone; nil while it stands.
        public internal(set) var undoneAt: Position?

        init(_ event: PersonsMerged, at position: Position) {
            kept = event.kept
            duplicate = event.duplicate
            self.position = position
        }
    }
}

// MARK: - What stands

extension PersonFile {
    /// The registration as it stands; nil while nobody is registered under the number.
    public var registration: Registration? { registrations.first?.value }

    /// The documents that stand, in the order of recording.
    public var documents: [Document] { amendedDocuments.compactMap(\.value) }

    /// The crossings that stand, in the order of recording.
    public var crossings: [Crossing] { amendedCrossings.compactMap(\.value) }

    /// The refusals of entry that stand, in the order of recording.
    public var refusals: [Refusal] { amendedRefusals.compactMap(\.value) }

    /// The registrations upon a place of stay that stand, in the order of recording.
    public var places: [Place] { amendedPlaces.compactMap(\.value) }

    /// The changes of name that stand, in the order of their days.
    public var nameChanges: [NameChange] {
        amendedNameChanges.compactMap(\.value).sorted {
            ($0.from, $0.position) < ($1.from, $1.position)
        }
    }

    /// The stays that the crossings make up, oldest first.
    public var stays: [Stay] { Stay.pairing(crossings) }

    /// The person this one was merged into; nil for somebody who stands alone or was kept.
    public var mergedInto: PersonID? {
        merges.last { $0.undoneAt == nil && $0.duplicate == person }?.kept
    }

    /// The persons who were merged into this one, in the order of their numbers.
    public var absorbed: [PersonID] {
        merges.filter { $0.undoneAt == nil && $0.kept == person }.map(\.duplicate).sorted()
    }
}

/// The nationalities that somebody has from a day on.
public struct Nationalities: Equatable, Sendable {
    /// The one the person goes by first; never empty.
    public let codes: [StateCode]
    /// The first day, nil for those of the registration, which hold for all days before a change.
    public let from: Day?
    /// Of the registration or the change.
    public let position: Position
    /// Whether one of them is that of the state whose territory this is.
    public let includeHome: Bool

    init(codes: [StateCode], from: Day?, position: Position) {
        self.codes = codes
        self.from = from
        self.position = position
        includeHome = codes.contains { $0 == HomeState.code }
    }

    /// The one the person goes by.
    public var first: StateCode { codes[0] }
}

extension PersonFile {
    /// The nationalities by the days from which they are true, oldest first; empty for somebody not
    /// registered.
    ///
    /// Of two changes of one day the one recorded later stands.
    public var nationalities: [Nationalities] {
        guard let registration else { return [] }
        let first = Nationalities(
            codes: [registration.nationality], from: nil, position: registration.position)
        let changes = amendedNationalityChanges.compactMap(\.value)
            .sorted { ($0.from, $0.position) < ($1.from, $1.position) }
        return [first]
            + changes.map {
                Nationalities(codes: $0.nationalities, from: $0.from, position: $0.position)
            }
    }

    /// Returns the nationalities on `day`; nil for somebody not registered.
    public func nationalities(on day: Day) -> Nationalities? {
        nationalities.last { $0.from.map { $0 <= day } ?? true }
    }
}
