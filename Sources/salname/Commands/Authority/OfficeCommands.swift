import ArgumentParser
import Casework
import EventCoding
import Ledger
import Projections
import ReadModels

/// The command `salname office …`.
struct OfficeCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "office", abstract: Words.current.say(AuthorityHelp.helpOffice),
            subcommands: [
                OfficeDemand.self, OfficeAdd.self, OfficeChange.self, OfficeClose.self,
                OfficeList.self,
            ])
    }
}

/// The command `salname office demand`.
struct OfficeDemand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demand", abstract: Words.current.say(AuthorityHelp.helpOfficeDemand),
            discussion: Examples.text(
                "salname office demand --administrator O-AZ-0001=aysel.pub \\\n"
                    + "      --administrator O-AZ-0002=tural.pub"))
    }

    @OptionGroup var demand: DemandOptions
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = try demand.command(session)
        try session.settle(.authority(.demandAuthority(command)), append, .demandAuthority)
        guard !append.dryRun else { return }
        if command.signatures == .demanded {
            session.say(session.words.say(SigningSaying.noteDemanded))
        }
        session.suggest("salname office add OFFICE --name NAME --kind regional", append.ledger)
    }
}

/// Who the first administrators are, and whether commands must be signed.
struct DemandOptions: ParsableArguments {
    @Option(help: help(AuthorityOption.optionAdministrator)) var administrator: [String] = []
    @Option(help: help(AuthorityOption.optionOfficeName)) var officeName: String?
    @Option(help: help(AuthorityOption.optionAdministratorsThrough)) var through: Day?
    @Option(help: help(SigningOption.optionSignatureDemand)) var signatures = SignatureDemand.none

    /// Returns the command that demands officers with the right to act; the first administrators are
    /// such for two years where no day is named.
    func command(_ session: Session) throws -> DemandAuthority {
        let administrators = try administrator.enumerated().map { index, text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            let named = parts.count == 2 ? OfficerID(parts[0].uppercased()) : nil
            let numbered = OfficerID("O-AZ-000\(index + 1)")
            guard let officer = named ?? (parts.count == 1 ? numbered : nil), index < 9 else {
                throw session.usage(AuthoritySaying.whyBadKey, ["path": text])
            }
            return FirstAdministrator(
                officer: officer, key: try session.publicKey(parts.last ?? text))
        }
        let today = session.today
        return DemandAuthority(
            signatures: signatures, officeName: officeName ?? "Dövlət Miqrasiya Xidməti",
            administrators: administrators, demandedOn: today,
            validThrough: through ?? today.adding(days: Self.usualDays))
    }

    /// For so many days a role of administrator is given unless somebody says otherwise.
    static let usualDays = 730
}

/// The command `salname office add OFFICE`.
struct OfficeAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Words.current.say(AuthorityHelp.helpOfficeAdd),
            discussion: Examples.text(
                "salname office add GNJ --name 'Gəncə regional miqrasiya idarəsi' \\\n"
                    + "      --kind regional --territory AZ-GA,AZ-GYG"))
    }

    @Argument(help: help(AuthorityOption.argumentOffice)) var code: OfficeCode
    @Option(help: help(AuthorityOption.optionName)) var name: String
    @Option(help: help(AuthorityOption.optionOfficeKind)) var kind: OfficeKind
    @Option(help: help(AuthorityOption.optionParent)) var parent: OfficeCode?
    @Option(help: help(AuthorityOption.optionTerritory)) var territory: Listed<RegionCode>?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let root = try session.attempt(.openLedger) { try ledger.founded().office }
        let command = OpenOffice(
            office: code, name: PersonalText.read(name) ?? code.text, kind: kind,
            parent: parent ?? root, territory: territory?.values ?? [],
            openedOn: effective ?? session.today)
        try session.settle(.authority(.openOffice(command)), append, .changeOffice)
    }
}

/// The command `salname office change OFFICE`.
struct OfficeChange: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "change", abstract: Words.current.say(AuthorityHelp.helpOfficeChange),
            discussion: Examples.text("salname office change GNJ --territory AZ-GA,AZ-GYG,AZ-TAR"))
    }

    @Argument(help: help(AuthorityOption.argumentOffice)) var code: OfficeCode
    @Option(help: help(AuthorityOption.optionName)) var name: String?
    @Option(help: help(AuthorityOption.optionParent)) var parent: OfficeCode?
    @Option(help: help(AuthorityOption.optionTerritory)) var territory: Listed<RegionCode>?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = ChangeOffice(
            office: code, name: name.flatMap(PersonalText.read), parent: parent,
            territory: territory?.values, changedOn: effective ?? session.today)
        try session.settle(.authority(.changeOffice(command)), append, .changeOffice)
    }
}

/// The command `salname office close OFFICE`.
struct OfficeClose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close", abstract: Words.current.say(AuthorityHelp.helpOfficeClose),
            discussion: Examples.text("salname office close GNJ --successor BAK"))
    }

    @Argument(help: help(AuthorityOption.argumentOffice)) var code: OfficeCode
    @Option(help: help(AuthorityOption.optionSuccessor)) var successor: OfficeCode
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = CloseOffice(
            office: code, successor: successor, closedOn: effective ?? session.today)
        try session.settle(.authority(.closeOffice(command)), append, .changeOffice)
    }
}

/// The command `salname office list`.
struct OfficeList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Words.current.say(AuthorityHelp.helpOfficeList),
            discussion: Examples.text("salname office list", "salname office list --known-at 400"))
    }

    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let offices = try session.attempt(.answer) {
            try ledger.authorityRegisters(through: cut.past).offices()
        }
        let words = session.words
        var table = Table(columns: [
            .init("office", header: words.say(AuthoritySaying.labelOffice)),
            .init("kind", header: words.say(AuthoritySaying.labelKind)),
            .init("parent", header: words.say(AuthoritySaying.labelParent)),
            .init("state", header: words.say(AuthoritySaying.labelState)),
            .init("territory", header: words.say(AuthoritySaying.labelTerritory)),
            .init("name", header: words.say(AuthoritySaying.labelName)),
            .init("position", header: words(.labelPosition), alignment: .right),
        ])
        for row in offices {
            let state: AuthoritySaying = row.closedAt == nil ? .stateOpen : .stateClosed
            table.append([
                .text(row.office.text), .text(row.kind.rawValue),
                .text(orAbsent: row.parent?.text), .text(try session.state(state)),
                .list(row.territory.map { .text($0.text) }), .text(row.name),
                .integer(row.openedAt.value),
            ])
        }
        try session.give(table)
    }
}
