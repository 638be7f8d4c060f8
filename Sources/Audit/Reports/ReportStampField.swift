import Casework

/// A field of the stamp; the raw value is its name in every format, in the order written.
public enum ReportStampField: String, CaseIterable, Sendable {
    case report
    case version
    case layout
    case period
    case firstDay
    case lastDay
    case origin
    case position
    case treeRoot
    case knownAt
    case law
    case readModels
    case language

    /// The name in JSON, where the whole stamp already stands under `report`.
    var memberName: String { self == .report ? "name" : rawValue }

    /// Whether the field is an integer in JSON.
    var isInteger: Bool { self == .version || self == .layout || self == .position }
}

/// Why the stamp of a file cannot be read.
public enum ReportStampProblem: Error, Equatable, Sendable {
    /// The file is none of the three formats, or has no stamp.
    case notAReport
    /// The stamp lacks a field.
    case missing(ReportStampField)
    /// A field is not as any release writes it, or contradicts another one.
    case unreadable(ReportStampField)
}

// The text of each field, as it stands in CSV and HTML and from which it is read again.
extension ReportStamp {
    /// The fields in the order written, each with its text.
    var fields: [(field: ReportStampField, text: String)] {
        ReportStampField.allCases.map { ($0, text(of: $0)) }
    }

    func text(of field: ReportStampField) -> String {
        switch field {
        case .report: report
        case .version: String(version)
        case .layout: String(layout)
        case .period: period.description
        case .firstDay: period.first.description
        case .lastDay: period.last.description
        case .origin: origin
        case .position: position.description
        case .treeRoot: treeRoot
        case .knownAt: knownAt.fullText
        case .law: law.description
        case .readModels: readModels.map(\.description).joined(separator: " ")
        case .language: language.rawValue
        }
    }

    /// Creates the stamp whose fields have the texts that `text` gives.
    init(reading text: (ReportStampField) -> String?) throws(ReportStampProblem) {
        func field<Value>(
            _ field: ReportStampField, _ read: (String) -> Value?
        ) throws(ReportStampProblem) -> Value {
            guard let found = text(field) else { throw .missing(field) }
            guard let value = read(found) else { throw .unreadable(field) }
            return value
        }
        self.init(
            report: try field(.report) { Self.isName($0) ? $0 : nil },
            version: try field(.version) { Self.count($0) },
            layout: try field(.layout) { Self.count($0) },
            period: try field(.period) { ReportPeriod($0) },
            origin: try field(.origin) { Self.isOrigin($0) ? $0 : nil },
            position: try field(.position) { Self.count($0).map { Position($0) } },
            treeRoot: try field(.treeRoot) { Self.isRoot($0) ? $0 : nil },
            knownAt: try field(.knownAt) { Instant($0) },
            law: try field(.law) { LawCitation($0) },
            readModels: try field(.readModels) { Self.models($0) },
            language: try field(.language) { ReportLanguage(rawValue: $0) })
        // What was read must write what was found: `007`, a time of another zone or a last day that
        // the period has not would otherwise pass.
        for (name, written) in fields {
            guard let found = text(name) else { throw .missing(name) }
            guard found.utf8.elementsEqual(written.utf8) else { throw .unreadable(name) }
        }
    }

    private static func count(_ text: String) -> Int? {
        Int(text).flatMap { $0 >= 1 ? $0 : nil }
    }

    private static func models(_ text: String) -> [ReadModelVersion]? {
        let words = text.split(separator: " ").map(String.init)
        let models = words.compactMap { ReadModelVersion($0) }
        return models.count == words.count ? models : nil
    }
}
