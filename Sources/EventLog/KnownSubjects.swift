import TransparencyLog

/// A subject as the log has it.
struct KnownSubject {
    let name: String
    /// Nil where nobody has named it.
    var id: Int64?
    /// How many events its history has.
    var length: Int
}

/// The subjects that one connection need not ask for again: it has asked, or has written them.
///
/// What is known holds for one edge of the tree. An edge is made of hashes over every line, so a log
/// that has the same one has the same lines, and with them the same histories.
struct KnownSubjects {
    /// How many are kept from one batch to the next.
    private static let limit = 100_000

    private var edge: Frontier?
    private var indices: [String: Int] = [:]
    private var subjects: [KnownSubject] = []

    /// Forgets everything where it is not known of the log that ends at `edge`.
    mutating func hold(at edge: Frontier) {
        guard edge != self.edge else { return }
        forget()
        self.edge = edge
    }

    /// Goes on to where a batch, whose subjects were taken in, has brought the log.
    mutating func advance(to edge: Frontier) {
        self.edge = edge
    }

    /// Forgets everything, after what was written may not have stayed.
    mutating func forget() {
        edge = nil
        indices.removeAll(keepingCapacity: true)
        subjects.removeAll(keepingCapacity: true)
    }

    /// Forgets everything where too much is kept; every index that was returned ends here.
    mutating func makeRoom() {
        guard subjects.count > Self.limit else { return }
        let edge = edge
        forget()
        self.edge = edge
    }

    subscript(index: Int) -> KnownSubject {
        get { subjects[index] }
        set { subjects[index] = newValue }
    }

    /// Returns the index of a subject; `read` is called for one that is not known.
    mutating func index(
        of name: String, read: (String) throws -> (id: Int64, length: Int)?
    ) rethrows -> Int {
        if let known = indices[name] { return known }
        let stored = try read(name)
        indices[name] = subjects.count
        subjects.append(KnownSubject(name: name, id: stored?.id, length: stored?.length ?? 0))
        return subjects.count - 1
    }
}
