import ArgumentParser
import Casework
import Ledger

/// The command `salname stay extend ANNOUNCEMENT`.
struct StayExtend: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "extend", abstract: Words.current.say(ExtendSaying.help),
            discussion: Examples.text(
                "salname law enact service.stay-extension.announced.spring-2026 \\\n"
                    + "      'ending 2026-03-01..2026-05-31 through 2026-06-30' \\\n"
                    + "      --from 2026-03-01 --article 'Announcement of 2026-02-27' --source migration.gov.az",
                "salname stay extend spring-2026 --dry-run",
                "salname stay extend spring-2026 --as O-AZ-0017"))
    }

    @Argument(help: help(ExtendSaying.argumentAnnouncement)) var announcement: AnnouncementCode
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let excluded = [
            ("--command-id", append.commandID != nil), ("--expect", append.expect != nil),
            ("--reason", append.reason != nil), ("--sign-only", append.signOnly != nil),
        ]
        if let option = excluded.first(where: \.1)?.0 {
            throw session.usage(.whyOptionsExclude, ["option": option, "other": "stay extend"])
        }
        let ledger = try session.open(append.ledger)
        var work = try begin(in: ledger, session)
        defer { session.warnIfBehind(ledger) }
        Interruption.watch()
        let fault = take(&work, session)
        if !append.dryRun { ledger.followUp() }
        let screen = ExtendScreen(
            announcement, work.outcome, isRehearsal: append.dryRun, words: session.words)
        try session.give(screen.record) { _ in screen.text }
        if let fault { try session.attempt(.work(.extendStays)) { throw fault } }
        if Interruption.isAsked {
            session.say(session.words.say(ExtendSaying.stopped))
            session.leave(Interruption.exitCode)
        }
        if !work.outcome.refused.isEmpty { session.leave(.rejected) }
    }

    private func begin(in ledger: Ledger, _ session: Session) throws -> AnnouncedExtending {
        let actor = try session.actor(append, in: ledger)
        let signer = append.dryRun ? nil : try session.signer(append, in: ledger)
        let options = append
        do throws(LedgerError) {
            return try AnnouncedExtending(
                announcement, on: effective ?? session.today, in: ledger, by: actor,
                isRehearsal: append.dryRun
            ) { request in
                guard let signer,
                    let signed = try session.sign(request, options, by: signer, in: ledger)
                else { return request }
                return Request(signed)
            }
        } catch {
            throw Problem(
                report: Refusals(words: session.words).report(error, asked: .work(.extendStays)))
        }
    }

    private func take(
        _ work: inout AnnouncedExtending, _ session: Session
    ) -> (any Error)? {
        var progress = session.progress(
            ExtendSaying.extending, total: work.outcome.concerned, counting: nil)
        defer { progress.finish() }
        var done = 0
        do {
            while try work.takeBatch(), !Interruption.isAsked {
                let now = work.outcome.extended + work.outcome.refused.count
                progress.advance(by: now - done, items: now - done)
                done = now
            }
            return nil
        } catch {
            return error
        }
    }
}

/// What has become of those whom an announcement concerned.
struct ExtendScreen {
    private let announcement: AnnouncementCode
    private let outcome: AnnouncedExtending.Outcome
    private let isRehearsal: Bool
    private let words: Words

    init(
        _ announcement: AnnouncementCode, _ outcome: AnnouncedExtending.Outcome,
        isRehearsal: Bool, words: Words
    ) {
        self.announcement = announcement
        self.outcome = outcome
        self.isRehearsal = isRehearsal
        self.words = words
    }

    private var refused: [(person: String, code: String, why: String)] {
        outcome.refused.map { refused in
            let report = Refusals(words: words).report(
                refused.error, asked: .work(.extendStays))
            return (refused.person.text, report.code, report.why)
        }
    }

    var record: Record {
        Record([
            .init(
                "announcement", label: words.say(ExtendSaying.labelAnnouncement),
                .text(announcement.text)),
            .init(
                "concerned", label: words.say(ExtendSaying.labelConcerned),
                .integer(outcome.concerned)),
            .init(
                "extended", label: words.say(ExtendSaying.labelExtended),
                .integer(outcome.extended)),
            .init("refused", label: words(.labelRefused), .integer(outcome.refused.count)),
            .init(
                "refusedPersons", label: words.say(ExtendSaying.labelRefusedPersons),
                .list(
                    refused.map {
                        .object([
                            .init("person", .text($0.person)), .init("code", .text($0.code)),
                            .init("why", .text($0.why)),
                        ])
                    })),
        ])
    }

    var text: String {
        let values = [
            "announcement": announcement.text, "concerned": "\(outcome.concerned)",
            "extended": "\(outcome.extended)", "refused": "\(outcome.refused.count)",
        ]
        let head = words.say(isRehearsal ? ExtendSaying.wouldExtend : .done, values)
        let lines = refused.map { "  \($0.person)  \($0.code)  \($0.why)" }
        return ([head] + lines).map { DisplayText.printable($0) + "\n" }.joined()
    }
}
