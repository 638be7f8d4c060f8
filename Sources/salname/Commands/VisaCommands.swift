public import ArgumentParser
public import Casework
import Ledger

/// The command `salname visa …`.
struct VisaCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "visa", abstract: Words.current.say(VisaSaying.help),
            subcommands: [
                VisaRecord.self, VisaCorrect.self, VisaCancel.self, VisaAnnul.self, VisaList.self,
            ])
    }
}

/// The command `salname visa record PERSON`.
struct VisaRecord: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record", abstract: Words.current.say(VisaSaying.helpRecord),
            discussion: Examples.text(
                "salname visa record P-AZ-000977 --kind tourism --form electronic --entries 1 \\\n"
                    + "      --from 2026-03-01 --through 2026-05-29 --days 30",
                "salname visa record P-AZ-000977 --kind business --form sticker --entries many \\\n"
                    + "      --from 2026-03-01 --through 2027-02-28 --days 180 --number AB1234567"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(VisaSaying.optionKind)) var kind: VisaKind
    @Option(help: help(VisaSaying.optionForm)) var form: VisaForm
    @Option(help: help(VisaSaying.optionEntries)) var entries: EntryCount
    @Option(help: help(VisaSaying.optionFrom)) var from: Day
    @Option(help: help(VisaSaying.optionThrough)) var through: Day
    @Option(help: help(VisaSaying.optionDays)) var days: Int
    @Option(help: help(VisaSaying.optionNumber)) var number: String?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let visa = VisaToRecord(
            kind: kind, form: form, entries: entries.limit, validFrom: from, validThrough: through,
            stayDays: days, number: try session.visaNumber(number))
        let ledger = try session.open(append.ledger)
        let work = Work.recordVisa(
            person, visa, remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(work, append, in: ledger, asked: .work(.recordVisa))
        try session.give(receipt, append) { VisaScreen($0, isRehearsal: $1, words: $2) }
        guard !append.dryRun else { return }
        session.suggest(
            "salname border enter \(receipt.person ?? person) --at INSTANT --checkpoint CODE",
            append.ledger)
    }
}

/// The command `salname visa correct P-…/v1`.
struct VisaCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: Words.current.say(VisaSaying.helpCorrect),
            discussion: Examples.text(
                "salname visa correct P-AZ-000977/v1 --through 2026-06-15",
                "salname visa correct P-AZ-000977/v1 --entries many --days 60 --reason 'misread'"))
    }

    @Argument(help: help(VisaSaying.argumentVisa)) var visa: VisaName
    @Option(help: help(VisaSaying.optionKind)) var kind: VisaKind?
    @Option(help: help(VisaSaying.optionForm)) var form: VisaForm?
    @Option(help: help(VisaSaying.optionEntries)) var entries: EntryCount?
    @Option(help: help(VisaSaying.optionFrom)) var from: Day?
    @Option(help: help(VisaSaying.optionThrough)) var through: Day?
    @Option(help: help(VisaSaying.optionDays)) var days: Int?
    @Option(help: help(VisaSaying.optionNumber)) var number: String?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let given = try session.visaNumber(number)
        if kind == nil, form == nil, entries == nil, from == nil, through == nil, days == nil,
            given == nil
        {
            throw session.usage(
                .whyOptionsMissing,
                ["options": "--kind, --form, --entries, --from, --through, --days, --number"])
        }
        let ledger = try session.open(append.ledger)
        let stands = try session.visa(visa, in: ledger, asked: .correctVisa)
        let replacement = VisaToRecord(
            kind: kind ?? stands.kind, form: form ?? stands.form,
            entries: entries.map(\.limit) ?? stands.entries, validFrom: from ?? stands.validFrom,
            validThrough: through ?? stands.validThrough, stayDays: days ?? stands.stayDays,
            number: try given
                ?? session.attempt(.work(.correctVisa)) {
                    try ledger.visaNumber(at: stands.position)
                })
        let work = Work.correctVisa(
            visa, replacement, on: effective ?? session.today,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(work, append, in: ledger, asked: .work(.correctVisa))
        try session.give(receipt, append) {
            VisaScreen($0, corrected: visa, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname visa list \(visa.person)", append.ledger)
    }
}

/// The command `salname visa cancel P-…/v1`.
struct VisaCancel: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel", abstract: Words.current.say(VisaSaying.helpCancel),
            discussion: Examples.text(
                "salname visa cancel P-AZ-000977/v1 --from 2026-04-01",
                "salname visa annul 18190     (takes the cancellation at 18190 back)"))
    }

    @Argument(help: help(VisaSaying.argumentVisa)) var visa: VisaName
    @Option(help: help(VisaSaying.optionCancelledFrom)) var from: Day
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let work = Work.cancelVisa(
            visa, from: from, remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(work, append, in: ledger, asked: .work(.cancelVisa))
        try session.give(receipt, append) { VisaScreen($0, isRehearsal: $1, words: $2) }
        guard !append.dryRun else { return }
        session.suggest("salname stay days \(visa.person)", append.ledger)
    }
}

