import ArgumentParser
import Audit
import Casework

/// `salname law working-days`.
struct LawWorkingDays: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "working-days", abstract: Words.current(.helpLawWorkingDays),
            discussion: Examples.text(
                "salname law working-days --from 2026-03-20 --to 2026-03-31",
                "salname law working-days --from 2026-01-01 --to 2026-12-31 -o 2026.csv"))
    }

    @Option(help: help(.optionFromDay)) var from: Day
    @Option(help: help(.optionToDay)) var to: Day
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        try read.refuseAsOf(session)
        guard from <= to else {
            throw session.usage(.whyDaysOrder, ["from": "\(from)", "through": "\(to)"])
        }
        let law = try LawCommands.law(read, session).book
        let days = law.calendarDays(from: from, through: to)
        let cells = CalendarCells(
            isForPeople: try session.format() == .table, words: session.words)
        try session.give(rows: cells.columns) { emit in
            for day in days { try emit(cells.row(day)) }
        }
        guard session.common.fields != "" else { return }
        let working = days.count { $0.isWorking }
        session.say(
            session.words(
                .workingDaysTotal, ["days": "\(days.count)", "working": "\(working)"]))
        session.warn(calendarGaps: law.calendarGaps(from: from, through: to))
    }
}

/// `salname law add-days DAY N`.
struct LawAddDays: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add-days", abstract: Words.current(.helpLawAddDays),
            discussion: Examples.text(
                "salname law add-days 2026-03-19 3 --working",
                "salname law add-days 2026-03-31 --working -v -- -3",
                "salname law add-days 2026-03-01 15"))
    }

    @Argument(help: help(.argumentDay)) var day: Day
    @Argument(help: help(.argumentCount)) var count: Int
    @Flag(help: help(.optionWorking)) var working = false
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        try read.refuseAsOf(session)
        // A hundred years, so that nobody waits for a number that was mistyped.
        guard (-36_525...36_525).contains(count) else {
            throw session.usage(.whyTooManyDays, ["limit": "36525"])
        }
        let law = try LawCommands.law(read, session).book
        let way: [CalendarDay]
        if working {
            guard let found = law.way(from: day, workingDays: count) else {
                throw session.usage(.whyCalendarEnds)
            }
            way = found
        } else {
            way = [law.calendarDay(day.adding(days: count))]
        }
        let screen = AddedDaysScreen(
            from: day, count: count, countsWorkingDays: working,
            end: way.last ?? law.calendarDay(day), law: law, words: session.words)
        try session.give(screen.record) { _ in screen.text }
        if read.ledger.common.verbose {
            for skipped in way where working && !skipped.isWorking {
                session.say(screen.line(skipped))
            }
        }
        let first = min(day, screen.end.day)
        session.warn(calendarGaps: law.calendarGaps(from: first, through: max(day, screen.end.day)))
    }
}

extension ReadOptions {
    /// Refuses `--as-of` where the days asked about are given themselves.
    fileprivate func refuseAsOf(_ session: Session) throws {
        guard asOf == nil else { throw session.usage(.whyDaysNotAsOf) }
    }
}

extension Session {
    /// Warns of feasts that no decision in the book fixes.
    func warn(calendarGaps gaps: [ProvisionKey]) {
        warn([DaySentences(words: words).gaps(gaps)].compactMap(\.self))
    }
}

/// Days of the calendar as rows: codes for programs, words and citations for people.
struct CalendarCells {
    let isForPeople: Bool
    let words: Words

    var columns: [Table.Column] {
        [
            .init("day", header: words(.labelDay)),
            .init("weekday", header: words(.labelWeekday)),
            .init("isWorking", header: words(.labelWorking)),
            .init("reason", header: words(.labelReason)),
            .init("law", header: words(.law)),
        ]
    }

    func row(_ day: CalendarDay) -> [Cell] {
        let sentences = DaySentences(words: words)
        let citations = day.provisions
        return [
            .day(day.day.description),
            .text(isForPeople ? sentences.weekday(of: day.day) : day.day.weekdayName),
            .boolean(day.isWorking),
            isForPeople ? .text(orAbsent: sentences.reasons(of: day)) : CalendarCells.reason(day),
            .list(citations.map { isForPeople ? .text($0.citation) : .integer($0.ordinal) }),
        ]
    }

    /// The reasons as data: `weekend`, or several as `holiday weekend`; null for none.
    static func reason(_ day: CalendarDay) -> Cell {
        .text(
            orAbsent: day.reasons.isEmpty
                ? nil : day.reasons.map(\.name).joined(separator: " "))
    }
}

/// The day that lies so many days after another, or before it.
struct AddedDaysScreen {
    let end: CalendarDay
    /// The data, field by field.
    let record: Record
    /// The data for people.
    let text: String
    private let sentences: DaySentences

    init(
        from day: Day, count: Int, countsWorkingDays: Bool, end: CalendarDay, law: LawBook,
        words: Words
    ) {
        self.end = end
        sentences = DaySentences(words: words)
        let moved = count > 0 ? law.movedLastDay(end.day) : nil
        var lines = ["\(end.day)  \(sentences.weekday(of: end.day))"]
        if let reasons = sentences.reasonsCited(of: end) { lines[0] += "  " + reasons }
        if let moved {
            let values = ["day": "\(moved.day)", "law": moved.rule.citation]
            lines.append("  " + words(.addedTermEnds, values))
        }
        text = lines.map { $0 + "\n" }.joined()
        record = Record([
            .init("from", label: words(.labelFrom), .day(day.description)),
            .init("count", label: words(.labelDays), .integer(count)),
            .init("countsWorkingDays", label: "countsWorkingDays", .boolean(countsWorkingDays)),
            .init("day", label: words(.labelDay), .day(end.day.description)),
            .init("weekday", label: words(.labelWeekday), .text(end.day.weekdayName)),
            .init("isWorking", label: words(.labelWorking), .boolean(end.isWorking)),
            .init("reason", label: words(.labelReason), CalendarCells.reason(end)),
            .init(
                "law", label: words(.law), .list(end.provisions.map { .integer($0.ordinal) })),
            .init(
                "lastDayMovesTo", label: "lastDayMovesTo",
                .day(orAbsent: moved?.day.description)),
        ])
    }

    /// Returns a day with its reasons and their provisions, in one line.
    func line(_ day: CalendarDay) -> String {
        let parts = ["\(day.day)", sentences.weekday(of: day.day), sentences.reasonsCited(of: day)]
        return "  " + parts.compactMap(\.self).joined(separator: "  ")
    }
}
