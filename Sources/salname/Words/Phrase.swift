/// Every phrase a person can read, by name.
///
/// Each has a sentence in `English.swift` and one in `Azerbaijani.swift`; the compiler finds a
/// missing one.
///
/// Values stand in a sentence as `{name}`. In Azerbaijani nothing is joined to a value: endings
/// follow its last spoken vowel, which nobody knows here.
enum Phrase: String, CaseIterable, Sendable {
    // Single words
    case error, warning, note, law, fix, yes, no

    // Help
    case helpSalname, helpInit, helpBorder, helpBorderEnter, helpBorderExit

    // Options
    case optionLedger, optionLanguage, optionFormat, optionOutput, optionFields, optionNoColour
    case optionQuiet, optionVerbose, optionNoInput, optionYes, optionKnownAt, optionAsOf
    case optionOfficer, optionOffice, optionDryRun, optionReason, optionCommandID, optionExpect
    case optionOrigin, optionCode, optionLawFile, optionDefaultOffice
    case optionAt, optionCheckpoint, optionDocumentShown, argumentPerson, argumentDirectory

    // Refusals and results
    case askedCommandLine, askedWriteOutput, askedOpenLedger, askedCreateLedger
    case askedRecordCrossing, askedReadPerson, whyNoLedger, whyNoOfficer, whyUnknownExtension
    case whyUnknownField, whyUnknownFieldNearest, whyRepeatedField, whyEmptyField
    case whyCannotCreateFile, whyCannotWrite, whyConflict, whyCommandReused, whyClockBehind
    case whyClockAhead, fixAcceptClock, whyCannotCreate, whyDocumentUnknown, whyTooLarge
    case whyFounded, whyNotFounded, whyClockRight, whyLawValue, whyLawPeriod, whyLawStands
    case whyLawBook, whyLawEmpty, whyPersonUnknown, whyDocumentHeld, whyBornInFuture
    case whyDayInFuture, whyCrossingInFuture, whyLedgerMissing, whyLedgerForeign, whyLedgerNewer
    case whyLedgerDamaged, whyLedgerInconsistent, whyNetworkFileSystem, whyBusy, whyReadOnly
    case whyDiskFull, whyInputOutput, whyInternal, whyKeysTooOpen, whyKeyDestroyed
    case whyKeysMissing, whyKeysUnusable, whyViewsStopped, whyViewsDamaged, foundedLedger
    case labelLedger, labelOrigin, labelPositions, noteNoSignatures, nextCommand

    // More refusals
    case whyBadOrigin, whyUnreadable, whyLawFile

    // Officers: people, borders, stays
    case labelPerson

    // Auditors and operators: audit, log, views, law, schema, doctor
    case labelPosition

    // The tour
    case helpDemo
    case argumentDemoDirectory, tourWelcome, tourFound, tourRegister, tourRegisterMore
    case tourMisread, tourImport, tourDays, tourCalendarYear, tourTwoCounters, tourOverstay
    case tourExplain, tourHistory, tourPresent, tourKnownAt, tourVerify, tourTamper, tourViews
    case tourEnd, askedTour, whyTourStep, whyTourOccupied
}
