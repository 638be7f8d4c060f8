import ArgumentParser
import Casework
import Ledger

/// The command `salname stay …`.
struct StayCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stay", abstract: Words.current(.helpStay),
            subcommands: [
                StayDays.self, StayPlanning.self, StayShow.self, StayRegister.self, StayAnnul.self,
                StayExtend.self, StayPresent.self, StayWatch.self, StayCompute.self,
            ])
    }
}

/// The command `salname stay days PERSON`.
struct StayDays: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "days", abstract: Words.current(.helpStayDays),
            discussion: Examples.text(
                "salname stay days P-AZ-000977",
                "salname stay days P-AZ-000977 --on 2026-05-20 --calendar",
                "salname stay days P-AZ-000977 --on 2026-05-20 --known-at 18171"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(.optionOn)) var on: Day?
    @Flag(help: help(.optionCalendar)) var calendar = false
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        if on != nil, read.asOf != nil {
            throw session.usage(.whyOptionsExclude, ["option": "--on", "other": "--as-of"])
        }
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (file, law) = try session.attempt(.readPerson(person.text)) {
            (
                try ledger.personFile(person, through: cut.through),
                try ledger.lawBook(through: cut.through)
            )
        }
        let day = on ?? read.asOf ?? session.today
        guard let figures = file.stayFigures(on: day, law: law) else {
            throw session.personUnknown(person)
        }
        let dwelling = try session.attempt(.readPerson(person.text)) {
            try figures.place.flatMap { try ledger.dwelling(at: $0.position) }
        }
        let screen = StayScreen(
            figures, stays: calendar ? file.stays : [], dwelling: dwelling, words: session.words)
        try session.give(screen.record(of: person, calendar: calendar)) {
            screen.text(of: person, $0)
        }
        session.warn(calendarGaps: figures.unknownDaysOff)
    }
}

/// The command `salname stay show PERSON`.
struct StayShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Words.current(.helpStayShow),
            discussion: Examples.text(
                "salname stay show P-AZ-000977",
                "salname stay show P-AZ-000977 --known-at 2026-06-01T00:00:00+04:00"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (file, law) = try session.attempt(.readPerson(person.text)) {
            (
                try ledger.personFile(person, through: cut.through),
                try ledger.lawBook(through: cut.through)
            )
        }
        guard file.registration != nil else { throw session.personUnknown(person) }
        let day = read.asOf ?? session.today
        let stays = StayDerivation(file, law: law)
        try session.give(StayListScreen(stays, on: day, words: session.words).table)
    }
}

/// The command `salname stay present`.
struct StayPresent: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "present", abstract: Words.current(.helpStayPresent),
            discussion: Examples.text(
                "salname stay present", "salname stay present --as-of 2026-05-20 --format csv"))
    }

    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let day = read.asOf ?? session.today
        let counts = try session.attempt(.countPresent) {
            try ledger.present(on: day, through: cut.past)
        }
        let screen = PresentScreen(counts, on: day, words: session.words)
        try session.give(screen.record) { screen.text($0) }
    }
}

/// The stays of a person, in rows.
struct StayListScreen {
    let table: Table

    init(_ derivation: StayDerivation, on day: Day, words: Words) {
        var table = Table(columns: [
            .init("number", header: words(.labelNumber), alignment: .right),
            .init("entered", header: words(.labelEntered)),
            .init("left", header: words(.labelLeft)),
            .init("days", header: words(.labelDays), alignment: .right),
            .init("ground", header: words(.labelGround)),
            .init("positions", header: words(.labelPositions)),
            .init("lastLawfulDay", header: words(.labelLastLawfulDay)),
            .init("visa", header: words.say(VisaSaying.labelVisa)),
            .init("registeredFrom", header: words.say(PlaceSaying.labelPlaceFrom)),
            .init("registeredThrough", header: words.say(PlaceSaying.labelPlaceThrough)),
        ])
        for (index, grounded) in derivation.stays.enumerated() {
            let stay = grounded.stay
            guard let first = stay.firstDay, first <= day else { continue }
            let last = min(stay.lastDay ?? day, day)
            let figures = derivation.figures(ofStay: index, on: last)
            let visa: VisaName? =
                if case .visa(let visa) = grounded.ground { visa.name } else { nil }
            // What came after the day is not told of it.
            let exit = stay.exit.flatMap { $0.day <= day ? $0 : nil }
            table.append([
                .integer(index + 1), .day(orAbsent: stay.entry?.day.description),
                .day(orAbsent: exit?.day.description),
                .integer(first.days(until: last) + 1), .text(grounded.ground.name.rawValue),
                .list(stay.positions.map { .integer($0.value) }),
                .day(orAbsent: figures?.lastLawfulDay?.description), .text(orAbsent: visa?.text),
                .day(orAbsent: figures?.place?.from.description),
                .day(orAbsent: figures?.place?.through.description),
            ])
        }
        self.table = table
    }
}

/// How many are present, by nationality.
struct PresentScreen {
    let record: Record
    private let title: String
    private let table: Table
    private let words: Words

    init(_ counts: [PresentCount], on day: Day, words: Words) {
        let total = counts.reduce(0) { $0 + $1.persons }
        var table = Table(columns: [
            .init("nationality", header: words(.fieldNationality)),
            .init("present", header: words(.labelPresent), alignment: .right),
        ])
        for count in counts {
            table.append([.text(count.nationality.text), .integer(count.persons)])
        }
        self.words = words
        self.table = table
        title = words(.presentCount, ["day": "\(day)", "count": "\(total)"])
        record = Record([
            .init("on", label: words(.labelDay), .day(day.description)),
            .init("present", label: words(.labelPresent), .integer(total)),
            .init(
                "byNationality", label: words(.fieldNationality),
                .list(
                    counts.map {
                        .object([
                            .init("nationality", .text($0.nationality.text)),
                            .init("present", .integer($0.persons)),
                        ])
                    })),
        ])
    }

    func text(_ terminal: Terminal) -> String {
        title + "\n" + table.rendered(as: .table, words: words.output, style: terminal.style)
    }
}
