import Casework
import Ledger

/// What became of the lines of a feed.
struct ImportScreen {
    /// A line that was refused, with its code and sentence.
    struct RefusedLine {
        let line: Int
        let id: String?
        let code: String
        let why: String

        static let fields: [Cell] = ["line", "id", "code", "why"].map { .text($0) }

        var row: [Cell] { [.integer(line), .text(orAbsent: id), .text(code), .text(why)] }
    }

    /// How many lines of one kind a person reads; data has all of them.
    private static let shownWarnings = 3
    private static let shownRefusals = 100

    let refusals: [RefusedLine]
    private let outcome: BorderImport.Outcome
    private let isRehearsal: Bool
    private let words: Words

    init(_ outcome: BorderImport.Outcome, isRehearsal: Bool, words: Words) {
        self.outcome = outcome
        self.isRehearsal = isRehearsal
        self.words = words
        let sentences = Refusals(words: words)
        refusals = outcome.refused.map { refused in
            let report = sentences.report(refused.problem)
            return RefusedLine(
                line: refused.line, id: refused.id, code: report.code, why: report.why)
        }
    }

    /// The data, field by field.
    var record: Record {
        let lines = refusals.map { refused in
            Cell.object([
                .init("line", .integer(refused.line)), .init("id", .text(orAbsent: refused.id)),
                .init("code", .text(refused.code)), .init("why", .text(refused.why)),
            ])
        }
        let warned = outcome.noted.map { noted in
            Cell.object([
                .init("line", .integer(noted.line)),
                .init("warnings", .list(noted.warnings.map { .text($0.name) })),
            ])
        }
        return Record([
            .init("accepted", label: words(.labelAccepted), .integer(outcome.accepted)),
            .init(
                "registered", label: words.say(ImportSaying.labelRegistered),
                .integer(outcome.registered)),
            .init(
                "unmatched", label: words.say(ImportSaying.labelUnmatched),
                .integer(outcome.unmatched)),
            .init("repeated", label: words(.labelRepeated), .integer(outcome.repeated)),
            .init("refused", label: words(.labelRefused), .integer(outcome.refused.count)),
            .init("refusedLines", label: words(.labelRefusedLines), .list(lines)),
            .init(
                "warnings", label: words.say(ImportSaying.labelWarned),
                .object(
                    warningsByName.map { .init($0.name, .integer($0.lines.count)) })),
            .init(
                "warnedLines", label: words.say(ImportSaying.labelWarnedLines), .list(warned)),
        ])
    }

    /// The data for people.
    var text: String {
        let values = [
            "lines": "\(outcome.lines)", "accepted": "\(outcome.accepted)",
            "registered": "\(outcome.registered)", "unmatched": "\(outcome.unmatched)",
            "repeated": "\(outcome.repeated)", "refused": "\(outcome.refused.count)",
        ]
        var lines = [
            words.say(isRehearsal ? ImportSaying.wouldBeDone : .done, values)
        ]
        if outcome.registered + outcome.unmatched > 0 {
            lines.append("  " + words.say(ImportSaying.ofThese, values))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Warnings about lines that were recorded: the first few of each kind, and how many more.
    var notes: [String] {
        let sentences = WarningSentences(words: words)
        return warningsByName.flatMap { name, lines in
            let shown = lines.prefix(Self.shownWarnings).map { line, warning in
                words(
                    .lineNoted, ["line": "\(line)", "why": sentences.sentence(warning)])
            }
            let more = lines.count - shown.count
            guard more > 0 else { return shown }
            return shown + [
                words.say(ImportSaying.moreWarned, ["count": "\(more)", "name": name])
            ]
        }
    }

    /// The first refused lines in sentences, and how many more.
    var refusedSentences: [String] {
        let shown = refusals.prefix(Self.shownRefusals).map { refused in
            var values = ["line": "\(refused.line)", "code": refused.code, "why": refused.why]
            guard let id = refused.id else { return words(.lineRefused, values) }
            values["id"] = id
            return words.say(ImportSaying.refusedLine, values)
        }
        let more = refusals.count - shown.count
        guard more > 0 else { return shown }
        return shown + [words.say(ImportSaying.moreRefused, ["count": "\(more)"])]
    }

    /// The warnings by name, with the lines they are about, in the order of the names.
    private var warningsByName: [(name: String, lines: [(line: Int, warning: Warning)])] {
        var found: [String: [(line: Int, warning: Warning)]] = [:]
        for noted in outcome.noted {
            for warning in noted.warnings {
                found[warning.name, default: []].append((noted.line, warning))
            }
        }
        return found.keys.sorted().map { ($0, found[$0] ?? []) }
    }
}
