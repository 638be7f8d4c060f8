import Casework
import Serving

/// What stands between a client and the ledger of another machine, seen from either end.
enum ServeRefusal: Error, Equatable {
    // The host
    /// The command names an officer, and the key is another one's.
    case otherOfficer(OfficerID, key: OfficerID)
    case notOfficer(OfficerID)
    case discharged(OfficerID)
    case suspended(OfficerID)
    /// The key is none of the officer's that are in force.
    case keyNotInForce(OfficerID)
    /// The command needs no ledger, or is not for whoever is elsewhere.
    case notServed
    /// Something else than `salname serve` was asked of sshd.
    case nothingElse
    case otherDirectory
    /// A path has a character that a line of keys cannot carry, or does not begin at the root.
    case unspeakablePath(String)
    /// What the client sent was no frame.
    case garbage(FrameError)

    // The client
    case badAddress
    case commandTooLong
    /// The program that reaches the host could not be started; the number is the system's.
    case noTransport(String, number: Int32)
    case notReached
    /// What the host sent was no frame.
    case notServing(FrameError)
    /// The connection ended; the command to give again, where it is not known whether it was recorded.
    case lost(again: String?)
    /// The host asked for a file that the command line does not name.
    case overreach(String)
    /// The host asked for a signature of something else than was sent.
    case notOurs
    case notSigned(String)
    /// Another ledger answers at an address than the first time.
    case originChanged(String, known: String, now: String)
}

extension Refusals {
    /// Returns the report of what stands between a client and a ledger.
    func report(_ refusal: ServeRefusal) -> ErrorReport {
        let said = ServedRefusal(refusal)
        let asked: any Saying =
            if case .lost(_?) = refusal { NotDone.settle } else { Phrase.askedRunCommand }
        return ErrorReport(
            code: said.code.rawValue, asked: words.say(asked),
            why: words.say(said.why, said.values), advice: said.advice.map { words.say($0) },
            command: said.command, exit: said.exit)
    }
}

/// A refusal as it is said.
private struct ServedRefusal {
    let code: ErrorCode
    let why: ServeSaying
    var values: [String: String] = [:]
    let exit: ExitCode
    var advice: ServeSaying?
    var command: String?

    init(_ refusal: ServeRefusal) {
        switch refusal {
        case .otherOfficer, .notOfficer, .discharged, .suspended, .keyNotInForce, .notServed,
            .nothingElse, .otherDirectory, .unspeakablePath, .garbage:
            self.init(ofHost: refusal)
        default: self.init(ofClient: refusal)
        }
    }

    private init(
        _ code: ErrorCode, _ why: ServeSaying, _ exit: ExitCode,
        _ values: [String: String] = [:], advice: ServeSaying? = nil, command: String? = nil
    ) {
        (self.code, self.why, self.values, self.exit) = (code, why, values, exit)
        (self.advice, self.command) = (advice, command)
    }

    private init(ofHost refusal: ServeRefusal) {
        switch refusal {
        case .otherOfficer(let named, let key):
            self.init(
                .servedOfficer, .whyOtherOfficer, .notAllowed,
                ["named": named.text, "officer": key.text])
        case .notOfficer(let officer):
            self.init(.servedOfficer, .whyNotOfficer, .notAllowed, ["officer": officer.text])
        case .discharged(let officer):
            self.init(.servedOfficer, .whyDischarged, .notAllowed, ["officer": officer.text])
        case .suspended(let officer):
            self.init(.servedOfficer, .whySuspended, .notAllowed, ["officer": officer.text])
        case .keyNotInForce(let officer):
            self.init(.servedKey, .whyKeyNotInForce, .notAllowed, ["officer": officer.text])
        case .nothingElse: self.init(.notServed, .whyNothingElse, .notAllowed)
        case .otherDirectory: self.init(.notServed, .whyOtherDirectory, .notAllowed)
        case .unspeakablePath(let path):
            self.init(.usage, .whyUnspeakablePath, .usage, ["path": path])
        case .garbage(let error): self.init(garbage: error, .whyGarbage)
        default: self.init(.notServed, .whyNotServed, .notAllowed)
        }
    }

    private init(ofClient refusal: ServeRefusal) {
        switch refusal {
        case .badAddress: self.init(.ledgerAddress, .whyBadAddress, .usage)
        case .commandTooLong: self.init(.usage, .whyCommandTooLong, .usage)
        case .noTransport(let program, _):
            self.init(.notReached, .whyNoTransport, .configuration, ["program": program])
        case .notServing(let error): self.init(garbage: error, .whyNotServing)
        case .lost(let again):
            self.init(
                .connectionLost, again == nil ? .whyLost : .whyLostUnknown, .tryAgainLater,
                advice: again == nil ? nil : .fixLost, command: again)
        case .overreach(let name):
            self.init(.overreach, .whyOverreach, .inputOutput, ["name": name])
        case .notOurs: self.init(.overreach, .whyNotOurs, .inputOutput)
        case .notSigned(let path):
            self.init(.cannotRead, .whyNotSigned, .inputOutput, ["path": path])
        case .originChanged(let address, let known, let now):
            self.init(
                .ledgerChanged, .whyOriginChanged,
                .configuration, ["address": address, "known": known, "now": now],
                advice: .fixOriginChanged)
        default: self.init(.notReached, .whyNotReached, .tryAgainLater)
        }
    }

    private init(garbage error: FrameError, _ why: ServeSaying) {
        if case .version(let found) = error {
            let values = ["found": "\(found)", "ours": "\(Greeting.version)"]
            self.init(.protocolFault, .whyOtherVersion, .inputOutput, values)
        } else {
            self.init(.protocolFault, why, .inputOutput)
        }
    }
}
