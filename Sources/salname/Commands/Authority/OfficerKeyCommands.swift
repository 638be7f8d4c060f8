import ArgumentParser
import Casework
import EventCoding
import EventLog
import Ledger
import Signatures

/// The command `salname officer key list`.
struct OfficerKeyList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Words.current.say(SigningOption.helpKeyList),
            discussion: Examples.text(
                "salname officer key list", "salname officer key list O-AZ-0031 --format csv",
                "salname officer key list --unused-for 90"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID?
    @Option(help: help(OfficerQuestionSaying.optionUnusedFor)) var unusedFor: Int?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let day = read.asOf ?? session.today
        let (keys, uses) = try session.attempt(.answer) {
            (try ledger.officerKeys(through: cut.past ?? .max), try ledger.lastUses())
        }
        let words = session.words
        var table = Table(columns: [
            .init("officer", header: words.say(AuthoritySaying.labelOfficer)),
            .init(
                "position", header: words.say(SigningSaying.labelAddedAt), alignment: .right),
            .init("fingerprint", header: words.say(SigningSaying.labelFingerprint)),
            .init("state", header: words.say(AuthoritySaying.labelState)),
            .init("through", header: words.say(AuthoritySaying.labelThrough)),
            .init(
                "revoked", header: words.say(SigningSaying.labelRevokedAt), alignment: .right),
            .init("used", header: words.say(SigningSaying.labelLastUse), alignment: .right),
            .init("key", header: words.say(SigningSaying.labelKey)),
        ])
        let idleAt = try unusedFor.map { try session.idle(for: $0, before: day, in: ledger) }
        for key in keys where number == nil || key.officer == number {
            if let idleAt, !key.signs(on: day) || (uses[key.key] ?? key.addedAt) > idleAt {
                continue
            }
            let print = try? SSHPublicKey(line: key.key.text).fingerprint
            table.append([
                .text(key.officer.text), .integer(key.addedAt.value), .text(orAbsent: print),
                .text(try session.state(key.state(on: day))),
                .text(orAbsent: key.validThrough?.description),
                .integer(orAbsent: key.revokedAt?.value),
                .integer(orAbsent: uses[key.key]?.value), .text(key.key.text),
            ])
        }
        try session.give(table)
    }
}

extension Session {
    /// Returns the last position recorded `days` before `day`: what was not used since is unused.
    fileprivate func idle(for days: Int, before day: Day, in ledger: Ledger) throws -> Position {
        guard (1...3660).contains(days) else {
            throw usage(QuestionSaying.badValue, ["typed": "\(days)", "name": "--unused-for"])
        }
        return Position(try position(through: day.adding(days: -days), nil, in: ledger))
    }
}

extension OfficerKey {
    fileprivate func state(on day: Day) -> SigningSaying {
        if revokedAt != nil { return .stateRevoked }
        return signs(on: day) ? .stateSigns : .stateEnded
    }
}

/// The command `salname officer export`.
struct OfficerExport: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: Words.current.say(SigningOption.helpOfficerExport),
            discussion: Examples.text("salname officer export --allowed-signers -o signers"))
    }

    @Flag(help: help(SigningOption.optionAllowedSigners)) var allowedSigners = false
    @OptionGroup var options: LedgerOptions

    func validate() throws {
        guard allowedSigners else {
            throw ValidationError(Words.current.say(SigningOption.optionAllowedSigners))
        }
    }

    func run() throws {
        let session = Session(options.common)
        let ledger = try session.open(options)
        let keys = try session.attempt(.answer) { try ledger.officerKeys() }
        let namespace = CommandDraft.namespace(of: ledger.identity.origin)
        var signers: [AllowedSigner] = []
        for key in keys {
            guard let signer = try? AllowedSigner(key, namespace: namespace) else {
                session.warn([
                    session.words.say(
                        SigningSaying.noteKeyTooShort, ["position": "\(key.addedAt)"])
                ])
                continue
            }
            signers.append(signer)
        }
        try session.give(AllowedSigner.file(signers))
    }
}

extension AllowedSigner {
    /// An officer's key from the second in which it was added through the one in which it was revoked, or
    /// through its last day in Baku.
    ///
    /// OpenSSH knows seconds and the ledger positions: within the second of a revocation the position
    /// decides, and `log verify --signatures` knows it.
    fileprivate init(_ key: OfficerKey, namespace: String) throws {
        let lastDay = key.validThrough.map {
            Instant(startOf: $0).microseconds / 1_000_000 + 86_400 - 1
        }
        let revoked = key.revokedOn.map { $0.microseconds / 1_000_000 }
        try self.init(
            principals: [key.officer.text], namespaces: [namespace],
            validFrom: key.addedOn.microseconds / 1_000_000,
            validThrough: [lastDay, revoked].compactMap(\.self).min(),
            key: SSHPublicKey(line: key.key.text))
    }
}
