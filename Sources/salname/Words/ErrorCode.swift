import Casework

/// The stable code of each refusal, as scripts and `salname explain` know it.
enum ErrorCode: String, CaseIterable, Sendable {
    // The command line
    case usage = "E-USAGE"
    case noLedger = "E-LEDGER-NOT-NAMED"
    case noOfficer = "E-OFFICER-NOT-NAMED"
    case cannotCreate = "E-CANNOT-CREATE"
    case cannotWrite = "E-CANNOT-WRITE"
    case cannotRead = "E-CANNOT-READ"

    // Officers
    case machineReadableZone = "E-MRZ"
    case feedLine = "E-FEED-LINE"
    case holderUnknown = "E-HOLDER-UNKNOWN"
    case notFound = "E-NOT-FOUND"

    // Auditors
    case integrity = "E-INTEGRITY"
    case notRecorded = "E-NOT-RECORDED"
    case lineUnreadable = "E-LINE-UNREADABLE"
    case eventUnknown = "E-EVENT-UNKNOWN"
    case viewsBehind = "E-VIEWS-BEHIND"
    case unknownName = "E-UNKNOWN-NAME"
    case unwell = "E-UNWELL"
    case reportDiffers = "E-REPORT-DIFFERS"
    case reportStamp = "E-REPORT-STAMP"
    case reportVersion = "E-REPORT-VERSION"
    case reportOtherLedger = "E-REPORT-LEDGER"

    // The rules
    case founded = "E-LEDGER-FOUNDED"
    case notFounded = "E-LEDGER-NOT-FOUNDED"
    case clockRight = "E-CLOCK-RIGHT"
    case lawValue = "E-LAW-VALUE"
    case lawKey = "E-LAW-KEY"
    case lawPeriod = "E-LAW-PERIOD"
    case lawStands = "E-LAW-STANDS"
    case lawBook = "E-LAW-BOOK"
    case lawEmpty = "E-LAW-EMPTY"
    case lawFile = "E-LAW-FILE"
    case personUnknown = "E-PERSON-UNKNOWN"
    case documentHeld = "E-DOCUMENT-HELD"
    case documentUnknown = "E-DOCUMENT-UNKNOWN"
    case bornInFuture = "E-BORN-IN-FUTURE"
    case dayInFuture = "E-DAY-IN-FUTURE"
    case crossingInFuture = "E-CROSSING-IN-FUTURE"
    case crossingTooEarly = "E-CROSSING-TOO-EARLY"

    // People, visas, borders, places
    case personSimilar = "E-PERSON-SIMILAR"
    case nationalities = "E-NATIONALITIES"
    case nationalitiesStand = "E-NATIONALITIES-STAND"
    case merge = "E-MERGE"
    case recordUnknown = "E-RECORD-UNKNOWN"
    case recordAnnulled = "E-RECORD-ANNULLED"
    case registrationStays = "E-REGISTRATION-STAYS"
    case checkpointUnknown = "E-CHECKPOINT-UNKNOWN"
    case sameStamp = "E-SAME-STAMP"
    case movedNowhere = "E-MOVED-NOWHERE"
    case citizenRefused = "E-CITIZEN"
    case unmatchedUnknown = "E-UNMATCHED-UNKNOWN"
    case unmatchedSettled = "E-UNMATCHED-SETTLED"
    case visaUnknown = "E-VISA-UNKNOWN"
    case visaDates = "E-VISA-DATES"
    case visaOverlap = "E-VISA-OVERLAP"
    case visaStay = "E-VISA-STAY"
    case visaValidity = "E-VISA-VALIDITY"
    case visaCancelled = "E-VISA-CANCELLED"
    case visaExpired = "E-VISA-EXPIRED"
    case notPresent = "E-NOT-PRESENT"
    case stayNotLawful = "E-STAY-LIMIT"
    case placeBeyond = "E-PLACE-BEYOND"
    case placeDates = "E-PLACE-DATES"
    case lawContradicts = "E-LAW-CONTRADICTS"
    case documentOfAnother = "E-DOCUMENT-OF-ANOTHER"

    // Offices, officers, roles, acts
    case authority = "E-AUTHORITY"
    case officeUnknown = "E-OFFICE-UNKNOWN"
    case office = "E-OFFICE"
    case officerUnknown = "E-OFFICER-UNKNOWN"
    case officer = "E-OFFICER"
    case officerKey = "E-OFFICER-KEY"
    case training = "E-TRAINING"
    case role = "E-ROLE"
    case delegation = "E-DELEGATION"
    case actUnknown = "E-ACT-UNKNOWN"
    case actSettled = "E-ACT-SETTLED"
    case actLapsed = "E-ACT-LAPSED"
    case deniedOfficer = "E-DENIED-OFFICER"
    case deniedRole = "E-DENIED-ROLE"
    case deniedOffice = "E-DENIED-OFFICE"
    case deniedService = "E-DENIED-SERVICE"
    case caseUnknown = "E-CASE-UNKNOWN"
    case permitUnknown = "E-PERMIT-UNKNOWN"
    case caseService = "E-CASE-SERVICE"
    case caseWord = "E-CASE-WORD"
    case caseOpen = "E-CASE-OPEN"
    case caseApplicant = "E-CASE-APPLICANT"
    case caseSponsor = "E-CASE-SPONSOR"
    case lawSilent = "E-LAW-SILENT"
    case caseLate = "E-CASE-LATE"
    case caseDays = "E-CASE-DAYS"
    case permitEnded = "E-PERMIT-ENDED"
    case permitOverlap = "E-PERMIT-OVERLAP"
    case permitLimit = "E-PERMIT-LIMIT"
    case caseStep = "E-CASE-STEP"
    case caseClock = "E-CASE-CLOCK"
    case caseDocument = "E-CASE-DOCUMENT"
    case caseIncomplete = "E-CASE-INCOMPLETE"
    case caseOpinion = "E-CASE-OPINION"
    case caseFee = "E-CASE-FEE"
    case caseObstacle = "E-CASE-OBSTACLE"
    case caseRefusal = "E-CASE-REFUSAL"
    case caseHands = "E-CASE-HANDS"
    case caseStale = "E-CASE-STALE"
    case caseDecides = "E-CASE-DECIDES"
    case caseAppeal = "E-CASE-APPEAL"
    case caseTerm = "E-CASE-TERM"
    case caseThere = "E-CASE-THERE"
    case stayAnnounced = "E-STAY-ANNOUNCED"
    case deniedTraining = "E-DENIED-TRAINING"
    case deniedOwnFile = "E-DENIED-OWN-FILE"
    case deniedSecond = "E-DENIED-SECOND-HAND"
    case deniedSignature = "E-DENIED-SIGNATURE"
    case signature = "E-SIGNATURE"
    case signing = "E-SIGNING"

