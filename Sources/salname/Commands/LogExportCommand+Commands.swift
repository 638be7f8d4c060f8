import Casework
import EventCoding
import EventLog
import Ledger
import Signatures

extension LogExport {
    /// Gives each command as one line of JSON: where its lines stand, and in `body` the very text that was signed.
    func giveCommands(
        of ledger: Ledger, through size: Int, to sink: any DataSink, _ session: Session,
        _ advance: (Int) -> Void
    ) throws {
        guard size > 0 else { return }
        try session.attempt(.readLog) {
            var done = 0
            try ledger.log.commands(1...size) { stored in
                guard !sink.isClosed else { throw ReaderGone() }
                try sink.write(bytes: try PartCoder.encode(ExportedCommand(stored)))
                try sink.write("\n")
                advance(stored.positions.upperBound - done)
                done = stored.positions.upperBound
            }
        }
    }
}

/// A command as it leaves the ledger.
private struct ExportedCommand: Encodable {
    let id: String
    let first: Int
    let last: Int
    let recorded: String
    /// Who gave it, as `O-AZ-0031`; absent where the program itself did.
    let officer: String?
    /// What is signed and hashed, byte for byte.
    let body: String
    /// As `ssh-keygen -Y verify` reads it; absent where there is none.
    let signature: String?

    init(_ stored: StoredCommand) throws {
        id = stored.command.id
        first = stored.positions.lowerBound
        last = stored.positions.upperBound
        recorded = Instant(microseconds: stored.recorded).description
        officer = try CommandHeading(of: stored.command.body).officer?.text
        body = String(decoding: stored.command.body, as: UTF8.self)
        signature = try stored.command.signature.map { try SSHSignature(blob: $0).armored }
    }
}
