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
    case labelPerson, whyCutUnreadable, whyCutPastEnd, helpPerson, helpPersonRegister
    case helpPersonAddDocument, helpPersonReadZone, helpPersonFind, helpPersonShow, helpBorderImport
    case helpStay, helpStayDays, helpStayShow, helpStayPresent, helpStayCompute, optionZone
    case optionSurname, optionGiven, optionBorn, optionSex, optionCitizenship, optionPlaceOfBirth
    case optionDocumentNumber, optionDocumentIssuer, optionDocumentKind, optionDocumentValidThrough
    case optionEffective, optionFindDocument, optionFindBorn, optionLimit, argumentName
    case argumentZone, argumentFeed, optionOn, optionCalendar, optionRule, optionStays
    case optionExcludeEntryDay, optionExcludeExitDay, askedRegisterPerson, askedAddDocument
    case askedFindPersons, askedReadZone, askedImportCrossings, askedCountPresent, askedComputeStay
    case whyOptionForm, whyOptionsMissing, whyOptionsExclude, whyNothingToFind, whyNothingFound
    case whyStaysNotJSON, whyStayDay, whyStayMissing, whyStayOrder, whyRuleUnknown, whyFeedEmpty
    case whyFeedColumns, whyFeedRepeated, whyFeedDelimiter, lineNoted, whyLineCSV, whyLineValue
    case whyLineHolder, whyCheckDigits, fieldAt, suggestion, lookAgain, fieldDocumentCode
    case fieldIssuer, fieldDocumentNumber, fieldNationality, fieldName, fieldBorn, fieldSex
    case fieldExpires, fieldOptionalData, fieldSecondOptionalData, fieldComposite, faultEmpty
    case faultLineCount, faultLineLength, faultLowercase, faultCharacter, faultNotAllowed
    case faultLetterInDate, faultDate, faultSex, faultFieldEmpty, zoneUnknownState
    case zoneWithdrawnState, zoneSpecimen, zoneExpired, zoneTruncated, zoneUnusualNumber
    case zoneOtherNationality, zoneOtherBirth, zoneValid, zoneInvalid, labelFormat, labelChecks
    case labelValid, checkRight, checkWrong, recordedAt, wouldRecordAt, recordedBefore, noteDryRun
    case noteRepeated, didRegister, didAddDocument, addedDocument, addedDocumentOpen
    case didEnterVisaFree, didEnterCitizen, didEnterNoGround, didEnter, didExit, labelLastLawfulDay
    case labelRegisterBy, labelEntered, labelLeft, labelUsed, labelRemaining, labelDays, labelGround
    case labelNumber, labelPresent, labelDirection, labelAt, labelDay, labelCheckpoint
    case labelWarnings, labelStatus, labelDocuments, labelRegisteredOn, labelPlaceOfBirth
    case labelSurname, labelGiven, labelHistory, counterPerStay, counterCalendarYear, counterRolling
    case counterVisits, ruleVisaFree, ruleNone, ruleCitizen, onDay, sinceDay, sinceUnknown
    case notPresentOn, usedDays, leftDays, lastLawfulOn, noLastLawful, neverReached, registerByDay
    case overstayedSince, usedUp, presentSince, presentUnknownSince, absentNow, bornOn, documentLine
    case documentLineOpen, historyLine, personErased, kindPassport, kindIdentityCard
    case kindTravelDocument, kindVisa, kindOther, presentCount, importing, timeLeft, imported
    case wouldImport, lineRefused, importStopped, importUnknownColumns, labelAccepted, labelRepeated
    case labelRefused, labelRefusedLines, warnNoGround, warnSimilar, warnEntryWithoutExit
    case warnExitWithoutEntry, warnDocumentExpired, warnAddedExpired, warnStateUnknown
    case warnStateNotCurrent, warnOverstay, warnOverstayNone

    // Auditors and operators: audit, log, views, law, schema, doctor
    case labelPosition

    // The tour
    case helpDemo
    case argumentDemoDirectory, tourWelcome, tourFound, tourRegister, tourRegisterMore
    case tourMisread, tourImport, tourDays, tourCalendarYear, tourTwoCounters, tourOverstay
    case tourExplain, tourHistory, tourPresent, tourKnownAt, tourVerify, tourTamper, tourViews
    case tourEnd, askedTour, whyTourStep, whyTourOccupied
}
