public import Casework

/// A document of a case.
public struct CaseDocumentRow: TableRow {
    /// The number of the case, and its place among the documents of the case, from 1.
    public let document: String
    /// The case.
    public let casefile: CaseID
    /// Its place among the documents of the case, from 1.
    public let number: Int
    /// What it is, as the law book names it.
    public let kind: DocumentCode
    /// The institution of the service that issued it.
    public let issuer: OfficeCode?
    /// The last day on which it counts, inclusive; null where it has no end.
    public let validThrough: Day?
    /// The day on which it was brought.
    public let addedOn: Day
    /// Where it was recorded.
    public let addedAt: Position
    /// The day from which it does not count.
    public internal(set) var rejectedOn: Day?
    /// Where it was rejected.
    public internal(set) var rejectedAt: Position?

    public static let table = RegisterTable(
        "case_document", version: 1,
        summary: "A document of a case; what it says is kept elsewhere.",
        key: ["document"], indexed: ["casefile"],
        columns: [
            RegisterColumn(
                "document", .text,
                "The number of the case, and its place among the documents of the case, from 1."),
            RegisterColumn(
                "casefile", .reference(table: "case_file", column: "casefile"), "The case."),
            RegisterColumn(
                "number", .integer, "Its place among the documents of the case, from 1."),
            RegisterColumn("kind", .text, "What it is, as the law book names it."),
            RegisterColumn(
                "issuer", .text, optional: true, "The institution of the service that issued it."),
            RegisterColumn(
                "valid_through", .day, optional: true,
                "The last day on which it counts, inclusive; null where it has no end."),
            RegisterColumn("added_on", .day, "The day on which it was brought."),
            RegisterColumn("added_at", .position, "Where it was recorded."),
            RegisterColumn(
                "rejected_on", .day, optional: true, "The day from which it does not count."),
            RegisterColumn("rejected_at", .position, optional: true, "Where it was rejected."),
        ])
}

extension CaseDocumentRow {
    public func write(to writer: inout some ColumnWriter) {
        writer.write(document)
        writer.write(casefile)
        writer.write(number)
        writer.write(kind)
        writer.write(issuer)
        writer.write(validThrough)
        writer.write(addedOn)
        writer.write(addedAt)
        writer.write(rejectedOn)
        writer.write(rejectedAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        document = try reader.text("document")
        casefile = try reader.value("casefile") { CaseID($0) }
        number = try reader.integer("number")
        kind = try reader.value("kind") { DocumentCode($0) }
        issuer = try reader.optionalValue("issuer") { OfficeCode($0) }
        validThrough = try reader.optionalValue("valid_through") { Day($0) }
        addedOn = try reader.value("added_on") { Day($0) }
        addedAt = try reader.position("added_at")
        rejectedOn = try reader.optionalValue("rejected_on") { Day($0) }
        rejectedAt = reader.optionalPosition()
    }
}

extension CaseDocumentRow: FoldedRow {
    public var handle: RowHandle { .code(document) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> CaseDocumentRow?
    ) rethrows -> CaseDocumentRow? {
        guard case .casework(let event) = recorded.event else { return nil }
        switch event {
        case .caseDocumentAdded(let event):
            return CaseDocumentRow(
                document: "\(event.caseID)/\(event.document)", casefile: event.caseID,
                number: event.document, kind: event.kind, issuer: event.issuer,
                validThrough: event.validThrough, addedOn: event.addedOn,
                addedAt: recorded.position, rejectedOn: nil, rejectedAt: nil)
        case .caseDocumentRejected(let event):
            guard var row = try before(.code("\(event.caseID)/\(event.document)")) else {
                return nil
            }
            (row.rejectedOn, row.rejectedAt) = (event.rejectedOn, recorded.position)
            return row
        default: return nil
        }
    }

    public static func all(in registers: RegistersInMemory) -> [CaseDocumentRow] {
        registers.casework.documents.inOrder
    }
}
