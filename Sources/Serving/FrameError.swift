/// Why bytes are no frames of ours, or a frame cannot be written: the facts, without a sentence.
///
/// After an error nothing more is read: where the next frame would begin is not known.
public enum FrameError: Error, Equatable, Sendable {
    /// The first bytes are not those of this protocol.
    case notServing
    /// The other end speaks another version.
    case version(found: Int)
    /// There is no kind of frame with this byte.
    case unknownKind(UInt8)
    /// The frame is one that only the other end sends.
    case wrongSide(FrameKind)
    /// The body is longer than a body of its kind can be; nothing of it was read.
    case tooLarge(bytes: Int, limit: Int)
    /// The body is shorter than a body of its kind can be; nothing of it was read.
    case tooSmall(FrameKind, bytes: Int)
    /// The command line has more words than `FrameBounds.arguments`.
    case tooManyArguments(Int)
    /// A part of the body would be longer than it may be.
    case partTooLarge(FrameKind, bytes: Int, limit: Int)
    /// The bytes ended in the middle of a frame, or before the first.
    case cutOff
    /// A part of the body would end behind the body.
    case partCutOff(FrameKind)
    /// Behind the parts of the body so many bytes are left.
    case leftOver(FrameKind, bytes: Int)
    /// A text is not UTF-8.
    case notUTF8(FrameKind)
    /// A value is none of those that it may have: a byte 0 in a text, an empty name, an unknown bit.
    case badValue(FrameKind)
}
