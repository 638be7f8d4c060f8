extension ErrorCode {
    /// What the code means and what to do about it, as `salname explain` says it.
    var meaning: any Saying {
        switch self {
        case .usage: Phrase.meaningUsage
        case .noLedger: Phrase.meaningNoLedger
        case .noOfficer: Phrase.meaningNoOfficer
        case .cannotCreate: Phrase.meaningCannotCreate
        case .cannotWrite: Phrase.meaningCannotWrite
        case .cannotRead: Phrase.meaningCannotRead
        case .machineReadableZone: Phrase.meaningMachineReadableZone
        case .feedLine: Phrase.meaningFeedLine
        case .holderUnknown: Phrase.meaningHolderUnknown
        case .tour: Phrase.meaningTour
        case .crossingTooEarly: Phrase.meaningCrossingTooEarly
        case .notFound: Phrase.meaningNotFound
        case .integrity: Phrase.meaningIntegrity
        case .notRecorded: Phrase.meaningNotRecorded
        case .lineUnreadable: Phrase.meaningLineUnreadable
        case .eventUnknown: Phrase.meaningEventUnknown
        case .viewsBehind: Phrase.meaningViewsBehind
        case .unknownName: Phrase.meaningUnknownName
        case .unwell: Phrase.meaningUnwell
        case .reportDiffers: ReportSaying.meaningDiffers
        case .reportStamp: ReportSaying.meaningStamp
        case .reportVersion: ReportSaying.meaningVersion
        case .reportOtherLedger: ReportSaying.meaningOtherLedger
        case .founded: Phrase.meaningFounded
        case .notFounded: Phrase.meaningNotFounded
        case .clockRight: Phrase.meaningClockRight
        case .lawValue: Phrase.meaningLawValue
        case .lawKey: CodeMeaning.lawKey
        case .lawPeriod: Phrase.meaningLawPeriod
        case .lawStands: Phrase.meaningLawStands
        case .lawBook: Phrase.meaningLawBook
        case .lawEmpty: Phrase.meaningLawEmpty
        case .lawFile: Phrase.meaningLawFile
        case .personUnknown: Phrase.meaningPersonUnknown
        case .documentHeld: Phrase.meaningDocumentHeld
        case .documentUnknown: Phrase.meaningDocumentUnknown
        case .bornInFuture: Phrase.meaningBornInFuture
        case .dayInFuture: Phrase.meaningDayInFuture
        case .crossingInFuture: Phrase.meaningCrossingInFuture
        case .conflict: Phrase.meaningConflict
        case .commandReused: Phrase.meaningCommandReused
        case .clockBehind: Phrase.meaningClockBehind
        case .clockAhead: Phrase.meaningClockAhead
        case .tooLarge: Phrase.meaningTooLarge
        case .busy: Phrase.meaningBusy
        case .diskFull: Phrase.meaningDiskFull
        case .readOnly: Phrase.meaningReadOnly
        case .ledgerMissing: Phrase.meaningLedgerMissing
        case .ledgerForeign: Phrase.meaningLedgerForeign
        case .ledgerNewer: Phrase.meaningLedgerNewer
        case .ledgerDamaged: Phrase.meaningLedgerDamaged
        case .networkFileSystem: Phrase.meaningNetworkFileSystem
        case .ledgerTooOpen: EdgeSaying.meaningTooOpen
        case .ledgerOwner: EdgeSaying.meaningOwner
        case .ledgerLink: EdgeSaying.meaningLink
        case .keys: Phrase.meaningKeys
        case .keysTooOpen: Phrase.meaningKeysTooOpen
        case .keyDestroyed: Phrase.meaningKeyDestroyed
        case .views: Phrase.meaningViews
        case .internalFault: Phrase.meaningInternalFault
        case .personSimilar: CodeMeaning.personSimilar
        case .nationalities: CodeMeaning.nationalities
        case .nationalitiesStand: CodeMeaning.nationalitiesStand
        case .merge: CodeMeaning.merge
        case .recordUnknown: CodeMeaning.recordUnknown
        case .recordAnnulled: CodeMeaning.recordAnnulled
        case .registrationStays: CodeMeaning.registrationStays
        case .checkpointUnknown: CodeMeaning.checkpointUnknown
        case .sameStamp: CodeMeaning.sameStamp
        case .movedNowhere: CodeMeaning.movedNowhere
        case .citizenRefused: CodeMeaning.citizenRefused
        case .unmatchedUnknown: CodeMeaning.unmatchedUnknown
        case .unmatchedSettled: CodeMeaning.unmatchedSettled
        case .visaUnknown: CodeMeaning.visaUnknown
        case .visaDates: CodeMeaning.visaDates
        case .visaOverlap: CodeMeaning.visaOverlap
        case .visaStay: CodeMeaning.visaStay
        case .visaValidity: CodeMeaning.visaValidity
        case .visaCancelled: CodeMeaning.visaCancelled
        case .visaExpired: CodeMeaning.visaExpired
        case .notPresent: CodeMeaning.notPresent
        case .stayNotLawful: CodeMeaning.stayNotLawful
        case .placeBeyond: CodeMeaning.placeBeyond
        case .placeDates: CodeMeaning.placeDates
        case .lawContradicts: CodeMeaning.lawContradicts
        case .documentOfAnother: CodeMeaning.documentOfAnother
        case .authority: AuthorityMeaning.authority
        case .officeUnknown: AuthorityMeaning.officeUnknown
        case .office: AuthorityMeaning.office
        case .officerUnknown: AuthorityMeaning.officerUnknown
        case .officer: AuthorityMeaning.officer
        case .officerKey: AuthorityMeaning.officerKey
        case .training: AuthorityMeaning.training
        case .role: AuthorityMeaning.role
        case .delegation: AuthorityMeaning.delegation
        case .actUnknown: AuthorityMeaning.actUnknown
        case .actSettled: AuthorityMeaning.actSettled
        case .actLapsed: AuthorityMeaning.actLapsed
        case .deniedOfficer: AuthorityMeaning.deniedOfficer
        case .deniedRole: AuthorityMeaning.deniedRole
        case .deniedOffice: AuthorityMeaning.deniedOffice
        case .deniedService: AuthorityMeaning.deniedService
        case .caseUnknown, .permitUnknown, .caseService, .caseWord, .caseOpen, .caseApplicant,
            .caseSponsor, .lawSilent, .caseLate, .caseDays, .permitEnded, .permitOverlap,
            .permitLimit, .caseStep,
            .caseClock, .caseDocument, .caseIncomplete, .caseOpinion, .caseFee, .caseObstacle,
            .caseRefusal, .caseHands, .caseStale, .caseDecides, .caseAppeal, .caseTerm, .caseThere,
            .stayAnnounced:
            caseMeaning
        case .deniedTraining: AuthorityMeaning.deniedTraining
        case .deniedOwnFile: AuthorityMeaning.deniedOwnFile
        case .deniedSecond: AuthorityMeaning.deniedSecond
        case .deniedSignature: SigningWhy.meaningDeniedSignature
        case .signature: SigningWhy.meaningSignature
        case .signing: SigningWhy.meaningSigning
        case .servedOfficer: ServeSaying.meaningServedOfficer
        case .servedKey: ServeSaying.meaningServedKey
        case .notServed: ServeSaying.meaningNotServed
        case .ledgerAddress: ServeSaying.meaningLedgerAddress
        case .notReached: ServeSaying.meaningNotReached
        case .connectionLost: ServeSaying.meaningConnectionLost
        case .protocolFault: ServeSaying.meaningProtocol
        case .overreach: ServeSaying.meaningOverreach
        case .ledgerChanged: ServeSaying.meaningLedgerChanged
        }
    }
}

