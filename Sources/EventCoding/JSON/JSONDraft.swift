/// The line while it is written: one buffer, and the containers that are open in it.
///
/// Nothing tells an encoder that a container is complete. So a container is closed when something
/// is written into one further out, and its own serial number then refuses what comes too late.
struct JSONDraft {
    /// An open object or array.
    struct Frame {
        let isObject: Bool
        /// Offset of the opening bracket.
        let start: Int
        let serial: UInt32
        /// How many of `memberStarts` belong to the frames further out.
        let firstMember: Int
        var count = 0
        /// One of sixty-four marks for each key, to see quickly that a key is new.
        var marks: UInt64 = 0
    }

    /// The place of a container: how many frames are open with it, and which one it is.
    struct Place {
        let depth: Int
        let serial: UInt32
    }

    /// The place of one value, which some encoder has to fill.
    struct Slot {
        /// How many frames are open around it.
        let depth: Int
        /// Its offset in the line.
        let start: Int

        /// A slot that refuses everything.
        static let refused = Slot(depth: 0, start: -2)
    }

    var output: JSONOutput
    var frames: [Frame] = []
    /// Offsets of the members of all open objects, outermost first.
    var memberStarts: [Int] = []
    /// The largest integer that RFC 8785, whose numbers are doubles, writes exactly.
    private static let largestExact: UInt64 = 1 << 53 - 1

    let sorted: Bool
    private var serial: UInt32 = 0
    /// Offset at which a value is due; if the next thing is not a value, it is empty.
    private var due = -1
    private var failure: EncodingError?

    init(sorted: Bool) {
        self.sorted = sorted
        output = JSONOutput(capacity: 1024)
        frames.reserveCapacity(8)
        memberStarts.reserveCapacity(32)
    }

    /// Gives the memory back; nothing may be written after it.
    func deallocate() {
        output.deallocate()
    }

    mutating func finish() throws -> [UInt8] {
        close(to: 0)
        if let failure { throw failure }
        return output.bytes
    }

    // MARK: - Slots

    /// Opens the place for one value, of any kind, at the end of what is written.
    mutating func expectValue() -> Slot {
        due = output.count
        return Slot(depth: frames.count, start: output.count)
    }

    /// Begins the next value of an array.
    mutating func nextValue(in place: Place) throws {
        try reopen(place)
        let frame = frames.count - 1
        if frames[frame].count > 0 { output.append(UInt8(ascii: ",")) }
        frames[frame].count += 1
    }

    /// Begins the next member of an object.
    mutating func nextValue(in place: Place, key: String) throws {
        try reopen(place)
        let frame = frames.count - 1
        if frames[frame].count > 0 { output.append(UInt8(ascii: ",")) }
        frames[frame].count += 1
        let start = output.count
        output.append(text: key)
        try refuseDuplicate(keyAt: start)
        memberStarts.append(start)
        output.append(UInt8(ascii: ":"))
    }

    /// Says that `slot` takes a value now; throws if it has one already.
    mutating func take(_ slot: Slot) throws {
        guard due == slot.start, output.count == slot.start else { throw refuse("a second value") }
        due = -1
    }

    private mutating func reopen(_ place: Place) throws {
        close(to: place.depth)
        guard frames.count == place.depth, frames[place.depth - 1].serial == place.serial else {
            throw refuse("a value in a container that is complete")
        }
    }

    // MARK: - Containers

    /// Opens an object or an array in a slot, or goes on with the one that is open there.
    mutating func open(isObject: Bool, in slot: Slot) -> Place {
        let (depth, start) = (slot.depth, slot.start)
        if frames.count > depth, frames[depth].start == start,
            frames[depth].isObject == isObject
        {
            return Place(depth: depth + 1, serial: frames[depth].serial)
        }
        guard due == start, output.count == start else {
            _ = refuse("a second value")
            return Place(depth: depth + 1, serial: .max)
        }
        due = -1
        if frames.count >= JSONScanner.depthLimit { _ = refuse("nesting deeper than 64") }
        serial += 1
        output.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
        frames.append(
            Frame(
                isObject: isObject, start: start, serial: serial,
                firstMember: memberStarts.count))
        return Place(depth: frames.count, serial: serial)
    }

    /// Closes the containers within the outermost `depth`.
    mutating func close(to depth: Int) {
        if due == output.count {
            // A value that encodes nothing is an empty object, as Foundation has it.
            output.append(UInt8(ascii: "{"))
            output.append(UInt8(ascii: "}"))
        }
        due = -1
        while frames.count > depth {
            let frame = frames.removeLast()
            if frame.isObject {
                if sorted { sortMembers(of: frame) }
                memberStarts.removeLast(memberStarts.count - frame.firstMember)
            }
            output.append(frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        }
    }

    /// How many values the container at `place` has.
    func count(at place: Place) -> Int {
        guard frames.count >= place.depth, frames[place.depth - 1].serial == place.serial else {
            return 0
        }
        return frames[place.depth - 1].count
    }

    // MARK: - Values

    mutating func write(_ value: Bool) {
        output.append(word: value ? "true" : "false")
    }

    mutating func write(_ value: String) {
        output.append(text: value)
    }

    mutating func write<Value: FixedWidthInteger>(_ value: Value) throws {
        if sorted, value.magnitude > Self.largestExact { throw refuse("an integer beyond 2⁵³ − 1") }
        output.append(integer: value)
    }

    /// Writes members, at least one, into the innermost object as `write` has them; they are not
    /// compared with other members.
    mutating func write(members write: (inout JSONOutput) -> Void) {
        write(&output)
        frames[frames.count - 1].count += 1
    }

    // MARK: - Refusals

    /// The error for something that cannot be written; a type stands in place of the value.
    ///
    /// It is kept as well: where nothing can be thrown, or where a type swallows it, the line
    /// still fails at its end.
    mutating func refuse(_ what: String, _ type: any Any.Type = Never.self) -> EncodingError {
        let context = EncodingError.Context(
            codingPath: path, debugDescription: "Byte \(output.count): \(what) is refused.")
        let error = EncodingError.invalidValue(type, context)
        if failure == nil { failure = error }
        return error
    }
}
