import Casework

// Payloads as they were once written, and how each becomes the next. Storage format: never edited.

/// `BorderCrossed`, version 1: a crossing was recorded without its ground.
struct BorderCrossedV1: Codable {
    let person: PersonID
    let direction: Direction
    let crossedAt: Instant
    let checkpoint: CheckpointCode
    let document: Int?
    let remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case person, direction, crossedAt, checkpoint, document, remark
    }
}

extension BorderCrossed {
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
