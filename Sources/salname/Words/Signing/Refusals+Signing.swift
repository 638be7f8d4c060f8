import Ledger

extension Refusals {
    /// Returns the report of a signed command that is not good here and now.
    func report(_ refusal: SignatureRefusal, _ asked: Asked) -> ErrorReport {
        func made(_ why: SigningWhy, _ values: [String: String] = [:]) -> ErrorReport {
            ErrorReport(
                code: ErrorCode.signature.rawValue, asked: words.say(asked.phrase, asked.values),
                why: words.say(why, values), exit: .notAllowed)
        }
        return switch refusal {
        case .forged: made(.whyForged)
        case .otherLedger(let ledger): made(.whyOtherLedger, ["ledger": ledger])
        case .expired(let notAfter, let now):
            made(.whyExpired, ["notAfter": "\(notAfter)", "now": "\(now)"])
        case .early(let issuedAt, let now):
            made(.whyEarly, ["issuedAt": "\(issuedAt)", "now": "\(now)"])
        case .noTerm: made(.whyNoTerm)
        case .noOfficers: made(.whyNoOfficers)
        case .damaged(let what): made(.whyDamaged, ["what": what])
        }
    }

    /// Returns the report of a key that did not sign.
    func report(_ error: SigningError, _ asked: Asked) -> ErrorReport {
        let (why, values) = (error.why, error.values)
        return ErrorReport(
            code: ErrorCode.signing.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words.say(why, values), command: error.command, exit: error.exit)
    }
}

extension SigningError {
    /// The sentence that says why not.
    var why: SigningWhy {
        switch self {
        case .unreadable: .whyKeyUnreadable
        case .readableByOthers: .whyKeyTooOpen
        case .notAKey: .whyNotAKey
        case .otherAlgorithm: .whyOtherAlgorithm
        case .damaged: .whyKeyDamaged
        case .programMissing: .whyProgramMissing
        case .programNotStarted: .whyProgramNotStarted
        case .programFailed: .whyProgramFailed
        case .passphraseNeeded: .whyPassphrase
        case .signature: .whyNotMade
        }
    }

    /// The values of the sentence, by name.
    var values: [String: String] {
        switch self {
        case .unreadable(let path, _), .notAKey(let path), .damaged(let path, _),
            .passphraseNeeded(let path, _):
            ["path": path]
        case .readableByOthers(let path, let mode):
            ["path": path, "mode": ModeDigits.of(Int(mode))]
        case .otherAlgorithm(let path, let name): ["path": path, "name": name]
        case .programMissing, .signature: [:]
        case .programNotStarted(let number): ["number": "\(number)"]
        case .programFailed(let exit, let said): ["exit": "\(exit)", "said": said ?? "-"]
        }
    }

    /// The command that helps; nil where none does.
    var command: String? {
        switch self {
        case .readableByOthers(let path, _): "chmod 600 \(ShellWord.quoted(path))"
        case .passphraseNeeded(let path, _): "ssh-add \(ShellWord.quoted(path))"
        case .unreadable, .notAKey, .otherAlgorithm, .damaged, .programMissing,
            .programNotStarted, .programFailed, .signature:
            nil
        }
    }

    /// The status with which the program ends.
    var exit: ExitCode {
        switch self {
        case .unreadable: .inputOutput
        case .readableByOthers, .programMissing, .programNotStarted: .configuration
        case .notAKey, .otherAlgorithm, .damaged, .programFailed, .passphraseNeeded, .signature:
            .notAllowed
        }
    }
}
