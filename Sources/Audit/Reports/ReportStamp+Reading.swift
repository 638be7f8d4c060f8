import EventCoding

extension ReportStamp {
    /// Reads the stamp of a report's file, whose format is found by what it holds.
    ///
    /// The rest of the file need not be sound: what was changed there is found by making the report
    /// again. A byte order mark and line ends of CR and LF, as mail and editors leave them, do not
    /// hide the stamp.
    public static func read(
        from bytes: [UInt8]
    ) throws(ReportStampProblem) -> (format: ReportFormat, stamp: ReportStamp) {
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = bytes.dropFirst(isMarked ? 3 : 0)
        let found: (format: ReportFormat, texts: FieldTexts?) =
            switch text.first {
            case UInt8(ascii: "#"): (.csv, csvTexts(text))
            case UInt8(ascii: "{"): (.json, jsonTexts(text))
            case UInt8(ascii: "<"): (.html, htmlTexts(text))
            default: (.csv, nil)
            }
        guard let texts = found.texts, texts[.report] != nil else { throw .notAReport }
        return (found.format, try ReportStamp { texts[$0] })
    }

    private typealias FieldTexts = [ReportStampField: String]

    // MARK: - CSV

    private static func csvTexts(_ bytes: ArraySlice<UInt8>) -> FieldTexts? {
        var texts: FieldTexts = [:]
        var left = bytes
        while left.starts(with: "# ".utf8) {
            let rest = left.prefix { $0 != UInt8(ascii: "\n") }.dropFirst(2)
            left = left[rest.endIndex...].dropFirst()
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
                let field = ReportStampField(named: rest[..<colon]), texts[field] == nil
            else { continue }
            var value = rest[(colon + 1)...]
            if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
            if value.last == UInt8(ascii: "\r") { value = value.dropLast() }
            texts[field] = String(decoding: value, as: UTF8.self)
        }
        return texts
    }

    // MARK: - HTML

    private static func htmlTexts(_ bytes: ArraySlice<UInt8>) -> FieldTexts? {
        guard let end = bytes.firstRange(of: Array("</head>".utf8)) else { return nil }
        var texts: FieldTexts = [:]
        var rest = bytes[..<end.lowerBound]
        let opening = Array("<meta name=\"salname:".utf8)
        while let found = rest.firstRange(of: opening) {
            rest = rest[found.upperBound...]
            let parts = rest.split(
                separator: UInt8(ascii: "\""), maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[1].elementsEqual(" content=".utf8),
                let field = ReportStampField(named: parts[0]), texts[field] == nil
            else { continue }
            texts[field] = HTMLText.unescaped(String(decoding: parts[2], as: UTF8.self))
        }
        return texts
    }

    // MARK: - JSON

    private static func jsonTexts(_ bytes: ArraySlice<UInt8>) -> FieldTexts? {
        guard let stamp = firstObject(in: bytes, under: "report"),
            let scan = try? JSONScan(Array(stamp)), let members = try? scan.members()
        else { return nil }
        var texts: FieldTexts = [:]
        for member in members {
            let field = scan.withBytes(of: member.key) { key in
                ReportStampField.allCases.first { $0.memberName.utf8.elementsEqual(key) }
            }
            guard let field else { continue }
            // A value of another kind becomes text that no field has, so that it is unreadable.
            texts[field] = (try? text(of: field, member, scan)) ?? "?"
        }
        return texts
    }

    private static func text(
        of field: ReportStampField, _ member: JSONScan.Member, _ scan: JSONScan
    ) throws -> String {
        if field.isInteger { return String(try scan.integer(at: member)) }
        guard field == .readModels else { return try scan.string(at: member) }
        return try scan.decode([JSONModel].self, at: member)
            .map { "\($0.name)/\($0.version)" }.joined(separator: " ")
    }

    private struct JSONModel: Decodable {
        let name: String
        let version: Int
    }

    /// Returns the object that is the first member of the object at the start, if `name` is its key.
    ///
    /// Brackets are counted rather than the whole file parsed, so that damage further down does not
    /// hide the stamp.
    private static func firstObject(
        in bytes: ArraySlice<UInt8>, under name: String
    ) -> ArraySlice<UInt8>? {
        let blanks = " \t\r\n".utf8
        var rest = bytes
        for word in ["{", "\"\(name)\"", ":"] {
            rest = rest.drop { blanks.contains($0) }
            guard rest.starts(with: word.utf8) else { return nil }
            rest = rest.dropFirst(word.utf8.count)
        }
        rest = rest.drop { blanks.contains($0) }
        guard rest.first == UInt8(ascii: "{") else { return nil }
        var depth = 0
        var isInText = false
        var isEscaped = false
        for (index, byte) in zip(rest.indices, rest) {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\") where isInText: isEscaped = true
            case UInt8(ascii: "\""): isInText.toggle()
            case UInt8(ascii: "{") where !isInText: depth += 1
            case UInt8(ascii: "}") where !isInText:
                depth -= 1
                if depth == 0 { return rest[...index] }
            default: break
            }
        }
        return nil
    }
}

extension ReportStampField {
    fileprivate init?(named name: ArraySlice<UInt8>) {
        self.init(rawValue: String(decoding: name, as: UTF8.self))
    }
}