    // A ledger on another machine
    case servedOfficer = "E-SERVED-OFFICER"
    case servedKey = "E-SERVED-KEY"
    case notServed = "E-NOT-SERVED"
    case ledgerAddress = "E-LEDGER-ADDRESS"
    case notReached = "E-NOT-REACHED"
    case connectionLost = "E-CONNECTION-LOST"
    case protocolFault = "E-PROTOCOL"
    case overreach = "E-HOST-OVERREACH"
    case ledgerChanged = "E-LEDGER-CHANGED"

    // The ledger
    case conflict = "E-CONFLICT"
    case commandReused = "E-COMMAND-REUSED"
    case clockBehind = "E-CLOCK-BEHIND"
    case clockAhead = "E-CLOCK-AHEAD"
    case tooLarge = "E-TOO-LARGE"
    case busy = "E-BUSY"
    case diskFull = "E-DISK-FULL"
    case readOnly = "E-READ-ONLY"
    case ledgerMissing = "E-LEDGER-MISSING"
    case ledgerForeign = "E-LEDGER-FOREIGN"
    case ledgerNewer = "E-LEDGER-NEWER"
    case ledgerDamaged = "E-LEDGER-DAMAGED"
    case networkFileSystem = "E-NETWORK-FILE-SYSTEM"
    case ledgerTooOpen = "E-LEDGER-TOO-OPEN"
    case ledgerOwner = "E-LEDGER-OWNER"
    case ledgerLink = "E-LEDGER-LINK"
    case keys = "E-KEYS"
    case keysTooOpen = "E-KEYS-TOO-OPEN"
    case keyDestroyed = "E-KEY-DESTROYED"
    case views = "E-VIEWS"
    case tour = "E-TOUR"
    case internalFault = "E-INTERNAL"
}

/// What was asked for, as an error begins: each has a phrase of its own.
enum Asked: Equatable, Sendable {
    case openLedger
    case createLedger
    case recordCrossing
    case readPerson(String)

    // Officers
    case registerPerson
    case addDocument(PersonID)
    case findPersons
    case importCrossings
    case countPresent

    // Auditors
    case runCommand
    case answer
    case readLog
    case verifyLog
    case acceptClock
    case readViews
    case rebuildViews
    case checkUp
    /// Any other work.
    case work(NotDone)

    var phrase: any Saying {
        switch self {
        case .openLedger: Phrase.askedOpenLedger
        case .createLedger: Phrase.askedCreateLedger
        case .recordCrossing: Phrase.askedRecordCrossing
        case .readPerson: Phrase.askedReadPerson
        case .registerPerson: Phrase.askedRegisterPerson
        case .addDocument: Phrase.askedAddDocument
        case .findPersons: Phrase.askedFindPersons
        case .importCrossings: Phrase.askedImportCrossings
        case .countPresent: Phrase.askedCountPresent
        case .runCommand: Phrase.askedRunCommand
        case .answer: Phrase.askedAnswer
        case .readLog: Phrase.askedReadLog
        case .verifyLog: Phrase.askedVerifyLog
        case .acceptClock: Phrase.askedAcceptClock
        case .readViews: Phrase.askedReadViews
        case .rebuildViews: Phrase.askedRebuildViews
        case .checkUp: Phrase.askedCheckUp
        case .work(let work): work
        }
    }

    var values: [String: String] {
        switch self {
        case .readPerson(let person): ["person": person]
        case .addDocument(let person): ["person": person.text]
        case .openLedger, .createLedger, .recordCrossing: [:]
        case .registerPerson, .findPersons, .importCrossings, .countPresent:
            [:]
        case .runCommand, .answer, .readLog, .verifyLog, .acceptClock: [:]
        case .readViews, .rebuildViews, .checkUp, .work: [:]
        }
    }
}

/// What is wrong with the command line, or with the place its data goes to.
enum ShellProblem {
    case usage(Usage)
    case output(OutputFailure)
    /// The file at the path cannot be read.
    case unreadable(String)
    /// The tour's directory holds something already.
    case tourOccupied(String)
    /// A command of the tour ended otherwise than it should.
    case tourStep(String, found: Int32, expected: Int32)

    /// What is wrong with the words typed.
    enum Usage {
        case noLedger
        case noOfficer
        case badOrigin
        case unknownExtension(String)
        case fields(FieldSelection.Problem)
    }
}