extension ErrorCode {
    /// What a code about cases and permits means.
    private var caseMeaning: any Saying {
        switch self {
        case .caseUnknown: CaseMeaning.caseUnknown
        case .permitUnknown: CaseMeaning.permitUnknown
        case .caseService: CaseMeaning.caseService
        case .caseWord: CaseMeaning.caseWord
        case .caseOpen: CaseMeaning.caseOpen
        case .caseApplicant: CaseMeaning.caseApplicant
        case .caseSponsor: CaseMeaning.caseSponsor
        case .lawSilent: CaseMeaning.lawSilent
        case .caseLate: CaseMeaning.caseLate
        case .caseDays: CaseMeaning.caseDays
        case .permitEnded: CaseMeaning.permitEnded
        case .permitOverlap: CaseMeaning.permitOverlap
        case .permitLimit: CaseMeaning.permitLimit
        case .caseStep: CaseMeaning.caseStep
        case .caseClock: CaseMeaning.caseClock
        case .caseDocument: CaseMeaning.caseDocument
        case .caseIncomplete: CaseMeaning.caseIncomplete
        case .caseOpinion: CaseMeaning.caseOpinion
        case .caseFee: CaseMeaning.caseFee
        case .caseObstacle: CaseMeaning.caseObstacle
        case .caseRefusal: CaseMeaning.caseRefusal
        case .caseHands: CaseMeaning.caseHands
        case .caseStale: CaseMeaning.caseStale
        case .caseDecides: CaseMeaning.caseDecides
        case .caseAppeal: CaseMeaning.caseAppeal
        case .caseTerm: CaseMeaning.caseTerm
        case .caseThere: CaseMeaning.caseThere
        case .stayAnnounced: CaseMeaning.stayAnnounced
        default: Phrase.meaningUsage
        }
    }
}
