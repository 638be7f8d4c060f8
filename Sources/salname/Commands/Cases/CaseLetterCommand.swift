import ArgumentParser
import Casework
import Ledger
import Projections
import TransparencyLog

extension CaseLetter.Kind: ExpressibleByArgument {}

/// The command `salname case letter CASE`.
struct CaseLetterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "letter", abstract: Words.current.say(LetterSaying.help),
            discussion: Examples.text(
                "salname case letter C-AZ-2026-000021 -o refusal.html",
                "salname case letter C-AZ-2026-000021 --kind receipt --lang az -o receipt.html"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(LetterSaying.optionKind)) var kind: CaseLetter.Kind?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let today = read.asOf ?? session.today
        let reading = try session.reading(caseID, in: ledger, .answer, through: cut.through)
        let kind = kind ?? CaseLetter.usual(of: reading.file, on: today)
        guard CaseLetter.isDue(kind, reading.file) else {
            throw session.usage(
                LetterSaying.whyKind, ["case": caseID.text, "kind": kind.rawValue])
        }
        let day = CaseLetter.day(of: kind, reading.file) ?? today
        let html = try session.attempt(.answer) {
            let person = try ledger.personFile(reading.application.person, through: cut.through)
            let identity = try ledger.personalData(of: person).identity(on: day)
            let matter = CaseMatter(
                application: reading.application, file: reading.file, person: person,
                sponsor: nil,
                law: reading.law.serviceLaw(
                    reading.application.service, lodgedOn: reading.application.lodgedOn, on: day),
                day: day)
            let name = identity.map {
                [$0.givenNames, $0.surname].compactMap(\.self).joined(separator: " ")
            }
            return CaseLetter(kind, reading, matter, name: name, session.words).html
        }
        try session.give(html)
        guard let output = read.ledger.common.output, output != "-" else { return }
        var stream = SHA256Stream()
        stream.update(Array(html.utf8))
        session.say(
            session.words.say(
                LetterSaying.made, ["case": caseID.text, "hash": stream.finalize().hex]))
        if [.decision, .refusal].contains(kind), reading.file.stage == .decided {
            session.suggest("salname case notify \(caseID) --letter \(output)", read.ledger)
        }
    }
}