/// The command `salname visa annul P-…/v1`.
struct VisaAnnul: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annul", abstract: Words.current.say(VisaSaying.helpAnnul),
            discussion: Examples.text(
                "salname visa annul P-AZ-000977/v1 --reason 'recorded for somebody else'",
                "salname visa annul 18190"))
    }

    @Argument(help: help(VisaSaying.argumentVisaOrPosition)) var target: VisaOrPosition
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let position = try position(in: ledger, session)
        let person = try session.annul(
            position, on: effective, append, in: ledger, command: "salname visa annul"
        ) { file in
            file.amendedVisas.contains { $0.contains(position) }
                || file.cancellations.contains { $0.contains(position) }
        }
        guard !append.dryRun else { return }
        session.suggest("salname visa list \(person)", append.ledger)
    }

    private func position(in ledger: Ledger, _ session: Session) throws -> Position {
        switch target {
        case .position(let position): return position
        case .visa(let visa):
            let file = try session.attempt(.work(.annulRecord)) {
                try ledger.personFile(visa.person, through: .max)
            }
            let amended = file.amendedVisas.first { $0.value?.name == visa }
            guard let amended else { throw session.rejected(.visaUnknown(visa), .annulRecord) }
            return amended.original
        }
    }
}

/// How many entries a visa allows: `1`, `2`, … or `many`.
enum EntryCount: Equatable, ExpressibleByArgument {
    case number(Int)
    case many

    init?(argument: String) {
        if argument == "many" {
            self = .many
        } else if let number = Int(argument), (1...99).contains(number) {
            self = .number(number)
        } else {
            return nil
        }
    }

    /// Nil for any number.
    var limit: Int? {
        switch self {
        case .number(let number): number
        case .many: nil
        }
    }
}

/// What is annulled: a visa by its name, or whatever of a visa was recorded at a position.
enum VisaOrPosition: ExpressibleByArgument {
    case visa(VisaName)
    case position(Position)

    init?(argument: String) {
        if let visa = VisaName(argument: argument) {
            self = .visa(visa)
        } else if let position = Position(argument: argument) {
            self = .position(position)
        } else {
            return nil
        }
    }
}

extension Session {
    /// Returns the visa as it stands; says that there is none where it was never recorded, or annulled.
    func visa(_ name: VisaName, in ledger: Ledger, asked: NotDone) throws -> VisaFacts {
        let file = try attempt(.work(asked)) {
            try ledger.personFile(name.person, through: .max)
        }
        guard let visa = file.visas.first(where: { $0.name == name }) else {
            throw rejected(
                file.registration == nil ? .personUnknown(name.person) : .visaUnknown(name), asked)
        }
        return visa.facts
    }

    func visaNumber(_ text: String?) throws -> String? {
        try value("number", OptionForm.number, optional: text, PersonalText.documentNumber)
    }
}

extension VisaKind: ExpressibleByArgument {}

extension VisaForm: ExpressibleByArgument {}
