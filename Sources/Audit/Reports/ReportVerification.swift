import Casework
public import EventLog
import Projections
import TransparencyLog

/// What comes of making a report again and comparing it with its file.
public enum ReportVerdict: Equatable, Sendable {
    /// The file is, byte for byte, what the ledger says at the position.
    case same
    /// The file differs; line and column count from 1, columns in Unicode scalars.
    case differs(line: Int, column: Int)
    /// The report is of another ledger, whose origin this is.
    case otherLedger(origin: String)
    /// This release makes no report of that name.
    case unknownReport(name: String)
    /// The file was made by another version of the report, of its layout or of its read models.
    case otherVersion(found: String, known: String)
    /// The log ends before the position that the report knew: lines are missing.
    case logEnds(at: Int)
    /// The lines of the log through the position are not those of which the report was made, or the
    /// root in the file was changed.
    case otherRoot
}

/// Makes a report again from the lines of the log, and compares.
public enum ReportVerification {
    /// Returns what the file of `bytes`, whose stamp was read, is found to be.
    ///
    /// Everything is made from the lines: no read model and no stored hash is trusted. Throws
    /// `LogError`, `ViewsError`, `AuditError` or `UnreadableLine` where the log cannot be read.
    public static func verdict(
        on bytes: [UInt8], stamp: ReportStamp, format: ReportFormat, in log: some LogReader,
        saying speech: some ReportSpeech, words: ReportWords
    ) throws -> ReportVerdict {
        let origin = try log.identity().origin
        guard origin.utf8.elementsEqual(stamp.origin.utf8) else {
            return .otherLedger(origin: stamp.origin)
        }
        let (position, size) = (stamp.position.value, try log.head().size)
        guard position <= size else { return .logEnds(at: size) }
        let root = try log.treeRoot(ofFirst: position)
        guard root.hex.utf8.elementsEqual(stamp.treeRoot.utf8) else { return .otherRoot }
        guard let report = Report(rawValue: stamp.report) else {
            return .unknownReport(name: stamp.report)
        }
        if let (found, known) = otherVersion(stamp, report) {
            return .otherVersion(found: found, known: known)
        }
        let again = try report.document(
            of: stamp.period, from: RegisterSnapshot(of: log, through: position),
            at: ReportCut(of: log, at: position, root: root), saying: speech
        ).written(as: format, words: words)
        let place = ReportDifference.first(in: bytes, comparedWith: again)
        return place.map { .differs(line: $0.line, column: $0.column) } ?? .same
    }

    private static func otherVersion(
        _ stamp: ReportStamp, _ report: Report
    ) -> (found: String, known: String)? {
        if stamp.version != report.version {
            return ("\(report.rawValue)/\(stamp.version)", "\(report.rawValue)/\(report.version)")
        }
        if stamp.layout != ReportStamp.currentLayout {
            return ("layout/\(stamp.layout)", "layout/\(ReportStamp.currentLayout)")
        }
        guard stamp.readModels != report.readModels else { return nil }
        func text(_ models: [ReadModelVersion]) -> String {
            models.map(\.description).joined(separator: " ")
        }
        return (text(stamp.readModels), text(report.readModels))
    }
}
