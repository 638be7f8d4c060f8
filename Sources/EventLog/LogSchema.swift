/// The tables of `log.sqlite`, format 1.
///
/// On disk for ever: a later format adds, it never edits.
enum LogSchema {
    /// "SALN": tells SQLite's `file` and us that the file is ours.
    static let applicationID = 0x5341_4C4E
    /// The format this release writes, and the last one it reads.
    static let format = 1
    /// The bytes of a page, chosen when the file is made: nine or ten lines, where the customary
    /// 4,096 hold four and leave a tenth of the file empty.
    static let pageSize = 8192
    /// How many lines a stretch has: those of one stored subtree.
    static let stretch = 256

    /// Evidence first: `entry.line` is the event, byte for byte; every other column and table is an
    /// index over the lines and can be made again from them.
    ///
    /// `stretch` says in which 256 lines a type, an officer or an office occurs, number 0 being the
    /// first of them. An index on each of the three columns finds the same, and took two fifths of
    /// the time of an append.
    static let tables = """
        CREATE TABLE meta (
            key   TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE label (
            id   INTEGER PRIMARY KEY,
            text TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE subject (
            id   INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE entry (
            position INTEGER PRIMARY KEY,
            recorded INTEGER NOT NULL,
            type     INTEGER NOT NULL REFERENCES label (id),
            officer  INTEGER REFERENCES label (id),
            office   INTEGER REFERENCES label (id),
            leaf     BLOB NOT NULL CHECK (length(leaf) = 32),
            line     TEXT NOT NULL
        ) STRICT;

        CREATE TABLE stretch (
            label  INTEGER NOT NULL REFERENCES label (id),
            number INTEGER NOT NULL,
            PRIMARY KEY (label, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE history (
            subject  INTEGER NOT NULL REFERENCES subject (id),
            ordinal  INTEGER NOT NULL,
            position INTEGER NOT NULL REFERENCES entry (position),
            PRIMARY KEY (subject, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE subtree (
            level  INTEGER NOT NULL,
            number INTEGER NOT NULL,
            hash   BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (level, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE frontier (
            id     INTEGER PRIMARY KEY CHECK (id = 1),
            size   INTEGER NOT NULL,
            hashes BLOB NOT NULL
        ) STRICT;

        CREATE TABLE counter (
            name  TEXT PRIMARY KEY,
            value INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE command (
            id        TEXT NOT NULL UNIQUE,
            recorded  INTEGER NOT NULL,
            first     INTEGER PRIMARY KEY,
            last      INTEGER NOT NULL CHECK (last >= first),
            body      TEXT NOT NULL,
            signature BLOB
        ) STRICT;
        """

    /// What makes the tables append-only even for a person with `sqlite3`.
    ///
    /// Triggers on DELETE do not see `INSERT OR REPLACE`, so each insert is checked as well.
    static let triggers =
        [
            "entry", "history", "subject", "label", "stretch", "command", "subtree", "meta",
        ].map(kept)
        + [
            """
            CREATE TRIGGER entry_follows BEFORE INSERT ON entry
            WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
            BEGIN SELECT RAISE(ABORT, 'entry: a position must follow the last'); END;
            """,
            """
            CREATE TRIGGER history_follows BEFORE INSERT ON history
            WHEN NEW.ordinal IS NOT
                (SELECT coalesce(max(ordinal), 0) + 1 FROM history WHERE subject = NEW.subject)
            BEGIN SELECT RAISE(ABORT, 'history: an ordinal must follow the last'); END;
            """,
            """
            CREATE TRIGGER command_once BEFORE INSERT ON command
            WHEN EXISTS (SELECT 1 FROM command WHERE id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'command: accepted before'); END;
            """,
            """
            CREATE TRIGGER command_follows BEFORE INSERT ON command
            WHEN NEW.first <= (SELECT max(first) FROM command)
            BEGIN SELECT RAISE(ABORT, 'command: a command must follow the last'); END;
            """,
            """
            CREATE TRIGGER subject_once BEFORE INSERT ON subject
            WHEN EXISTS (SELECT 1 FROM subject WHERE id = NEW.id OR name = NEW.name)
            BEGIN SELECT RAISE(ABORT, 'subject: named before'); END;
            """,
            """
            CREATE TRIGGER label_once BEFORE INSERT ON label
            WHEN EXISTS (SELECT 1 FROM label WHERE id = NEW.id OR text = NEW.text)
            BEGIN SELECT RAISE(ABORT, 'label: written before'); END;
            """,
            """
            CREATE TRIGGER stretch_once BEFORE INSERT ON stretch
            WHEN EXISTS (SELECT 1 FROM stretch WHERE label = NEW.label AND number = NEW.number)
            BEGIN SELECT RAISE(ABORT, 'stretch: written before'); END;
            """,
            """
            CREATE TRIGGER subtree_once BEFORE INSERT ON subtree
            WHEN EXISTS
                (SELECT 1 FROM subtree WHERE level = NEW.level AND number = NEW.number)
            BEGIN SELECT RAISE(ABORT, 'subtree: stored before'); END;
            """,
            """
            CREATE TRIGGER meta_once BEFORE INSERT ON meta
            WHEN EXISTS (SELECT 1 FROM meta WHERE key = NEW.key)
            BEGIN SELECT RAISE(ABORT, 'meta: written before'); END;
            """,
            """
            CREATE TRIGGER frontier_grows BEFORE UPDATE ON frontier WHEN NEW.size <= OLD.size
            BEGIN SELECT RAISE(ABORT, 'frontier: a tree only grows'); END;
            """,
            """
            CREATE TRIGGER frontier_kept BEFORE DELETE ON frontier
            BEGIN SELECT RAISE(ABORT, 'frontier: nothing is deleted'); END;
            """,
            """
            CREATE TRIGGER frontier_once BEFORE INSERT ON frontier
            WHEN EXISTS (SELECT 1 FROM frontier)
            BEGIN SELECT RAISE(ABORT, 'frontier: there is one'); END;
            """,
            """
            CREATE TRIGGER counter_grows BEFORE UPDATE ON counter
            WHEN NEW.value <= OLD.value OR NEW.name <> OLD.name
            BEGIN SELECT RAISE(ABORT, 'counter: a number is claimed once'); END;
            """,
            """
            CREATE TRIGGER counter_once BEFORE INSERT ON counter
            WHEN EXISTS (SELECT 1 FROM counter WHERE name = NEW.name)
            BEGIN SELECT RAISE(ABORT, 'counter: started before'); END;
            """,
            """
            CREATE TRIGGER counter_kept BEFORE DELETE ON counter
            BEGIN SELECT RAISE(ABORT, 'counter: nothing is deleted'); END;
            """,
        ]

    private static func kept(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table): nothing is changed'); END;
        CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table): nothing is deleted'); END;
        """
    }
}
