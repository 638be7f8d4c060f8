import EventLog
import GRDB

extension Tampering {
    /// Changes to the lines themselves and to their order.
    static let ofLines = [
        Tampering(
            "A byte of a line is edited", [.lineChanged: 300, .tree: 300], intactThrough: 299,
            sql:
                "UPDATE entry SET line = replace(line, 'remark 300', 'remark 301') WHERE position = 300"
        ),
        Tampering(
            "The last line is edited", [.lineChanged: 640, .tree: 640], intactThrough: 639,
            sql:
                "UPDATE entry SET line = replace(line, 'remark 640', 'remark 64_') WHERE position = 640"
        ),
        Tampering(
            "A line is made unreadable",
            [.lineChanged: 300, .unreadable: 300, .ordinal: 300, .tree: 300, .command: 300],
            intactThrough: 299, sql: "UPDATE entry SET line = '{' WHERE position = 300"),
        Tampering(
            "A row is dropped", [.missing: 300, .ordinal: 300, .tree: 300, .command: 300],
            intactThrough: 299, sql: "DELETE FROM entry WHERE position = 300"),
        Tampering(
            "The first row is dropped", [.missing: 1, .ordinal: 1, .command: 1, .tree: 1],
            intactThrough: 0, sql: "DELETE FROM entry WHERE position = 1"),
        Tampering(
            "Two rows are swapped",
            [.sequence: 300, .ordinal: 300, .tree: 300, .command: 300, .time: 301],
            intactThrough: 299,
            sql: """
                UPDATE entry SET position = -1 WHERE position = 300;
                UPDATE entry SET position = 300 WHERE position = 301;
                UPDATE entry SET position = 301 WHERE position = -1;
                """),
        Tampering(
            "A row is replaced by a copy of another",
            [.sequence: 300, .time: 300, .index: 300, .ordinal: 300, .command: 300, .tree: 300],
            intactThrough: 299,
            sql: """
                UPDATE entry SET (line, leaf) = (SELECT line, leaf FROM entry WHERE position = 10)
                WHERE position = 300
                """),
        Tampering(
            "A row is moved to the highest position there is",
            [
                .missing: 300, .ordinal: 300, .tree: 300, .command: 300, .sequence: .max,
                .time: .max, .index: .max,
            ], intactThrough: 299,
            sql: "UPDATE entry SET position = 9223372036854775807 WHERE position = 300"),
        Tampering(
            "A row is put before the first",
            [.sequence: 0, .ordinal: 0, .time: 1, .tree: 1, .command: 1, .missing: 300],
            intactThrough: 0,
            sql: "UPDATE entry SET position = 0 WHERE position = 300"),
    ]

    /// Changes by somebody who also writes the hashes that go with them.
    static let ofLinesAndHashes = [
        // Without the hash of the tree's own level nobody can say which of 256 lines it was.
        Tampering(
            "A line and its hash are forged together", [.tree: 257], intactThrough: 256
        ) { try Forgery.rewrite(300, in: $0) { $0.remark = "forged" } },
        Tampering(
            "A line after the last full tile and its hash are forged", [.tree: 513],
            intactThrough: 512
        ) { try Forgery.rewrite(600, in: $0) { $0.remark = "forged" } },
        Tampering(
            "A line of another ledger is put in", [.source: 300, .tree: 257], intactThrough: 256
        ) { try Forgery.rewrite(300, in: $0) { $0.source = "ledger.example/nx" } },
        Tampering(
            "A line is given a higher ordinal than its history has",
            [.tree: 257, .ordinal: 300], intactThrough: 256
        ) { database in
            try Forgery.rewrite(300, in: database) {
                $0.history = "case/C-AZ-20#9223372036854775807"
            }
        },
        Tampering(
            "A line is given to another command", [.tree: 257, .command: 300], intactThrough: 256
        ) { try Forgery.rewrite(300, in: $0) { $0.causationid = "K1" } },
        Tampering(
            "A line names another command's hash", [.tree: 257, .command: 300],
            intactThrough: 256
        ) { try Forgery.rewrite(300, in: $0) { $0.commandhash = "00" } },
        Tampering(
            "A line is dated back, in its column too", [.tree: 257, .command: 299, .time: 300],
            intactThrough: 256
        ) { database in
            try Forgery.rewrite(300, in: database) { $0.recordedtime -= 1_000_000 }
            try database.execute(
                sql: "UPDATE entry SET recorded = recorded - 1000000 WHERE position = 300")
        },
    ]
}
