import EventLog
import GRDB
import TransparencyLog

extension Tampering {
    /// Changes to what stands around the lines.
    static let ofIndex = [
        Tampering(
            "A recorded time is changed in its column", [.time: 300], intactThrough: 299,
            sql: "UPDATE entry SET recorded = recorded + 1 WHERE position = 300"),
        Tampering(
            "A hash is changed in its column", [.lineChanged: 300], intactThrough: 299,
            sql: "UPDATE entry SET leaf = zeroblob(32) WHERE position = 300"),
        Tampering(
            "A hash is made shorter", [.lineChanged: 300], intactThrough: 299,
            sql: "UPDATE entry SET leaf = zeroblob(31) WHERE position = 300"),
        Tampering(
            "A row is given another type", [.index: 300], intactThrough: 299,
            sql: "UPDATE entry SET type = type + 1 WHERE position = 300"),
        Tampering(
            "A row is given an officer", [.index: 300], intactThrough: 299,
            sql: "UPDATE entry SET officer = 2 WHERE position = 300"),
        Tampering(
            "A row is taken from its office", [.index: 301], intactThrough: 300,
            sql: "UPDATE entry SET office = NULL WHERE position = 301"),
        Tampering(
            "A type is renamed", [.index: 2], intactThrough: 1,
            sql: "UPDATE label SET text = 'PermitGiven' WHERE text = 'PermitRefused'"),
        Tampering(
            "A type's name is deleted", [.index: 2], intactThrough: 1,
            sql: "DELETE FROM label WHERE text = 'PermitRefused'"),
        Tampering(
            "A stretch of lines is said to be without a type it has", [.index: 257],
            intactThrough: 256,
            sql: """
                DELETE FROM stretch WHERE number = 1
                AND label = (SELECT type FROM entry WHERE position = 257)
                """),
        Tampering(
            "A stretch of lines is said to have a type it has not", [.index: 257],
            intactThrough: 256,
            sql: "INSERT INTO stretch VALUES (9999, 1)"),
        Tampering(
            "A stretch is added where no lines are", [.index: 641], intactThrough: 640,
            sql: "INSERT INTO stretch VALUES (1, 9223372036854775807)"),
        Tampering(
            "A place in a history is moved to another line", [.ordinal: 300],
            intactThrough: 299,
            sql: "UPDATE history SET position = 301 WHERE position = 300 AND ordinal > 10"),
        Tampering(
            "A place in a history is deleted", [.ordinal: 300], intactThrough: 299,
            sql: "DELETE FROM history WHERE position = 300 AND ordinal > 10"),
        Tampering(
            "A place is added to a history", [.ordinal: 300], intactThrough: 299,
            sql: "INSERT INTO history VALUES (1, 1000, 300)"),
        Tampering(
            "Two subjects change their names", [.ordinal: 1], intactThrough: 0,
            sql: """
                UPDATE subject SET name = 'x' WHERE name = 'case/C-AZ-1';
                UPDATE subject SET name = 'case/C-AZ-1' WHERE name = 'case/C-AZ-9';
                UPDATE subject SET name = 'case/C-AZ-9' WHERE name = 'x';
                """),
        Tampering(
            "A subject is deleted", [.ordinal: 9], intactThrough: 8,
            sql: "DELETE FROM subject WHERE name = 'case/C-AZ-9'"),
        Tampering(
            "The ledger is given another origin", [.source: 1], intactThrough: 0,
            sql: "UPDATE meta SET value = 'ledger.example/nx' WHERE key = 'origin'"),
    ]

