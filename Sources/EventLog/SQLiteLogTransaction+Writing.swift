import GRDB
import TransparencyLog

extension SQLiteLogTransaction {
    func next(of counter: String) throws -> Int {
        let row = try statement(.counter)
        row.bind(text: counter, at: 1)
        defer { row.reset() }
        guard try row.step() else { return 1 }
        let last = Int(row.integer(0))
        guard (1..<Int.max).contains(last) else { throw LogError.inconsistent(fact: "counter") }
        return last + 1
    }

    func claim(_ counter: String) throws -> Int {
        let next = try next(of: counter)
        let change = try statement(next == 1 ? .insertCounter : .updateCounter)
        change.bind(Int64(next), at: 1)
        change.bind(text: counter, at: 2)
        try change.run()
        return next
    }

    /// Everything is compared before anything is written, so that a batch which is refused leaves
    /// nothing, also if the caller goes on and commits the rest.
    ///
    /// A savepoint would do the same at half the speed: with one open, SQLite copies the pages that
    /// each insert touches into a temporary file.
    func append(_ batch: Batch) throws {
        let end = try head()
        guard batch.first == end.size + 1 else {
            throw LogError.positionConflict(expected: batch.first, actual: end.size + 1)
        }
        guard try command(batch.command.id) == nil else {
            throw LogError.commandAccepted(id: batch.command.id)
        }
        guard let recorded = batch.lines.last?.recorded else {
            throw LogError.inconsistent(fact: "a command that records nothing")
        }
        statements.subjects.makeRoom()
        do {
            let subjects = try subjects(of: batch, after: end.recorded)
            isHalfWritten = true
            try insert(batch, subjects)
            var frontier = end.frontier
            for subtree in try frontier.append(batch.lines.map(\.leaf)) { try insert(subtree) }
            try insert(
                batch.command, first: batch.first, count: batch.lines.count, recorded: recorded)
            advance(to: LogHead(size: frontier.size, recorded: recorded, frontier: frontier))
            isHalfWritten = false
        } catch {
            // They were taken in before it was known whether the batch is.
            statements.subjects.forget()
            throw error
        }
    }

    /// Compares the lines with what is there and with each other, and returns for each place that
    /// they take in a history, in their order, the index of its subject among the known ones.
    ///
    /// Each ordinal must be the next of its history: the comparison that makes appending safe.
    private func subjects(of batch: Batch, after last: Int64?) throws -> [Int] {
        var time = last ?? .min
        var subjects: [Int] = []
        subjects.reserveCapacity(2 * batch.lines.count)
        for line in batch.lines {
            guard line.line.count <= LogLimit.lineBytes else {
                throw LogError.lineTooLong(bytes: line.line.count)
            }
            guard line.recorded >= time else {
                throw LogError.timeGoesBack(last: time, given: line.recorded)
            }
            time = line.recorded
            for place in line.history {
                let index = try statements.subjects.index(of: place.subject, read: stored)
                let length = statements.subjects[index].length
                guard place.number - 1 == length else {
                    throw LogError.conflict(
                        subject: place.subject, expected: place.number - 1, actual: length)
                }
                statements.subjects[index].length = place.number
                subjects.append(index)
            }
        }
        return subjects
    }

    private func insert(_ batch: Batch, _ subjects: [Int]) throws {
        var places: [HistoryPlace] = []
        places.reserveCapacity(subjects.count)
        // By index: a line that is taken out of the list is copied, with a count for each text in it.
        for index in batch.lines.indices {
            let position = batch.first + index
            try insert(batch.lines[index], at: position)
            for ordinal in batch.lines[index].history {
                places.append(
                    HistoryPlace(
                        subject: try id(ofKnown: subjects[places.count]),
                        ordinal: Int64(ordinal.number), position: Int64(position)))
            }
        }
        // In the order of the table's key: what goes into one page is written while it is at hand.
        places.sort { ($0.subject, $0.ordinal) < ($1.subject, $1.ordinal) }
        let insertion = try statement(.insertHistory)
        for place in places {
            insertion.bind(place.subject, at: 1)
            insertion.bind(place.ordinal, at: 2)
            insertion.bind(place.position, at: 3)
            try insertion.run()
        }
    }

