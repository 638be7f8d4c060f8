/// The owner of a line that is written, shared by all encoders and containers of it.
///
/// A class, since they all write into the same buffer. The draft lies behind a pointer because
/// the checks for overlapping access to a class's own variables cost as much as the encoding.
final class JSONWriter {
    /// The line so far.
    let draft: UnsafeMutablePointer<JSONDraft>

    init(sorted: Bool) {
        draft = .allocate(capacity: 1)
        draft.initialize(to: JSONDraft(sorted: sorted))
    }

    deinit {
        draft.pointee.deallocate()
        draft.deinitialize(count: 1)
        draft.deallocate()
    }

    /// The encoder of the value that comes next in the array at `place`.
    func nextEncoder(in place: JSONDraft.Place) throws -> JSONValueEncoder {
        try draft.pointee.nextValue(in: place)
        return expectedEncoder()
    }

    /// The encoder of the value that comes next in the object at `place`.
    func nextEncoder(in place: JSONDraft.Place, key: String) throws -> JSONValueEncoder {
        try draft.pointee.nextValue(in: place, key: key)
        return expectedEncoder()
    }

    /// The encoder of the value that comes at the end of what is written.
    func expectedEncoder() -> JSONValueEncoder {
        JSONValueEncoder(writer: self, slot: draft.pointee.expectValue())
    }

    /// The encoder of the last member of an object whose other members `head` writes, at least one of
    /// them, as they shall stand.
    func encoder(
        under key: StaticString, after head: (inout JSONOutput) -> Void
    ) throws -> JSONValueEncoder {
        let place = draft.pointee.open(isObject: true, in: draft.pointee.expectValue())
        draft.pointee.write(members: head)
        return try nextEncoder(in: place, key: "\(key)")
    }

    /// The encoder that `make` gives; if it throws, one that refuses everything.
    func encoder(_ make: () throws -> JSONValueEncoder) -> JSONValueEncoder {
        // The draft has kept the error and throws it at the end.
        (try? make()) ?? JSONValueEncoder(writer: self, slot: .refused)
    }

    /// The error for a value of a kind that is never written.
    func refuse(_ what: String, _ type: any Any.Type = Never.self) -> EncodingError {
        draft.pointee.refuse(what, type)
    }
}
