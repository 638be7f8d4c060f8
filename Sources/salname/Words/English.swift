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
        case .whyCutUnreadable:
            "--known-at takes a position, or an instant with its offset, as 2026-03-01T09:12+04:00"
        case .whyCutPastEnd: "the ledger ends at position {last}; nothing is known beyond it"
        case .helpPerson: "Register persons, find them, read their documents."
        case .helpPersonRegister: "Register a person, from a machine-readable zone or by hand."
        case .helpPersonAddDocument: "Add a document to a person's file."
        case .helpPersonReadZone:
            "Read a machine-readable zone and check its digits; no ledger is needed."
        case .helpPersonFind: "Find persons by name, document or date of birth."
        case .helpPersonShow: "Show who a person is, the documents, and how the stay stands."
        case .helpBorderImport: "Take in a feed of crossings; twice taken in, it is recorded once."
        case .helpStay: "Days of stay: used, left, and the last lawful one."
        case .helpStayDays: "Count a person's days of stay on a day."
        case .helpStayShow: "List a person's stays."
        case .helpStayPresent: "Count who is present on a day, by nationality."
        case .helpStayCompute: "Count days of stay in a list, without a ledger."
        case .optionZone: "A file with the machine-readable zone; - is standard input."
        case .optionSurname: "The surname as the document writes it."
        case .optionGiven: "The given names; leave it out for a person with one name."
        case .optionBorn:
            "The date of birth as far as it is known: 1990, 1990-02, 1990-02-14 or unknown."
        case .optionSex: "F, M or X, as the document states it."
        case .optionCitizenship:
            "The state of citizenship in three letters, as GEO; XXA is stateless."
        case .optionPlaceOfBirth: "The place of birth."
        case .optionDocumentNumber: "The document's number."
        case .optionDocumentIssuer:
            """
            Who issued the document, in three letters; on registration the state of citizenship \
            if left out.
            """
        case .optionDocumentKind: "passport, identityCard, travelDocument, visa or other."
        case .optionDocumentValidThrough: "The last day on which the document is valid."
        case .optionEffective: "The day on which it takes effect; today if left out."
        case .optionFindDocument: "A document number."
        case .optionFindBorn: "A date of birth, or a year or month of it."
        case .optionLimit: "How many at most."
        case .argumentName: "Words of the name, in any order, with or without diacritics."
        case .argumentZone: "A file with two or three lines; - is standard input."
        case .argumentFeed: "A comma-separated file with a header; - is standard input."
        case .optionOn: "The day asked about; today if left out."
        case .optionCalendar: "Draw every stay, not only the one that covers the day."
        case .optionRule:
            "A rule, as per-stay:90, calendar-year:90, rolling:90/180 or visits-per-year:3x30."
        case .optionStays:
            "A JSON file with a list of objects with entry and exit; - is standard input."
        case .optionExcludeEntryDay: "The day of entry is not a day of stay."
        case .optionExcludeExitDay: "The day of exit is not a day of stay."
        case .askedRegisterPerson: "the person was not registered"
        case .askedAddDocument: "no document was added to {person}"
        case .askedFindPersons: "no search was made"
        case .askedReadZone: "the machine-readable zone was not read"
        case .askedImportCrossings: "the feed was not taken in"
        case .askedCountPresent: "nobody was counted"
        case .askedComputeStay: "the days were not counted"
        case .whyOptionForm: "the value of {option} has not the form {form}"
        case .whyOptionsMissing: "not stated: {options}"
        case .whyOptionsExclude: "{option} cannot stand beside {other}"
        case .whyNothingToFind: "give a name, --document or --born"
        case .whyNothingFound: "nobody was found"
        case .whyStaysNotJSON: "the file is no JSON list of stays"
        case .whyStayDay: "stay {index}: {field} is not a day of the form 2026-03-01"
        case .whyStayMissing: "stay {index} has no entry"
        case .whyStayOrder: "stay {index} ends before it begins"
        case .whyRuleUnknown: "rule {index} is none that can be counted"
        case .whyFeedEmpty: "the file has no header"
        case .whyFeedColumns: "the file has no column {columns}"
        case .whyFeedRepeated: "the column {columns} stands twice"
        case .whyFeedDelimiter: "the fields are probably separated by {delimiter}, not by a comma"
        case .lineNoted: "line {line}: {why}"
        case .whyLineCSV: "the line is not comma-separated text that can be read"
        case .whyLineValue: "the value of the column {column} is missing or not in its form"
        case .whyLineHolder: "nobody is known with the document named"
        case .whyCheckDigits: "the check digit is wrong: {fields}"
        case .fieldAt: "{field} (line {line}, column {column})"
        case .suggestion:
            "did you mean {instead} instead of {found} in line {line}, column {column}?"
        case .lookAgain: "read the document again"
        case .fieldDocumentCode: "document code"
        case .fieldIssuer: "issuing state"
        case .fieldDocumentNumber: "document number"
        case .fieldNationality: "nationality"
        case .fieldName: "name"
        case .fieldBorn: "date of birth"
        case .fieldSex: "sex"
        case .fieldExpires: "date of expiry"
        case .fieldOptionalData: "optional data"
        case .fieldSecondOptionalData: "second optional data"
        case .fieldComposite: "the whole zone"
        case .faultEmpty: "there is no line with anything on it"
        case .faultLineCount: "a zone has two lines or three; there are {count}"
        case .faultLineLength: "line {line} has {found} characters; {expected} were expected"
        case .faultLowercase: "a small letter stands in line {line}, column {column}"
        case .faultCharacter: "line {line}, column {column} holds neither A to Z, nor 0 to 9, nor <"
        case .faultNotAllowed:
            "{field}: line {line}, column {column} holds what the field cannot hold"
        case .faultLetterInDate: "{field}: a letter stands in line {line}, column {column}"
        case .faultDate: "{field}: there is no such day: line {line}, column {column}"
        case .faultSex: "the sex is none of F, M and <: line {line}, column {column}"
        case .faultFieldEmpty: "{field} is empty: line {line}, column {column}"
        case .zoneUnknownState: "{field}: the code is in no table"
        case .zoneWithdrawnState: "{field}: the code has been withdrawn"
        case .zoneSpecimen: "{field}: the code stands on specimens only"
        case .zoneExpired: "the document has expired"
        case .zoneTruncated: "the name fills its field; the rest of it may be missing"
        case .zoneUnusualNumber: "the document number is short, or has a gap"
        case .zoneOtherNationality: "the zone states another nationality than the file"
        case .zoneOtherBirth: "the zone states another year of birth than the file"
        case .zoneValid: "every check digit is right"
        case .zoneInvalid: "not every check digit is right"
        case .labelFormat: "format"
        case .labelChecks: "check digits"
        case .labelValid: "valid"
        case .checkRight: "right"
        case .checkWrong: "wrong"
        case .recordedAt: "Recorded at {positions}: {what}"
        case .wouldRecordAt: "Would be recorded at {positions}: {what}"
        case .recordedBefore: "Recorded before, at {positions}: {what}"
        case .noteDryRun: "note: a dry run; nothing was recorded."
        case .noteRepeated:
            "note: the command {id} had been recorded before; nothing was recorded now."
        case .didRegister: "{person} registered, citizen of {state}."
        case .didAddDocument: "a document of {person}."
        case .addedDocument: "document {index}  {kind}  {issuer}  valid through {day}"
        case .addedDocumentOpen: "document {index}  {kind}  {issuer}"
        case .didEnterVisaFree:
            "{person} entered at {checkpoint}, {day}, visa-free ({state}: {rule})."
        case .didEnterCitizen: "{person} entered at {checkpoint}, {day}, a citizen."
        case .didEnterNoGround:
            "{person} entered at {checkpoint}, {day}, without a ground of entry."
        case .didEnter: "{person} entered at {checkpoint}, {day}."
        case .didExit: "{person} left at {checkpoint}, {day}."
        case .labelLastLawfulDay: "last lawful day"
        case .labelRegisterBy: "register the place of stay by"
        case .labelEntered: "entered"
        case .labelLeft: "left"
        case .labelUsed: "used"
        case .labelRemaining: "left"
        case .labelDays: "days"
        case .labelGround: "ground"
        case .labelNumber: "number"
        case .labelPresent: "present"
        case .labelDirection: "direction"
        case .labelAt: "at"
        case .labelDay: "day"
        case .labelCheckpoint: "checkpoint"
        case .labelWarnings: "warnings"
        case .labelStatus: "status"
        case .labelDocuments: "documents"
        case .labelRegisteredOn: "registered on"
        case .labelPlaceOfBirth: "place of birth"
        case .labelSurname: "surname"
        case .labelGiven: "given names"
        case .labelHistory: "events in the history"
        case .counterPerStay: "{limit} days per stay"
        case .counterCalendarYear: "{limit} days in a calendar year"
        case .counterRolling: "{limit} days within any {window}"
        case .counterVisits: "{count} visits a year of {limit} days each"
        case .ruleVisaFree: "visa-free"
        case .ruleNone: "no ground of stay"
        case .ruleCitizen: "a citizen; days are not counted"
        case .onDay: "on {day}"
        case .sinceDay: "entered {day} ({position})"
        case .sinceUnknown: "the entry is not recorded"
        case .notPresentOn: "not present; figures of an entry on this day"
        case .usedDays: "used {days}"
        case .leftDays: "left {days}"
        case .lastLawfulOn: "last lawful day {day}"
        case .noLastLawful: "no lawful day"
        case .neverReached: "no limit is ever reached"
        case .registerByDay: "register the place of stay by {day}"
        case .overstayedSince: "overstayed: {days} days since {day}"
        case .usedUp: "entering now would exceed the limit by {days} days"
        case .presentSince: "present since {day}"
        case .presentUnknownSince: "present"
        case .absentNow: "not present"
        case .bornOn: "born {date}"
        case .documentLine: "document {index}  {kind}  {issuer}  {number}  valid through {day}"
        case .documentLineOpen: "document {index}  {kind}  {issuer}  {number}"
        case .historyLine: "history  {count} events, registered on {day}"
        case .personErased: "personal data erased"
        case .kindPassport: "passport"
        case .kindIdentityCard: "identity card"
        case .kindTravelDocument: "travel document"
        case .kindVisa: "visa"
        case .kindOther: "other document"
        case .presentCount: "Present on {day}: {count}."
        case .importing: "Taking in the feed"
        case .timeLeft: "{time} left"
        case .imported: "Recorded: {accepted}. Recorded before: {repeated}. Refused: {refused}."
        case .wouldImport:
            "Would be recorded: {accepted}. Recorded before: {repeated}. Refused: {refused}."
        case .lineRefused: "line {line}: {code}: {why}"
        case .importStopped:
            """
            stopped; what was recorded stays recorded. Take the file in again: nothing is \
            recorded twice.
            """
        case .importUnknownColumns: "the columns {columns} are not read"
        case .labelAccepted: "recorded"
        case .labelRepeated: "recorded before"
        case .labelRefused: "refused"
        case .labelRefusedLines: "refused lines"
        case .warnNoGround:
            """
            no ground of entry was found for a citizen of {state} on {day}; the crossing is \
            flagged
            """
        case .warnSimilar:
            "a crossing in the same direction within the hour stands at position {position}"
        case .warnEntryWithoutExit:
            "the person had entered at position {position}, and no exit stands since"
        case .warnExitWithoutEntry: "no entry stands before this exit"
        case .warnDocumentExpired: "document {index} expired: it was valid through {day}"
        case .warnAddedExpired: "the document has expired: it was valid through {day}"
        case .warnStateUnknown: "the code {state} is in no table"
        case .warnStateNotCurrent: "the code {state} was not in use on {day}"
        case .warnOverstay: "overstayed: {days} days after the last lawful day, {day}"
        case .warnOverstayNone: "overstayed: {days} days; no day of the stay was lawful"

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
