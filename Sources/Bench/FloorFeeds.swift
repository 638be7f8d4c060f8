/// The rows of one table of the log, and the statement that writes them.
struct FloorFeed {
    /// Gives the number of the transaction, from 0, and what is bound.
    let rows: String
    let statement: String

    var texts: [String] { [rows, statement] }
}

extension FloorAppending {
    /// Which of the feeds are the lines.
    var mainFeed: Int32 { 4 }

    /// Every table of the log, in an order in which no row refers to one that is not there yet; inside a
    /// transaction each in the order of its key, which is where C inserts at the least cost.
    var feeds: [FloorFeed] {
        let isNew = positions.lowerBound == 1
        return [
            FloorFeed(
                rows: "SELECT -1, key, value FROM meta WHERE \(isNew)",
                statement: "INSERT INTO meta VALUES (?, ?)"),
            FloorFeed(
                rows: "SELECT -1, 1, 0, zeroblob(8) WHERE \(isNew)",
                statement: "INSERT INTO frontier VALUES (?, ?, ?)"),
            FloorFeed(
                rows: "SELECT 0, id, text FROM label WHERE \(isNew) ORDER BY id",
                statement: "INSERT INTO label VALUES (?, ?)"),
            FloorFeed(
                rows: """
                    SELECT \(transaction("h.position")), s.id, s.name
                    FROM subject s JOIN history h ON h.subject = s.id AND h.ordinal = 1
                    WHERE \(among("h.position")) ORDER BY h.position, s.id
                    """,
                statement: "INSERT INTO subject VALUES (?, ?)"),
            FloorFeed(
                rows: """
                    SELECT \(transaction("position")), * FROM entry
                    WHERE \(among("position")) ORDER BY position
                    """,
                statement: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)"),
            FloorFeed(
                rows: """
                    SELECT \(transaction("position")) AS number, * FROM history
                    WHERE \(among("position")) ORDER BY number, subject, ordinal
                    """,
                statement: "INSERT INTO history VALUES (?, ?, ?)"),
            FloorFeed(
                rows: """
                    SELECT \(transaction("((number + 1) << level)")) AS part, * FROM subtree
                    WHERE \(among("((number + 1) << level)")) ORDER BY part, level, number
                    """,
                statement: "INSERT INTO subtree VALUES (?, ?, ?)"),
            FloorFeed(
                rows: """
                    SELECT \(transaction("min(position)")) AS part, label, (position - 1) / 256 AS number
                    FROM (
                        SELECT position, type AS label FROM entry
                        UNION ALL SELECT position, officer FROM entry
                        UNION ALL SELECT position, office FROM entry)
                    WHERE label IS NOT NULL AND position > \(stretchStart)
                    GROUP BY label, number HAVING min(position) >= \(positions.lowerBound)
                    ORDER BY part, label, number
                    """,
                statement: "INSERT INTO stretch VALUES (?, ?)"),
            edges,
            FloorFeed(
                rows: """
                    SELECT \(transaction("first")) AS part, * FROM command
                    WHERE \(among("first")) ORDER BY first
                    """,
                statement: "INSERT INTO command VALUES (?, ?, ?, ?, ?, ?)"),
        ]
    }

    /// The last position before the stretch of 256 lines in which the first of the lines stands: whose
    /// labels were written down for that stretch before needs no row.
    private var stretchStart: Int { (positions.lowerBound - 1) / 256 * 256 }

    /// The tree's edge after each transaction: of those in between only the size is known any more.
    private var edges: FloorFeed {
        FloorFeed(
            rows: """
                WITH RECURSIVE part (number) AS (
                    SELECT 0 UNION ALL SELECT number + 1 FROM part
                    WHERE (number + 1) * \(linesPerTransaction) < \(positions.count))
                SELECT number, size, iif(
                    size = f.last, f.hashes, zeroblob(length(f.hashes)))
                FROM (SELECT number, min(
                    \(positions.lowerBound - 1) + (number + 1) * \(linesPerTransaction),
                    \(positions.upperBound)) AS size FROM part),
                    (SELECT size AS last, hashes FROM frontier) f
                """,
            statement: "UPDATE frontier SET size = ?, hashes = ?")
    }

    private func transaction(_ position: String) -> String {
        "(\(position) - \(positions.lowerBound)) / \(linesPerTransaction)"
    }

    private func among(_ position: String) -> String {
        "\(position) BETWEEN \(positions.lowerBound) AND \(positions.upperBound)"
    }
}