    /// Changes to the commands; the lines 299 and 300 are of one.
    static let ofCommands = [
        Tampering(
            "A command's body is changed", [.command: 299], intactThrough: 298,
            sql: "UPDATE command SET body = '{}' WHERE first = 299"),
        Tampering(
            "A signature is added to a command", [.command: 299], intactThrough: 298,
            sql: "UPDATE command SET signature = x'00' WHERE first = 299"),
        Tampering(
            "A command's time is changed", [.command: 299], intactThrough: 298,
            sql: "UPDATE command SET recorded = recorded + 1 WHERE first = 299"),
        Tampering(
            "A command is deleted", [.command: 299], intactThrough: 298,
            sql: "DELETE FROM command WHERE first = 299"),
        Tampering(
            "A command is renamed", [.command: 299], intactThrough: 298,
            sql: "UPDATE command SET id = 'other' WHERE first = 299"),
        Tampering(
            "A command is made to begin earlier", [.command: 297], intactThrough: 296,
            sql: "UPDATE command SET first = 297 WHERE first = 299"),
        Tampering(
            "A command is made to end earlier", [.command: 300], intactThrough: 299,
            sql: "UPDATE command SET last = 299 WHERE first = 299"),
        Tampering(
            "A command is made to end later", [.command: 514], intactThrough: 513,
            sql: "UPDATE command SET last = 514 WHERE first = 511"),
        Tampering(
            "A command is made to end at the end of a stretch", [.command: 513],
            intactThrough: 512,
            sql: "UPDATE command SET last = 512 WHERE first = 511"),
        Tampering(
            "A command is added that caused nothing", [.command: 300], intactThrough: 299,
            sql: "INSERT INTO command VALUES ('other', 1, 300, 300, '{}', NULL)"),
    ]

    /// Changes to the stored tree.
    static let ofTree = [
        Tampering(
            "A stored subtree is changed", [.tree: 257], intactThrough: 256,
            sql: "UPDATE subtree SET hash = zeroblob(32) WHERE number = 1"),
        Tampering(
            "A stored subtree is deleted", [.tree: 257], intactThrough: 256,
            sql: "DELETE FROM subtree WHERE number = 1"),
        Tampering(
            "A subtree is added", [.tree: 641], intactThrough: 640,
            sql: "INSERT INTO subtree VALUES (8, 2, zeroblob(32))"),
        Tampering(
            "A subtree is added where none can be", [.tree: 1], intactThrough: 0,
            sql:
                "INSERT INTO subtree VALUES (-9223372036854775808, -9223372036854775808, zeroblob(32))"
        ),
        Tampering(
            "The tree's edge is that of another log of this size", [.tree: 513],
            intactThrough: 512
        ) { try Forgery.storeEdge(edge(size: 640), in: $0) },
        Tampering(
            "The tree's edge is wound back", [.tree: 601], intactThrough: 600
        ) { try Forgery.storeEdge(edge(size: 600), in: $0) },
        Tampering(
            "The tree's size is changed beside its edge", [.tail: 641], intactThrough: 640,
            sql: "UPDATE frontier SET size = 641"),
    ]

    /// Lines cut off the end, at 600 after a whole command, with more and more care.
    static let ofTail = [
        Tampering(
            "The tail is cut, and nothing else is touched",
            [.ordinal: 601, .command: 601, .tail: 601], intactThrough: 600,
            sql: "DELETE FROM entry WHERE position > 600"),
        Tampering(
            "The tail is cut below the last full tile",
            [.index: 501, .ordinal: 501, .command: 501, .tree: 501, .tail: 501], intactThrough: 500,
            sql: "DELETE FROM entry WHERE position > 500"),
        Tampering(
            "The tail is cut from every table but the tree", [.tail: 601], intactThrough: 600
        ) { try Forgery.cut(after: 600, in: $0) },
        Tampering(
            "The tail is cut and the tree wound back, but histories and commands stand",
            [.ordinal: 601, .command: 601], intactThrough: 600
        ) { database in
            try database.execute(sql: "DELETE FROM entry WHERE position > 600")
            try Forgery.rebuildTree(in: database)
        },
        Tampering(
            "The tail is cut and the tree wound back, but commands stand",
            [.command: 601], intactThrough: 600
        ) { database in
            try database.execute(
                sql: """
                    DELETE FROM entry WHERE position > 600;
                    DELETE FROM history WHERE position > 600;
                    """)
            try Forgery.rebuildTree(in: database)
        },
        Tampering(
            "Every line is cut", [.index: 1, .ordinal: 1, .command: 1, .tree: 1, .tail: 1],
            intactThrough: 0, sql: "DELETE FROM entry"),
    ]

    private static func edge(size: Int) -> Frontier {
        var frontier = Frontier()
        for _ in 0..<size { _ = frontier.append(MerkleTree.leafHash(of: [1])) }
        return frontier
    }
}
