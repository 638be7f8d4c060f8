import Projections
public import ReadModels
public import TransparencyLog

extension RegistersInMemory {
    /// The digests of the tables, in the order in which the views tell them.
    public var digests: [Hash] {
        [
            TableDigest.of(rows(PersonRow.self)), TableDigest.of(rows(NationalityRow.self)),
            TableDigest.of(rows(DocumentRow.self)), TableDigest.of(rows(VisaRow.self)),
            TableDigest.of(rows(CrossingRow.self)), TableDigest.of(rows(RefusalRow.self)),
            TableDigest.of(rows(PlaceRow.self)), TableDigest.of(rows(StayRow.self)),
            TableDigest.of(rows(CounterRow.self)), TableDigest.of(rows(AnomalyRow.self)),
            TableDigest.of(rows(PresenceRow.self)), TableDigest.of(rows(WatchRow.self)),
            TableDigest.of(unmatchedRows), TableDigest.of(provisionRows),
            TableDigest.of(authority.offices.inOrder), TableDigest.of(authority.officers.inOrder),
            TableDigest.of(authority.rights.inOrder), TableDigest.of(authority.trainings.inOrder),
            TableDigest.of(authority.keys.inOrder), TableDigest.of(authority.acts.inOrder),
            TableDigest.of(casework.cases.inOrder), TableDigest.of(casework.permits.inOrder),
            TableDigest.of(casework.documents.inOrder), TableDigest.of(casework.fees.inOrder),
            TableDigest.of(casework.decisions.inOrder), TableDigest.of(casework.deadlines.inOrder),
        ]
    }
}
