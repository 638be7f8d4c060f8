import ArgumentParser
import Casework
import EventLog
import Ledger

/// The command `salname init DIR`.
struct InitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init", abstract: Words.current(.helpInit),
            discussion: Examples.text(
                "salname init /srv/salname/az --origin ledger.example/az",
                "salname init /srv/salname/az --origin ledger.example/az \\\n"
                    + "      --administrator O-AZ-0001=aysel.pub --administrator O-AZ-0002=tural.pub \\\n"
                    + "      --signatures demanded --as O-AZ-0001 --key aysel",
                "salname init /tmp/trial --as O-AZ-0001"))
    }

    @Argument(help: help(.argumentDirectory)) var directory: String
    @OptionGroup var common: CommonOptions
    @Option(help: help(.optionOrigin)) var origin: String?
    @Option(help: help(.optionCode)) var code: LedgerCode?
    @Option(name: .customLong("law"), help: help(.optionLawFile)) var lawFile: String?
    @Option(help: help(.optionDefaultOffice)) var office: OfficeCode?
    @Option(name: .customLong("as"), help: help(.optionOfficer)) var officer: OfficerID?
    @OptionGroup var demand: DemandOptions
    @Option(help: help(SigningOption.optionFounderKey)) var key: String?

    func run() throws {
        let session = Session(common)
        let founding = try session.attempt(.createLedger) {
            try Founding(
                origin: origin, code: code, lawFile: try lawFile.map { try session.file($0) },
                office: office, officer: officer)
        }
        let demanded = demand.administrator.isEmpty ? nil : try demand.command(session)
        let ledger = try session.attempt(.createLedger) {
            try founding.create(
                in: LedgerDirectory(directory), demanding: demanded,
                signed: try demanded.flatMap { try signed($0, founding, session) },
                surroundings: .world)
        }
        let size = try session.attempt(.openLedger) { try ledger.size() }
        try session.give(
            Record(
                title: session.words(
                    .foundedLedger, ["path": directory, "origin": ledger.identity.origin]),
                [
                    .init("ledger", label: session.words(.labelLedger), .text(directory)),
                    .init(
                        "origin", label: session.words(.labelOrigin), .text(ledger.identity.origin)),
                    .init("positions", label: session.words(.labelPositions), .integer(size)),
                ]))
        session.warnIfBehind(ledger)
        session.say(
            demanded?.signatures == .demanded
                ? session.words.say(SigningSaying.noteDemanded)
                : session.words(.noteNoSignatures))
        let next =
            demanded == nil
            ? "salname person register --mrz FILE"
            : "salname office add OFFICE --name NAME --kind KIND"
        session.say(Next.command(next + " --ledger \(directory)", session.words))
    }

    /// Returns the demand signed with the key that was named; nil where none was.
    private func signed(
        _ demand: DemandAuthority, _ founding: Founding, _ session: Session
    ) throws -> SignedCommand? {
        guard let key else { return nil }
        let draft = try founding.draft(demanding: demand, surroundings: .world)
        return try session.sign(draft, by: try session.signer(key))
    }
}
