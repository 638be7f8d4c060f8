import Audit
import Casework
import Foundation
import Testing

@Suite("The stamp of a report, read again")
struct ReportStampTests {
    private static let origins = ["ledger.example/az", "a&b<c>\"d'e", "x,=1:2", "&amp;", "#1"]

    @Test("A stamp is read back from every format", arguments: ReportFormat.allCases, origins)
    func roundTrip(_ format: ReportFormat, _ origin: String) throws {
        let stamp = try SampleReport.stamp(
            period: "2026-Q3", origin: origin, language: .azerbaijani)
        let document = ReportDocument(stamp: stamp, title: "T", summary: ["S"], sections: [])
        let read = try ReportStamp.read(from: document.written(as: format, words: .english))
        #expect(read.format == format && read.stamp == stamp)
    }

    @Test(
        "What mail and editors do to a file does not hide its stamp",
        arguments: ReportFormat.allCases)
    func mangled(_ format: ReportFormat) throws {
        let text = try SampleReport.document().text(as: format)
        let mangled = "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")
        let read = try ReportStamp.read(from: Array(mangled.utf8))
        #expect(read.format == format)
        #expect(try read.stamp == SampleReport.stamp())
    }

    @Test("What is broken further down does not hide the stamp", arguments: ReportFormat.allCases)
    func truncated(_ format: ReportFormat) throws {
        let bytes = try SampleReport.document().written(as: format, words: .english)
        let read = try ReportStamp.read(from: Array(bytes.dropLast(40)) + [0xFF, 0x00])
        #expect(try read.stamp == SampleReport.stamp())
    }

    @Test("JSON that another program laid out anew has its stamp")
    func compact() throws {
        let bytes = try SampleReport.document().written(as: .json, words: .english)
        let value = try JSONSerialization.jsonObject(with: Data(bytes))
        let compact = try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
        let read = try ReportStamp.read(from: Array(compact))
        #expect(try read.format == .json && read.stamp == SampleReport.stamp())
    }

    @Test(
        "What is no report is refused as such",
        arguments: [
            "", "\n", "PK\u{03}\u{04}", "# ", "# title: a report\n", "a,b\n1,2\n", "{}", "[]", "{",
            "{\"report\"", "{\"report\": 1}", "{\"report\": {}}", "{\"report\": {\"version\": 1}}",
            "{\"title\": \"x\", \"report\": {\"name\": \"a\"}}", "<!doctype html><html></html>",
            "<html><head><meta name=\"salname:report\" content=\"a", "<head></head>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])
    func notAReport(_ text: String) {
        #expect(throws: ReportStampProblem.notAReport) {
            try ReportStamp.read(from: Array(text.utf8))
        }
    }

    @Test("A field that is missing is named", arguments: ReportFormat.allCases)
    func missing(_ format: ReportFormat) throws {
        let text = try SampleReport.document().text(as: format)
        for field in ReportStampField.allCases where field != .report {
            let without = text.replacingOccurrences(
                of: Self.name(of: field, in: format), with: Self.name("other", in: format))
            try #require(without != text)
            #expect(throws: ReportStampProblem.missing(field)) {
                try ReportStamp.read(from: Array(without.utf8))
            }
        }
    }

    @Test(
        "A field that no release writes so, or that contradicts another, is named",
        arguments: [
            (ReportStampField.report, "presence-by-nationality", "presence by nationality"),
            (.version, "1", "0"), (.layout, "1", "0"),
            (.period, "2026-01-01..2026-06-30", "2026-H1"),
            (.period, "2026-01-01..2026-06-30", "2026-01..2026-06"),
            (.lastDay, "2026-06-30", "2026-06-29"),
            (.firstDay, "2026-01-01", "2026-01-02"), (.origin, "ledger.example/az", "ledger az"),
            (.position, "18166", "-1"), (.position, "18166", "99999999999999999999"),
            (.treeRoot, "9c1f", "9C1F"), (.treeRoot, "9c1f", "9c1"),
            (.knownAt, "08:00:05.123456Z", "12:00:05.123456+04:00"), (.law, "law/az#58", "law/az#"),
            (.law, "law/az#58", "person/az#58"), (.language, "en", "ru"),
        ])
    func unreadable(_ field: ReportStampField, _ written: String, _ changed: String) throws {
        for format in ReportFormat.allCases {
            let text = try SampleReport.document().text(as: format)
            let start = try #require(text.range(of: Self.name(of: field, in: format)))
            let value = try #require(
                text.range(of: written, range: start.upperBound..<text.endIndex))
            let forged = text.replacingCharacters(in: value, with: changed)
            #expect(throws: ReportStampProblem.unreadable(field), "\(format)") {
                try ReportStamp.read(from: Array(forged.utf8))
            }
        }
    }

    @Test("Whatever a file holds, it is read or refused", arguments: ReportFormat.allCases)
    func noise(_ format: ReportFormat) throws {
        let bytes = try SampleReport.document().written(as: format, words: .english)
        for length in stride(from: 0, to: 3000, by: 13) {
            _ = try? ReportStamp.read(from: Array(bytes.prefix(length)))
        }
        var state: UInt64 = 0x5A1_4A3E
        for _ in 0..<3000 {
            var noisy = Array(bytes.prefix(3000))
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                noisy[Int(state >> 33) % 2000 % noisy.count] = UInt8(
                    truncatingIfNeeded: state >> 25)
            }
            guard let stamp = try? ReportStamp.read(from: noisy).stamp else { continue }
            // What was read is a stamp that can be written, and reads the same.
            let again = ReportDocument(stamp: stamp, title: "", summary: [], sections: [])
                .written(as: format, words: .english)
            #expect(try ReportStamp.read(from: again).stamp == stamp)
        }
    }

    @Test("A stamp of another layout is read, and is another stamp")
    func otherLayout() throws {
        let text = try SampleReport.document().text(as: .csv)
        let later = text.replacingOccurrences(of: "# layout: 1\n", with: "# layout: 2\n")
        let stamp = try ReportStamp.read(from: Array(later.utf8)).stamp
        #expect(stamp.layout == ReportStamp.currentLayout + 1)
        #expect(try stamp != SampleReport.stamp())
        let padded = text.replacingOccurrences(of: "# layout: 1\n", with: "# layout: 01\n")
        #expect(throws: ReportStampProblem.unreadable(.layout)) {
            try ReportStamp.read(from: Array(padded.utf8))
        }
    }

    private static func name(of field: ReportStampField, in format: ReportFormat) -> String {
        name(format == .json && field == .report ? "name" : field.rawValue, in: format)
    }

    private static func name(_ name: String, in format: ReportFormat) -> String {
        switch format {
        case .csv: "# \(name): "
        case .json: "\n    \"\(name)\": "
        case .html: "<meta name=\"salname:\(name)\" content=\""
        }
    }
}

