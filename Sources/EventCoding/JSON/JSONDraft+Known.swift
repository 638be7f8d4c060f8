import Casework

// The values that events are made of, written straight as their text: the other half of
// `JSONTable+Known`, and for the same reason.
extension JSONDraft {
    /// Writes the value that is due under its key, and says whether it did: false where the type's own
    /// encoding must be asked.
    @inline(__always)
    mutating func write<Value>(known value: Value) -> Bool {
        if Value.self == PersonID.self {
            output.append(text: unsafeBitCast(value, to: PersonID.self).text)
        } else if Value.self == Instant.self {
            write(unsafeBitCast(value, to: Instant.self))
        } else if Value.self == Day.self {
            write(unsafeBitCast(value, to: Day.self))
        } else if Value.self == StateCode.self {
            output.append(text: unsafeBitCast(value, to: StateCode.self).text)
        } else if Value.self == CheckpointCode.self {
            output.append(text: unsafeBitCast(value, to: CheckpointCode.self).text)
        } else if Value.self == DocumentName.self {
            output.append(text: unsafeBitCast(value, to: DocumentName.self).text)
        } else if Value.self == Direction.self {
            output.append(text: unsafeBitCast(value, to: Direction.self).rawValue)
        } else if Value.self == EntryGround.self {
            output.append(text: unsafeBitCast(value, to: EntryGround.self).rawValue)
        } else if Value.self == VisaName.self {
            output.append(text: unsafeBitCast(value, to: VisaName.self).text)
        } else if Value.self == SealedPart.self, !sorted, frames.count < JSONScanner.depthLimit {
            write(unsafeBitCast(value, to: SealedPart.self))
        } else {
            return false
        }
        return true
    }

    private mutating func write(_ instant: Instant) {
        output.append(word: "\"")
        output.append(capacity: 27) { instant.write(to: $0, always: false) }
        output.append(word: "\"")
    }

    private mutating func write(_ day: Day) {
        output.append(word: "\"")
        output.append(capacity: 10) {
            day.write(to: $0)
            return 10
        }
        output.append(word: "\"")
    }

    private mutating func write(_ part: SealedPart) {
        output.append(word: "{\"subject\":\"")
        output.append(part: part.subject.kind.rawValue)
        output.append(word: "/")
        output.append(part: part.subject.id)
        output.append(word: "\",\"part\":")
        output.append(text: part.part.rawValue)
        output.append(word: ",\"commit\":")
        output.append(text: part.commit.text)
        output.append(word: ",\"sealed\":")
        output.append(text: part.sealed)
        output.append(word: "}")
    }
}
