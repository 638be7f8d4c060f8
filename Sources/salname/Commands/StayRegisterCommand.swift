import ArgumentParser
import Casework
import Ledger

/// The command `salname stay register PERSON`.
struct StayRegister: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: Words.current.say(PlaceSaying.help),
            discussion: Examples.text(
                "salname stay register P-AZ-000977 --address 'Bakı, Nizami küçəsi 12, mənzil 4'",
                "salname stay register P-AZ-000977 --address 'Gəncə, Cavad xan küçəsi 3' \\\n"
                    + "      --host 'Hotel Gəncə' --effective 2026-03-05 --through 2026-04-30",
                "salname stay register P-AZ-000977 --address 'Gəncə, Atatürk 3' \\\n"
                    + "      --moved 2026-03-02"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(PlaceSaying.optionAddress)) var address: String
    @Option(help: help(PlaceSaying.optionHost)) var host: String?
    @Option(help: help(PlaceSaying.optionFrom)) var effective: Day?
    @Option(help: help(PlaceSaying.optionThrough)) var through: Day?
    @Option(help: help(PlaceSaying.optionMoved)) var moved: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let place = PlaceToRegister(
            from: effective ?? session.today, through: through, movedOn: moved,
            dwelling: Dwelling(
                address: try session.value(
                    "address", OptionForm.text, address, PersonalText.read),
                host: try session.value(
                    "host", OptionForm.text, optional: host, PersonalText.read)),
            remark: append.reason.flatMap(PersonalText.read))
        let ledger = try session.open(append.ledger)
        let receipt = try session.perform(
            .registerPlace(person, place), append, in: ledger, asked: .work(.registerPlace))
        let figures = try session.figures(after: receipt, in: ledger)
        try session.give(receipt, append) {
            PlaceScreen($0, figures, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname stay days \(receipt.person ?? person)", append.ledger)
    }
}

/// The command `salname stay annul POSITION`.
struct StayAnnul: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annul", abstract: Words.current.say(PlaceSaying.helpAnnul),
            discussion: Examples.text("salname stay annul 18190 --reason 'other address'"))
    }

    @Argument(help: help(BorderSaying.argumentPosition)) var position: Position
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let person = try session.annul(
            position, on: effective, append, in: ledger, command: "salname stay annul"
        ) { file in file.amendedPlaces.contains { $0.contains(position) } }
        guard !append.dryRun else { return }
        session.suggest("salname stay days \(person)", append.ledger)
    }
}

/// What is said of a place of stay that was registered.
struct PlaceScreen: AppendingScreen {
    private let receipt: Receipt
    private let place: PlaceOfStayRegistered?
    private let figures: StayFigures?
    private let completion: Completion
    private let words: Words

    init(_ receipt: Receipt, _ figures: StayFigures?, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.figures = figures
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
        place =
            if case .placeOfStayRegistered(let event)? = receipt.events.first?.event {
                event
            } else {
                nil
            }
    }

    var record: Record {
        Record([
            .init(
                "position", label: words(.labelPosition),
                .integer(orAbsent: receipt.events.first?.position.value)),
            .init("person", label: words(.labelPerson), .text(orAbsent: place?.person.text)),
            .init(
                "registeredFrom", label: words.say(PlaceSaying.labelPlaceFrom),
                .day(orAbsent: place?.registeredFrom.description)),
            .init(
                "validThrough", label: words.say(PlaceSaying.labelPlaceThrough),
                .day(orAbsent: place?.validThrough.description)),
            .init(
                "registerBy", label: words(.labelRegisterBy),
                .day(orAbsent: figures?.registerBy?.description)),
            .init(
                "lastLawfulDay", label: words(.labelLastLawfulDay),
                .day(orAbsent: figures?.lastLawfulDay?.description)),
            .init(
                "movedOn", label: words.say(PlaceSaying.labelMoved),
                .day(orAbsent: place?.movedOn?.description)),
            .init(
                "warnings", label: words(.labelWarnings),
                .list(receipt.warnings.map { .text($0.name) })),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    var text: String {
        let what = words.say(
            PlaceSaying.didRegister,
            [
                "person": place?.person.text ?? "-",
                "from": place.map { "\($0.registeredFrom)" } ?? "-",
                "through": place.map { "\($0.validThrough)" } ?? "-",
            ])
        let term =
            place?.movedOn.map { words.say(PlaceSaying.movedThere, ["day": "\($0)"]) }
            ?? figures?.registerBy.map {
                words.say(PlaceSaying.registeredInTime, ["day": "\($0)"])
            }
        return completion.lines(
            receipt, what, [term].compactMap(\.self), back: "salname stay annul", words: words)
    }
}
