public import Casework
import EventCoding

/// How a ledger is founded, with the defaults that the program gives.
public struct Founding {
    public let origin: String
    public let code: LedgerCode
    public let law: [ProvisionEnacted]
    public let office: OfficeCode
    public let officer: OfficerID?

    /// Creates a founding.
    ///
    /// `lawFile` is the bytes of a law file; nil takes the law that comes with the program. Throws
    /// `LawFileError`, or `FoundingError` for an origin that cannot be one.
    public init(
        origin: String?, code: LedgerCode?, lawFile: [UInt8]?, office: OfficeCode?,
        officer: OfficerID?
    ) throws {
        guard let defaultCode = LedgerCode("AZ"), let book = LawBookCode("az"),
            let defaultOffice = OfficeCode("HQ")
        else { throw FoundingError.origin }
        self.code = code ?? defaultCode
        self.origin = origin ?? "salname.local/" + self.code.text.lowercased()
        guard (1...200).contains(self.origin.utf8.count),
            self.origin.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            // A signed note and a file of allowed signers name the ledger by it.
            !self.origin.utf8.contains(where: Array("+*?!,\"\\#".utf8).contains)
        else { throw FoundingError.origin }
        law = try LawFile.provisions(of: lawFile ?? LawFile.bundled, book: book)
        self.office = office ?? defaultOffice
        self.officer = officer
    }

    /// Makes the ledger: it is founded on the day of the clock, the law enacted, and from then on
    /// officers with the right to act demanded, where `demand` says so; `signed` is that demand, drafted and
    /// signed, where it is to be.
    public func create(
        in directory: LedgerDirectory, demanding demand: DemandAuthority? = nil,
        signed: SignedCommand? = nil, surroundings: Surroundings
    ) throws(LedgerError) -> Ledger {
        let now = Instant(microseconds: surroundings.now())
        guard let book = LawBookCode("az") else { throw .cannotCreate(path: directory.path) }
        let founding = FoundLedger(
            code: code, origin: origin, lawBook: book, office: office, foundedOn: now.day)
        let last =
            signed.map { Request($0) }
            ?? demand.map { Request(actor: actor, work: .authority(.demandAuthority($0))) }
        return try Ledger.create(
            in: directory, founding: founding, law: law, demanding: last, by: actor,
            surroundings: surroundings)
    }

    /// Returns the command that will demand officers with the right to act, to be signed.
    public func draft(
        demanding demand: DemandAuthority, surroundings: Surroundings
    ) throws(LedgerError) -> CommandDraft {
        try roofed {
            let now = Instant(microseconds: surroundings.now())
            let prepared = try PreparedWork(
                .authority(.demandAuthority(demand)), clock: now, random: surroundings.random,
                documentName: { throw LedgerError.documentNotFound($1) })
            let record = CommandRecord(
                ledger: origin, id: CommandID(made: EventID(now, random: surroundings.random(10))),
                actor: actor, issuedAt: now, notAfter: CommandDraft.arrival(of: now),
                expecting: [], command: prepared.command)
            return try CommandDraft(record, prepared)
        }
    }

    private var actor: Actor {
        officer.map { .officer($0, office: office) } ?? .system(office: office)
    }
}

/// Why a ledger cannot be founded so.
public enum FoundingError: Error, Equatable, Sendable {
    /// The origin is empty, longer than 200 bytes, or holds a blank, one of `+*?!,"\#` or a
    /// letter beyond ASCII.
    case origin
}