@Suite("The first difference of two files")
struct ReportDifferenceTests {
    private static func first(_ text: String, _ other: String) -> [Int]? {
        ReportDifference.first(in: Array(text.utf8), comparedWith: Array(other.utf8))
            .map { [$0.line, $0.column] }
    }

    @Test("One changed digit is found, in whatever format", arguments: ReportFormat.allCases)
    func digit(_ format: ReportFormat) throws {
        let text = try SampleReport.document().text(as: format)
        for (written, changed) in [("1801", "1807"), ("1<span>801", "1<span>807")] {
            guard let range = text.range(of: written) else { continue }
            let forged = text.replacingCharacters(in: range, with: changed)
            let before = text[..<range.upperBound].split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(
                Self.first(forged, text)
                    == [before.count, before.last?.unicodeScalars.count ?? 0])
        }
        #expect(Self.first(text, text) == nil)
    }

    @Test("A column is a scalar, not a byte; a shorter file differs where it ends")
    func places() {
        #expect(Self.first("", "") == nil)
        #expect(Self.first("", "a") == [1, 1])
        #expect(Self.first("a\n", "a") == [1, 2])
        #expect(Self.first("a\nb", "a\nc") == [2, 1])
        #expect(Self.first("a\n", "a\nc") == [2, 1])
        #expect(Self.first("əə1", "əə2") == [1, 3])
        // ə is C9 99, ɘ is C9 98: the second bytes differ.
        #expect(Self.first("aəb", "aɘb") == [1, 2])
        #expect(Self.first("a\r\n", "a\n") == [1, 2])
    }
}
