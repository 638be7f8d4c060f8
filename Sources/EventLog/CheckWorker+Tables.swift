extension CheckWorker {
    /// Goes through names in their order: none may stand there twice.
    func areDifferent(_ sql: String) throws -> Bool {
        let rows = try PreparedStatement(sql, on: database)
        var last: [UInt8]?
        while try rows.step() {
            let name = rows.bytes(0)
            if let last, last.withUnsafeBytes({ name.holds($0) }) { return false }
            last = Array(name)
        }
        return true
    }

    /// Takes away the labels that stretches are said to have.
    func takeStretches() throws -> Bool {
        let rows = try PreparedStatement("SELECT label, number FROM stretch", on: database)
        while try rows.step() {
            let stretch = rows.integer(1)
            guard findings.labels.indices.contains(Int(stretch)) else { return false }
            findings.labels[Int(stretch)] &-= mark(ofLabel: rows.integer(0), in: Int(stretch))
        }
        return true
    }

    /// Takes away the places that the index has for these subjects, each of whose histories must
    /// count from 1 and go up in positions.
    func takeHistories(of subjects: ClosedRange<Int64>) throws -> Bool {
        let rows = try PreparedStatement(
            """
            SELECT subject, ordinal, position FROM history
            WHERE subject BETWEEN ? AND ? ORDER BY subject, ordinal
            """, on: database)
        let names = try PreparedStatement("SELECT name FROM subject WHERE id = ?", on: database)
        rows.bind(subjects.lowerBound, at: 1)
        rows.bind(subjects.upperBound, at: 2)
        var subject: (id: Int64, mark: UInt64)?
        var last: (ordinal: Int64, position: Int64) = (0, 0)
        while try rows.step() {
            let id = rows.integer(0)
            if subject?.id != id {
                names.bind(id, at: 1)
                guard try names.step() else { return false }
                subject = (id, key.mark(names.bytes(0)))
                count(names.bytes(0))
                names.reset()
                last = (0, 0)
            }
            let place = (ordinal: rows.integer(1), position: rows.integer(2))
            guard let subject, place.ordinal == last.ordinal + 1, place.position > last.position,
                place.position <= Int64(extent.size)
            else { return false }
            last = place
            takeAway(subject.mark, Int(place.ordinal), Int(place.position))
        }
        return true
    }

    private func count(_ name: UnsafeRawBufferPointer) {
        findings.subjects += 1
        for (index, counter) in extent.counters.enumerated() where name.starts(with: counter.kind) {
            findings.named[index] += 1
        }
    }
}
