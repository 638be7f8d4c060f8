/// Something recorded, with the corrections and annulments that came after it.
///
/// The latest correction that is not annulled stands; where the original is annulled, nothing does.
/// An annulment may be annulled as well: what it had undone stands again.
public struct Amended<Value: Equatable & Sendable>: Equatable, Sendable {
    /// A value as it was recorded first or by a correction.
    struct Version: Equatable, Sendable {
        let position: Position
        let value: Value
    }

    /// An annulment of the original, a correction, or another annulment.
    struct Annulment: Equatable, Sendable {
        let position: Position
        let target: Position
    }

    private(set) var versions: [Version]
    private(set) var annulments: [Annulment] = []

    /// Creates what was recorded at `position` and never amended.
    init(_ value: Value, at position: Position) {
        versions = [Version(position: position, value: value)]
    }

    /// Where it was first recorded: the name under which events and officers speak of it.
    public var original: Position { versions[0].position }

    /// What stands, with the position that brought it; nil where it was annulled.
    public var standing: (value: Value, position: Position)? {
        if annulments.isEmpty, versions.count == 1 { return (versions[0].value, original) }
        let undone = undone
        guard !undone.contains(original),
            let last = versions.last(where: { !undone.contains($0.position) })
        else { return nil }
        return (last.value, last.position)
    }

    /// What stands; nil where it was annulled.
    public var value: Value? { standing?.value }

    /// Every position that had a part in it, in the order of recording.
    public var positions: [Position] {
        (versions.map(\.position) + annulments.map(\.position)).sorted()
    }

    /// Whether `position` is the original, a correction or an annulment of it.
    public func contains(_ position: Position) -> Bool {
        versions.contains { $0.position == position }
            || annulments.contains { $0.position == position }
    }

    /// Whether what stands at `position` is annulled.
    public func isUndone(_ position: Position) -> Bool { undone.contains(position) }

    mutating func correct(_ value: Value, at position: Position) {
        versions.append(Version(position: position, value: value))
    }

    /// Takes an annulment in; false where `target` is no part of it.
    mutating func annul(_ target: Position, at position: Position) -> Bool {
        guard contains(target) else { return false }
        annulments.append(Annulment(position: position, target: target))
        return true
    }

    /// The targets of the annulments that stand: later ones are looked at first, since an annulment
    /// counts only if no later one that stands is of itself.
    private var undone: [Position] {
        var undone: [Position] = []
        for annulment in annulments.reversed() where !undone.contains(annulment.position) {
            undone.append(annulment.target)
        }
        return undone
    }
}

extension Array {
    mutating func record<Value>(_ value: Value, at position: Position)
    where Element == Amended<Value> {
        append(Amended(value, at: position))
    }

    /// Puts what `replacement` makes of the first version in its place; nothing where none began at
    /// `original`.
    mutating func correct<Value>(
        _ original: Position, at position: Position, _ replacement: (Value) -> Value
    ) where Element == Amended<Value> {
        guard let index = lastIndex(where: { $0.original == original }) else { return }
        self[index].correct(replacement(self[index].versions[0].value), at: position)
    }

    /// Annuls whatever stands at `target`; false where nothing here does.
    mutating func annul<Value>(_ target: Position, at position: Position) -> Bool
    where Element == Amended<Value> {
        for index in indices.reversed() where self[index].annul(target, at: position) {
            return true
        }
        return false
    }
}
