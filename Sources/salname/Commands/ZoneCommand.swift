import ArgumentParser
import Casework

/// The command `salname person read-mrz FILE`.
struct PersonReadZone: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "read-mrz", abstract: Words.current(.helpPersonReadZone),
            discussion: Examples.text(
                "salname person read-mrz zone.txt",
                "salname person read-mrz - --format json < zone.txt"))
    }

    @Argument(help: help(.argumentZone)) var file: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        let session = Session(common)
        let text = String(decoding: try session.file(file), as: UTF8.self)
        let screen = ZoneScreen(text, on: session.today, words: session.words)
        try session.give(screen.record) { _ in screen.text }
        session.warn(screen.warnings)
        if !screen.isValid { session.leave(.answerIsNo) }
    }
}

/// What a machine-readable zone says, and whether its digits agree.
struct ZoneScreen {
    /// Whether every check digit is right.
    let isValid: Bool
    /// The data, field by field.
    let record: Record
    /// Sentences for standard error: what is wrong, what is odd, what may have been misread.
    let warnings: [String]
    /// The data for people.
    let text: String

    /// Reads `text` as on `today`.
    init(_ text: String, on today: Day, words: Words) {
        let sentences = ZoneSentences(words: words)
        do {
            let reading = try MachineReadableZone.read(text, on: today)
            isValid = reading.isValid
            record = ZoneScreen.record(reading, words)
            warnings =
                (reading.isValid ? [] : [sentences.wrongDigits(reading.zone)])
                + reading.warnings.map { sentences.sentence($0) }
                + reading.suggestions.map { sentences.sentence($0) }
            self.text = ZoneScreen.text(reading, words)
        } catch {
            isValid = false
            let sentence = sentences.sentence(error)
            let place = error.place
            record = Record([
                .init("valid", label: words(.labelValid), .boolean(false)),
                .init("fault", label: words(.error), .text(place.fault)),
                .init("line", label: "line", .integer(orAbsent: place.line)),
                .init("column", label: "column", .integer(orAbsent: place.column)),
            ])
            warnings = [sentence]
            self.text = words(.zoneInvalid) + "\n"
        }
    }

    private static func record(_ reading: MachineReadableZone.Reading, _ words: Words) -> Record {
        let zone = reading.zone
        let checks = zone.checks.map { check in
            Cell.Member(name(of: check.field), .boolean(check.isRight))
        }
        return Record(
            fields(reading, words) + [
                .init("checks", label: words(.labelChecks), .object(checks))
            ])
    }

    private static func fields(
        _ reading: MachineReadableZone.Reading, _ words: Words
    ) -> [Record.Entry] {
        let zone = reading.zone
        return [
            .init("valid", label: words(.labelValid), .boolean(reading.isValid)),
            .init("format", label: words(.labelFormat), .text(zone.format.rawValue)),
            .init(
                "documentNumber", label: words(.fieldDocumentNumber), .text(zone.documentNumber)),
            .init("issuer", label: words(.fieldIssuer), .text(zone.issuer.text)),
            .init("nationality", label: words(.fieldNationality), .text(zone.nationality.text)),
            .init("surname", label: words(.labelSurname), .text(zone.surname)),
            .init("givenNames", label: words(.labelGiven), .text(zone.givenNames)),
            .init("born", label: words(.fieldBorn), .text(orAbsent: zone.born?.description)),
            .init("sex", label: words(.fieldSex), .text(zone.sex.rawValue)),
            .init(
                "expires", label: words(.fieldExpires),
                .day(orAbsent: zone.expires?.description)),
        ]
    }

    private static func text(_ reading: MachineReadableZone.Reading, _ words: Words) -> String {
        let sentences = ZoneSentences(words: words)
        let checks = reading.zone.checks.map { check in
            Record.Entry(
                "check", label: sentences.name(check.field),
                .text(words(check.isRight ? .checkRight : .checkWrong)))
        }
        let verdict = words(reading.isValid ? .zoneValid : .zoneInvalid)
        return Record(Array(fields(reading, words).dropFirst()))
            .rendered(as: .table, words: words.output)
            + Record(title: verdict, checks).rendered(as: .table, words: words.output)
    }

    /// The name of a check digit in data.
    private static func name(of field: MachineReadableZone.Field) -> String {
        switch field {
        case .born: "birth"
        case .expires: "expiry"
        default: field.rawValue
        }
    }
}
