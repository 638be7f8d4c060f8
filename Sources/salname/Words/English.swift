extension Phrase {
    /// The phrase in English.
    var english: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        case .law: "law"
        case .fix: "fix"
        case .yes: "yes"
        case .no: "no"
        case .helpSalname: "A ledger of migration cases: every action is kept, nothing is changed."
        case .helpInit: "Found a new ledger in a directory."
        case .helpBorder: "Record crossings of the border."
        case .helpBorderEnter: "Record that a person entered."
        case .helpBorderExit: "Record that a person left."
        case .optionLedger: "The ledger's directory (or SALNAME_LEDGER)."
        case .optionLanguage: "The language of sentences: en or az (or SALNAME_LANG)."
        case .optionFormat: "table, plain, json, jsonl or csv."
        case .optionOutput: "Write the data to a file; its ending chooses the format."
        case .optionFields: "Which fields to give, in which order; empty lists them."
        case .optionNoColour: "No colour (or NO_COLOR)."
        case .optionQuiet: "Say nothing but the data and errors."
        case .optionVerbose: "Say more."
        case .optionNoInput: "Never ask; fail instead."
        case .optionYes: "Answer every question with yes."
        case .optionKnownAt: "As it was known: a position, or an instant with its offset."
        case .optionAsOf: "As it stood on a day."
        case .optionOfficer: "The officer who acts, as O-AZ-0017 (or SALNAME_OFFICER)."
        case .optionOffice: "The office for which the officer acts (or SALNAME_OFFICE)."
        case .optionDryRun: "Check every rule and say what would be recorded; record nothing."
        case .optionReason: "A remark in free text; it is sealed."
        case .optionCommandID: "The command's name: sent twice, it is recorded once."
        case .optionExpect: "How long the history was when you looked; if it has grown, stop."
        case .optionOrigin: "The ledger's name in every line, as ledger.example/az."
        case .optionCode: "The two letters in the ledger's numbers."
        case .optionLawFile:
            "The law to enact first, instead of the one that comes with the program."
        case .optionDefaultOffice: "The office that stands on an event when none is named."
        case .optionAt: "The moment of the crossing with its offset, as 2026-03-01T09:12+04:00."
        case .optionCheckpoint: "The crossing point's code, as BAK-GYD."
        case .optionDocumentShown: "The number of the document that was shown."
        case .argumentPerson: "The person's number, as P-AZ-000977."
        case .argumentDirectory: "A directory that is empty or does not exist."
        case .askedCommandLine: "the command line cannot be used"
        case .askedWriteOutput: "the data was not written"
        case .askedOpenLedger: "the ledger was not opened"
        case .askedCreateLedger: "no ledger was founded"
        case .askedRecordCrossing: "the crossing was not recorded"
        case .askedReadPerson: "{person} was not read"
        case .whyNoLedger: "name the ledger with --ledger DIR or SALNAME_LEDGER"
        case .whyNoOfficer: "name the officer with --as O-AZ-0017 or SALNAME_OFFICER"
        case .whyUnknownExtension:
            """
            no format has the ending “{extension}”; use .csv, .json, .jsonl, .tsv or .txt, or \
            --format
            """
        case .whyUnknownField: "there is no field “{field}”; --fields '' lists them"
        case .whyUnknownFieldNearest: "there is no field “{field}”; did you mean “{nearest}”?"
        case .whyRepeatedField: "the field “{field}” is asked for twice"
        case .whyEmptyField: "a name is missing between two commas"
        case .whyCannotCreateFile: "the file “{path}” cannot be created"
        case .whyCannotWrite: "writing failed; nothing was left half-written"
        case .whyConflict:
            """
            {subject} has changed since you looked: you saw {seen} events, there are {now}
            """
        case .whyCommandReused: "the command name {id} was used before for another command"
        case .whyClockBehind:
            """
            the clock says {clock}, more than a minute before the last line, recorded at \
            {last}
            """
        case .whyClockAhead:
            """
            the clock says {clock}, more than fourteen days after the last line, recorded at \
            {last}
            """
        case .fixAcceptClock: "set the clock right, or accept it"
        case .whyCannotCreate:
            """
            something stands at “{path}”, or its parent directory cannot be written
            """
        case .whyDocumentUnknown: "{person} has no document with that number"
        case .whyTooLarge: "the event takes {bytes} bytes; a line takes 65,535 at most"
        case .whyFounded: "the ledger has been founded already"
        case .whyNotFounded: "the ledger was never founded; its first event is missing"
        case .whyClockRight: "the clock is right; there is nothing to accept"
        case .whyLawValue: "“{value}” is not a value of {key}"
        case .whyLawPeriod: "{key} would end on {through}, before it begins on {from}"
        case .whyLawStands: "{key} stands so already, as provision {ordinal}"
        case .whyLawBook:
            """
            the provision belongs to the law book {given}; this ledger applies {applied}
            """
        case .whyLawEmpty: "there is no provision to enact"
        case .whyPersonUnknown: "nobody is registered as {person}"
        case .whyDocumentHeld:
            """
            a record with this document number already exists: {person}; no duplicate was \
            created
            """
        case .whyBornInFuture: "the year of birth lies in the future"
        case .whyDayInFuture: "{day} has not come; today is {today}"
        case .whyCrossingInFuture: "{instant} has not come; it is {now}"
        case .whyLedgerMissing: "there is no ledger at “{path}”"
        case .whyLedgerForeign: "“{path}” is not a ledger of ours"
        case .whyLedgerNewer:
            """
            the ledger has format {found}; this release reads up to {known}: install a later \
            one
            """
        case .whyLedgerDamaged:
            """
            “{path}” is damaged ({detail}); restore it from a backup, then verify
            """
        case .whyLedgerInconsistent: "the log does not fit together ({fact})"
        case .whyNetworkFileSystem:
            """
            “{path}” lies on a network file system ({kind}), where locks do not hold; keep the \
            ledger on a local disk
            """
        case .whyBusy: "somebody else has been writing for longer than we wait; try again"
        case .whyReadOnly: "“{path}” cannot be written by this user"
        case .whyDiskFull: "the disk is full; nothing was recorded"
        case .whyInputOutput: "the disk failed (SQLite code {code}); nothing was recorded"
        case .whyInternal: "the program made a mistake; nothing was recorded"
        case .whyKeysTooOpen: "others can read the key file “{path}”"
        case .whyKeyDestroyed: "the personal data of {subject} was erased; no new data can be added"
        case .whyKeysMissing:
            """
            the personal-data keys are missing; bring them back from their backup
            """
        case .whyKeysUnusable: "the personal-data keys cannot be used"
        case .whyViewsStopped:
            """
            the read models stopped before position {position}, which they cannot read
            """
        case .whyViewsDamaged: "the read models are damaged; build them anew"
        case .foundedLedger: "Founded the ledger {origin} in {path}."
        case .labelLedger: "ledger"
        case .labelOrigin: "origin"
        case .labelPositions: "events"
        case .noteNoSignatures:
            """
            note: this ledger demands no signatures; an event names its officer and does not \
            prove him.
            """
        case .nextCommand: "next"
        case .whyBadOrigin:
            """
            the origin must be 1 to 200 printable ASCII characters without a blank or a plus \
            sign
            """
        case .whyUnreadable: "the file “{path}” cannot be read"
        case .whyLawFile: "the law file cannot be used: line {line}, column {column}"

        // Officers: people, borders, stays
        case .labelPerson: "person"

        // Auditors and operators: audit, log, views, law, schema, doctor
        case .labelPosition: "position"

        // The tour
        case .helpDemo: "A tour of a ledger in a directory of its own."
        case .argumentDemoDirectory:
            """
            Where the tour's ledger and input files are put; by default a new directory in the \
            temporary one.
            """
        case .tourWelcome:
            """
            A tour of a ledger, in {path}. Each command is shown as you would type it.
            """
        case .tourFound: "A ledger is founded, and the law enacted into it."
        case .tourRegister: "People are registered from the lines of their passports."
        case .tourRegisterMore: "Ten more, one after the other."
        case .tourMisread:
            """
            A line with a wrong check digit is refused; what it may have been is said and not \
            applied.
            """
        case .tourImport:
            """
            Some fifty crossings come from the border's file; sent twice, they are recorded \
            once.
            """
        case .tourDays: "How long may she stay? Visa-free, 90 days for each stay."
        case .tourCalendarYear: "Since 2025 the days of a Russian are counted by the calendar year."
        case .tourTwoCounters:
            """
            A Chinese visitor is under two counters at once; the strictest binds.
            """
        case .tourOverstay: "Somebody stayed too long, and the ledger says since when."
        case .tourExplain: "An auditor asks why: every figure goes back to events and provisions."
        case .tourHistory: "The history of a person, without a gap."
        case .tourPresent: "Who was present on a day, by nationality."
        case .tourKnownAt: "The same person as it was known before the border's file came."
        case .tourVerify:
            """
            The log is checked against itself: the tree is made again from the lines.
            """
        case .tourTamper: "In a copy one byte of one line is changed, at position {position}."
        case .tourViews: "The read models are thrown away and built anew: the same digest."
        case .tourEnd: "That was the tour. Five commands to try:"
        case .askedTour: "the tour was stopped"
        case .whyTourStep: "“{command}” ended with {found}, not with {expected}"
        case .whyTourOccupied: "“{path}” is not empty"
        }
    }
}
