import Casework
import Custody
import EventLog
import Ledger
import Projections

/// Makes the report of an error: its code, its sentence, its article, the command that helps.
struct Refusals {
    let words: Words

    /// Returns the report of what the ledger threw when `asked` was asked for.
    func report(_ error: LedgerError, asked: Asked) -> ErrorReport {
        switch error {
        case .rejected(let rejection): return report(rejection, asked)
        case .denied(let denial):
            return ErrorReport(
                code: denial.code.rawValue, asked: words.say(asked.phrase, asked.values),
                why: words.say(denial.why, denial.values), command: denial.command,
                exit: .notAllowed)
        case .signature(let refusal): return report(refusal, asked)
        case .changedSince(let subject, let seen, let now):
            let values = ["subject": "\(subject)", "seen": "\(seen)", "now": "\(now)"]
            return make(
                .conflict, asked, .whyConflict, values, .conflict,
                command: "salname audit history \(subject)")
        case .commandReused(let id):
            return make(.commandReused, asked, .whyCommandReused, ["id": "\(id)"], .conflict)
        case .clockBehind(let last, let clock):
            let values = ["last": "\(last)", "clock": "\(clock)"]
            return make(
                .clockBehind, asked, .whyClockBehind, values, .tryAgainLater,
                advice: .fixAcceptClock, command: "salname log accept-clock")
        case .clockAhead(let last, let clock):
            let values = ["last": "\(last)", "clock": "\(clock)"]
            return make(
                .clockAhead, asked, .whyClockAhead, values, .tryAgainLater,
                advice: .fixAcceptClock, command: "salname log accept-clock")
        case .cannotCreate(let path):
            return make(.cannotCreate, asked, .whyCannotCreate, ["path": path], .cannotCreate)
        case .occupied(let path):
            return make(
                .cannotCreate, asked, .whyOccupied, ["path": path], .cannotCreate,
                advice: .fixOccupied, command: "export SALNAME_LEDGER=\(path)")
        case .documentNotFound(let person):
            return make(
                .documentUnknown, asked, .whyDocumentUnknown, ["person": "\(person)"], .rejected,
                command: "salname person show \(person)")
        case .documentOfAnother(let person, let holder):
            return refuse(
                .documentOfAnother, asked, .documentOfAnother,
                ["person": "\(person)", "holder": "\(holder)"],
                command: "salname person show \(holder)")
        case .tooLarge(let bytes):
            return make(.tooLarge, asked, .whyTooLarge, ["bytes": "\(bytes)"], .rejected)
        case .log(let error): return report(error, asked)
        case .custody(let error): return report(error, asked)
        case .views(let error): return report(error, asked)
        case .exposed(let exposure): return report(exposure, asked)
        }
    }

    /// Returns the report of a problem of the command line.
    func report(_ problem: ShellProblem) -> ErrorReport {
        let asked = words(.askedCommandLine)
        func usage(_ code: ErrorCode, _ why: Phrase, _ values: [String: String] = [:])
            -> ErrorReport
        {
            ErrorReport(
                code: code.rawValue, asked: asked, why: words(why, values), exit: .usage)
        }
        switch problem {
        case .usage(.noLedger): return usage(.noLedger, .whyNoLedger)
        case .usage(.noOfficer): return usage(.noOfficer, .whyNoOfficer)
        case .usage(.badOrigin): return usage(.usage, .whyBadOrigin)
        case .unreadable(let path):
            return ErrorReport(
                code: ErrorCode.cannotRead.rawValue, asked: asked,
                why: words(.whyUnreadable, ["path": path]), exit: .inputOutput)
        case .usage(.unknownExtension(let found)):
            return usage(.usage, .whyUnknownExtension, ["extension": found])
        case .usage(.fields(.unknown(let field, let nearest))):
            return nearest.map {
                usage(.usage, .whyUnknownFieldNearest, ["field": field, "nearest": $0])
            } ?? usage(.usage, .whyUnknownField, ["field": field])
        case .usage(.fields(.repeated(let field))):
            return usage(.usage, .whyRepeatedField, ["field": field])
        case .usage(.fields(.emptyName)): return usage(.usage, .whyEmptyField)
        case .tourOccupied(let path):
            return ErrorReport(
                code: ErrorCode.tour.rawValue, asked: words(.askedTour),
                why: words(.whyTourOccupied, ["path": path]), exit: .cannotCreate)
        case .tourStep(let command, let found, let expected):
            let values = ["command": command, "found": "\(found)", "expected": "\(expected)"]
            return ErrorReport(
                code: ErrorCode.tour.rawValue, asked: words(.askedTour),
                why: words(.whyTourStep, values), exit: .internalFault)
        case .output(.cannotCreate(let path, _)):
            return ErrorReport(
                code: ErrorCode.cannotCreate.rawValue, asked: words(.askedWriteOutput),
                why: words(.whyCannotCreateFile, ["path": path]), exit: .cannotCreate)
        case .output(.cannotWrite):
            return ErrorReport(
                code: ErrorCode.cannotWrite.rawValue, asked: words(.askedWriteOutput),
                why: words(.whyCannotWrite), exit: .inputOutput)
        }
    }

