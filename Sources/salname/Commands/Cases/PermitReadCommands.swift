import ArgumentParser
import Casework
import Ledger
import ReadModels

/// The command `salname permit show PERMIT|PERSON`.
struct PermitShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Words.current.say(CaseHelp.helpPermitShow),
            discussion: Examples.text(
                "salname permit show R-AZ-000388",
                "salname permit show P-AZ-000977 --on 2026-05-20"))
    }

    @Argument(help: help(CaseOption.argumentPermitOrPerson)) var whose: PermitOrPerson
    @Option(help: help(.optionOn)) var on: Day?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let (permits, day) = try session.permits(whose, on: on, read)
        try session.give(PermitTable(permits, on: day, session).table)
        if permits.isEmpty { session.say(session.words.say(CaseSaying.noPermits)) }
    }
}

/// The command `salname permit check PERMIT|PERSON`.
struct PermitCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: Words.current.say(CaseHelp.helpPermitCheck),
            discussion: Examples.text(
                "salname permit check R-AZ-000388 --on 2026-05-20",
                "salname permit check P-AZ-000977 && echo residence"))
    }

    @Argument(help: help(CaseOption.argumentPermitOrPerson)) var whose: PermitOrPerson
    @Option(help: help(.optionOn)) var on: Day?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let (permits, day) = try session.permits(whose, on: on, read)
        let inForce = permits.filter { $0.isInForce(on: day) }
        try session.give(PermitTable(inForce, on: day, session).table)
        if inForce.isEmpty {
            session.say(session.words.say(CaseSaying.noneInForce, ["day": "\(day)"]))
            session.leave(.answerIsNo)
        }
    }
}

extension Session {
    /// Returns a permit, or all of a person, as they stand, and the day that is asked about.
    fileprivate func permits(
        _ whose: PermitOrPerson, on: Day?, _ read: ReadOptions
    ) throws -> ([PersonFile.Permit], Day) {
        if on != nil, read.asOf != nil {
            throw usage(.whyOptionsExclude, ["option": "--on", "other": "--as-of"])
        }
        let ledger = try open(read.ledger)
        let cut = try cut(read.knownAt, in: ledger)
        let day = on ?? read.asOf ?? today
        return try attempt(.answer) {
            let person: PersonID
            switch whose {
            case .person(let number): person = number
            case .permit(let number):
                let file = try ledger.permitFile(number, through: cut.through)
                guard let granted = file?.granted else {
                    throw LedgerError.rejected(.casework(.permitUnknown(number)))
                }
                person = granted.person
            }
            let file = try ledger.personFile(person, through: cut.through)
            guard file.registration != nil else { throw personUnknown(person) }
            guard case .permit(let number) = whose else { return (file.permits, day) }
            return (file.permits.filter { $0.id == number }, day)
        }
    }
}

/// Permits in rows, as they stand on a day.
struct PermitTable {
    let table: Table

    init(_ permits: [PersonFile.Permit], on day: Day, _ session: Session) throws {
        let words = session.words
        func label(_ label: CaseLabel) -> String { words.say(label) }
        var table = Table(columns: [
            .init("permit", header: label(.permit)), .init("service", header: label(.service)),
            .init("ground", header: label(.ground)), .init("validFrom", header: label(.from)),
            .init("validThrough", header: label(.through)),
            .init("lastDay", header: label(.lastDay)), .init("state", header: label(.state)),
            .init("cancelledFrom", header: label(.cancelledFrom)),
            .init("reissuedOn", header: label(.reissuedOn)),
            .init("case", header: label(.caseNumber)),
            .init("positions", header: words(.labelPositions)),
        ])
        for permit in permits {
            table.append([
                .text(permit.id.text), .text(permit.service.text), .text(permit.ground.text),
                .day(permit.from.description), .day(permit.through.description),
                .day(permit.lastDay.description),
                .text(try session.state(permit.state(on: day).saying)),
                .day(orAbsent: permit.cancelledFrom?.description),
                .day(orAbsent: permit.reissuedOn?.description), .text(permit.caseID.text),
                .list(permit.positions.map { .integer($0.value) }),
            ])
        }
        self.table = table
    }
}
