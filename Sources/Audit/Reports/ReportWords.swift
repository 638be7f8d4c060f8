/// The words that a report writes for people beside its own, in the report's language.
///
/// The layer has none of its own: what is not here is a name for programs.
public struct ReportWords: Equatable, Sendable {
    /// The labels of the stamp's fields: a noun each, as a list of facts has them.
    public struct Labels: Equatable, Sendable {
        public let report: String
        public let version: String
        public let layout: String
        public let period: String
        public let firstDay: String
        public let lastDay: String
        public let origin: String
        public let position: String
        public let treeRoot: String
        public let knownAt: String
        public let law: String
        public let readModels: String
        public let language: String

        public init(
            report: String, version: String, layout: String, period: String, firstDay: String,
            lastDay: String, origin: String, position: String, treeRoot: String, knownAt: String,
            law: String, readModels: String, language: String
        ) {
            self.report = report
            self.version = version
            self.layout = layout
            self.period = period
            self.firstDay = firstDay
            self.lastDay = lastDay
            self.origin = origin
            self.position = position
            self.treeRoot = treeRoot
            self.knownAt = knownAt
            self.law = law
            self.readModels = readModels
            self.language = language
        }

        func callAsFunction(_ field: ReportStampField) -> String {
            switch field {
            case .report: report
            case .version: version
            case .layout: layout
            case .period: period
            case .firstDay: firstDay
            case .lastDay: lastDay
            case .origin: origin
            case .position: position
            case .treeRoot: treeRoot
            case .knownAt: knownAt
            case .law: law
            case .readModels: readModels
            case .language: language
            }
        }
    }

    public let labels: Labels
    /// Heads the stamp: `How this report was made`.
    public let stampHeading: String
    /// Says under the stamp how the report is made again and compared.
    public let stampNote: String
    /// Stands in a table without rows.
    public let noRows: String
    /// Precedes the series and categories that a chart leaves out: `Only in the table:`.
    public let onlyInTable: String

    public init(
        labels: Labels, stampHeading: String, stampNote: String, noRows: String, onlyInTable: String
    ) {
        self.labels = labels
        self.stampHeading = stampHeading
        self.stampNote = stampNote
        self.noRows = noRows
        self.onlyInTable = onlyInTable
    }
}
