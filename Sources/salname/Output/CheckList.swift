/// Checks, each with its outcome: what `log verify` and `doctor` show.
struct CheckList: Equatable {
    /// One check.
    struct Check: Equatable {
        /// The name for machines, which never changes.
        let name: String
        /// The name for people, in their language.
        let label: String
        let holds: Bool
        /// Whether it holds, and somebody should know all the same.
        var isNote = false
        /// What was found.
        let detail: String
        /// The position at which it does not hold; nil where none can be named.
        var position: Int?
        /// The command that mends it; nil where there is none.
        var fix: String?
    }

    /// The words around the checks, in the language of the reader.
    struct Labels {
        let ok: String
        let fault: String
        let note: String
        let check: String
        let holds: String
        let detail: String
        let position: String
        let fix: String
    }

    private(set) var checks: [Check] = []

    /// How many checks failed.
    var faults: Int { checks.filter { !$0.holds }.count }

    mutating func add(_ check: Check) { checks.append(check) }

    /// Returns the checks as a person reads them, one a line.
    func lines(_ labels: Labels, _ style: Style) -> String {
        let width = checks.map { DisplayText.width($0.label) }.max() ?? 0
        let shown = checks.map { $0.isNote ? labels.note : $0.holds ? labels.ok : labels.fault }
        let mark = ([labels.ok, labels.fault] + shown).map { DisplayText.width($0) }.max() ?? 0
        var text = ""
        for (check, word) in zip(checks, shown) {
            let padding = DisplayText.padded("", to: mark - DisplayText.width(word) + 2)
            text += (check.holds ? word : style.red(word)) + padding
            text += DisplayText.padded(check.label, to: width) + "  "
            text += DisplayText.printable(check.detail) + "\n"
            if let fix = check.fix {
                let gap = DisplayText.padded("", to: mark + width + 4)
                text += gap + style.dim(labels.fix) + "  " + DisplayText.printable(fix) + "\n"
            }
        }
        return text
    }

    /// Returns the checks as rows.
    func table(_ labels: Labels) -> Table {
        var table = Table(columns: [
            .init("check", header: labels.check), .init("holds", header: labels.holds),
            .init("detail", header: labels.detail),
            .init("position", header: labels.position, alignment: .right),
            .init("fix", header: labels.fix),
        ])
        for check in checks {
            table.append([
                .text(check.name), .boolean(check.holds), .text(check.detail),
                .integer(orAbsent: check.position), .text(orAbsent: check.fix),
            ])
        }
        return table
    }
}

extension Session {
    /// Gives checks: lines for people, rows in every other format.
    func give(_ list: CheckList) throws {
        let labels = CheckList.Labels(
            ok: words(.checkOK), fault: words(.checkFault),
            note: words(.note), check: words(.labelCheck),
            holds: words(.labelHolds), detail: words(.labelDetail),
            position: words(.labelPosition), fix: words(.fix))
        guard try format() == .table, common.fields == nil else {
            return try give(list.table(labels))
        }
        try give(list.lines(labels, terminal.style))
    }
}
