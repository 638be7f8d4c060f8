public import Casework

/// An office, as it stands.
public struct OfficeRow: TableRow {
    public let office: OfficeCode
    public let kind: OfficeKind
    public fileprivate(set) var name: String
    public fileprivate(set) var parent: OfficeCode?
    public fileprivate(set) var territory: [RegionCode]
    public let openedOn: Day
    public let openedAt: Position
    public fileprivate(set) var provedBy: Position
    public fileprivate(set) var closedOn: Day?
    public fileprivate(set) var closedAt: Position?
    public fileprivate(set) var successor: OfficeCode?

    public static let table = RegisterTable(
        "office", version: 1, summary: "An office, as it stands.", key: ["office"],
        columns: [
            RegisterColumn("office", .text, "Its code."),
            RegisterColumn("kind", .text, "What kind of office it is."),
            RegisterColumn("name", .text, "What it is called."),
            RegisterColumn(
                "parent", .reference(table: "office", column: "office"), optional: true,
                "The office that it belongs to; null for the one over all others."),
            RegisterColumn(
                "territory", .text,
                "The parts of the country it is responsible for, with blanks between."),
            RegisterColumn("opened_on", .day, "The day on which it was opened."),
            RegisterColumn("opened_at", .position, "Where it was opened."),
            RegisterColumn(
                "proved_by", .position, "The event that opened it, or that changed it last."),
            RegisterColumn(
                "closed_on", .day, optional: true,
                "The day on which it was closed; null while it is open."),
            RegisterColumn("closed_at", .position, optional: true, "Where it was closed."),
            RegisterColumn(
                "successor", .reference(table: "office", column: "office"), optional: true,
                "The office that has its files since it was closed."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(office)
        writer.write(kind)
        writer.write(name)
        writer.write(parent)
        writer.write(ListedCodes.text(territory))
        writer.write(openedOn)
        writer.write(openedAt)
        writer.write(provedBy)
        writer.write(closedOn)
        writer.write(closedAt)
        writer.write(successor)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        office = try reader.value("office") { OfficeCode($0) }
        kind = try reader.value("kind") { OfficeKind(rawValue: $0) }
        name = try reader.text("name")
        parent = try reader.optionalValue("parent") { OfficeCode($0) }
        territory = try reader.value("territory") { ListedCodes.codes($0) }
        openedOn = try reader.value("opened_on") { Day($0) }
        openedAt = try reader.position("opened_at")
        provedBy = try reader.position("proved_by")
        closedOn = try reader.optionalValue("closed_on") { Day($0) }
        closedAt = reader.optionalPosition()
        successor = try reader.optionalValue("successor") { OfficeCode($0) }
    }

    private init(_ event: OfficeOpened, at position: Position) {
        (office, kind, name) = (event.office, event.kind, event.name)
        (parent, territory) = (event.parent, event.territory)
        (openedOn, openedAt, provedBy) = (event.openedOn, position, position)
    }
}

extension OfficeRow: FoldedRow {
    public var handle: RowHandle { RowHandle(office) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> OfficeRow?
    ) rethrows -> OfficeRow? {
        guard case .authority(let event) = recorded.event else { return nil }
        if case .officeOpened(let event) = event {
            return OfficeRow(event, at: recorded.position)
        }
        if case .officeChanged(let event) = event {
            guard var row = try before(RowHandle(event.office)) else { return nil }
            (row.name, row.parent, row.territory) = (event.name, event.parent, event.territory)
            row.provedBy = recorded.position
            return row
        }
        if case .officeClosed(let event) = event {
            guard var row = try before(RowHandle(event.office)) else { return nil }
            (row.closedOn, row.closedAt) = (event.closedOn, recorded.position)
            row.successor = event.successor
            return row
        }
        return nil
    }

    public static func all(in registers: RegistersInMemory) -> [OfficeRow] {
        registers.authority.offices.inOrder
    }
}

/// Codes in one text, with blanks between; none is the empty text.
enum ListedCodes {
    static func text(_ codes: [some Code]) -> String {
        codes.map(\.text).joined(separator: " ")
    }

    /// Returns the codes; nil where one of them is none.
    static func codes<Listed: Code>(_ text: String) -> [Listed]? {
        var codes: [Listed] = []
        for word in text.utf8.split(separator: 0x20) {
            guard let code = Listed(String(decoding: word, as: UTF8.self)) else { return nil }
            codes.append(code)
        }
        return codes
    }
}
