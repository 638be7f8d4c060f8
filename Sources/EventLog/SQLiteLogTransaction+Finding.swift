import GRDB

extension SQLiteLogTransaction {
    /// Finds the stretches of lines in which every label occurs, and the lines within them.
    func positions(matching filter: LineFilter, limit: Int) throws -> [Int] {
        var labels: [(column: String, id: Int64)] = []
        for (column, text) in [
            ("type", filter.type), ("officer", filter.officer), ("office", filter.office),
        ] {
            guard let text else { continue }
            guard let id = try id(.label, of: text) else { return [] }
            labels.append((column, id))
        }
        guard let range = try range(of: filter) else { return [] }
        return try Int.fetchAll(
            database, sql: Self.search(labels.map(\.column)),
            arguments: [
                "first": range.lowerBound, "last": range.upperBound,
                // To SQLite a negative limit is none.
                "limit": max(0, limit),
            ] + StatementArguments(Dictionary(uniqueKeysWithValues: labels)))
    }

    /// The statement that finds lines by the labels in `columns`, named as they are.
    private static func search(_ columns: [String]) -> String {
        guard let rarest = columns.last else {
            return "SELECT position FROM entry WHERE position BETWEEN :first AND :last"
                + " ORDER BY position LIMIT :limit"
        }
        let span = LogSchema.stretch
        // A join in this order gives the positions in order without sorting them.
        return """
            SELECT e.position
            FROM stretch s CROSS JOIN entry e
            ON e.position BETWEEN max(:first, s.number * \(span) + 1)
                AND min(:last, (s.number + 1) * \(span))
            WHERE s.label = :\(rarest)
            AND s.number BETWEEN (:first - 1) / \(span) AND (:last - 1) / \(span)
            """
                + columns.dropLast().map { column in
                    """

                    AND EXISTS (SELECT 1 FROM stretch WHERE label = :\(column) AND number = s.number)
                    """
                }.joined()
                + columns.map { " AND e.\($0) = :\($0)" }.joined()
                + " ORDER BY s.number, e.position LIMIT :limit"
    }

    /// Returns the positions among which to look; nil where there are none.
    private func range(of filter: LineFilter) throws -> ClosedRange<Int>? {
        var first = max(1, filter.after == .max ? .max : filter.after + 1)
        var last = min(filter.through, try head().size)
        if let from = filter.recordedFrom, from > .min {
            first = max(first, try position(recordedThrough: from - 1) + 1)
        }
        if let through = filter.recordedThrough {
            last = min(last, try position(recordedThrough: through))
        }
        return first <= last ? first...last : nil
    }
}
