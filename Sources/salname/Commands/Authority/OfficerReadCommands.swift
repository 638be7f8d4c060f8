import ArgumentParser
import Casework
import EventCoding
import Ledger
import Projections
import ReadModels

/// The command `salname officer list`.
struct OfficerList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Words.current.say(AuthorityHelp.helpOfficerList),
            discussion: Examples.text(
                "salname officer list", "salname officer list --as-of 2027-01-01 --format csv"))
    }

    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (officers, rights) = try session.attempt(.answer) {
            let registers = try ledger.authorityRegisters(through: cut.past)
            return (try registers.officers(), try registers.rights())
        }
        let (words, day) = (session.words, read.asOf ?? session.today)
        var table = Table(columns: [
            .init("officer", header: words.say(AuthoritySaying.labelOfficer)),
            .init("office", header: words.say(AuthoritySaying.labelOffice)),
            .init("state", header: words.say(AuthoritySaying.labelState)),
            .init("roles", header: words.say(AuthoritySaying.labelRoles)),
            .init("position", header: words(.labelPosition), alignment: .right),
        ])
        let own = Dictionary(
            grouping: rights.filter { $0.delegator == nil && $0.holds(on: day) }, by: \.officer)
        for row in officers {
            table.append([
                .text(row.officer.text), .text(row.office.text),
                .text(try session.state(row.state(on: day))),
                .list(
                    (own[row.officer] ?? []).map { .text("\($0.role.rawValue)@\($0.office)") }),
                .integer(row.registeredAt.value),
            ])
        }
        try session.give(table)
    }
}

extension OfficerRow {
    /// Whether the officer may act on `day`.
    func state(on day: Day) -> AuthoritySaying {
        if dischargedAt != nil { return .stateDischarged }
        return isSuspended(on: day) ? .stateSuspended : .stateActive
    }
}

extension OfficerFile {
    /// Whether the officer may act on `day`.
    func state(on day: Day) -> AuthoritySaying {
        if discharge != nil { return .stateDischarged }
        return suspension(on: day) == nil ? .stateActive : .stateSuspended
    }
}

/// The command `salname officer show OFFICER`.
struct OfficerShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Words.current.say(AuthorityHelp.helpOfficerShow),
            discussion: Examples.text("salname officer show O-AZ-0031"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let file = try session.attempt(.answer) {
            let file = try ledger.log.officerFile(number, through: cut.past ?? .max)
            guard file.registered != nil else {
                throw LedgerError.rejected(.authority(.officerUnknown(number)))
            }
            return file
        }
        let name = try session.attempt(.answer) { try ledger.officerName(file) }
        try session.give(
            record(file, name, on: read.asOf ?? session.today, session))
    }

    private func record(
        _ file: OfficerFile, _ name: OfficerName?, on day: Day, _ session: Session
    ) throws -> Record {
        func label(_ saying: AuthoritySaying) -> String { session.words.say(saying) }
        return Record([
            .init("officer", label: label(.labelOfficer), .text(number.text)),
            .init(
                "name", label: label(.labelName),
                .text(orAbsent: name.map { "\($0.surname), \($0.givenNames)" })),
            .init("office", label: label(.labelOffice), .text(orAbsent: file.office?.text)),
            .init(
                "state", label: label(.labelState), .text(try session.state(file.state(on: day)))),
            .init(
                "roles", label: label(.labelRoles),
                .list(file.grants.map { .text($0.text(on: day)) })),
            .init(
                "delegations", label: label(.labelDelegations),
                .list(file.received.map { .text($0.text(on: day)) })),
            .init(
                "training", label: label(.labelTrainings),
                .list(file.trainings.map { .text($0.text(on: day)) })),
            .init(
                "keys", label: label(.labelKeys), .list(file.keys.map { .text($0.text(on: day)) })),
        ])
    }
}

extension OfficerFile.Grant {
    /// The role in one line: where it was granted, for what, until when, and whether it holds.
    fileprivate func text(on day: Day) -> String {
        let services =
            granted.services.map { " " + $0.map(\.text).joined(separator: "+") } ?? ""
        let end = revokedAt.map { "revoked \($0)" } ?? (holds(on: day) ? "holds" : "holds not")
        return "\(position) \(granted.role.rawValue)@\(granted.office)\(services) "
            + "\(granted.grantedFrom)/\(granted.validThrough) \(end)"
    }
}

extension OfficerFile.Delegation {
    fileprivate func text(on day: Day) -> String {
        let end = endedAt.map { "ended \($0)" } ?? (holds(on: day) ? "holds" : "holds not")
        return "\(position) of \(delegated.delegator) (\(delegated.grant)) "
            + "\(delegated.delegatedFrom)/\(delegated.validThrough) \(end)"
    }
}

extension OfficerFile.Training {
    fileprivate func text(on day: Day) -> String {
        let end =
            withdrawnAt.map { "withdrawn \($0)" } ?? (counts(on: day) ? "counts" : "counts not")
        return "\(position) \(recorded.course.rawValue) "
            + "\(recorded.passedOn)/\(recorded.validThrough) \(end)"
    }
}

extension OfficerFile.Key {
    fileprivate func text(on day: Day) -> String {
        let end = revokedAt.map { "revoked \($0)" } ?? (signs(on: day) ? "signs" : "signs not")
        let through = added.validThrough.map { "/\($0)" } ?? "/"
        return "\(position) \(added.key) \(added.addedOn)\(through) \(end)"
    }
}
