/// The files of persons, one for each history, and which of them are one person.
public struct PersonFiles: Equatable, Sendable {
    private var files: [PersonID: PersonFile] = [:]

    /// Creates an empty cabinet.
    public init() {}

    /// The file of one history; nil for one that was not read.
    public subscript(person: PersonID) -> PersonFile? {
        get { files[person] }
        set { files[person] = newValue }
    }

    /// The file of one history, changed in place; an empty one where none was read.
    public subscript(person: PersonID, default empty: PersonFile) -> PersonFile {
        get { files[person] ?? empty }
        _modify { yield &files[person, default: empty] }
    }

    /// The persons whose files were read, by number.
    public var persons: [PersonID] { files.keys.sorted() }

    /// How many files were read.
    public var count: Int { files.count }

    /// Returns the person under whose number the file of `person` goes on: the person itself, unless
    /// merged into another.
    public func kept(_ person: PersonID) -> PersonID {
        var kept = person
        // A chain is as long as there are files at most.
        for _ in 0..<files.count {
            guard let next = files[kept]?.mergedInto else { return kept }
            kept = next
        }
        return kept
    }

    /// Returns the persons who are one with `person`, the one kept first, the others by number.
    public func group(of person: PersonID) -> [PersonID] {
        let kept = kept(person)
        guard let absorbed = files[kept]?.absorbed, !absorbed.isEmpty else { return [kept] }
        var rest = absorbed
        var next = 0
        while next < rest.count {
            rest += (files[rest[next]]?.absorbed ?? []).filter { !rest.contains($0) && $0 != kept }
            next += 1
        }
        return [kept] + rest.sorted()
    }

    /// Returns the file of `person` as one, merged histories joined; nil for somebody not registered.
    public func file(of person: PersonID) -> PersonFile? {
        let group = group(of: person)
        guard let first = files[group[0]], first.registration != nil else { return nil }
        return first.joining(group.dropFirst().compactMap { files[$0] })
    }

    /// Reads the files of `person` and of everybody merged with it that were not read before.
    public mutating func read(
        _ person: PersonID, by reading: (PersonID) throws -> PersonFile
    ) rethrows {
        var next = [person]
        while let person = next.popLast() {
            guard files[person] == nil else { continue }
            let file = try reading(person)
            files[person] = file
            next += file.absorbed + [file.mergedInto].compactMap(\.self)
        }
        // A file that was there may have absorbed others since.
        for member in group(of: person) where files[member] == nil {
            files[member] = try reading(member)
        }
    }
}
