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
    case whyDiskFull, whyNoRoomForViews, whyInputOutput, whyInternal, whyKeysTooOpen
    case whyKeyDestroyed
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
    case askedFindPersons, askedImportCrossings, askedCountPresent
    case whyOptionForm, whyOptionsMissing, whyOptionsExclude, whyNothingToFind, whyNothingFound
    case whyStaysNotJSON, whyStayDay, whyStayMissing, whyStayOrder, whyRuleUnknown, whyFeedEmpty
    case whyFeedColumns, whyFeedRepeated, whyFeedDelimiter, lineNoted, whyLineCSV, whyLineValue
    case whyCheckDigits, fieldAt, suggestion, lookAgain, fieldDocumentCode
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
    case historyLine, personErased, kindPassport, kindIdentityCard
    case kindTravelDocument, kindVisa, kindOther, presentCount, importing, timeLeft
    case lineRefused, importStopped, importUnknownColumns, labelAccepted, labelRepeated
    case labelRefused, labelRefusedLines, warnNoGround, warnSimilar, warnEntryWithoutExit
    case warnExitWithoutEntry, warnDocumentExpired, warnAddedExpired, warnStateUnknown
    case warnStateNotCurrent, warnOverstay, warnOverstayNone
    case helpStayPlan, optionEnter, optionPlannedDays, planEntering, planDays, planNoDays
    case planLeavesFirst, planPossible, planEarliest, planNever, whyPlannedDays

    // Auditors and operators: audit, log, views, law, schema, doctor
    case labelPosition
    case helpAudit, helpAuditHistory, helpAuditExplain, helpLog, helpLogShow, helpLogList
    case helpLogVerify, helpLogExport, helpLogAcceptClock, helpViews, helpViewsStatus
    case helpViewsRebuild, helpViewsShow, helpLaw, helpLawShow, helpLawHistory, helpSchema
    case helpSchemaList, helpSchemaShow, helpSchemaCatalogue, helpDoctor, helpConfig
    case helpConfigShow, helpExplain
    case argumentPosition, argumentTable, argumentKey
    case argumentSchema, argumentCode, optionType, optionOfLister, optionOfOffice
    case optionSince, optionUntil, optionAfter, optionSchemas, optionExportFormat
    case optionExportOutput, optionRequireFresh, optionShowOrigin
    case askedRunCommand, askedAnswer, askedReadLog, askedVerifyLog, askedAcceptClock
    case askedReadViews, askedRebuildViews, askedCheckUp
    case whyUnknownCommand, whyUnknownCommandNearest, whyUnknownName, whyUnknownNameNearest
    case whyNotInForce, whyBadSubject, whyBadMoment, whyNoLine
    case whyNothingRecorded, whyBroken, whyBrokenFromStart, whyBrokenSomewhere, whyViewsBehind
    case whyUnwell, whyEventUnknown, whyLineUnreadable
    case acceptedClock, wouldAcceptClock, exportedLines, titleEvent, titleCertificate
    case noteCannotKnow, taskVerify, taskExport, progressLeft
    case labelOrdinal, labelRecordedAt, labelEffective, labelType, labelOfficer, labelOffice
    case labelFacts, labelPlaces, labelStep, labelCites, labelDetail, labelCitation, labelKey
    case labelValue, labelValidFrom, labelValidThrough, labelConfidence, labelArticle, labelSource
    case labelNote, labelLastLine, labelClock, labelGeneration, labelLogHead, labelLag
    case labelTables, labelCombined, labelFirst, labelThrough, labelVersion, labelSuperseded
    case labelSchema, labelSummary, labelCode, labelMeaning, labelSetting, labelFrom, labelCheck
    case labelHolds
    case checkOK, checkFault, checkLines, checkTree, checkHistories, checkTimes, checkCommands
    case checkIndex, checkPayloads, checkLog, checkFileSystem, checkModes, checkDisk, checkClock
    case checkKeys, checkViews, checkPeople, detailLines, detailTree, detailHistories, detailTimes
    case detailCommands, detailIndex, detailPayloads, detailTable, detailLog
    case detailLocalFileSystem, detailModes, detailModesOpen, detailDisk, detailClock, detailKeys
    case detailKeysGone, detailKeyWrong, detailKeysOther, detailFresh, detailViewsNone
    case checkWriteAheadLog, detailWriteAheadLog, whyWriteAheadLogLong
    case faultMissing, faultLineChanged, faultUnreadable, faultSequence, faultSource, faultTime
    case faultOrdinal, faultIndex, faultCommand, faultTree, faultTail, faultPayload
    case faultSomewhere
    case explainNoValue, explainNationality, explainEntered, explainLeft, explainOvertaken
    case explainAbsent, explainNoRegime, explainCitizen, explainRegime, explainTerm
    case explainTermEnds, explainEntryDayCounts, explainEntryDayOut, explainExitDayCounts
    case explainExitDayOut, explainWindow, explainCounted, explainVisits, explainUsed
    case explainRolledOut, explainBeginsAnew, explainLastLawful, explainLastLawfulOfAll
    case explainNotLawful, explainNeverReached, explainBinds, explainInForce, explainInForceSince
    case explainEvidence
    case confidenceRead, confidenceGeneral, confidenceUnsure, confidenceParameter
    case meaningUsage, meaningNoLedger, meaningNoOfficer, meaningCannotCreate, meaningCannotWrite
    case meaningCannotRead, meaningMachineReadableZone, meaningIntegrity, meaningNotRecorded
    case meaningLineUnreadable, meaningEventUnknown, meaningViewsBehind, meaningUnknownName
    case meaningUnwell, meaningFounded, meaningNotFounded, meaningClockRight, meaningLawValue
    case meaningLawPeriod, meaningLawStands, meaningLawBook, meaningLawEmpty, meaningLawFile
    case meaningPersonUnknown, meaningDocumentHeld, meaningDocumentUnknown, meaningBornInFuture
    case meaningDayInFuture, meaningCrossingInFuture, meaningConflict, meaningCommandReused
    case meaningClockBehind, meaningClockAhead, meaningTooLarge, meaningBusy, meaningDiskFull
    case meaningReadOnly, meaningLedgerMissing, meaningLedgerForeign, meaningLedgerNewer
    case meaningLedgerDamaged, meaningNetworkFileSystem, meaningKeys, meaningKeysTooOpen
    case meaningKeyDestroyed, meaningViews, meaningInternalFault
    case topicExitCodes, topicTime, topicFormats, topicEnvironment
    case helpLawWorkingDays, helpLawAddDays, optionFromDay, optionToDay, argumentDay
    case argumentCount, optionWorking, labelWeekday, labelWorking, labelReason, workingDaysTotal
    case warnCalendarGaps, addedTermEnds, whyDaysOrder, whyDaysNotAsOf, whyTooManyDays
    case whyCalendarEnds, weekdayMonday, weekdayTuesday, weekdayWednesday, weekdayThursday
    case weekdayFriday, weekdaySaturday, weekdaySunday, daySwappedIn, daySwappedOff, dayRamazan
    case dayQurban, dayHoliday, dayMourning, dayWeekend, dayMovedWeekend, dayMovedFeast
    case explainNotWorking, explainLastDayMoves

    // The tour
    case helpDemo
    case argumentDemoDirectory, tourWelcome, tourFound, tourRegister, tourRegisterMore
    case tourMisread, tourImport, tourDays, tourCalendarYear, tourTwoCounters, tourOverstay
    case tourExplain, tourHistory, tourPresent, tourKnownAt, tourVerify, tourTamper, tourViews
    case tourEnd, askedTour, whyTourStep, whyTourOccupied

    // Meanings of further codes
    case meaningFeedLine, meaningHolderUnknown, meaningTour

    // And one more
    case meaningNotFound

    // The parser, in our words
    case whyOptionValue, whyOptionMissing, whyValueMissing, whyOptionUnknown
    case whyOptionNearest, whyUnexpectedArgument, fixCheckInstant, whyCrossingBeforeBirth
    case whyCrossingTooEarly, meaningCrossingTooEarly

    // The directory of a new ledger
    case whyOccupied, fixOccupied

    // What the second reader asked for
    case faultCounter, noteViewsBehind
}
