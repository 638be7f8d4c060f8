// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// Something recorded about a person was annulled: it never was so.
///
/// What may be annulled: a crossing, a refusal of entry, a visa or the end of one, a change of name
/// or nationality, a document, a registered place of stay, a correction of any of these, and an
/// annulment. Whatever stood before a correction that is annulled stands again.
public struct RecordAnnulled: Equatable, Sendable, Codable {
    /// In whose history it stands.
    public let person: PersonID
    /// The position of what is annulled.
    public let annuls: Position
    /// The legal day of the annulment.
    public let annulledOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, annuls: Position, annulledOn: Day, remark: SealedPart?
    ) {
        self.person = person
        self.annuls = annuls
        self.annulledOn = annulledOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, annuls, annulledOn, remark
    }
}
