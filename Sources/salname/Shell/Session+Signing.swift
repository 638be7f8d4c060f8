import Casework
import EventCoding
import Ledger
import Signatures

/// Who signs a command.
enum Signer {
    /// A key of this machine.
    case key(CommandSigner)
    /// The client at the other end, with a key that never comes here.
    case client

    /// Returns the signature; nil where the client does not sign.
    fileprivate func signature(of draft: CommandDraft) throws(SigningError) -> SSHSignature? {
        switch self {
        case .key(let signer): return try signer.sign(draft.body, namespace: draft.namespace)
        case .client:
            guard let text = Console.sign(draft.body, namespace: draft.namespace) else {
                return nil
            }
            do throws(SignatureError) {
                return try SSHSignature(armored: String(decoding: text, as: UTF8.self))
            } catch {
                throw .signature(error)
            }
        }
    }
}

extension Session {
    /// How long a command that is written to a file may wait where nobody says otherwise: a day, in
    /// microseconds.
    private static let timeInFile: Int64 = 24 * 3600 * 1_000_000

    /// Returns `request`, signed by the key that was named; as it is where none was, or where nothing would be
    /// recorded.
    ///
    /// With `--sign-only` the signed command is written, and the process ends.
    func signed(
        _ request: Request, _ options: AppendOptions, in ledger: Ledger
    ) throws -> Request {
        if options.dryRun { return request }
        guard let signer = try signer(options, in: ledger) else {
            if options.signOnly != nil { throw usage(SigningWhy.whyNoKey) }
            return request
        }
        guard let signed = try sign(request, options, by: signer, in: ledger) else {
            if options.signOnly != nil { throw usage(SigningWhy.whyNoKey) }
            return request
        }
        guard let file = options.signOnly else {
            return Request(signed, correlation: request.correlation)
        }
        try write(signed, to: file)
        leave(.success)
    }

    /// Returns the key that signs: that of `--key`, or in a ledger that knows officers that of the environment,
    /// or of the client that is served; nil where none was named.
    func signer(_ options: AppendOptions, in ledger: Ledger) throws -> Signer? {
        // The client that has a key says so; nobody else is asked, once for each line of a feed.
        if Console.served != nil { return options.key == nil ? nil : .client }
        var path = options.key
        if path == nil, let named = environment["SALNAME_KEY"], !named.isEmpty,
            try attempt(.openLedger, { try ledger.knowsOfficers() })
        {
            path = named
        }
        return try path.map { try signer($0) }
    }

    /// Returns the key in the file at `path`.
    func signer(_ path: String) throws -> Signer {
        do throws(SigningError) {
            return .key(
                try CommandSigner(path: path, mayAsk: mayAsk, environment: environment))
        } catch {
            throw Problem(
                report: Refusals(words: words).report(error, .work(.signCommand)))
        }
    }

    /// Returns the signed command that asks for what `request` asks; nil where the client does not sign.
    func sign(
        _ request: Request, _ options: AppendOptions, by signer: Signer, in ledger: Ledger
    ) throws -> SignedCommand? {
        let now = Instant(microseconds: Surroundings.world.now())
        let notAfter =
            options.notAfter
            ?? (options.signOnly == nil
                ? CommandDraft.arrival(of: now) : now.adding(microseconds: Self.timeInFile))
        return try sign(try ledger.draft(request, notAfter: notAfter), by: signer)
    }

    /// Returns the command that was drafted, with the signature of `signer`; nil where the client does not sign.
    func sign(_ draft: CommandDraft, by signer: Signer) throws -> SignedCommand? {
        do throws(SigningError) {
            guard let signature = try signer.signature(of: draft) else { return nil }
            do throws(SignatureError) {
                return try SignedCommand(draft, signature: signature)
            } catch {
                throw .signature(error)
            }
        } catch {
            throw Problem(
                report: Refusals(words: words).report(error, .work(.signCommand)))
        }
    }

    private func write(_ signed: SignedCommand, to file: String) throws {
        let bytes = try SignedCommandFile.bytes(of: signed)
        do throws(OutputFailure) {
            let sink = try DataOutput.sink(for: file, isPrivate: true)
            try sink.write(bytes: bytes)
            try sink.finish()
        } catch {
            throw problem(.output(error))
        }
        let record = signed.draft.record
        say(
            words.say(
                SigningSaying.didSign,
                [
                    "command": record.command.name, "officer": record.actor.officer?.text ?? "-",
                    "file": file, "notAfter": record.notAfter?.description ?? "-",
                ]))
        say(Next.command("salname apply \(ShellWord.quoted(file))", words))
    }

    /// Says that nothing is signed here, where that is so.
    func noteUnsigned(_ ledger: Ledger) {
        guard (try? ledger.demandsSignatures()) == false else { return }
        say(words.say(SigningSaying.noteUnsigned))
    }

    private func usage(_ why: SigningWhy) -> Problem {
        Problem(
            report: ErrorReport(
                code: ErrorCode.usage.rawValue, asked: words(.askedCommandLine),
                why: words.say(why), exit: .usage))
    }
}
