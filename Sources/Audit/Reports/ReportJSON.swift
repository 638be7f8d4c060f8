import Casework

/// A report for programs: members in a fixed order, two spaces a level, laid out as `jq .` does.
///
/// The stamp stands first, under `report`. A row is an object with a member for each column:
/// positions are an array of integers, absent is null. Charts are left out, for they hold no figure
/// that the tables do not.
enum ReportJSON {
    static func text(of document: ReportDocument) -> [UInt8] {
        let whole = JSONNode.object([
            ("report", stamp(document.stamp)), ("title", .text(document.title)),
            ("summary", .list(document.summary.map { .text($0) })),
            ("sections", .list(document.sections.map(section))),
        ])
        var text = ""
        whole.write(to: &text, depth: 0)
        return Array((text + "\n").utf8)
    }

    private static func stamp(_ stamp: ReportStamp) -> JSONNode {
        .object(
            stamp.fields.map { field, text in
                switch field {
                case .version: (field.memberName, .integer(stamp.version))
                case .layout: (field.memberName, .integer(stamp.layout))
                case .position: (field.memberName, .integer(stamp.position.value))
                case .readModels: (field.memberName, .list(stamp.readModels.map(model)))
                case .report, .period, .firstDay, .lastDay, .origin, .treeRoot, .knownAt, .law,
                    .language:
                    (field.memberName, .text(text))
                }
            })
    }

    private static func model(_ model: ReadModelVersion) -> JSONNode {
        .object([("name", .text(model.name)), ("version", .integer(model.version))])
    }

    private static func section(_ section: ReportSection) -> JSONNode {
        let table = section.table
        func object(_ row: [ReportCell]) -> JSONNode {
            .object(zip(table.columns, row).map { ($0.name, value($1)) })
        }
        var members: [(String, JSONNode)] = [("title", .text(section.title))]
        if let note = section.note { members.append(("note", .text(note))) }
        members.append(("columns", .list(table.columns.map(column))))
        members.append(("rows", .list(table.rows.map(object))))
        if let total = table.total { members.append(("total", object(total))) }
        return .object(members)
    }

    private static func column(_ column: ReportTable.Column) -> JSONNode {
        .object([
            ("name", .text(column.name)), ("header", .text(column.header)),
            ("kind", .text(column.kind.rawValue)),
        ])
    }

    private static func value(_ cell: ReportCell) -> JSONNode {
        switch cell {
        case .text(let text): .text(text)
        case .integer(let value): .integer(value)
        case .day(let day): .text(day.description)
        case .positions(let positions): .list(positions.map { .integer($0.value) })
        case .absent: .null
        }
    }
}

/// A value of JSON whose members keep the order in which they are given.
private indirect enum JSONNode {
    case text(String)
    case integer(Int)
    case null
    case list([JSONNode])
    case object([(String, JSONNode)])

    func write(to text: inout String, depth: Int) {
        switch self {
        case .text(let value): Self.quote(value, to: &text)
        case .integer(let value): text += String(value)
        case .null: text += "null"
        case .list(let items):
            Self.write(items, in: "[]", to: &text, depth: depth) { item, text in
                item.write(to: &text, depth: depth + 1)
            }
        case .object(let members):
            Self.write(members, in: "{}", to: &text, depth: depth) { member, text in
                Self.quote(member.0, to: &text)
                text += ": "
                member.1.write(to: &text, depth: depth + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], in brackets: String, to text: inout String, depth: Int,
        each: (Item, inout String) -> Void
    ) {
        guard !items.isEmpty else { return text += brackets }
        text += brackets.prefix(1)
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: depth + 1)
            each(item, &text)
        }
        text += "\n" + String(repeating: "  ", count: depth) + brackets.suffix(1)
    }

    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{08}": text += "\\b"
            case "\u{0C}": text += "\\f"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\0"..<" ", "\u{7F}"..<"\u{A0}":
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
