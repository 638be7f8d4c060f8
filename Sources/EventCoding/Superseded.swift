import Casework

// Payloads as they were once written, and how each becomes the next. Storage format: never edited.

/// `PersonRegistered`, version 1: how match keys were made was not recorded.
struct PersonRegisteredV1: Codable {
    let person: PersonID
    let nationality: StateCode
    let sex: Sex
    let birthYear: Int?
    let registeredOn: Day
    let identity: SealedPart
    let remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case person, nationality, sex, birthYear, registeredOn, identity, remark
    }
}

extension PersonRegistered {
    /// Version 2 adds how the match keys were made, the table of the name, and who is somebody else.
    ///
    /// Nobody recorded that then, and no replay may make it up.
    init(_ old: PersonRegisteredV1) {
        self.init(
            person: old.person, nationality: old.nationality, sex: old.sex,
            birthYear: old.birthYear, registeredOn: old.registeredOn, identity: old.identity,
            remark: old.remark)
    }
}

/// The place of a document among the documents of a person, from 1, which was once its name.
struct DocumentPlace: RawRepresentable, Codable {
    let rawValue: Int

    /// Nil for what no document is named by today.
    init?(rawValue: Int) {
        guard (1...999_999).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// `BorderCrossed`, version 1: a crossing was recorded without its ground.
struct BorderCrossedV1: Codable {
    let person: PersonID
    let direction: Direction
    let crossedAt: Instant
    let checkpoint: CheckpointCode
    let document: DocumentPlace?
    let remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case person, direction, crossedAt, checkpoint, document, remark
    }
}

/// `BorderCrossed`, version 2: a document was named by its place alone, and no visa was known.
struct BorderCrossedV2: Codable {
    let person: PersonID
    let direction: Direction
    let crossedAt: Instant
    let checkpoint: CheckpointCode
    let document: DocumentPlace?
    let ground: EntryGround?
    let remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case person, direction, crossedAt, checkpoint, document, ground, remark
    }
}

extension BorderCrossedV2 {
    /// Version 2 adds the ground of entry.
    ///
    /// Nobody resolved it then, and no replay may make it up.
    init(_ old: BorderCrossedV1) {
        self.init(
            person: old.person, direction: old.direction, crossedAt: old.crossedAt,
            checkpoint: old.checkpoint, document: old.document,
            ground: old.direction == .entry ? .unexamined : nil, remark: old.remark)
    }
}

extension BorderCrossed {
    /// Version 3 names the document by person and place, the visa, and the nationality on entry, which
    /// nobody recorded before.
    init(_ old: BorderCrossedV2) {
        self.init(
            person: old.person, direction: old.direction, crossedAt: old.crossedAt,
            checkpoint: old.checkpoint,
            document: old.document.map { DocumentName(old.person, $0.rawValue) },
            ground: old.ground, remark: old.remark)
    }
}
