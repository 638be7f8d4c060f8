import ArgumentParser
import Audit
import Casework
import Ledger

/// `salname law enact`.
struct LawEnactCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "enact", abstract: Words.current.say(LawSaying.helpEnact),
            discussion: Examples.text(
                "salname law enact stay.visa-free.GEO per-stay:60 --from 2026-09-01 \\\n"
                    + "      --article \"Migration Code, art. 15.3\" --source e-qanun.az --dry-run",
                "salname law enact calendar.ramazan.2027 \"2027-03-09 2027-03-10\" \\\n"
                    + "      --from 2027-01-01 --through 2027-12-31 --article \"Labour Code, art. 105.4\" \\\n"
                    + "      --source \"Cabinet of Ministers\"",
                "salname law enact --file amendment.csv --dry-run -o touched.csv"))
    }

    @Argument(help: help(LawSaying.argumentKey)) var key: String?
    @Argument(help: help(LawSaying.argumentValue)) var value: String?
    @Option(help: help(LawSaying.optionFrom)) var from: Day?
    @Option(help: help(LawSaying.optionThrough)) var through: Day?
    @Option(help: help(LawSaying.optionArticle)) var article: String?
    @Option(help: help(LawSaying.optionSource)) var source: String?
    @Option(help: help(LawSaying.optionConfidence)) var confidence: Confidence?
    @Option(help: help(LawSaying.optionNote)) var note: String?
    @Option(help: help(LawSaying.optionFile)) var file: String?
    @Option(help: help(LawSaying.optionLimit)) var limit = 20
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try checkOptions(session)
        let ledger = try session.open(append.ledger)
        let book = try session.attempt(.openLedger) { try ledger.founded().lawBook }
        let provisions = try provisions(of: book, session)
        let receipt = try session.perform(
            .enactLaw(provisions), append, in: ledger, asked: .work(.enactLaw))
        if append.dryRun {
            let impact = try session.attempt(.answer) {
                try LawImpact(
                    of: receipt.events, on: session.today, in: ledger.log, ledger.views)
            }
            try LawImpactScreen(receipt, impact, limit: limit, words: session.words).give(session)
        } else {
            try session.give(receipt, append) {
                LawEnactScreen($0, isRehearsal: $1, words: $2)
            }
            return suggestHistory(of: provisions, session)
        }
        session.talk(about: receipt, isRehearsal: append.dryRun)
    }

    private func suggestHistory(of provisions: [ProvisionEnacted], _ session: Session) {
        if !append.dryRun, let key = provisions.first?.key {
            session.suggest("salname law history \(key)", append.ledger)
        }
    }

    private func checkOptions(_ session: Session) throws {
        let one: [Any?] = [key, value, from, through, article, source, confidence, note]
        if file != nil {
            guard one.allSatisfy({ $0 == nil }), append.reason == nil else {
                throw session.usage(LawSaying.whyFileAlone)
            }
        } else if key == nil || value == nil || from == nil || article == nil || source == nil {
            throw session.usage(LawSaying.whyNoProvision)
        }
    }

    private func provisions(
        of book: LawBookCode, _ session: Session
    ) throws -> [ProvisionEnacted] {
        if let file {
            let bytes = try session.file(file)
            return try session.attempt(.work(.enactLaw)) {
                try LawFile.provisions(of: bytes, book: book)
            }
        }
        guard let key, let value, let from, let article, let source else { return [] }
        guard let named = ProvisionKey(key) else {
            throw Problem(
                report: Refusals(words: session.words).lawKey(key, .work(.enactLaw)))
        }
        return [
            ProvisionEnacted(
                book: book, key: named, value: value, validFrom: from, validThrough: through,
                article: article, source: source, confidence: confidence ?? .read,
                note: note ?? append.reason)
        ]
    }
}

extension Session {
    /// Returns the report of a command line that makes no sense.
    func usage(_ why: any Saying) -> Problem {
        Problem(
            report: ErrorReport(
                code: ErrorCode.usage.rawValue, asked: words(.askedCommandLine),
                why: words.say(why), exit: .usage))
    }
}
