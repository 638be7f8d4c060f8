#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a line says of itself, as places in its own bytes: `LineFacts` without a copy.
///
/// Valid as long as the line's bytes. One is filled in again for each line of a long check.
public struct LineOutline {
    /// A place in a subject's history that the line takes.
    public typealias Place = (subject: UnsafeRawBufferPointer, number: Int)

    public var position = 0
    public var recorded: Int64 = 0
    public var type = UnsafeRawBufferPointer(start: nil, count: 0)
    public var officer = UnsafeRawBufferPointer(start: nil, count: 0)
    public var office = UnsafeRawBufferPointer(start: nil, count: 0)
    public var source = UnsafeRawBufferPointer(start: nil, count: 0)
    public var command = UnsafeRawBufferPointer(start: nil, count: 0)
    public var commandHash = UnsafeRawBufferPointer(start: nil, count: 0)
    public var places: [Place] = []

    /// Creates an outline of nothing, to be filled in.
    public init() {}
}

extension LineFacts {
    /// Calls `body` with these facts as an outline, valid only during the call.
    func withOutline<Result>(_ body: (LineOutline) throws -> Result) rethrows -> Result {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for text in [type, officer, office, source, command, commandHash]
            + history.map(\.subject)
        {
            bytes.append(contentsOf: text.utf8)
            ends.append(bytes.count)
        }
        return try bytes.withUnsafeBytes { all in
            let texts = zip([0] + ends, ends).map {
                UnsafeRawBufferPointer(rebasing: all[$0..<$1])
            }
            var outline = LineOutline()
            outline.position = position
            outline.recorded = recorded
            outline.type = texts[0]
            outline.officer = texts[1]
            outline.office = texts[2]
            outline.source = texts[3]
            outline.command = texts[4]
            outline.commandHash = texts[5]
            outline.places = zip(texts[6...], history).map { ($0, $1.number) }
            return try body(outline)
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Says whether both hold the same bytes.
    func holds(_ other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count else { return false }
        guard let base = baseAddress, let otherBase = other.baseAddress else { return count == 0 }
        return memcmp(base, otherBase, count) == 0
    }
}
