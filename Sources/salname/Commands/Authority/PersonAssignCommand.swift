import ArgumentParser
import Casework
import Ledger

/// The command `salname person assign PERSON OFFICE`.
struct PersonAssign: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assign", abstract: Words.current.say(AuthorityHelp.helpAssign),
            discussion: Examples.text("salname person assign P-AZ-000977 GNJ"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Argument(help: help(AuthorityOption.argumentOffice)) var to: OfficeCode
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = AssignFile(
            person: person, office: to, assignedOn: effective ?? session.today)
        try session.settle(.authority(.assignFile(command)), append, .assignFile)
    }
}
