public import Casework

/// From what a report was made: with this and the log anybody makes the same bytes again.
///
/// There is no time of making in it. What a report knew ends with one line of the log, and
/// `knownAt` is when that line was recorded.
public struct ReportStamp: Equatable, Sendable {
    /// The name by which the report is asked for.
    public let report: String
    /// The version of the report's own definition, from 1.
    public let version: Int
    /// The version of the form in which the bytes are laid out, from 1.
    public let layout: Int
    public let period: ReportPeriod
    /// The origin of the ledger, as every line of it says.
    public let origin: String
    /// The cut of the log: the last position the report knew.
    public let position: Position
    /// The root of the tree over the lines 1 to `position`, in 64 lower-case hexadecimal digits.
    public let treeRoot: String
    /// When the line at `position` was recorded.
    public let knownAt: Instant
    /// The last provision of the law book that was enacted by then.
    public let law: LawCitation
    public let readModels: [ReadModelVersion]
    public let language: ReportLanguage

    /// The layout in which this release writes; it grows whenever a writer writes other bytes.
    public static let currentLayout = 1

    /// Creates the stamp of a report that is made now.
    ///
    /// Names are letters, digits and `-_.`; versions count from 1; the origin is of printable ASCII
    /// without a blank; `treeRoot` has 64 lower-case hexadecimal digits.
    public init(
        report: String, version: Int, period: ReportPeriod, origin: String, position: Position,
        treeRoot: String, knownAt: Instant, law: LawCitation, readModels: [ReadModelVersion],
        language: ReportLanguage
    ) {
        precondition(Self.isName(report) && version >= 1, "a report has a name and a version")
        precondition(Self.isOrigin(origin), "an origin is what a founding accepts")
        precondition(Self.isRoot(treeRoot), "a root is 64 hexadecimal digits")
        self.init(
            report: report, version: version, layout: Self.currentLayout, period: period,
            origin: origin, position: position, treeRoot: treeRoot, knownAt: knownAt, law: law,
            readModels: readModels, language: language)
    }

    init(
        report: String, version: Int, layout: Int, period: ReportPeriod, origin: String,
        position: Position, treeRoot: String, knownAt: Instant, law: LawCitation,
        readModels: [ReadModelVersion], language: ReportLanguage
    ) {
        self.report = report
        self.version = version
        self.layout = layout
        self.period = period
        self.origin = origin
        self.position = position
        self.treeRoot = treeRoot
        self.knownAt = knownAt
        self.law = law
        self.readModels = readModels
        self.language = language
    }

    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || "-_.".utf8.contains(byte)
            }
    }

    static func isOrigin(_ text: String) -> Bool {
        (1...200).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    static func isRoot(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}

/// The language in which a report speaks to people; the raw value is an HTML language tag.
public enum ReportLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case azerbaijani = "az"
}

/// A provision by its book and its place in the book's history, as `law/az#58`.
public struct LawCitation: Hashable, Sendable, CustomStringConvertible {
    public let book: LawBookCode
    /// The place in the book's history, from 1; 0 stands before the first provision.
    public let ordinal: Int

    public init(book: LawBookCode, ordinal: Int) {
        self.book = book
        self.ordinal = ordinal
    }

    public var description: String { "\(book.subject)#\(ordinal)" }

    /// Creates a citation from `law/az#58`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        guard parts.count == 2, let subject = Subject(String(parts[0])), subject.kind == .law,
            let book = LawBookCode(subject.id), let ordinal = Int(parts[1]), ordinal >= 0
        else { return nil }
        self.init(book: book, ordinal: ordinal)
    }
}

/// A read model that a report reads, with the version of its fold: `crossing/1`.
public struct ReadModelVersion: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let version: Int

    /// Creates a version; the name is of letters, digits and `-_.`, the version counts from 1.
    public init(_ name: String, version: Int) {
        precondition(ReportStamp.isName(name) && version >= 1, "a read model has name and version")
        self.name = name
        self.version = version
    }

    public var description: String { "\(name)/\(version)" }

    /// Creates a version from `crossing/1`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, ReportStamp.isName(parts[0]), let version = Int(parts[1]),
            version >= 1
        else { return nil }
        self.init(parts[0], version: version)
    }
}
