public import Projections
import ReadModels

/// The rows of a read model as plain values: `views show`.
public struct TableReading: Equatable, Sendable {
    /// One value of a row.
    public enum Value: Hashable, Sendable {
        case text(String)
        case integer(Int)
        case absent
    }

    /// A column as it is documented.
    public struct Column: Equatable, Sendable {
        public let name: String
        /// What the value means, in one sentence.
        public let summary: String
        public let isNumber: Bool
    }

    public let name: String
    public let columns: [Column]
    /// In the order of the table's key.
    public let rows: [[Value]]
    /// Every event from 1 to this position is folded in.
    public let position: Int

    /// The names of the read models, in the order in which they are filled.
    public static var names: [String] { Registers.tables.map(\.name) }

    /// Reads the table called `name`; nil where there is none.
    ///
    /// Throws `ViewsError`.
    public static func named(_ name: String, in views: Views) throws -> TableReading? {
        switch name {
        case PersonRow.table.name: try TableReading(PersonRow.self, in: views)
        case NationalityRow.table.name: try TableReading(NationalityRow.self, in: views)
        case DocumentRow.table.name: try TableReading(DocumentRow.self, in: views)
        case VisaRow.table.name: try TableReading(VisaRow.self, in: views)
        case CrossingRow.table.name: try TableReading(CrossingRow.self, in: views)
        case RefusalRow.table.name: try TableReading(RefusalRow.self, in: views)
        case PlaceRow.table.name: try TableReading(PlaceRow.self, in: views)
        case StayRow.table.name: try TableReading(StayRow.self, in: views)
        case CounterRow.table.name: try TableReading(CounterRow.self, in: views)
        case AnomalyRow.table.name: try TableReading(AnomalyRow.self, in: views)
        case PresenceRow.table.name: try TableReading(PresenceRow.self, in: views)
        case WatchRow.table.name: try TableReading(WatchRow.self, in: views)
        case UnmatchedRow.table.name: try TableReading(UnmatchedRow.self, in: views)
        case ProvisionRow.table.name: try TableReading(ProvisionRow.self, in: views)
        default: try authority(name, in: views)
        }
    }

    /// Reads a table about offices and officers, cases or permits; nil where none is called so.
    private static func authority(_ name: String, in views: Views) throws -> TableReading? {
        switch name {
        case OfficeRow.table.name: try TableReading(OfficeRow.self, in: views)
        case OfficerRow.table.name: try TableReading(OfficerRow.self, in: views)
        case AuthorityRow.table.name: try TableReading(AuthorityRow.self, in: views)
        case TrainingRow.table.name: try TableReading(TrainingRow.self, in: views)
        case OfficerKeyRow.table.name: try TableReading(OfficerKeyRow.self, in: views)
        case ActRow.table.name: try TableReading(ActRow.self, in: views)
        case CaseRow.table.name: try TableReading(CaseRow.self, in: views)
        case PermitRow.table.name: try TableReading(PermitRow.self, in: views)
        case CaseDocumentRow.table.name: try TableReading(CaseDocumentRow.self, in: views)
        case FeeRow.table.name: try TableReading(FeeRow.self, in: views)
        case DecisionRow.table.name: try TableReading(DecisionRow.self, in: views)
        case DeadlineRow.table.name: try TableReading(DeadlineRow.self, in: views)
        default: nil
        }
    }

    private init<Row: TableRow>(_ type: Row.Type, in views: Views) throws {
        let (rows, position) = try views.rows(type)
        name = Row.table.name
        columns = Row.table.columns.map {
            Column(name: $0.name, summary: $0.summary, isNumber: $0.isNumber)
        }
        self.rows = rows.map { RowValues.of($0) }
        self.position = position
    }
}

extension RegisterColumn {
    fileprivate var isNumber: Bool {
        switch kind {
        case .integer, .position: true
        case .text, .boolean, .day, .instant, .reference: false
        }
    }
}
