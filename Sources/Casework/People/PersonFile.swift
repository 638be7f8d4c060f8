/// What the rules remember of one person: a fold over the person's history, and no more.
///
/// Two persons who were merged have two histories and so two files; `joining` makes one of them.
/// What was amended is kept with its amendments, in the order of recording, annulled or not.
public struct PersonFile: Equatable, Sendable {
    /// Whose file it is; nil while nobody is registered under the number.
    public private(set) var person: PersonID?
    /// One at most.
    public private(set) var registrations: [Amended<Registration>] = []
    public private(set) var amendedNationalityChanges: [Amended<NationalityChange>] = []
    public private(set) var amendedNameChanges: [Amended<NameChange>] = []
    public private(set) var amendedDocuments: [Amended<Document>] = []
    public private(set) var amendedVisas: [Amended<VisaFacts>] = []
    public private(set) var cancellations: [Amended<VisaCancellation>] = []
    public private(set) var amendedCrossings: [Amended<Crossing>] = []
    public private(set) var amendedRefusals: [Amended<Refusal>] = []
    public private(set) var amendedPlaces: [Amended<Place>] = []
    /// The merges with others, undone or not.
    public private(set) var merges: [Merge] = []
    /// Cases and permits.
    var casebook = Casebook()
    /// The office that has the file; nil where none was ever given it.
    public private(set) var office: OfficeCode?
    /// How many events the history has.
    public private(set) var length = 0

    /// Creates the file of a person of whom nothing is recorded.
    public init() {}

    /// Takes an event of the person's history in; never fails, for what happened, happened.
    public mutating func evolve(_ recorded: Recorded) {
        let position = recorded.position
        switch recorded.event {
        case .personRegistered(let event):
            person = event.person
            registrations.record(Registration(event, at: position), at: position)
        case .personRegistrationCorrected(let event):
            registrations.correct(event.corrects, at: position) {
                Registration(event, registeredOn: $0.registeredOn, at: position)
            }
        case .personDocumentAdded(let event):
            amendedDocuments.record(Document(event, at: position), at: position)
        case .personDocumentCorrected(let event):
            amendedDocuments.correct(event.corrects, at: position) {
                Document(event, of: $0, at: position)
            }
        case .personNameChanged(let event):
            amendedNameChanges.record(
                NameChange(from: event.changedFrom, position: position), at: position)
        case .personNationalitiesChanged(let event):
            amendedNationalityChanges.record(
                NationalityChange(
                    nationalities: event.nationalities, from: event.changedFrom,
                    position: position), at: position)
        case .personsMerged(let event): merges.append(Merge(event, at: position))
        case .personsUnmerged(let event): undo(event.merge, at: position)
        case .recordAnnulled(let event): annul(event.annuls, at: position)
        case .visaRecorded, .visaCorrected, .visaCancelled, .borderCrossed, .crossingCorrected,
            .crossingAssigned, .entryRefused, .placeOfStayRegistered:
            evolveMovements(recorded)
        case .authority(let event):
            guard case .personFileAssigned(let event) = event else { return }
            office = event.office
        case .casework(let event): casebook.evolve(event, at: position, in: person)
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .crossingUnmatched,
            .unmatchedCrossingDismissed:
            return
        }
        let subject = recorded.event.subjects.firstIndex { $0.id.utf8.elementsEqual(ownNumber) }
        length = recorded.ordinals[subject ?? 0]
    }

    /// Visas, crossings, and what follows from being in the country.
    private mutating func evolveMovements(_ recorded: Recorded) {
        let position = recorded.position
        switch recorded.event {
        case .visaRecorded(let event):
            amendedVisas.record(VisaFacts(event, at: position), at: position)
        case .visaCorrected(let event):
            amendedVisas.correct(event.corrects, at: position) {
                VisaFacts(event, of: $0.name, at: position)
            }
        case .visaCancelled(let event):
            cancellations.record(VisaCancellation(event, at: position), at: position)
        case .borderCrossed(let event):
            amendedCrossings.record(Crossing(event, position: position), at: position)
        case .crossingAssigned(let event):
            amendedCrossings.record(Crossing(event, position: position), at: position)
        case .crossingCorrected(let event):
            amendedCrossings.correct(event.corrects, at: position) { _ in
                Crossing(event, position: position)
            }
        case .entryRefused(let event):
            amendedRefusals.record(Refusal(event, at: position), at: position)
        case .placeOfStayRegistered(let event):
            amendedPlaces.record(Place(event, at: position), at: position)
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .personRegistered,
            .personDocumentAdded, .personNameChanged, .personNationalitiesChanged,
            .personRegistrationCorrected, .personDocumentCorrected, .personsMerged,
            .personsUnmerged, .recordAnnulled, .crossingUnmatched, .unmatchedCrossingDismissed,
            .authority, .casework:
            break
        }
    }

    private var ownNumber: String.UTF8View { (person?.text ?? "").utf8 }

    private mutating func undo(_ merge: Position, at position: Position) {
        for index in merges.indices where merges[index].position == merge {
            merges[index].undoneAt = position
        }
    }

    /// Whatever holds the target takes the annulment in.
    private mutating func annul(_ target: Position, at position: Position) {
        _ =
            amendedCrossings.annul(target, at: position)
            || amendedVisas.annul(target, at: position)
            || cancellations.annul(target, at: position)
            || amendedDocuments.annul(target, at: position)
            || amendedNationalityChanges.annul(target, at: position)
            || amendedNameChanges.annul(target, at: position)
            || amendedPlaces.annul(target, at: position)
            || amendedRefusals.annul(target, at: position)
            || registrations.annul(target, at: position)
    }
}

extension PersonFile {
    /// Returns the file of persons who are one: the registration, the names and the nationalities of
    /// this one, and the documents, visas, crossings, refusals and places of all.
    public func joining(_ others: [PersonFile]) -> PersonFile {
        guard !others.isEmpty else { return self }
        var joined = self
        for other in others {
            joined.amendedDocuments += other.amendedDocuments
            joined.amendedVisas += other.amendedVisas
            joined.cancellations += other.cancellations
            joined.amendedCrossings += other.amendedCrossings
            joined.amendedRefusals += other.amendedRefusals
            joined.amendedPlaces += other.amendedPlaces
            joined.casebook.cases += other.casebook.cases
            joined.casebook.permits += other.casebook.permits
            joined.casebook.extensions += other.casebook.extensions
        }
        joined.amendedCrossings.sort { $0.original < $1.original }
        joined.amendedRefusals.sort { $0.original < $1.original }
        joined.amendedPlaces.sort { $0.original < $1.original }
        return joined
    }

    /// Returns the file as it would stand with a crossing that is about to be recorded.
    func appending(_ crossing: Crossing) -> PersonFile {
        var file = self
        file.amendedCrossings.record(crossing, at: crossing.position)
        return file
    }

    /// Returns the file without the crossings that `isKept` does not keep.
    func keepingCrossings(_ isKept: (Crossing) -> Bool) -> PersonFile {
        var file = self
        file.amendedCrossings = amendedCrossings.filter { $0.value.map(isKept) ?? false }
        return file
    }

    /// Returns the file as it would stand with the crossing first recorded at `original` replaced.
    func replacing(_ original: Position, with crossing: Crossing) -> PersonFile {
        var file = self
        file.amendedCrossings.correct(original, at: crossing.position) { _ in crossing }
        return file
    }
}