    func make(
        _ code: ErrorCode, _ asked: Asked, _ why: Phrase, _ values: [String: String],
        _ exit: ExitCode, law: String? = nil, advice: Phrase? = nil, command: String? = nil
    ) -> ErrorReport {
        ErrorReport(
            code: code.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words(why, values), law: law, advice: advice.map { words($0) }, command: command,
            exit: exit)
    }

    /// Returns the report of a rule that says no.
    func refuse(
        _ code: ErrorCode, _ asked: Asked, _ why: WhyNot, _ values: [String: String] = [:],
        _ exit: ExitCode = .rejected, law: String? = nil, command: String? = nil
    ) -> ErrorReport {
        ErrorReport(
            code: code.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words.say(why, values), law: law, command: command, exit: exit)
    }
}

extension Refusals {
    func make(
        _ code: ErrorCode, _ asked: Asked, _ why: Phrase, _ exit: ExitCode,
        command: String? = nil
    ) -> ErrorReport {
        make(code, asked, why, [:], exit, command: command)
    }
}

// MARK: What the files say

extension Refusals {
    private func report(_ error: LogError, _ asked: Asked) -> ErrorReport {
        switch error {
        case .missing(let path):
            return make(
                .ledgerMissing, asked, .whyLedgerMissing, ["path": path], .notFound,
                command: "salname init DIR")
        case .exists(let path):
            return make(.cannotCreate, asked, .whyCannotCreate, ["path": path], .cannotCreate)
        case .foreign(let path):
            return make(.ledgerForeign, asked, .whyLedgerForeign, ["path": path], .configuration)
        case .newerFormat(let found, let known):
            let values = ["found": "\(found)", "known": "\(known)"]
            return make(.ledgerNewer, asked, .whyLedgerNewer, values, .configuration)
        case .damaged(let path, let detail):
            let values = ["path": path, "detail": detail]
            return make(
                .ledgerDamaged, asked, .whyLedgerDamaged, values, .integrityFailure,
                command: "salname log verify")
        case .networkFileSystem(let path, let kind):
            let values = ["path": path, "kind": kind]
            return make(
                .networkFileSystem, asked, .whyNetworkFileSystem, values, .configuration)
        case .busy: return make(.busy, asked, .whyBusy, .tryAgainLater)
        case .readOnly(let path):
            return make(.readOnly, asked, .whyReadOnly, ["path": path], .cannotCreate)
        case .full: return make(.diskFull, asked, .whyDiskFull, .inputOutput)
        case .inputOutput(let code):
            return make(.cannotRead, asked, .whyInputOutput, ["code": "\(code)"], .inputOutput)
        case .unsettled(let code):
            return refuse(
                .cannotRead, .work(.settle), .unsettled, ["code": "\(code)"], .inputOutput)
        case .conflict(let subject, let expected, let actual):
            let values = ["subject": subject, "seen": "\(expected)", "now": "\(actual)"]
            return make(.conflict, asked, .whyConflict, values, .conflict)
        case .commandAccepted(let id):
            return make(.commandReused, asked, .whyCommandReused, ["id": id], .conflict)
        case .inconsistent(let fact):
            return make(
                .ledgerDamaged, asked, .whyLedgerInconsistent, ["fact": fact], .integrityFailure,
                command: "salname log verify")
        case .positionConflict, .lineTooLong, .timeGoesBack:
            return make(.internalFault, asked, .whyInternal, .internalFault)
        }
    }

    private func report(_ error: CustodyError, _ asked: Asked) -> ErrorReport {
        switch error {
        case .keyEncryptionKeyTooOpen(let path, _):
            return make(
                .keysTooOpen, asked, .whyKeysTooOpen, ["path": path], .configuration,
                command: "chmod 600 \(path)")
        case .keyDestroyed(let subject):
            return make(.keyDestroyed, asked, .whyKeyDestroyed, ["subject": subject], .rejected)
        case .busy: return make(.busy, asked, .whyBusy, .tryAgainLater)
        case .readOnly(let path):
            return make(.readOnly, asked, .whyReadOnly, ["path": path], .cannotCreate)
        case .full: return make(.diskFull, asked, .whyDiskFull, .inputOutput)
        case .missing, .keyEncryptionKeyMissing:
            return make(.keys, asked, .whyKeysMissing, .configuration, command: "salname doctor")
        case .exists, .foreign, .newerFormat, .otherLedger, .keyEncryptionKeyMalformed,
            .keyEncryptionKeyWrong, .noKey, .keyAltered, .storage, .system:
            return make(.keys, asked, .whyKeysUnusable, .configuration, command: "salname doctor")
        }
    }

    private func report(_ error: ViewsError, _ asked: Asked) -> ErrorReport {
        switch error {
        case .cannotApply(let position, _):
            return make(
                .views, asked, .whyViewsStopped, ["position": "\(position)"], .readModelsBehind,
                command: "salname log show \(position)")
        case .damaged:
            return make(
                .views, asked, .whyViewsDamaged, .readModelsBehind,
                command: "salname views rebuild")
        case .busy: return make(.busy, asked, .whyBusy, .tryAgainLater)
        case .readOnly(let path):
            return make(.readOnly, asked, .whyReadOnly, ["path": path], .cannotCreate)
        case .full: return make(.diskFull, asked, .whyNoRoomForViews, .inputOutput)
        }
    }
}
