extension ErrorCode {
    /// What the code means and what to do about it, as `salname explain` says it.
    var meaning: Phrase {
        switch self {
        case .usage: .meaningUsage
        case .noLedger: .meaningNoLedger
        case .noOfficer: .meaningNoOfficer
        case .cannotCreate: .meaningCannotCreate
        case .cannotWrite: .meaningCannotWrite
        case .cannotRead: .meaningCannotRead
        case .machineReadableZone: .meaningMachineReadableZone
        case .feedLine: .meaningFeedLine
        case .holderUnknown: .meaningHolderUnknown
        case .tour: .meaningTour
        case .notFound: .meaningNotFound
        case .integrity: .meaningIntegrity
        case .notRecorded: .meaningNotRecorded
        case .lineUnreadable: .meaningLineUnreadable
        case .eventUnknown: .meaningEventUnknown
        case .viewsBehind: .meaningViewsBehind
        case .unknownName: .meaningUnknownName
        case .unwell: .meaningUnwell
        case .founded: .meaningFounded
        case .notFounded: .meaningNotFounded
        case .clockRight: .meaningClockRight
        case .lawValue: .meaningLawValue
        case .lawPeriod: .meaningLawPeriod
        case .lawStands: .meaningLawStands
        case .lawBook: .meaningLawBook
        case .lawEmpty: .meaningLawEmpty
        case .lawFile: .meaningLawFile
        case .personUnknown: .meaningPersonUnknown
        case .documentHeld: .meaningDocumentHeld
        case .documentUnknown: .meaningDocumentUnknown
        case .bornInFuture: .meaningBornInFuture
        case .dayInFuture: .meaningDayInFuture
        case .crossingInFuture: .meaningCrossingInFuture
        case .conflict: .meaningConflict
        case .commandReused: .meaningCommandReused
        case .clockBehind: .meaningClockBehind
        case .clockAhead: .meaningClockAhead
        case .tooLarge: .meaningTooLarge
        case .busy: .meaningBusy
        case .diskFull: .meaningDiskFull
        case .readOnly: .meaningReadOnly
        case .ledgerMissing: .meaningLedgerMissing
        case .ledgerForeign: .meaningLedgerForeign
        case .ledgerNewer: .meaningLedgerNewer
        case .ledgerDamaged: .meaningLedgerDamaged
        case .networkFileSystem: .meaningNetworkFileSystem
        case .keys: .meaningKeys
        case .keysTooOpen: .meaningKeysTooOpen
        case .keyDestroyed: .meaningKeyDestroyed
        case .views: .meaningViews
        case .internalFault: .meaningInternalFault
        }
    }
}
