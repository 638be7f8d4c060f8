// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// Two registered persons were found to be one.
///
/// Both histories go on to exist. What is recorded from then on stands in the history of the person
/// kept.
public struct PersonsMerged: Equatable, Sendable, Codable {
    /// The person under whose number the file goes on.
    public let kept: PersonID
    /// The person who is the same one.
    public let duplicate: PersonID
    /// The legal day of the decision.
    public let mergedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        kept: PersonID, duplicate: PersonID, mergedOn: Day, remark: SealedPart?
    ) {
        self.kept = kept
        self.duplicate = duplicate
        self.mergedOn = mergedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case kept, duplicate, mergedOn, remark
    }
}

/// A merge was undone: two persons are two again.
///
/// What was recorded while they were merged stays in the history it was written to, and is listed
/// for assignment.
public struct PersonsUnmerged: Equatable, Sendable, Codable {
    /// The person under whose number the file went on.
    public let kept: PersonID
    /// The person who is somebody else after all.
    public let duplicate: PersonID
    /// The position of the merge that is undone.
    public let merge: Position
    /// The legal day of the decision.
    public let unmergedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        kept: PersonID, duplicate: PersonID, merge: Position, unmergedOn: Day, remark: SealedPart?
    ) {
        self.kept = kept
        self.duplicate = duplicate
        self.merge = merge
        self.unmergedOn = unmergedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case kept, duplicate, merge, unmergedOn, remark
    }
}