    /// Returns the id of a subject, which is named now where nobody has done so before.
    private func id(ofKnown index: Int) throws -> Int64 {
        if let id = statements.subjects[index].id { return id }
        let id = try newSubject(statements.subjects[index].name)
        statements.subjects[index].id = id
        return id
    }

    private func insert(_ new: NewLine, at position: Int) throws {
        let type = try labelID(new.type)
        let officer = try new.officer.map(labelID)
        let office = try new.office.map(labelID)
        let insertion = try statement(.insertEntry)
        insertion.bind(Int64(position), at: 1)
        insertion.bind(new.recorded, at: 2)
        insertion.bind(type, at: 3)
        insertion.bind(officer, at: 4)
        insertion.bind(office, at: 5)
        try new.leaf.withBytes { leaf in
            insertion.bind(borrowedBlob: leaf, at: 6)
            try new.line.withUnsafeBytes {
                insertion.bind(borrowedText: $0, at: 7)
                try insertion.run()
            }
        }
        try mark(type, at: position)
        try officer.map { try mark($0, at: position) }
        try office.map { try mark($0, at: position) }
    }

    /// Notes that `label` stands in the stretch of `position`, unless that is known.
    private func mark(_ label: Int64, at position: Int) throws {
        let number = (position - 1) / LogSchema.stretch
        guard isNew(label, in: number) else { return }
        let known = try statement(.isMarked)
        known.bind(label, at: 1)
        known.bind(Int64(number), at: 2)
        defer { known.reset() }
        guard try !known.step() else { return }
        let insertion = try statement(.insertStretch)
        insertion.bind(label, at: 1)
        insertion.bind(Int64(number), at: 2)
        try insertion.run()
    }

    /// Says whether this transaction marks the label in the stretch for the first time.
    private func isNew(_ label: Int64, in stretch: Int) -> Bool {
        // Labels are numbered from 1, in the order in which they were first written.
        guard let index = Int(exactly: label), (0..<Self.labelLimit).contains(index) else {
            return true
        }
        while index >= lastStretch.count { lastStretch.append(-1) }
        guard lastStretch[index] != stretch else { return false }
        lastStretch[index] = stretch
        return true
    }

    /// For labels beyond it, the table is asked each time.
    private static let labelLimit = 1 << 16

    private func insert(_ subtree: PerfectSubtree) throws {
        let insertion = try statement(.insertSubtree)
        insertion.bind(Int64(subtree.level), at: 1)
        insertion.bind(Int64(subtree.index), at: 2)
        subtree.hash.withBytes { insertion.bind(blob: $0, at: 3) }
        try insertion.run()
    }

    private func insert(_ command: NewCommand, first: Int, count: Int, recorded: Int64) throws {
        let insertion = try statement(.insertCommand)
        insertion.bind(text: command.id, at: 1)
        insertion.bind(recorded, at: 2)
        insertion.bind(Int64(first), at: 3)
        insertion.bind(Int64(first + count - 1), at: 4)
        if let signature = command.signature {
            signature.withUnsafeBytes { insertion.bind(blob: $0, at: 6) }
        } else {
            insertion.bindNull(at: 6)
        }
        try command.body.withUnsafeBytes {
            insertion.bind(borrowedText: $0, at: 5)
            try insertion.run()
        }
    }

    private func newSubject(_ name: String) throws -> Int64 {
        let insertion = try statement(.insertSubject)
        insertion.bind(text: name, at: 1)
        try insertion.run()
        return database.lastInsertedRowID
    }

    private func labelID(_ text: String) throws -> Int64 {
        if let known = statements.labels[text] { return known }
        let id = try id(.label, of: text) ?? newLabel(text)
        statements.labels[text] = id
        return id
    }

    private func newLabel(_ text: String) throws -> Int64 {
        let insertion = try statement(.insertLabel)
        insertion.bind(text: text, at: 1)
        try insertion.run()
        return database.lastInsertedRowID
    }
}

/// A row of `history`.
private struct HistoryPlace {
    let subject: Int64
    let ordinal: Int64
    let position: Int64
}
