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
        case .optionLedger:
            "The ledger's directory, or ssh://[user@]host[:port]/dir (or SALNAME_LEDGER)."
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
        case .optionAsOf: "As it stood on a day, as 2026-05-20."
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
        case .whyNoRoomForViews: "the disk is full"
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
        case .optionOn: "The day asked about, as 2026-05-20; today if left out."
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
        case .askedImportCrossings: "the feed was not taken in"
        case .askedCountPresent: "nobody was counted"
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
        case .overstayedSince: "days overstayed: {days}, since {day}"
        case .usedUp: "entering now would exceed the limit by {days} days"
        case .presentSince: "present since {day}"
        case .presentUnknownSince: "present"
        case .absentNow: "not present"
        case .bornOn: "born {date}"
        case .documentLine: "document {index}  {kind}  {issuer}  {number}  valid through {day}"
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
        case .warnOverstay: "days overstayed: {days}; the last lawful day was {day}"
        case .warnOverstayNone: "days overstayed: {days}; no day of the stay was lawful"
        case .helpStayPlan: "How long a person could stay who enters on a day."
        case .optionEnter: "The day of entry, as 2026-06-01."
        case .optionPlannedDays:
            "For how many days, the day of entry included; exit 2 if that is not possible."
        case .planEntering: "entering on {day}"
        case .planDays: "{days} days: the last lawful day is {day}"
        case .planNoDays: "no day of such a stay would be lawful"
        case .planLeavesFirst:
            "present since {day}: counted as if that stay ended the day before the entry"
        case .planPossible: "yes: {days} days are possible"
        case .planEarliest: "no: {days} days are possible from {day} on at the earliest"
        case .planNever:
            "no: {days} days are not possible, nor on any later day by the law as it is known"
        case .whyPlannedDays: "--days is a number from 1 to 9999"

        // Auditors and operators: audit, log, views, law, schema, doctor
        case .labelPosition: "position"
        case .helpAudit: "Ask what was recorded, and why a figure is what it is."
        case .helpAuditHistory: "List what was recorded about a subject."
        case .helpAuditExplain: "Show how a figure of a person's stay comes about."
        case .helpLog: "Read, check and export the log."
        case .helpLogShow: "Show one event."
        case .helpLogList: "List events by type, officer, office and time."
        case .helpLogVerify: "Check the log against itself, line by line."
        case .helpLogExport: "Export the lines as they are stored."
        case .helpLogAcceptClock: "Accept that the clock stands where it does."
        case .helpViews: "Look after the read models."
        case .helpViewsStatus: "Show how far the read models are, and their digests."
        case .helpViewsRebuild: "Build the read models anew from the first event."
        case .helpViewsShow: "Show the rows of a read model."
        case .helpLaw: "Show which law stands in the ledger."
        case .helpLawShow: "Show the provisions in force on a day."
        case .helpLawHistory: "Show every enactment of a provision."
        case .helpSchema: "Show what an event holds."
        case .helpSchemaList: "List every type and version."
        case .helpSchemaShow: "Print the JSON Schema of a type."
        case .helpSchemaCatalogue: "Print the catalogue of events."
        case .helpDoctor: "Look the ledger over, and say how to mend it."
        case .helpConfig: "Show the settings in force."
        case .helpConfigShow: "Show the settings in force."
        case .helpExplain: "Say what an error code means and what to do."
        case .argumentPosition: "The position in the log, from 1."
        case .argumentTable: "The name of a read model, as stay."
        case .argumentKey: "The key of a provision, as stay.visa-free.GEO."
        case .argumentSchema: "A type, or a type and its version, as BorderCrossed.1; or line."
        case .argumentCode: "The code of an error, as E-CONFLICT; without it, all are listed."
        case .optionType: "Only events of this type, as BorderCrossed."
        case .optionOfLister: "Only what this officer recorded, as O-AZ-0017."
        case .optionOfOffice: "Only what was recorded for this office."
        case .optionSince: "Recorded on this day or later, or at this instant or later."
        case .optionUntil: "Recorded on this day or earlier, or at this instant or earlier."
        case .optionAfter: "Only after this position."
        case .optionSchemas: "Check also that every payload is exactly one of its type and version."
        case .optionExportFormat: "cloudevents, jsonl or cloudevents-batch."
        case .optionExportOutput: "Write to a file, whole or not at all."
        case .optionRequireFresh: "End with 8 if the read models are behind the log."
        case .optionShowOrigin: "Say also where each value comes from."
        case .askedRunCommand: "the command was not carried out"
        case .askedAnswer: "the question was not answered"
        case .askedReadLog: "the log was not read"
        case .askedVerifyLog: "the log is not proved intact"
        case .askedAcceptClock: "the clock was not accepted"
        case .askedReadViews: "the read models were not read"
        case .askedRebuildViews: "the read models were not built anew"
        case .askedCheckUp: "the ledger is not well"
        case .whyUnknownCommand: "unknown command “{typed}”"
        case .whyUnknownCommandNearest: "unknown command “{typed}”; did you mean “{nearest}”?"
        case .whyUnknownName: "there is no “{typed}”; there are: {known}"
        case .whyUnknownNameNearest: "there is no “{typed}”; did you mean “{nearest}”?"
        case .whyNotInForce: "{key} is not in force on {day}"
        case .whyBadSubject: "“{typed}” is no subject; write P-AZ-000977, law/az or ledger/AZ"
        case .whyBadMoment:
            "“{typed}” is neither a day, as 2026-03-01, nor an instant with its offset"
        case .whyNoLine: "no event stands at position {position}"
        case .whyNothingRecorded: "nothing is recorded about {subject}"
        case .whyBroken:
            "the first mismatch stands at position {position}; 1 to {intact} are intact"
        case .whyBrokenFromStart:
            "the first mismatch stands at position {position}; nothing before it is intact"
        case .whyBrokenSomewhere: "something does not fit, and no position can be named"
        case .whyViewsBehind: "they stand at position {position}, the log at {head}"
        case .whyUnwell: "{count} of the checks failed"
        case .whyEventUnknown:
            """
            position {position} holds an event that this release does not know ({type}); install \
            a later one
            """
        case .whyLineUnreadable: "the line at position {position} cannot be read"
        case .acceptedClock: "Recorded at {position}: the clock was accepted."
        case .wouldAcceptClock: "Would be recorded at {position}: the clock was accepted."
        case .exportedLines: "{count} events were exported."
        case .titleEvent: "Event {position}"
        case .titleCertificate: "The read models were built anew from events 1 to {position}."
        case .noteCannotKnow:
            """
            cannot know: an edit that also recomputed the stored tree; keep a signed checkpoint \
            elsewhere (this release signs none yet)
            """
        case .taskVerify: "verifying"
        case .taskExport: "exporting"
        case .progressLeft: "{time} left"
        case .labelOrdinal: "no."
        case .labelRecordedAt: "recorded"
        case .labelEffective: "effective"
        case .labelType: "type"
        case .labelOfficer: "officer"
        case .labelOffice: "office"
        case .labelFacts: "facts"
        case .labelPlaces: "history"
        case .labelStep: "step"
        case .labelCites: "cites"
        case .labelDetail: "detail"
        case .labelCitation: "citation"
        case .labelKey: "key"
        case .labelValue: "value"
        case .labelValidFrom: "from"
        case .labelValidThrough: "through"
        case .labelConfidence: "confidence"
        case .labelArticle: "article"
        case .labelSource: "source"
        case .labelNote: "note"
        case .labelLastLine: "last line"
        case .labelClock: "clock"
        case .labelGeneration: "generation"
        case .labelLogHead: "log head"
        case .labelLag: "behind by"
        case .labelTables: "tables"
        case .labelCombined: "combined digest"
        case .labelFirst: "from"
        case .labelThrough: "through"
        case .labelVersion: "version"
        case .labelSuperseded: "superseded"
        case .labelSchema: "schema"
        case .labelSummary: "summary"
        case .labelCode: "code"
        case .labelMeaning: "meaning"
        case .labelSetting: "setting"
        case .labelFrom: "comes from"
        case .labelCheck: "check"
        case .labelHolds: "holds"
        case .checkOK: "ok"
        case .checkFault: "FAULT"
        case .checkLines: "lines"
        case .checkTree: "tree"
        case .checkHistories: "histories"
        case .checkTimes: "times"
        case .checkCommands: "commands"
        case .checkIndex: "index"
        case .checkPayloads: "payloads"
        case .checkLog: "log"
        case .checkFileSystem: "file system"
        case .checkModes: "file modes"
        case .checkDisk: "disk"
        case .checkWriteAheadLog: "write-ahead log"
        case .checkClock: "clock"
        case .checkKeys: "keys"
        case .checkViews: "read models"
        case .checkPeople: "people"
        case .detailLines: "1 .. {lines}, each with the bytes that were hashed"
        case .detailTree: "1 .. {lines}   root {root}"
        case .detailHistories: "{count} subjects, no ordinal missing"
        case .detailTimes: "never go back"
        case .detailCommands: "{count} commands, each with its hash and all of its lines"
        case .detailIndex: "says what the lines say"
        case .detailPayloads: "{count} payloads, each exactly one of its type and version"
        case .detailTable: "{rows} rows  {digest}"
        case .detailLog: "{origin}, {count} events"
        case .detailLocalFileSystem: "local"
        case .detailModes: "only the owner can read"
        case .detailModesOpen: "{count} files or directories are open to others"
        case .detailDisk: "{count} MiB free"
        case .detailWriteAheadLog: "{count} MiB at most"
        case .whyWriteAheadLogLong:
            """
            {count} MiB: somebody has been reading for long; it is cut when he is done
            """
        case .detailClock: "{clock}, fits the last line"
        case .detailKeys: "present, readable by the owner only, of this ledger"
        case .detailKeysGone: "“{path}” is missing; bring it back from its backup"
        case .detailKeyWrong:
            "the key that wraps the keys is not the right one; bring the right one back"
        case .detailKeysOther: "the keys are those of another ledger, {origin}"
        case .detailFresh: "at position {position}, the log at {head}"
        case .detailViewsNone: "there are none of this release"
        case .faultMissing: "position {position} has no line"
        case .faultLineChanged: "the line at {position} is not the one that was hashed"
        case .faultUnreadable: "the line at {position} cannot be read"
        case .faultSequence: "the line at {position} says that it stands elsewhere"
        case .faultSource: "the line at {position} was written for another ledger"
        case .faultTime: "the recorded time at {position} goes back, or is not the one in the index"
        case .faultOrdinal:
            "an ordinal at {position} is missing, doubled or not the one in the index"
        case .faultIndex:
            "type, officer or office in the index at {position} are not those of the line"
        case .faultCommand:
            "the command behind {position} is missing or is not the one that was hashed"
        case .faultTree: "the stored tree is not the one over the lines, from {position} on"
        case .faultTail: "the log ends before its tree does: lines from {position} on were cut off"
        case .faultPayload: "the payload at {position} is not exactly one of its type and version"
        case .faultSomewhere: "something does not fit"
        case .explainNoValue: "none"
        case .explainNationality: "citizen of {state}"
        case .explainEntered: "entered {day}"
        case .explainLeft: "left {day}"
        case .explainOvertaken: "entered again {day}, no exit is known before it"
        case .explainAbsent: "not present on {day}: as if entering on it"
        case .explainNoRegime: "no provision lets citizens of {state} enter without a visa on {day}"
        case .explainCitizen: "a citizen of {state}: no day is counted"
        case .explainRegime: "visa-free for {state}, {counters}"
        case .explainTerm: "register the place of stay within {term}"
        case .explainTermEnds: "{from} + {days} days, the day of entry not counted"
        case .explainEntryDayCounts: "day of entry counts"
        case .explainEntryDayOut: "day of entry does not count"
        case .explainExitDayCounts: "day of exit counts"
        case .explainExitDayOut: "day of exit does not count"
        case .explainWindow: "{counter}: from {from} through {through}"
        case .explainCounted: "{from} through {through}: {days} days"
        case .explainVisits: "visits begun in {year}: {count}"
        case .explainUsed: "{counter}: used {days} of {limit}"
        case .explainRolledOut: "{days} days leave the window by {day}"
        case .explainBeginsAnew: "the count begins anew on {day}"
        case .explainLastLawful: "{from} + {days} days, first day included"
        case .explainLastLawfulOfAll:
            "all counters together: {from} + {days} days, first day included"
        case .explainNotLawful: "{counter}: {day} is not lawful"
        case .explainNeverReached: "{counter}: the limit is never reached"
        case .explainBinds: "{counter} binds: {left} days left"
        case .explainInForce: "in force {from} through {through}"
        case .explainInForceSince: "in force since {from}"
        case .explainEvidence: "{type}  recorded {instant} by {officer}, office {office}"
        case .confidenceRead: "read in a public source"
        case .confidenceGeneral: "general knowledge, not confirmed"
        case .confidenceUnsure: "unsure, not confirmed"
        case .confidenceParameter: "unsure: a parameter of this office"
        case .meaningUsage:
            """
            The command line makes no sense to the program: a word is missing, misspelt or \
            doubled. See the command with --help.
            """
        case .meaningNoLedger: "No ledger was named. Give --ledger DIR, or set SALNAME_LEDGER."
        case .meaningNoOfficer:
            """
            Every event names who acted, and nobody was named. Give --as O-AZ-0017, or set \
            SALNAME_OFFICER.
            """
        case .meaningCannotCreate:
            """
            Something stands at the path already, or its directory cannot be written. Choose \
            another path, or mend its rights.
            """
        case .meaningCannotWrite:
            """
            The data could not be written to its end. A file named with -o is left as it was. \
            See that the disk has room, then try again.
            """
        case .meaningCannotRead:
            """
            A file could not be read. See that it exists and that you may read it; if the disk \
            fails, run salname doctor.
            """
        case .meaningMachineReadableZone:
            """
            The machine-readable zone does not check. Read it again; a suggestion is never \
            applied by itself.
            """
        case .meaningIntegrity:
            """
            What is stored is not what was written. Stop recording, keep the files as they are, \
            and restore from a backup that verifies.
            """
        case .meaningNotRecorded:
            """
            Nothing is recorded at the position, or about the subject, as it was known then. \
            Check the number; a later --known-at may know it.
            """
        case .meaningLineUnreadable:
            """
            A line of the log is not in its form. The log was altered, or the disk failed: run \
            salname log verify --schemas.
            """
        case .meaningEventUnknown:
            """
            A later release has written an event that this one does not know, and none is \
            skipped. Install the later release.
            """
        case .meaningViewsBehind:
            """
            The read models have not taken in every event, and fresh ones were required. The \
            next command catches up; or build them anew.
            """
        case .meaningUnknownName:
            "The name is none of those there are. The answer names the nearest one, or all of them."
        case .meaningUnwell:
            "A check of the ledger failed. Each failed check stands with the command that mends it."
        case .meaningFounded:
            "A ledger is founded once. Use the one that is there, or choose an empty directory."
        case .meaningNotFounded:
            """
            The first event of the ledger is missing, as after a crash while it was made. Remove \
            the directory and run salname init again.
            """
        case .meaningClockRight: "The clock fits the last line, so there is no jump to accept."
        case .meaningLawValue:
            "The value is not in the grammar of its key, as per-stay:90 or P15D. Mend the law file."
        case .meaningLawPeriod: "The provision would end before it begins. Mend its days."
        case .meaningLawStands:
            "The same provision stands already, so enacting it again would change nothing."
        case .meaningLawBook:
            "The provision belongs to another law book than the one this ledger applies."
        case .meaningLawEmpty: "The law file has no provision that is not in force already."
        case .meaningLawFile:
            """
            The law file cannot be read at the line and column named. Mend it; nothing was \
            enacted.
            """
        case .meaningPersonUnknown:
            """
            Nobody is registered under the number. Check it, or look for the name with salname \
            person find.
            """
        case .meaningDocumentHeld:
            """
            The document belongs to a person who is registered already. Use that person’s \
            number; no duplicate was made.
            """
        case .meaningDocumentUnknown:
            "The person has no document of that number. See the documents with salname person show."
        case .meaningBornInFuture: "The year of birth lies in the future. Check the document."
        case .meaningDayInFuture: "The day has not come. Only what has happened is recorded."
        case .meaningCrossingInFuture:
            "The crossing has not happened yet by the clock. Check the time and its offset."
        case .meaningConflict:
            """
            The history has grown since you looked. Look again, then decide again; nothing was \
            recorded.
            """
        case .meaningCommandReused:
            """
            A command id is accepted once, and this one was used for another command. Give a new \
            one.
            """
        case .meaningClockBehind:
            """
            The clock is more than a minute behind the last line. Set it right; if it is right, \
            an administrator accepts it.
            """
        case .meaningClockAhead:
            """
            The clock is further ahead of the last line than any closure lasts. Set it right; if \
            it is right, an administrator accepts it.
            """
        case .meaningTooLarge: "One event takes 65,535 bytes at most. Shorten the remark."
        case .meaningBusy: "Another process has been writing for longer than we wait. Try again."
        case .meaningDiskFull: "The disk is full; nothing was recorded. Make room, then try again."
        case .meaningReadOnly:
            "This user cannot write the ledger. Act as the user whose ledger it is."
        case .meaningLedgerMissing:
            "There is no ledger at the path. Check it, or make one with salname init."
        case .meaningLedgerForeign: "The file is not a log of this program."
        case .meaningLedgerNewer:
            "A later release made the ledger. Install that release; nothing was changed."
        case .meaningLedgerDamaged:
            """
            The file is damaged, or its tables do not fit together. Restore it from a backup, \
            then run salname log verify.
            """
        case .meaningNetworkFileSystem:
            """
            Locks do not hold on a network file system, so two writers could destroy the log. \
            Keep it on a local disk.
            """
        case .meaningKeys:
            """
            The personal-data keys are missing or cannot be used. Run salname doctor; bring them \
            back from their own backup.
            """
        case .meaningKeysTooOpen:
            """
            Others than the owner can read the key file. Close it with chmod 600; think the key \
            known.
            """
        case .meaningKeyDestroyed:
            "The personal data of the subject was erased, and no new data can be sealed for it."
        case .meaningViews:
            """
            The read models cannot follow the log. The log is not touched by it: build them anew \
            with salname views rebuild.
            """
        case .meaningInternalFault:
            """
            The program made a mistake of its own. Nothing was recorded; tell its makers what \
            was asked.
            """
        case .topicExitCodes:
            """
            Exit codes

                0   done, found, valid
                1   our own fault
                2   the answer is no
                3   rejected by a rule; nothing recorded
                4   not found
                5   conflict: it changed since you looked, or somebody holds it already
                6   not allowed
                7   integrity failure
                8   read models behind or failed, with --require-fresh
               64   the command line makes no sense
               73   a file cannot be created
               74   reading or writing failed
               75   try again later
               78   the configuration cannot be used
              130   interrupted
              143   asked to end (SIGTERM)

            Every error has a stable code as well: salname explain E-CONFLICT.
            """
        case .topicTime:
            """
            Two kinds of time

              effective   when something is true in law: a day in Baku (UTC+4), or an instant
              recorded    when the log wrote it; it never goes back

              --as-of DAY               as it stood in law on a day, as 2026-05-20
              --known-at POSITION       as it was known when the log ended at a position
              --known-at INSTANT        as it was known at an instant with its offset,
                                        as 2026-03-01T09:12+04:00 or 2026-03-01T05:12:00Z

            Days are written 2026-05-20, instants are shown in UTC. Both ends of a period belong to it.
            """
        case .topicFormats:
            """
            Formats

              table   aligned columns; the default on a terminal
              plain   tab-separated lines without a header; the default off a terminal
              json    one object or one array, indented
              jsonl   one compact object a line
              csv     RFC 4180 with a header line
              html    reports only: one file to read, print and keep

              --format NAME     chooses one
              -o FILE           writes a file, whole or not at all; .csv .json .jsonl .tsv .txt choose
              --fields a,b      these fields in this order; --fields '' lists them

            Data goes to standard output, talk to standard error. Field names and JSON never change with
            the language.
            """
        case .topicEnvironment:
            """
            Environment

              SALNAME_LEDGER    the ledger's directory or ssh://[user@]host[:port]/dir, unless --ledger names it
              SALNAME_OFFICER   the officer who acts, unless --as names him
              SALNAME_OFFICE    the office he acts for, unless --office names it
              SALNAME_LANG      en or az, unless --lang names it
              SALNAME_SSH       the program in the place of ssh
              NO_COLOR          no colour, whatever its value
              COLUMNS           the width of the terminal, where the terminal does not tell

            salname config show --origin says which value is in force and where it comes from.
            """
        case .helpLawWorkingDays: "Working days and days off from one day to another."
        case .helpLawAddDays: "The day that lies so many days after another."
        case .optionFromDay: "The first day, as 2026-03-20."
        case .optionToDay: "The last day, inclusive."
        case .argumentDay: "The day from which is counted; it is not counted itself."
        case .argumentCount: "How many days; to count back, a negative number after --."
        case .optionWorking: "Count working days, not calendar days."
        case .labelWeekday: "weekday"
        case .labelWorking: "working"
        case .labelReason: "reason"
        case .workingDaysTotal: "Days: {days}. Working days: {working}."
        case .warnCalendarGaps:
            "the law book has nothing under {keys}: days off that these bring are not known"
        case .addedTermEnds: "a term that ends on this day ends on {day} ({law})"
        case .whyDaysOrder: "{through} lies before {from}"
        case .whyDaysNotAsOf: "each day is judged by the law of that day: --as-of has no place here"
        case .whyTooManyDays: "the number of days is at most {limit}, forwards or back"
        case .whyCalendarEnds: "the calendar ends before so many working days"
        case .weekdayMonday: "Monday"
        case .weekdayTuesday: "Tuesday"
        case .weekdayWednesday: "Wednesday"
        case .weekdayThursday: "Thursday"
        case .weekdayFriday: "Friday"
        case .weekdaySaturday: "Saturday"
        case .weekdaySunday: "Sunday"
        case .daySwappedIn: "a working day by decision"
        case .daySwappedOff: "a day off by decision"
        case .dayRamazan: "Ramazan"
        case .dayQurban: "Qurban"
        case .dayHoliday: "holiday"
        case .dayMourning: "day of mourning"
        case .dayWeekend: "weekend"
        case .dayMovedWeekend: "day off for {day}, a holiday on a weekend"
        case .dayMovedFeast: "day off for {day}, two holidays at once"
        case .explainNotWorking: "{day} is not a working day: {reason}"
        case .explainLastDayMoves:
            "a term that ends on a non-working day ends on the next working day"

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
        case .meaningFeedLine:
            """
            A line of the border's file could not be read: a value is missing or not in its \
            form. Correct the line and import the file again; lines that were recorded are not \
            recorded twice.
            """
        case .meaningHolderUnknown:
            """
            Nobody is known with the document that a line of the border's file names. Register \
            the person first, then import the file again.
            """
        case .meaningTour:
            """
            The tour needs a directory that is empty, and stops at the first command that ends \
            otherwise than it should.
            """
        case .meaningNotFound:
            """
            Nothing was found for what was asked. Try fewer words, or another spelling.
            """
        case .whyOptionValue: "the value of {option} is not in its form"
        case .whyOptionMissing: "{option} is missing"
        case .whyValueMissing: "{option} has no value"
        case .whyOptionUnknown: "there is no option {option}"
        case .whyOptionNearest: "there is no option {option}; did you mean {nearest}?"
        case .whyUnexpectedArgument: "there is a word too many; put a text with blanks in quotes"
        case .fixCheckInstant: "check the year, the time and its offset"
        case .whyCrossingBeforeBirth: "{instant} lies before the person's year of birth, {year}"
        case .whyCrossingTooEarly:
            """
            {instant} lies before {first}, the first day on which there was a border to cross
            """
        case .meaningCrossingTooEarly:
            """
            The crossing lies before the person was born, or before there was a border to \
            cross: there is a slip in the year. Check the stamp and record it again; nothing \
            was recorded.
            """
        case .whyOccupied: "“{path}” is not empty"
        case .fixOccupied: "name another directory, or use the ledger that stands there"
        case .faultCounter:
            """
            through position {position} fewer numbers were claimed than subjects have them
            """
        case .noteViewsBehind: "what was recorded stands, but the read models did not follow: {why}"
        }
    }
}
